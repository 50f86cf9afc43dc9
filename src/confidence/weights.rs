//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;

/// How many patterns there were.
#[cfg(test)]
pub(super) const PATTERNS: usize = 40;

#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; super::TABLES.len()] = [
    // news: 9839 right of 11485
    &[
        &[158], // start: 11485
        &[54, 40, 0, 0, 0, -22, 0, 0, 26, -13, 0, 13, -11, -58, -11, -124, 27, 0, 0, 8, 11, -8, -14, 1, 31, -2, -9, -26, -3, 0, 1, 0, 0, 0, 0, -32, 14, 107], // pattern: 11485
        &[], // odds of a report: 0
        &[0, 68, 12, 6, -9, -4, 7, -57, 46, -14, 21, 7, -47, -29, 4, -23, 0, 12], // what stands for the speaker: 11485
        &[38, -55, 19, 4, -49, 38, 6], // its role: 11485
        &[-65, 2, -22, -30, 61, 55], // words of the speaker's name: 11485
        &[-19, 37, -11, 37, 21], // gender: 10506
        &[-7, 4, -37, -5, 5, -3], // others since the speaker was named: 2861
        &[-5, -39, -21, -2, -34, 21], // whom words that are no name stand for: 3738
        &[-2, 38, -6, -11], // who acted last before a pronoun: 2240
        &[28, -12, 12, 22, -24, -15, 13, -8, 14, -4, 5, -13, 11, 6, -35, 0, -71], // act: 9448
        &[0, 0, -20, -40, -24, 33, 21, 24, 5], // how often the cue reports: 8688
        &[0, -11, 52, -11, 14, 21, -13, -14, 3], // cue so far before: 4773
        &[0, 9, 9, -20, -39, 6, -7], // cue so far behind: 3915
        &[7, -27, 1, 9, 17, 3, 19, -18, -9, -1], // speaker so far before the cue: 6912
        &[0, 16, -7, -4, -6, 0, 1], // speaker so far behind the cue: 1776
        &[-7, 26, 24, 24, 12, 28, -16, -59, -16, -15], // speaker so far from the content: 11485
        &[24, -24, 18, 12, -6, 18, -43], // mentions between: 11485
        &[51, -11, -40, -11, 8, 3], // others speak in the sentence: 11485
        &[0, -15, -17, -1, 7, 10, 16, -2, -1, 10, -7], // length: 11485
        &[-22, -8, 9, 7, -7, 19], // parts: 11485
        &[19, 1, 8, 0, 27, 2, 0, -29, 1, -7], // edges: 9001
        &[-18, 6, 11, 25, -29, 1, 4], // document: how many speak: 11485
        &[-2, 2], // document: roster: 11485
        &[0, 0, -8, 0, -13, -36, -30, 49, 39], // document: how much is quoted: 11485
        &[-16, -19, -16, -30, -18, 9, -12, 38, 65], // document: how often a name tells: 11485
        &[-13, 9, -16, 10, -16, -1, 32, 0, -13, 8], // document: length: 11485
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
    // told: 20293 right of 20869
    &[
        &[-3], // start: 20869
        &[0, 0, 0, 0, 0, -58, 0, 0, 0, 0, 0, 2, 0, 0, 12, 0, 2, 0, 0, 0, 2, 0, -34, 0, 34, 0, 18, 0, 0, 0, 9, 0, 0, 0, 0, 22, -8], // pattern: 20869
        &[], // odds of a report: 0
        &[0, -22, -53, 12, 37, -6, 0, 0, 0, 0, 0, 0, 0, 32], // what stands for the speaker: 20869
        &[38, -27, 19, 4, 9, -26, -16], // its role: 20869
        &[2, 83, -32, -3, -45, -5], // words of the speaker's name: 20869
        &[-124, 33, 0, 84, 4], // gender: 20839
        &[-16, 5, -21, -9, 13, 60], // others since the speaker was named: 1348
        &[0, 0, 0, 0, -5, 37], // whom words that are no name stand for: 1348
        &[42, 12, -33, 16], // who acted last before a pronoun: 1131
        &[9, 7, -6, 0, -34, -6, 13, 7, 4, 0, 2, -39, -3, 0, 3, 0, 42], // act: 20869
        &[0, 0, -43, -62, -52, -17, 59, 57, 17], // how often the cue reports: 20706
        &[0, 21, 10, 13, 0, -20, -6, -22], // cue so far before: 2999
        &[0, 54, -50, 9, -50], // cue so far behind: 17707
        &[0, -2, 1, 6, 8, 24, 27, -24, -24, -38], // speaker so far before the cue: 5395
        &[0, -8, 0, 1, 9, -18, -1, 0, 0, -4], // speaker so far behind the cue: 15311
        &[52, 38, -21, 13, 1, -11, 31, -32, -30, -1, -40], // speaker so far from the content: 20869
        &[22, 10, -12, 37, 15, -10, -62], // mentions between: 20869
        &[28, -18, -2, -12, 4], // others speak in the sentence: 20869
        &[0, 15, 94, 65, -30, -12, -41, 4, -13, -70, -13], // length: 20869
        &[0, 118, 70, -27, -45, -116], // parts: 20869
        &[40, -1, -7, 1, 20, 30, -55, -3, -57, 33], // edges: 20869
        &[0, -11, 13, 20, 12, 8, 1, -50, 7], // document: how many speak: 20869
        &[44, -44], // document: roster: 20869
        &[0, 0, 0, 0, 6, -15, 30, -7, -13], // document: how much is quoted: 20869
        &[-1, -89, -34, -21, 27, 84, 32, 3, -1], // document: how often a name tells: 20869
        &[0, 1, -9, -25, -25, 59, 19, 0, 5, -25], // document: length: 20869
        &[-25, -29, 11, -5, -22, 3, 2, 2, 7, 2, 0, 5, 4, 25], // lead: 20692
        &[0, 0, 4, -9, 45, 15, -13, -5, -56], // candidates: 20835
        &[0, 24, 0, -42], // what stands with the turn: 20835
        &[0, 10, 7, -1, 8, -61, 19], // turns since a name: 20835
        &[0, 44, 20, -43, -17, -23], // turns until a name: 20835
        &[0, -25, 30, -23, 13, 6, -20], // turns since the speaker's name: 20835
        &[0, -29, 42, -20, 16, -2, -25], // turns until the speaker's name: 20835
        &[-17, 46, 69, 70, -69, -69, 30, -78], // who speaks around: 20835
        &[-17, -23, -11, -16, 8, 6, -3, -1, 3, -6, -2, 0, 3, 42], // lead over the next but one: 20692
    ],
    // guessed: 23970 right of 33072
    &[
        &[45], // start: 33072
        &[0, 3, 56, -2, 1, -20, 0, 36, 0, 0, 0, 15, 0, 0, 8, 0, 0, 4, 0, 0, 4, 5, -31, 2, -6, -35, 1, -35, 8, -79, 15, 0, 0, 0, 0, -17, 14, 67, -12], // pattern: 33072
        &[], // odds of a report: 0
        &[71, -33, 53, 10, 2, 0, 0, 14, 17, -2, 6, -26, -46, -30, -18, -24, 0, 7], // what stands for the speaker: 33072
        &[-5, -43, 30, -34, 21, -18, -22], // its role: 14691
        &[-101, 53, -28, 31, 19, 27], // words of the speaker's name: 33072
        &[-1, 102, -68, 76, -7], // gender: 32395
        &[37, 19, -1, -24, -4, -28], // others since the speaker was named: 13064
        &[-31, -7, -57, 33, -40, -1], // whom words that are no name stand for: 13741
        &[10, 34, -11, -1], // who acted last before a pronoun: 8000
        &[3, 0, -2, 1, 13, 42, -25, 0, 6, -9, -33, 10, -11, 18, -35, 0, -33], // act: 11645
        &[0, 0, 0, -51, 18, -15, 6, -3, 23], // how often the cue reports: 11429
        &[0, -4, 10, -4, 22, -33, -35, 14, 3], // cue so far before: 3984
        &[0, 4, -29, 11, 28, -9], // cue so far behind: 7445
        &[0, -2, -8, 2, 6, 34, 24, -45, -13, 6], // speaker so far before the cue: 6975
        &[0, -17, 0, -1, -2, -2, 0, 0, 0, -4], // speaker so far behind the cue: 4454
        &[38, 21, -37, 25, 40, -31, -30, -14, -15, -36, -33], // speaker so far from the content: 14691
        &[-15, -5, -3, -14, -37, 8, -4], // mentions between: 14691
        &[-24, -22, -10, -14, -2], // others speak in the sentence: 14691
        &[0, 31, 3, 3, 3, 20, 30, 34, 3, -132, 5], // length: 33072
        &[67, 25, -5, -18, 11, -79], // parts: 33072
        &[37, -49, -47, 12, -26, 5, 1, 1, -6, 5], // edges: 32762
        &[8, -22, -13, 26, 42, 44, -13, -70, -4], // document: how many speak: 33072
        &[27, -27], // document: roster: 33072
        &[0, 0, 0, -3, 3, -34, -4, 13, 25], // document: how much is quoted: 33072
        &[63, -4, -8, -51, 31, -12, -62, 37, 6], // document: how often a name tells: 33072
        &[0, 0, -49, -52, -41, 130, 36, 4, 15, -42], // document: length: 33072
        &[-165, -116, -77, -60, -8, 50, 43, 70, 45, 67, 109, 12, -18, 51], // lead: 32667
        &[0, -16, 53, 30, -10, -12, -21, -5, -33], // candidates: 32738
        &[-36, -69, 19, 34, -6, 4, 41], // what stands with the turn: 32738
        &[0, -7, 18, -2, 9, -16, -16], // turns since a name: 32738
        &[0, -1, 16, -3, 5, -11, -21], // turns until a name: 32738
        &[0, -19, 29, -5, -6, 2, -15], // turns since the speaker's name: 32738
        &[0, -8, 5, 13, -16, 1, -10], // turns until the speaker's name: 32738
        &[16, 10, 20, 17, -26, 2, -1, -52], // who speaks around: 32738
        &[-103, -52, -17, -3, 32, 9, -2, 40, 35, 48, -41, 20, 10, 27], // lead over the next but one: 32667
    ],
    // reported: 5679 right of 7925
    &[
        &[102], // start: 7925
        &[0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -16, 0, -3, 9], // pattern: 7925
        &[-112, -217, -176, -119, -70, -12, 33, 71, 181, 185, 164, 92, -19], // odds of a report: 7925
        &[0, 0, -8, -6, 1, 23, -1, -1, -6, 4, 8, 10, -20, 7, -22, -5, 0, 16], // what stands for the speaker: 7925
        &[30, 10, 0, 0, -37, -11, 8], // its role: 7925
        &[10, 0, 0, -25, 12, 3], // words of the speaker's name: 7925
        &[-5, 1, -9, 2, 1], // gender: 5321
        &[6, 4, 4, -3, 9, -5], // others since the speaker was named: 1884
        &[-1, -6, -7, 3, -17, 18], // whom words that are no name stand for: 4316
        &[18, -4, -2, 9], // who acted last before a pronoun: 1284
        &[4, -19, -19, 0, 18, 27, 5, 8, -7, 1, -8, 10, -6, -10, -4], // act: 7925
        &[0, 0, -8, 5, -8, 10, 5, -5, -1], // how often the cue reports: 7925
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
        &[16, 1, -9, -3, 3, -9], // document: how many speak: 7925
        &[], // document: roster: 7925
        &[0, 3, 5, 5, 2, 3, -12, -5], // document: how much is quoted: 7925
        &[12, 0, 0, -13, 0, -2, -1, 8, -5], // document: how often a name tells: 7925
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
