//! Roles: what someone is by office or trade; before a name or alone.

pub(super) const ROLES: &str = "
    abbot academic accountant acolyte activist actor adjutant administrator admiral adversary adviser advisor
    advocate agent aide alderman ally ambassador analyst anchor anchorperson anesthesiologist announcer
    anthropologist apostle appointee apprentice archaeologist archbishop archdeacon architect archivist artist
    assemblyperson assessor assistant associate astronaut astronomer athlete attaché attorney auctioneer auditor
    author ayatollah backbencher bailiff baker banker barber barista barrister bartender bassist batsman beadle
    beekeeper biographer biologist bishop blogger boatswain bodyguard bookkeeper bookseller boss botanist bowler boxer brewer
    brigadier broadcaster broker builder bureaucrat butcher candidate canon captain cardinal cardiologist caretaker
    caricaturist carpenter carrier cartoonist cashier catcher caterer ceo cfo chair chairperson challenger
    chamberlain champion chancellor chaplain chauffeur chef chemist chief choreographer clergy clergyperson cleric
    clerk climatologist clinician co-author co-chair co-creator co-director co-founder co-host co-owner coach
    coachbuilder coachman coder collector colonel colonialist columnist comedian commandant commander commentator
    commissioner commodore communicator composer comptroller conductor confidant confidante congressperson conqueror
    conservationist constable consul consultant contender contractor contributor controller coo cook coordinator
    copilot coroner corporal correspondent cosmologist councillor councilmember councilor counsel counsellor counselor
    courier creator cricketer criminologist critic curate curator custodian dean deckhand decorator defender delegate
    democrat demographer dentist deputy dermatologist designer detective developer dictator dietitian diplomat
    director dispatcher doctor donor dramatist driver drummer economist editor educator elder elector electrician
    emir emissary emperor employer engineer ensign entertainer entrepreneur envoy epidemiologist essayist ethicist
    evangelist examiner executive executor expert farmhand fighter filmmaker financier firefighter fisherman footballer
    forecaster foreperson founder frontrunner fundraiser gardener general geneticist geographer geologist goalkeeper
    golfer gov governor governor-elect grader grocer guard guardian guerrilla guide guitarist gynecologist harpooner
    head headteacher healer herald historian host humorist hunter illustrator imam impresario incumbent influencer
    informant innkeeper inspector instructor interpreter interviewer inventor investigator investor jailer jailor
    janitor jeweler jeweller jockey journalist judge jurist justice keeper kingpin laborer labourer landowner
    lawmaker lawyer leader lecturer legislator librarian lieutenant linguist lobbyist loyalist machinist magician
    magistrate magnate major manager manufacturer marshal mason master mathematician mayor mayor-elect mechanic
    mediator meteorologist microbiologist midfielder midshipman miller minister minister-president missionary
    moderator mogul monk mullah musician negotiator neurologist neuroscientist neurosurgeon newscaster nominee
    notary novelist nurse nutritionist officer official oncologist operative operator ophthalmologist orator orderly
    organiser organizer owner painter panelist parliamentarian parson partner pastor pathologist patriarch pediatrician
    performer pharmacist philanthropist philosopher photographer physician physicist pianist pilot pioneer pitcher
    player playwright plumber podcaster poet policymaker politician pollster pope porter postmaster practitioner
    preacher prefect premier presenter president president-elect priest principal printer prior private producer
    professor programmer promoter proprietor prosecutor protester provost psychiatrist psychologist psychotherapist
    publicist publisher quarterback quartermaster rabbi radiologist rancher ranger rapper realtor receptionist
    recorder rector referee registrar reporter representative researcher rev reverend reviewer rider ringleader
    rival ruler runner runner-up sailor scholar schoolteacher scientist screenwriter scribe sculptor secretary
    secretary-general senator senator-elect sergeant servant sexton shepherd sheriff shipbuilder shoemaker shopkeeper showrunner singer
    skater skipper sniper sociologist soldier solicitor sommelier songwriter soprano speaker specialist speechwriter
    spokespeople spokesperson spy staffer stagehand star statistician steward stockbroker storyteller strategist striker
    superintendent supervisor surgeon surrogate surveyor swimmer tailor taoiseach teacher technician technologist
    tenor theologian theorist therapist trader tradesperson trainer translator treasurer trustee tutor tycoon umpire
    undersecretary usher valet vendor vet veteran veterinarian vicar vice-chair vice-chancellor vice-president
    videographer violinist virologist vlogger volunteer vp waiter warden warlord watchdog weaver webmaster whip
    whistleblower winner wizard woodcutter worker wrestler writer youtuber zoologist
";

/// Public offices and stations: a report that has named their bearer goes on with these (*the governor, the candidate*),
/// whether or not it has said that he is one. Whoever serves somebody (*aide, spokesman, lawyer*) is somebody else.
pub(super) const STATIONS: &str = "
    actor actress billionaire businessman businesswoman candidate chairman chairwoman comedian congressman
    congresswoman contender diplomat entrepreneur front-runner frontrunner governor incumbent justice lawmaker
    leader legislator magnate mayor mogul neurosurgeon nominee politician pontiff president prince secretary senator
    singer speaker surgeon tycoon
";

pub(super) const ROLES_MALE: &str = "
    abbot actor alderman anchorman assemblyman barman baron baronet batsman boatman bridegroom businessman butler
    cameraman chairman churchman clergyman coachman congressman councilman count craftsman czar doorman duke earl
    emperor ferryman fireman fisherman footman foreman friar frontman groomsman guardsman gunman headman headmaster
    helmsman herdsman horseman huntsman ironmonger juryman king landlord lawman lineman lord mailman marksman
    marquis middleman midshipman milkman monk newsman nobleman ombudsman patrolman policeman postman priest prince
    salesman schoolmaster seaman serviceman sheikh spokesman sportsman squire stableman statesman steersman sultan
    tradesman tsar viscount waiter warehouseman watchman waterman woodsman workman yachtsman yeoman
";

pub(super) const ROLES_FEMALE: &str = "
    abbess actress alderwoman anchorwoman assemblywoman ballerina baroness businesswoman chairwoman chambermaid
    charwoman congresswoman councilwoman countess duchess empress forewoman governess headmistress heroine hostess
    housekeeper housemaid lady-in-waiting landlady laundress maid maidservant matron midwife milkmaid nun nursemaid
    policewoman priestess princess prioress queen saleswoman schoolmistress seamstress servicewoman spokeswoman
    sportswoman stateswoman stewardess waitress washerwoman
";

pub(super) const ROLE_PLURALS: &str = "
    clergy governors-elect ladies-in-waiting mayors-elect midwives patriarchs presidents-elect runners-up
    senators-elect spokespeople taoisigh
";
