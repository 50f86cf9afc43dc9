//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;

/// How many patterns there were.
#[cfg(test)]
pub(super) const PATTERNS: usize = 40;

#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; 3] = [
    // news: 9028 right of 10453
    &[
        &[158], // start: 10453
        &[41, 27, 0, 0, 0, -17, 0, 0, 22, -8, 0, 10, -8, -53, 1, -101, 19, 0, 0, -2, 15, -5, -13, 2, 20, -2, -6, -20, -9, 0, 7, 0, 0, 0, 0, -29, 16, 93], // pattern: 10453
        &[0, 50, 4, 13, 0, 7, 5, -49, 37, -22, 12, 8, -26, -25, -4, -6, 0, -4], // what stands for the speaker: 10453
        &[35, -49, 4, 3, -52, 44, 15], // its role: 10453
        &[-53, 1, -10, -37, 49, 51], // words of the speaker's name: 10453
        &[-29, 31, -2, 39, 14], // gender: 9550
        &[-6, 6, -31, -11, 9, 3], // others since the speaker was named: 2522
        &[-14, -26, 1, -6, -47, 14], // whom words that are no name stand for: 3325
        &[26, -13, 16, 19, -31, -8, 9, -6, 11, -3, 5, -9, 3, 5, -21, 0, -69], // act: 8546
        &[0, 0, -17, -30, -24, 28, 18, 23, 5], // how often the cue reports: 7858
        &[0, -6, 38, -4, 2, 9, -6, -3, 2], // cue so far before: 4587
        &[0, 15, 5, -16, -33, 4, -4], // cue so far behind: 3271
        &[4, -20, -2, 5, 7, 1, 16, -13, -6, -1], // speaker so far before the cue: 6637
        &[0, 20, -5, -3, -4, 0, 1], // speaker so far behind the cue: 1221
        &[3, 23, 15, 16, 6, 29, -14, -46, -18, -12], // speaker so far from the content: 10453
        &[33, -28, 14, 13, -6, 12, -39], // mentions between: 10453
        &[56, -3, -52, -8, 4, 2], // others speak in the sentence: 10453
        &[0, -7, -18, -4, 1, 4, 6, 9, 5, 10, -5], // length: 10453
        &[-21, -7, 7, 9, 5, 6], // parts: 10453
        &[13, 0, 3, 0, 25, 8, 5, -24, 0, -11], // edges: 8137
        &[-26, 11, 10, 22, -20, -1, 3], // document: how many speak: 10453
        &[-1, 1], // document: roster: 10453
        &[0, 0, -6, 2, -8, -36, -28, 46, 31], // document: how much is quoted: 10453
        &[-5, -19, -8, -40, -12, 2, -12, 36, 57], // document: how often a name tells: 10453
        &[-9, 2, -11, 4, -16, 2, 30, -2, -7, 7], // document: length: 10453
        &[], // lead: 0
        &[], // candidates: 0
        &[], // what stands with the turn: 0
        &[], // turns since a name: 0
        &[], // turns until a name: 0
        &[], // turns since the speaker's name: 0
        &[], // turns until the speaker's name: 0
        &[], // who speaks around: 0
    ],
    // told: 15049 right of 15574
    &[
        &[152], // start: 15574
        &[0, 0, 0, 0, 0, -45, 0, 0, 0, 0, 0, 4, 0, 0, 2, 0, 0, 0, 0, 0, 19, 0, -26, -17, 39, 7, 16, 0, 0, 0, 10, 0, 0, 0, 0, 4, -13], // pattern: 15574
        &[0, -27, -19, -10, 17, 0, 0, 0, 0, 0, 0, 0, 0, 38], // what stands for the speaker: 15574
        &[16, -32, 8, 0, 2, 6], // its role: 15574
        &[3, 111, -15, -51, -40, -7], // words of the speaker's name: 15574
        &[-83, -16, -1, 93, 3], // gender: 15566
        &[1, 8, -11, -6, 13, 34], // others since the speaker was named: 1229
        &[0, 0, 0, 0, 3, 35], // whom words that are no name stand for: 1229
        &[4, 21, -4, 0, -35, -4, -8, 4, 5, 0, 2, -17, -4, 0, 3, 0, 34], // act: 15574
        &[0, 0, -34, -49, -35, -30, 61, 44, 8], // how often the cue reports: 15459
        &[0, 10, 13, 2, -1, -23, 1, -12], // cue so far before: 2342
        &[0, 27, -10, -1, -41], // cue so far behind: 13117
        &[0, -3, 1, 3, 15, 12, 14, -27, -22], // speaker so far before the cue: 4136
        &[0, -18, 0, 0, 4, -14, -1], // speaker so far behind the cue: 11323
        &[29, 29, -14, 10, -12, -10, 22, -28, -27, 1], // speaker so far from the content: 15574
        &[11, -8, 1, 28, 9, -9, -32], // mentions between: 15574
        &[22, -23, 6, -9, 4], // others speak in the sentence: 15574
        &[0, 9, 59, 61, -15, -8, 9, 15, -28, -100, -3], // length: 15574
        &[0, 111, 80, -13, -34, -144], // parts: 15574
        &[39, 6, -4, 1, 7, 26, -38, -18, -43, 23], // edges: 15574
        &[0, 5, 24, 3, -19, 29, 34, -74, -1], // document: how many speak: 15574
        &[51, -51], // document: roster: 15574
        &[0, 0, 0, 0, 4, -21, 26, -11, 2], // document: how much is quoted: 15574
        &[-4, -63, -39, -16, 38, 43, 40, 2], // document: how often a name tells: 15574
        &[0, 0, 0, 2, 3, 17, 9, 0, 4, -36], // document: length: 15574
        &[0, 0, 0, 0, 0, 0, 0, 28, 1, 0, 0, 0, 1, -38], // lead: 15548
        &[0, 3, 18, 9, -11, 30, -15, -6, -33], // candidates: 15553
        &[0, -5], // what stands with the turn: 15553
        &[0, 14, 31, -26, 17, -52, 10], // turns since a name: 15553
        &[0, 50, 11, -15, 5, -14, -42], // turns until a name: 15553
        &[0, -66, -10, 18, 39, 25, -11], // turns since the speaker's name: 15553
        &[0, -30, 36, -13, 27, 7, -33], // turns until the speaker's name: 15553
        &[-7, 57, 65, 104, -86, -71, -14, -53], // who speaks around: 15553
    ],
    // guessed: 18590 right of 25227
    &[
        &[98], // start: 25227
        &[0, 5, 61, 2, 25, -9, 0, 38, 0, 0, 0, 19, 0, 0, -10, 0, 0, -11, 0, 0, -3, 1, -15, 14, -16, -31, -5, -43, -5, -81, 10, 0, 0, 0, 0, -23, 14, 61, 1], // pattern: 25227
        &[56, -35, 42, 19, 1, 0, 0, -14, 9, -3, -1, -4, 7, -46, -24, -19, 0, 14], // what stands for the speaker: 25227
        &[21, -22, 44, -39, 12, -64, -8], // its role: 10703
        &[-109, 93, -18, 11, 14, 9], // words of the speaker's name: 25227
        &[8, 59, -11, 59, -5], // gender: 25056
        &[52, 29, -3, -5, -11, -35], // others since the speaker was named: 9651
        &[1, -8, -50, 31, -77, 21], // whom words that are no name stand for: 9822
        &[-23, -23, -5, 1, -2, 39, -22, 0, 18, -8, 4, 12, 11, -2, -22, 0, -28], // act: 8597
        &[0, 0, -6, -33, 11, -14, 2, -6, 24], // how often the cue reports: 8427
        &[0, 13, 25, -12, 19, -52, -25, 12, 4], // cue so far before: 3016
        &[0, -11, -16, 7, 17, -4], // cue so far behind: 5411
        &[0, 7, -10, -11, -1, 28, 23, -25, -7, 1], // speaker so far before the cue: 5241
        &[0, 22, 0, -2, -27, -4], // speaker so far behind the cue: 3184
        &[38, 24, -35, 18, 21, -33, -2, -12, 14, -20, -70], // speaker so far from the content: 10703
        &[5, 1, -9, -13, -39, 19, -20], // mentions between: 10703
        &[-13, -1, -9, -22, -11], // others speak in the sentence: 10703
        &[0, 16, -12, 4, -4, 6, 15, 8, -2, -26, -5], // length: 25227
        &[61, 20, -13, -5, -26, -37], // parts: 25227
        &[23, -61, -31, 8, -20, 1, 11, 1, 4, 2], // edges: 24797
        &[-2, -6, 37, 35, 28, 26, -32, -87, 2], // document: how many speak: 25227
        &[46, -46], // document: roster: 25227
        &[0, 0, 0, -2, -15, -29, -2, 13, 33], // document: how much is quoted: 25227
        &[51, 2, -11, -69, 44, -9, -54, 35, 10], // document: how often a name tells: 25227
        &[0, 0, 0, 15, 29, 36, -2, 2, 12, -92], // document: length: 25227
        &[-219, -132, -87, -38, -11, 32, 50, 76, 89, 93, 73, 36, -11, 62], // lead: 24768
        &[0, -28, 18, 29, 5, -3, -2, -7, -30], // candidates: 24777
        &[12, -76, 13, 26, -10, 11, 8], // what stands with the turn: 24777
        &[0, -12, 21, -4, 8, -7, -22], // turns since a name: 24777
        &[0, 8, 12, -7, -3, -1, -25], // turns until a name: 24777
        &[0, -16, 27, 1, -10, -9, -9], // turns since the speaker's name: 24777
        &[0, 0, -1, 12, -10, 4, -21], // turns until the speaker's name: 24777
        &[10, 11, 18, 18, -17, -5, -10, -43], // who speaks around: 24777
    ],
];
