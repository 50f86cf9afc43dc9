//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;

/// How many patterns there were.
#[cfg(test)]
pub(super) const PATTERNS: usize = 40;

#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; 3] = [
    // news: 9646 right of 11271
    &[
        &[159], // start: 11271
        &[44, 35, 0, 0, 0, -17, 0, 0, 30, -12, 0, 12, -12, -54, -1, -115, 26, 0, 0, -2, 9, -8, -14, 2, 24, -1, -9, -24, -2, 0, 0, 0, 0, 0, 0, -31, 13, 105], // pattern: 11271
        &[0, 51, 10, 12, -3, 9, 7, -59, 46, -15, 18, 4, -38, -29, 3, -17, 0, 2], // what stands for the speaker: 11271
        &[27, -62, 22, 3, -51, 51, 10], // its role: 11271
        &[-57, 1, -20, -38, 57, 56], // words of the speaker's name: 11271
        &[-21, 34, -10, 37, 18], // gender: 10322
        &[-6, 9, -31, -10, 4, 3], // others since the speaker was named: 2815
        &[-9, -36, -20, 2, -47, 23], // whom words that are no name stand for: 3672
        &[28, -11, 15, 25, -34, -13, 11, -8, 15, -2, 5, -13, 5, 7, -33, 0, -80], // act: 9354
        &[0, 0, -19, -38, -28, 34, 20, 23, 7], // how often the cue reports: 8638
        &[0, -5, 46, -13, 2, 24, -10, -5, 3], // cue so far before: 4756
        &[0, 8, 7, -20, -37, 7, -7, -1], // cue so far behind: 3882
        &[7, -23, -2, 10, 11, -4, 23, -16, -7, -1], // speaker so far before the cue: 6890
        &[0, 16, -8, -4, -6, 0, 2], // speaker so far behind the cue: 1748
        &[1, 27, 17, 23, 8, 35, -21, -60, -14, -16], // speaker so far from the content: 11271
        &[24, -27, 18, 13, -6, 24, -46], // mentions between: 11271
        &[55, -5, -42, -18, 7, 3], // others speak in the sentence: 11271
        &[0, -12, -17, -5, 6, 7, 9, 5, 2, 12, -7], // length: 11271
        &[-21, -4, 7, 2, 7, 8], // parts: 11271
        &[16, 2, 8, 0, 29, 4, 0, -32, 1, -7], // edges: 8942
        &[-20, 7, 10, 22, -26, 2, 5], // document: how many speak: 11271
        &[-1, 1], // document: roster: 11271
        &[0, 0, -6, 1, -15, -33, -26, 44, 34], // document: how much is quoted: 11271
        &[-10, -24, -11, -38, -10, 5, -10, 42, 56], // document: how often a name tells: 11271
        &[-12, 5, -17, 5, -14, 6, 31, -1, -12, 9], // document: length: 11271
        &[], // lead: 0
        &[], // candidates: 0
        &[], // what stands with the turn: 0
        &[], // turns since a name: 0
        &[], // turns until a name: 0
        &[], // turns since the speaker's name: 0
        &[], // turns until the speaker's name: 0
        &[], // who speaks around: 0
    ],
    // told: 20225 right of 20895
    &[
        &[107], // start: 20895
        &[0, 0, 0, 0, 0, -57, 0, 0, 0, 0, 0, -6, 0, 0, 8, 0, 1, 0, 0, 0, 28, 0, -36, -25, 46, 11, 15, 0, 0, 0, 9, 0, 0, 0, 0, 10, -3], // pattern: 20895
        &[0, -46, -35, -3, 38, 0, 0, 0, 0, 0, 0, 0, 0, 46], // what stands for the speaker: 20895
        &[12, -32, 6, 0, 7, 5, 1], // its role: 20895
        &[4, 85, -34, 3, -51, -7], // words of the speaker's name: 20895
        &[-160, 49, 0, 96, 11], // gender: 20866
        &[-15, 7, -16, -5, 20, 54], // others since the speaker was named: 1354
        &[0, 0, 0, 0, -8, 55], // whom words that are no name stand for: 1354
        &[12, 11, 15, 0, -29, -8, -7, 7, 4, 0, 3, -47, -5, 0, 3, 0, 40], // act: 20895
        &[0, 0, -44, -67, -38, -32, 72, 61, 9], // how often the cue reports: 20732
        &[0, 16, 11, 9, -1, -30, 8, -14], // cue so far before: 3027
        &[0, 37, -17, -6, -52], // cue so far behind: 17705
        &[0, -4, 1, 3, 17, 16, 18, -32, -28], // speaker so far before the cue: 5302
        &[0, -19, 0, 0, 4, -16, -1], // speaker so far behind the cue: 15430
        &[36, 25, -22, 13, -2, -16, 31, -30, -36, 1], // speaker so far from the content: 20895
        &[5, -10, 4, 35, 14, -10, -38], // mentions between: 20895
        &[23, -20, 1, -11, 7], // others speak in the sentence: 20895
        &[0, 18, 87, 75, -24, 0, -7, 15, -34, -126, -4], // length: 20895
        &[0, 147, 102, -29, -35, -184], // parts: 20895
        &[40, -6, -12, 1, 15, 38, -38, -5, -55, 22], // edges: 20895
        &[0, -3, 15, 3, -18, 10, -7, -4, 4], // document: how many speak: 20895
        &[47, -47], // document: roster: 20895
        &[0, 0, 0, 0, 8, -8, 9, 0, -10], // document: how much is quoted: 20895
        &[0, -85, -37, -19, 50, 54, 35, 3, -1], // document: how often a name tells: 20895
        &[0, 1, -9, -23, -21, 50, 18, 0, 5, -20], // document: length: 20895
        &[0, 0, 0, 0, 0, 0, 1, 14, 0, 0, 0, 1, 1, -27], // lead: 20704
        &[0, 0, 9, -4, -13, 31, -11, 6, -28], // candidates: 20865
        &[0, -10], // what stands with the turn: 20865
        &[0, 9, 31, -24, 24, -52, 2], // turns since a name: 20865
        &[0, 52, 6, -17, 1, -5, -47], // turns until a name: 20865
        &[0, -8, 6, -21, 29, 9, -25], // turns since the speaker's name: 20865
        &[0, -24, 45, -30, 24, 2, -26], // turns until the speaker's name: 20865
        &[-4, 44, 75, 81, -77, -78, 0, -52], // who speaks around: 20865
    ],
    // guessed: 23685 right of 33215
    &[
        &[31], // start: 33215
        &[0, 8, 73, 4, 19, -7, 0, 37, 0, 0, 0, 10, 0, 0, -1, 0, 0, -14, 0, 0, 5, 6, -20, 13, -18, -38, -7, -35, -6, -88, 4, 0, 0, 0, 0, -17, 5, 76, -7], // pattern: 33215
        &[59, -31, 54, 12, 1, 0, 0, -4, 9, -2, 6, -12, -8, -54, -18, -14, 0, 1], // what stands for the speaker: 33215
        &[17, -29, 43, -35, 14, -49, -20], // its role: 14896
        &[-107, 98, -26, 24, 9, 3], // words of the speaker's name: 33215
        &[19, 103, -45, 70, -40], // gender: 32499
        &[46, 22, -3, -18, -3, -33], // others since the speaker was named: 13109
        &[-3, -8, -51, 37, -77, 6], // whom words that are no name stand for: 13825
        &[-5, -6, 6, 3, 17, 46, -33, 0, 14, -10, -41, 8, -6, -5, -27, 0, -28], // act: 11618
        &[0, 0, -13, -46, 9, -7, 11, -11, 20], // how often the cue reports: 11400
        &[0, 9, 13, 1, 27, -55, -43, 9, 3], // cue so far before: 3968
        &[0, -4, -28, 12, 27, -7], // cue so far behind: 7432
        &[0, 13, -8, -24, -2, 40, 19, -43, -6], // speaker so far before the cue: 6933
        &[0, 1, 0, 0, 0, -4], // speaker so far behind the cue: 4464
        &[45, 28, -41, 23, 40, -43, -3, -11, -2, -41, -54], // speaker so far from the content: 14896
        &[-3, 5, -13, -21, -50, 16, 7], // mentions between: 14896
        &[-23, -10, -18, -9, 1], // others speak in the sentence: 14896
        &[0, 17, -7, 4, -5, 10, 13, 11, -4, -27, -13], // length: 33215
        &[76, 11, -24, -16, -24, -23], // parts: 33215
        &[14, -46, -46, 16, -28, 1, 10, 2, 2, -1], // edges: 32785
        &[4, -14, -4, 21, 55, 40, -21, -77, -3], // document: how many speak: 33215
        &[51, -51], // document: roster: 33215
        &[0, 0, 0, -2, 2, -38, -2, 13, 28], // document: how much is quoted: 33215
        &[50, 6, -12, -62, 37, -26, -48, 41, 13], // document: how often a name tells: 33215
        &[0, 0, -48, -44, -38, 129, 24, 3, 19, -45], // document: length: 33215
        &[-214, -137, -77, -46, 4, 23, 53, 70, 89, 82, 91, 45, -25, 60], // lead: 32687
        &[0, -32, 44, 32, 8, -8, -2, -19, -35], // candidates: 32761
        &[-14, -67, 23, 32, -11, -6, 31], // what stands with the turn: 32761
        &[0, -11, 21, -4, 8, -10, -17], // turns since a name: 32761
        &[0, 4, 13, -4, -6, 3, -22], // turns until a name: 32761
        &[0, -30, 33, 6, -5, -7, -10], // turns since the speaker's name: 32761
        &[0, -8, 2, 17, -12, 5, -18], // turns until the speaker's name: 32761
        &[11, 12, 19, 18, -24, -2, -2, -44], // who speaks around: 32761
    ],
];
