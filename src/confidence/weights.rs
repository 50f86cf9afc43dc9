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
        &[157], // start: 10453
        &[23, 12, 0, 0, 0, -12, 0, 0, 8, -3, 0, 4, -3, -41, -1, -57, 7, 0, 0, -1, 13, -2, -6, 1, 13, -1, -2, -8, -4, 0, 2, 0, 0, 0, 0, -21, 16, 63], // pattern: 10453
        &[0, 38, 11, 14, -1, 3, 1, -31, 20, -17, 4, 8, -12, -12, -8, -5, 0, -13], // what stands for the speaker: 10453
        &[34, -37, -1, 1, -40, 29, 14], // its role: 10453
        &[-44, 0, -10, -27, 44, 36], // words of the speaker's name: 10453
        &[-23, 24, -1, 37, 6], // gender: 9550
        &[-4, 3, -15, -7, 3, -2], // others since the speaker was named: 2522
        &[-15, -13, 0, -4, -39, 6], // whom words that are no name stand for: 3325
        &[22, -7, 7, 10, -21, -2, 4, -2, 4, -1, 2, -3, 1, 1, -9, 0, -58], // act: 8546
        &[0, 0, -8, -17, -16, 11, 11, 17, 10], // how often the cue reports: 7858
        &[0, -4, 20, -2, 2, 4, -5, -3, 1], // cue so far before: 4587
        &[0, 13, 3, -6, -16, 1], // cue so far behind: 3271
        &[1, -12, -1, 3, 5, 5, 8, -10, -3], // speaker so far before the cue: 6637
        &[0, 15, -2, -1, -1, 0, 1], // speaker so far behind the cue: 1221
        &[5, 15, 7, 5, 1, 13, -7, -27, -9, -4], // speaker so far from the content: 10453
        &[36, -28, 9, 6, -4, 4, -21], // mentions between: 10453
        &[51, -9, -40, -5, 1, 1], // others speak in the sentence: 10453
        &[0, -2, -15, -7, -1, 4, 7, 6, 4, 5, -1], // length: 10453
        &[-12, -8, 7, 6, 4, 3], // parts: 10453
        &[7, -2, 1, 0, 14, 11, 3, -14, 0, -8], // edges: 8137
        &[-19, 5, 4, 18, -9, -1, 2], // document: how many speak: 10453
        &[], // document: roster: 10453
        &[0, 0, -4, -2, -3, -25, -18, 34, 18], // document: how much is quoted: 10453
        &[-3, -11, -9, -31, -12, 0, -5, 27, 42], // document: how often a name tells: 10453
        &[-3, 0, -5, 1, -16, 1, 20, 0, -1, 3], // document: length: 10453
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
        &[195], // start: 15574
        &[0, 0, 0, 0, 0, -25, 0, 0, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, 0, 0, 6, 0, -11, -6, 32, 0, 7, 0, 0, 0, 4, 0, 0, 0, 0, 1, -10], // pattern: 15574
        &[0, -13, -6, -10, 5, 0, 0, 0, 0, 0, 0, 0, 0, 24], // what stands for the speaker: 15574
        &[12, -18, 3, 0, 1, 2], // its role: 15574
        &[1, 54, -5, -29, -21, -1], // words of the speaker's name: 15574
        &[-55, -22, 0, 74], // gender: 15566
        &[1, 4, -3, -1, 5, 18], // others since the speaker was named: 1229
        &[0, 0, 0, 0, 1, 23], // whom words that are no name stand for: 1229
        &[4, 14, 3, 0, -24, -2, -3, 1, 3, 0, 1, -8, -3, 0, 1, 0, 12], // act: 15574
        &[0, 0, -12, -22, -23, -21, 32, 32, 2], // how often the cue reports: 15459
        &[0, 2, 10, 1, -2, -15, -4, -5], // cue so far before: 2342
        &[0, 24, -12, 3, -16], // cue so far behind: 13117
        &[0, 0, 0, 2, 6, 6, 4, -13, -8], // speaker so far before the cue: 4136
        &[0, -7, 0, 0, 2, -5], // speaker so far behind the cue: 11323
        &[6, 19, -5, 9, -6, -5, 8, -17, -10], // speaker so far from the content: 15574
        &[9, -3, -1, 11, 2, -5, -13], // mentions between: 15574
        &[21, -21, 2, -3, 1], // others speak in the sentence: 15574
        &[0, 6, 39, 49, -8, -7, 7, 9, -22, -68, -4], // length: 15574
        &[0, 68, 60, -14, -14, -100], // parts: 15574
        &[21, 4, -2, 0, 2, 26, -38, -6, -15, 9], // edges: 15574
        &[0, 3, 14, 4, -30, 26, 25, -41, -1], // document: how many speak: 15574
        &[11, -11], // document: roster: 15574
        &[0, 0, 0, 0, 2, -10, 13, -13, 8], // document: how much is quoted: 15574
        &[-1, -48, -24, -3, 37, 22, 16, 1], // document: how often a name tells: 15574
        &[0, 0, 0, 1, 2, 12, 5, 0, 2, -23], // document: length: 15574
        &[0, 0, 0, 0, 0, 0, 0, 17, 3, 0, 0, 0, 1, -24], // lead: 15548
        &[0, 1, 10, 7, -11, 21, -10, 3, -22], // candidates: 15553
        &[0, -2], // what stands with the turn: 15553
        &[0, 8, 24, -25, 9, -26, 8], // turns since a name: 15553
        &[0, 34, 20, -17, 6, -6, -38], // turns until a name: 15553
        &[0, -44, -7, 22, 29, 16, -19], // turns since the speaker's name: 15553
        &[0, -17, 27, -2, 20, 7, -37], // turns until the speaker's name: 15553
        &[-1, 43, 51, 84, -62, -53, -18, -46], // who speaks around: 15553
    ],
    // guessed: 18590 right of 25227
    &[
        &[119], // start: 25227
        &[0, 1, 39, 1, 20, -7, 0, 18, 0, 0, 0, 15, 0, 0, -4, 0, 0, -8, 0, 0, 1, 0, -7, 5, -4, -14, -6, -30, -3, -46, 2, 0, 0, 0, 0, -17, 5, 37, 2], // pattern: 25227
        &[42, -17, 25, 16, 1, 0, 0, -9, 5, -4, -1, -3, -3, -29, -13, -8, 0, -2], // what stands for the speaker: 25227
        &[8, -26, 27, -20, 1, -29, -1], // its role: 10703
        &[-70, 55, -23, 11, 15, 12], // words of the speaker's name: 25227
        &[-3, 45, -13, 47, -6], // gender: 25056
        &[44, 23, -7, -9, -13, -35], // others since the speaker was named: 9651
        &[-6, -8, -32, 24, -54, 11], // whom words that are no name stand for: 9822
        &[-15, -14, 2, 0, -2, 18, -8, 0, 7, -3, 1, 6, 4, -1, -8, 0, -18], // act: 8597
        &[0, 0, -3, -16, 4, -9, 0, -6, 19], // how often the cue reports: 8427
        &[0, 8, 22, -5, 7, -32, -12, 5, 1], // cue so far before: 3016
        &[0, -2, -13, 1, 9, -1], // cue so far behind: 5411
        &[0, 2, -4, -6, -4, 15, 11, -13, -3], // speaker so far before the cue: 5241
        &[0, 12, 0, -1, -12, -2], // speaker so far behind the cue: 3184
        &[26, 16, -13, 8, 11, -26, -5, -9, 5, -8, -45], // speaker so far from the content: 10703
        &[12, 1, -4, -8, -23, 9, -29], // mentions between: 10703
        &[-14, -4, -8, -12, -4], // others speak in the sentence: 10703
        &[0, 11, -12, 2, -4, 5, 13, 5, -4, -13, -2], // length: 25227
        &[37, 19, -8, -4, -17, -27], // parts: 25227
        &[14, -46, -25, 3, -8, 3, 15, 4, 3, 1], // edges: 24797
        &[-1, -2, 31, 31, 24, 23, -32, -74], // document: how many speak: 25227
        &[25, -25], // document: roster: 25227
        &[0, 0, 0, -1, -4, -32, -1, 7, 30], // document: how much is quoted: 25227
        &[26, 7, -9, -52, 39, -9, -29, 21, 6], // document: how often a name tells: 25227
        &[0, 0, 0, 5, 12, 38, 12, 1, 5, -74], // document: length: 25227
        &[-194, -118, -73, -26, 0, 37, 50, 68, 70, 65, 47, 22, -3, 48], // lead: 24768
        &[0, -9, 14, 24, 5, -5, -3, -9, -34], // candidates: 24777
        &[7, -60, 6, 17, 3, 4, 5], // what stands with the turn: 24777
        &[0, -10, 19, -4, 6, -7, -21], // turns since a name: 24777
        &[0, 8, 12, -7, -5, -2, -23], // turns until a name: 24777
        &[0, -11, 22, 1, -11, -9, -11], // turns since the speaker's name: 24777
        &[0, -2, -1, 11, -8, 4, -22], // turns until the speaker's name: 24777
        &[3, 11, 16, 22, -18, -4, -10, -38], // who speaks around: 24777
    ],
];
