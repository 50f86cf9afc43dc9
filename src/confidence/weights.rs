//! The weights, as `tools/confidence` has learned them: one row for each row of facts, with how many cases had one.

/// So many to one logarithm of odds.
pub(super) const UNIT: f32 = 100.0;

/// How many patterns there were.
#[cfg(test)]
pub(super) const PATTERNS: usize = 40;

#[rustfmt::skip]
pub(super) const WEIGHTS: [&[&[i16]]; 3] = [
    // news: 9015 right of 10444
    &[
        &[153], // start: 10444
        &[44, 24, 0, 0, 0, -12, 0, 0, 18, -7, 0, 11, -6, -49, -2, -95, 15, 0, 0, -2, 14, -5, -12, 2, 15, -2, -5, -18, -8, 0, 4, 0, 0, 0, 0, -24, 17, 82], // pattern: 10444
        &[0, 56, 16, 20, -6, 7, 4, -61, 29, -24, 4, 9, -20, -21, -1, -10, 0, -2], // what stands for the speaker: 10444
        &[31, -42, 7, 3, -50, 44, 7], // its role: 10444
        &[-56, 1, -11, -29, 54, 41], // words of the speaker's name: 10444
        &[-25, 28, -2, 41, 14], // gender: 9547
        &[-10, 5, -32, -14, 12, -5], // others since the speaker was named: 2524
        &[-21, -40, 1, -11, -43, 19], // whom words that are no name stand for: 3326
        &[23, -9, 15, 15, -26, -6, 6, -5, 8, 0, 6, -8, 2, 5, -18, 0, -66], // act: 8537
        &[0, 0, -13, -24, -19, 26, 12, 18, 9], // how often the cue reports: 7851
        &[0, -7, 31, -5, 3, 9, 0, 0, 1], // cue so far before: 4580
        &[0, 13, 0, -8, -32, 5, -3], // cue so far behind: 3271
        &[3, -20, -1, 4, 13, 2, 16, -14, -4, -1], // speaker so far before the cue: 6630
        &[0, 19, -4, -2, -3, 0, 1], // speaker so far behind the cue: 1221
        &[-1, 23, 16, 12, 7, 25, -16, -39, -16, -10], // speaker so far from the content: 10444
        &[31, -23, 13, 9, -4, 9, -35], // mentions between: 10444
        &[49, -4, -46, -6, 4, 3], // others speak in the sentence: 10444
        &[0, -7, -17, -4, 0, 1, 4, 10, 6, 10, -3], // length: 10444
        &[-18, -7, 6, 11, 2, 6], // parts: 10444
        &[12, -1, 3, 0, 20, 8, 7, -21, -1, -10], // edges: 8130
        &[-28, 13, 11, 24, -24, 1, 3], // document: how many speak: 10444
        &[-1, 1], // document: roster: 10444
        &[0, 0, -5, 0, -7, -33, -27, 41, 31], // document: how much is quoted: 10444
        &[-8, -17, -8, -39, -9, 3, -9, 39, 49], // document: how often a name tells: 10444
        &[-6, 0, -11, 2, -19, 2, 27, 2, -4, 6], // document: length: 10444
        &[], // lead: 0
        &[], // candidates: 0
        &[], // what stands with the turn: 0
        &[], // turns since a name: 0
        &[], // turns until a name: 0
        &[], // turns since the speaker's name: 0
        &[], // turns until the speaker's name: 0
        &[], // who speaks around: 0
    ],
    // told: 15062 right of 15552
    &[
        &[53], // start: 15552
        &[0, 0, 0, 0, 0, -46, 0, 0, 0, 0, 0, 5, 0, 0, 2, 0, 1, 0, 0, 0, 12, 0, -23, -14, 36, 1, 13, 0, 0, 0, 6, 0, 0, 0, 0, 11, -5], // pattern: 15552
        &[0, -23, -13, -9, 12, 0, 0, 0, 0, 0, 0, 0, 0, 33], // what stands for the speaker: 15552
        &[17, -25, 3, 0, 0, 4, 1], // its role: 15552
        &[3, 80, -14, -33, -32, -5], // words of the speaker's name: 15552
        &[-78, -10, 0, 85, -1], // gender: 15544
        &[-10, 7, -2, -7, 27, 18], // others since the speaker was named: 1232
        &[0, 0, 0, 0, 1, 33], // whom words that are no name stand for: 1232
        &[16, 7, 3, 0, -27, -4, -5, 2, -2, 0, 2, -9, -13, 0, 2, 0, 26], // act: 15552
        &[0, 0, -29, -44, -33, -27, 51, 41, 15], // how often the cue reports: 15436
        &[0, 20, -1, 5, -5, -28, -4, -10], // cue so far before: 2350
        &[0, 29, -11, 12, -34], // cue so far behind: 13086
        &[0, -3, 1, 4, 11, 18, 12, -23, -19], // speaker so far before the cue: 4136
        &[0, -17, 0, 0, 3, -12, -1], // speaker so far behind the cue: 11300
        &[27, 30, -12, 5, -14, -7, 21, -26, -23], // speaker so far from the content: 15552
        &[6, -4, 3, 24, 6, -8, -28], // mentions between: 15552
        &[18, -23, 8, -6, 3], // others speak in the sentence: 15552
        &[0, 12, 61, 58, -15, -7, -9, -6, -19, -69, -5], // length: 15552
        &[0, 110, 84, -37, -33, -124], // parts: 15552
        &[39, 8, -5, 1, 8, 25, -40, -20, -36, 20], // edges: 15552
        &[0, 9, 28, 7, 0, 1, 42, -70, -16], // document: how many speak: 15552
        &[31, -31], // document: roster: 15552
        &[0, 0, 0, 0, 4, -14, 16, -14, 8], // document: how much is quoted: 15552
        &[-4, -47, -49, 6, 33, 20, 39, 2], // document: how often a name tells: 15552
        &[0, 0, 1, 3, 3, 25, 11, 0, 3, -46], // document: length: 15552
        &[-4, -7, -19, -33, -25, -8, -5, -6, 0, 0, 0, 0, 0, 78], // lead: 15498
        &[0, 16, 3, 2, 6, 2, 9, -27, -25], // candidates: 15531
        &[0, -13], // what stands with the turn: 15531
        &[0, 32, 25, -15, 4, -53, -8], // turns since a name: 15531
        &[0, 47, 17, -12, -14, -21, -31], // turns until a name: 15531
        &[0, -58, -2, 21, 16, 13, -4], // turns since the speaker's name: 15531
        &[0, -25, 28, -13, 18, 8, -29], // turns until the speaker's name: 15531
        &[0, 52, 71, 94, -87, -61, -10, -73], // who speaks around: 15531
    ],
    // guessed: 17755 right of 25169
    &[
        &[39], // start: 25169
        &[0, 5, 27, -1, 24, -27, 0, 56, 0, 0, 0, 15, 0, 0, -6, 0, 0, -6, 0, 0, -5, 1, -9, 8, -1, -41, 0, -18, -14, -99, 20, 0, 0, 0, 0, -13, 24, 56, 7], // pattern: 25169
        &[49, -22, 41, 36, 1, 0, 0, -24, 4, 0, 6, 6, -8, -41, -20, -38, 0, 9], // what stands for the speaker: 25169
        &[3, -21, 53, -20, 8, -64, -9], // its role: 10853
        &[-59, 96, -45, 6, 7, -7], // words of the speaker's name: 25169
        &[8, 54, -17, 53, -39], // gender: 24942
        &[50, 26, -5, 0, -18, -24], // others since the speaker was named: 9728
        &[-14, -1, -89, 51, -75, 23], // whom words that are no name stand for: 9940
        &[-21, -6, -4, 1, -14, 4, -5, 0, 16, -4, 4, 25, 6, 1, -19, 0, -16], // act: 8553
        &[0, 0, -11, -29, 5, -3, 3, -9, 28], // how often the cue reports: 8393
        &[0, -7, 33, 10, 28, -44, -29, 5, 3], // cue so far before: 2992
        &[0, -11, -10, -2, 11, -2], // cue so far behind: 5401
        &[0, -1, -5, -7, -1, 26, 24, -21, -6, 1], // speaker so far before the cue: 5224
        &[0, 20, 0, -3, -29, -3], // speaker so far behind the cue: 3167
        &[47, 20, -28, 17, 10, -39, -4, -8, 10, -22, -52], // speaker so far from the content: 10853
        &[15, 8, -10, -6, -33, 19, -43], // mentions between: 10853
        &[-4, 11, -25, -21, -11], // others speak in the sentence: 10853
        &[0, 0, -10, 0, 4, 21, 11, 24, 33, -73, -10], // length: 25169
        &[56, 56, 1, -18, -36, -59], // parts: 25169
        &[30, -56, -31, -2, -13, 8, -3, 5, -11, 17], // edges: 24739
        &[-3, -11, 31, 62, 17, 22, -32, -92, 6], // document: how many speak: 25169
        &[60, -60], // document: roster: 25169
        &[0, 0, 0, 0, -3, -44, -3, 18, 32], // document: how much is quoted: 25169
        &[73, -35, 6, -67, 44, -19, -44, 32, 9], // document: how often a name tells: 25169
        &[0, 0, 0, 11, 15, 52, 15, 2, 13, -110], // document: length: 25169
        &[-132, -81, -66, -27, -25, 20, 19, 51, 22, 49, -10, 64, 16, 79], // lead: 24593
        &[0, -20, 0, 6, 7, -1, -2, -10, -21], // candidates: 24718
        &[-3, -51, 5, 8, 11, 1, -11], // what stands with the turn: 24718
        &[0, 2, 31, -3, 4, -38, -36], // turns since a name: 24718
        &[0, 18, 7, -10, -9, -22, -24], // turns until a name: 24718
        &[0, -100, 45, 5, 1, 17, -8], // turns since the speaker's name: 24718
        &[0, -28, -11, 8, 0, 12, -22], // turns until the speaker's name: 24718
        &[-16, 2, -24, 14, -8, 11, 11, -30], // who speaks around: 24718
    ],
];
