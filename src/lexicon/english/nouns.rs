//! Nouns, above all those that are verbs or adjectives as well.

pub(super) const NOUNS: &str = "
    abode abortion access accord ache action adjective advance advantage advertising aerial affiliate aggregate aging
    aid aim air alarm alms alternative amber ambush amount angel anger annex anniversary anomaly antic antique applause
    approach arch archive arctic arithmetic arm armful arrest art arts ash ashes assault athletics atlas attempt
    attention attic auburn auction average award awe back bait balance balloting ban bandage bang banking barb bargain
    bargaining bark barracks bash basic bath battle bay beam bearing beat bed beginning bellow belly bend benefit bet
    betrayal bias bid bidding billionaire bit bite blame blank blast blaze bleeding blind block blood bloodshed blot
    blow blue blunder blush bluster boil bolt bomb bombing booing boom boost boot border bore borrowing bottle bottom bounce
    boundary bow bowl box boxing brag brake brass breach break breaking bribe bridge browse brush bud buffalo building
    bundle burial burn burst bus button buy cage calm campaigning canary candidacy cannibal canvas cap capital capture
    care career caress caring carol case cast cathedral cattle cause ceiling chance change chaos characteristic charcoal
    charm chase chatter check chemical cherry chill china chip choice circle civil clamor clamour clash clasp classic
    clatter clay clearing clerical click cliff climate climb cloak cloning close closing clothing cloud clutch coal cock
    coil coin cold colic collapse collide cologne color colour comb combat comfort comic command commons complex
    compromise conduct conference conflict consent consulting contact contemporary content contest contrary contrast
    control coral cosmos cost cough counseling counter counting country course crack crackle craft crash crawl credit
    crisis cross crossing crossroads crown crunch crush crystal cure curl current curve cut cynic daisy dale damage damp
    dance dare dark dart dash date deal death debate debt decision deck decline deep deer default defeat defensive delay
    delight design desire detail dial dictate die dig digging dining discharge discount discrediting disgrace disguise
    disgust dish dislike dismissal display disregard disrespect distance distress district dive divide divorce dock doll
    domestic doom dot down dozen drag drain drawing dread dream dress dressing drift drill drinking drive drone drop
    dust dwelling dynamic earnest ease east echo economics economy edge editing education effort elbow election embrace
    encounter end ending energy envy epic epidemic equivalent escape estate ethic ethics event evil example excess
    exercise exit experience expletive export extract eye fable fabric face fact fail faint fair faith faithful fancy
    farthing fast fat fatigue fault favor favour feed feel feeling felicity female fern festival fiddle field fifth
    fight fighting finance financing fine finger finish fire firing fishing fit five flag flame flap flare flash flat
    fledgling flicker fling flood floor flop flow flower flush flutter fly foam focus fold folly footing fossil founding
    fracas fragile frame freeze fret fringe front front-runner frost froth frown fry fuel function fund-raising funding
    fundraising funeral fuss future gadfly gain gallop gallows gamble gambling game gaming garlic gas gasp gaze gear
    gene gesture ginger glance glare gleam glen glimmer glimpse glint glitter glow goal golf goods grab grace grant
    graphic grasp grass grate grave gravel greed green grimace grin grind grip grit groan ground growth grunt guarantee
    guinea gulp gun gymnastics hacking half hall halt hammer hand handful handle handling harm harvest hate hatred hazel
    healing health heap hearing heart heat heath heating hedge help herb heretic hide hinge hire hiss hit hitch hive
    hobble hold holly home honor honour hook hop hound housing hug hum human hunch hunt hunting hurry hurt hush idle ill
    immigration impact import incentive income increase infighting influence information initiative innings inside
    intelligence intent interest interior interval investigation investment iris iron itch ivory ivy jab jack jade jam
    jar java jerk jewel job jogging jolt joy juggle jump keep key kick kidnap killing kind kiss kit knock knot labor
    labour lack lance land landing lane language lap lash laugh laughter launch laurel lead leak leap learning leave
    left legislating lending lens level lick life lift light lighting lightning likes lily limp linen lining link liquid
    living load loaf loathing lobbying lock lodging logic longing look loot loss love lurch lure mag magic main male
    mammal managing maneuvering manufacturing margin mark marketing marvel mask mass massage mat match material
    mathematics matter max maximum meal mean meaning means meantime measles medal meeting melody memorial mercy
    messaging metal middle might mike milk mind mine mineral minimum mining mirror miss mistrust misunderstanding mix
    mock modeling money monitoring monopoly moonlight moral mosaic motive mould mount mouth mouthful move mud mumps
    murder music musical mystic nail name need negotiating nest net networking neutral nod nomination norm north nudge
    number numbering oak oatmeal object objective offensive offer offering offspring olive online opal open opening
    operating opportunity opposite oral orange ordeal ordinary outsourcing overdrive overflow overhaul overhead pace
    paddle pain paint painting pale pan pancreas pandering panic pansy pant parade pardon park parking part particular
    parting pass passing past pat path patience pause paw pay peak pearl peck pedal peep peg pen penny pepper percent
    percentage perch perspective petal phoenix phone photograph physics pick picnic picture pierce pile pin pinch pine
    pink pipe pit pitch pity place plague plain planning plant plastic playing plenty plot plough plow plunge point
    poisoning poke politics polling poor poppy portal pose position potential pound powder power present preserve
    pressure pretty price primary prime probe problem proceeding process processing profiling profit programming project
    prompt proof prowl prudence publishing pudding puff pull pump punch purchase push puzzle quake quarrel quick quiet
    quiver quiz race rack radio radish rage raid rail railing rain rake rally ramble range rank ranking rap rash rate
    rating rattle rave raw ray reach read reading real reality rear reason reasoning reckoning recount recruiting red
    reed reel referral reform refrain refuse regard regret rehearsal reign rein relationship relic relish remains
    remnant removal renewal rent repeal repeat reporting repose reprimand rescue reserve resolve resort respect rest
    result retreat return revenge reversal reverse revival revolt reward rhinoceros ride right rinse ripple rise rising
    risk ritual roar roast rob robin rock rod role roll room root rose rosemary rot round rouse row rub rubbish rubric
    ruby ruin rum rumble run running rush rustle sacrifice saddle safe sail salary salt sampling sanctuary sand sandal
    sandwich saving saw sawdust scale scandal scar scare scarlet scent sceptic scheduling scissors scold scoop scorch
    scorn scowl scramble scrap scrape scratch scrawl screen screening screw seal search seat secret security seed sell
    sense serial series server set setting shake sham shape share shave shed sheer shell shelter sherry shield shift
    shilling shimmer shine ship shiver shock shooting shopping shore short shot shove showcase shower showing shred
    shriek shrug shudder shuffle shutter siding signal signing silence silver sin singing sink sip sitting sizzle skate
    skating sketch skid skim skip slack slam slander slap slaying sleep sleet slew slice slight sling slip slit slouch
    slump slurp slush smack smart smash smell smile smoke smoking smudge snap snarl snatch sneeze sniff snip snore snort
    snow soak sob soil sole solid soot sore sort sound south spanking spare spark sparkle spat speaking special species
    speed spell spending spike spin spiral spit splash splinter split spoil sponsor spoonful spray spread sprint sprout
    spur square squash squat squeak squeal squeeze squint stab stable stack staffing stage stagger stain stairs stake
    stalk stall stammer stamp stand standard standing staple stare start stay steal steam stem step stern stick sticking
    stiff still sting stir stitch stocking stoop stop storm strain strap strategy stray streak stream strength stress
    stretch stride strike string stroke stroll structure struggle strut stuff stumble stump suck sum sunlight supply
    surface surge surprise survival swagger swallow swamp swap swarm sway sweat sweep sweet swell swerve swim swing
    swirl switch syllable system tack tactic tail tally tan tangle tap taping target targeting tart task taste tax
    teaching tear tease telegraph telephone temper tender terminal terrorism test testing thaw thermos thing thinking
    thrill throb thrust thud thump thunder tick tickle tie till tilt timing tingle tip tire toil tone tonic top topic
    torment torture toss total touch tour tow tower town trace track tracking trade trading traffic trail train training
    trample transfer trap trash travel treasure treat tremble trend trial trick trickle trigger trim trip triumph trot
    trouble trousers trudge trumpet tuck tug tumble tune tunic turkey turn turnout twinkle twist twitch type uniform
    unity upbringing upheaval upper uprising upset upstairs upswing urge use vain valuable value van vandal variable
    varnish vault veal vegetable veil velvet vice victory victual violence violet visit voice vote voting voyage waddle
    wage wail wait wake walk wall want war warming wash waste watch water waterboarding wave way wedding weed well west
    wheel whip whirl whistle white whittle whole wholesale wild willow win wind wink wipe withdrawal wobble woods
    wording world worm worry worship worth wound wrap wreck wrench wriggle wrinkle wrong wrongdoing yawn yield zeal zip
    zoom
";

pub(super) const PLURALS: &str = "
    accords aches actions advances affiliates aids aims airs alarms amends amounts annexes approaches arms arrests
    ashes assaults attempts attributes auctions averages awards awes backs bacteria baits balances bandages bangs
    bans bargains barks bases bashes battles bays beams beats bellows bends benefits bets biases bids billions bites
    blasts blazes blocks blots blows blunders blushes blusters boils bolts bombs booms boos boosts boots borders bores
    bottles bounces bowls bows boxes brags breaches breaks bridges bruises brushes bundles burns bursts buses
    buttons buys cacti cages caps captures caresses cases casts causes changes charms chases chatters checks chips
    choruses clamors clamours clashes clicks climbs cloaks closes clothes clouds cocks coils coins collapses colors colours combats
    combs comforts commands compromises conflicts contacts contests controls costs coughs counters countries couples
    cracks crafts crashes crawls credits criteria crosses crowds crowns crushes cures curls curves cuts damages
    dances dares dashes dates deals debates decisions decks declines deer defaults defeats delays delights designs
    details dials dice dictates digs discharges discounts disguises dislikes displays distances distresses divorces
    dollars donations dots dozens drags drains dreads dreams dresses drinks drives drones drops dusts echoes
    economics edges efforts elbows elections embraces encounters ends escapes events exercises exits experiences
    exports eyes faces families fancies fatigues faults favors favours feeds feet fetches fields fights finances fingers
    finishes fires fits flags flames flaps flares flashes flaws flickers flies flings flocks floods flowers flows flushes
    flutters foams folds frames freezes frets fries fringes frosts frowns fuels functions fungi fusses gains gallops
    gasps gay gazes gears glances glares gleams glimmers glimpses glints glitters glows goods grabs grants grasps
    grates grinds grins grips groans grunts guarantees gulps halts hammers handles hands hedges hides hikes hires
    hisses hitches hits honors honours hops hounds hugs hums hundreds hunts hurries hurts hushes idles impacts imports
    increases influences interests irons jams jars jerks jobs jolts jumps kicks kisses knocks knots labors labours lands
    laps lashes laughs launches leads leaks leaves levels lice licks lifts lights limits limps links lives loads
    locks looks lurches lures mails marches marks masks matches matters means miles milks millions minds mirrors
    misses mixes mocks moulds mounts mouths moves murders nails names needs nests news nods objects offers ones overhauls
    oxen paces packs pains paints pales pans pants pardons parks pats pauses paws peaks peeps pegs pence pens
    peppers phenomena phones photographs picks pictures piles pinches pines pins pipes pitches pities pits places
    plagues plants plots plows points pokes polishes politics positions pounds powders powers presents preserves
    pressures prices primaries primes probes problems proceeds processes profits projects prompts props puffs pulls
    pumps punches purchases puzzles quarrels quivers quizzes races racks rages rails rains rallies rambles ranges
    raps rates rattles raves reaches rears reasons recounts reels reforms regrets reigns reins relishes remains
    repeals repeats reposes reprimands rescues reserves resolves respects returns reverses revolts rewards rides
    rights rings ripples rises risks roars roasts robs rocks rolls roots rots rounds rouses rows rubs ruins rumbles
    runs rushes rustles sacrifices saddles sails sanctions sandwiches saws scales scares scars scents scissors
    scolds scorns scrambles scrapes scraps scratches scrawls screens screws seals searches seats senses series sets
    shakes shapes shares shaves sheds shells shields shifts shines ships shivers shocks shores shoves showcases
    showers shrieks shrugs shudders shuffles shutters sides signals sinks sins sketches skips slams slanders slaps
    slates sleeps slips slits smells smiles smokes snaps snarls sneezes sniffs snores snorts sobs sounds spares
    sparkles sparks species spikes spins spits splashes splits spoils sponsors spreads spurs squares squeaks squeals
    squeezes stacks stages staggers stains stairs stakes stalls stammers stamps stares stays steams stems steps
    sticks stings stirs stoops stops storms strata strays streaks streams stresses stretches strides strikes strokes
    strolls structures struggles stumbles stumps sucks sums supplies surfaces surges surprises swallows swamps
    swarms sways sweeps swells swine swings switches tacks tails tallies tangles tans taps targets tasks tastes
    taxes tears teases teeth telegraphs telephones tempers tests thanks things thousands thrills throbs thrusts
    thunders ticks ties tilts tips tires toils tops torments tortures tosses totals touches tours towers traces
    tracks trades trains tramples transfers traps trashes travels treasures treats trembles trends trickles tricks
    triggers trillions trims trips trots troubles trousers trumpets tugs tumbles tunes turns twinkles twists
    twitches types updates upsets urges uses values vaults veils visits voices votes voyages wages wails waits
    washes wastes watches waters waves ways wheels whirls whistles winds winks wins wipes woods worms worries
    worships wounds wraps wrecks wriggles wrinkles wrongs yawns yen yields
";
