//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;

/// How many patterns there were.
#[cfg(test)]
pub(super) const PATTERNS: usize = 40;

#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; 3] = [
    // news: 9648 right of 11270
    &[
        &[159], // start: 11270
        &[43, 35, 0, 0, 0, -18, 0, 0, 31, -12, 0, 12, -12, -51, -1, -115, 26, 0, 0, -2, 9, -8, -14, 2, 24, -2, -9, -24, -1, 0, 0, 0, 0, 0, 0, -31, 13, 104], // pattern: 11270
        &[0, 49, 9, 13, -3, 9, 7, -60, 47, -15, 18, 4, -38, -30, 4, -18, 0, 4], // what stands for the speaker: 11270
        &[29, -60, 21, 3, -53, 50, 10], // its role: 11270
        &[-58, 1, -19, -40, 57, 58], // words of the speaker's name: 11270
        &[-21, 32, -9, 38, 17], // gender: 10326
        &[-4, 10, -30, -12, 3, 2], // others since the speaker was named: 2815
        &[-9, -35, -19, 1, -46, 24], // whom words that are no name stand for: 3671
        &[28, -11, 15, 24, -34, -13, 11, -8, 15, -2, 5, -13, 5, 7, -33, 0, -78], // act: 9353
        &[0, 0, -19, -38, -28, 34, 19, 23, 6], // how often the cue reports: 8638
        &[0, -5, 46, -13, 1, 24, -10, -5, 3], // cue so far before: 4757
        &[0, 8, 7, -20, -36, 6, -7, -1], // cue so far behind: 3881
        &[7, -23, -2, 9, 11, -5, 23, -16, -7, -1], // speaker so far before the cue: 6890
        &[0, 16, -8, -4, -6, 0, 2], // speaker so far behind the cue: 1748
        &[0, 27, 17, 23, 8, 36, -21, -60, -14, -16], // speaker so far from the content: 11270
        &[24, -26, 18, 13, -6, 24, -46], // mentions between: 11270
        &[55, -6, -44, -14, 7, 2], // others speak in the sentence: 11270
        &[0, -12, -17, -4, 6, 7, 9, 5, 2, 12, -7], // length: 11270
        &[-19, -5, 7, 3, 7, 8], // parts: 11270
        &[16, 2, 8, 0, 28, 4, 1, -32, 1, -7], // edges: 8942
        &[-26, 9, 11, 24, -25, 2, 5], // document: how many speak: 11270
        &[-1, 1], // document: roster: 11270
        &[0, 0, -5, 3, -17, -33, -26, 44, 34], // document: how much is quoted: 11270
        &[-10, -24, -10, -38, -11, 5, -9, 42, 56], // document: how often a name tells: 11270
        &[-12, 5, -16, 6, -13, 4, 31, -1, -11, 9], // document: length: 11270
        &[], // lead: 0
        &[], // candidates: 0
        &[], // what stands with the turn: 0
        &[], // turns since a name: 0
        &[], // turns until a name: 0
        &[], // turns since the speaker's name: 0
        &[], // turns until the speaker's name: 0
        &[], // who speaks around: 0
    ],
    // told: 20219 right of 20859
    &[
        &[122], // start: 20859
        &[0, 0, 0, 0, 0, -58, 0, 0, 0, 0, 0, -6, 0, 0, 8, 0, 1, 0, 0, 0, 28, 0, -35, -25, 45, 11, 15, 0, 0, 0, 9, 0, 0, 0, 0, 11, -4], // pattern: 20859
        &[0, -46, -36, -4, 38, 0, 0, 0, 0, 0, 0, 0, 0, 47], // what stands for the speaker: 20859
        &[13, -32, 6, 0, 7, 5, 1], // its role: 20859
        &[4, 82, -32, 3, -51, -7], // words of the speaker's name: 20859
        &[-159, 49, 0, 96, 10], // gender: 20830
        &[-13, 7, -16, -4, 19, 54], // others since the speaker was named: 1349
        &[0, 0, 0, 0, -6, 53], // whom words that are no name stand for: 1349
        &[12, 11, 15, 0, -29, -8, -7, 7, 4, 0, 2, -47, -4, 0, 3, 0, 40], // act: 20859
        &[0, 0, -43, -67, -38, -32, 72, 62, 7], // how often the cue reports: 20696
        &[0, 16, 10, 9, -1, -30, 7, -14], // cue so far before: 3016
        &[0, 37, -16, -6, -52], // cue so far behind: 17680
        &[0, -5, 1, 3, 18, 16, 19, -33, -28], // speaker so far before the cue: 5289
        &[0, -18, 0, 0, 4, -17, -1], // speaker so far behind the cue: 15407
        &[35, 27, -22, 12, -3, -16, 30, -30, -36, 1], // speaker so far from the content: 20859
        &[6, -11, 2, 36, 14, -10, -38], // mentions between: 20859
        &[23, -20, 1, -11, 7], // others speak in the sentence: 20859
        &[0, 18, 88, 76, -24, 0, -6, 16, -35, -127, -4], // length: 20859
        &[0, 146, 101, -26, -35, -186], // parts: 20859
        &[40, -8, -12, 1, 15, 38, -37, -4, -55, 23], // edges: 20859
        &[0, 3, 13, 18, -21, 4, -13, -8, 4], // document: how many speak: 20859
        &[46, -46], // document: roster: 20859
        &[0, 0, 0, 0, 10, -4, 7, -2, -11], // document: how much is quoted: 20859
        &[1, -86, -37, -18, 48, 54, 35, 3, -1], // document: how often a name tells: 20859
        &[0, 0, -6, -18, -18, 54, 19, 0, 5, -37], // document: length: 20859
        &[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, -14], // lead: 20673
        &[0, 1, 11, -4, -12, 31, -16, 9, -30], // candidates: 20829
        &[0, -11], // what stands with the turn: 20829
        &[0, 10, 31, -26, 22, -54, 5], // turns since a name: 20829
        &[0, 51, 6, -18, 2, -7, -45], // turns until a name: 20829
        &[0, -9, 6, -22, 30, 9, -25], // turns since the speaker's name: 20829
        &[0, -26, 45, -31, 25, 2, -25], // turns until the speaker's name: 20829
        &[-6, 44, 75, 80, -71, -79, -2, -52], // who speaks around: 20829
    ],
    // guessed: 23791 right of 33258
    &[
        &[49], // start: 33258
        &[0, 10, 79, 9, 20, -21, 0, 38, 0, 0, 0, 5, 0, 0, 0, 0, 0, -6, 0, 0, 3, 4, -19, 15, -16, -33, -10, -25, -3, -119, 6, 0, 0, 0, 0, -12, 5, 73, -3], // pattern: 33258
        &[54, -29, 51, 11, 1, 0, 0, -2, 4, -10, 13, -13, -8, -38, -14, -9, 0, -11], // what stands for the speaker: 33258
        &[14, -24, 42, -36, 13, -41, -22], // its role: 14861
        &[-96, 78, -22, 28, 11, 1], // words of the speaker's name: 33258
        &[11, 108, -56, 67, -35], // gender: 32567
        &[46, 21, -6, -23, 5, -34], // others since the speaker was named: 13096
        &[-14, -3, -51, 42, -52, -11], // whom words that are no name stand for: 13786
        &[-1, -1, 5, 2, 18, 39, -39, 0, 15, -9, -42, 7, -5, -6, -28, 0, -22], // act: 11632
        &[0, 0, -23, -46, 7, -6, 7, -6, 22], // how often the cue reports: 11413
        &[0, 4, 14, 3, 21, -48, -39, 0, 2], // cue so far before: 3977
        &[0, 1, -32, 12, 26, -7], // cue so far behind: 7436
        &[0, 13, -9, -6, 4, 42, 23, -48, -28, -2], // speaker so far before the cue: 6946
        &[0, -4, 0, 0, 0, -4], // speaker so far behind the cue: 4464
        &[42, 32, -38, 27, 42, -42, -4, -13, -9, -35, -56], // speaker so far from the content: 14861
        &[-5, 5, -10, -19, -40, 18, -3], // mentions between: 14861
        &[-22, -7, -18, -7], // others speak in the sentence: 14861
        &[0, 13, -6, 3, -4, 7, 17, 16, -8, -25, -13], // length: 33258
        &[73, 7, -25, -20, -15, -21], // parts: 33258
        &[27, -41, -55, 16, -28, 1, 9, -1, 1, -2], // edges: 32828
        &[6, -5, -16, 38, 54, 33, -25, -85], // document: how many speak: 33258
        &[41, -41], // document: roster: 33258
        &[0, 0, 0, -5, 14, -39, -6, 9, 28], // document: how much is quoted: 33258
        &[58, 7, -16, -61, 37, -24, -52, 39, 12], // document: how often a name tells: 33258
        &[0, 0, -45, -41, -36, 131, 29, 3, 19, -59], // document: length: 33258
        &[-209, -139, -72, -42, 6, 32, 50, 75, 77, 78, 77, 51, -16, 60], // lead: 32732
        &[0, -36, 30, 31, 13, -4, 3, -15, -30], // candidates: 32804
        &[-8, -61, 25, 35, -17, -9, 27], // what stands with the turn: 32804
        &[0, -11, 25, -3, 7, -7, -19], // turns since a name: 32804
        &[0, -1, 17, -4, -1, 0, -20], // turns until a name: 32804
        &[0, -24, 30, 6, -4, -6, -10], // turns since the speaker's name: 32804
        &[0, 1, 0, 19, -13, 3, -18], // turns until the speaker's name: 32804
        &[14, 13, 20, 19, -26, -8, -7, -34], // who speaks around: 32804
    ],
];
