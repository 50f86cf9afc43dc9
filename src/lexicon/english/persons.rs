//! Persons and groups of persons.

pub(super) const PERSONS: &str = "
    accomplice accuser acquaintance addict adherent admirer adolescent adult adulterer adventurer advertiser
    agitator alien alumnus amateur ancestor animal anonymous antagonist applicant arrival ass assailant assassin
    attacker attendant attendee babe baby backer bastard bear beast beauty beggar beginner being believer
    beneficiary bidder bigot bird body booster borrower brat breadwinner brute bully burglar buyer bystander caller
    camper captive captor caregiver casualty cat caterpillar celebrity centrist chap character charmer cheat child
    citizen claimant client climber co-worker colleague combatant commoner commuter companion competitor complainant
    conservative constituent consumer convict cop correspondent cousin coward coworker creature criminal cripple
    crook culprit customer cyclist dancer darling dear debater debtor deceased defector defendant demagogue demon
    demonstrator dependent descendant detainee detractor devil devotee dinosaur disciple dissenter dissident dodo
    dog donkey dormouse dragon dreamer drinker drunk drunkard duck dupe dwarf dweller eagle earner eavesdropper
    elitist emigrant employee enemy enthusiast entrant equal evacuee exile expatriate extremist eyewitness fairy fan
    fanatic farmer favorite favourite fellow felon fiend figure firebrand fish flatterer foe follower fool forebear
    foreigner fox freshman friend frog fugitive gambler genius ghost giant gnome goat goose gossip graduate
    grandchild grandparent grown-up grownup gryphon guest gunner gypsy hack hacker handler hare hater hawk
    heavyweight heir helper hermit hero hippie homeowner hopeful hostage householder hypocrite idealist idiot
    ignoramus immigrant impostor individual inductee infant infidel informer inhabitant inmate innocent insider
    insurgent intellectual intern interviewee intruder invader invalid islander jester jihadist junior juror kid
    killer kinsperson knight lamb landholder laureate layperson leftist liar liberal libertarian lifter lion
    listener lodger loner looker-on loser lover lunatic madcap maker maniac marcher marksperson martyr mate
    mediocrity member mentor merchant metropolitan migrant millennial miner minor mischief-maker miser misfit
    missionary moderate monarch monkey monster motorist mouse murderer narrator nationalist native neighbor
    neighbour newborn newcomer nobody non-voter noncombatant novice oaf observer occupant offender old-timer
    onlooker opponent optimist oracle originator orphan outsider owl paragon parent parishioner passenger passer-by
    passerby patient patron peasant pedestrian peer perpetrator person pessimist pet phantom pig pilgrim pirate
    plaintiff playmate plotter populist predecessor prisoner prodigy prophet protagonist protégé pupil purchaser
    puritan questioner rabbit racist radical raider rascal reader rebel recipient recruit refugee registrant
    relative renter resident respondent retiree revolutionary rogue romantic ruffian runaway saint savage saver
    savior saviour scamp scapegoat scoundrel seeker seller senior separatist serpent settler sheep shipmate shooter
    shopper signatory signer sinner skeptic slave sleeper smoker smuggler snake snob somebody soothsayer soul
    spectator specter spirit spoiler spouse squatter stalwart stranger student subject subordinate subscriber
    success successor sucker sufferer superior supporter supremacist survivor suspect sweetheart swindler
    sympathizer taxpayer teen teenager tenant terrorist thief thinker tiger toddler toiler tortoise tourist
    trafficker traitor tramp traveler traveller trespasser troublemaker tyrant underdog user vagabond vagrant victim
    victor viewer villager villain visitor voter wanderer warrior watcher wayfarer whale whig wit witness wolf
    worshiper worshipper wretch youngster youth zealot
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
    accomplices accusers acquaintances addicts adherents admirers adolescents adulterers adults adventurers
    advertisers agitators aliens alumni amateurs ancestors animals anonymouses antagonists applicants arrivals
    assailants assassins asses attackers attendants attendees babes babies bachelors backers bastards bears beasts
    beauties beggars beginners beings believers belles beneficiaries bidders bigots birds blokes bodies bondsmen
    boosters borrowers boyfriends boys brats breadwinners bridegrooms brides brutes bullies burglars busboys buyers
    bystanders cabin-boys callers campers captives captors caregivers casualties caterpillars cats cavemen
    celebrities centrists chaps characters charmers cheats children citizens claimants clansmen clients climbers
    co-workers colleagues combatants commoners commuters companions competitors complainants conservatives
    constituents consumers convicts cops coquettes correspondents countrymen countrywomen cousins cowards cowboys
    cowgirls coworkers creatures criminals cripples crooks culprits customers cyclists dames damsels dancers
    darlings dears debaters debtors debutantes deceased defectors defendants demagogues demons demonstrators
    dependents descendants detainees detractors devils devotees dinosaurs disciples dissenters dissidents dodos dogs
    donkeys dormice dowagers dragons dreamers drinkers drunkards drunks ducks dudes dupes dutchmen dwarfs dwellers
    eagles earners eavesdroppers elitists emigrants employees enemies englishmen englishwomen enthusiasts entrants
    equals errand-boys evacuees exiles expatriates extremists eyewitnesses fairies fanatics fans farmers favorites
    favourites fellows felons fiends figures firebrands fish flatterers foes followers fools forebears foreigners
    foxes freemen frenchmen frenchwomen freshmen friends frogs frontiersmen fugitives gals gamblers geese geniuses
    gentlemen gentlewomen gents ghosts giants girlfriends girls gnomes goats goddesses gossips graduates
    grandchildren grandparents grooms growns-up grownups gryphons guests gunners guys gypsies hackers hacks hags
    handlers hangmen hares haters hawks heavyweights heiresses heirs helpers henchmen hermits heroes heroines
    hippies homeowners hopefuls hostages householders housewives hussies hypocrites idealists idiots ignoramuses
    immigrants impostors individuals inductees infants infidels informers inhabitants inmates innocents insiders
    insurgents intellectuals interns interviewees intruders invaders invalids irishmen irishwomen islanders jesters
    jihadists juniors jurors kids killers kinsmen kinspersons kinswomen knaves knights ladies lads lambs landholders
    lasses lassies laureates laymen laypersons leftists liars liberals libertarians lifters lions listeners lodgers
    loners lookers-on lords losers lovers lunatics madcaps madmen maidens maids makers maniacs marchers markspersons
    martyrs masters mates mediocrities members men mentors merchants metropolitans mice migrants millennials miners
    minors mischief-makers misers misfits missionaries mistresses moderates monarchs monkeys monsters motorists
    murderers narrators nationalists natives neighbors neighbours newborns newcomers noblemen noblewomen nobodies
    non-voters noncombatants northmen novices oafs observers occupants offenders old-timers onlookers opponents
    optimists oracles originators orphans outsiders owls page-boys paragons parents parishioners passengers
    passerbies passers-by patients patrons peasants pedestrians peers perpetrators persons pessimists pets phantoms
    pigs pilgrims pirates plaintiffs playboys playmates plotters populists predecessors prisoners prodigies prophets
    prostitutes protagonists protégés pupils purchasers puritans questioners rabbits racists radicals raiders
    rascals readers rebels recipients recruits refugees registrants relatives renters residents respondents retirees
    revolutionaries rogues romantics ruffians runaways saints savages savers saviors saviours scamps scapegoats
    schoolboys schoolgirls scotsmen scoundrels seekers sellers seniors separatists serpents settlers sheep shipmates
    shooters shoppers signatories signers sinners sires skeptics slaves sleepers smokers smugglers snakes snobs
    snowmen somebodies sonnies soothsayers souls spectators specters spinsters spirits spoilers spouses squatters
    stableboys stalwarts strangers strongmen students studs subjects subordinates subscribers successes successors
    suckers sufferers superiors supermen supporters supremacists survivors suspects sweethearts swindlers
    sympathizers taxmen taxpayers teenagers teens tenants terrorists thieves thinkers tigers toddlers toilers
    tortoises tourists townsmen traffickers traitors tramps travelers travellers trespassers tribesmen troublemakers
    tyrants underdogs users vagabonds vagrants victims victors viewers villagers villains visitors voters wanderers
    warriors watchers wayfarers welshmen wenches whales whigs whores widowers widows witches witnesses wits wizards
    wolves women workingmen worshipers worshippers wretches youngsters youths zealots
";

pub(super) const KINSHIP_PLURALS: &str = "
    aunties aunts babies boyfriends brothers brothers-in-law children cousins daddies dads daughters
    daughters-in-law ex-husbands ex-wives fathers fathers-in-law fiancees fiances fiancées fiancés forefathers
    girlfriends godchildren goddaughters godfathers godmothers godparents godsons grandads grandchildren granddads
    granddaughters grandfathers grandmammas grandmas grandmothers grandparents grandpas grandsons grannies
    great-aunts great-grandfathers great-grandmothers great-uncles half-brothers half-sisters hubbies husbands kin
    mamas mammas mas mommies moms mothers mothers-in-law mummies mums nephews nieces orphans papas parents pas pops
    relations relatives siblings sisters sisters-in-law sons sons-in-law spouses stepbrothers stepchildren
    stepdaughters stepfathers stepmothers stepsisters stepsons toddlers twins uncles widowers widows wifeys wives
";
