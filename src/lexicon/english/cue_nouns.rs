//! Nouns that report speech.

pub(super) const CUE_NOUNS: &str = "
    accusation acknowledgement acknowledgment address admission advice advocacy affirmation agreement allegation
    allusion announcement answer apology appeal appearance applause appraisal approval argument aside assent
    assertion assessment assumption assurance attack avowal backing belief blessing boast briefing broadside call
    caution censure challenge chant charge chat cheer claim clarification comment commentary commitment
    communication comparison complaint compliment concern concession conclusion condemnation confession confirmation
    conjecture consolation contention contradiction conversation conviction counsel counterargument criticism
    critique cry curse declaration decree defence defense demand denial denunciation description desire dialogue
    diatribe dictum disagreement disapproval disavowal disclosure discourse discussion dispute dissent doubt
    ejaculation emphasis encouragement endorsement entreaty estimate estimation exclamation excuse exhortation
    expectation explanation expression fear finding forecast greeting growl grumble guess harangue hint hope howl
    idea implication inference injunction inquiry insinuation insistence instruction insult interjection
    interpretation interview intimation invective invitation invocation jab jeer jest jibe joke judgement judgment
    justification lament lamentation lecture lie line maxim mention message moan motto murmur mutter narrative news
    note notion oath objection observation opinion opposition oration order outburst outcry overture parlance phrase
    platitude plea pledge praise prayer preaching prediction proclamation profession prognosis promise pronouncement
    prophecy proposal proposition protest protestation proverb query question quip quotation quote rant reaction
    reassurance rebuke rebuttal recital recognition recollection recommendation reference reflection refrain refusal
    refutation rejection rejoinder remark reminder remonstrance repetition reply report reproach reproof request
    resolution response retelling retort revelation rhetoric riposte rumor rumour salute sarcasm saying scoff scream
    sentiment sermon shout sigh sign slogan slur sneer snub soliloquy song speculation speech stance statement story
    stricture suggestion summary summons supplication support supposition suspicion swipe tale talk taunt telling
    testimony thanks theory thesis thought threat tirade toast translation tweet understanding urging utterance
    verdict version view vow warning welcome whimper whisper wish witticism wonder word yell
";

pub(super) const CUE_NOUN_PLURALS: &str = "
    accusations acknowledgements acknowledgments addresses admissions affirmations agreements allegations allusions
    announcements answers apologies appeals appearances appraisals approvals arguments asides assents assertions
    assessments assumptions assurances attacks avowals beliefs blessings boasts briefings broadsides calls cautions
    censures challenges chants charges chats cheers claims clarifications commentaries comments commitments
    communications comparisons complaints compliments concerns concessions conclusions condemnations confessions
    confirmations conjectures consolations contentions contradictions conversations convictions counsel
    counterarguments cries criticisms critiques curses declarations decrees defences defenses demands denials
    denunciations descriptions desires dialogues diatribes dictums disagreements disapprovals disavowals disclosures
    discourses discussions disputes dissents doubts ejaculations emphasises endorsements entreaties estimates
    estimations exclamations excuses exhortations expectations explanations expressions fears findings forecasts
    greetings growls grumbles guesses harangues hints hopes howls ideas implications inferences injunctions
    inquiries insinuations instructions insults interjections interpretations interviews intimations invectives
    invitations invocations jabs jeers jests jibes jokes judgements judgments justifications lamentations laments
    lectures lies lines maxims mentions messages moans mottos murmurs mutters narratives newses notes notions oaths
    objections observations opinions orations orders outbursts outcries overtures phrases platitudes pleas pledges
    praises prayers preachings predictions proclamations professions prognosises promises pronouncements prophecies
    proposals propositions protestations protests proverbs queries questions quips quotations quotes rants reactions
    reassurances rebukes rebuttals recitals recognitions recollections recommendations references reflections
    refrains refusals refutations rejections rejoinders remarks reminders remonstrances repetitions replies reports
    reproaches reproofs requests resolutions responses retellings retorts revelations ripostes rumors rumours
    salutes sarcasms sayings scoffs screams sentiments sermons shouts sighs signs slogans slurs sneers snubs
    soliloquys songs speculations speeches stances statements stories strictures suggestions summaries summonses
    supplications supports suppositions suspicions swipes tales talks taunts tellings testimonies thankses theories
    thesises thoughts threats tirades toasts translations tweets understandings utterances verdicts versions views
    vows warnings welcomes whimpers whispers wishes witticisms wonders words yells
";
