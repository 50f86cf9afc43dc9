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
        &[], // lead over the next but one: 0
    ],
    // told: 20204 right of 20752
    &[
        &[117], // start: 20752
        &[0, 0, 0, 0, 0, -64, 0, 0, 0, 0, 0, 1, 0, 0, 11, 0, 1, 0, 0, 0, 18, 0, -35, -25, 43, 3, 18, 0, 0, 0, 9, 0, 0, 0, 0, 25, -5], // pattern: 20752
        &[0, -39, -30, 8, 33, -12, 0, 0, 0, 0, 0, 0, 0, 41], // what stands for the speaker: 20752
        &[13, -31, 6, 0, 6, 6, 1], // its role: 20752
        &[-1, 88, -37, -1, -45, -4], // words of the speaker's name: 20752
        &[-118, 30, 0, 88, 2], // gender: 20721
        &[-13, 5, -20, -7, 15, 60], // others since the speaker was named: 1350
        &[0, 0, 0, 0, -10, 51], // whom words that are no name stand for: 1350
        &[6, 4, 17, 0, -26, -7, -8, 7, 4, 0, 2, -35, -8, 0, 3, 0, 41], // act: 20752
        &[0, 0, -43, -64, -44, -28, 58, 65, 15], // how often the cue reports: 20588
        &[0, 12, 7, 13, 0, -22, -2, -16], // cue so far before: 3009
        &[0, 67, -44, -4, -51], // cue so far behind: 17579
        &[0, 2, 1, 6, 9, 20, 22, -32, -27, 1], // speaker so far before the cue: 5291
        &[0, -28, 0, 1, 5, -18, -1], // speaker so far behind the cue: 15297
        &[36, 28, -23, 9, -7, -12, 36, -36, -33, 1], // speaker so far from the content: 20752
        &[7, -10, -2, 34, 15, -10, -34], // mentions between: 20752
        &[35, -18, -9, -13, 5], // others speak in the sentence: 20752
        &[0, 13, 87, 72, -37, -12, -28, -4, -13, -66, -12], // length: 20752
        &[0, 113, 76, -24, -56, -109], // parts: 20752
        &[37, -3, -8, 1, 16, 39, -49, -3, -56, 25], // edges: 20752
        &[0, -10, 10, 20, 5, 3, -15, -24, 12], // document: how many speak: 20752
        &[43, -43], // document: roster: 20752
        &[0, 0, 0, 0, 8, -14, 16, -6, -4], // document: how much is quoted: 20752
        &[-3, -98, -33, -22, 52, 65, 37, 3, -1], // document: how often a name tells: 20752
        &[0, 0, -11, -25, -26, 60, 20, 0, 4, -23], // document: length: 20752
        &[-4, -3, 0, 0, 0, 0, -5, -1, 0, 0, 0, 0, 2, 2], // lead: 20574
        &[0, -3, 7, -10, 42, 18, -10, -5, -50], // candidates: 20722
        &[0, -10], // what stands with the turn: 20722
        &[0, 11, 18, 4, 11, -62, 8], // turns since a name: 20722
        &[0, 46, 12, -36, -13, -28, 9], // turns until a name: 20722
        &[0, -24, 11, -24, 24, 11, -9], // turns since the speaker's name: 20722
        &[0, -23, 38, -18, 19, -5, -22], // turns until the speaker's name: 20722
        &[-19, 46, 70, 73, -69, -83, 40, -68], // who speaks around: 20722
        &[-3, -4, 0, 0, 0, 0, -1, -4, 0, 0, 0, 0, 1, 3], // lead over the next but one: 20574
    ],
    // guessed: 24102 right of 33256
    &[
        &[32], // start: 33256
        &[0, 4, 61, -1, 8, -24, 0, 38, 0, 0, 0, 11, 0, 0, 2, 0, 0, 0, 0, 0, -4, 5, -23, 13, -12, -35, 0, -39, 10, -76, 11, 0, 0, 0, 0, -23, 10, 71, -6], // pattern: 33256
        &[60, -38, 48, 13, 1, 0, 0, 9, 2, 5, 6, -4, -46, -37, -16, -14, 0, 9], // what stands for the speaker: 33256
        &[-2, -38, 37, -33, 21, -38, -7], // its role: 14759
        &[-100, 53, -28, 32, 21, 21], // words of the speaker's name: 33256
        &[2, 102, -66, 75, -14], // gender: 32569
        &[42, 23, -2, -20, -2, -26], // others since the speaker was named: 13069
        &[-24, -3, -56, 42, -45, 1], // whom words that are no name stand for: 13756
        &[1, -1, -4, 1, 8, 38, -26, 0, 6, -10, -34, 7, -9, 19, -35, 0, -32], // act: 11622
        &[0, 0, 0, -58, 22, -16, 0, -5, 18], // how often the cue reports: 11400
        &[0, -4, 9, -5, 25, -31, -39, 13, 3], // cue so far before: 3987
        &[0, -6, -30, 6, 30, -9], // cue so far behind: 7413
        &[0, 2, -8, -3, 1, 41, 27, -47, -23], // speaker so far before the cue: 6941
        &[0, -2, 0, 0, 0, -2], // speaker so far behind the cue: 4456
        &[46, 22, -34, 26, 41, -34, -25, -14, -11, -37, -40], // speaker so far from the content: 14759
        &[-8, -3, -9, -11, -46, 22, -5], // mentions between: 14759
        &[-17, -11, -15, -15, -1], // others speak in the sentence: 14759
        &[0, 29, 3, 2, 3, 17, 25, 37, 2, -119, 4], // length: 33256
        &[71, 30, -7, -17, 14, -90], // parts: 33256
        &[36, -47, -45, 12, -28, 3, 0, -2, -8, 7], // edges: 32886
        &[7, -18, -12, 25, 41, 45, -10, -74, -5], // document: how many speak: 33256
        &[26, -26], // document: roster: 33256
        &[0, 0, 0, -4, 12, -34, -8, 13, 20], // document: how much is quoted: 33256
        &[58, -6, -7, -51, 27, -10, -59, 37, 11], // document: how often a name tells: 33256
        &[0, 0, -51, -50, -37, 127, 33, 4, 17, -43], // document: length: 33256
        &[-168, -116, -75, -63, -7, 45, 44, 67, 47, 68, 113, 13, -16, 52], // lead: 32791
        &[0, -17, 51, 29, -9, -12, -20, -5, -33], // candidates: 32862
        &[-16, -68, 22, 32, -13, -1, 27], // what stands with the turn: 32862
        &[0, -7, 17, -4, 8, -14, -15], // turns since a name: 32862
        &[0, -1, 15, -5, 4, -8, -21], // turns until a name: 32862
        &[0, -23, 30, -3, -6, 0, -14], // turns since the speaker's name: 32862
        &[0, -5, 3, 15, -16, -1, -12], // turns until the speaker's name: 32862
        &[18, 10, 18, 16, -23, 1, -1, -54], // who speaks around: 32862
        &[-104, -51, -19, -6, 31, 8, -6, 46, 38, 43, -42, 24, 13, 27], // lead over the next but one: 32791
    ],
];
