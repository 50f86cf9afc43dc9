//! Nouns that report speech.

pub(super) const CUE_NOUNS: &str = "
    accusation acknowledgement acknowledgment address admission advice advocacy affirmation agreement allegation
    allusion announcement answer apology appeal appearance applause appraisal approval argument aside assent assertion
    assessment assumption assurance attack avowal backing belief blessing boast briefing broadside call case caution
    censure challenge chant charge chat cheer claim clarification comment commentary commitment communication comparison
    complaint compliment concern concession conclusion condemnation confession confirmation conjecture consolation
    contention contradiction conversation conviction counterargument criticism critique cry curse declaration decree
    defence defense demand denial denunciation description desire dialogue diatribe dictum disagreement disapproval
    disavowal disclosure discourse discussion dispute dissent doubt ejaculation emphasis encouragement endorsement
    entreaty estimate estimation exclamation excuse exhortation expectation explanation expression fear finding forecast
    greeting growl grumble guess harangue hint hope howl idea implication inference injunction inquiry insinuation
    insistence instruction insult interjection interpretation interview intimation invective invitation invocation jab
    jeer jest jibe joke judgement judgment justification lament lamentation lecture lie line maxim mention message moan
    motto murmur mutter narrative news note notice notion oath objection observation opinion opposition oration order outburst
    outcry overture parlance petition phrase platitude plea pledge point praise prayer preaching prediction proclamation
    profession prognosis promise pronouncement prophecy proposal proposition protest protestation proverb query question
    quip quotation quote rant rationale reaction reasoning reassurance rebuke rebuttal recital recognition recollection
    recommendation reference reflection refrain refusal refutation rejection rejoinder remark reminder remonstrance
    repetition reply report reproach reproof request resolution response retelling retort revelation rhetoric riposte
    rumor rumour salute sarcasm saying scoff scream sentiment sermon shout sigh sign slogan slur sneer snub soliloquy
    song speculation speech stance statement story stricture submission suggestion summary summons supplication support supposition
    suspicion swipe tale talk taunt telling testimony thanks theory thesis thought threat tirade toast translation tweet
    understanding urging utterance verdict version view vow warning welcome whimper whisper wish witticism wonder word
    yell
";
