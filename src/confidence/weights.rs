//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;

/// How many patterns there were.
#[cfg(test)]
pub(super) const PATTERNS: usize = 40;

#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; 3] = [
    // news: 9754 right of 11377
    &[
        &[172], // start: 11377
        &[50, 36, 0, 0, 0, -19, 0, 0, 30, -13, 0, 12, -12, -58, -3, -120, 27, 0, 0, 8, 10, -7, -16, 2, 28, -2, -9, -26, -3, 0, 1, 0, 0, 0, 0, -32, 12, 104], // pattern: 11377
        &[0, 61, 12, 8, -8, -3, 7, -60, 49, -14, 17, 2, -40, -32, 1, -17, 0, 14], // what stands for the speaker: 11377
        &[29, -59, 21, 3, -53, 51, 7], // its role: 11377
        &[-61, 1, -20, -33, 58, 55], // words of the speaker's name: 11377
        &[-21, 38, -16, 38, 21], // gender: 10420
        &[-5, 10, -32, -13, 6], // others since the speaker was named: 2833
        &[-6, -39, -20, 3, -37, 21], // whom words that are no name stand for: 3690
        &[26, -13, 14, 23, -28, -13, 10, -9, 14, -1, 4, -14, 10, 6, -35, 0, -82], // act: 9401
        &[0, 0, -21, -43, -25, 34, 21, 21, 8], // how often the cue reports: 8669
        &[0, -12, 48, -8, 9, 16, -8, -12, 3], // cue so far before: 4746
        &[0, 9, 7, -21, -37, 6, -6, -1], // cue so far behind: 3923
        &[7, -24, 1, 10, 15, -6, 20, -18, -8, -1], // speaker so far before the cue: 6879
        &[0, 17, -8, -4, -6, -1, 1], // speaker so far behind the cue: 1790
        &[-6, 29, 19, 28, 8, 34, -19, -64, -12, -16], // speaker so far from the content: 11377
        &[18, -24, 17, 12, -7, 26, -42], // mentions between: 11377
        &[53, -10, -42, -11, 7, 3], // others speak in the sentence: 11377
        &[0, -16, -13, -6, 7, 7, 12, 3, 2, 11, -7], // length: 11377
        &[-24, -10, 12, 3, 2, 17], // parts: 11377
        &[19, 1, 7, 0, 29, 2, 5, -34, 1, -7], // edges: 8976
        &[-18, 4, 13, 23, -29, 1, 4], // document: how many speak: 11377
        &[-1, 1], // document: roster: 11377
        &[0, 0, -7, 2, -18, -35, -27, 49, 36], // document: how much is quoted: 11377
        &[-16, -23, -17, -30, -17, 10, -14, 48, 59], // document: how often a name tells: 11377
        &[-12, 10, -17, 12, -17, -2, 30, -2, -12, 9], // document: length: 11377
        &[], // lead: 0
        &[], // candidates: 0
        &[], // what stands with the turn: 0
        &[], // turns since a name: 0
        &[], // turns until a name: 0
        &[], // turns since the speaker's name: 0
        &[], // turns until the speaker's name: 0
        &[], // who speaks around: 0
    ],
    // told: 20209 right of 20855
    &[
        &[92], // start: 20855
        &[0, 0, 0, 0, 0, -68, 0, 0, 0, 0, 0, 2, 0, 0, 10, 0, 1, 0, 0, 0, 32, 0, -36, -25, 39, 6, 18, 0, 0, 0, 9, 0, 0, 0, 0, 14, -3], // pattern: 20855
        &[0, -39, -25, 6, 32, -14, 0, 0, 0, 0, 0, 0, 0, 40], // what stands for the speaker: 20855
        &[15, -36, 6, 0, 7, 7, 1], // its role: 20855
        &[-1, 88, -37, -2, -42, -5], // words of the speaker's name: 20855
        &[-117, 20, 0, 92, 6], // gender: 20824
        &[-13, 6, -20, -4, 15, 55], // others since the speaker was named: 1350
        &[0, 0, 0, 0, -10, 50], // whom words that are no name stand for: 1350
        &[4, 9, 13, 0, -30, -8, -5, 6, 4, 0, 2, -37, -3, 0, 4, 0, 40], // act: 20855
        &[0, 0, -43, -65, -41, -35, 75, 63, 6], // how often the cue reports: 20691
        &[0, 16, 13, 10, -3, -26, -2, -17], // cue so far before: 3022
        &[0, 38, -16, -4, -48], // cue so far behind: 17669
        &[0, -6, 1, 5, 10, 15, 20, -31, -28, 1], // speaker so far before the cue: 5303
        &[0, -18, 0, 1, 6, -15, -1], // speaker so far behind the cue: 15388
        &[38, 30, -20, 14, -10, -11, 31, -38, -35, 1], // speaker so far from the content: 20855
        &[8, -14, 0, 35, 15, -8, -37], // mentions between: 20855
        &[33, -20, -9, -11, 7], // others speak in the sentence: 20855
        &[0, 19, 93, 77, -26, 4, -16, 16, -41, -121, -4], // length: 20855
        &[0, 141, 103, -15, -33, -196], // parts: 20855
        &[37, -4, -10, 1, 16, 31, -33, -8, -57, 26], // edges: 20855
        &[0, -4, 17, 20, -16, 10, -10, -29, 13], // document: how many speak: 20855
        &[43, -43], // document: roster: 20855
        &[0, 0, 0, 0, 9, -10, 9, -3, -5], // document: how much is quoted: 20855
        &[-3, -93, -31, -19, 51, 63, 31, 3, -1], // document: how often a name tells: 20855
        &[0, 1, -7, -20, -20, 58, 20, 0, 5, -36], // document: length: 20855
        &[-3, -4, 0, 0, 0, 0, -5, 0, 0, 0, 0, 0, 2], // lead: 20677
        &[0, -1, 11, -5, -5, 27, -17, 11, -31], // candidates: 20825
        &[0, -12], // what stands with the turn: 20825
        &[0, 8, 31, -28, 22, -56, 10], // turns since a name: 20825
        &[0, 55, 9, -20, 1, -17, -40], // turns until a name: 20825
        &[0, -7, 7, -19, 23, 8, -23], // turns since the speaker's name: 20825
        &[0, -25, 46, -28, 26, -4, -26], // turns until the speaker's name: 20825
        &[-10, 43, 67, 78, -74, -77, 13, -51], // who speaks around: 20825
    ],
    // guessed: 23686 right of 33152
    &[
        &[43], // start: 33152
        &[0, 5, 66, -2, 24, -6, 0, 36, 0, 0, 0, 13, 0, 0, -8, 0, 0, -2, 0, 0, 3, 4, -19, 13, -12, -34, 1, -40, 7, -108, 6, 0, 0, 0, 0, -17, 3, 68, -1], // pattern: 33152
        &[54, -29, 49, 14, 1, 0, 0, 14, 8, -5, 8, -5, -49, -40, -19, -14, 0, 12], // what stands for the speaker: 33152
        &[3, -29, 43, -36, 12, -38, -8], // its role: 14761
        &[-101, 61, -33, 39, 23, 11], // words of the speaker's name: 33152
        &[12, 100, -55, 76, -33], // gender: 32465
        &[43, 19, -6, -17, -1, -27], // others since the speaker was named: 13071
        &[-25, -5, -53, 39, -54, 7], // whom words that are no name stand for: 13758
        &[2, -3, 2, 2, 21, 31, -41, 0, 6, -9, -41, 21, -5, 18, -33, 0, -21], // act: 11618
        &[0, 0, -15, -58, 22, -6, 9, 0, 18], // how often the cue reports: 11403
        &[0, 12, 3, -6, 16, -31, -40, 14, 3], // cue so far before: 3980
        &[0, -6, -24, 11, 26, -7], // cue so far behind: 7423
        &[0, 7, -9, -7, -5, 39, 23, -44, -6], // speaker so far before the cue: 6942
        &[0, 0, 0, 0, 0, -2], // speaker so far behind the cue: 4458
        &[43, 30, -43, 27, 35, -41, -9, -22, -2, -33, -40], // speaker so far from the content: 14761
        &[-10, 3, -4, -16, -46, 22, -4], // mentions between: 14761
        &[-18, -13, -8, -15], // others speak in the sentence: 14761
        &[0, 19, -5, 4, -4, 7, 15, 11, -7, -26, -12], // length: 33152
        &[68, 7, -21, -22, -8, -24], // parts: 33152
        &[19, -39, -52, 14, -27, 2, 13, 2, 2, -2], // edges: 32782
        &[6, -14, -12, 26, 58, 45, -16, -81, -11], // document: how many speak: 33152
        &[29, -29], // document: roster: 33152
        &[0, 0, 0, -4, 15, -47, -2, 8, 30], // document: how much is quoted: 33152
        &[53, 7, -18, -53, 32, -16, -48, 34, 10], // document: how often a name tells: 33152
        &[0, 0, -50, -48, -38, 132, 28, 3, 17, -44], // document: length: 33152
        &[-222, -143, -74, -45, 8, 33, 61, 63, 99, 80, 98, 26, -30, 60], // lead: 32687
        &[0, -21, 36, 36, 6, 0, -10, -18, -37], // candidates: 32758
        &[-12, -56, 24, 36, -13, -16, 28], // what stands with the turn: 32758
        &[0, -15, 25, -3, 8, -4, -20], // turns since a name: 32758
        &[0, 2, 12, -5, -2, 0, -16], // turns until a name: 32758
        &[0, -18, 30, 4, -6, -6, -12], // turns since the speaker's name: 32758
        &[0, -10, 9, 16, -12, 2, -14], // turns until the speaker's name: 32758
        &[18, 10, 17, 17, -24, 4, -6, -45], // who speaks around: 32758
    ],
];
