//! Roles: what someone is by office or trade; before a name or alone.

pub(super) const ROLES: &str = "
    abbot academic accountant acolyte activist actor adjutant administrator admiral adversary adviser advisor
    advocate agent aide alderman ally ambassador analyst anchor anchorperson anesthesiologist announcer
    anthropologist apostle appointee apprentice archaeologist archbishop archdeacon architect archivist artist
    assemblyperson assessor assistant associate astronaut astronomer athlete attaché attorney auctioneer auditor
    author ayatollah backbencher bailiff baker banker barber barista barrister bartender bassist batsman beadle
    biographer biologist bishop blogger boatswain bodyguard bookkeeper bookseller boss botanist bowler boxer brewer
    brigadier broadcaster broker builder bureaucrat butcher candidate canon captain cardinal cardiologist caretaker
    caricaturist carpenter carrier cartoonist cashier catcher caterer ceo cfo chair chairperson challenger
    chamberlain champion chancellor chaplain chauffeur chef chemist chief choreographer clergy clergyperson cleric
    clerk climatologist clinician co-author co-chair co-creator co-director co-founder co-host co-owner coach
    coachbuilder coachman coder collector colonel colonialist columnist comedian commandant commander commentator
    commissioner commodore communicator composer comptroller conductor confidant confidante congressperson conqueror
    conservationist constable consul consultant contender contractor contributor controller coo cook coordinator
    copilot coroner corporal correspondent cosmologist councillor councilmember councilor counsel counsellor counselor
    courier creator cricketer criminologist critic curate curator custodian dean decorator defender delegate
    democrat demographer dentist deputy dermatologist designer detective developer dictator dietitian diplomat
    director dispatcher doctor donor dramatist driver drummer economist editor educator elder elector electrician
    emir emissary emperor employer engineer ensign entertainer entrepreneur envoy epidemiologist essayist ethicist
    evangelist examiner executive executor expert fighter filmmaker financier firefighter fisherman footballer
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
    organizer owner painter panelist parliamentarian parson partner pastor pathologist patriarch pediatrician
    performer pharmacist philanthropist philosopher photographer physician physicist pianist pilot pioneer pitcher
    player playwright plumber podcaster poet policymaker politician pollster pope porter postmaster practitioner
    preacher prefect premier presenter president president-elect priest principal printer prior private producer
    professor programmer promoter proprietor prosecutor protester provost psychiatrist psychologist psychotherapist
    publicist publisher quarterback quartermaster rabbi radiologist rancher ranger rapper realtor receptionist
    recorder rector referee registrar reporter representative researcher rev reverend reviewer rider ringleader
    rival ruler runner runner-up sailor scholar schoolteacher scientist screenwriter scribe sculptor secretary
    secretary-general senator senator-elect sergeant servant sexton sheriff shipbuilder shoemaker shopkeeper singer
    skater skipper sniper sociologist soldier solicitor sommelier songwriter soprano speaker specialist speechwriter
    spokespeople spokesperson spy staffer star statistician steward stockbroker storyteller strategist striker
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
    abbesses abbots academics accountants acolytes activists actors actresses adjutants administrators admirals
    adversaries advisers advisors advocates agents aides aldermen alderwomen allies ambassadors analysts anchormen
    anchorpersons anchors anchorwomen anesthesiologists announcers anthropologists apostles appointees apprentices
    archaeologists archbishops archdeacons architects archivists artists assemblymen assemblypersons assemblywomen
    assessors assistants associates astronauts astronomers athletes attachés attorneys auctioneers auditors authors
    ayatollahs backbenchers bailiffs bakers ballerinas bankers barbers baristas barmen baronesses baronets barons
    barristers bartenders bassists batsmen beadles biographers biologists bishops bloggers boatmen boatswains
    bodyguards bookkeepers booksellers bosses botanists bowlers boxers brewers bridegrooms brigadiers broadcasters
    brokers builders bureaucrats businessmen businesswomen butchers butlers cameramen candidates canons cap'ns
    captains cardinals cardiologists caretakers caricaturists carpenters carriers cartoonists cashiers catchers
    caterers ceos cfos chairmen chairpersons chairs chairwomen challengers chamberlains chambermaids champions
    chancellors chaplains charwomen chauffeurs chefs chemists chiefs choreographers churchmen clergy clergymen
    clergypersons clerics clerks climatologists clinicians co-authors co-chairs co-creators co-directors co-founders
    co-hosts co-owners coachbuilders coaches coachmen coders collectors colonels colonialists columnists comedians
    commandants commanders commentators commissioners commodores communicators composers comptrollers comrades
    conductors confidantes confidants congressmen congresspersons congresswomen conquerors conservationists
    constables consuls consultants contenders contractors contributors controllers cooks coordinators coos coroners
    corporals correspondents cosmologists councillors councilmembers councilmen councilors councilwomen counsel
    counsellors counselors countesses counts couriers craftsmen creators cricketers criminologists critics curates
    curators custodians czars deacons deans decorators defenders delegates democrats demographers dentists deputies
    dermatologists designers detectives developers dictators dietitians diplomats directors dispatchers doctors
    donors doormen dramatists drivers drummers duchesses dukes earls economists editors educators elders electors
    electricians emirs emissaries emperors employers empresses engineers ensigns entertainers entrepreneurs envoys
    epidemiologists essayists ethicists evangelists examiners executives executors experts ferrymen field-marshals
    fighters filmmakers financiers firefighters firemen fishermen footballers footmen forecasters foremen
    forepersons forewomen founders friars frontmen frontrunners fundraisers gardeners generals geneticists
    geographers geologists goalkeepers golfers governesses governors governors-elect govs graders grocers groomsmen
    guardians guards guardsmen guerrillas guides guitarists gunmen gynecologists harpooners headmasters headmen
    headmistresses heads headteachers healers helmsmen heralds herdsmen heroines historians horsemen hostesses hosts
    housekeepers housemaids humorists hunters huntsmen illustrators imams impresarios incumbents influencers
    informants innkeepers inspectors instructors interpreters interviewers inventors investigators investors
    ironmongers jailers jailors janitors jewelers jewellers jockeys journalists judges jurists jurymen justices
    keepers kingpins kings laborers labourers ladies-in-waiting lairds landladies landlords landowners laundresses
    lawmakers lawmen lawyers leaders lecturers legislators librarians lieutenant-colonels lieutenant-governors
    lieutenants linemen linguists lobbyists lords loyalists machinists magicians magistrates magnates maharajahs
    maids maidservants mailmen major-generals majors managers manufacturers marchionesses marksmen marquesses
    marquises marshals masons masters mathematicians matrons mayors mayors-elect mechanics mediators meteorologists
    microbiologists middlemen midfielders midshipmen midwives milkmaids milkmen millers minister-presidents
    ministers missionaries moderators moguls monks mullahs musicians negotiators neurologists neuroscientists
    neurosurgeons newscasters newsmen noblemen nominees notaries novelists nuns nursemaids nurses nutritionists
    officers officials ombudsmen oncologists operatives operators ophthalmologists orators orderlies organizers
    owners painters panelists parliamentarians parsons partners pashas pastors pathologists patriarchs patrolmen
    pediatricians performers pharmacists philanthropists philosophers photographers physicians physicists pianists
    pilots pioneers pitchers players playwrights plumbers podcasters poets policemen policewomen policymakers
    politicians pollsters popes porters postmasters postmen practitioners preachers prefects premiers presenters
    presidents presidents-elect priestesses priests princes princesses principals printers prioresses priors
    privates producers professors programmers promoters proprietors prosecutors protesters provosts psychiatrists
    psychologists psychotherapists publicists publishers quarterbacks quartermasters queens rabbis radiologists
    ranchers rangers rappers realtors rear-admirals receptionists recorders rectors referees registrars reporters
    representatives researchers reverends reviewers revs riders ringleaders rivals rulers runners runners-up sailors
    saints salesmen saleswomen scholars schoolmasters schoolmistresses schoolteachers scientists screenwriters
    scribes sculptors seamen seamstresses secretaries secretary-generals senators senators-elect sergeants servants
    servicemen servicewomen sextons sheikhs sheriffs shipbuilders shoemakers shopkeepers singers skaters skippers
    snipers sociologists soldiers solicitors sommeliers songwriters sopranos speakers specialists speechwriters
    spies spokesmen spokespeople spokespersons spokeswomen sportsmen sportswomen squires stablemen staffers stars
    statesmen stateswomen statisticians steersmen stewardesses stewards stockbrokers storytellers strategists
    strikers sultans superintendents supervisors surgeons surrogates surveyors swimmers tailors taoisigh teachers
    technicians technologists tenors theologians theorists therapists traders tradesmen tradespersons trainers
    translators treasurers trustees tsars tutors tycoons umpires undersecretaries ushers valets vendors veterans
    veterinarians vets vicars vice-admirals vice-chairs vice-chancellors vice-presidents videographers violinists
    virologists viscountesses viscounts vloggers volunteers vps waiters waitresses wardens warehousemen warlords
    washerwomen watchdogs watchmen watermen weavers webmasters whips whistleblowers winners wizards woodcutters
    woodsmen workers workmen wrestlers writers yachtsmen yeomen youtubers zoologists
";
