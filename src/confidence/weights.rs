//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;

/// How many patterns there were.
#[cfg(test)]
pub(super) const PATTERNS: usize = 40;

#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; 3] = [
    // news: 9645 right of 11271
    &[
        &[156], // start: 11271
        &[38, 28, 0, 0, 0, -16, 0, 0, 22, -9, 0, 9, -8, -51, 0, -100, 20, 0, 0, -2, 9, -5, -11, 2, 22, -1, -6, -19, -2, 0, 0, 0, 0, 0, 0, -28, 14, 95], // pattern: 11271
        &[0, 46, 12, 14, -2, 7, 5, -55, 40, -14, 15, 4, -32, -24, 0, -15, 0, -2], // what stands for the speaker: 11271
        &[29, -57, 17, 2, -48, 48, 9], // its role: 11271
        &[-54, 1, -18, -36, 55, 52], // words of the speaker's name: 11271
        &[-21, 32, -8, 37, 14], // gender: 10322
        &[-5, 8, -26, -10, 3, 2], // others since the speaker was named: 2815
        &[-11, -31, -17, 2, -44, 19], // whom words that are no name stand for: 3672
        &[26, -9, 12, 22, -32, -9, 9, -6, 11, -1, 4, -11, 4, 5, -27, 0, -76], // act: 9354
        &[0, 0, -15, -33, -26, 28, 17, 20, 9], // how often the cue reports: 8638
        &[0, -3, 39, -9, -2, 20, -10, -6, 2], // cue so far before: 4756
        &[0, 9, 6, -16, -31, 5, -4], // cue so far behind: 3882
        &[5, -22, -2, 7, 11, 0, 19, -15, -6, -1], // speaker so far before the cue: 6890
        &[0, 14, -5, -3, -4, 0, 1], // speaker so far behind the cue: 1748
        &[1, 24, 13, 19, 7, 28, -17, -52, -12, -11], // speaker so far from the content: 11271
        &[28, -26, 16, 10, -6, 18, -40], // mentions between: 11271
        &[55, -6, -41, -14, 5, 2], // others speak in the sentence: 11271
        &[0, -9, -17, -6, 4, 7, 8, 5, 3, 9, -4], // length: 11271
        &[-18, -5, 7, 1, 8, 7], // parts: 11271
        &[14, 1, 6, 0, 25, 6, 1, -28, 0, -7], // edges: 8942
        &[-20, 6, 10, 23, -22, 1, 4], // document: how many speak: 11271
        &[-1, 1], // document: roster: 11271
        &[0, 0, -5, 0, -12, -31, -24, 43, 29], // document: how much is quoted: 11271
        &[-8, -21, -11, -36, -10, 4, -10, 38, 54], // document: how often a name tells: 11271
        &[-9, 3, -14, 4, -15, 4, 27, -1, -7, 7], // document: length: 11271
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
        &[121], // start: 20895
        &[0, 0, 0, 0, 0, -51, 0, 0, 0, 0, 0, -5, 0, 0, 6, 0, 1, 0, 0, 0, 22, 0, -28, -18, 43, 6, 12, 0, 0, 0, 7, 0, 0, 0, 0, 9, -5], // pattern: 20895
        &[0, -39, -26, -2, 27, 0, 0, 0, 0, 0, 0, 0, 0, 41], // what stands for the speaker: 20895
        &[12, -28, 4, 0, 6, 4, 1], // its role: 20895
        &[3, 67, -27, 5, -44, -4], // words of the speaker's name: 20895
        &[-145, 44, 0, 91, 6], // gender: 20866
        &[-10, 6, -11, -3, 15, 44], // others since the speaker was named: 1354
        &[0, 0, 0, 0, -9, 50], // whom words that are no name stand for: 1354
        &[11, 10, 16, 0, -29, -6, -5, 4, 4, 0, 2, -35, -5, 0, 2, 0, 30], // act: 20895
        &[0, 0, -32, -52, -36, -32, 61, 55, 6], // how often the cue reports: 20732
        &[0, 11, 12, 7, -2, -27, 3, -11], // cue so far before: 3027
        &[0, 36, -16, -2, -41], // cue so far behind: 17705
        &[0, -5, 1, 3, 14, 14, 14, -26, -21], // speaker so far before the cue: 5302
        &[0, -13, 0, 0, 3, -13, -1], // speaker so far behind the cue: 15430
        &[24, 23, -18, 13, -2, -13, 25, -26, -27, 1], // speaker so far from the content: 20895
        &[7, -7, 1, 27, 9, -9, -29], // mentions between: 20895
        &[22, -19, -1, -8, 5], // others speak in the sentence: 20895
        &[0, 15, 76, 69, -21, -1, -5, 14, -32, -110, -5], // length: 20895
        &[0, 127, 95, -30, -28, -164], // parts: 20895
        &[33, -4, -11, 1, 9, 36, -38, -3, -41, 18], // edges: 20895
        &[0, -1, 13, 4, -23, 11, -5, -1, 3], // document: how many speak: 20895
        &[35, -35], // document: roster: 20895
        &[0, 0, 0, 0, 6, -8, 9, -2, -5], // document: how much is quoted: 20895
        &[0, -79, -33, -14, 51, 47, 26, 2], // document: how often a name tells: 20895
        &[0, 0, -6, -16, -15, 39, 13, 0, 4, -19], // document: length: 20895
        &[0, 0, 0, 0, 0, 0, 0, 13, 1, 0, 0, 0, 1, -24], // lead: 20704
        &[0, 0, 8, -1, -14, 29, -11, 7, -25], // candidates: 20865
        &[0, -8], // what stands with the turn: 20865
        &[0, 9, 30, -26, 20, -44, 4], // turns since a name: 20865
        &[0, 47, 12, -19, 2, -4, -46], // turns until a name: 20865
        &[0, -9, 6, -16, 28, 9, -26], // turns since the speaker's name: 20865
        &[0, -19, 41, -26, 21, 3, -28], // turns until the speaker's name: 20865
        &[-2, 42, 71, 79, -70, -72, -3, -53], // who speaks around: 20865
    ],
    // guessed: 23685 right of 33215
    &[
        &[44], // start: 33215
        &[0, 5, 65, 3, 19, -7, 0, 31, 0, 0, 0, 11, 0, 0, -1, 0, 0, -13, 0, 0, 5, 4, -16, 10, -13, -32, -6, -31, -5, -77, 2, 0, 0, 0, 0, -14, 4, 64, -7], // pattern: 33215
        &[54, -25, 46, 12, 1, 0, 0, -3, 8, -2, 4, -10, -9, -49, -15, -11, 0, -2], // what stands for the speaker: 33215
        &[12, -31, 37, -30, 10, -38, -14], // its role: 14896
        &[-98, 85, -26, 24, 10, 5], // words of the speaker's name: 33215
        &[15, 97, -45, 67, -36], // gender: 32499
        &[45, 22, -3, -18, -3, -33], // others since the speaker was named: 13109
        &[-4, -7, -47, 36, -72, 5], // whom words that are no name stand for: 13825
        &[-5, -6, 6, 2, 13, 37, -26, 0, 11, -7, -29, 6, -5, -3, -21, 0, -26], // act: 11618
        &[0, 0, -10, -38, 7, -5, 11, -10, 19], // how often the cue reports: 11400
        &[0, 9, 14, 2, 24, -50, -35, 7, 2], // cue so far before: 3968
        &[0, -2, -25, 9, 23, -5], // cue so far behind: 7432
        &[0, 11, -6, -20, -4, 35, 15, -35, -4], // speaker so far before the cue: 6933
        &[0, 2, 0, 0, 0, -3], // speaker so far behind the cue: 4464
        &[40, 24, -33, 19, 35, -42, -5, -11, -1, -32, -50], // speaker so far from the content: 14896
        &[0, 6, -11, -19, -45, 13], // mentions between: 14896
        &[-22, -10, -16, -8, 1], // others speak in the sentence: 14896
        &[0, 16, -8, 4, -5, 9, 12, 10, -5, -23, -10], // length: 33215
        &[64, 12, -21, -14, -21, -20], // parts: 33215
        &[14, -42, -43, 12, -22, 1, 12, 3, 2, -1], // edges: 32785
        &[2, -14, -2, 25, 53, 37, -23, -76, -2], // document: how many speak: 33215
        &[44, -44], // document: roster: 33215
        &[0, 0, 0, -2, 2, -38, -2, 12, 28], // document: how much is quoted: 33215
        &[43, 8, -11, -59, 36, -23, -41, 35, 11], // document: how often a name tells: 33215
        &[0, 0, -40, -42, -37, 118, 28, 3, 14, -43], // document: length: 33215
        &[-209, -135, -74, -44, 5, 25, 53, 69, 84, 77, 82, 39, -20, 57], // lead: 32687
        &[0, -24, 39, 30, 7, -9, -2, -20, -36], // candidates: 32761
        &[-12, -66, 19, 28, -6, -6, 28], // what stands with the turn: 32761
        &[0, -12, 20, -4, 7, -10, -17], // turns since a name: 32761
        &[0, 4, 12, -5, -7, 3, -22], // turns until a name: 32761
        &[0, -28, 31, 6, -6, -8, -11], // turns since the speaker's name: 32761
        &[0, -8, 2, 16, -12, 5, -19], // turns until the speaker's name: 32761
        &[9, 11, 18, 19, -25, -2, -3, -44], // who speaks around: 32761
    ],
];
