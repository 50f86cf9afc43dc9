//! Roles: what someone is by office or trade; before a name or alone.

pub(super) const ROLES: &str = "
    abbot academic accountant acolyte acrobat activist actor actuary adjutant administrator admiral adversary adviser
    advisor advocate agent aide alderman ally ambassador analyst anchor anchorperson anesthesiologist announcer
    anthropologist apostle apothecary appointee apprentice arbiter arbitrator archaeologist archbishop archdeacon
    architect archivist artist assemblyperson assessor assistant associate astronaut astronomer athlete attaché
    attorney auctioneer auditor author ayatollah backbencher bailiff baker banker barber barista barkeep barmaid
    barrister bartender bassist batsman beadle beekeeper bellboy biographer biologist bishop blogger boatswain
    bodyguard bookkeeper bookseller boss botanist bouncer bowler boxer brewer bricklayer brigadier broadcaster broker
    bugler builder bureaucrat bursar busker butcher cabbie caddie candidate canon captain cardinal cardiologist carer
    caretaker caricaturist carpenter carrier cartoonist cashier catcher caterer ceo cfo chair chairperson challenger
    chamberlain champion chancellor chaplain chauffeur chef chemist chief choreographer clergy clergyperson cleric
    clerk climatologist clinician co-author co-chair co-creator co-director co-founder co-host co-owner coach
    coachbuilder coachman cobbler coder collector colonel colonialist columnist comedian commandant commander
    commentator commissioner commodore communicator composer comptroller concierge conductor confidant confidante
    congressperson conqueror conservationist constable consul consultant contender contractor contributor controller
    coo cook coordinator copilot coroner corporal correspondent cosmologist councillor councilmember councilor counsel
    counsellor counselor courier creator cricketer criminologist critic curate curator custodian dairymaid dean
    deckhand decorator defender delegate democrat demographer dentist deputy dermatologist designer detective developer
    dictator dietitian diplomat director dispatcher docent doctor donor dramatist driver drummer economist editor
    educator elder elector electrician emir emissary emperor employer engineer engraver ensign entertainer entrepreneur
    envoy epidemiologist essayist ethicist evangelist examiner executioner executive executor expert explorer farmhand
    fiddler fighter filmmaker financier firefighter fisherman fishmonger footballer forecaster foreperson
    fortune-teller founder frontrunner fundraiser gamekeeper gardener gatekeeper general geneticist geographer
    geologist glazier goalie goalkeeper goaltender goldsmith golfer gov governor governor-elect grader gravedigger
    grocer guard guardian guerrilla guide guitarist gynecologist hairdresser halfback harpooner head headteacher healer
    herald historian host hotelier humorist hunter illustrator imam impresario incumbent influencer informant innkeeper
    inspector instructor interpreter interviewer inventor investigator investor jailer jailor janitor jeweler jeweller
    jockey journalist judge juggler jurist justice keeper kingpin laborer labourer landowner lawmaker lawyer leader
    lecturer legislator librarian lieutenant lifeguard linebacker linguist lobbyist loyalist machinist magician
    magistrate magnate major manager manufacturer marshal mason master mathematician mayor mayor-elect mechanic
    mediator medic messenger meteorologist microbiologist midfielder midshipman miller minister minister-president
    minstrel missionary moderator mogul monk muleteer mullah musician musketeer nanny navigator negotiator neurologist
    neuroscientist neurosurgeon newscaster nominee notary novelist nurse nutritionist officer official oncologist
    operative operator ophthalmologist optician orator orderly organiser organizer overseer owner painter panelist
    paralegal paramedic parliamentarian parson partner pastor pathologist patriarch paymaster peddler pediatrician
    pedlar performer pharmacist philanthropist philosopher photographer physician physicist physio pianist pilot
    pioneer pitcher player playwright plumber podcaster poet policymaker politician pollster pope porter postmaster
    postmistress practitioner preacher prefect premier presenter president president-elect priest principal printer
    prior private producer professor programmer promoter proprietor prosecutor protester provost psychiatrist
    psychologist psychotherapist publican publicist publisher purser quarterback quartermaster rabbi radiologist
    rancher ranger rapper realtor receptionist recorder rector referee registrar reporter representative researcher rev
    reverend reviewer rider ringleader ringmaster rival rower ruler runner runner-up sailor samurai scholar
    schoolteacher scientist screenwriter scribe sculptor secretary secretary-general seer senator senator-elect
    sentinel sentry sergeant servant sexton shepherd sheriff shipbuilder shipwright shoemaker shopkeeper showrunner
    singer skater skipper sniper sociologist soldier solicitor sommelier songwriter soprano sorcerer sorceress speaker
    specialist speechwriter spokespeople spokesperson spy staffer stagehand star statistician stenographer steward
    stockbroker stoker stonemason storekeeper storyteller strategist striker superintendent supervisor surgeon
    surrogate surveyor swimmer tailor taoiseach taxidermist teacher technician technologist tenor theologian theorist
    therapist trader tradesperson trainee trainer translator treasurer trustee tutor tycoon typist umpire
    undersecretary understudy undertaker usher valet vendor verger vet veteran veterinarian vicar vice-chair
    vice-chancellor vice-president videographer vintner violinist virologist vlogger volunteer vp waiter warden warder
    warlord watchdog watchmaker weaver webmaster welder wheelwright whip whistleblower winger winner wizard woodcutter
    worker wrestler writer youtuber zookeeper zoologist
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
