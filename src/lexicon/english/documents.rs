//! Documents and other carriers of words.

pub(super) const DOCUMENTS: &str = "
    account act ad addendum address advertisement advisory affidavit agenda agreement album almanac amendment analysis
    anthology app appendix application article audio audit autobiography average ballot banner bill billboard
    biography blog blurb book booklet breakdown brief briefing broadcast brochure bulletin bylaw cable calendar
    caption card cartoon catalogue census chapter chart charter circular clause clip code column commentary commercial
    communique communiqué complaint constitution contract copy correspondence cover credo data declaration decree deed
    definition deposition dialogue diary dictionary directive disclaimer disclosure dispatch doctrine document
    documentary dossier draft e-mail edict edition editorial email encyclopedia endorsement entry epistle epitaph
    essay estimate evaluation evidence excerpt exhibit exposé extract facsimile feature figure file filing film flier
    flyer folder footage footnote forecast form forum gospel graph guidance guide guideline handbook handout headline headstone
    history hymn index indictment inquiry inscription insert instruction interview inventory invitation invoice issue
    journal judgment label law lawsuit leaflet lease ledger legend legislation letter licence license list listing
    literature log lyric magazine mail mailer mailing mandate manifesto manual manuscript map measure medium memo
    memoir memorandum message minute missive monograph motion motto movie newsletter newspaper note notebook notice
    novel obituary op-ed opinion order ordinance outline page pamphlet paper paperwork parable paragraph passage
    patent permit petition placard plan plaque platform play playbook plea poem policy poll polling post postcard
    poster postscript prayer preamble preface print proclamation profile program programme prologue proposal
    proposition prospectus protocol proverb provision psalm publication query questionnaire readout receipt recipe
    record recording referendum register regulation release report research resolution response resume review roster
    rule rulebook ruling saga sample schedule score screenplay script scripture scroll section sentence sheet show
    sign signature slide slogan song sonnet spot spreadsheet statement statistic statute sticker story study
    subpoena subtitle suit summary summons supplement survey syllabus table tablet tale tally tape telegram testament
    testimony text textbook thesis thread title tombstone tome tract tradition transcript translation treatise treaty trial tweet
    verdict verse version video voicemail volume warrant warranty webpage website will wire work writ writing yearbook
";

pub(super) const DOCUMENT_PLURALS: &str = "
    analyses data findings numbers results returns terms
";
