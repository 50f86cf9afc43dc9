//! Adjectives whose form does not tell, or that are frequent.

pub(super) const ADJECTIVES: &str = "
    abject ablaze able above abrupt absent absolute abstract absurd abused academic accomplished accurate accursed
    accustomed acrid acute adept adequate adjacent adoring adroit adult advanced adverse advisory aerial affected
    affluent afire afloat afoot aged aggregate aghast agile aglow agog ailing airy ajar akin alert alien alike
    all-important alleged alone aloof alternate alternative amazing amber ambivalent amiss ample ancient angular
    animal animated anonymous antique antitrust apart appalling apparent appealing appropriate apt arch arctic
    ardent arid armed arrant arrogant articulate ashamed ashen aslant asleep assistant associate astir astute auburn
    august austere authoritarian average averse awake awkward awry azure backward bad baggy balanced bald balmy
    bandy bare barefoot barren base basic bawdy bearded beastly beefy beholden beige beleaguered belligerent beloved
    bended benign bent bereft best better big bigger biggest bigoted bipartisan bitter bizarre black bland blank
    blatant bleak blessed blind blithe blond blonde bloodthirsty bloody blowsy blue blue-collar bluff blunt blurry
    bodily bogus bold bonny bony booming bored boring bottom bound brash brave brawny brazen breezy brief bright
    brilliant brindled brisk brittle broad broader broken broken-hearted brokered bronze brown bruising brunette
    brusque brute bulky burly bushy busy buxom callow calm capital capitalist captive cardinal careworn chained
    challenging characteristic charming chaste cheap cheaper cheery chief chill chilly chubby circumspect civil
    civilian civilised civilized clammy clandestine classic classified clean clean-shaven cleaner clear clearer clever close
    closed closer closest cloudy clumsy coarse cockney coherent cold combined comely comfy comic coming commanding
    commercial committed common commonplace compact compassionate compelling competent complete complex complicated
    concave concerned conciliatory concrete condensed confidant confusing congressional consistent consolidated
    constant consummate contemporary content continued contrary convalescent convex convinced convincing convoluted
    cool copper corporate correct corrupt costly cosy courtly coveted cozy crabbed crafty cramped craven crazy
    creamy creepy crestfallen criminal crimson crippling crisp crooked cross crowded crude cruel crusty curly
    current curt cushy cute cynic daft daily dainty damaging damn damned damp dapper daring dark daunting daylong
    dead deadliest deadlocked deadly deaf dear dearest debonair decadent decent decrepit dedicated deep deeper
    deepest defensive defiant deft degrading dejected deliberate delicate delighted demure dense dependent deputy
    derelict desolate desperate destitute detailed detective deuced devastating developed devoted devout dewy
    different difficult diffuse dignified dilapidated dim dingy dire direct dirtiest dirty disabled disaffected
    disappointed disappointing discreet discriminatory disgusting dishonest dismayed disorderly disparate displaced
    disproportionate distant distinct distinguished distraught distressed disturbed disturbing diverse dizzy docile
    dogged domestic dominant double double-digit doughty dour dowdy downcast downhearted downright downtown downward
    drab dreamy drear drowsy drunk drunken dry due dull dumb dun dusky dusty dynamic e-mail earlier earliest early
    earnest earthen earthly earthy easier easiest eastern eastward easy easy-going ebony economic eerie effete
    efficient elaborate elder elderly eldest elegant elevated elite embarrassed embarrassing embattled embedded
    eminent empty encouraging enduring engraved enough entire equal equivalent erect errant erstwhile evenhanded
    everyday evident evil exact exaggerated excellent excess exciting executive exempt experienced expert explicit
    express exquisite extant extended extinct extra extreme factored fading failed faint fair fake fallow false
    famed familiar fanatic far far-off fast faster fat favored favorite favoured favourite federal feeble fellow female
    feminine fertile fervent fetid few fewer fickle fierce fiery filthy final financial fine finest finite firm
    first-rate fit fitting fizzy flabby flaccid flagging flamboyant flashy flat flattering flawed flaxen fleecy
    fleet flimsy flip flippant flirty floppy florid fluent fluffy flush foggy follow-up fond foolhardy foregone
    foreign foremost forlorn former forthcoming forthright fortunate forward fossil foul four-footed fractured
    fragile fragrant frail fraudulent fraught freckled free freewheeling frenzied frequent fresh fretted friendly
    frightened fringed frizzy front frosty frowsy frozen frustrated full full-time fund-raising funny furry further
    futile future fuzzy gallant galvanized game gauche gaudy gaunt gawky gay general genteel gentle genuine ghastly
    ghostly giant giddy gifted gilded gilt ginger gingerly glassy global gloomy glossy glum godly golden good
    good-humoured good-looking good-natured goodly grand grandiose granite graphic grass-roots grassy grave gray
    greasy great greater greatest greedy green grey grim grimy gross grotesque grubby grueling gruelling gruff grumpy guilty
    haggard hairy hale half half-dozen half-hearted half-open handsome handy hard hard-hearted harder hardest hardy
    harsh hasty haughty hazel hazy headstrong healthier healthy hearty heated heavenly heavy hedge hefty
    helter-skelter heretic high high-profile higher highest hind hither hoarse holy homegrown homely homesick honest
    hooded horrid hostile hot hourly huge human humane humanitarian humble humbling humdrum humid humiliating hungry
    hushed husky icy idle ignorant ill ill-bred ill-natured illegal imbecile immaculate immature immediate immense
    immigrant imminent immodest immune impassioned impertinent implicit impolite important impotent impressed
    impromptu improper impudent impure inaccurate inadequate inane inanimate inappropriate inapt incarnate incessant
    inclement incoherent incoming incompetent inconsistent inconstant inconvenient incorrect incumbent indecent
    indefinite indifferent indigent indigo indirect indiscreet individual indolent indoor inept inert infant
    infinite infirm inflammatory inherent inhuman inhumane injured inmost inner innermost innocent inordinate insane
    insecure insincere insipid insolent inspiring instant insufficient insulting insurgent intact intellectual
    intelligent intemperate intense intent interested interesting interim interior intermittent international
    internationalist intimate intricate inverse inward irate ironclad irrelevant irresolute irritated isolationist
    ivory jarring jaunty joint jolly juicy just justified keen key kind kind-hearted kindly kingly knotty known lame
    languid lanky large larger largest last last-minute lasting late latent later latest latter lax lazy leaden
    leading leafy lean least leathern leeward left leftward legal legged legitimate lengthy lenient lesbian less
    lesser lewd lifelong light light-hearted likely lilac limited limp linen liquid lithe little live lively loath
    loathsome local located lofty lone lonely lonesome long long-term longer longest longstanding longtime loose
    lopsided lordly lost loud loudest lousy lovely loving low low-income lower lowest lowly lucid lucky lukewarm
    lunatic lurid lush luxuriant mad made magenta magic magnificent main mainstream major makeshift male malignant
    mandatory manifest manly manual many marine marked maroon masculine material mature mauve maximum meager meagre
    mean measly median mediocre meek mellow mere merry messy metropolitan mid middle middle-aged midway mighty
    migrant mild militant military millennial minimum minor minute misguided misleading misty mixed mobile mock
    moderate modern modest moist molten monthly moonlit moot moral morbid more morose mossy most motherly mottled
    much muddy muffled multiple mundane murky muscular musty mute muted nagging naked narrative narrow narrower
    nasty national nationwide native naturalized naïve near nearby nearer nearest neat needy neighboring neighbouring neophyte
    net nether neuter neutral new newborn newer newest newfound next nice nimble noble noisy nominating non-profit
    nonchalant nondisclosure nonpartisan nonprofit nonwhite northeastern northerly northern northward novel nuanced
    nuclear nude numb oak oaken obdurate obedient obese objective oblique obscene obscure obsolete obstinate obtuse
    odd offensive official ok okay old old-fashioned older oldest olive onetime ongoing online only opaque open
    opportune opposite opulent orange orderly ordinary ornate other otherworldly out-of-the-way outdoor outer
    outgoing outmost outraged outright outside outsize outsized outstanding outward outworn overall overarching
    overdue overnight overseas overt overwhelming overwrought own packed pale paltry panic parallel paramount
    paranoid particular partisan passionate past patent patient peaky pearly peculiar penitent pent perfect
    perfunctory permanent persistent personal pert perverse petite petty petulant phony picturesque piebald pink
    pitch-dark pivot plain planned plastic pleasant pleased plump poignant pointed polarising polarizing polite political poor
    poorer poorest popular populated populist portly posh possible potent potential powdery powerful precise
    predatory preferred pregnant prep prepared present presidential pressing presumed presumptive pretty previous
    prim primary prime prime-time princely principal principled prior private privy pro profound prolonged prominent
    promising prompt prone proof proper proposed protected protracted proven prudent public pungent puny pure purple
    pursuant quaint qualified quarterly queer quick quiet rabid racist radical ragged rainy rampant ramshackle
    rancid random ranking rapid rapt rare rash raw ready real recent recipient red red-hot redacted redolent refined
    regular regulatory related relative relevant religious reminiscent remiss remnant remote replete representative
    repugnant resident resilient resistant resonant resounding respected resplendent restricted retail reticent
    retired reverent revolutionary rewarding rich richest rid rife right right-wing rigid ripe risky rival roan
    robust rocky romantic rosy rotten rotund rough round rousing routine rowdy ruddy rude rugged rum russet rusty
    sacred sad safe safer safest salaried salt salty same same-sex sandy sane sated satisfied saucy savage savory
    savoury scant scanty scarce scared scarlet scathing scrawny searing seasoned secluded second-hand secret secular secure
    sedate seeming select self-described senior separate serene serial serious several severe sexist shabby shady
    shaggy shaky shallow sham shapely shared sharp sharper sheer shifty shocking shoddy shooting short short-sighted
    short-term shorter showy shrewd shrill shut shy sick sickly significant silent silken silky silly silver silvery
    similar simple sincere sinful single sinister skilled skinny slack slant slanting sleek sleepy slender slick slight
    slim slippery slow sly small smaller smallest smart smooth smug smutty snappy snarky snowy snug so-called sober
    sobering social soft soft-spoken softer soggy solar sole solemn solid solvent somber sombre sooner sophisticated
    sordid sore sorry sound sour south southeastern southerly southern southward sovereign spare sparse special
    spectacular speedy spent spirited splendid spotted sprawling sprightly spruce spry square squat stable
    staggering stagnant staid stale stalwart standard standardised standardized starboard stark stately statewide staunch
    steadfast steady steep sterile stern sticky stiff still stingy stocky stolid stony stormy stout straight
    straightforward strange strict stricter striking strong stronger strongest stubborn stuffy stunning stupid
    sturdy subdued subject sublime subprime subsequent subtle suburban succinct such sudden sufficient sulky sullen
    sultry sunburnt sundry sunken sunlit sunny super superb superior supine supple supreme surefire surly surprised
    surprising surrogate suspect sustained swarthy sweaty sweeping sweet sweeter sweetest swift swollen sworn tacit
    taciturn talented tall taller tallest tame tan tart taut tawdry tawny televised tempting tender tense tepid
    terminal terrifying terrorist terse thermonuclear thick thickset thin third-rate thirsty thorny thorough
    three-cornered thriving thwart tidy tight tighter timid tinted tiny tipsy tired tolerant top topmost torn torpid
    torrid tortured total touchy tough tougher toughest transgender transparent trickier tricky trim trite troubled
    troubling truculent true trustworthy trusty turbid turbulent twin twisted two-faced two-year ugly ultimate
    unaccompanied unaligned unanswered unarmed unauthorised unauthorized unborn unbound uncanny unchanged unclassified unclean
    unclear uncommitted uncommon uncouth undaunted undecided undeclared undercover underdone underground underhand
    underwater undisclosed undivided undocumented undone undue uneasy uneven unexpected unfair unfinished unfit
    unfortunate unfounded unheard uniform unifying uninsured unique unkempt unkind unknown unlikely unloaded unlucky
    unnamed unnoticed unorthodox unpaid unpledged unpopular unprecedented unprepared unprompted unqualified
    unrelated unreported unripe unruly unsafe unsecured unseen unsolicited unsound untidy untold untrue
    untrustworthy unwanted unwavering unwilling unwise unworthy unyielding up-to-date upbeat upfront uplifting upper
    uppermost upright upset upstate urban urbane urgent utmost utter vacant vague vain valiant valid valuable vapid
    variable varied various vast vegetable veiled velvet venturesome verbose verdant vermilion very veteran vexed
    vibrant vigilant vile violent violet virile vivid volatile vulgar wan wanton warm watertight watery wavy waxen
    waxy weak weaker weakest wealthier wealthiest wealthy wearisome weary weather-beaten wee weedy weekly weighty
    weird welcome well well-bred well-dressed well-known well-to-do west westerly western wet whipping white whiter
    whole wholesale wholesome wicked wide wide-awake wider widespread wild wily windy winsome winter wintry wiry
    wise wispy withered witty woebegone wooden woody woollen woolly wordy work-related working-class worldly-wise
    worldwide worn worn-out worried worrisome worse worst worth worthwhile worthy would-be wretched wrong wroth wry
    yellow young younger youngest zigzag
";

/// With a form of *be* they tell what somebody thinks: *was convinced that*.
pub(super) const CUE_PARTICIPLES: &str = "
    alarmed angered bothered concerned convinced determined disappointed dismayed disturbed embarrassed excited
    frustrated heartened honored humbled opposed outraged persuaded pleased puzzled saddened shocked surprised thrilled
    troubled worried
";
