//! What each feature weighs: written by `tools/learn`, which says how.

/// In short texts, and in long ones: candidates first, then the steps, a row of patterns each.
#[rustfmt::skip]
#[allow(clippy::approx_constant)] // what is learned may look like one
pub(crate) static WEIGHTS: &[[f32; 2]] = &[
    [45.00, 30.00], // the subject of the cue: name
    [45.00, 30.00], // the subject of the cue: I
    [18.00, 12.00], // the subject of the cue: unnamed
    [5.98, 3.71], // the subject of the cue: nominal
    [3.00, 1.83], // the subject of the cue: role
    [2.26, 0.12], // the subject of the cue: person
    [9.00, 2.52], // the subject of the cue: thing
    [1.86, 0.99], // the subject of the cue: pronoun
    [2.40, 1.60], // the subject of the cue: it
    [0.11, 0.02], // the subject of the cue: kin
    [1.54, 0.01], // the subject of the cue: man or woman
    [0.05, -0.01], // the subject of the cue: untold
    [0.02, 0.35], // another than the subject of the cue: fits
    [-2.78, -1.94], // another than the subject of the cue: of unknown sex
    [-20.91, -13.60], // another than the subject of the cue: of the other sex
    [-0.02, 0.01], // another than the subject of the cue: no sex told
    [-2.97, -1.94], // another than the subject of the cue: introduced later
    [5.52, 3.56], // who acts beside it: name
    [5.55, 3.68], // who acts beside it: I
    [5.52, 3.70], // who acts beside it: unnamed
    [1.78, 0.91], // who acts beside it: nominal
    [2.99, 1.83], // who acts beside it: role
    [2.27, 0.13], // who acts beside it: person
    [3.75, 2.50], // who acts beside it: thing
    [0.73, 0.43], // who acts beside it: pronoun
    [1.20, 0.80], // who acts beside it: it
    [0.11, 0.02], // who acts beside it: kin
    [1.55, 0.01], // who acts beside it: man or woman
    [0.03, -0.01], // who acts beside it: untold
    [0.02, 0.36], // another than who acts beside it: fits
    [0.24, 0.01], // another than who acts beside it: of unknown sex
    [-2.38, -1.38], // another than who acts beside it: of the other sex
    [-0.02, 0.04], // another than who acts beside it: no sex told
    [-2.97, -1.95], // another than who acts beside it: introduced later
    [-0.25, -0.32], // who acts stands: before
    [-0.25, -0.01], // who acts stands: between
    [-0.24, -0.41], // who acts stands: after
    [-0.01, -0.00], // candidate: named, bare
    [-0.00, 0.00], // candidate: narrator, bare
    [-2.99, -2.00], // candidate: unnamed, bare
    [-3.00, -2.00], // candidate: unnamed thing, bare
    [-0.00, 0.00], // candidate: named, action
    [-0.00, -0.00], // candidate: narrator, action
    [-3.00, -2.00], // candidate: unnamed, action
    [-3.00, -2.00], // candidate: unnamed thing, action
    [-0.00, 0.00], // candidate: named, cue
    [-0.00, -0.00], // candidate: narrator, cue
    [-3.00, -2.00], // candidate: unnamed, cue
    [-3.00, -2.00], // candidate: unnamed thing, cue
    [0.00, -0.00], // candidate beside a roster: named
    [0.00, -0.00], // candidate beside a roster: narrator
    [-15.00, -10.00], // candidate beside a roster: unnamed
    [-15.00, -10.00], // candidate beside a roster: unnamed thing
    [-3.45, -2.30], // nobody whom the text tells of:
    [-2.13, -1.12], // introduced later:
    [-2.98, -2.00], // introduced later: as a newcomer
    [-4.17, -3.30], // called in the turn:
    [-1.94, -1.44], // named in the turn:
    [-4.40, -2.27], // addressee of the turn:
    [1.92, 2.41], // called: 1 before
    [0.27, 0.55], // called: 2 before
    [1.59, 0.89], // called: 1 after
    [0.20, 0.40], // called: 2 after
    [0.16, 0.14], // named: 1 before
    [-0.23, -0.28], // named: 2 before
    [-0.32, -0.38], // named: 1 after
    [-0.14, 0.01], // named: 2 after
    [2.58, 1.68], // addressee: 1 before
    [0.08, -0.09], // addressee: 2 before
    [2.47, 1.38], // addressee: 1 after
    [-0.20, 0.09], // addressee: 2 after
    [0.57, 0.62], // sir, madam in a neighbour: fits
    [-1.23, -0.71], // sir, madam in a neighbour: against
    [-0.16, -0.14], // sir, madam in the turn: fits
    [-0.37, 0.54], // sir, madam in the turn: against
    [-0.33, -0.56], // surely spoke before: 1
    [-0.71, -0.68], // surely spoke before: 2
    [-0.02, -0.00], // surely spoke before: 3
    [-0.33, -0.06], // surely spoke before: 4
    [-0.08, -0.12], // surely spoke before: 5
    [-0.50, -0.21], // surely spoke before: 6
    [1.05, 0.12], // speaks nearby, logarithm:
    [-0.92, -0.19], // who surely spoke last but: 0
    [-0.31, -0.04], // who surely spoke last but: 1
    [-0.04, 0.22], // who surely spoke last but: 2
    [-0.43, 0.14], // who surely speaks next but: 0
    [-0.42, 0.24], // who surely speaks next but: 1
    [-0.11, 0.45], // who surely speaks next but: 2
    [1.95, 1.29], // told of, less by rank: in the paragraph
    [0.98, 0.65], // told of, less by rank: before
    [0.01, 0.03], // last mention, paragraphs ago: 0
    [-0.26, -0.09], // last mention, paragraphs ago: 1
    [-0.01, -0.55], // last mention, paragraphs ago: 2
    [-0.38, -0.68], // last mention, paragraphs ago: 5
    [-0.53, -0.59], // last mention, paragraphs ago: 10
    [-1.72, -0.79], // last mention, paragraphs ago: 30
    [0.35, -0.70], // last mention, paragraphs ago: never
    [-0.24, -0.12], // last mention in the paragraph or the one before: subject
    [-0.50, -0.01], // last mention in the paragraph or the one before: subject within
    [0.11, -0.01], // last mention in the paragraph or the one before: object
    [0.10, 0.16], // last mention in the paragraph or the one before: owner
    [0.29, 0.00], // last mention in the paragraph or the one before: other
    [-0.37, 0.05], // mentions lately, logarithm:
    [0.69, 0.44], // subject of the sentence before:
    [3.34, 2.00], // subject of the sentence before: with a colon
    [-0.73, -0.69], // in the next paragraph: first subject
    [-0.23, -0.05], // in the next paragraph: else
    [0.00, 0.42], // says such elsewhere: words
    [0.00, 0.78], // says such elsewhere: names
    [0.00, 0.72], // says such elsewhere: form
    [0.00, 0.17], // says such elsewhere: talks
    [-0.09, 0.10], [0.07, 0.15], [0.07, -0.13], [-0.05, -0.13], // always:
    [-3.34, -3.22], [0.05, 0.16], [0.08, -0.23], [0.06, 0.14], // paragraphs from the turn before: 0
    [-3.51, -2.51], [0.22, 0.09], [0.05, -0.29], [0.09, -0.44], // paragraphs from the turn before: 1
    [-0.24, -0.22], [0.75, 0.72], [-0.02, -0.12], [-0.14, -0.03], // paragraphs from the turn before: 2
    [-0.14, -0.80], [0.46, 0.52], [0.01, 0.27], [0.01, 0.36], // paragraphs from the turn before: 4
    [0.03, -0.77], [-0.00, 0.37], [0.01, 0.28], [-0.04, 0.11], // paragraphs from the turn before: 8
    [-0.00, -0.44], [-0.00, 0.09], [0.00, 0.11], [0.00, 0.23], // paragraphs from the turn before: more
    [0.54, 0.72], [0.82, 0.97], [-0.11, -0.26], [0.20, 0.03], // three in paragraphs side by side:
    [0.16, 0.25], [-0.29, -0.23], [-0.02, -0.13], [0.15, 0.11], // paragraphs between the two before: 0
    [-0.60, -0.17], [0.36, 0.22], [0.30, -0.22], [-0.06, 0.17], // paragraphs between the two before: 1
    [-0.26, -0.16], [0.26, 0.21], [0.05, -0.34], [-0.05, 0.28], // paragraphs between the two before: 2
    [-0.05, 0.03], [-0.19, 0.05], [0.34, -0.01], [-0.10, -0.07], // paragraphs between the two before: 4
    [0.01, 0.13], [-0.01, -0.10], [-0.02, 0.29], [0.02, -0.32], // paragraphs between the two before: 8
    [-0.00, 0.13], [-0.00, -0.06], [0.00, 0.18], [-0.00, -0.25], // paragraphs between the two before: more
    [0.08, 0.10], [0.12, 0.10], [-0.19, -0.15], [-0.00, -0.05], // a question before:
    [-0.25, -0.24], [0.23, 0.00], [-0.03, 0.07], [0.05, 0.17], // a question before: in the next paragraph
    [0.20, 0.18], [0.25, 0.10], [-0.28, -0.35], [-0.17, 0.07], // whole paragraph: this
    [-0.19, 0.01], [0.33, 0.20], [-0.11, 0.12], [-0.02, -0.34], // whole paragraph: before
    [-0.13, -0.45], [0.44, 0.60], [-0.31, -0.33], [-0.01, 0.18], // whole paragraph: both
    [0.00, -0.27], [-0.33, -0.11], [0.35, 0.20], [-0.02, 0.18], // cue: says
    [-0.26, -0.11], [0.15, -0.04], [0.24, 0.15], [-0.13, -0.01], // cue: asks
    [-0.11, -0.37], [0.12, 0.27], [-0.04, 0.01], [0.02, 0.09], // cue: answers
    [0.21, 0.25], [-0.01, -0.00], [-0.19, -0.21], [-0.00, -0.04], // cue: goes on
    [0.15, -0.03], [-0.24, -0.19], [0.14, 0.17], [-0.06, 0.05], // cue: cries
    [-0.55, -0.20], [0.04, 0.07], [0.09, 0.11], [0.42, 0.02], // cue before: says
    [-0.12, -0.36], [0.13, 0.21], [0.24, 0.20], [-0.25, -0.06], // cue before: asks
    [0.02, -0.16], [0.29, 0.33], [-0.24, -0.09], [-0.06, -0.08], // cue before: answers
    [0.01, -0.15], [-0.10, 0.01], [-0.07, 0.05], [0.16, 0.09], // cue before: goes on
    [-0.03, -0.06], [-0.12, 0.06], [0.03, 0.11], [0.12, -0.11], // cue before: cries
    [-0.02, -0.13], [-0.39, -0.52], [0.65, 0.57], [-0.25, 0.08], // by the cue: name
    [-0.02, -0.14], [-0.14, -0.27], [0.04, 0.13], [0.12, 0.27], // by the cue: I
    [-0.03, -0.11], [-0.05, -0.09], [0.02, 0.25], [0.06, -0.05], // by the cue: unnamed
    [-0.03, -0.37], [-0.12, 0.19], [0.15, 0.16], [0.01, 0.02], // by the cue: nominal
    [0.13, 0.00], [0.32, 0.15], [-0.33, -0.21], [-0.12, 0.06], // by the cue: role
    [-0.00, -0.11], [0.04, 0.21], [-0.16, -0.05], [0.12, -0.06], // by the cue: person
    [0.00, 0.06], [0.15, -0.25], [0.03, 0.07], [-0.19, 0.12], // by the cue: thing
    [-0.63, 0.15], [0.23, -0.12], [0.13, -0.00], [0.27, -0.03], // by the cue: pronoun
    [0.28, 0.18], [0.08, 0.09], [-0.19, -0.23], [-0.17, -0.04], // by the cue: it
    [0.11, 0.11], [-0.15, 0.06], [0.03, 0.04], [0.02, -0.21], // by the cue: kin
    [0.11, -0.09], [-0.03, -0.08], [-0.01, 0.12], [-0.07, 0.04], // by the cue: man or woman
    [0.04, 0.04], [-0.03, 0.07], [0.02, -0.09], [-0.03, -0.03], // by the cue: untold
    [-0.42, -0.59], [0.18, 0.36], [0.26, 0.23], [-0.01, 0.00], // by the cue before: name
    [-0.09, -0.53], [0.31, 0.45], [-0.19, 0.26], [-0.03, -0.18], // by the cue before: I
    [0.04, -0.03], [0.07, -0.03], [-0.07, 0.10], [-0.04, -0.04], // by the cue before: unnamed
    [-0.17, -0.28], [-0.16, 0.16], [0.27, 0.31], [0.06, -0.19], // by the cue before: nominal
    [0.16, 0.03], [-0.03, -0.06], [-0.24, -0.01], [0.11, 0.05], // by the cue before: role
    [-0.00, 0.19], [0.05, -0.05], [-0.04, 0.03], [-0.00, -0.16], // by the cue before: person
    [-0.00, 0.03], [0.10, -0.19], [-0.08, 0.03], [-0.01, 0.13], // by the cue before: thing
    [-0.17, -0.40], [0.10, 0.16], [0.13, 0.08], [-0.06, 0.17], // by the cue before: pronoun
    [0.13, 0.20], [-0.14, -0.24], [-0.09, -0.19], [0.10, 0.23], // by the cue before: it
    [-0.04, 0.17], [-0.14, -0.10], [0.08, -0.16], [0.11, 0.10], // by the cue before: kin
    [0.02, -0.03], [0.01, 0.09], [-0.16, 0.02], [0.12, -0.08], // by the cue before: man or woman
    [-0.06, 0.00], [0.03, 0.03], [-0.02, -0.09], [0.05, 0.06], // by the cue before: untold
    [-0.02, -0.01], [-0.02, -0.01], [0.02, 0.01], [0.02, 0.01], // who acts beside it: name
    [-0.00, 0.01], [-0.02, -0.01], [0.01, -0.01], [0.00, 0.01], // who acts beside it: I
    [0.01, -0.01], [-0.01, 0.00], [0.00, 0.01], [0.00, -0.00], // who acts beside it: unnamed
    [-0.00, -0.01], [0.00, 0.01], [0.00, 0.00], [0.00, -0.00], // who acts beside it: nominal
    [-0.00, 0.00], [0.01, 0.00], [-0.01, -0.00], [-0.00, 0.00], // who acts beside it: role
    [-0.00, -0.00], [-0.01, 0.00], [0.01, -0.00], [0.00, 0.00], // who acts beside it: person
    [0.00, 0.00], [0.00, 0.00], [0.00, 0.00], [0.00, 0.00], // who acts beside it: thing
    [-0.00, 0.02], [0.04, 0.01], [-0.05, -0.02], [0.01, -0.00], // who acts beside it: pronoun
    [0.00, 0.00], [0.00, 0.00], [0.00, 0.00], [0.00, 0.00], // who acts beside it: it
    [-0.00, 0.00], [0.00, -0.00], [-0.00, 0.00], [-0.00, -0.00], // who acts beside it: kin
    [-0.01, 0.00], [0.05, -0.00], [-0.04, 0.00], [-0.00, -0.00], // who acts beside it: man or woman
    [0.00, -0.00], [0.02, 0.00], [-0.02, -0.00], [-0.00, -0.00], // who acts beside it: untold
    [0.36, 0.29], [-0.18, -0.15], [-0.07, -0.04], [-0.11, -0.11], // narration between, logarithm:
    [4.00, 4.00], [-4.00, -4.00], [-4.00, -4.00], [-4.00, -4.00], // quotation left open:
    [0.12, 0.10], [0.26, 0.22], [-0.31, -0.12], [-0.07, -0.20], // words, logarithm: this
    [-0.16, 0.14], [-0.09, -0.13], [0.17, 0.04], [0.07, -0.04], // words, logarithm: before
];
