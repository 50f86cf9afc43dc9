//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;

/// How many patterns there were.
#[cfg(test)]
pub(super) const PATTERNS: usize = 40;

#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; 3] = [
    // news: 9759 right of 11380
    &[
        &[166], // start: 11380
        &[53, 38, 0, 0, 0, -21, 0, 0, 30, -13, 0, 12, -12, -55, -5, -122, 27, 0, 0, 8, 9, -8, -15, 1, 29, -2, -9, -26, -3, 0, 1, 0, 0, 0, 0, -34, 14, 102], // pattern: 11380
        &[0, 65, 10, 6, -9, -3, 7, -59, 49, -15, 21, 7, -47, -31, 4, -18, 0, 14], // what stands for the speaker: 11380
        &[33, -58, 21, 4, -50, 46, 4], // its role: 11380
        &[-65, 1, -21, -31, 61, 55], // words of the speaker's name: 11380
        &[-20, 38, -14, 40, 22], // gender: 10412
        &[-6, 8, -40, -5, 7, -1], // others since the speaker was named: 2823
        &[-6, -39, -19, 1, -34, 21], // whom words that are no name stand for: 3690
        &[26, -13, 12, 23, -26, -15, 12, -9, 13, -2, 5, -14, 10, 6, -35, 0, -78], // act: 9403
        &[0, 0, -20, -43, -24, 34, 20, 21, 6], // how often the cue reports: 8652
        &[0, -11, 48, -9, 11, 19, -11, -14, 3], // cue so far before: 4736
        &[0, 8, 8, -20, -37, 6, -7], // cue so far behind: 3916
        &[7, -27, 1, 8, 15, -1, 20, -18, -10, -1], // speaker so far before the cue: 6872
        &[0, 15, -8, -4, -6, -1, 1], // speaker so far behind the cue: 1780
        &[-4, 28, 21, 26, 9, 32, -17, -62, -17, -16], // speaker so far from the content: 11380
        &[24, -23, 18, 12, -7, 20, -44], // mentions between: 11380
        &[51, -9, -41, -11, 8, 2], // others speak in the sentence: 11380
        &[0, -15, -18, -5, 7, 8, 13, 3, 3, 11, -7], // length: 11380
        &[-22, -8, 9, 7, -4, 17], // parts: 11380
        &[19, 2, 8, 0, 26, 2, 4, -33, 1, -8], // edges: 8961
        &[-17, 4, 15, 23, -29, 1, 4], // document: how many speak: 11380
        &[-1, 1], // document: roster: 11380
        &[0, 0, -8, 1, -15, -35, -26, 47, 37], // document: how much is quoted: 11380
        &[-15, -25, -15, -33, -18, 8, -15, 49, 63], // document: how often a name tells: 11380
        &[-13, 10, -17, 12, -18, -1, 32, -2, -12, 8], // document: length: 11380
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
    // told: 20209 right of 20754
    &[
        &[124], // start: 20754
        &[0, 0, 0, 0, 0, -66, 0, 0, 0, 0, 0, -1, 0, 0, 10, 0, 1, 0, 0, 0, 16, 0, -34, 0, 33, -1, 17, 0, 0, 0, 9, 0, 0, 0, 0, 21, -5], // pattern: 20754
        &[0, -39, -31, 9, 33, -12, 0, 0, 0, 0, 0, 0, 0, 40], // what stands for the speaker: 20754
        &[15, -32, 5, 0, 6, 5, 1], // its role: 20754
        &[-1, 88, -37, -1, -45, -4], // words of the speaker's name: 20754
        &[-118, 31, 0, 86, 2], // gender: 20723
        &[-14, 5, -20, -7, 15, 60], // others since the speaker was named: 1350
        &[0, 0, 0, 0, -10, 50], // whom words that are no name stand for: 1350
        &[2, 1, 14, 0, -30, -8, 13, 7, 3, 0, 2, -36, -10, 0, 2, 0, 38], // act: 20754
        &[0, 0, -44, -64, -47, -21, 57, 64, 16], // how often the cue reports: 20590
        &[0, 13, 8, 12, -2, -24, -3, -17], // cue so far before: 3012
        &[0, 65, -46, 6, -51], // cue so far behind: 17578
        &[0, 5, 1, 5, 10, 21, 21, -32, -27, 1], // speaker so far before the cue: 5288
        &[0, -31, 0, 1, 5, -18, -1], // speaker so far behind the cue: 15302
        &[38, 35, -22, 9, -10, -15, 33, -36, -34, 1], // speaker so far from the content: 20754
        &[6, -11, -3, 36, 14, -9, -34], // mentions between: 20754
        &[31, -13, -10, -12, 5], // others speak in the sentence: 20754
        &[0, 12, 85, 70, -39, -12, -30, 7, -15, -66, -12], // length: 20754
        &[0, 115, 76, -24, -57, -109], // parts: 20754
        &[37, -5, -9, 1, 16, 41, -50, 0, -56, 25], // edges: 20754
        &[0, -11, 10, 20, 9, 1, -15, -26, 12], // document: how many speak: 20754
        &[43, -43], // document: roster: 20754
        &[0, 0, 0, 0, 7, -14, 20, -9, -5], // document: how much is quoted: 20754
        &[-3, -97, -33, -22, 50, 65, 38, 3, -1], // document: how often a name tells: 20754
        &[0, 0, -11, -26, -26, 60, 20, 0, 4, -22], // document: length: 20754
        &[-4, -3, 0, 0, 0, 0, -4, -1, 0, 0, 0, 0, 2, 2], // lead: 20573
        &[0, -3, 7, -11, 42, 19, -10, -6, -48], // candidates: 20721
        &[0, -10], // what stands with the turn: 20721
        &[0, 10, 14, 1, 10, -55, 11], // turns since a name: 20721
        &[0, 50, 12, -38, -13, -29, 8], // turns until a name: 20721
        &[0, -23, 11, -23, 25, 9, -8], // turns since the speaker's name: 20721
        &[0, -25, 43, -17, 18, -5, -23], // turns until the speaker's name: 20721
        &[-19, 46, 72, 74, -70, -84, 39, -69], // who speaks around: 20721
        &[-3, -4, 0, 0, 0, 0, -1, -4, 0, 0, 0, 0, 1, 3], // lead over the next but one: 20573
    ],
    // guessed: 24119 right of 33272
    &[
        &[32], // start: 33272
        &[0, 4, 63, -1, 3, -21, 0, 38, 0, 0, 0, 12, 0, 0, 2, 0, 0, 2, 0, 0, -4, 5, -24, 2, -11, -37, 0, -38, 9, -78, 14, 0, 0, 0, 0, -20, 12, 71, -5], // pattern: 33272
        &[61, -36, 48, 12, 1, 0, 0, 10, -1, 5, 6, -3, -45, -36, -16, -15, 0, 9], // what stands for the speaker: 33272
        &[-1, -37, 34, -34, 21, -37, -7], // its role: 14772
        &[-100, 55, -28, 32, 21, 20], // words of the speaker's name: 33272
        &[2, 103, -67, 76, -15], // gender: 32586
        &[41, 23, -1, -19, -4, -26], // others since the speaker was named: 13077
        &[-25, -3, -56, 41, -44, 1], // whom words that are no name stand for: 13763
        &[1, -1, -3, 1, 9, 40, -25, 0, 5, -10, -33, 8, -11, 18, -35, 0, -34], // act: 11629
        &[0, 0, 0, -56, 17, -17, 3, -5, 21], // how often the cue reports: 11410
        &[0, -3, 9, -4, 26, -31, -38, 15, 3], // cue so far before: 3994
        &[0, -7, -30, 7, 27, -9], // cue so far behind: 7416
        &[0, 1, -8, 0, 3, 40, 28, -47, -24], // speaker so far before the cue: 6944
        &[0, -2, 0, 0, 0, -2], // speaker so far behind the cue: 4463
        &[47, 24, -33, 26, 42, -32, -32, -18, -11, -37, -38], // speaker so far from the content: 14772
        &[-10, -1, -8, -8, -44, 17, -5], // mentions between: 14772
        &[-18, -11, -13, -16, -2], // others speak in the sentence: 14772
        &[0, 29, 2, 2, 3, 17, 27, 35, 2, -120, 4], // length: 33272
        &[71, 29, -6, -21, 15, -89], // parts: 33272
        &[37, -48, -45, 13, -28, 3, 0, -2, -8, 7], // edges: 32902
        &[7, -17, -12, 25, 43, 44, -10, -75, -6], // document: how many speak: 33272
        &[27, -27], // document: roster: 33272
        &[0, 0, 0, -3, 13, -33, -8, 11, 21], // document: how much is quoted: 33272
        &[56, -5, -7, -52, 28, -10, -59, 37, 11], // document: how often a name tells: 33272
        &[0, 0, -51, -49, -37, 128, 33, 4, 16, -42], // document: length: 33272
        &[-165, -116, -77, -64, -8, 44, 46, 66, 47, 68, 113, 13, -16, 52], // lead: 32807
        &[0, -17, 51, 28, -8, -11, -19, -6, -33], // candidates: 32878
        &[-19, -68, 22, 32, -12, -1, 29], // what stands with the turn: 32878
        &[0, -5, 15, -2, 9, -17, -15], // turns since a name: 32878
        &[0, -1, 15, -4, 5, -9, -21], // turns until a name: 32878
        &[0, -23, 30, -4, -6, 1, -14], // turns since the speaker's name: 32878
        &[0, -7, 5, 14, -16, 0, -11], // turns until the speaker's name: 32878
        &[17, 10, 19, 15, -23, 1, -1, -55], // who speaks around: 32878
        &[-101, -56, -19, -4, 30, 9, -7, 45, 40, 44, -42, 23, 13, 27], // lead over the next but one: 32807
    ],
];
