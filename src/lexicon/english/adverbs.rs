//! Adverbs whose form does not tell, or that are frequent.

pub(super) const ADVERBS: &str = "
    aback abroad absolutely actually afterward afterwards again ago ahead alike almost alone along aloud already
    also altogether always anew anymore anytime anyway anywhere apart apparently as aside away back backward barely
    best better certainly clearly close closely closer completely counter currently daily dear deep deeply directly
    double down earlier early easily east effectively either else elsewhere enough especially even eventually ever
    everywhere exactly extremely far farther fast faster finally first firsthand forever forth forward fully further
    furthermore generally halfway hard harder hardest hardly heavily here highly however immediately increasingly
    indeed instead just largely late later less likely likewise little long longer louder maybe meanwhile more
    moreover most mostly much nationally nationwide nearly necessarily never nevertheless no nonetheless north not
    now nowadays nowhere often once only onstage otherwise outright overall overseas overtime particularly perhaps
    personally politically potentially pretty previously prior probably publicly quickly quite rather really
    recently regardless regularly relatively repeatedly right roughly seldom seriously short shortly simply slightly
    smarter so somehow sometime sometimes somewhat somewhere soon sooner south specifically still straight strongly
    then there thereafter thereby therefore third though thus together tonight too truly twice ultimately
    underground up upward usually very virtually well whatsoever whiter wide widely worldwide yes yet
";
