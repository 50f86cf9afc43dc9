//! Verbs that do not report speech.

use super::CUE_VERBS;
use crate::lexicon::verb::{plain, Verb, DOUBLED, ES_ED, IES_IED, S_D, S_ED, S_L, S_Z};

/// All verbs by their numbers, those that report speech first, and with them the adjectives that report.
pub(crate) fn verbs() -> impl Iterator<Item = Verb> {
    let lists = REGULAR_VERBS.iter();
    let regular = lists.flat_map(|(rule, lemmas)| {
        lemmas
            .split_whitespace()
            .map(move |lemma| plain(lemma, rule))
    });
    CUE_VERBS
        .iter()
        .chain(IRREGULAR_VERBS)
        .copied()
        .chain(regular)
}

/// A [rule](crate::lexicon::verb) for the other forms, and the lemmas that go by it.
pub(super) const REGULAR_VERBS: &[(&str, &str)] = &[
    (
        S_ED,
        "
        abandon absorb accord account acquaint act adapt adjoin adjust administer adopt adorn affect afflict
        afford affront aid air alarm alight align alter amend amount anger append appoint apprehend arm arrest ascend
        assault assign assist attend attract auction avert avoid await awaken award bail bait balk bang bank banter
        bargain batter bay beam belong benefit best betray bewilder blink block blunder blunt board boil bolster bolt
        bomb book boost border borrow bother bow bowl brew brief brighten broaden broker brood buck buoy burn button
        calm camp campaign cater cement center chain chair charm cheat check clank clean clear click climb cloak cloud
        cock coil collect comb combat comfort commission conceal condescend conduct conflict confront connect consent
        consist constrain construct consult contact contain contest contract convert convict cook cool corral correct
        correspond cough count court cover craft crawl crowd crown cuff curb curl curtail dampen daunt decay deck
        deepen default defeat defund delay delight depart depend deploy deport derail descend design despair destroy
        detain detect detest develop differ digest disappear disappoint disband discard disconcert disconnect discount
        discredit disgust display disregard disrespect disrupt distort distract distrust disturb divert doom draft
        drain dread droop drown duck dump dust earn edit elbow elect embark employ empower enact encounter end
        engineer enlist enliven entail enter entertain erect erupt escort exalt exceed exhibit exist exit expand
        expend exploit export extend fail faint fasten feign field fill film finger flank flatten flatter flaw flicker
        flirt float flock flood flow flower flutter foam fold follow fool form forward foster found frost fulfil
        fulfill function fund gain gallop garner gather gear gleam glimmer glint glisten glitter glow gossip govern
        grasp guard hack halt hand happen harm hasten haunt head heal heat heed heighten help hinder host hound hover
        hunt hurl impact impart imperil implement import imprint imprison infect inflict inhabit inherit inject insert
        inspect install interview invent invest iron jerk jockey join jolt jump kick kill lack land last lather leak
        lean lengthen lessen lick lift lighten limit limp linger link listen litter load loaf lock look loom loosen
        lower lull madden mail mark market mask matter mellow melt milk mind mirror misrepresent mistrust monitor
        mould mount murder muster nail narrow near need nest obtain offend open oust outweigh overflow overhaul
        overlook overpower overshadow overturn overwhelm own pack pain pander pardon park patter paw peak peep peer
        pend pepper perform photograph pick pivot plant play plow pluck plummet poll pound pour powder power pray
        pretend prevail prevent prick print profit prohibit prolong protect puff pull pump quell quicken quiver rack
        rain rank reap rear rebound reclaim reconsider record recover recruit redden redirect reel reflect reform
        refrain regain register reign rein relay remain render renew rent reopen repair repeal repent represent resign
        respect rest restrict result retain review revisit revolt reward ripen risk roast rock roil roll root round
        row ruin sail sanction scamper scatter scent screen screw seal seat select sharpen shatter shell shield shift
        shiver shock shower shudder shutter skew slow smell smooth sneak soar soften soil solicit sour spark spearhead
        spill spoil sponsor sprawl spurn stack stagger stain stall stamp start station stay steam steep steer stoop
        storm straighten stray streak stream strengthen stroll stuff stump subject succeed suck suffer suit surrender
        surround survey suspend sustain swallow swamp swarm sway tack tail target task team temper tempt tend test
        thrill throng thwart tick tighten tilt toast toil torment tour tower track trail train tramp transcend
        transform transport treat trend trick trigger trump trust turn twirl twist uncover unfold unload unlock upend
        uplift usher vault veer veil visit wait walk wander ward warm warrant water waver weaken weigh whack wheel
        whirl widen wink wither woo work worm worsen wound wreck wrest wrong yank yield
        ",
    ),
    (
        S_D,
        "
        abide accelerate accommodate accumulate ache achieve acquire activate adhere adore advertise affiliate age
        aggravate agitate alienate allocate amaze amble amuse animate arouse arrange arrive aspire assemble associate
        assuage atone average awe backfire baffle bake balance bandage bare base bathe battle behave belittle blaze
        bore bottle bounce brace brave bridge bruise bundle bustle cage capture care carve cause cease chafe
        change chase choke close clothe coalesce cobble coincide collapse combine communicate compensate compete
        compile complete complicate compose comprise compromise concentrate condone confine confuse console
        consolidate constitute consume contribute contrive convene cooperate coordinate cope couple crave create
        cripple cruise crumble crumple culminate cultivate cure curve damage dance date daze decease deceive decrease
        dedicate delete depose deprive derive deserve designate despise devastate devolve devote dictate differentiate
        diffuse dine disapprove discharge discourage discourse discriminate disgrace disguise dislodge dismantle
        dispense disperse displease dispose dissuade distribute divide divine divorce dodge dole dominate donate
        double doze dwindle ease eclipse edge educate elapse elevate eliminate elope elude emerge enable encircle
        enclose endure enforce engage enhance ensue ensure entitle equate erode escalate escape espouse evade evolve
        examine exasperate exchange excite exclude execute exercise experience expire explode explore expose fabricate
        face facilitate fade fake fatigue feature file finance flame flare force forge formulate fringe frustrate
        fundraise gape gaze generate glance glare glide glimpse graduate grapple grate grieve grope guide handle heave
        hedge hesitate hike hire hone house huddle idle impose improve impute incense incite incline include increase
        indulge infiltrate influence infringe initiate injure inscribe inspire integrate interfere intervene intimate
        intimidate intrigue intrude invade investigate involve irritate isolate jingle kindle license line live lounge
        lure manage mandate manipulate manufacture measure menace merge mince mingle mishandle moderate motivate move
        muddle muffle mute navigate negotiate nibble nurse oblige obscure operate originate outsource overstate owe
        pace pale participate pause pave penetrate perpetuate peruse picture pile pine place plague please poise poke
        police pollute pose postpone practice precede prepare preserve preside price pride prime produce profile
        prosecute provoke purchase puzzle race range rate recede receive recline reconcile reduce regulate reinforce
        reinstate relapse relocate remove renovate repine replace replicate repose repulse rescue resemble reserve
        reshape reside resolve resonate restore retire revenge reverse revise revive revoke rile ripple rouse rustle
        sacrifice saddle salute save scale scare schedule score scramble scrape scuttle secure seize sense sentence
        separate serve settle shape shave shore shove showcase shuffle single slate smoke sneeze snore solve spare
        sparkle spike square squeeze stage stake stare startle starve stifle stoke store stroke structure stumble
        subdue subside suffice suppose surface surge surprise survive tackle tangle tape taste televise terminate
        thrive time tire tolerate torture trace trade trample translate treasure tremble trickle trouble trounce
        tumble tune twinkle type underestimate undermine understate unite update upgrade validate value violate voyage
        wade wage wane waste wave whistle wince wipe wriggle wrinkle writhe
        ",
    ),
    (
        ES_ED,
        "
        abolish access accomplish amass annex approach assess attach banish bias bless blush box breach brush bus
        caress caucus cherish clash clinch coach crash cross crouch crush dash detach diminish dispatch distinguish
        distress dress embarrass engross establish fetch finish fish fix flourish flush harass hitch hush impress kiss
        launch lurch march match miss mix oppress pass perplex pinch pitch polish possess process punch punish quash
        reach relax repress research rush sandwich scratch search sketch slash splash stretch suppress surpass switch
        tarnish tax thrash toss trash twitch undress unleash vanish veto vex wash watch witness
        ",
    ),
    (
        IES_IED,
        "
        accompany ally amplify apply bully bury carry certify classify comply copy defy dignify disqualify dry embody
        empty fry horrify hurry intensify marry modify mortify occupy pity preoccupy qualify rally ratify rely satisfy
        shy solidify spy steady study supply tally terrify try unify vary weary
        ",
    ),
    (
        DOUBLED,
        "
        ban bar blot cap chip chop clap commit compel control cram defer deter dim dip dispel dot drag drop drum expel
        fan fit flap flip flit grab grip hop hug hum impel incur jam jar jut kid knot lag lap log map mar mop occur
        overlap pat permit pin pit plot pop prop propel rebel recur rig rob rot rub scan scar scrap ship shun sin skip
        slip spar spot spur star stem step stir stop strip stun tan tap throb tip top transfer trap trim trip trot tug
        vet wag worship wrap
        ",
    ),
    (
        S_L,
        "
        cancel channel dial fuel funnel level quarrel revel rival total travel unravel
        ",
    ),
    (
        S_Z,
        "
        analyze authorize capitalize crystallize demonize energize finalize galvanize legalize marginalize minimize
        mobilize organize polarize politicize prioritize radicalize specialize unionize utilize
        ",
    ),
];

/// Where no rule fits, the forms are spelled out: third person, past, participle and *-ing* form. Sorted by lemma.
#[rustfmt::skip]
pub(super) const IRREGULAR_VERBS: &[Verb] = &[
    plain("arise", "arises arose arisen arising"),
    plain("bear", "bears bore borne bearing"),
    plain("beat", "beats beat beaten beating"),
    plain("become", "becomes became become becoming"),
    plain("befall", "befalls befell befallen befalling"),
    plain("beget", "begets begot begotten begetting"),
    plain("behold", "beholds beheld beheld beholding"),
    plain("belie", "belies belied belied belying"),
    plain("bend", "bends bent bent bending"),
    plain("bereave", "bereaves bereaved bereft bereaving"),
    plain("bet", "bets bet bet betting"),
    plain("bind", "binds bound bound binding"),
    plain("bite", "bites bit bitten biting"),
    plain("bleed", "bleeds bled bled bleeding"),
    plain("blow", "blows blew blown blowing"),
    plain("breed", "breeds bred bred breeding"),
    plain("build", "builds built built building"),
    plain("buy", "buys bought bought buying"),
    plain("cast", "casts cast cast casting"),
    plain("catch", "catches caught caught catching"),
    plain("choose", "chooses chose chosen choosing"),
    plain("clamor", "clamors clamored clamored clamoring clamour clamours clamoured clamoured clamouring"),
    plain("cling", "clings clung clung clinging"),
    plain("color", "colors colored colored coloring colour colours coloured coloured colouring"),
    plain("come", "comes came come coming"),
    plain("cost", "costs cost cost costing"),
    plain("creep", "creeps crept crept creeping"),
    plain("deal", "deals dealt dealt dealing"),
    plain("die", "dies died died dying"),
    plain("dig", "digs dug dug digging"),
    plain("drink", "drinks drank drunk drinking"),
    plain("drive", "drives drove driven driving"),
    plain("dwell", "dwells dwelt dwelt dwelling"),
    plain("eat", "eats ate eaten eating"),
    plain("eye", "eyes eyed eyed eyeing"),
    plain("fall", "falls fell fallen falling"),
    plain("feed", "feeds fed fed feeding"),
    plain("fight", "fights fought fought fighting"),
    plain("flee", "flees fled fled fleeing"),
    plain("fling", "flings flung flung flinging"),
    plain("fly", "flies flew flown flying"),
    plain("forbear", "forbears forbore forborne forbearing"),
    plain("forbid", "forbids forbade forbidden forbidding"),
    plain("forgive", "forgives forgave forgiven forgiving"),
    plain("forsake", "forsakes forsook forsaken forsaking"),
    plain("forswear", "forswears forswore forsworn forswearing"),
    plain("free", "frees freed freed freeing"),
    plain("freeze", "freezes froze frozen freezing"),
    plain("get", "gets got got getting"),
    plain("give", "gives gave given giving"),
    plain("grind", "grinds ground ground grinding"),
    plain("grow", "grows grew grown growing"),
    plain("hang", "hangs hung hung hanging"),
    plain("hide", "hides hid hidden hiding"),
    plain("hit", "hits hit hit hitting"),
    plain("hold", "holds held held holding"),
    plain("honor", "honors honored honored honoring honour honours honoured honoured honouring"),
    plain("hurt", "hurts hurt hurt hurting"),
    plain("kneel", "kneels knelt knelt kneeling"),
    plain("labor", "labors labored labored laboring labour labours laboured laboured labouring"),
    plain("lay", "lays laid laid laying"),
    plain("lead", "leads led led leading"),
    plain("leave", "leaves left left leaving"),
    plain("lend", "lends lent lent lending"),
    plain("let", "lets let let letting"),
    plain("lie", "lies lay lain lying"),
    plain("light", "lights lit lit lighting"),
    plain("lose", "loses lost lost losing"),
    plain("make", "makes made made making"),
    plain("mean", "means meant meant meaning"),
    plain("meet", "meets met met meeting"),
    plain("mislead", "misleads misled misled misleading"),
    plain("misunderstand", "misunderstands misunderstood misunderstood misunderstanding"),
    plain("offset", "offsets offset offset offsetting"),
    plain("outbid", "outbids outbid outbid outbidding"),
    plain("outdo", "outdoes outdid outdone outdoing"),
    plain("outgrow", "outgrows outgrew outgrown outgrowing"),
    plain("overbear", "overbears overbore overborne overbearing"),
    plain("overcome", "overcomes overcame overcome overcoming"),
    plain("overdo", "overdoes overdid overdone overdoing"),
    plain("overhang", "overhangs overhung overhung overhanging"),
    plain("overhear", "overhears overheard overheard overhearing"),
    plain("oversee", "oversees oversaw overseen overseeing"),
    plain("oversleep", "oversleeps overslept overslept oversleeping"),
    plain("overtake", "overtakes overtook overtaken overtaking"),
    plain("overthrow", "overthrows overthrew overthrown overthrowing"),
    plain("pay", "pays paid paid paying"),
    plain("quit", "quits quit quit quitting"),
    plain("rebind", "rebinds rebound rebound rebinding"),
    plain("rebuild", "rebuilds rebuilt rebuilt rebuilding"),
    plain("repay", "repays repaid repaid repaying"),
    plain("rethink", "rethinks rethought rethought rethinking"),
    plain("rewrite", "rewrites rewrote rewritten rewriting"),
    plain("rid", "rids rid rid ridding"),
    plain("ride", "rides rode ridden riding"),
    plain("ring", "rings rang rung ringing"),
    plain("rise", "rises rose risen rising"),
    plain("run", "runs ran run running"),
    plain("saw", "saws sawed sawn sawing"),
    plain("sell", "sells sold sold selling"),
    plain("send", "sends sent sent sending"),
    plain("set", "sets set set setting"),
    plain("sew", "sews sewed sewn sewing"),
    plain("shake", "shakes shook shaken shaking"),
    plain("shear", "shears sheared shorn shearing"),
    plain("shed", "sheds shed shed shedding"),
    plain("shine", "shines shone shone shining"),
    plain("shrink", "shrinks shrank shrunk shrinking"),
    plain("shut", "shuts shut shut shutting"),
    plain("sink", "sinks sank sunk sinking"),
    plain("sit", "sits sat sat sitting"),
    plain("slay", "slays slew slain slaying"),
    plain("sleep", "sleeps slept slept sleeping"),
    plain("slide", "slides slid slid sliding"),
    plain("slink", "slinks slunk slunk slinking"),
    plain("slit", "slits slit slit slitting"),
    plain("smite", "smites smote smitten smiting"),
    plain("sow", "sows sowed sown sowing"),
    plain("spend", "spends spent spent spending"),
    plain("spin", "spins spun spun spinning"),
    plain("spit", "spits spat spat spitting"),
    plain("split", "splits split split splitting"),
    plain("spread", "spreads spread spread spreading"),
    plain("spring", "springs sprang sprung springing"),
    plain("stand", "stands stood stood standing"),
    plain("steal", "steals stole stolen stealing"),
    plain("stick", "sticks stuck stuck sticking"),
    plain("sting", "stings stung stung stinging"),
    plain("strew", "strews strewed strewn strewing"),
    plain("stride", "strides strode stridden striding"),
    plain("strike", "strikes struck struck striking"),
    plain("strive", "strives strove striven striving"),
    plain("sweep", "sweeps swept swept sweeping"),
    plain("swell", "swells swelled swollen swelling"),
    plain("swing", "swings swung swung swinging"),
    plain("take", "takes took taken taking"),
    plain("teach", "teaches taught taught teaching"),
    plain("tear", "tears tore torn tearing"),
    plain("throw", "throws threw thrown throwing"),
    plain("thrust", "thrusts thrust thrust thrusting"),
    plain("tie", "ties tied tied tying"),
    plain("unbend", "unbends unbent unbent unbending"),
    plain("undercut", "undercuts undercut undercut undercuting"),
    plain("undergo", "undergoes underwent undergone undergoing"),
    plain("underlie", "underlies underlay underlain underlying"),
    plain("understand", "understands understood understood understanding"),
    plain("undertake", "undertakes undertook undertaken undertaking"),
    plain("undo", "undoes undid undone undoing"),
    plain("unwind", "unwinds unwound unwound unwinding"),
    plain("uphold", "upholds upheld upheld upholding"),
    plain("upset", "upsets upset upset upsetting"),
    plain("vie", "vies vied vied vying"),
    plain("wake", "wakes woke woken waking"),
    plain("waylay", "waylays waylaid waylaid waylaying"),
    plain("wear", "wears wore worn wearing"),
    plain("wed", "weds wed wed wedding"),
    plain("win", "wins won won winning"),
    plain("wind", "winds wound wound winding"),
    plain("withdraw", "withdraws withdrew withdrawn withdrawing"),
    plain("withhold", "withholds withheld withheld withholding"),
    plain("withstand", "withstands withstood withstood withstanding"),
    plain("wring", "wrings wrung wrung wringing"),
];
