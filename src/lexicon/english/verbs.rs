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
        abandon absorb accord account acquaint act adapt adjoin adjust administer adopt adorn affect afflict afford
        affront aid air alarm alight align alter amend amount anger append appoint apprehend arm arrest ascend assault
        assign assist attain attend attract auction avert avoid await awaken award bail bait balk bang bank banter
        bargain batter bay beam befriend belong benefit best betray bewilder bleat blink block blunder blunt board boil
        bolster bolt bomb book boost border borrow bother bow bowl brew brief brighten broaden broker brood buck buoy
        burn button calm camp campaign cater cement center chain chair charm cheat check clamber clang clank clasp
        clatter claw clean clear click climb cloak cloud cock coil collect comb combat comfort commission conceal
        condescend conduct conflict confront connect conquer consent consist constrain construct consult contact contain
        contest contract convert convict cook cool corral correct correspond cough count court cover craft crawl creak
        crowd crown cuff curb curl curtail dampen darken dart daub daunt decay deck deepen default defeat defund delay
        delight depart depend deploy deport derail descend design despair destroy detain detect detest develop devour
        differ digest disappear disappoint disband discard disconcert disconnect discount discredit disgust display
        disregard disrespect disrupt distort distract distrust disturb divert dock doom draft drain dread drift drill
        droop drown duck dump dust earn edit eject elbow elect embark employ empower enact encounter end engineer enlist
        enliven entail enter entertain erect erupt escort exalt exceed exhibit exist exit expand expend exploit export
        extend extract fail faint fasten feign fidget field fill film finger flank flatten flatter flaw flick flicker
        flirt float flock flood flow flower flutter foam fold follow fool form forward foster found frighten
        frost fulfil fulfill function fund gain gallop garner gather gear gleam glimmer glint glisten glitter glow gnaw
        gossip govern grasp guard hack halt hand happen harden harm harvest hasten haul haunt head heal heap heat heed
        heighten help hijack hinder hoist hook host hound hover hunt hurl impact impart imperil implement import imprint
        imprison infect inflict inhabit inherit inject insert inspect install interact interview invent invest iron jerk
        jockey join jolt jump kick kill knead lack land last lather leak lean lengthen lessen lick lift lighten
        limit limp linger link listen litter load loaf lock look loom loosen loot lower lull lurk madden mail mark
        market mask matter mellow melt mend milk mind mirror misrepresent mistrust monitor mould mount murder muster
        nail narrow near need nest obey obstruct obtain offend open oust outweigh overflow overhaul overlook overpower
        overshadow overturn overwhelm own pack pain pander pardon park patter paw peak peck peel peep peer pend pepper
        perform pester photograph pick pivot plant play plough plow pluck plummet plunder poll pound pour powder power
        pray pretend prevail prevent prick print profit prohibit prolong protect prowl puff pull pump quell quicken
        quiver rack raid rain rank ransack reap reappear rear rebound reclaim recoil reconsider record recover recruit
        redden redirect reel reflect reform refrain regain register reign rein relay remain render renew rent reopen
        repair repeal repent represent resign resort respect rest restrain restrict result retain retreat review revisit
        revolt reward ripen risk roam roast rock roil roll root round row ruin sail sanction saunter savour scamper
        scatter scent scoop scowl screen screw seal seat select sever sharpen shatter shell shelter shield shift shimmer
        shiver shock shorten shower shudder shutter simmer skew slow slump slurp smack smell smooth smother sneak soak
        soar soften soil solicit sort sour spank spark spearhead spell spill splinter spoil sponsor sprawl spray sprint
        sprout spurn squint squirm stack stagger stain stalk stall stamp start station stay steam steep steer stiffen
        stoop storm straighten stray streak stream strengthen stroll stuff stump subject subsist succeed suck
        suffer suit surrender surround survey suspend sustain swagger swallow swamp swarm sway sweat swirl swoop tack
        tail target task team temper tempt tend test thaw thicken thrill throng thump thwart tick tighten tilt toast
        toil torment tour tow tower track trail train tramp transcend transform transport treat trend trick trigger
        triumph trump trust tuck turn twirl twist uncover unfold unload unlock unpack upend uplift uproot usher vault
        veer veil visit wait walk wander ward warm warrant water waver weaken weed weigh weld whack wheel whirl widen
        wield wilt wink wither woo work worm worsen wound wreck wrest wrong yank yearn yield zoom
        ",
    ),
    (
        S_D,
        "
        abide accelerate accommodate accumulate ache achieve acquire activate adhere adore advertise affiliate age
        aggravate agitate alienate allocate amaze amble amuse animate arouse arrange arrive aspire assemble associate
        assuage atone avenge average awe backfire baffle bake balance bandage bare base bathe battle behave belittle
        besiege blaze bore bottle bounce brace brave bribe bridge browse bruise bundle bustle cage capture care carve
        cause cease chafe change chase choke circle close clothe coalesce cobble coincide collapse collide combine
        commence communicate compensate compete compile complete complicate compose comprise compromise conceive
        concentrate condone confine confuse conserve console consolidate constitute consume contribute contrive convene
        cooperate coordinate cope couple crackle crave create cringe cripple cruise crumble crumple cuddle culminate
        cultivate cure curve damage dance dangle date dawdle daze decease deceive decorate decrease dedicate delete
        depose deprive derive deserve designate desire despise deteriorate devastate devolve devote diagnose dictate
        differentiate diffuse dine disapprove discharge discourage discourse discriminate disgrace disguise dislodge
        dismantle dispense disperse displease dispose dissolve dissuade distribute divide divine divorce dodge dole
        dominate donate doodle double douse doze dwindle ease eclipse edge educate elapse elevate eliminate elope elude
        emerge emigrate enable encircle enclose endure enforce engage enhance enlarge ensue ensure entitle equate erase
        erode escalate escape espouse evacuate evade evaluate evaporate evolve examine exasperate exchange excite
        exclude execute exercise exhale experience expire explode explore expose fabricate face facilitate fade fake
        fascinate fatigue feature fiddle file finance flame flare force forge formulate fringe frustrate fumble
        fundraise gamble gape gaze generate gesture glance glare glide glimpse gobble graduate grapple grate graze
        grieve grimace grope guide haggle handle heave hedge hesitate hike hinge hire hobble hone house huddle idle
        ignite imitate immerse impose improve impute incense incite incline include increase induce indulge infiltrate
        inflate influence infringe inhale initiate injure innovate inscribe inspire insure integrate interfere intervene
        intimate intimidate intrigue intrude invade investigate involve irritate isolate jangle jingle jostle juggle
        kindle liberate license line live lounge lure manage mandate manipulate manufacture massage measure meddle
        menace merge migrate mince mingle mishandle moderate motivate move muddle muffle mute navigate negotiate nestle
        nibble nudge nurse oblige obscure ooze operate originate outsource overstate owe pace paddle pale parade
        participate pause pave peddle penetrate perforate perpetuate peruse picture pile pine place plague please plunge
        poise poke police pollute pose postpone practice precede prepare prescribe preserve preside price pride prime
        produce profile prosecute provoke punctuate purchase puzzle quake race radiate rake range rate recede receive
        recline reconcile recycle reduce regulate rehearse reinforce reinstate relapse relieve relocate remove renovate
        repine replace replicate repose reproduce repulse rescue resemble reserve reshape reside resonate
        restore retire retrieve revenge reverse revise revive revoke rile rinse ripple rotate rouse ruffle rummage
        rustle sacrifice saddle salute save scale scare schedule score scramble scrape scuttle secure seize sense
        sentence separate serve settle shape shave shore shove showcase shuffle sidle single sizzle skate slate slice
        smoke smudge smuggle sneeze snore solve spare sparkle spike sprinkle square squeeze stage stake staple stare
        startle starve stifle stimulate stoke store strangle stroke structure stumble subdue submerge subscribe subside
        substitute suffice sunbathe supervise suppose surface surge surprise survive swerve tackle tame tangle tape
        taste televise terminate thrive tickle time tingle tire tolerate topple torture trace trade trample translate
        treasure tremble trickle trouble trounce trudge trundle tumble tune twinkle type underestimate undermine
        understate unite update upgrade vacate validate value vibrate violate voyage waddle wade wage wane waste wave
        whistle whittle wince wipe wobble wrestle wriggle wrinkle writhe
        ",
    ),
    (
        ES_ED,
        "
        abolish access accomplish amass ambush annex approach assess attach banish belch bias bless blush box brandish
        breach brush bus caress caucus cherish clash clench clinch clutch coach compress crash cross crouch crunch crush
        dash demolish depress detach diminish dispatch distinguish distress dress embarrass engross enrich establish
        extinguish fetch finish fish fix flex flinch flourish flush furnish harass hitch hunch hush impress itch kiss
        launch lurch march match miss mix munch oppress pass perch perish perplex pinch pitch polish possess process
        punch punish quash reach refresh relax repress research rush sandwich scorch scratch search sketch slash slouch
        smash snatch splash squash stitch stretch suppress surpass switch tarnish tax thrash toss trash twitch undress
        unleash vanish veto vex wash watch witness wrench
        ",
    ),
    (
        IES_IED,
        "
        accompany ally amplify apply bully bury carry classify comply copy defy dignify disqualify dry embody
        empty envy fry horrify hurry intensify marry modify mortify multiply occupy pity preoccupy qualify rally ratify
        rely satisfy scurry shy solidify spy steady study supply tally terrify tidy try unify vary weary
        ",
    ),
    (
        DOUBLED,
        "
        ban bar blot cap chip chop clap commit compel control cram defer deter dim dip dispel dot drag drop drum equip
        expel fan fit flap flip flit flop grab grip hop hug hum impel incur jab jam jar jot jut kid kidnap knot lag lap
        log map mar mop occur omit overlap pat permit pin pit plod plot plug pop prod prop propel rebel recur repel rig
        rob rot rub scan scar scrap scrub ship shred shun sin sip skid skim skip slip snip spar spot spur squat stab
        star stem step stir stop strap strip strut stun swap tan tap throb thud tip top transfer transmit trap trim trip
        trot tug vet wag whip worship wrap zip
        ",
    ),
    (
        S_L,
        "
        cancel channel dial fuel funnel level marvel quarrel revel rival shovel total travel unravel
        ",
    ),
    (
        S_Z,
        "
        analyze authorize capitalize crystallize demonize energize finalize galvanize legalize marginalize memorize
        minimize mobilize organize polarize politicize prioritize radicalize scrutinize specialize stabilize symbolize
        sympathize unionize utilize
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
    plain("dive", "dives dived dived diving"),
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
    plain("honor", "honors honored honored honoring honour honours honoured honoured honouring"),
    plain("hurt", "hurts hurt hurt hurting"),
    plain("kneel", "kneels knelt knelt kneeling"),
    plain("knit", "knits knitted knitted knitting"),
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
    plain("stink", "stinks stank stunk stinking"),
    plain("strew", "strews strewed strewn strewing"),
    plain("stride", "strides strode stridden striding"),
    plain("strike", "strikes struck struck striking"),
    plain("strive", "strives strove striven striving"),
    plain("sweep", "sweeps swept swept sweeping"),
    plain("swell", "swells swelled swollen swelling"),
    plain("swim", "swims swam swum swimming"),
    plain("swing", "swings swung swung swinging"),
    plain("take", "takes took taken taking"),
    plain("teach", "teaches taught taught teaching"),
    plain("tear", "tears tore torn tearing"),
    plain("throw", "throws threw thrown throwing"),
    plain("thrust", "thrusts thrust thrust thrusting"),
    plain("tie", "ties tied tied tying"),
    plain("tread", "treads trod trodden treading"),
    plain("unbend", "unbends unbent unbent unbending"),
    plain("undercut", "undercuts undercut undercut undercuting"),
    plain("undergo", "undergoes underwent undergone undergoing"),
    plain("underlie", "underlies underlay underlain underlying"),
    plain("understand", "understands understood understood understanding"),
    plain("undo", "undoes undid undone undoing"),
    plain("unwind", "unwinds unwound unwound unwinding"),
    plain("uphold", "upholds upheld upheld upholding"),
    plain("upset", "upsets upset upset upsetting"),
    plain("vie", "vies vied vied vying"),
    plain("wake", "wakes woke woken waking"),
    plain("waylay", "waylays waylaid waylaid waylaying"),
    plain("wear", "wears wore worn wearing"),
    plain("weave", "weaves wove woven weaving"),
    plain("wed", "weds wed wed wedding"),
    plain("win", "wins won won winning"),
    plain("wind", "winds wound wound winding"),
    plain("withdraw", "withdraws withdrew withdrawn withdrawing"),
    plain("withhold", "withholds withheld withheld withholding"),
    plain("withstand", "withstands withstood withstood withstanding"),
    plain("wring", "wrings wrung wrung wringing"),
];
