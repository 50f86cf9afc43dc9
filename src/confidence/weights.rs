//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;

/// How many patterns there were.
#[cfg(test)]
pub(super) const PATTERNS: usize = 40;

#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; super::TABLES.len()] = [
    // news: 9779 right of 11418
    &[
        &[160], // start: 11418
        &[54, 40, 0, 0, 0, -22, 0, 0, 31, -13, 0, 13, -11, -58, -11, -124, 27, 0, 0, 8, 9, -8, -14, 1, 31, -2, -9, -26, -2, 0, 1, 0, 0, 0, 0, -32, 13, 105], // pattern: 11418
        &[], // odds of a report: 0
        &[0, 68, 13, 5, -9, -4, 6, -58, 47, -16, 21, 8, -46, -31, 5, -22, 0, 12], // what stands for the speaker: 11418
        &[37, -57, 22, 4, -49, 38, 5], // its role: 11418
        &[-64, 2, -24, -30, 61, 56], // words of the speaker's name: 11418
        &[-20, 37, -10, 36, 21], // gender: 10444
        &[-8, 3, -38, -4, 4, 1], // others since the speaker was named: 2838
        &[-6, -38, -20, -2, -35, 21], // whom words that are no name stand for: 3711
        &[-3, 39, -6, -11], // who acted last before a pronoun: 2222
        &[27, -12, 12, 23, -24, -15, 12, -8, 14, -4, 5, -13, 10, 6, -35, 0, -73], // act: 9441
        &[0, 0, -20, -41, -23, 33, 21, 21, 7], // how often the cue reports: 8685
        &[0, -11, 51, -10, 13, 20, -12, -14, 3], // cue so far before: 4746
        &[0, 8, 9, -20, -38, 6, -7], // cue so far behind: 3939
        &[6, -28, 1, 9, 17, 1, 20, -18, -9, -1], // speaker so far before the cue: 6885
        &[0, 15, -7, -4, -6, 0, 1], // speaker so far behind the cue: 1800
        &[-8, 27, 23, 25, 12, 29, -17, -59, -16, -15], // speaker so far from the content: 11418
        &[25, -25, 19, 12, -6, 19, -43], // mentions between: 11418
        &[52, -10, -42, -10, 8, 3], // others speak in the sentence: 11418
        &[0, -15, -18, -2, 6, 10, 16, -3, 2, 12, -7], // length: 11418
        &[-23, -9, 10, 7, -4, 19], // parts: 11418
        &[19, 2, 8, 0, 28, 3, 1, -32, 1, -7], // edges: 8994
        &[-18, 6, 11, 25, -29, 1, 4], // document: how many speak: 11418
        &[-2, 2], // document: roster: 11418
        &[0, 0, -8, 0, -13, -36, -29, 49, 37], // document: how much is quoted: 11418
        &[-15, -19, -16, -30, -16, 9, -12, 39, 61], // document: how often a name tells: 11418
        &[-12, 9, -17, 11, -17, -1, 32, 0, -12, 8], // document: length: 11418
        &[], // lead: 0
        &[], // candidates: 0
        &[], // what stands with the turn: 0
        &[], // turns since a name: 0
        &[], // turns until a name: 0
        &[], // turns since the speaker's name: 0
        &[], // turns until the speaker's name: 0
        &[], // who speaks around: 0
        &[], // lead over the next but one: 0
    ],
    // told: 20280 right of 20857
    &[
        &[-2], // start: 20857
        &[0, 0, 0, 0, 0, -59, 0, 0, 0, 0, 0, 2, 0, 0, 12, 0, 2, 0, 0, 0, 2, 0, -34, 0, 33, 0, 18, 0, 0, 0, 9, 0, 0, 0, 0, 22, -7], // pattern: 20857
        &[], // odds of a report: 0
        &[0, -22, -53, 12, 38, -7, 0, 0, 0, 0, 0, 0, 0, 32], // what stands for the speaker: 20857
        &[38, -27, 19, 4, 9, -26, -16], // its role: 20857
        &[2, 84, -31, -4, -45, -5], // words of the speaker's name: 20857
        &[-124, 33, 0, 84, 4], // gender: 20826
        &[-14, 5, -22, -9, 12, 60], // others since the speaker was named: 1349
        &[0, 0, 0, 0, -5, 37], // whom words that are no name stand for: 1349
        &[42, 12, -33, 16], // who acted last before a pronoun: 1131
        &[9, 7, -6, 0, -34, -6, 13, 7, 4, 0, 2, -39, -3, 0, 3, 0, 41], // act: 20857
        &[0, 0, -43, -62, -51, -18, 59, 58, 16], // how often the cue reports: 20693
        &[0, 21, 9, 13, 0, -20, -7, -22], // cue so far before: 3006
        &[0, 54, -50, 10, -50], // cue so far behind: 17687
        &[0, -2, 1, 6, 7, 25, 27, -24, -24, -38], // speaker so far before the cue: 5400
        &[0, -8, 0, 1, 9, -18, -1, 0, 0, -4], // speaker so far behind the cue: 15293
        &[51, 38, -21, 13, 1, -11, 31, -32, -30, -1, -40], // speaker so far from the content: 20857
        &[22, 10, -12, 37, 15, -10, -62], // mentions between: 20857
        &[27, -19, -1, -12, 4], // others speak in the sentence: 20857
        &[0, 15, 94, 65, -30, -12, -41, 4, -13, -70, -13], // length: 20857
        &[0, 118, 70, -27, -45, -116], // parts: 20857
        &[40, -1, -7, 1, 20, 29, -55, -3, -57, 34], // edges: 20857
        &[0, -9, 12, 18, 12, 8, 1, -50, 7], // document: how many speak: 20857
        &[44, -44], // document: roster: 20857
        &[0, 0, 0, 0, 7, -15, 29, -8, -13], // document: how much is quoted: 20857
        &[-1, -89, -33, -21, 27, 85, 32, 3, -1], // document: how often a name tells: 20857
        &[0, 1, -9, -25, -24, 59, 19, 0, 5, -25], // document: length: 20857
        &[-24, -29, 11, -5, -22, 3, 2, 2, 7, 2, 0, 5, 4, 26], // lead: 20676
        &[0, 1, 5, -9, 44, 15, -13, -5, -56], // candidates: 20824
        &[0, 24, 0, -41], // what stands with the turn: 20824
        &[0, 10, 7, -1, 7, -61, 20], // turns since a name: 20824
        &[0, 44, 20, -43, -17, -23, 1], // turns until a name: 20824
        &[0, -25, 30, -23, 13, 6, -20], // turns since the speaker's name: 20824
        &[0, -28, 43, -20, 16, -2, -25], // turns until the speaker's name: 20824
        &[-17, 46, 69, 70, -69, -69, 30, -78], // who speaks around: 20824
        &[-17, -23, -11, -16, 8, 6, -3, -1, 3, -6, -2, 0, 2, 42], // lead over the next but one: 20676
    ],
    // guessed: 24033 right of 33144
    &[
        &[55], // start: 33144
        &[0, 3, 54, -2, 1, -20, 0, 36, 0, 0, 0, 15, 0, 0, 7, 0, 0, 4, 0, 0, 4, 5, -33, 2, -6, -35, 1, -35, 7, -79, 15, 0, 0, 0, 0, -16, 13, 72, -12], // pattern: 33144
        &[], // odds of a report: 0
        &[71, -33, 48, 13, 2, 0, 0, 13, 16, 5, 6, -26, -48, -29, -19, -24, 0, 6], // what stands for the speaker: 33144
        &[-7, -43, 31, -34, 21, -19, -20], // its role: 14791
        &[-100, 53, -29, 31, 19, 26], // words of the speaker's name: 33144
        &[-1, 101, -67, 76, -9], // gender: 32459
        &[37, 19, -1, -23, -4, -29], // others since the speaker was named: 13092
        &[-29, -6, -57, 33, -41, -1], // whom words that are no name stand for: 13777
        &[11, 33, -11, -1], // who acted last before a pronoun: 8021
        &[3, 0, -2, 1, 13, 41, -25, 0, 6, -10, -33, 9, -11, 18, -34, 0, -34], // act: 11680
        &[0, 0, 0, -51, 17, -16, 7, -3, 23], // how often the cue reports: 11461
        &[0, -3, 11, -4, 22, -33, -35, 14, 3], // cue so far before: 4002
        &[0, 5, -28, 9, 27, -9], // cue so far behind: 7459
        &[0, -1, -8, 1, 4, 35, 24, -45, -13, 6], // speaker so far before the cue: 6999
        &[0, -17, 0, -1, -2, -2, 0, 0, 0, -4], // speaker so far behind the cue: 4462
        &[37, 23, -35, 24, 41, -32, -30, -14, -15, -37, -33], // speaker so far from the content: 14791
        &[-14, -5, -3, -14, -37, 7, -5], // mentions between: 14791
        &[-25, -21, -8, -14, -2], // others speak in the sentence: 14791
        &[0, 31, 3, 3, 3, 20, 30, 33, 4, -130, 4], // length: 33144
        &[72, 22, -7, -20, 16, -82], // parts: 33144
        &[37, -50, -48, 12, -26, 5, 1, 0, -7, 4], // edges: 32774
        &[7, -17, -13, 26, 42, 44, -14, -72, -4], // document: how many speak: 33144
        &[27, -27], // document: roster: 33144
        &[0, 0, 0, -4, 9, -31, -7, 12, 22], // document: how much is quoted: 33144
        &[59, -5, -6, -55, 33, -12, -62, 37, 11], // document: how often a name tells: 33144
        &[0, 0, -50, -49, -37, 130, 30, 4, 15, -43], // document: length: 33144
        &[-165, -116, -77, -61, -8, 50, 42, 69, 45, 67, 109, 12, -17, 51], // lead: 32679
        &[0, -18, 52, 29, -9, -12, -21, -5, -33], // candidates: 32750
        &[-37, -70, 18, 34, -7, 3, 42], // what stands with the turn: 32750
        &[0, -7, 17, -3, 9, -16, -17], // turns since a name: 32750
        &[0, -1, 15, -4, 4, -11, -21], // turns until a name: 32750
        &[0, -21, 29, -5, -6, 2, -15], // turns since the speaker's name: 32750
        &[0, -9, 5, 13, -16, 0, -10], // turns until the speaker's name: 32750
        &[16, 9, 19, 16, -25, 1, 0, -53], // who speaks around: 32750
        &[-104, -52, -17, -3, 32, 9, -3, 42, 35, 48, -42, 20, 9, 27], // lead over the next but one: 32679
    ],
    // reported: 5679 right of 7925
    &[
        &[102], // start: 7925
        &[0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -16, 0, -3, 9], // pattern: 7925
        &[-112, -217, -176, -119, -70, -12, 33, 71, 181, 185, 164, 92, -19], // odds of a report: 7925
        &[0, 0, -8, -6, 1, 23, -1, -1, -6, 4, 8, 10, -20, 8, -22, -5, 0, 16], // what stands for the speaker: 7925
        &[30, 10, 0, 0, -37, -11, 8], // its role: 7925
        &[10, 0, 0, -25, 12, 3], // words of the speaker's name: 7925
        &[-5, 1, -9, 2, 1], // gender: 5321
        &[6, 4, 4, -3, 9, -5], // others since the speaker was named: 1884
        &[-1, -6, -7, 3, -17, 19], // whom words that are no name stand for: 4316
        &[18, -3, -2, 9], // who acted last before a pronoun: 1284
        &[4, -19, -20, 0, 18, 27, 5, 8, -7, 1, -8, 10, -6, -10, -4], // act: 7925
        &[0, 0, -7, 5, -8, 10, 5, -5, -1], // how often the cue reports: 7925
        &[0, 23, -10, 2, 8, -9, -7, -3], // cue so far before: 7574
        &[0, 14, 0, -13, -13, 5, 4, -1], // cue so far behind: 351
        &[7, -19, 4, -7, 2, 11, 3, -7, -17, -1], // speaker so far before the cue: 7794
        &[0, 3, 5, 1, -4, 6, 12, 2], // speaker so far behind the cue: 131
        &[-9, 3, 16, 1, 10, 7, 4, -14, -16, -2], // speaker so far from the content: 7925
        &[24, 3, -11, 0, 10, 2, -28], // mentions between: 7925
        &[19, 12, 16, -45, -2], // others speak in the sentence: 7925
        &[22, -11, 9, -2, -6, 0, -12], // length: 7925
        &[], // parts: 7925
        &[], // edges: 0
        &[16, 1, -8, -3, 3, -9], // document: how many speak: 7925
        &[], // document: roster: 7925
        &[0, 3, 5, 5, 1, 3, -12, -4], // document: how much is quoted: 7925
        &[12, 0, 0, -12, 0, -1, -1, 9, -7], // document: how often a name tells: 7925
        &[-3, 1, 10, 4, 1, -6, -1, -7], // document: length: 7925
        &[], // lead: 0
        &[], // candidates: 0
        &[], // what stands with the turn: 0
        &[], // turns since a name: 0
        &[], // turns until a name: 0
        &[], // turns since the speaker's name: 0
        &[], // turns until the speaker's name: 0
        &[], // who speaks around: 0
        &[], // lead over the next but one: 0
    ],
];
