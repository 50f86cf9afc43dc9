//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;

/// How many patterns there were.
#[cfg(test)]
pub(super) const PATTERNS: usize = 40;

#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; 3] = [
    // news: 9987 right of 10428
    &[
        &[139], // start: 10428
        &[26, 23, 0, 0, 0, -26, 0, 0, 18, -6, 0, 5, -7, -45, -2, -89, 15, 0, 0, -2, 17, -5, -11, 1, 31, -1, -5, -16, -9, 0, 13, 0, 0, 0, 0, -33, 22, 83], // pattern: 10428
        &[0, 33, 3, -17, -8, 2, 1, -1, 42, -20, 46, 27, -24, -32, -25, 9, 0, -35], // what stands for the speaker: 10428
        &[53, -57, -10, -2, -38, 38, 16], // its role: 10428
        &[-43, 0, -14, -28, 41, 44], // words of the speaker's name: 10428
        &[-28, 38, -4, 29, 8], // gender: 9501
        &[26, 13, 0, -5, -14, 4], // others since the speaker was named: 2485
        &[29, -22, 9, 25, -32, -4, 11, -9, 11, -7, 2, -8, 15, 2, -17, 0, -66], // act: 8524
        &[0, 0, -16, -28, -29, 23, 24, 33, -1], // how often the cue reports: 7856
        &[0, -1, 45, -5, -6, 5, -9, 0, 2], // cue so far before: 4585
        &[0, 17, 13, -33, -22, 3, -4], // cue so far behind: 3271
        &[2, -13, -3, 5, 10, 4, 15, -20, -7, -1], // speaker so far before the cue: 6635
        &[0, 20, -4, -2, -4, -1, 2], // speaker so far behind the cue: 1221
        &[17, 29, 24, -3, 0, 20, -18, -41, -19, -10], // speaker so far from the content: 10428
        &[44, -33, 13, 17, -11, 11, -41], // mentions between: 10428
        &[65, -11, -57, -5, 4, 4], // others speak in the sentence: 10428
        &[0, -4, -24, -12, -7, 10, 15, 11, 6, 8, -3], // length: 10428
        &[-25, -7, 12, 5, 13, 3], // parts: 10428
        &[5, -1, 4, 0, 28, 12, 6, -20, 1, -12], // edges: 8127
        &[14, 15, 14], // speaker of the record before: 9501
        &[-34, 16, 13, 27, -24, -1, 3], // document: how many speak: 10428
        &[], // document: roster: 10428
        &[0, 0, -6, -4, -4, -40, -23, 46, 32], // document: how much is quoted: 10428
        &[4, -13, -12, -34, -18, 4, -12, 33, 48], // document: how often a name tells: 10428
        &[-7, 2, -8, 5, -8, 1, 24, -12, -3, 7], // document: length: 10428
        &[], // lead: 0
        &[], // candidates: 0
        &[], // what stands with the turn: 0
        &[], // turns since a name: 0
        &[], // turns until a name: 0
        &[], // turns since the speaker's name: 0
        &[], // turns until the speaker's name: 0
        &[], // who speaks around: 0
    ],
    // told: 15078 right of 15559
    &[
        &[54], // start: 15559
        &[0, 0, 0, 0, 0, -42, 0, 0, 0, 0, 0, 7, 0, 0, 2, 0, 1, 0, 0, 0, 9, 0, -21, -14, 25, 1, 13, 0, 0, 0, 7, 0, 0, 0, 0, 17, -5], // pattern: 15559
        &[0, -32, -17, -12, 20, -9, 0, 0, 0, 0, 0, 0, 0, 49], // what stands for the speaker: 15559
        &[17, -26, 5, 0, -1, 4, 1], // its role: 15559
        &[4, 81, -12, -35, -32, -5], // words of the speaker's name: 15559
        &[-72, -5, -26, 93, 6], // gender: 15551
        &[-8, 7, 1, -5, 30, 24], // others since the speaker was named: 1232
        &[22, 9, 6, 0, -42, -6, -11, 3, -1, 0, 1, 0, -13, 1, 2, 0, 27], // act: 15559
        &[0, 0, -30, -43, -31, -28, 44, 43, 17], // how often the cue reports: 15443
        &[0, 30, 6, 8, -12, -25, -2, -9], // cue so far before: 2348
        &[0, 30, -7, 2, -47], // cue so far behind: 13095
        &[0, -4, 1, 4, 12, 18, 2, -16, -16], // speaker so far before the cue: 4140
        &[0, -19, 0, 0, 3, -12, -1], // speaker so far behind the cue: 11303
        &[24, 35, -14, -3, -14, -6, 18, -21, -20], // speaker so far from the content: 15559
        &[6, -3, 3, 14, 7, -10, -16], // mentions between: 15559
        &[19, -23, 7, -6, 2], // others speak in the sentence: 15559
        &[0, 12, 59, 59, -16, -9, -10, -5, -17, -68, -6], // length: 15559
        &[0, 114, 86, -45, -32, -122], // parts: 15559
        &[42, 6, -5, 1, 8, 31, -54, -15, -35, 21], // edges: 15559
        &[-27, 11, 12], // speaker of the record before: 15551
        &[0, 10, 29, 10, -5, 1, 42, -71, -16], // document: how many speak: 15559
        &[34, -34], // document: roster: 15559
        &[0, 0, 0, 0, 3, -12, 8, -8, 10], // document: how much is quoted: 15559
        &[-4, -46, -53, 8, 34, 21, 39, 1], // document: how often a name tells: 15559
        &[0, 0, 1, 4, 9, 24, 11, 0, 2, -51], // document: length: 15559
        &[-4, -10, -23, -33, -26, -8, -5, -6, 0, 0, 0, 0, 0, 81], // lead: 15505
        &[0, 20, 5, 2, 12, -3, 8, -31, -26], // candidates: 15538
        &[0, -13], // what stands with the turn: 15538
        &[0, 28, 19, -11, 3, -48, -3], // turns since a name: 15538
        &[0, 48, 13, -6, -16, -20, -32], // turns until a name: 15538
        &[0, -48, 3, 17, 17, 12, -14], // turns since the speaker's name: 15538
        &[0, -28, 26, -7, 17, 5, -27], // turns until the speaker's name: 15538
        &[-1, 42, 67, 92, -82, -60, -6, -64], // who speaks around: 15538
    ],
    // guessed: 17752 right of 25162
    &[
        &[-2], // start: 25162
        &[0, 0, 30, -1, 25, -29, 0, 54, 0, 0, 0, 16, 0, 0, -13, 0, 0, -5, 0, 0, -7, 1, -14, 8, -4, -34, 5, -20, -15, -99, 19, 0, 0, 0, 0, -7, 24, 56, 9], // pattern: 25162
        &[39, -21, 40, 31, 1, 0, 0, -28, 14, -4, 9, 11, -10, -48, -22, -14, 0, 3], // what stands for the speaker: 25162
        &[11, -13, 50, -21, 8, -63, -11], // its role: 10852
        &[-66, 113, -90, 19, 19, 5], // words of the speaker's name: 25162
        &[14, 54, -30, 59, -30], // gender: 24929
        &[58, 34, -3, 1, -14, -17], // others since the speaker was named: 9731
        &[-13, 0, 0, 4, -6, -10, -2, 0, 17, -4, 1, 18, 2, -8, -18, 0, -17], // act: 8591
        &[0, 0, -7, -29, 2, -5, 3, -9, 26], // how often the cue reports: 8433
        &[0, -12, 27, 14, 28, -47, -23, 5, 3], // cue so far before: 3010
        &[0, -13, -10, -6, 17, -3], // cue so far behind: 5423
        &[0, -1, -5, -10, 2, 29, 17, -19, -7, 1], // speaker so far before the cue: 5266
        &[0, 16, 0, -2, -28, -3], // speaker so far behind the cue: 3165
        &[51, 24, -22, 17, 9, -41, -3, -8, 3, -19, -51], // speaker so far from the content: 10852
        &[16, 10, -7, -5, -23, 11, -40], // mentions between: 10852
        &[0, 12, -21, -19, -10], // others speak in the sentence: 10852
        &[0, 0, -10, -2, 4, 18, 12, 24, 34, -71, -9], // length: 25162
        &[56, 53, -2, -13, -36, -59], // parts: 25162
        &[31, -55, -31, -1, -15, 4, -6, 2, -4, 19], // edges: 24732
        &[24, 27, 16], // speaker of the record before: 24929
        &[-6, -8, 38, 57, 14, 23, -37, -90, 10], // document: how many speak: 25162
        &[62, -62], // document: roster: 25162
        &[0, 0, 0, 0, 0, -42, -5, 17, 31], // document: how much is quoted: 25162
        &[60, -34, 11, -65, 47, -20, -40, 33, 10], // document: how often a name tells: 25162
        &[0, 0, 0, 11, 26, 42, 15, 2, 11, -108], // document: length: 25162
        &[-132, -81, -64, -25, -22, 24, 21, 55, 20, 48, -15, 63, 16, 75], // lead: 24586
        &[0, -21, 1, 6, 6, 0, -1, -9, -20], // candidates: 24711
        &[6, -49, 0, 6, 7, 0, -8], // what stands with the turn: 24711
        &[0, 3, 32, -3, 5, -40, -37], // turns since a name: 24711
        &[0, 18, 7, -10, -10, -21, -22], // turns until a name: 24711
        &[0, -100, 44, 5, 1, 19, -7], // turns since the speaker's name: 24711
        &[0, -27, -12, 11, -1, 16, -23], // turns until the speaker's name: 24711
        &[-16, 2, -24, 14, -8, 11, 12, -30], // who speaks around: 24711
    ],
];
