//! Documents and other carriers of words.

pub(super) const DOCUMENTS: &str = "
    account act ad addendum address advertisement advisory affidavit agenda agreement album almanac amendment analysis
    anthology app appendix application article audio audit autobiography average ballot banner bill billboard biography
    blog blurb book booklet breakdown brief briefing broadcast brochure bulletin cable calendar caption card cartoon
    catalogue census chapter chart charter circular clause clip code column commentary commercial communique communiqué
    complaint constitution contract copy correspondence cover credo data declaration decree deed definition
    deposition dialogue diary dictionary directive disclaimer disclosure dispatch doctrine document documentary dossier
    draft e-mail edict edition editorial email encyclopedia endorsement entry epistle epitaph essay estimate evaluation
    evidence excerpt exhibit exposé extract facsimile feature figure file filing film flier flyer folder footage
    footnote forecast form forum gospel graph guide guideline handbook handout headline history hymn index indictment
    inquiry inscription insert instruction interview inventory invitation invoice issue journal judgment label law
    lawsuit leaflet ledger legend legislation letter license list listing literature log lyric magazine mail mailer
    mailing mandate manifesto manual manuscript map measure medium memo memoir memorandum message minute missive
    monograph motion motto movie newsletter newspaper note notebook notice novel obituary op-ed opinion order ordinance
    outline page pamphlet paper paperwork parable paragraph passage patent permit petition placard plan plaque platform
    play playbook plea poem policy poll polling post postcard poster postscript prayer preamble preface print
    proclamation profile program prologue proposal proposition prospectus protocol proverb provision psalm publication
    query questionnaire readout receipt recipe record recording referendum register regulation release report research
    resolution response resume review roster rule ruling saga sample schedule score screenplay script scripture scroll
    section sentence sheet show sign signature slide slogan song sonnet source spot spreadsheet statement statistic
    statute sticker story study subpoena subtitle suit summary summons supplement survey syllabus table tablet tale
    tally tape telegram testament testimony text textbook thesis thread title tome tract transcript translation
    treatise treaty tweet verdict verse version video voicemail volume warrant webpage website will wire work writ
    writing yearbook
";

pub(super) const DOCUMENT_PLURALS: &str = "
    accounts acts addendums addresses ads advertisements advisories affidavits agendas agreements albums almanacs
    amendments analyses anthologies appendixes applications apps articles audios audits autobiographies averages
    ballots banners billboards bills biographies blogs blurbs booklets books breakdowns briefings briefs broadcasts
    brochures bulletins cables calendars captions cards cartoons catalogues chapters charters charts circulars clauses
    clips codes columns commentaries commercials communiques communiqués complaints constitutions contracts copies
    covers credos data declarations decrees deeds definitions depositions dialogues diaries dictionaries directives
    disclaimers disclosures dispatches doctrines documentaries documents dossiers drafts e-mails edicts editions
    editorials emails encyclopedias endorsements entries epistles epitaphs essays estimates evaluations excerpts
    exhibits exposés extracts facsimiles features figures files filings films findings fliers flyers folders footnotes
    forecasts forms forums gospels graphs guidelines guides handbooks handouts headlines histories hymns indexes
    indictments inquiries inscriptions inserts instructions interviews inventories invitations invoices issues journals
    judgments labels laws lawsuits leaflets ledgers legends legislations letters licenses listings lists logs lyrics
    magazines mailers mailings mandates manifestos manuals manuscripts maps measures mediums memoirs memorandums memos
    messages minutes missives monographs motions mottos movies newsletters newspapers notebooks notes notices novels
    numbers obituaries op-eds opinions orders ordinances outlines pages pamphlets papers parables paragraphs passages
    patents permits petitions placards plans plaques platforms playbooks plays pleas poems policies polls postcards
    posters posts postscripts prayers preambles prefaces prints proclamations profiles programs prologues proposals
    propositions prospectuses protocols proverbs provisions psalms publications queries questionnaires readouts
    receipts recipes recordings records referendums registers regulations releases reports resolutions responses
    results resumes returns reviews rosters rules rulings sagas samples schedules scores screenplays scripts scriptures
    scrolls sections sentences sheets shows signatures signs slides slogans songs sonnets sources spots spreadsheets
    statements statistics statutes stickers stories studies subpoenas subtitles suits summaries summonses supplements
    surveys syllabuses tables tablets tales tallies tapes telegrams testaments testimonies textbooks texts thesises
    threads titles tomes tracts transcripts translations treaties treatises tweets verdicts verses versions videos
    voicemails volumes warrants webpages websites wills wires works writings writs yearbooks
";
