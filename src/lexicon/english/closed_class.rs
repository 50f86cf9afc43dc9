//! Closed classes: the words that hold a sentence together.

pub(super) const DETERMINERS: &str = "
    a all an another any certain each either enough every few fewer half least less many more most much neither no plenty
    several some such three-quarters two-thirds various what whatever which whichever
";

pub(super) const DEFINITES: &str = "
    both that the these this those
";

pub(super) const ARTICLES: &str = "
    a an every no the
";

pub(super) const POSSESSIVES: &str = "
    its my ones our their thine thy whose your
";

pub(super) const POSSESSIVES_MALE: &str = "
    his
";

pub(super) const POSSESSIVES_FEMALE: &str = "
    her
";

pub(super) const SUBJECT_PRONOUNS: &str = "
    all another any anybody anyone anything both each either everybody everyone everything few i it many mine most
    neither no-one nobody none nothing one others ours several some somebody someone something such that theirs
    there these they this those thou three-quarters two-thirds we who whoever y'all ye you yours
";

pub(super) const SUBJECT_PRONOUNS_MALE: &str = "
    he
";

pub(super) const SUBJECT_PRONOUNS_FEMALE: &str = "
    she
";

pub(super) const OBJECT_PRONOUNS: &str = "
    'em all anybody anyone anything both each everybody everyone everything few it itself many me mine most myself
    nobody none nothing one oneself others ours ourselves some somebody someone something such that thee theirs them
    themself themselves these this those us whom you yours yourself yourselves
";

pub(super) const FIRST_PERSONS: &str = "
    i i. me myself
";

pub(super) const OBJECT_PRONOUNS_MALE: &str = "
    him himself
";

pub(super) const OBJECT_PRONOUNS_FEMALE: &str = "
    her hers herself
";

pub(super) const RELATIVES: &str = "
    that which who whoever whom whomever whose
";

pub(super) const INTERROGATIVES: &str = "
    how however what whatever when whence where wherefore whether which whither who whom whose why
";

pub(super) const PREPOSITIONS: &str = "
    abaft aboard about above according across after against ahead along alongside amid amidships amidst among
    amongst anent around as at atop barring because before behind below beneath beside besides between betwixt
    beyond but by concerning considering despite down due during ex except excepting excluding following for from in
    including inside into like minus near next notwithstanding o'er of off on onto opposite out outside over
    past pending per plus pro regarding respecting round save since than through throughout thru till touching
    toward towards under underneath unlike until unto up upon versus via vs with within without worth à
";

pub(super) const COORDINATORS: &str = "
    & and both but either minus neither nor or plus so v versus vs yet
";

pub(super) const SUBORDINATORS: &str = "
    'cause 'til after albeit although as because before cos except how if lest like now once provided
    providing since so supposing than that though till unless until when whenever where whereas whereupon wherever
    whether while whilst
";

pub(super) const MODALS: &str = "
    'd 'll ca can can't cannot canst can’t could couldn't couldn’t couldst dare may mayst might mightn't mightn’t
    must mustn't mustn’t need needn't needn’t ought oughtn't oughtn’t sha shall shalt shan't shan’t should shouldn't
    shouldn’t shouldst will wilt wo wo'n't won't won’t would wouldn't wouldn’t wouldst ’d ’ll
";

pub(super) const BE_FORMS: &str = "
    'm 're 's 'tis 'twas ai ain't ain’t am are aren't aren’t art be been beest being is isn't isn’t was wasn't
    wasn’t wast were weren't weren’t wert ’m ’re ’s ’tis ’twas
";

pub(super) const HAVE_FORMS: &str = "
    'd 's 've had hadn't hadn’t hadst has hasn't hasn’t hast hath have haven't haven’t having ’d ’s ’ve
";

pub(super) const DO_FORMS: &str = "
    did didn't didn’t didst do does doesn't doesn’t doing don't done don’t dost doth
";

pub(super) const NEGATIONS: &str = "
    ain't ain’t aren't aren’t barely can't cannot can’t couldn't couldn’t didn't didn’t doesn't doesn’t don't don’t
    hadn't hadn’t hardly hasn't hasn’t haven't haven’t isn't isn’t mightn't mightn’t mustn't mustn’t n't ne'er
    needn't needn’t neither never nor not nowise n’t oughtn't oughtn’t scarcely shan't shan’t shouldn't shouldn’t
    wasn't wasn’t weren't weren’t won't won’t wouldn't wouldn’t
";

pub(super) const TO_WORD: &str = "
    to
";

pub(super) const NUMBERS: &str = "
    billion billions dozen dozens eight eighteen eighty eleven fifteen fifty five forty four fourteen half hundred
    hundreds million millions nine nineteen ninety one score scores seven seventeen seventy six sixteen sixty
    ten thirteen thirty thousand thousands three trillion trillions twelve twenty two zero
";

pub(super) const ORDINALS: &str = "
    eighteenth eighth eleventh fifteenth fifth fiftieth first fourteenth fourth hundredth millionth nineteenth ninth
    second seventeenth seventh sixteenth sixth tenth third thirteenth thirtieth thousandth twelfth twentieth
";

pub(super) const PARTICLES: &str = "
    about across ahead along apart around aside away back by down forth forward in off on out over round through
    together under up upon
";
