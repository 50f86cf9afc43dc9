//! What stands within and around names.

use crate::lexicon::word::{words, Word};

/// What stands within a name in small letters: *Ana de la Cruz*.
pub(crate) const PARTICLES: [&str; 22] = [
    "ab", "al", "ap", "bin", "da", "de", "del", "della", "den", "der", "di", "du", "el", "ibn",
    "la", "le", "ten", "ter", "van", "von", "y", "zu",
];

/// Words with a capital of their own that a surname begins with: *St. Clair, Ó Briain, Mac Lir*.
pub(crate) const SURNAME_BEGINNINGS: [&str; 10] = [
    "Mac", "Nic", "Ní", "O", "Saint", "St", "St.", "Ste.", "Uí", "Ó",
];

/// What tells a son from his father, without a full stop.
pub(crate) const SUFFIXES: [&str; 7] = ["II", "III", "IV", "Jnr", "Jr", "Snr", "Sr"];

/// How the name of a firm ends behind a comma, without a full stop.
pub(crate) const FIRM_ENDS: [&str; 9] = [
    "Co", "Corp", "Inc", "L.L.C", "LLC", "LLP", "Ltd", "PLC", "plc",
];

/// What stands behind a name and is no part of it.
pub(crate) const ESQUIRE: [&str; 3] = ["Esq", "Esq.", "Esquire"];

/// What people are fondly called: *Old Edmund*, *Poor Clara*.
pub(crate) const EPITHETS: [&str; 8] = [
    "big", "dear", "fat", "good", "little", "old", "poor", "young",
];

/// Titles of rank, which a given name follows: *Sir Thomas, Queen Ada*.
pub(crate) const RANKS: [&str; 12] = [
    "baron", "baroness", "count", "countess", "duchess", "duke", "king", "lord", "prince",
    "princess", "queen", "sir",
];

/// How words end for a people, not for one of them: *the Dutch, the Welsh, the Chinese, the Italians*.
pub(crate) const PEOPLES_ENDINGS: [&str; 4] = ["ch", "ese", "s", "sh"];

/// How words end for one of a people that no [`DEMONYM`](crate::lexicon::class::DEMONYM) is: *the Englishwoman*.
pub(crate) const COUNTRYMAN_ENDING: &str = "man";

/// Kin by whose names the religious are called: *Sister Ana, Brother Luis*.
pub(crate) const RELIGIOUS: [&str; 4] = ["brother", "father", "mother", "sister"];

/// How words for trades end: *deckhand, showrunner*.
pub(crate) const TRADE_ENDINGS: [&str; 8] =
    ["er", "hand", "ian", "ist", "man", "mate", "or", "woman"];

/// What stands before the name of a place: *North Dakota, New York*.
pub(crate) const PLACE_BEGINNINGS: [&str; 5] = ["East", "New", "North", "South", "West"];

/// How newspapers are called: *The Northern Herald*.
pub(crate) const PAPER_NAMES: [&str; 30] = [
    "Advertiser",
    "Argus",
    "Bulletin",
    "Chronicle",
    "Courier",
    "Daily",
    "Dispatch",
    "Echo",
    "Examiner",
    "Express",
    "Gazette",
    "Globe",
    "Guardian",
    "Herald",
    "Independent",
    "Inquirer",
    "Journal",
    "Ledger",
    "Mail",
    "Mercury",
    "News",
    "Observer",
    "Post",
    "Press",
    "Register",
    "Sentinel",
    "Star",
    "Telegraph",
    "Times",
    "Tribune",
];

/// What a newspaper, a firm, any group is called by.
pub(crate) const PAPERS: [&str; 8] = [
    "daily",
    "journal",
    "magazine",
    "newspaper",
    "paper",
    "publication",
    "tabloid",
    "weekly",
];
pub(crate) const FIRMS: [&str; 20] = [
    "airline",
    "app",
    "automaker",
    "brand",
    "business",
    "carmaker",
    "carrier",
    "chain",
    "company",
    "conglomerate",
    "firm",
    "insurer",
    "lender",
    "maker",
    "manufacturer",
    "platform",
    "retailer",
    "service",
    "startup",
    "supplier",
];
pub(crate) const GROUPS: [&str; 7] = [
    "association",
    "charity",
    "group",
    "nonprofit",
    "organisation",
    "organization",
    "watchdog",
];

/// The nouns that say of a name that it is a body's.
pub(crate) const BODIES: [&[&str]; 3] = [&PAPERS, &FIRMS, &GROUPS];

/// What begins an apposition, and a clause about what is no person.
pub(crate) const APART: [&str; 3] = ["a ", "an ", "the "];
pub(crate) const WHICH: &str = "which ";
/// What a body owns.
pub(crate) const ITS: &str = "its";

/// What firms deal in, at the end of their names, in order: *Larkfield Foods*, for short *Larkfield*.
#[rustfmt::skip]
pub(crate) const TRADES: [&str; 60] = [
    "Airlines", "Airways", "Analytics", "Automotive", "Bakeries", "Biotech", "Bookshops", "Broadcasting",
    "Chemicals", "Communications", "Consulting", "Devices", "Dynamics", "Electric", "Electronics", "Energy",
    "Engineering", "Enterprises", "Entertainment", "Ferries", "Financial", "Foods", "Furniture", "Games",
    "Holdings", "Hospitality", "Hotels", "Industries", "Insurance", "Investments", "Labs", "Logistics", "Materials",
    "Motors", "Networks", "Partners", "Petroleum", "Pharma", "Pharmaceuticals", "Pictures", "Plastics", "Products",
    "Properties", "Publishing", "Railways", "Renewables", "Resources", "Retail", "Robotics", "Sciences",
    "Securities", "Services", "Software", "Solutions", "Stores", "Studios", "Supermarkets", "Systems",
    "Technologies", "Ventures",
];

/// What else ends the name of a body and no name of a person, whatever begins it, in order: *Weston Trust*.
#[rustfmt::skip]
pub(crate) const ENDS_OF_BODIES: [&str; 41] = [
    "Academy", "Agency", "Alliance", "Association", "Authority", "Bureau", "Centre", "Charity", "Clinic", "Club",
    "College", "Commission", "Committee", "Company", "Consortium", "Corporation", "Council", "Department",
    "Federation", "Foundation", "Fund", "Group", "Hospital", "Infirmary", "Institute", "Institution", "Laboratory",
    "Library", "Ministry", "Museum", "Office", "Orchestra", "Partnership", "Party", "Police", "School", "Society",
    "Theatre", "Trust", "Union", "University",
];

/// What a place has: *the council of Ulmouth*.
pub(crate) const OF_PLACES: [&str; 20] = [
    "bay",
    "bishop",
    "capital",
    "city",
    "coast",
    "council",
    "county",
    "district",
    "governor",
    "island",
    "mayor",
    "north",
    "outskirts",
    "port",
    "province",
    "south",
    "streets",
    "town",
    "university",
    "village",
];

/// What tells that a name is no person's: *Ulmouth and its harbor*.
pub(crate) const OWNS: &str = " and its ";

/// What one has in a person: *her trust in Reyes*.
pub(crate) const STATES_OF_MIND: [&str; 11] = [
    "believe",
    "believed",
    "confide",
    "confided",
    "confidence",
    "faith",
    "interest",
    "interested",
    "rage",
    "something",
    "trust",
];

/// How a word for somebody's age ends: *the 31-year-old*.
pub(crate) const AGE_ENDING: &str = "-year-old";

/// Who tells or decides what others did: whoever is named next is somebody else.
pub(crate) const TELL_OF_OTHERS: [&str; 22] = [
    "coroner",
    "detective",
    "expert",
    "judge",
    "magistrate",
    "neighbor",
    "neighbour",
    "official",
    "onlooker",
    "passer-by",
    "passerby",
    "pathologist",
    "prosecutor",
    "ranger",
    "source",
    "spokesman",
    "spokesperson",
    "spokeswoman",
    "study",
    "survey",
    "tribunal",
    "witness",
];

/// What a court calls whom the report is about.
pub(crate) const ON_TRIAL: [&str; 2] = ["accused", "defendant"];

/// What says who somebody is: *the widow was Ana*.
pub(crate) const COPULAS: [&str; 4] = ["is", "turned out to be", "turns out to be", "was"];

/// Bodies that have a field, or two: *the Ministry of Fisheries and Rural Affairs*.
pub(crate) const FIELDS: [Word; 17] = words([
    "agency",
    "board",
    "bureau",
    "center",
    "centre",
    "college",
    "commission",
    "committee",
    "council",
    "department",
    "directorate",
    "institute",
    "institution",
    "ministry",
    "office",
    "school",
    "secretariat",
]);

/// What points back at the words above it: *thus Ana Reyes*.
pub(crate) const THUS: [&str; 2] = ["so", "thus"];
/// What people do with their words: *the only advice that she ever gave*.
pub(crate) const GIVE: [&str; 9] = [
    "chose", "gave", "give", "gives", "left", "made", "put", "puts", "used",
];

/// Offices that one person holds at a time.
pub(crate) const SOLE_OFFICES: [&str; 1] = ["president"];

/// Articles of Arabic names: *al-Sayed*.
pub(crate) const ARTICLES: [&str; 11] = [
    "al", "an", "ar", "as", "ash", "at", "az", "ed", "el", "es", "ul",
];

/// How the name of a place on the web begins.
pub(crate) const WEB: &[u8] = b"www";

/// What addresses on the web end in.
pub(crate) const DOMAINS: [&[u8]; 5] = [b"com", b"edu", b"gov", b"net", b"org"];

/// With one of these in it, a name of words that are nothing else is rather a place's: *Yarrawonga Creek*.
pub(crate) const OF_GROUND: [&str; 52] = [
    "abbey",
    "avenue",
    "bay",
    "beach",
    "boulevard",
    "bridge",
    "canal",
    "canyon",
    "castle",
    "cove",
    "creek",
    "desert",
    "falls",
    "farm",
    "fields",
    "forest",
    "gardens",
    "gate",
    "gazette",
    "green",
    "harbor",
    "harbour",
    "heights",
    "hill",
    "hills",
    "hotel",
    "inn",
    "island",
    "lake",
    "lane",
    "mountain",
    "mountains",
    "park",
    "peak",
    "pier",
    "point",
    "port",
    "quay",
    "ridge",
    "river",
    "road",
    "springs",
    "square",
    "station",
    "strait",
    "street",
    "terrace",
    "tower",
    "valley",
    "wharf",
    "wood",
    "woods",
];

/// What stands before a name and a hyphen, and makes no name with it: *Anti-Reyes*.
pub(crate) const PREFIXES: [&str; 29] = [
    "afro", "anglo", "anti", "austro", "counter", "crypto", "cyber", "euro", "franco", "hyper",
    "indo", "inter", "intra", "judeo", "mega", "micro", "multi", "nano", "para", "post", "proto",
    "pseudo", "quasi", "russo", "semi", "sino", "super", "trans", "ultra",
];
