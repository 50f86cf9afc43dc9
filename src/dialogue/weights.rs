//! What each feature weighs: written by `tools/learn`, which says how.

/// In short texts, before anything is learned, and in long ones: candidates first, then the steps by their patterns.
#[rustfmt::skip]
#[allow(clippy::approx_constant)] // what is learned may look like one
pub(crate) static WEIGHTS: &[[f32; 2]] = &[
    [30.00, 30.00], // the subject of the cue: name
    [30.00, 30.00], // the subject of the cue: I
    [12.00, 12.00], // the subject of the cue: unnamed
    [4.00, 3.54], // the subject of the cue: nominal
    [2.00, 1.83], // the subject of the cue: role
    [1.50, 0.09], // the subject of the cue: person
    [6.00, 2.55], // the subject of the cue: thing
    [1.60, 1.04], // the subject of the cue: pronoun
    [1.60, 1.60], // the subject of the cue: it
    [0.00, 0.01], // the subject of the cue: kin
    [1.00, 0.01], // the subject of the cue: man or woman
    [0.00, -0.01], // the subject of the cue: untold
    [0.00, 0.42], // another than the subject of the cue: fits
    [-2.00, -1.88], // another than the subject of the cue: of unknown sex
    [-14.00, -13.59], // another than the subject of the cue: of the other sex
    [0.00, 0.00], // another than the subject of the cue: no sex told
    [-2.00, -1.94], // another than the subject of the cue: introduced later
    [3.70, 3.55], // who acts beside it: name
    [3.70, 3.68], // who acts beside it: I
    [3.70, 3.70], // who acts beside it: unnamed
    [1.20, 0.75], // who acts beside it: nominal
    [2.00, 1.83], // who acts beside it: role
    [1.50, 0.10], // who acts beside it: person
    [2.50, 2.50], // who acts beside it: thing
    [0.80, 0.47], // who acts beside it: pronoun
    [0.80, 0.80], // who acts beside it: it
    [0.00, 0.01], // who acts beside it: kin
    [1.00, 0.01], // who acts beside it: man or woman
    [0.00, -0.01], // who acts beside it: untold
    [0.00, 0.42], // another than who acts beside it: fits
    [0.00, 0.07], // another than who acts beside it: of unknown sex
    [-1.60, -1.38], // another than who acts beside it: of the other sex
    [0.00, 0.07], // another than who acts beside it: no sex told
    [-2.00, -1.95], // another than who acts beside it: introduced later
    [0.00, -0.28], // who acts stands: before
    [0.00, 0.04], // who acts stands: between
    [0.00, -0.41], // who acts stands: after
    [0.00, -0.01], // candidate: named, bare
    [0.00, 0.00], // candidate: narrator, bare
    [-2.00, -2.00], // candidate: unnamed, bare
    [-2.00, -2.00], // candidate: unnamed thing, bare
    [0.00, 0.00], // candidate: named, action
    [0.00, -0.00], // candidate: narrator, action
    [-2.00, -2.00], // candidate: unnamed, action
    [-2.00, -2.00], // candidate: unnamed thing, action
    [0.00, 0.00], // candidate: named, cue
    [0.00, -0.00], // candidate: narrator, cue
    [-2.00, -2.00], // candidate: unnamed, cue
    [-2.00, -2.00], // candidate: unnamed thing, cue
    [0.00, -0.00], // candidate beside a roster: named
    [0.00, 0.00], // candidate beside a roster: narrator
    [-10.00, -10.00], // candidate beside a roster: unnamed
    [-10.00, -10.00], // candidate beside a roster: unnamed thing
    [-2.30, -2.30], // nobody whom the text tells of: 
    [-2.00, -1.15], // introduced later: 
    [-2.00, -2.00], // introduced later: as a newcomer
    [-3.00, -3.34], // called in the turn: 
    [-1.20, -1.63], // named in the turn: 
    [-3.00, -2.25], // addressee of the turn: 
    [1.70, 2.43], // called: 1 before
    [0.00, 0.55], // called: 2 before
    [1.70, 0.90], // called: 1 after
    [0.00, 0.55], // called: 2 after
    [0.00, 0.13], // named: 1 before
    [0.00, -0.32], // named: 2 before
    [0.00, -0.32], // named: 1 after
    [0.00, -0.05], // named: 2 after
    [2.10, 1.71], // addressee: 1 before
    [0.00, -0.10], // addressee: 2 before
    [2.10, 1.32], // addressee: 1 after
    [0.00, 0.14], // addressee: 2 after
    [0.90, 0.57], // sir, madam in a neighbour: fits
    [-0.90, -0.71], // sir, madam in a neighbour: against
    [0.00, -0.21], // sir, madam in the turn: fits
    [0.00, 0.65], // sir, madam in the turn: against
    [0.00, -0.49], // surely spoke before: 1
    [0.00, -0.66], // surely spoke before: 2
    [0.00, 0.02], // surely spoke before: 3
    [0.00, -0.06], // surely spoke before: 4
    [0.00, -0.07], // surely spoke before: 5
    [0.00, -0.18], // surely spoke before: 6
    [0.50, 0.09], // speaks nearby, logarithm: 
    [0.00, -0.13], // who surely spoke last but: 0
    [0.00, 0.03], // who surely spoke last but: 1
    [0.00, 0.29], // who surely spoke last but: 2
    [0.00, 0.24], // who surely speaks next but: 0
    [0.00, 0.31], // who surely speaks next but: 1
    [0.00, 0.48], // who surely speaks next but: 2
    [1.30, 1.29], // told of, less by rank: in the paragraph
    [0.65, 0.65], // told of, less by rank: before
    [0.00, -0.01], // last mention, paragraphs ago: 0
    [0.00, -0.10], // last mention, paragraphs ago: 1
    [0.00, -0.63], // last mention, paragraphs ago: 2
    [0.00, -0.73], // last mention, paragraphs ago: 5
    [-1.50, -0.61], // last mention, paragraphs ago: 10
    [-1.50, -0.79], // last mention, paragraphs ago: 30
    [0.00, -0.67], // last mention, paragraphs ago: never
    [0.00, -0.10], // last mention in the paragraph or the one before: subject
    [0.00, -0.05], // last mention in the paragraph or the one before: subject within
    [0.00, -0.00], // last mention in the paragraph or the one before: object
    [0.00, 0.14], // last mention in the paragraph or the one before: owner
    [0.00, -0.03], // last mention in the paragraph or the one before: other
    [0.00, 0.09], // mentions lately, logarithm: 
    [1.30, 0.40], // subject of the sentence before: 
    [2.40, 1.98], // subject of the sentence before: with a colon
    [0.00, -0.73], // in the next paragraph: first subject
    [0.00, -0.07], // in the next paragraph: else
    [0.00, 0.13], // always: , same
    [0.00, 0.15], // always: , back
    [0.00, -0.15], // always: , another
    [0.00, -0.13], // always: , another after the same
    [-3.50, -3.22], // paragraphs from the turn before: 0, same
    [0.35, 0.13], // paragraphs from the turn before: 0, back
    [0.00, -0.20], // paragraphs from the turn before: 0, another
    [0.00, 0.13], // paragraphs from the turn before: 0, another after the same
    [-3.50, -2.55], // paragraphs from the turn before: 1, same
    [0.35, 0.11], // paragraphs from the turn before: 1, back
    [0.00, -0.33], // paragraphs from the turn before: 1, another
    [0.00, -0.38], // paragraphs from the turn before: 1, another after the same
    [0.00, -0.30], // paragraphs from the turn before: 2, same
    [0.35, 0.78], // paragraphs from the turn before: 2, back
    [0.00, -0.13], // paragraphs from the turn before: 2, another
    [0.00, -0.00], // paragraphs from the turn before: 2, another after the same
    [0.00, -0.90], // paragraphs from the turn before: 4, same
    [0.35, 0.64], // paragraphs from the turn before: 4, back
    [0.00, 0.24], // paragraphs from the turn before: 4, another
    [0.00, 0.37], // paragraphs from the turn before: 4, another after the same
    [0.00, -0.80], // paragraphs from the turn before: 8, same
    [0.00, 0.40], // paragraphs from the turn before: 8, back
    [0.00, 0.28], // paragraphs from the turn before: 8, another
    [0.00, 0.12], // paragraphs from the turn before: 8, another after the same
    [0.00, -0.53], // paragraphs from the turn before: more, same
    [0.00, 0.11], // paragraphs from the turn before: more, back
    [0.00, 0.22], // paragraphs from the turn before: more, another
    [0.00, 0.20], // paragraphs from the turn before: more, another after the same
    [0.00, 0.71], // three in paragraphs side by side: , same
    [1.45, 0.99], // three in paragraphs side by side: , back
    [0.00, -0.25], // three in paragraphs side by side: , another
    [0.00, 0.00], // three in paragraphs side by side: , another after the same
    [0.00, 0.29], // paragraphs between the two before: 0, same
    [0.00, -0.23], // paragraphs between the two before: 0, back
    [0.00, -0.15], // paragraphs between the two before: 0, another
    [0.00, 0.10], // paragraphs between the two before: 0, another after the same
    [0.00, -0.14], // paragraphs between the two before: 1, same
    [0.00, 0.21], // paragraphs between the two before: 1, back
    [0.00, -0.24], // paragraphs between the two before: 1, another
    [0.00, 0.17], // paragraphs between the two before: 1, another after the same
    [0.00, -0.10], // paragraphs between the two before: 2, same
    [0.00, 0.21], // paragraphs between the two before: 2, back
    [0.00, -0.36], // paragraphs between the two before: 2, another
    [0.00, 0.25], // paragraphs between the two before: 2, another after the same
    [0.00, 0.07], // paragraphs between the two before: 4, same
    [0.00, -0.01], // paragraphs between the two before: 4, back
    [0.00, 0.02], // paragraphs between the two before: 4, another
    [0.00, -0.07], // paragraphs between the two before: 4, another after the same
    [0.00, 0.15], // paragraphs between the two before: 8, same
    [0.00, -0.08], // paragraphs between the two before: 8, back
    [0.00, 0.27], // paragraphs between the two before: 8, another
    [0.00, -0.35], // paragraphs between the two before: 8, another after the same
    [0.00, 0.10], // paragraphs between the two before: more, same
    [0.00, -0.02], // paragraphs between the two before: more, back
    [0.00, 0.23], // paragraphs between the two before: more, another
    [0.00, -0.31], // paragraphs between the two before: more, another after the same
    [0.00, 0.13], // a question before: , same
    [0.00, 0.08], // a question before: , back
    [0.00, -0.18], // a question before: , another
    [0.00, -0.03], // a question before: , another after the same
    [0.00, -0.28], // a question before: in the next paragraph, same
    [0.00, 0.04], // a question before: in the next paragraph, back
    [0.00, 0.12], // a question before: in the next paragraph, another
    [0.00, 0.12], // a question before: in the next paragraph, another after the same
    [0.00, 0.18], // whole paragraph: this, same
    [0.00, 0.11], // whole paragraph: this, back
    [0.00, -0.33], // whole paragraph: this, another
    [0.00, 0.04], // whole paragraph: this, another after the same
    [0.00, 0.01], // whole paragraph: before, same
    [0.00, 0.24], // whole paragraph: before, back
    [0.00, 0.13], // whole paragraph: before, another
    [0.00, -0.39], // whole paragraph: before, another after the same
    [0.00, -0.47], // whole paragraph: both, same
    [0.00, 0.57], // whole paragraph: both, back
    [0.00, -0.32], // whole paragraph: both, another
    [0.00, 0.22], // whole paragraph: both, another after the same
    [0.00, -0.31], // cue: says, same
    [0.00, -0.08], // cue: says, back
    [0.00, 0.22], // cue: says, another
    [0.00, 0.17], // cue: says, another after the same
    [0.00, -0.14], // cue: asks, same
    [0.00, 0.01], // cue: asks, back
    [0.00, 0.15], // cue: asks, another
    [0.00, -0.02], // cue: asks, another after the same
    [0.00, -0.41], // cue: answers, same
    [0.00, 0.28], // cue: answers, back
    [0.00, 0.05], // cue: answers, another
    [0.00, 0.08], // cue: answers, another after the same
    [0.00, 0.27], // cue: goes on, same
    [0.00, -0.02], // cue: goes on, back
    [0.00, -0.20], // cue: goes on, another
    [0.00, -0.05], // cue: goes on, another after the same
    [0.00, -0.07], // cue: cries, same
    [0.00, -0.18], // cue: cries, back
    [0.00, 0.21], // cue: cries, another
    [0.00, 0.04], // cue: cries, another after the same
    [0.00, -0.17], // cue before: says, same
    [0.00, 0.09], // cue before: says, back
    [0.00, 0.11], // cue before: says, another
    [0.00, -0.03], // cue before: says, another after the same
    [0.00, -0.33], // cue before: asks, same
    [0.00, 0.24], // cue before: asks, back
    [0.00, 0.16], // cue before: asks, another
    [0.00, -0.08], // cue before: asks, another after the same
    [0.00, -0.21], // cue before: answers, same
    [0.00, 0.38], // cue before: answers, back
    [0.00, -0.07], // cue before: answers, another
    [0.00, -0.10], // cue before: answers, another after the same
    [0.00, -0.16], // cue before: goes on, same
    [0.00, -0.03], // cue before: goes on, back
    [0.00, 0.07], // cue before: goes on, another
    [0.00, 0.12], // cue before: goes on, another after the same
    [0.00, 0.01], // cue before: cries, same
    [0.00, 0.01], // cue before: cries, back
    [0.00, 0.06], // cue before: cries, another
    [0.00, -0.08], // cue before: cries, another after the same
    [0.00, -0.09], // by the cue: name, same
    [0.00, -0.54], // by the cue: name, back
    [0.00, 0.56], // by the cue: name, another
    [0.00, 0.07], // by the cue: name, another after the same
    [0.00, -0.09], // by the cue: I, same
    [0.00, -0.26], // by the cue: I, back
    [0.00, 0.06], // by the cue: I, another
    [0.00, 0.28], // by the cue: I, another after the same
    [0.00, -0.12], // by the cue: unnamed, same
    [0.00, -0.10], // by the cue: unnamed, back
    [0.00, 0.24], // by the cue: unnamed, another
    [0.00, -0.03], // by the cue: unnamed, another after the same
    [0.00, -0.44], // by the cue: nominal, same
    [0.00, 0.08], // by the cue: nominal, back
    [0.00, 0.39], // by the cue: nominal, another
    [0.00, -0.03], // by the cue: nominal, another after the same
    [0.00, -0.01], // by the cue: role, same
    [0.00, 0.16], // by the cue: role, back
    [0.00, -0.19], // by the cue: role, another
    [0.00, 0.05], // by the cue: role, another after the same
    [0.00, -0.10], // by the cue: person, same
    [0.00, 0.34], // by the cue: person, back
    [0.00, -0.18], // by the cue: person, another
    [0.00, -0.06], // by the cue: person, another after the same
    [0.00, 0.03], // by the cue: thing, same
    [0.00, -0.27], // by the cue: thing, back
    [0.00, 0.12], // by the cue: thing, another
    [0.00, 0.12], // by the cue: thing, another after the same
    [0.00, 0.10], // by the cue: pronoun, same
    [0.00, -0.12], // by the cue: pronoun, back
    [0.00, 0.02], // by the cue: pronoun, another
    [0.00, -0.00], // by the cue: pronoun, another after the same
    [0.00, 0.18], // by the cue: it, same
    [0.00, 0.10], // by the cue: it, back
    [0.00, -0.20], // by the cue: it, another
    [0.00, -0.08], // by the cue: it, another after the same
    [0.00, 0.03], // by the cue: kin, same
    [0.00, 0.07], // by the cue: kin, back
    [0.00, 0.09], // by the cue: kin, another
    [0.00, -0.19], // by the cue: kin, another after the same
    [0.00, -0.09], // by the cue: man or woman, same
    [0.00, -0.05], // by the cue: man or woman, back
    [0.00, 0.10], // by the cue: man or woman, another
    [0.00, 0.04], // by the cue: man or woman, another after the same
    [0.00, 0.04], // by the cue: untold, same
    [0.00, 0.01], // by the cue: untold, back
    [0.00, -0.04], // by the cue: untold, another
    [0.00, -0.02], // by the cue: untold, another after the same
    [0.00, -0.53], // by the cue before: name, same
    [0.00, 0.35], // by the cue before: name, back
    [0.00, 0.26], // by the cue before: name, another
    [0.00, -0.08], // by the cue before: name, another after the same
    [0.00, -0.57], // by the cue before: I, same
    [0.00, 0.46], // by the cue before: I, back
    [0.00, 0.23], // by the cue before: I, another
    [0.00, -0.12], // by the cue before: I, another after the same
    [0.00, 0.04], // by the cue before: unnamed, same
    [0.00, -0.08], // by the cue before: unnamed, back
    [0.00, 0.07], // by the cue before: unnamed, another
    [0.00, -0.04], // by the cue before: unnamed, another after the same
    [0.00, -0.53], // by the cue before: nominal, same
    [0.00, 0.33], // by the cue before: nominal, back
    [0.00, 0.28], // by the cue before: nominal, another
    [0.00, -0.08], // by the cue before: nominal, another after the same
    [0.00, 0.05], // by the cue before: role, same
    [0.00, -0.10], // by the cue before: role, back
    [0.00, 0.02], // by the cue before: role, another
    [0.00, 0.02], // by the cue before: role, another after the same
    [0.00, 0.22], // by the cue before: person, same
    [0.00, -0.15], // by the cue before: person, back
    [0.00, 0.08], // by the cue before: person, another
    [0.00, -0.15], // by the cue before: person, another after the same
    [0.00, 0.02], // by the cue before: thing, same
    [0.00, -0.16], // by the cue before: thing, back
    [0.00, 0.05], // by the cue before: thing, another
    [0.00, 0.09], // by the cue before: thing, another after the same
    [0.00, -0.41], // by the cue before: pronoun, same
    [0.00, 0.15], // by the cue before: pronoun, back
    [0.00, 0.09], // by the cue before: pronoun, another
    [0.00, 0.17], // by the cue before: pronoun, another after the same
    [0.00, 0.22], // by the cue before: it, same
    [0.00, -0.27], // by the cue before: it, back
    [0.00, -0.17], // by the cue before: it, another
    [0.00, 0.22], // by the cue before: it, another after the same
    [0.00, 0.13], // by the cue before: kin, same
    [0.00, 0.00], // by the cue before: kin, back
    [0.00, -0.19], // by the cue before: kin, another
    [0.00, 0.06], // by the cue before: kin, another after the same
    [0.00, 0.06], // by the cue before: man or woman, same
    [0.00, 0.05], // by the cue before: man or woman, back
    [0.00, -0.05], // by the cue before: man or woman, another
    [0.00, -0.06], // by the cue before: man or woman, another after the same
    [0.00, 0.02], // by the cue before: untold, same
    [0.00, -0.05], // by the cue before: untold, back
    [0.00, -0.03], // by the cue before: untold, another
    [0.00, 0.06], // by the cue before: untold, another after the same
    [0.00, -0.02], // who acts beside it: name, same
    [0.00, -0.01], // who acts beside it: name, back
    [0.00, 0.02], // who acts beside it: name, another
    [0.00, 0.01], // who acts beside it: name, another after the same
    [0.00, 0.01], // who acts beside it: I, same
    [0.00, -0.01], // who acts beside it: I, back
    [0.00, -0.01], // who acts beside it: I, another
    [0.00, 0.01], // who acts beside it: I, another after the same
    [0.00, -0.01], // who acts beside it: unnamed, same
    [0.00, 0.00], // who acts beside it: unnamed, back
    [0.00, 0.01], // who acts beside it: unnamed, another
    [0.00, -0.00], // who acts beside it: unnamed, another after the same
    [0.00, -0.01], // who acts beside it: nominal, same
    [0.00, 0.01], // who acts beside it: nominal, back
    [0.00, 0.00], // who acts beside it: nominal, another
    [0.00, -0.00], // who acts beside it: nominal, another after the same
    [0.00, -0.00], // who acts beside it: role, same
    [0.00, 0.00], // who acts beside it: role, back
    [0.00, -0.00], // who acts beside it: role, another
    [0.00, 0.00], // who acts beside it: role, another after the same
    [0.00, -0.00], // who acts beside it: person, same
    [0.00, 0.00], // who acts beside it: person, back
    [0.00, -0.00], // who acts beside it: person, another
    [0.00, 0.00], // who acts beside it: person, another after the same
    [0.00, 0.00], // who acts beside it: thing, same
    [0.00, 0.00], // who acts beside it: thing, back
    [0.00, 0.00], // who acts beside it: thing, another
    [0.00, 0.00], // who acts beside it: thing, another after the same
    [0.00, 0.01], // who acts beside it: pronoun, same
    [0.00, -0.00], // who acts beside it: pronoun, back
    [0.00, -0.01], // who acts beside it: pronoun, another
    [0.00, 0.01], // who acts beside it: pronoun, another after the same
    [0.00, 0.00], // who acts beside it: it, same
    [0.00, 0.00], // who acts beside it: it, back
    [0.00, 0.00], // who acts beside it: it, another
    [0.00, 0.00], // who acts beside it: it, another after the same
    [0.00, 0.00], // who acts beside it: kin, same
    [0.00, -0.00], // who acts beside it: kin, back
    [0.00, 0.01], // who acts beside it: kin, another
    [0.00, -0.01], // who acts beside it: kin, another after the same
    [0.00, 0.00], // who acts beside it: man or woman, same
    [0.00, -0.00], // who acts beside it: man or woman, back
    [0.00, 0.00], // who acts beside it: man or woman, another
    [0.00, -0.00], // who acts beside it: man or woman, another after the same
    [0.00, -0.00], // who acts beside it: untold, same
    [0.00, 0.00], // who acts beside it: untold, back
    [0.00, -0.00], // who acts beside it: untold, another
    [0.00, -0.00], // who acts beside it: untold, another after the same
    [0.00, 0.29], // narration between, logarithm: , same
    [0.00, -0.15], // narration between, logarithm: , back
    [0.00, -0.04], // narration between, logarithm: , another
    [0.00, -0.10], // narration between, logarithm: , another after the same
    [4.00, 4.00], // quotation left open: , same
    [-4.00, -4.00], // quotation left open: , back
    [-4.00, -4.00], // quotation left open: , another
    [-4.00, -4.00], // quotation left open: , another after the same
    [0.00, 0.12], // words, logarithm: this, same
    [0.00, 0.20], // words, logarithm: this, back
    [0.00, -0.12], // words, logarithm: this, another
    [0.00, -0.19], // words, logarithm: this, another after the same
    [0.00, 0.14], // words, logarithm: before, same
    [0.00, -0.14], // words, logarithm: before, back
    [0.00, 0.04], // words, logarithm: before, another
    [0.00, -0.04], // words, logarithm: before, another after the same
];
