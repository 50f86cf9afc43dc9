//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;

/// How many patterns there were.
#[cfg(test)]
pub(super) const PATTERNS: usize = 40;

#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; 3] = [
    // news: 9648 right of 11268
    &[
        &[161], // start: 11268
        &[42, 35, 0, 0, 0, -18, 0, 0, 30, -13, 0, 12, -12, -50, -1, -116, 26, 0, 0, 8, 9, -8, -14, 2, 24, -2, -9, -26, -3, 0, 0, 0, 0, 0, 0, -32, 13, 104], // pattern: 11268
        &[0, 58, 9, 12, -4, -3, 7, -61, 48, -12, 19, 4, -37, -30, 6, -18, 0, 4], // what stands for the speaker: 11268
        &[32, -59, 21, 3, -55, 50, 9], // its role: 11268
        &[-62, 1, -20, -37, 59, 58], // words of the speaker's name: 11268
        &[-22, 34, -9, 41, 18], // gender: 10309
        &[-5, 10, -32, -12, 3, 3], // others since the speaker was named: 2809
        &[-5, -35, -17, -1, -43, 23], // whom words that are no name stand for: 3670
        &[27, -11, 15, 23, -32, -14, 11, -8, 15, -2, 4, -13, 4, 7, -33, 0, -78], // act: 9352
        &[0, 0, -20, -39, -27, 33, 18, 21, 5], // how often the cue reports: 8638
        &[0, -6, 45, -13, 3, 23, -11, -6, 3], // cue so far before: 4757
        &[0, 8, 7, -21, -37, 5, -7, -1], // cue so far behind: 3881
        &[7, -23, -2, 10, 10, -1, 21, -19, -8, -1], // speaker so far before the cue: 6890
        &[0, 15, -8, -4, -5, 0, 2], // speaker so far behind the cue: 1748
        &[-1, 27, 17, 23, 7, 35, -21, -58, -13, -16], // speaker so far from the content: 11268
        &[22, -26, 17, 12, -8, 25, -43], // mentions between: 11268
        &[54, -6, -43, -15, 7, 2], // others speak in the sentence: 11268
        &[0, -13, -18, -5, 7, 7, 11, 4, 3, 12, -7], // length: 11268
        &[-19, -6, 7, 2, 7, 10], // parts: 11268
        &[16, 0, 8, 0, 27, 3, 1, -33, 1, -5], // edges: 8941
        &[-23, 8, 11, 23, -26, 2, 4], // document: how many speak: 11268
        &[-1, 1], // document: roster: 11268
        &[0, 0, -5, 3, -17, -33, -26, 44, 35], // document: how much is quoted: 11268
        &[-10, -26, -14, -35, -11, 5, -9, 42, 57], // document: how often a name tells: 11268
        &[-12, 5, -16, 5, -13, 4, 30, -1, -12, 9], // document: length: 11268
        &[], // lead: 0
        &[], // candidates: 0
        &[], // what stands with the turn: 0
        &[], // turns since a name: 0
        &[], // turns until a name: 0
        &[], // turns since the speaker's name: 0
        &[], // turns until the speaker's name: 0
        &[], // who speaks around: 0
    ],
    // told: 20215 right of 20857
    &[
        &[93], // start: 20857
        &[0, 0, 0, 0, 0, -67, 0, 0, 0, 0, 0, -4, 0, 0, 10, 0, 1, 0, 0, 0, 29, 0, -35, -25, 44, 10, 16, 0, 0, 0, 8, 0, 0, 0, 0, 13], // pattern: 20857
        &[0, -42, -33, 1, 39, -14, 0, 0, 0, 0, 0, 0, 0, 49], // what stands for the speaker: 20857
        &[15, -38, 7, 0, 10, 5, 1], // its role: 20857
        &[-2, 82, -30, 4, -48, -6], // words of the speaker's name: 20857
        &[-156, 49, 0, 97, 11], // gender: 20826
        &[-13, 7, -16, -4, 18, 56], // others since the speaker was named: 1349
        &[0, 0, 0, 0, -5, 54], // whom words that are no name stand for: 1349
        &[11, 10, 15, 0, -28, -8, -7, 7, 4, 0, 2, -48, -4, 0, 3, 0, 41], // act: 20857
        &[0, 0, -43, -66, -42, -33, 73, 61, 10], // how often the cue reports: 20694
        &[0, 18, 11, 10, 1, -26, -3, -17], // cue so far before: 3016
        &[0, 38, -15, -6, -51], // cue so far behind: 17678
        &[0, -4, 1, 4, 9, 15, 21, -31, -28, 1], // speaker so far before the cue: 5289
        &[0, -17, 0, 0, 5, -16, -1], // speaker so far behind the cue: 15405
        &[35, 28, -20, 12, -2, -12, 31, -38, -35, 1], // speaker so far from the content: 20857
        &[8, -16, 3, 35, 15, -9, -37], // mentions between: 20857
        &[28, -17, -9, -10, 8], // others speak in the sentence: 20857
        &[0, 19, 88, 78, -24, -2, -6, 15, -37, -127, -4], // length: 20857
        &[0, 143, 101, -21, -35, -188], // parts: 20857
        &[39, -7, -11, 1, 15, 35, -34, -6, -55, 23], // edges: 20857
        &[0, 1, 16, 16, -24, 7, -12, -8, 4], // document: how many speak: 20857
        &[45, -45], // document: roster: 20857
        &[0, 0, 0, 0, 10, -8, 10, -2, -10], // document: how much is quoted: 20857
        &[1, -86, -35, -21, 49, 53, 37, 4, -1], // document: how often a name tells: 20857
        &[0, 1, -6, -18, -18, 54, 19, 0, 5, -36], // document: length: 20857
        &[-4, -4, 0, 0, 0, -1, -5, 0, 0, 0, 0, 1, 1, -1], // lead: 20670
        &[0, 1, 11, -4, -14, 31, -15, 8, -29], // candidates: 20827
        &[0, -12], // what stands with the turn: 20827
        &[0, 7, 29, -27, 22, -55, 12], // turns since a name: 20827
        &[0, 50, 8, -22, 5, -7, -45], // turns until a name: 20827
        &[0, -9, 5, -20, 28, 8, -24], // turns since the speaker's name: 20827
        &[0, -26, 43, -30, 28, -2, -25], // turns until the speaker's name: 20827
        &[-8, 42, 74, 80, -74, -79, 6, -53], // who speaks around: 20827
    ],
    // guessed: 23729 right of 33255
    &[
        &[38], // start: 33255
        &[0, 7, 73, 8, 24, -1, 0, 39, 0, 0, 0, 10, 0, 0, -1, 0, 0, -2, 0, 0, 4, 5, -23, 12, -20, -36, -7, -34, -2, -115, 8, 0, 0, 0, 0, -15, -1, 75, -6], // pattern: 33255
        &[50, -29, 53, 12, 1, 0, 0, 3, 0, -9, 5, -15, -10, -36, -18, -12, 0, 4], // what stands for the speaker: 33255
        &[15, -30, 44, -31, 16, -46, -19], // its role: 14828
        &[-98, 79, -24, 28, 11, 3], // words of the speaker's name: 33255
        &[10, 107, -53, 68, -34], // gender: 32536
        &[46, 22, -6, -22, 4, -33], // others since the speaker was named: 13032
        &[-16, -10, -53, 40, -51, 2], // whom words that are no name stand for: 13751
        &[-3, -3, 3, 2, 20, 39, -38, 0, 15, -9, -41, 9, -5, 5, -31, 0, -27], // act: 11624
        &[0, 0, -16, -55, 9, -2, 9, -3, 21], // how often the cue reports: 11405
        &[0, 9, 7, 4, 23, -49, -43, 10, 3], // cue so far before: 3971
        &[0, -7, -29, 12, 29, -5], // cue so far behind: 7434
        &[0, 11, -9, -9, -8, 41, 16, -41, -7], // speaker so far before the cue: 6940
        &[0, -2, 0, 0, 0, -4], // speaker so far behind the cue: 4462
        &[42, 29, -36, 29, 36, -40, -4, -12, -5, -37, -52], // speaker so far from the content: 14828
        &[-5, 1, -8, -16, -45, 17, 6], // mentions between: 14828
        &[-20, -10, -12, -9], // others speak in the sentence: 14828
        &[0, 18, -6, 4, -5, 8, 15, 11, -4, -27, -14], // length: 33255
        &[75, 2, -27, -20, -12, -18], // parts: 33255
        &[21, -40, -55, 16, -27, 1, 12, 2, -1, -3], // edges: 32825
        &[4, -15, -9, 27, 54, 37, -21, -78, 1], // document: how many speak: 33255
        &[42, -42], // document: roster: 33255
        &[0, 0, 0, -4, 15, -49, 0, 10, 29], // document: how much is quoted: 33255
        &[54, 6, -15, -55, 34, -26, -50, 39, 13], // document: how often a name tells: 33255
        &[0, 0, -47, -47, -43, 132, 28, 3, 16, -43], // document: length: 33255
        &[-215, -136, -74, -45, 8, 29, 50, 77, 88, 73, 92, 39, -27, 62], // lead: 32729
        &[0, -31, 32, 34, 9, -5, 0, -17, -32], // candidates: 32801
        &[-7, -62, 22, 34, -17, -10, 30], // what stands with the turn: 32801
        &[0, -13, 26, -5, 7, -5, -20], // turns since a name: 32801
        &[0, 5, 12, -4, -5, 3, -22], // turns until a name: 32801
        &[0, -30, 32, 6, -2, -7, -10], // turns since the speaker's name: 32801
        &[0, -2, 2, 16, -12, 3, -18], // turns until the speaker's name: 32801
        &[15, 12, 19, 21, -24, -6, -5, -42], // who speaks around: 32801
    ],
];
