//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;

/// How many patterns there were.
#[cfg(test)]
pub(super) const PATTERNS: usize = 40;

#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; 3] = [
    // news: 9635 right of 11253
    &[
        &[148], // start: 11253
        &[41, 27, 0, 0, 0, -16, 0, 0, 22, -9, 0, 9, -8, -53, 1, -102, 19, 0, 0, -1, 9, -6, -12, 2, 21, -1, -6, -19, -9, 0, 8, 0, 0, 0, 0, -28, 17, 95], // pattern: 11253
        &[0, 49, 7, 14, 1, 7, 5, -51, 39, -22, 13, 10, -26, -24, -4, -14, 0, -4], // what stands for the speaker: 11253
        &[34, -50, 5, 3, -52, 44, 16], // its role: 11253
        &[-53, 1, -16, -39, 53, 54], // words of the speaker's name: 11253
        &[-27, 30, -3, 39, 14], // gender: 10305
        &[-5, 4, -32, -9, 9, 4], // others since the speaker was named: 2772
        &[-12, -25, -12, -1, -45, 14], // whom words that are no name stand for: 3620
        &[26, -14, 12, 21, -32, -8, 9, -6, 11, -2, 5, -9, 3, 5, -21, 0, -69], // act: 9337
        &[0, 0, -17, -31, -24, 27, 17, 20, 7], // how often the cue reports: 8637
        &[0, -6, 39, -4, 2, 9, -6, -3, 2], // cue so far before: 4755
        &[0, 9, 5, -16, -32, 5, -4], // cue so far behind: 3882
        &[4, -19, -2, 7, 7, 1, 16, -13, -6, -1], // speaker so far before the cue: 6889
        &[0, 14, -5, -3, -4, 0, 1], // speaker so far behind the cue: 1748
        &[-1, 24, 16, 17, 6, 29, -14, -47, -18, -12], // speaker so far from the content: 11253
        &[33, -27, 14, 13, -6, 12, -39], // mentions between: 11253
        &[55, -2, -52, -8, 5, 2], // others speak in the sentence: 11253
        &[0, -8, -16, -4, 2, 7, 8, 3, 3, 9, -5], // length: 11253
        &[-20, -6, 8, 7, 5, 6], // parts: 11253
        &[13, 0, 4, 0, 27, 8, 4, -25, 0, -10], // edges: 8937
        &[-25, 11, 9, 22, -20, -1, 4], // document: how many speak: 11253
        &[-1, 1], // document: roster: 11253
        &[0, 0, -6, 3, -10, -34, -25, 43, 29], // document: how much is quoted: 11253
        &[-6, -24, -8, -37, -10, 3, -10, 36, 56], // document: how often a name tells: 11253
        &[-9, 3, -18, 3, -16, 6, 33, -2, -7, 7], // document: length: 11253
        &[], // lead: 0
        &[], // candidates: 0
        &[], // what stands with the turn: 0
        &[], // turns since a name: 0
        &[], // turns until a name: 0
        &[], // turns since the speaker's name: 0
        &[], // turns until the speaker's name: 0
        &[], // who speaks around: 0
    ],
    // told: 20493 right of 21307
    &[
        &[114], // start: 21307
        &[0, 0, 0, 0, 0, -45, 0, 0, 0, 0, 0, 5, 0, 0, 2, 0, 1, 0, 0, 0, 19, 0, -27, -18, 37, 8, 16, 0, 0, 0, 10, 0, 0, 0, 0, 5, -12], // pattern: 21307
        &[0, -25, -16, -7, 18, 0, 0, 0, 0, 0, 0, 0, 0, 30], // what stands for the speaker: 21307
        &[16, -33, 7, 0, 2, 6, 1], // its role: 21307
        &[3, 108, -34, -41, -31, -6], // words of the speaker's name: 21307
        &[-83, -17, 0, 93, 3], // gender: 21278
        &[-11, 3, -14, 0, 12, 40], // others since the speaker was named: 1352
        &[0, 0, 0, 0, -16, 46], // whom words that are no name stand for: 1352
        &[5, 19, -4, 0, -35, -4, -8, 4, 4, 0, 2, -16, -4, 0, 3, 0, 35], // act: 21307
        &[0, 0, -34, -50, -33, -28, 59, 41, 10], // how often the cue reports: 21151
        &[0, 8, 13, 4, 0, -23, 0, -12], // cue so far before: 3023
        &[0, 26, -14, 3, -39], // cue so far behind: 18128
        &[0, -4, 1, 4, 15, 12, 14, -28, -22], // speaker so far before the cue: 5284
        &[0, -17, 0, 0, 5, -14, -1], // speaker so far behind the cue: 15867
        &[31, 26, -14, 12, -12, -10, 23, -29, -27, 1], // speaker so far from the content: 21307
        &[12, -9, 1, 29, 9, -9, -33], // mentions between: 21307
        &[21, -23, 6, -8, 4], // others speak in the sentence: 21307
        &[0, 9, 60, 60, -14, -7, 8, 16, -27, -101, -3], // length: 21307
        &[0, 112, 80, -15, -33, -144], // parts: 21307
        &[41, 6, -3, 1, 8, 23, -39, -19, -42, 24], // edges: 21307
        &[0, 4, 7, 7, -17, 33, 37, -70, -1], // document: how many speak: 21307
        &[43, -43], // document: roster: 21307
        &[0, 0, 0, 0, 7, -18, 22, -13, 2], // document: how much is quoted: 21307
        &[-1, -63, -37, -12, 37, 45, 39, -5, -4], // document: how often a name tells: 21307
        &[0, 0, -7, -17, -20, 45, 16, 0, 4, -23], // document: length: 21307
        &[0, 0, 0, 0, 0, 0, 0, 13, 3, 0, 0, 0, 1, -26], // lead: 21111
        &[0, 2, 11, 4, -9, 27, -12, -3, -26], // candidates: 21277
        &[0, -6], // what stands with the turn: 21277
        &[0, 14, 32, -25, 16, -51, 7], // turns since a name: 21277
        &[0, 48, 9, -17, 3, -14, -36], // turns until a name: 21277
        &[0, -67, -12, 19, 37, 27, -11], // turns since the speaker's name: 21277
        &[0, -31, 35, -12, 26, 8, -33], // turns until the speaker's name: 21277
        &[-6, 55, 63, 102, -86, -70, -14, -52], // who speaks around: 21277
    ],
    // guessed: 23274 right of 32803
    &[
        &[54], // start: 32803
        &[0, 5, 61, 2, 24, -8, 0, 38, 0, 0, 0, 19, 0, 0, -10, 0, 0, -12, 0, 0, -4, 3, -15, 13, -15, -31, -5, -41, -6, -81, 10, 0, 0, 0, 0, -21, 15, 62, -2], // pattern: 32803
        &[64, -35, 43, 17, 1, 0, 0, -17, 9, -1, -2, -5, 8, -52, -25, -24, 0, 19], // what stands for the speaker: 32803
        &[16, -25, 42, -39, 12, -64, -5], // its role: 14455
        &[-114, 91, -20, 13, 18, 12], // words of the speaker's name: 32803
        &[9, 58, -8, 59, -5], // gender: 32093
        &[49, 28, -3, -5, -11, -34], // others since the speaker was named: 12676
        &[1, -9, -57, 33, -77, 18], // whom words that are no name stand for: 13385
        &[-21, -22, -4, 1, -2, 39, -22, 0, 19, -9, 4, 12, 11, -2, -21, 0, -29], // act: 11180
        &[0, 0, -5, -33, 12, -15, 3, -5, 26], // how often the cue reports: 10956
        &[0, 14, 22, -13, 17, -51, -25, 13, 4], // cue so far before: 3970
        &[0, -10, -19, 8, 24, -3], // cue so far behind: 6986
        &[0, 8, -10, -10, -2, 28, 25, -25, -7, 1], // speaker so far before the cue: 6926
        &[0, 21, 0, -2, -26, -3], // speaker so far behind the cue: 4027
        &[39, 26, -35, 19, 23, -33, -3, -15, 5, -28, -61], // speaker so far from the content: 14455
        &[2, -1, -11, -15, -40, 18, -17], // mentions between: 14455
        &[-15, -4, -10, -23, -11], // others speak in the sentence: 14455
        &[0, 15, -12, 4, -4, 6, 14, 8, -2, -25, -5], // length: 32803
        &[62, 20, -13, -6, -26, -37], // parts: 32803
        &[22, -61, -32, 9, -20, 2, 11, 2, 5, 1], // edges: 32373
        &[3, -5, 1, 20, 39, 36, -20, -74, 2], // document: how many speak: 32803
        &[43, -43], // document: roster: 32803
        &[0, 0, 0, -2, -6, -28, -4, 8, 32], // document: how much is quoted: 32803
        &[40, 5, -10, -65, 45, -7, -52, 35, 10], // document: how often a name tells: 32803
        &[0, 0, -36, -38, -42, 120, 29, 3, 15, -50], // document: length: 32803
        &[-219, -132, -88, -40, -12, 31, 49, 73, 91, 93, 74, 37, -11, 61], // lead: 32279
        &[0, -23, 14, 23, 4, -2, 0, -5, -28], // candidates: 32349
        &[-1, -73, 16, 27, -11, 13, 11], // what stands with the turn: 32349
        &[0, -13, 22, -4, 8, -7, -23], // turns since a name: 32349
        &[0, 8, 12, -8, -4, -1, -24], // turns until a name: 32349
        &[0, -17, 27, 0, -10, -9, -9], // turns since the speaker's name: 32349
        &[0, -1, -1, 12, -10, 4, -22], // turns until the speaker's name: 32349
        &[9, 12, 17, 18, -18, -4, -9, -42], // who speaks around: 32349
    ],
];
