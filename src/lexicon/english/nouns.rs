//! Nouns, above all those that are verbs or adjectives as well.

pub(super) const NOUNS: &str = "
    ability abortion access accord action addition advance advantage advertising affiliate aging aid aim air alarm
    alternative amount anger anniversary anomaly anonymity anybody anyone anything approach archive area arm arrest
    art assault attempt attention auction average award back background bait balance balloting ban banking bargain
    bargaining bash battle battleground bearing bed beginning behalf behavior benefit bet betrayal bias bid bidding
    billionaire birth bit bite blame blast bleeding block bloodshed blow bluster bomb bombing booing boom boost
    border borrowing bowl box boxing brass breach break breaking bribe bridge briefly budget building burst bus
    button buy buzz calm campaigning candidacy cap capital capture carbon care career caring case cash cast cause
    ceiling chance change chaos chase chatter check chemical chip choice citizenship clash climate cloning close
    closing clothing cloud coal coin collapse color combat comfort command competition compromise con conduct
    conference confidence conflict consent consulting contact content contest contrary contrast control controversy
    core cost counseling counting country course coverage crack crash credit crime crisis cross crush crystal
    culture cure cut cycle damage dance dash date deal death debate debt decision deck decline default defeat
    defensive degree delay democracy dent deportation design detail development difference dig digging dining
    direction discount discrediting disgrace disgust dislike dismissal display disregard disrespect distance
    district divide divorce doom dozen drag dream drinking drive drop drug dynamic ease economy edge editing
    education effect effort election encounter end energy enforcement enthusiasm epic error estate event everybody
    everything example exercise exit experience expletive export eye fabric face fact failure faith faithful fatigue
    fault favor feed feeling festival feud field fifth fight fighting finance financing finger finish fire firing
    fishing fit flap flash fledgling flood floor flow focus fold footing founding fracas fracking frame fraud
    freedom freeze fringe front front-runner frustration fuel function fund-raising funding fundraising future
    gadfly gain gambling game gaming gap gas gear gender gesture glimpse glut goal golf grab grant grasp greed grind
    grip ground growth guarantee gun hacking half hall halt hand handful handling harm hate hatred healing health
    hearing heart heat heating hedge help hit hitch hold home honor housing hug hunt hunting image immigration
    impact import importance incentive incident income increase inequality infighting influence information
    infrastructure initiative instance insurance intelligence interest investigation investment jam job jogging jump
    killing kind knowledge labor lack land landing language lap lapse laugh launch lead leak learning leave left
    legacy legislating lending lens level leverage levy life lift light lighting lightning likes link living loan
    lobbying lock logic look loss love lure magic managing maneuvering manufacturing margin mark marketing marriage
    mask mass massacre match material matter meal mean meaning meeting memorial messaging mind mine mining mirror
    mistake mistrust misunderstanding mix modeling momentum money mongering monitoring monopoly mortgage move murder
    music name need negotiating networking nod nomination none nothing number numbering objective offensive offer
    offering oil online opening operating opportunity opposite outcome outrage outsourcing overdrive overflow
    overhaul pace pain painting pandering panic park parking part pass passing past path pause pay peace peak pen
    percent percentage perch performance period perspective phone photo photograph pick picture piece pin pitch
    place plane planning plant playing plenty plot plus pm point poisoning polling popularity position possibility
    potential power presence pressure price primary priority prison probe problem process processing profiling
    profit programming progress project publishing pulse punch purchase push race radio railing rain rally ramos
    range rank ranking rape rate rating reach read reading reality reason reasoning reckoning recount recruiting red
    referral reform regard region regret relationship religion renewal rent repeal repeat reporting reprimand
    reputation rescue resolve respect responsibility rest result return revenge revenue reversal revival revolt
    revolution ride right rise risk ritual road roar rock role roll room root round row run running rush sacrifice
    safety salary sampling sanctuary scale scandal scheduling schmoozing scramble screen screening scrutiny search
    seat security seed sell sense serial series server set shape share shell shield shift ship shock shooting
    shopping shot showcase showing siding signal signing singing sink site situation skating slap slaughter slaying
    slew smile smoking soil someone something sort sound spanking spat speaking speed spending spike spin spiral
    split sponsor spotlight spread squabble staffing stage stake stamp stand standing start status stay steam stem
    step sticking stock stop storm strategy streak stream strength stress stretch stride strike string structure
    struggle stuff stump style sum sun supply surface surge surprise survival swagger swing system tack tactic tally
    tap taping target targeting task taste tax teaching tech technology telephone temper terror terrorism test
    testing thing thinking ticket tie tilt timing tip tone top topic total touch tour town track tracking trade
    trading traffic trail train training transfer transition trap trash travel trend trial trigger trip trouble
    truth tune turn turnout twist type unity upbringing upheaval uprising upswing use value vice victory violence
    visit voice vote voting wage wake walk wall war warming waste watch water waterboarding wave way wealth wedding
    whirl whomever wind withdrawal wording world worry worship worth wreck wrongdoing yield zeal
";

pub(super) const PLURALS: &str = "
    accesses accords actions advances affairs affiliates aids aims airs alarms amounts angers approaches areas arms
    arrests assaults attempts attributes auctions averages awards backs baits balances bans bargains bases bashes
    battles benefits bets biases bids billionaires billions bites blames blasts blocks blows blusters bombs booms
    boos boosts borders bottles bowls boxes breaches breaks bribes bridges bruises brushes bursts buses buttons buys
    buzzes calms caps captures cares cases casts causes changes chases chatters checks chips choruses clashes closes
    clothes clouds coins collapses colors combats comforts commands communities compromises conducts conflicts cons
    consents consequences contacts contests contrasts contributions controls costs countries couples courses cracks
    cranes crashes credits criteria crosses crowds crushes cures cuts cycles damages dances dashes dates deals
    debates decisions decks declines defaults defeats delays dents designs details differences digs discounts
    disgraces disgusts dislikes displays disregards disrespects distances divides divorces dollars donations dooms
    dozens drags dreams dresses drinks drives drops eases echoes edges efforts elections emissions encounters ends
    events evidences exercises exits experiences exports eyes faces facts falls families fatigues faults favors
    feeds fees feet feuds fields fights finances fingers finishes fires fits flames flaps flashes flaws flocks
    floods flowers flows focuses folds frames freezes fringes fuels functions gains gay gears gestures glimpses
    gluts grabs grants grasps grinds grips guarantees guns halts hands harms hates heats hedges helps hikes hitches
    hits holds honors hugs hundreds hunts impacts imports increases influences interests jams jobs jumps labors
    lacks lands laps lapses laughs launches leads leaks leaves levels leverages levies lifts lights limits links
    lives loans locks looks losses loves lures mails marches marks masks massacres matches matters means meetings
    millions minds mirrors mistrusts mixes mortgages moves murders names needs nods offers ones outrages overflows
    overhauls paces packs pains paints parks parts passes pauses pays peaks pens perches phones photographs picks
    pictures pins pitches places plants plots points politics positions powers pressures prices prides primaries
    principles priorities probes problems proceeds processes profits projects props pulses punches purchases pushes
    races rains rallies ranges rapes rates ratings reaches reads reasons recounts reforms regards regrets rents
    repeals repeats reprimands rescues reserves resolves resources respects rests returns revenges revolts rewards
    rides rights rings rises risks roars roasts rocks rolls roots rounds rows runs rushes sacrifices sales sanctions
    scales scrambles screens searches seats sells senses sets shapes shares shells shields shifts ships shocks
    shores showcases sides signals sinks slaps slates slaughters smiles soils sounds spikes spins splits sponsors
    spotlights spreads squabbles stages stakes stamps standards stands starts stays steams stems steps stops storms
    streaks streams stresses stretches strides strikes structures struggles stuffs stumbles stumps styles sums
    superdelegates supplies surfaces surges surprises swaggers swings tacks tactics tallies taps targets tasks
    tastes taxes tears teeth telephones tempers tests thanks things thousands ties tilts tips tops totals touches
    tours towers tracks trades trails trains transfers traps trashes travels trends tricks triggers trillions trips
    troubles tunes turns twists types updates upsets uses values victories visits voices votes wages wakes walks
    wastes watches waters waves ways weapons whirls winds wins worries worships wounds wrecks yen yields
";
