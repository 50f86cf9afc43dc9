//! Persons and groups of persons.

pub(super) const PERSONS: &str = "
    accomplice accused accuser acquaintance addict adherent admirer adolescent adult adulterer adventurer advertiser agitator
    alien alumnus amateur anarchist ancestor animal anonymous antagonist applicant arrival arsonist ass assailant
    assassin attacker attendant attendee babe baby backer bandit bastard bear beast beauty beggar beginner being
    believer beneficiary bidder bigot biker bird body booster borrower brat breadwinner brute bully burglar buyer
    bystander caller camper captive captor caregiver casualty cat caterpillar celebrity centrist chap character charmer
    cheat child citizen claimant client climber co-worker colleague combatant commoner commuter companion competitor
    complainant conservative constituent consumer convict cop correspondent courtier cousin coward coworker creature
    criminal cripple crook culprit customer cyclist dancer darling dear debater debtor deceased defector defendant
    demagogue demon demonstrator dependent descendant detainee detractor devil devotee dinosaur disciple dissenter
    dissident dodo dog donkey dormouse dragon dreamer drinker druid drunk drunkard duck dupe dwarf dweller eagle earner
    eavesdropper elitist emigrant employee enemy enthusiast entrant equal evacuee exile expatriate extremist eyewitness
    fairy fan fanatic farmer favorite favourite fellow felon fiend figure firebrand fish flatterer foe follower fool
    forebear foreigner fox freshman friend frog fugitive gambler genius ghost giant gnome goat goose gossip graduate
    grandchild grandparent grown-up grownup gryphon guest gunner gypsy hack hacker handler hare hater hawk heavyweight
    heckler heir helper hermit hero hiker hippie hitchhiker homeowner hopeful hostage householder hypocrite idealist
    idiot ignoramus immigrant impostor individual inductee infant infidel informer inhabitant inmate innocent insider
    insurgent intellectual intern interviewee intruder invader invalid islander jester jihadist jogger junior juror kid
    killer kinsperson knight lamb landholder laureate layperson leftist liar liberal libertarian lifter lion listener
    litigant lodger loner looker-on loser lover lunatic madcap maker maniac marathoner marcher marksperson martyr mate
    mediocrity member mentor merchant metropolitan migrant millennial millionaire miner minor mischief-maker miser
    misfit missionary moderate monarch monkey monster motorist mountaineer mourner mouse murderer narrator nationalist
    native neighbor neighbour newborn newcomer nobody non-voter noncombatant novice oaf observer occupant offender
    old-timer onlooker opponent optimist oracle originator orphan outlaw outsider owl paragon parent parishioner
    passenger passer-by passerby patient patron peasant pedestrian peer pensioner perpetrator person pessimist pet
    phantom pig pilgrim pirate plaintiff playmate plotter poacher populist predecessor prisoner prodigy prophet
    protagonist protégé pupil purchaser puritan questioner rabbit racist radical raider rambler rascal reader rebel
    recipient recluse recruit refugee registrant relative renter resident respondent retiree reveller revolutionary
    robber rogue romantic ruffian runaway saint savage saver savior saviour scamp scapegoat scoundrel seeker seller
    senior separatist serpent settler shareholder sheep shipmate shooter shopper signatory signer sinner skeptic skier
    slave sleeper smoker smuggler snake snob somebody soothsayer soul source spectator specter spectre spirit spoiler
    spouse sprinter squatter stalwart stranger student subject subordinate subscriber success successor sucker sufferer
    superior supporter supremacist survivor suspect sweetheart swimmer swindler sympathiser sympathizer taxpayer teen
    teenager tenant terrorist thief thinker tiger toddler toiler tortoise tourist trafficker traitor tramp traveler
    traveller trespasser troublemaker tyrant underdog user vagabond vagrant victim victor viewer villager villain
    visitor voter walker wanderer warrior watcher wayfarer whale whig wit witness wolf worshiper worshipper wretch
    youngster youth zealot
";

pub(super) const PERSONS_MALE: &str = "
    bachelor bloke bondsman boy boyfriend bridegroom busboy cabin-boy caveman chap clansman countryman cowboy dude
    dutchman englishman errand-boy fellow freeman frenchman frontiersman gent gentleman groom guy hangman henchman
    hero irishman kinsman knave lad layman lord madman man master nobleman northman page-boy playboy schoolboy
    scotsman sire snowman sonny stableboy strongman stud superman taxman townsman tribesman welshman widower wizard
    workingman
";

pub(super) const PERSONS_FEMALE: &str = "
    beauty belle bride coquette countrywoman cowgirl dame damsel debutante dowager englishwoman frenchwoman gal
    gentlewoman girl girlfriend goddess hag heiress heroine housewife hussy irishwoman kinswoman lady lass lassie
    maid maiden mistress noblewoman prostitute schoolgirl spinster wench whore widow witch woman
";

pub(super) const KINSHIP_MALE: &str = "
    boyfriend brother brother-in-law dad daddy ex-husband father father-in-law fiancé forefather godfather godson
    grandad granddad grandfather grandpa grandson great-grandfather great-uncle half-brother hubby husband nephew pa
    papa pop son son-in-law stepbrother stepfather stepson uncle widower
";

pub(super) const KINSHIP_FEMALE: &str = "
    aunt auntie aunty daughter daughter-in-law ex-wife fiancee fiancée girlfriend goddaughter godmother
    granddaughter grandma grandmamma grandmother granny great-aunt great-grandmother half-sister ma mama mamma mom
    mommy mother mother-in-law mum mummy niece sister sister-in-law stepdaughter stepmother stepsister widow wife
    wifey
";

pub(super) const KINSHIP_ANY: &str = "
    baby child cousin fiance godchild godparent grandchild grandparent kin orphan parent relation relative sibling
    spouse stepchild toddler twin
";

pub(super) const GROUPS: &str = "
    allies alumni authorities blacks brass businesspeople cattle children clergy congresspeople cops countrymen
    elders electorate elites faculty feds folk folks gentlemen grassroots in-laws insiders intelligentsia juniors
    kinfolk kinsfolk ladies lawmakers literati masses media men millennials officials others outsiders parents
    people personnel police rank-and-file ranks relations relatives salespeople seniors spokespeople townsfolk
    townspeople tradespeople troops twins whites women youngsters youths
";

pub(super) const GROUP_NOUNS: &str = "
    aristocracy assembly audience band base bench bourgeoisie brigade brood brotherhood bunch camp caucus cavalry
    choir chorus clan class club cohort community company congregation contingent coterie council couple crew crowd
    cult delegation duo electorate elite ensemble entourage establishment everyone faction faculty family flock folk
    following gang gathering generation gentry government group herd horde household infantry jury leadership lot
    majority membership militia minority mob movement multitude nation nobility opposition order pack pair panel
    party peasantry populace population posse pride proletariat public quartet quorum rabble regiment retinue ring
    sect side sisterhood slate squad staff team throng tribe trio troop troupe union workforce youth
";

pub(super) const PERSON_PLURALS: &str = "
    alumni children deceased dormice fish geese grandchildren growns-up heroes housewives lookers-on mice monarchs
    passers-by sheep thieves wolves
";

pub(super) const KINSHIP_PLURALS: &str = "
    brothers-in-law children daughters-in-law ex-wives fathers-in-law godchildren grandchildren kin mothers-in-law
    sisters-in-law sons-in-law stepchildren wives
";
