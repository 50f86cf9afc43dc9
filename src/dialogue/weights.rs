//! What each feature weighs: written by `tools/learn`, which says how.

/// In short texts, and in long ones: candidates first, then the steps by their patterns.
#[rustfmt::skip]
#[allow(clippy::approx_constant)] // what is learned may look like one
pub(crate) static WEIGHTS: &[[f32; 2]] = &[
    [45.00, 30.00], // the subject of the cue: name
    [45.00, 30.00], // the subject of the cue: I
    [18.00, 12.00], // the subject of the cue: unnamed
    [5.84, 3.54], // the subject of the cue: nominal
    [3.00, 1.84], // the subject of the cue: role
    [2.26, 0.11], // the subject of the cue: person
    [9.00, 2.52], // the subject of the cue: thing
    [1.79, 1.03], // the subject of the cue: pronoun
    [2.40, 1.60], // the subject of the cue: it
    [0.12, 0.01], // the subject of the cue: kin
    [1.47, 0.00], // the subject of the cue: man or woman
    [0.06, -0.01], // the subject of the cue: untold
    [0.11, 0.42], // another than the subject of the cue: fits
    [-2.62, -1.88], // another than the subject of the cue: of unknown sex
    [-20.90, -13.59], // another than the subject of the cue: of the other sex
    [-0.02, 0.01], // another than the subject of the cue: no sex told
    [-2.95, -1.94], // another than the subject of the cue: introduced later
    [5.52, 3.55], // who acts beside it: name
    [5.55, 3.68], // who acts beside it: I
    [5.52, 3.70], // who acts beside it: unnamed
    [1.62, 0.75], // who acts beside it: nominal
    [2.99, 1.83], // who acts beside it: role
    [2.27, 0.11], // who acts beside it: person
    [3.75, 2.50], // who acts beside it: thing
    [0.67, 0.48], // who acts beside it: pronoun
    [1.20, 0.80], // who acts beside it: it
    [0.12, 0.01], // who acts beside it: kin
    [1.48, -0.00], // who acts beside it: man or woman
    [0.03, -0.01], // who acts beside it: untold
    [0.14, 0.41], // another than who acts beside it: fits
    [0.37, 0.07], // another than who acts beside it: of unknown sex
    [-2.37, -1.37], // another than who acts beside it: of the other sex
    [-0.03, 0.05], // another than who acts beside it: no sex told
    [-2.94, -1.95], // another than who acts beside it: introduced later
    [-0.33, -0.29], // who acts stands: before
    [-0.39, 0.06], // who acts stands: between
    [-0.19, -0.40], // who acts stands: after
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
    [-2.06, -1.13], // introduced later: 
    [-2.98, -2.00], // introduced later: as a newcomer
    [-4.23, -3.36], // called in the turn: 
    [-1.98, -1.63], // named in the turn: 
    [-4.37, -2.25], // addressee of the turn: 
    [1.90, 2.43], // called: 1 before
    [0.30, 0.56], // called: 2 before
    [1.69, 0.91], // called: 1 after
    [0.32, 0.53], // called: 2 after
    [0.14, 0.13], // named: 1 before
    [-0.22, -0.33], // named: 2 before
    [-0.25, -0.35], // named: 1 after
    [-0.16, -0.05], // named: 2 after
    [2.65, 1.66], // addressee: 1 before
    [0.17, -0.08], // addressee: 2 before
    [2.48, 1.30], // addressee: 1 after
    [-0.18, 0.12], // addressee: 2 after
    [0.56, 0.64], // sir, madam in a neighbour: fits
    [-1.24, -0.66], // sir, madam in a neighbour: against
    [-0.17, -0.18], // sir, madam in the turn: fits
    [-0.38, 0.67], // sir, madam in the turn: against
    [-0.33, -0.47], // surely spoke before: 1
    [-0.53, -0.63], // surely spoke before: 2
    [0.04, 0.02], // surely spoke before: 3
    [-0.35, -0.07], // surely spoke before: 4
    [0.04, -0.06], // surely spoke before: 5
    [-0.36, -0.18], // surely spoke before: 6
    [0.82, 0.09], // speaks nearby, logarithm: 
    [-0.94, -0.14], // who surely spoke last but: 0
    [-0.18, 0.02], // who surely spoke last but: 1
    [-0.07, 0.27], // who surely spoke last but: 2
    [-0.39, 0.24], // who surely speaks next but: 0
    [-0.38, 0.32], // who surely speaks next but: 1
    [-0.02, 0.49], // who surely speaks next but: 2
    [1.94, 1.29], // told of, less by rank: in the paragraph
    [0.98, 0.65], // told of, less by rank: before
    [-0.15, 0.03], // last mention, paragraphs ago: 0
    [-0.25, -0.10], // last mention, paragraphs ago: 1
    [-0.16, -0.59], // last mention, paragraphs ago: 2
    [-0.50, -0.72], // last mention, paragraphs ago: 5
    [-0.48, -0.59], // last mention, paragraphs ago: 10
    [-1.22, -0.78], // last mention, paragraphs ago: 30
    [0.38, -0.69], // last mention, paragraphs ago: never
    [-0.08, -0.08], // last mention in the paragraph or the one before: subject
    [-0.48, -0.02], // last mention in the paragraph or the one before: subject within
    [0.10, -0.00], // last mention in the paragraph or the one before: object
    [0.11, 0.15], // last mention in the paragraph or the one before: owner
    [0.04, -0.03], // last mention in the paragraph or the one before: other
    [-0.36, 0.08], // mentions lately, logarithm: 
    [0.46, 0.44], // subject of the sentence before: 
    [3.33, 2.02], // subject of the sentence before: with a colon
    [-0.74, -0.70], // in the next paragraph: first subject
    [-0.23, -0.08], // in the next paragraph: else
    [-0.04, 0.11], // always: , same
    [0.05, 0.16], // always: , back
    [0.12, -0.14], // always: , another
    [-0.13, -0.12], // always: , another after the same
    [-3.32, -3.22], // paragraphs from the turn before: 0, same
    [0.03, 0.13], // paragraphs from the turn before: 0, back
    [0.08, -0.20], // paragraphs from the turn before: 0, another
    [0.06, 0.15], // paragraphs from the turn before: 0, another after the same
    [-3.49, -2.53], // paragraphs from the turn before: 1, same
    [0.19, 0.10], // paragraphs from the turn before: 1, back
    [0.14, -0.32], // paragraphs from the turn before: 1, another
    [0.01, -0.41], // paragraphs from the turn before: 1, another after the same
    [-0.22, -0.25], // paragraphs from the turn before: 2, same
    [0.76, 0.75], // paragraphs from the turn before: 2, back
    [-0.03, -0.13], // paragraphs from the turn before: 2, another
    [-0.17, -0.02], // paragraphs from the turn before: 2, another after the same
    [-0.20, -0.87], // paragraphs from the turn before: 4, same
    [0.51, 0.62], // paragraphs from the turn before: 4, back
    [0.03, 0.23], // paragraphs from the turn before: 4, another
    [0.01, 0.37], // paragraphs from the turn before: 4, another after the same
    [0.03, -0.78], // paragraphs from the turn before: 8, same
    [-0.00, 0.37], // paragraphs from the turn before: 8, back
    [0.01, 0.26], // paragraphs from the turn before: 8, another
    [-0.04, 0.14], // paragraphs from the turn before: 8, another after the same
    [-0.00, -0.50], // paragraphs from the turn before: more, same
    [-0.00, 0.10], // paragraphs from the turn before: more, back
    [0.00, 0.20], // paragraphs from the turn before: more, another
    [0.00, 0.19], // paragraphs from the turn before: more, another after the same
    [0.60, 0.72], // three in paragraphs side by side: , same
    [0.90, 0.99], // three in paragraphs side by side: , back
    [-0.21, -0.24], // three in paragraphs side by side: , another
    [0.16, -0.02], // three in paragraphs side by side: , another after the same
    [0.19, 0.23], // paragraphs between the two before: 0, same
    [-0.23, -0.24], // paragraphs between the two before: 0, back
    [-0.13, -0.09], // paragraphs between the two before: 0, another
    [0.16, 0.10], // paragraphs between the two before: 0, another after the same
    [-0.59, -0.16], // paragraphs between the two before: 1, same
    [0.31, 0.22], // paragraphs between the two before: 1, back
    [0.37, -0.24], // paragraphs between the two before: 1, another
    [-0.10, 0.18], // paragraphs between the two before: 1, another after the same
    [-0.17, -0.12], // paragraphs between the two before: 2, same
    [0.19, 0.23], // paragraphs between the two before: 2, back
    [0.07, -0.37], // paragraphs between the two before: 2, another
    [-0.08, 0.26], // paragraphs between the two before: 2, another after the same
    [-0.05, 0.06], // paragraphs between the two before: 4, same
    [-0.18, -0.00], // paragraphs between the two before: 4, back
    [0.36, -0.00], // paragraphs between the two before: 4, another
    [-0.14, -0.06], // paragraphs between the two before: 4, another after the same
    [0.01, 0.14], // paragraphs between the two before: 8, same
    [-0.01, -0.07], // paragraphs between the two before: 8, back
    [-0.02, 0.28], // paragraphs between the two before: 8, another
    [0.02, -0.35], // paragraphs between the two before: 8, another after the same
    [-0.00, 0.10], // paragraphs between the two before: more, same
    [-0.00, -0.03], // paragraphs between the two before: more, back
    [0.00, 0.21], // paragraphs between the two before: more, another
    [-0.00, -0.29], // paragraphs between the two before: more, another after the same
    [-0.05, 0.11], // a question before: , same
    [0.24, 0.08], // a question before: , back
    [-0.21, -0.17], // a question before: , another
    [0.02, -0.02], // a question before: , another after the same
    [-0.43, -0.25], // a question before: in the next paragraph, same
    [0.24, 0.03], // a question before: in the next paragraph, back
    [0.14, 0.10], // a question before: in the next paragraph, another
    [0.05, 0.12], // a question before: in the next paragraph, another after the same
    [0.24, 0.16], // whole paragraph: this, same
    [0.31, 0.12], // whole paragraph: this, back
    [-0.31, -0.35], // whole paragraph: this, another
    [-0.23, 0.07], // whole paragraph: this, another after the same
    [-0.08, 0.02], // whole paragraph: before, same
    [0.25, 0.23], // whole paragraph: before, back
    [-0.27, 0.13], // whole paragraph: before, another
    [0.10, -0.37], // whole paragraph: before, another after the same
    [-0.21, -0.46], // whole paragraph: both, same
    [0.42, 0.57], // whole paragraph: both, back
    [-0.29, -0.31], // whole paragraph: both, another
    [0.08, 0.20], // whole paragraph: both, another after the same
    [0.11, -0.32], // cue: says, same
    [-0.32, -0.07], // cue: says, back
    [0.20, 0.19], // cue: says, another
    [0.01, 0.19], // cue: says, another after the same
    [-0.19, -0.14], // cue: asks, same
    [0.06, 0.02], // cue: asks, back
    [0.27, 0.15], // cue: asks, another
    [-0.14, -0.02], // cue: asks, another after the same
    [-0.15, -0.41], // cue: answers, same
    [0.16, 0.27], // cue: answers, back
    [-0.07, 0.03], // cue: answers, another
    [0.05, 0.11], // cue: answers, another after the same
    [0.19, 0.27], // cue: goes on, same
    [-0.01, -0.01], // cue: goes on, back
    [-0.20, -0.24], // cue: goes on, another
    [0.02, -0.02], // cue: goes on, another after the same
    [0.07, -0.06], // cue: cries, same
    [-0.28, -0.18], // cue: cries, back
    [0.39, 0.19], // cue: cries, another
    [-0.18, 0.05], // cue: cries, another after the same
    [-0.35, -0.17], // cue before: says, same
    [0.06, 0.09], // cue before: says, back
    [0.05, 0.11], // cue before: says, another
    [0.24, -0.03], // cue before: says, another after the same
    [-0.24, -0.37], // cue before: asks, same
    [0.18, 0.25], // cue before: asks, back
    [0.24, 0.20], // cue before: asks, another
    [-0.17, -0.08], // cue before: asks, another after the same
    [-0.04, -0.18], // cue before: answers, same
    [0.36, 0.34], // cue before: answers, back
    [-0.27, -0.08], // cue before: answers, another
    [-0.05, -0.09], // cue before: answers, another after the same
    [0.03, -0.18], // cue before: goes on, same
    [-0.08, 0.00], // cue before: goes on, back
    [-0.10, 0.06], // cue before: goes on, another
    [0.16, 0.12], // cue before: goes on, another after the same
    [-0.15, 0.01], // cue before: cries, same
    [0.04, 0.01], // cue before: cries, back
    [0.08, 0.07], // cue before: cries, another
    [0.03, -0.09], // cue before: cries, another after the same
    [-0.01, -0.10], // by the cue: name, same
    [-0.38, -0.54], // by the cue: name, back
    [0.65, 0.56], // by the cue: name, another
    [-0.26, 0.08], // by the cue: name, another after the same
    [-0.01, -0.09], // by the cue: I, same
    [-0.13, -0.26], // by the cue: I, back
    [0.02, 0.05], // by the cue: I, another
    [0.12, 0.30], // by the cue: I, another after the same
    [-0.06, -0.13], // by the cue: unnamed, same
    [-0.08, -0.09], // by the cue: unnamed, back
    [0.08, 0.23], // by the cue: unnamed, another
    [0.06, -0.01], // by the cue: unnamed, another after the same
    [-0.08, -0.42], // by the cue: nominal, same
    [-0.20, 0.08], // by the cue: nominal, back
    [0.25, 0.37], // by the cue: nominal, another
    [0.03, -0.03], // by the cue: nominal, another after the same
    [0.25, -0.01], // by the cue: role, same
    [0.33, 0.18], // by the cue: role, back
    [-0.50, -0.21], // by the cue: role, another
    [-0.09, 0.05], // by the cue: role, another after the same
    [0.01, -0.13], // by the cue: person, same
    [-0.00, 0.30], // by the cue: person, back
    [-0.13, -0.11], // by the cue: person, another
    [0.12, -0.06], // by the cue: person, another after the same
    [-0.00, 0.07], // by the cue: thing, same
    [0.16, -0.24], // by the cue: thing, back
    [0.03, 0.05], // by the cue: thing, another
    [-0.19, 0.11], // by the cue: thing, another after the same
    [-0.66, 0.13], // by the cue: pronoun, same
    [0.22, -0.13], // by the cue: pronoun, back
    [0.14, -0.00], // by the cue: pronoun, another
    [0.30, 0.00], // by the cue: pronoun, another after the same
    [0.29, 0.18], // by the cue: it, same
    [0.09, 0.11], // by the cue: it, back
    [-0.23, -0.21], // by the cue: it, another
    [-0.15, -0.09], // by the cue: it, another after the same
    [0.14, 0.04], // by the cue: kin, same
    [-0.07, 0.09], // by the cue: kin, back
    [-0.07, 0.08], // by the cue: kin, another
    [0.00, -0.21], // by the cue: kin, another after the same
    [0.00, -0.10], // by the cue: man or woman, same
    [-0.05, -0.06], // by the cue: man or woman, back
    [0.19, 0.09], // by the cue: man or woman, another
    [-0.14, 0.06], // by the cue: man or woman, another after the same
    [0.03, 0.03], // by the cue: untold, same
    [-0.03, 0.05], // by the cue: untold, back
    [0.03, -0.07], // by the cue: untold, another
    [-0.03, -0.01], // by the cue: untold, another after the same
    [-0.49, -0.54], // by the cue before: name, same
    [0.20, 0.35], // by the cue before: name, back
    [0.26, 0.25], // by the cue before: name, another
    [0.03, -0.07], // by the cue before: name, another after the same
    [-0.08, -0.55], // by the cue before: I, same
    [0.42, 0.46], // by the cue before: I, back
    [-0.32, 0.23], // by the cue before: I, another
    [-0.01, -0.14], // by the cue before: I, another after the same
    [0.05, 0.03], // by the cue before: unnamed, same
    [0.05, -0.08], // by the cue before: unnamed, back
    [-0.03, 0.09], // by the cue before: unnamed, another
    [-0.06, -0.05], // by the cue before: unnamed, another after the same
    [-0.32, -0.50], // by the cue before: nominal, same
    [0.02, 0.29], // by the cue before: nominal, back
    [0.40, 0.29], // by the cue before: nominal, another
    [-0.11, -0.08], // by the cue before: nominal, another after the same
    [0.15, 0.06], // by the cue before: role, same
    [-0.08, -0.10], // by the cue before: role, back
    [-0.15, 0.01], // by the cue before: role, another
    [0.08, 0.02], // by the cue before: role, another after the same
    [-0.11, 0.19], // by the cue before: person, same
    [0.08, -0.12], // by the cue before: person, back
    [0.01, 0.09], // by the cue before: person, another
    [0.01, -0.16], // by the cue before: person, another after the same
    [-0.00, 0.05], // by the cue before: thing, same
    [0.10, -0.16], // by the cue before: thing, back
    [-0.08, 0.00], // by the cue before: thing, another
    [-0.02, 0.12], // by the cue before: thing, another after the same
    [-0.24, -0.43], // by the cue before: pronoun, same
    [0.12, 0.16], // by the cue before: pronoun, back
    [0.14, 0.09], // by the cue before: pronoun, another
    [-0.03, 0.17], // by the cue before: pronoun, another after the same
    [0.13, 0.20], // by the cue before: it, same
    [-0.16, -0.27], // by the cue before: it, back
    [-0.08, -0.16], // by the cue before: it, another
    [0.11, 0.23], // by the cue before: it, another after the same
    [-0.04, 0.14], // by the cue before: kin, same
    [-0.09, -0.00], // by the cue before: kin, back
    [-0.01, -0.20], // by the cue before: kin, another
    [0.14, 0.06], // by the cue before: kin, another after the same
    [0.16, 0.08], // by the cue before: man or woman, same
    [-0.00, 0.09], // by the cue before: man or woman, back
    [-0.18, -0.08], // by the cue before: man or woman, another
    [0.02, -0.08], // by the cue before: man or woman, another after the same
    [-0.07, 0.02], // by the cue before: untold, same
    [0.02, -0.07], // by the cue before: untold, back
    [0.01, 0.00], // by the cue before: untold, another
    [0.05, 0.05], // by the cue before: untold, another after the same
    [-0.01, -0.01], // who acts beside it: name, same
    [-0.02, -0.00], // who acts beside it: name, back
    [0.02, 0.01], // who acts beside it: name, another
    [0.01, 0.01], // who acts beside it: name, another after the same
    [-0.00, 0.01], // who acts beside it: I, same
    [-0.02, -0.01], // who acts beside it: I, back
    [0.01, -0.01], // who acts beside it: I, another
    [0.00, 0.01], // who acts beside it: I, another after the same
    [0.01, -0.01], // who acts beside it: unnamed, same
    [-0.01, 0.00], // who acts beside it: unnamed, back
    [0.00, 0.01], // who acts beside it: unnamed, another
    [0.00, -0.00], // who acts beside it: unnamed, another after the same
    [-0.01, -0.01], // who acts beside it: nominal, same
    [0.01, 0.01], // who acts beside it: nominal, back
    [-0.00, 0.00], // who acts beside it: nominal, another
    [0.00, -0.00], // who acts beside it: nominal, another after the same
    [-0.00, -0.00], // who acts beside it: role, same
    [0.02, 0.00], // who acts beside it: role, back
    [-0.02, -0.00], // who acts beside it: role, another
    [-0.00, 0.00], // who acts beside it: role, another after the same
    [-0.00, -0.00], // who acts beside it: person, same
    [-0.01, 0.00], // who acts beside it: person, back
    [0.01, -0.00], // who acts beside it: person, another
    [0.00, 0.00], // who acts beside it: person, another after the same
    [0.00, 0.00], // who acts beside it: thing, same
    [0.00, 0.00], // who acts beside it: thing, back
    [0.00, 0.00], // who acts beside it: thing, another
    [0.00, 0.00], // who acts beside it: thing, another after the same
    [0.01, 0.01], // who acts beside it: pronoun, same
    [0.04, 0.00], // who acts beside it: pronoun, back
    [-0.06, -0.02], // who acts beside it: pronoun, another
    [0.01, 0.00], // who acts beside it: pronoun, another after the same
    [0.00, 0.00], // who acts beside it: it, same
    [0.00, 0.00], // who acts beside it: it, back
    [0.00, 0.00], // who acts beside it: it, another
    [0.00, 0.00], // who acts beside it: it, another after the same
    [-0.00, 0.00], // who acts beside it: kin, same
    [0.00, -0.00], // who acts beside it: kin, back
    [-0.00, 0.01], // who acts beside it: kin, another
    [-0.00, -0.01], // who acts beside it: kin, another after the same
    [-0.01, 0.00], // who acts beside it: man or woman, same
    [0.03, -0.00], // who acts beside it: man or woman, back
    [-0.02, 0.00], // who acts beside it: man or woman, another
    [-0.00, -0.00], // who acts beside it: man or woman, another after the same
    [0.00, -0.00], // who acts beside it: untold, same
    [0.01, 0.00], // who acts beside it: untold, back
    [-0.02, -0.00], // who acts beside it: untold, another
    [-0.00, -0.00], // who acts beside it: untold, another after the same
    [0.35, 0.29], // narration between, logarithm: , same
    [-0.20, -0.15], // narration between, logarithm: , back
    [-0.08, -0.04], // narration between, logarithm: , another
    [-0.07, -0.11], // narration between, logarithm: , another after the same
    [4.00, 4.00], // quotation left open: , same
    [-4.00, -4.00], // quotation left open: , back
    [-4.00, -4.00], // quotation left open: , another
    [-4.00, -4.00], // quotation left open: , another after the same
    [0.15, 0.13], // words, logarithm: this, same
    [0.27, 0.20], // words, logarithm: this, back
    [-0.32, -0.12], // words, logarithm: this, another
    [-0.10, -0.21], // words, logarithm: this, another after the same
    [-0.14, 0.13], // words, logarithm: before, same
    [-0.07, -0.15], // words, logarithm: before, back
    [0.20, 0.04], // words, logarithm: before, another
    [0.01, -0.03], // words, logarithm: before, another after the same
];
