//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;

/// How many patterns there were.
#[cfg(test)]
pub(super) const PATTERNS: usize = 40;

#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; 3] = [
    // news: 9021 right of 10447
    &[
        &[156], // start: 10447
        &[22, 12, 0, 0, 0, -10, 0, 0, 8, -4, 0, 4, -3, -38, -2, -57, 7, 0, 0, -1, 13, -2, -6, 1, 13, -1, -2, -8, -4, 0, 2, 0, 0, 0, 0, -21, 17, 60], // pattern: 10447
        &[0, 38, 12, 12, -1, 3, 1, -31, 20, -17, 4, 8, -12, -11, -6, -5, 0, -13], // what stands for the speaker: 10447
        &[35, -37, -1, 1, -38, 29, 11], // its role: 10447
        &[-43, 0, -11, -24, 46, 32], // words of the speaker's name: 10447
        &[-21, 22, -2, 37, 6], // gender: 9545
        &[-4, 5, -11, -14, 7, -4], // others since the speaker was named: 2521
        &[-15, -13, 0, -5, -40, 9], // whom words that are no name stand for: 3323
        &[23, -6, 7, 10, -20, -2, 4, -2, 4, -1, 3, -3, 0, 1, -9, 0, -57], // act: 8540
        &[0, 0, -8, -15, -16, 12, 11, 16, 10], // how often the cue reports: 7854
        &[0, -4, 20, -2, 1, 5, -3, -2], // cue so far before: 4583
        &[0, 13, 2, -6, -16, 1, -1], // cue so far behind: 3271
        &[1, -11, -1, 3, 7, 5, 7, -11, -3], // speaker so far before the cue: 6633
        &[0, 15, -2, -1, -1, 0, 1], // speaker so far behind the cue: 1221
        &[6, 17, 9, 2, 1, 12, -8, -25, -10, -4], // speaker so far from the content: 10447
        &[35, -26, 9, 5, -5, 3, -22], // mentions between: 10447
        &[49, -10, -39, -3, 2, 1], // others speak in the sentence: 10447
        &[0, -2, -15, -8, -2, 4, 8, 8, 4, 5, -1], // length: 10447
        &[-13, -7, 7, 6, 4, 3], // parts: 10447
        &[8, -2, 1, 0, 14, 11, 4, -14, 0, -8], // edges: 8133
        &[-21, 7, 5, 20, -13, 0, 2], // document: how many speak: 10447
        &[], // document: roster: 10447
        &[0, 0, -4, -2, -3, -25, -18, 33, 19], // document: how much is quoted: 10447
        &[-3, -11, -9, -31, -11, 1, -4, 28, 39], // document: how often a name tells: 10447
        &[-2, 0, -5, 0, -15, 2, 18, -1, 0, 4], // document: length: 10447
        &[], // lead: 0
        &[], // candidates: 0
        &[], // what stands with the turn: 0
        &[], // turns since a name: 0
        &[], // turns until a name: 0
        &[], // turns since the speaker's name: 0
        &[], // turns until the speaker's name: 0
        &[], // who speaks around: 0
    ],
    // told: 15060 right of 15550
    &[
        &[167], // start: 15550
        &[0, 0, 0, 0, 0, -25, 0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 0, 0, 4, 0, -11, -6, 29, -2, 6, 0, 0, 0, 3, 0, 0, 0, 0, 7, -8], // pattern: 15550
        &[0, -13, -5, -10, 5, 0, 0, 0, 0, 0, 0, 0, 0, 23], // what stands for the speaker: 15550
        &[13, -16, 1, 0, 0, 2], // its role: 15550
        &[2, 53, -4, -26, -24, -1], // words of the speaker's name: 15550
        &[-54, -15, 1, 69, -2], // gender: 15542
        &[-4, 4, 0, -2, 14, 12], // others since the speaker was named: 1232
        &[0, 0, 0, 0, 2, 20], // whom words that are no name stand for: 1232
        &[12, 6, 4, 0, -20, -2, -2, 1, 0, 0, 1, -5, -5, 0, 1, 0, 10], // act: 15550
        &[0, 0, -12, -21, -23, -20, 30, 28, 9], // how often the cue reports: 15434
        &[0, 7, 3, 2, -3, -16, -4, -5], // cue so far before: 2350
        &[0, 26, -12, 8, -16], // cue so far behind: 13084
        &[0, 1, 0, 2, 6, 9, 6, -13, -8], // speaker so far before the cue: 4136
        &[0, -9, 0, 0, 1, -6], // speaker so far behind the cue: 11298
        &[12, 21, -5, 2, -9, -4, 10, -16, -10], // speaker so far from the content: 15550
        &[5, -1, 1, 11, 2, -5, -13], // mentions between: 15550
        &[19, -21, 4, -3, 1], // others speak in the sentence: 15550
        &[0, 7, 42, 48, -8, -7, -5, -6, -15, -51, -5], // length: 15550
        &[0, 72, 60, -27, -15, -90], // parts: 15550
        &[22, 4, -2, 0, 2, 27, -38, -9, -15, 9], // edges: 15550
        &[0, 4, 17, 6, -10, 1, 33, -43, -9], // document: how many speak: 15550
        &[12, -12], // document: roster: 15550
        &[0, 0, 0, 0, 2, -6, 7, -13, 10], // document: how much is quoted: 15550
        &[-1, -42, -32, 7, 33, 11, 23, 1], // document: how often a name tells: 15550
        &[0, 0, 0, 2, 3, 16, 6, 0, 1, -29], // document: length: 15550
        &[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -6], // lead: 15496
        &[0, 3, 3, 8, 4, 6, 8, -14, -20], // candidates: 15529
        &[0, -3], // what stands with the turn: 15529
        &[0, 19, 23, -13, 7, -33, -5], // turns since a name: 15529
        &[0, 33, 25, -14, -6, -12, -29], // turns until a name: 15529
        &[0, -45, -4, 23, 20, 13, -10], // turns since the speaker's name: 15529
        &[0, -15, 25, -1, 14, 8, -34], // turns until the speaker's name: 15529
        &[0, 43, 54, 84, -67, -46, -6, -65], // who speaks around: 15529
    ],
    // guessed: 17741 right of 25171
    &[
        &[55], // start: 25171
        &[0, 2, 22, -1, 17, -20, 0, 29, 0, 0, 0, 13, 0, 0, -3, 0, 0, -6, 0, 0, -2, 0, -6, 4, 5, -21, -2, -16, -7, -60, 8, 0, 0, 0, 0, -10, 11, 39, 4], // pattern: 25171
        &[39, -14, 27, 25, 1, 0, 0, -16, 4, -1, 1, 3, -7, -25, -12, -26, 0, 1], // what stands for the speaker: 25171
        &[-5, -22, 37, -14, 2, -34, -2], // its role: 10845
        &[-47, 67, -49, 13, 14, 3], // words of the speaker's name: 25171
        &[0, 44, -16, 45, -26], // gender: 24944
        &[42, 20, -8, -6, -21, -28], // others since the speaker was named: 9720
        &[-11, -5, -66, 40, -49, 13], // whom words that are no name stand for: 9932
        &[-14, -3, -1, 1, -11, 3, -2, 0, 8, -2, 2, 14, 2, 0, -8, 0, -11], // act: 8552
        &[0, 0, -6, -18, 0, -3, 0, -8, 24], // how often the cue reports: 8394
        &[0, -5, 27, 5, 12, -28, -13, 2, 1], // cue so far before: 2991
        &[0, -4, -8, -3, 6, -1], // cue so far behind: 5403
        &[0, -3, -2, -4, -3, 14, 13, -12, -3, 1], // speaker so far before the cue: 5223
        &[0, 10, 0, -1, -14, -2], // speaker so far behind the cue: 3169
        &[33, 13, -13, 11, 6, -29, -2, -6, 4, -13, -42], // speaker so far from the content: 10845
        &[17, 6, -7, -4, -20, 11, -42], // mentions between: 10845
        &[-8, 4, -21, -10, -4], // others speak in the sentence: 10845
        &[0, -2, -12, -3, 1, 16, 8, 19, 21, -44, -5], // length: 25171
        &[39, 44, 2, -15, -25, -45], // parts: 25171
        &[19, -47, -27, -1, -6, 7, 0, 6, -5, 14], // edges: 24741
        &[-1, -4, 31, 52, 13, 20, -28, -85, 3], // document: how many speak: 25171
        &[40, -40], // document: roster: 25171
        &[0, 0, 0, 0, 1, -44, 0, 12, 31], // document: how much is quoted: 25171
        &[40, -23, 7, -49, 43, -15, -33, 24, 6], // document: how often a name tells: 25171
        &[0, 0, 0, 5, 9, 52, 21, 2, 7, -96], // document: length: 25171
        &[-116, -72, -59, -21, -18, 21, 22, 42, 21, 38, -6, 50, 15, 72], // lead: 24596
        &[0, -16, 6, 8, 8, -1, -2, -10, -22], // candidates: 24721
        &[-6, -40, 4, 7, 14, 2, -9], // what stands with the turn: 24721
        &[0, 0, 34, -1, 4, -33, -32], // turns since a name: 24721
        &[0, 19, 8, -7, -7, -18, -23], // turns until a name: 24721
        &[0, -64, 34, 4, -1, 13, -13], // turns since the speaker's name: 24721
        &[0, -19, -8, 8, 3, 10, -22], // turns until the speaker's name: 24721
        &[-15, 5, -20, 22, -11, 14, 8, -32], // who speaks around: 24721
    ],
];
