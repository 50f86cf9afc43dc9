//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;

/// How many patterns there were.
#[cfg(test)]
pub(super) const PATTERNS: usize = 40;

#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; 3] = [
    // news: 9757 right of 11381
    &[
        &[163], // start: 11381
        &[44, 33, 0, 0, 0, -17, 0, 0, 30, -13, 0, 12, -12, -54, 1, -115, 26, 0, 0, 8, 9, -8, -15, 2, 24, -2, -9, -26, -3, 0, -1, 0, 0, 0, 0, -33, 13, 104], // pattern: 11381
        &[0, 60, 11, 9, -6, -4, 7, -60, 48, -13, 19, 4, -40, -31, 6, -16, 0, 6], // what stands for the speaker: 11381
        &[33, -57, 22, 3, -60, 51, 9], // its role: 11381
        &[-62, 1, -18, -34, 58, 55], // words of the speaker's name: 11381
        &[-23, 36, -10, 39, 20], // gender: 10422
        &[-6, 10, -32, -13, 8, 1], // others since the speaker was named: 2837
        &[-5, -36, -17, 1, -41, 23], // whom words that are no name stand for: 3696
        &[26, -12, 15, 23, -30, -16, 10, -9, 14, -2, 4, -14, 11, 7, -34, 0, -79], // act: 9404
        &[0, 0, -21, -41, -26, 33, 20, 21, 7], // how often the cue reports: 8684
        &[0, -10, 47, -8, 6, 16, -10, -5, 3], // cue so far before: 4759
        &[0, 7, 6, -21, -37, 5, -7, -1], // cue so far behind: 3925
        &[7, -26, -2, 9, 16, -3, 21, -19, -8, -1], // speaker so far before the cue: 6895
        &[0, 15, -8, -4, -6, -1, 1], // speaker so far behind the cue: 1789
        &[-3, 27, 18, 24, 5, 37, -22, -60, -12, -16], // speaker so far from the content: 11381
        &[24, -28, 17, 12, -8, 26, -43], // mentions between: 11381
        &[55, -7, -39, -19, 7, 3], // others speak in the sentence: 11381
        &[0, -13, -14, -4, 6, 5, 11, 2, 2, 11, -7], // length: 11381
        &[-21, -8, 9, 3, 6, 10], // parts: 11381
        &[20, 0, 7, 0, 27, 3, 1, -34, 1, -6], // edges: 8989
        &[-24, 5, 14, 24, -25, 2, 4], // document: how many speak: 11381
        &[-1, 1], // document: roster: 11381
        &[0, 0, -10, 5, -17, -35, -27, 48, 36], // document: how much is quoted: 11381
        &[-10, -26, -15, -33, -12, 7, -11, 44, 56], // document: how often a name tells: 11381
        &[-12, 6, -17, 11, -14, 1, 29, -2, -12, 8], // document: length: 11381
        &[], // lead: 0
        &[], // candidates: 0
        &[], // what stands with the turn: 0
        &[], // turns since a name: 0
        &[], // turns until a name: 0
        &[], // turns since the speaker's name: 0
        &[], // turns until the speaker's name: 0
        &[], // who speaks around: 0
    ],
    // told: 20194 right of 20836
    &[
        &[95], // start: 20836
        &[0, 0, 0, 0, 0, -66, 0, 0, 0, 0, 0, -5, 0, 0, 10, 0, 1, 0, 0, 0, 30, 0, -36, -25, 44, 10, 16, 0, 0, 0, 8, 0, 0, 0, 0, 13, 1], // pattern: 20836
        &[0, -42, -33, 1, 39, -14, 0, 0, 0, 0, 0, 0, 0, 49], // what stands for the speaker: 20836
        &[15, -38, 7, 0, 10, 5, 1], // its role: 20836
        &[-2, 83, -30, 3, -47, -6], // words of the speaker's name: 20836
        &[-155, 50, 0, 99, 9], // gender: 20805
        &[-13, 7, -17, -2, 17, 56], // others since the speaker was named: 1349
        &[0, 0, 0, 0, -5, 53], // whom words that are no name stand for: 1349
        &[11, 9, 15, 0, -27, -8, -6, 7, 4, 0, 2, -48, -4, 0, 3, 0, 41], // act: 20836
        &[0, 0, -43, -66, -43, -33, 74, 61, 10], // how often the cue reports: 20673
        &[0, 18, 12, 10, 1, -27, -3, -17], // cue so far before: 3011
        &[0, 37, -15, -6, -51], // cue so far behind: 17662
        &[0, -4, 1, 4, 9, 15, 21, -31, -28, 1], // speaker so far before the cue: 5287
        &[0, -17, 0, 0, 5, -16, -1], // speaker so far behind the cue: 15386
        &[35, 27, -20, 12, -2, -12, 32, -38, -35, 1], // speaker so far from the content: 20836
        &[8, -16, 3, 35, 15, -9, -37], // mentions between: 20836
        &[28, -16, -9, -10, 8], // others speak in the sentence: 20836
        &[0, 19, 89, 78, -21, -4, -6, 15, -38, -128, -4], // length: 20836
        &[0, 142, 100, -22, -36, -185], // parts: 20836
        &[39, -7, -11, 1, 15, 35, -34, -5, -55, 23], // edges: 20836
        &[0, 1, 16, 16, -26, 6, -11, -8, 6], // document: how many speak: 20836
        &[45, -45], // document: roster: 20836
        &[0, 0, 0, 0, 10, -6, 7, -3, -8], // document: how much is quoted: 20836
        &[-1, -86, -34, -22, 50, 54, 36, 4, -1], // document: how often a name tells: 20836
        &[0, 1, -5, -18, -18, 54, 19, 0, 5, -37], // document: length: 20836
        &[-4, -4, 0, 0, 0, -1, -5, 0, 0, 0, 0, 1, 2, -1], // lead: 20649
        &[0, 1, 10, -4, -16, 30, -15, 12, -30], // candidates: 20806
        &[0, -12], // what stands with the turn: 20806
        &[0, 8, 30, -27, 22, -54, 10], // turns since a name: 20806
        &[0, 50, 8, -22, 5, -8, -45], // turns until a name: 20806
        &[0, -9, 5, -18, 27, 8, -25], // turns since the speaker's name: 20806
        &[0, -25, 43, -30, 28, -3, -25], // turns until the speaker's name: 20806
        &[-8, 42, 77, 79, -76, -79, 11, -57], // who speaks around: 20806
    ],
    // guessed: 23637 right of 33172
    &[
        &[31], // start: 33172
        &[0, 6, 76, -9, 20, -9, 0, 41, 0, 0, 0, 9, 0, 0, -3, 0, 0, -5, 0, 0, 3, 5, -20, 12, -19, -38, 1, -32, 0, -109, 8, 0, 0, 0, 0, -11, 3, 70], // pattern: 33172
        &[52, -25, 52, 16, 1, 0, 0, 19, -2, -6, 7, -12, -42, -34, -20, -12, 0, 3], // what stands for the speaker: 33172
        &[11, -27, 40, -29, 13, -44, -16], // its role: 14764
        &[-107, 79, -21, 30, 15, 4], // words of the speaker's name: 33172
        &[11, 111, -47, 69, -38], // gender: 32487
        &[47, 19, -5, -24, 3, -30], // others since the speaker was named: 13064
        &[-25, -10, -53, 41, -48, -2], // whom words that are no name stand for: 13749
        &[2, 1, 3, 2, 25, 37, -37, 0, 5, -9, -41, 18, -5, -7, -30, 0, -21], // act: 11603
        &[0, 0, -15, -54, 9, 0, 7, -2, 20], // how often the cue reports: 11385
        &[0, 10, 5, 1, 25, -50, -41, 11, 3], // cue so far before: 3972
        &[0, -7, -24, 11, 26, -5], // cue so far behind: 7413
        &[0, 10, -9, -8, -10, 39, 18, -42, -5], // speaker so far before the cue: 6926
        &[0, -1, 0, 0, 0, -2], // speaker so far behind the cue: 4456
        &[46, 28, -36, 28, 35, -40, -1, -18, -5, -37, -51], // speaker so far from the content: 14764
        &[-4, 4, -5, -16, -50, 18], // mentions between: 14764
        &[-20, -12, -10, -9], // others speak in the sentence: 14764
        &[0, 19, -7, 3, -5, 6, 15, 9, -4, -26, -10], // length: 33172
        &[70, 8, -26, -13, -15, -24], // parts: 33172
        &[21, -38, -53, 15, -26, 0, 11, 1, 4, -4], // edges: 32802
        &[6, -17, -12, 32, 57, 40, -18, -81, -6], // document: how many speak: 33172
        &[41, -41], // document: roster: 33172
        &[0, 0, 0, -5, 14, -47, -4, 10, 32], // document: how much is quoted: 33172
        &[57, 5, -15, -55, 34, -24, -48, 35, 11], // document: how often a name tells: 33172
        &[0, 0, -49, -50, -41, 135, 31, 3, 17, -46], // document: length: 33172
        &[-212, -142, -76, -48, 10, 26, 52, 70, 93, 78, 88, 41, -25, 55], // lead: 32705
        &[0, -19, 43, 31, 5, -7, -7, -21, -35], // candidates: 32778
        &[-11, -56, 18, 38, -14, -17, 32], // what stands with the turn: 32778
        &[0, -16, 27, -5, 7, -4, -20], // turns since a name: 32778
        &[0, 5, 13, -4, -5, 3, -21], // turns until a name: 32778
        &[0, -28, 30, 6, -2, -6, -9], // turns since the speaker's name: 32778
        &[0, -3, 3, 15, -13, 5, -17], // turns until the speaker's name: 32778
        &[17, 11, 18, 19, -21, -6, -7, -42], // who speaks around: 32778
    ],
];
