//! What each feature weighs: written by `tools/learn`, which says how.

/// In short texts, and in long ones: candidates first, then the steps by their patterns.
#[rustfmt::skip]
#[allow(clippy::approx_constant)] // what is learned may look like one
pub(crate) static WEIGHTS: &[[f32; 2]] = &[
    [45.00, 30.00], // the subject of the cue: name
    [45.00, 30.00], // the subject of the cue: I
    [18.00, 12.00], // the subject of the cue: unnamed
    [5.98, 3.60], // the subject of the cue: nominal
    [3.00, 1.84], // the subject of the cue: role
    [2.26, 0.11], // the subject of the cue: person
    [9.00, 2.52], // the subject of the cue: thing
    [1.86, 1.00], // the subject of the cue: pronoun
    [2.40, 1.60], // the subject of the cue: it
    [0.11, 0.02], // the subject of the cue: kin
    [1.54, 0.02], // the subject of the cue: man or woman
    [0.05, -0.01], // the subject of the cue: untold
    [0.02, 0.39], // another than the subject of the cue: fits
    [-2.78, -1.89], // another than the subject of the cue: of unknown sex
    [-20.91, -13.59], // another than the subject of the cue: of the other sex
    [-0.02, 0.01], // another than the subject of the cue: no sex told
    [-2.97, -1.94], // another than the subject of the cue: introduced later
    [5.52, 3.55], // who acts beside it: name
    [5.55, 3.68], // who acts beside it: I
    [5.52, 3.70], // who acts beside it: unnamed
    [1.78, 0.80], // who acts beside it: nominal
    [2.99, 1.83], // who acts beside it: role
    [2.27, 0.12], // who acts beside it: person
    [3.75, 2.50], // who acts beside it: thing
    [0.73, 0.45], // who acts beside it: pronoun
    [1.20, 0.80], // who acts beside it: it
    [0.11, 0.02], // who acts beside it: kin
    [1.55, 0.02], // who acts beside it: man or woman
    [0.03, -0.01], // who acts beside it: untold
    [0.02, 0.37], // another than who acts beside it: fits
    [0.24, 0.07], // another than who acts beside it: of unknown sex
    [-2.38, -1.37], // another than who acts beside it: of the other sex
    [-0.02, 0.05], // another than who acts beside it: no sex told
    [-2.97, -1.95], // another than who acts beside it: introduced later
    [-0.25, -0.30], // who acts stands: before
    [-0.25, 0.08], // who acts stands: between
    [-0.24, -0.40], // who acts stands: after
    [-0.01, -0.01], // candidate: named, bare
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
    [0.00, 0.00], // candidate beside a roster: narrator
    [-15.00, -10.00], // candidate beside a roster: unnamed
    [-15.00, -10.00], // candidate beside a roster: unnamed thing
    [-3.45, -2.30], // nobody whom the text tells of: 
    [-2.13, -1.14], // introduced later: 
    [-2.98, -2.00], // introduced later: as a newcomer
    [-4.17, -3.37], // called in the turn: 
    [-1.94, -1.64], // named in the turn: 
    [-4.40, -2.25], // addressee of the turn: 
    [1.92, 2.43], // called: 1 before
    [0.27, 0.56], // called: 2 before
    [1.59, 0.91], // called: 1 after
    [0.20, 0.53], // called: 2 after
    [0.16, 0.14], // named: 1 before
    [-0.23, -0.32], // named: 2 before
    [-0.32, -0.35], // named: 1 after
    [-0.14, -0.05], // named: 2 after
    [2.58, 1.67], // addressee: 1 before
    [0.08, -0.08], // addressee: 2 before
    [2.47, 1.29], // addressee: 1 after
    [-0.20, 0.11], // addressee: 2 after
    [0.57, 0.58], // sir, madam in a neighbour: fits
    [-1.23, -0.68], // sir, madam in a neighbour: against
    [-0.16, -0.18], // sir, madam in the turn: fits
    [-0.37, 0.66], // sir, madam in the turn: against
    [-0.33, -0.45], // surely spoke before: 1
    [-0.71, -0.62], // surely spoke before: 2
    [-0.02, 0.05], // surely spoke before: 3
    [-0.33, -0.06], // surely spoke before: 4
    [-0.08, -0.05], // surely spoke before: 5
    [-0.50, -0.18], // surely spoke before: 6
    [1.05, 0.07], // speaks nearby, logarithm: 
    [-0.92, -0.16], // who surely spoke last but: 0
    [-0.31, -0.00], // who surely spoke last but: 1
    [-0.04, 0.25], // who surely spoke last but: 2
    [-0.43, 0.24], // who surely speaks next but: 0
    [-0.42, 0.32], // who surely speaks next but: 1
    [-0.11, 0.47], // who surely speaks next but: 2
    [1.95, 1.29], // told of, less by rank: in the paragraph
    [0.98, 0.65], // told of, less by rank: before
    [0.01, 0.02], // last mention, paragraphs ago: 0
    [-0.26, -0.09], // last mention, paragraphs ago: 1
    [-0.01, -0.58], // last mention, paragraphs ago: 2
    [-0.38, -0.71], // last mention, paragraphs ago: 5
    [-0.53, -0.58], // last mention, paragraphs ago: 10
    [-1.72, -0.77], // last mention, paragraphs ago: 30
    [0.35, -0.68], // last mention, paragraphs ago: never
    [-0.24, -0.08], // last mention in the paragraph or the one before: subject
    [-0.50, -0.00], // last mention in the paragraph or the one before: subject within
    [0.11, 0.01], // last mention in the paragraph or the one before: object
    [0.10, 0.13], // last mention in the paragraph or the one before: owner
    [0.29, -0.01], // last mention in the paragraph or the one before: other
    [-0.37, 0.09], // mentions lately, logarithm: 
    [0.69, 0.44], // subject of the sentence before: 
    [3.34, 2.02], // subject of the sentence before: with a colon
    [-0.73, -0.74], // in the next paragraph: first subject
    [-0.23, -0.08], // in the next paragraph: else
    [-0.09, 0.10], // always: , same
    [0.07, 0.17], // always: , back
    [0.07, -0.15], // always: , another
    [-0.05, -0.12], // always: , another after the same
    [-3.34, -3.22], // paragraphs from the turn before: 0, same
    [0.05, 0.12], // paragraphs from the turn before: 0, back
    [0.08, -0.20], // paragraphs from the turn before: 0, another
    [0.06, 0.14], // paragraphs from the turn before: 0, another after the same
    [-3.51, -2.47], // paragraphs from the turn before: 1, same
    [0.22, 0.09], // paragraphs from the turn before: 1, back
    [0.05, -0.33], // paragraphs from the turn before: 1, another
    [0.09, -0.43], // paragraphs from the turn before: 1, another after the same
    [-0.24, -0.22], // paragraphs from the turn before: 2, same
    [0.75, 0.73], // paragraphs from the turn before: 2, back
    [-0.02, -0.13], // paragraphs from the turn before: 2, another
    [-0.14, -0.02], // paragraphs from the turn before: 2, another after the same
    [-0.14, -0.86], // paragraphs from the turn before: 4, same
    [0.46, 0.60], // paragraphs from the turn before: 4, back
    [0.01, 0.23], // paragraphs from the turn before: 4, another
    [0.01, 0.38], // paragraphs from the turn before: 4, another after the same
    [0.03, -0.77], // paragraphs from the turn before: 8, same
    [-0.00, 0.36], // paragraphs from the turn before: 8, back
    [0.01, 0.28], // paragraphs from the turn before: 8, another
    [-0.04, 0.13], // paragraphs from the turn before: 8, another after the same
    [-0.00, -0.48], // paragraphs from the turn before: more, same
    [-0.00, 0.09], // paragraphs from the turn before: more, back
    [0.00, 0.20], // paragraphs from the turn before: more, another
    [0.00, 0.19], // paragraphs from the turn before: more, another after the same
    [0.54, 0.73], // three in paragraphs side by side: , same
    [0.82, 0.98], // three in paragraphs side by side: , back
    [-0.11, -0.24], // three in paragraphs side by side: , another
    [0.20, -0.02], // three in paragraphs side by side: , another after the same
    [0.16, 0.23], // paragraphs between the two before: 0, same
    [-0.29, -0.24], // paragraphs between the two before: 0, back
    [-0.02, -0.10], // paragraphs between the two before: 0, another
    [0.15, 0.11], // paragraphs between the two before: 0, another after the same
    [-0.60, -0.19], // paragraphs between the two before: 1, same
    [0.36, 0.24], // paragraphs between the two before: 1, back
    [0.30, -0.24], // paragraphs between the two before: 1, another
    [-0.06, 0.19], // paragraphs between the two before: 1, another after the same
    [-0.26, -0.15], // paragraphs between the two before: 2, same
    [0.26, 0.23], // paragraphs between the two before: 2, back
    [0.05, -0.36], // paragraphs between the two before: 2, another
    [-0.05, 0.28], // paragraphs between the two before: 2, another after the same
    [-0.05, 0.04], // paragraphs between the two before: 4, same
    [-0.19, 0.02], // paragraphs between the two before: 4, back
    [0.34, 0.00], // paragraphs between the two before: 4, another
    [-0.10, -0.06], // paragraphs between the two before: 4, another after the same
    [0.01, 0.14], // paragraphs between the two before: 8, same
    [-0.01, -0.07], // paragraphs between the two before: 8, back
    [-0.02, 0.27], // paragraphs between the two before: 8, another
    [0.02, -0.34], // paragraphs between the two before: 8, another after the same
    [-0.00, 0.10], // paragraphs between the two before: more, same
    [-0.00, -0.03], // paragraphs between the two before: more, back
    [0.00, 0.20], // paragraphs between the two before: more, another
    [-0.00, -0.27], // paragraphs between the two before: more, another after the same
    [0.08, 0.11], // a question before: , same
    [0.12, 0.08], // a question before: , back
    [-0.19, -0.17], // a question before: , another
    [-0.00, -0.02], // a question before: , another after the same
    [-0.25, -0.25], // a question before: in the next paragraph, same
    [0.23, 0.02], // a question before: in the next paragraph, back
    [-0.03, 0.11], // a question before: in the next paragraph, another
    [0.05, 0.12], // a question before: in the next paragraph, another after the same
    [0.20, 0.16], // whole paragraph: this, same
    [0.25, 0.11], // whole paragraph: this, back
    [-0.28, -0.35], // whole paragraph: this, another
    [-0.17, 0.08], // whole paragraph: this, another after the same
    [-0.19, 0.03], // whole paragraph: before, same
    [0.33, 0.22], // whole paragraph: before, back
    [-0.11, 0.12], // whole paragraph: before, another
    [-0.02, -0.36], // whole paragraph: before, another after the same
    [-0.13, -0.45], // whole paragraph: both, same
    [0.44, 0.57], // whole paragraph: both, back
    [-0.31, -0.33], // whole paragraph: both, another
    [-0.01, 0.21], // whole paragraph: both, another after the same
    [0.00, -0.32], // cue: says, same
    [-0.33, -0.08], // cue: says, back
    [0.35, 0.18], // cue: says, another
    [-0.02, 0.21], // cue: says, another after the same
    [-0.26, -0.15], // cue: asks, same
    [0.15, 0.04], // cue: asks, back
    [0.24, 0.13], // cue: asks, another
    [-0.13, -0.02], // cue: asks, another after the same
    [-0.11, -0.40], // cue: answers, same
    [0.12, 0.26], // cue: answers, back
    [-0.04, 0.01], // cue: answers, another
    [0.02, 0.12], // cue: answers, another after the same
    [0.21, 0.28], // cue: goes on, same
    [-0.01, -0.01], // cue: goes on, back
    [-0.19, -0.24], // cue: goes on, another
    [-0.00, -0.03], // cue: goes on, another after the same
    [0.15, -0.04], // cue: cries, same
    [-0.24, -0.18], // cue: cries, back
    [0.14, 0.18], // cue: cries, another
    [-0.06, 0.05], // cue: cries, another after the same
    [-0.55, -0.17], // cue before: says, same
    [0.04, 0.07], // cue before: says, back
    [0.09, 0.11], // cue before: says, another
    [0.42, -0.01], // cue before: says, another after the same
    [-0.12, -0.36], // cue before: asks, same
    [0.13, 0.24], // cue before: asks, back
    [0.24, 0.21], // cue before: asks, another
    [-0.25, -0.09], // cue before: asks, another after the same
    [0.02, -0.16], // cue before: answers, same
    [0.29, 0.35], // cue before: answers, back
    [-0.24, -0.10], // cue before: answers, another
    [-0.06, -0.08], // cue before: answers, another after the same
    [0.01, -0.17], // cue before: goes on, same
    [-0.10, -0.01], // cue before: goes on, back
    [-0.07, 0.05], // cue before: goes on, another
    [0.16, 0.13], // cue before: goes on, another after the same
    [-0.03, 0.01], // cue before: cries, same
    [-0.12, 0.01], // cue before: cries, back
    [0.03, 0.07], // cue before: cries, another
    [0.12, -0.09], // cue before: cries, another after the same
    [-0.02, -0.10], // by the cue: name, same
    [-0.39, -0.56], // by the cue: name, back
    [0.65, 0.56], // by the cue: name, another
    [-0.25, 0.09], // by the cue: name, another after the same
    [-0.02, -0.11], // by the cue: I, same
    [-0.14, -0.26], // by the cue: I, back
    [0.04, 0.06], // by the cue: I, another
    [0.12, 0.31], // by the cue: I, another after the same
    [-0.03, -0.13], // by the cue: unnamed, same
    [-0.05, -0.09], // by the cue: unnamed, back
    [0.02, 0.25], // by the cue: unnamed, another
    [0.06, -0.04], // by the cue: unnamed, another after the same
    [-0.03, -0.38], // by the cue: nominal, same
    [-0.12, 0.14], // by the cue: nominal, back
    [0.15, 0.28], // by the cue: nominal, another
    [0.01, -0.03], // by the cue: nominal, another after the same
    [0.13, -0.01], // by the cue: role, same
    [0.32, 0.18], // by the cue: role, back
    [-0.33, -0.21], // by the cue: role, another
    [-0.12, 0.04], // by the cue: role, another after the same
    [-0.00, -0.11], // by the cue: person, same
    [0.04, 0.31], // by the cue: person, back
    [-0.16, -0.13], // by the cue: person, another
    [0.12, -0.07], // by the cue: person, another after the same
    [0.00, 0.05], // by the cue: thing, same
    [0.15, -0.23], // by the cue: thing, back
    [0.03, 0.07], // by the cue: thing, another
    [-0.19, 0.11], // by the cue: thing, another after the same
    [-0.63, 0.11], // by the cue: pronoun, same
    [0.23, -0.13], // by the cue: pronoun, back
    [0.13, 0.00], // by the cue: pronoun, another
    [0.27, 0.01], // by the cue: pronoun, another after the same
    [0.28, 0.17], // by the cue: it, same
    [0.08, 0.12], // by the cue: it, back
    [-0.19, -0.21], // by the cue: it, another
    [-0.17, -0.07], // by the cue: it, another after the same
    [0.11, 0.08], // by the cue: kin, same
    [-0.15, 0.06], // by the cue: kin, back
    [0.03, 0.06], // by the cue: kin, another
    [0.02, -0.20], // by the cue: kin, another after the same
    [0.11, -0.10], // by the cue: man or woman, same
    [-0.03, -0.10], // by the cue: man or woman, back
    [-0.01, 0.14], // by the cue: man or woman, another
    [-0.07, 0.06], // by the cue: man or woman, another after the same
    [0.04, 0.04], // by the cue: untold, same
    [-0.03, 0.05], // by the cue: untold, back
    [0.02, -0.07], // by the cue: untold, another
    [-0.03, -0.01], // by the cue: untold, another after the same
    [-0.42, -0.56], // by the cue before: name, same
    [0.18, 0.36], // by the cue before: name, back
    [0.26, 0.26], // by the cue before: name, another
    [-0.01, -0.06], // by the cue before: name, another after the same
    [-0.09, -0.56], // by the cue before: I, same
    [0.31, 0.47], // by the cue before: I, back
    [-0.19, 0.25], // by the cue before: I, another
    [-0.03, -0.17], // by the cue before: I, another after the same
    [0.04, 0.02], // by the cue before: unnamed, same
    [0.07, -0.07], // by the cue before: unnamed, back
    [-0.07, 0.09], // by the cue before: unnamed, another
    [-0.04, -0.05], // by the cue before: unnamed, another after the same
    [-0.17, -0.46], // by the cue before: nominal, same
    [-0.16, 0.27], // by the cue before: nominal, back
    [0.27, 0.27], // by the cue before: nominal, another
    [0.06, -0.08], // by the cue before: nominal, another after the same
    [0.16, 0.07], // by the cue before: role, same
    [-0.03, -0.09], // by the cue before: role, back
    [-0.24, -0.01], // by the cue before: role, another
    [0.11, 0.03], // by the cue before: role, another after the same
    [-0.00, 0.19], // by the cue before: person, same
    [0.05, -0.11], // by the cue before: person, back
    [-0.04, 0.07], // by the cue before: person, another
    [-0.00, -0.15], // by the cue before: person, another after the same
    [-0.00, 0.03], // by the cue before: thing, same
    [0.10, -0.16], // by the cue before: thing, back
    [-0.08, 0.01], // by the cue before: thing, another
    [-0.01, 0.12], // by the cue before: thing, another after the same
    [-0.17, -0.40], // by the cue before: pronoun, same
    [0.10, 0.17], // by the cue before: pronoun, back
    [0.13, 0.08], // by the cue before: pronoun, another
    [-0.06, 0.15], // by the cue before: pronoun, another after the same
    [0.13, 0.19], // by the cue before: it, same
    [-0.14, -0.26], // by the cue before: it, back
    [-0.09, -0.15], // by the cue before: it, another
    [0.10, 0.22], // by the cue before: it, another after the same
    [-0.04, 0.17], // by the cue before: kin, same
    [-0.14, -0.06], // by the cue before: kin, back
    [0.08, -0.17], // by the cue before: kin, another
    [0.11, 0.06], // by the cue before: kin, another after the same
    [0.02, 0.08], // by the cue before: man or woman, same
    [0.01, 0.08], // by the cue before: man or woman, back
    [-0.16, -0.08], // by the cue before: man or woman, another
    [0.12, -0.08], // by the cue before: man or woman, another after the same
    [-0.06, 0.02], // by the cue before: untold, same
    [0.03, -0.07], // by the cue before: untold, back
    [-0.02, -0.01], // by the cue before: untold, another
    [0.05, 0.05], // by the cue before: untold, another after the same
    [-0.02, -0.01], // who acts beside it: name, same
    [-0.02, -0.01], // who acts beside it: name, back
    [0.02, 0.01], // who acts beside it: name, another
    [0.02, 0.01], // who acts beside it: name, another after the same
    [-0.00, 0.01], // who acts beside it: I, same
    [-0.02, -0.01], // who acts beside it: I, back
    [0.01, -0.01], // who acts beside it: I, another
    [0.00, 0.01], // who acts beside it: I, another after the same
    [0.01, -0.01], // who acts beside it: unnamed, same
    [-0.01, 0.00], // who acts beside it: unnamed, back
    [0.00, 0.01], // who acts beside it: unnamed, another
    [0.00, -0.00], // who acts beside it: unnamed, another after the same
    [-0.00, -0.01], // who acts beside it: nominal, same
    [0.00, 0.01], // who acts beside it: nominal, back
    [0.00, 0.00], // who acts beside it: nominal, another
    [0.00, -0.00], // who acts beside it: nominal, another after the same
    [-0.00, -0.00], // who acts beside it: role, same
    [0.01, 0.00], // who acts beside it: role, back
    [-0.01, -0.00], // who acts beside it: role, another
    [-0.00, 0.00], // who acts beside it: role, another after the same
    [-0.00, -0.00], // who acts beside it: person, same
    [-0.01, 0.00], // who acts beside it: person, back
    [0.01, -0.00], // who acts beside it: person, another
    [0.00, 0.00], // who acts beside it: person, another after the same
    [0.00, 0.00], // who acts beside it: thing, same
    [0.00, 0.00], // who acts beside it: thing, back
    [0.00, 0.00], // who acts beside it: thing, another
    [0.00, 0.00], // who acts beside it: thing, another after the same
    [-0.00, 0.02], // who acts beside it: pronoun, same
    [0.04, -0.00], // who acts beside it: pronoun, back
    [-0.05, -0.02], // who acts beside it: pronoun, another
    [0.01, 0.00], // who acts beside it: pronoun, another after the same
    [0.00, 0.00], // who acts beside it: it, same
    [0.00, 0.00], // who acts beside it: it, back
    [0.00, 0.00], // who acts beside it: it, another
    [0.00, 0.00], // who acts beside it: it, another after the same
    [-0.00, -0.00], // who acts beside it: kin, same
    [0.00, 0.00], // who acts beside it: kin, back
    [-0.00, 0.01], // who acts beside it: kin, another
    [-0.00, -0.01], // who acts beside it: kin, another after the same
    [-0.01, 0.00], // who acts beside it: man or woman, same
    [0.05, -0.00], // who acts beside it: man or woman, back
    [-0.04, 0.00], // who acts beside it: man or woman, another
    [-0.00, -0.00], // who acts beside it: man or woman, another after the same
    [0.00, -0.00], // who acts beside it: untold, same
    [0.02, 0.00], // who acts beside it: untold, back
    [-0.02, -0.00], // who acts beside it: untold, another
    [-0.00, -0.00], // who acts beside it: untold, another after the same
    [0.36, 0.29], // narration between, logarithm: , same
    [-0.18, -0.15], // narration between, logarithm: , back
    [-0.07, -0.03], // narration between, logarithm: , another
    [-0.11, -0.11], // narration between, logarithm: , another after the same
    [4.00, 4.00], // quotation left open: , same
    [-4.00, -4.00], // quotation left open: , back
    [-4.00, -4.00], // quotation left open: , another
    [-4.00, -4.00], // quotation left open: , another after the same
    [0.12, 0.12], // words, logarithm: this, same
    [0.26, 0.22], // words, logarithm: this, back
    [-0.31, -0.12], // words, logarithm: this, another
    [-0.07, -0.22], // words, logarithm: this, another after the same
    [-0.16, 0.14], // words, logarithm: before, same
    [-0.09, -0.16], // words, logarithm: before, back
    [0.17, 0.05], // words, logarithm: before, another
    [0.07, -0.03], // words, logarithm: before, another after the same
];
