//! Given names.
//!
//! Facts of general knowledge, in line with the name lists that the US census of 1990 put in the public domain, and the
//! names usual in English novels. The lists are small on purpose: an unknown capitalised word is a name anyway, and these
//! add its sex. Names that are common words too (*Will, Grace*) stand here; capitals decide later.

pub(super) const GIVEN_MALE: &str = "
    aarav aaron abdul abdullah abdullahi abe abel abhishek abiodun abner abraham abram achille achim adalberto adam
    adan adebayo ademola adeola adewale adeyemi adil aditya adolf adolfo adolph adriaan adrian afonso agus agustin
    ahmad ahmed ahmet ai aidan ailbhe aitor ajay ajit akhil aki akihiro akio akira aksel akwasi al alain alan
    alasdair alastair albert alberto albin alceu aldo alec aled alejandro aleksandar aleksander aleksandr aleksei
    alessandro alessio alex alexander alexandre alexei alexey alexis alf alfie alfonso alfonzo alfred alfredo
    algernon algy ali alistair aliyu allan allen alois alonso alonzo aloysius alphonse alton alun alvaro alvin
    amadeo amadou amar ambrose amilcar amir amit amitabh amnon amol amos amédée anand anas anatole anatoly anders
    andoni andraz andre andrea andreas andrei andres andrew andrey andrzej andré andy aneurin angel angelo angus
    anil anirudh ankit ansel anselmo anthony antoine anton antonin antonio antony antti antônio anupam anwar aodhan
    aonghas apollo apostolos aramis arash aravind archibald archie ari ariel aristide arjen arjun arkadi arkady
    arlen arlo armand armando armel armin arnaldo arnaud arndt arne arno arnold arnoldo aron arron arsene arseny
    arsène art artem arthur artie arturo artyom arun arvid arvind aryeh asa asaf asbjorn asen asher ashley ashok
    ashton asif athanasios athos attila attilio aubrey august auguste augustin augustine augusto augustus aurelien
    aurelio aurélien austin avery avi avner avraham axel ayman ayodele ayrton aziz azman babacar babak babatunde
    bakary balazs baldur baldwin balint baltazar balthazar bambang baptiste barack barclay barima barnabas barnaby
    barnabé barney baron barrett barry bart bartek bartholomew barton bartosz baruch bashar bashir basil bastiaan
    beau behrouz bela bello ben benedict benedikt benedito benicio benito benjamin bennett bennie benny benoit
    benoît benson beppe bernabé bernard bernardo bernd bernhard bernie bernt bert berthold bertie bertram bertrand
    bevis bhaskar bilal bill billy binyamin birger bjarne bjarni bjorn björn blaine blair blaise blake boaz bob
    bobby bogdan boguslaw bohumil bojan bola bongani boris borja borys boubacar boudewijn boyce boyd boyko brad
    braden bradford bradley brady bram brandon branko braxton brendan breno brent brenton bret brett brian brice
    brock brody bruce bruno bryan bryant bryce bryn buck bud buddy budi burak burkhard burt buster byron byung-ho
    caesar caetano cai caio cal caleb callum calum calvin cam cameron camilo carey carl carlo carlos carlton carmine
    carroll carson carsten carter carwyn cary casey caspar casper cassio cassius catalin cathal cecil cedric cedrick
    cees celso cem cesar cesare chad chaim chance chandler chandra chang-min charles charley charlie chase chauncey
    cheikh cheng chester chet chetan chi-ming chidi chinedu chip chris christer christian christoph christophe
    christopher christos chuck chukwuemeka chung cian ciaran ciarán cillian ciro claes clarence clark clarke claud
    claude claudio claus clay clayton cleber cledwyn clem clemens clement cletus cleveland cliff clifford clifton
    clint clinton clive clovis clyde clément cody coinneach colby cole colin colm colton conall conan conn connor
    conor conrad constantin constantine cordell corentin corey cormac cornelis cornelius corrado cory cosmin cosmo
    courtney craig crispin cristian cristobal cristóbal csaba curt curtis cuthbert cyril cyrille cyrus czeslaw
    cédric césar cícero daan dae-jung dafydd dai daichi daire daisuke daithi dale dalibor dallas damian damien
    damilola damion damon dan dana dandre dane daniel danilo danny dante darcy daren darian darin dario darius
    dariush dariusz darko darnell darragh darrel darrell darren darrin darryl darwin daryl dashiell dave davi david
    davide davis davor davy dawid dean deandre declan dedi deepak deiniol dejan delbert demetrius denes denis dennis
    denny denys denzel derek dermot derrick deshawn desmond detlef devan devendra devin devon dewayne dewey dewi
    dewitt dexter dhruv diarmuid dick dickie dicky didier diederik diego dieter dietmar dietrich dillon dimitar
    dimitri dimitrios dimitris dinesh dino diogo dion dirk dmitri dmitriy dmitry dob dom domenico domhnall domingo
    dominic dominick dominik dominique don donal donald donato dong-hyun donnell donnie donovan dorian doron doug
    dougal douglas dov doyle dragan dragos dragoslav drew duane duarte dudi dudley dugald duke dumitru duncan dusan
    dustin dwayne dwight dylan eamon eamonn earl earle earnest ebenezer ebuka eckhard ed eddie eddy edgar edmond
    edmund edoardo edouard edson eduardo edward edwin eero eetu efrain efren egbert egon ehsan ehud eifion eiji
    einar eino eirik eirikur eko elad eladio elano elbert eldon elfyn eli elias eliezer elijah elio elis eliseo
    elisha elliot elliott ellis elmer elmo elon elton elvis elwood emanuel emanuele emeka emerson emery emil emile
    emilio emlyn emmanuel emmet emmett emre emrys enda endre enes ennio enoch enrico enrique enzo eoghan eoin
    ephraim eran erasmus erdem eren erhard eric erich erik erland ernest ernesto ernie ernst errol ervin erwin esa
    esben espen esteban ethan etienne ettore eugen eugene eugenio eusebio eustace evan evangelos evaristo evelyn
    everett everette evert everton evgeny ewald ewan ewen eystein ezekiel ezequiel ezio ezra fabian fabien fabio
    fabián fabrice fabricio fabrizio facundo fadi faisal faizal falk farai faraz farhad farhan farid faris faruk
    fausto feargal fearghal federico felice felipe felix femi ferdie ferdinand ferdinando ferenc fergal fergus
    ferhat fermin fermín fernando fiachra fidel filip filipe filippo finbarr finlay finn fintan fionn firas
    fitzwilliam flavio fletcher florent florian florin floris floyd forrest francesco francis francisco franck
    franco francois frank frankie franklin frans frantisek franz françois fraser fred freddie freddy frederic
    frederick fredric fredrick fredrik friedhelm friedrich frits fritz frode frédéric fulgencio fumio fyodor fábio
    félix gabby gabe gabor gabriel gabriele gadi gael gaetan gaetano galen garba gareth garfield garland garret
    garrett garrick garry garth gary gaspar gaston gaurav gautier gavin gaël gbenga geert geir genaro gene gennady
    gennaro geoff geoffrey geoffroy georg george georges georgi georgy geraint gerald gerallt gerard gerardo gerd
    gergely gerhard germain germán gernot gerrit gerry gershon gerson gert gerónimo gethin getúlio ghassan gheorghe
    ghislain giacomo giampiero giancarlo gianfranco gianluca gianluigi gianni gianpaolo gideon gijs gil gilad
    gilbert gilberto giles gilles gilson gino giordano giorgio giorgos giovanni girish gisli giulio giuseppe glen
    glenn glyn godfrey gokhan gonzalo gopal goran gordon goro gottfried govind grady graham grant greg gregg gregor
    gregorio gregory griffin grigori grigoris grigory grover gruffudd gruffydd grzegorz grégoire gudjon gudmundur
    guglielmo guido guilherme guillaume guillermo gunnar gunnlaugur gunther gus gustaf gustav gustave gustavo guy
    gwilym gwyn gyorgy gyula gérard gösta günter günther haakon hadi hafiz haim haitham hakan hakeem hakim hakon hal
    halil halvard hamad hamid hamilton hamish hamisi hamza hank hannes hannibal hanno hans hans-peter hany harald
    harish harlan harley harold harris harrison harry hartmut haruki haruna haruto harvey hasan hashim hassan hatem
    hayden heath hector hefin heikki heiko heiner heinrich heinz heitor helge helgi helio helmut hemant hendra
    hendrik henk henning henri henrik henrique henry henryk herb herbert hercule heriberto herman hermann hernan
    hernán herve hervé hideki hideo hikmet hilary hinrich hippolyte hiram hiro hiroki hironobu hiroshi hiroto hisham
    holger homer honoré honza horace horacio horatio horia horst hossein howard hristo hubert huck hudson hugh hugo
    hugues humberto humphrey hunter hussain hussein huub huw hyun-woo hywel håkan héctor iain ian ibrahim ibrahima ichabod
    ichiro ido idris ieuan ifan ifeanyi ifor iggy ignacio ignatius ignazio igor ike ikenna iker ilan ilkka illtyd
    ilya imad imran imre ingmar ingo ingvar inigo innes ioan ioannis iolo ion ionut iorwerth ira irfan irvin irving
    irwin isaac isaiah isaias isamu ishaan ishmael isiah isidore isidro ismael ismail ismaila israel istvan itai
    itamar itzhak iulian ivan ivano ivaylo ivica ivo ivor iwan jaakko jaap jabari jabez jabu jace jacek jacinto jack
    jackie jackson jacob jacopo jacques jae-in jae-yong jagdish jaime jair jairo jake jakob jamaal jamal jamar jamel
    james jamie jan janos janusz jared jarek jari jarkko jaromir jaroslav jaroslaw jarosław jarrett jarrod jarvis
    jason jasper jassim javad javed javier jay jayant jayden jayson jean jean-baptiste jean-claude jean-françois
    jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeb jed jedediah jeff
    jefferey jefferson jeffery jeffrey jelle jem jemmy jeno jens jerald jeremiah jeremy jermaine jeroen jerome
    jerrod jerry jerzy jesper jess jesse jessie jesus jesús ji-hoon ji-hun jianguo jim jimmie jimmy jin-ho jindrich
    jiri jiro joachim joakim joao joaquin joaquín job jochen jock jody joe joel joey johan johann johannes john
    johnathan johnathon johnnie johnny joko jon jonah jonas jonathan jonathon jong-un joon-ho joop joost jordan
    jordi jordon jorg jorge jorgen joris jos jose josef josep joseph josh joshua josiah josip josue josé jouni jovan
    jozsef joão joël juan judah judd jude judson juha juhani jukka jules julian julien julio julius julián
    juma junaid jung-ho junichi junior junjie junot jurgen justin jérôme jón jörg jörgen jürgen kaare kabiru kacper
    kai kailash kaito kalle kamal kamau kamil kamran kapil karan kare kareem karel kari karim kariuki karl
    karl-heinz karlheinz karol karoly karsten karthik kasper katsu kaveh kayode kazuo kazuya keenan kees keiji keir
    keith kelechi kelly kelvin kemal ken kendall kendrick kenichi kenji kenneth kenny kent kenta kenzo kerem kerry
    keshav keven kevin khaled khalid khalil khizr kieran kim kimmo kipchoge kiprotich kiran kirby kirill kirk kit
    kjell kjetil klaas klaus knud knut koen kofi koichi koji kojo konrad konstantin konstantinos kory kostas kourosh
    krasimir kresimir kris kristian kristjan kristopher krystian krzysztof kumar kunal kunle kurt kurtis kwabena
    kwaku kwame kwesi kyle kyriakos kyung-soo lachlan ladislav laith lajos lalit lamar lambert lamberto lamont lance
    landon lane lanny laron larry lars lasse laszlo laurence laurent lauri laurie lautaro lawal lawrence lazarus
    leander leandro lebohang lech lee lefteris leif leigh leland lemuel len lennart lennox lenny leo leon leonard
    leonardo leonel leonid leopold leopoldo leroy les leslie lester leszek levi lew lewis lex liam lieven lincoln
    lindsay lindsey linus linwood lionel lisandro liviu llewelyn lloyd llywelyn lodewijk logan loic lon lonnie
    lorcan loren lorenz lorenzo lothar lou louie louis lourenço lowell loyd loïc lubos luc luca lucas lucian luciano
    lucien lucius ludek ludovic ludwig lughaidh luigi luis luiz luka lukas lukasz luke luther lutz lwazi lyle lyman
    lyndon lynn lyubomir maarten maciej mack macsen madhav madison mads magnus magnús maher mahesh mahmoud maina
    majid makoto maksim malachi malachy malcolm malek malik mamadou mamoru mandla manfred manish manlio manny manoel
    manoj manolis manuel marc marc-antoine marcel marcelino marcello marcelo marcin marcio marco marcos marcus marek
    marian mariano mario marion marius mariusz mark markku marko markus marlin marlon marmaduke marnix marshall
    martial martijn martin martino marty martín marvin marwan masahiro masaki masao masaru mason masood massimiliano
    massimo mat mateo mateus mateusz mathew mathias mathieu mathis mats matt matteo matthew matthias matthieu
    matthijs matti matyas maurice mauricio maurizio max maxim maxime maximilian maximo maxwell maynard mazen mehdi
    mehmet mehran meinhard meir meirion mel melville melvin menachem menno merle merrill mert mervyn meurig micah
    micha michael michal michalis michał micheal michel michele micheál michiel mick mickey miguel mihai mihaly mika
    mikael mike mikhail mikkel mikko miklos milan miles milo milos milton min-ho min-jun min-soo minoru mircea mirko
    miroslav miroslaw mitch mitchell mitsuo mitt mladen moacir modou moe mogens mohamed mohammad mohammadu mohammed
    mohan mohsen moises moisés mojtaba monroe montague monte montgomery mordecai mordechai morgan moritz morris mort
    morten mortimer morton moses moshe moussa moustafa mpho muhammad muhammadu muiris mujtaba mukesh murali murat
    murdo murilo murray murshed musa mustafa mustapha mwangi mykola myron márcio máximo nabil nadeem nadir naeem
    naftali nagesh najib nana nandan napoleon narendra naresh nasir nasser nat nate nathan nathanael nathanial
    nathaniel naveen navid nawaz neacal nebojsa ned neil nello nelson nenad nestor neville newt newton neymar niall
    nicanor niccolo niccolò nicholas nick nickolas nicky nico nicola nicolae nicolas nicolo nicolás niels nigel
    nikhil nikita niklas niko nikola nikolai nikolas nikolay nikos nils nino nir nitin nizar njoroge nnamdi noah
    noam noboru nobu noel nolan norbert norberto norm norman norris novak noël nuhu nuno nunzio nuri néstor oberon
    obinna obiora ochieng octave octavian octavio octavius oded odell odhiambo odhran ofer ohad oisin oisín okan
    olaf olafur olav oldrich oleg oleksandr olin oliver olivier olli ollie olumide olusegun oluwaseun omar omer omid
    omondi ondrej onur ophir orazio oren orhan oriol orlando orrin orson orville osama osamu oscar osian oskar osman
    osvaldo oswald oswaldo otavio otieno otis ottavio ottmar otto otávio oumar ousmane ove ovidiu owain owen oz ozan
    paavo pablo paddy padraic padraig panagiotis pankaj panos paolo parker pascal pascual pasi pasquale pat patrice
    patricio patrick patrik pau paul paulo pavel pavlos pawel paweł peadar pedro pekka pentti per per-olof percival
    percy pere perry pete peter petr petri petro petros petru petter petteri peyton phelim phil philip philipp
    philippe phillip phineas pier pierce pierluigi piero pierre piers piet pieter pietro pim pinchas piotr pip
    plamen porfirio porthos pradeep prakash pramod prasad prashant praveen preben predrag premysl preston przemyslaw
    pyotr pádraig qasim quentin quincy quinn quinton radek radim radoslaw radovan radu raed rafael rafal rafał rafe
    raffaele ragnar raheem rahm rahul raimundo rainer raj rajan rajat rajeev rajendra rajesh rajiv rakesh ralf ralph
    ramesh rami ramiro ramon ramsey ramzi ramón ranald randal randall randell randolph randy ranjit raoul raphael
    raphaël rashad rashid rasmus raul ravi ravindra ray raymond raymundo raynard razak razvan raúl recep reed reese
    reg reggie reginald regis rehan reid reinaldo reince reiner reinhard reinhold remi remo remus renan renato rene
    rens renzo rené reuben reuven rex reynaldo reza rhett rhodri rhydian rhys riad ricardo riccardo richard rick
    rickey rickie ricky rigoberto rik riley risto rivaldo rizal rob robbert robbie robby robert roberto robin robson
    rocco rocky rod roddy roderick rodger rodion rodney rodolfo rodolphe rodrigo roel roelof rogelio roger rogerio
    rohan rohit roland rolando rolf romain roman romario romeo romolo ron ronald ronaldo ronan ronen ronnie rory
    roscoe rosendo ross rouzbeh rowan rowland roy royce ruairi ruairí ruaridh ruben rubin rubén rudi rudiger rudolf
    rudolph rudy rufus ruggero rumen rune rupert ruslan russ russell rusty rutger ruud ruy ryan ryo ryota ryszard
    ryu régis rémi rémy rüdiger saad sachin sadao sadiq saeed sahil sajid sakari sal saleh salim salman salvador
    salvatore sam sami samir sammy samson samuel sancho sandeep sander sandor sandro sandy sang-hoon sani sanjay
    santeri santiago santosh sarath sasha satish satoshi saul saverio scot scott scottie seamus sean seb sebastian
    sebastien sebastião segun seiji selim senan seppo septimus serge sergei sergey sergio sergiu serkan seth
    seung-hyun seydou seymour seán shahid shane shankar shannon shaul shaun shawn shehu shekhar shelby sheldon
    shelton sherlock sherman sherrod shigeru shimon shinichi shinzo shiro shlomo shmuel sho shoaib shoji shota shyam
    siamak sibusiso sid siddharth sidney siegbert siegfried siem sigmar sigmund sigurd sigurdur silas silvano
    silvester silvestre silvio sim simen simeon simon simone simón sinan sinclair sindre sion sipho siyabonga siôn
    sjoerd slamet slavko slawomir slobodan snorri sol sola solomon sonny soren sorin souleymane spencer spyros
    srdjan sridhar srinivas stacey stacy stan stanislav stanislaw stanisław stanley stavros steen stefan stefano
    steffan steffen stefán stelios sten stepan stephan stephane stephen stephon sterling steve steven stevie stewart
    stian stig stijn stipe stoyan struan stu stuart stéphane subhash sudhir suleiman sung-ho sunil suraj suresh
    sushil susumu sutrisno svein sven sverre sydney sylvain sylvester sylwester szymon séamus sébastien sérgio sören
    tad tadashi tadeu tadeusz tadhg tae-hyun taichi takahiro takashi takeo takeshi takumi taliesin tamas tamer tapio
    taras tarek tariq taro tarun tatenda tatsuya tavish tayfun taylor tayyip ted teddy teemu tendai teodoro terence
    terje tero terrance terrell terrence terry tetsuo teun thabo thad thaddeus thanasis themba theo theobald theodor
    theodore theodoros theron thiago thibault thibaut thierry thijs thilo thom thomas thor thorbjorn thorsteinn
    thorsten thurman thurston théo théodore tiago tibor tiernan tihomir tijmen tilman tim timmy timo timothy
    timothée timur tinashe titus tiziano tjerk tobias tobin toby tod todd todor tolga tom tomas tomasz tomer
    tomislav tommaso tommie tommy tomohiro tomos tomás ton toni tony toon torben torgeir torquil torsten toru toshio
    toshiro trace tracy travis trefor trent trenton trevor trey tristan trond troy trygve tshepo tsutomu tsvetan
    tucker tudur tullio tunde tuomas turlough twan twm ty tyler tyree tyrell tyrone tyson tzvi uche uday ugo ulf uli
    ulises ullrich ulrich ulrik ultan ulysses umar umberto umesh umut upton urho uri uriah usama usman uwe uzi
    vaclav vadim val valdir valentin valentine valentín valerio valeriu valery valère van vance vangelis varun vasco
    vasile vasily vassilis vaughan vaughn vedran veikko veli venkat venkatesh ventsislav vern verne vernon vic
    vicente victor vidar viggo vijay vikas vikram viktor ville vinay vince vincent vincenzo vinicius vinnie vinny
    vinod virgil vishal vitali vitaly vito vitor vittorio vivek vivian vlad vladimir vladislav vojtech volkan volker
    volkmar volodymyr vuk vusi vyacheslav víctor wade wael wafula wagner wahyu waldemar waldo waleed walid walker
    wallace wally walt walter wanderley warren washington wasim wat watson waylon wayne weldon wendell werner wes
    wesley wessel weston whit wietse wiktor wilbert wilbur wilburn wiley wilf wilford wilfred wilfredo wilfried
    wilhelm will willard willem willi william willie willis willy wilmer wilson wim winfred winfried winston witold
    wladyslaw wojciech wolfgang wolfram woodrow woody wouter wyatt xabier xander xavi xavier xiaoming yaakov yago
    yahya yair yakov yakubu yann yannick yannis yaron yaroslav yash yasin yasser yasuo yaw yegor yehuda yemi yevgeny
    yevhen yiannis yigal yilmaz yisrael yitzhak yoav yogesh yoichi yong-ho yoni yosef yoshi yoshio yossi young-ho
    yousef youssef yudi yuji yuki yuri yuriy yusuf yusuke yuta yutaka yuval yvan yves zacarias zach zachariah
    zachary zachery zack zackary zaheer zahid zaid zainal zander zane zbigniew zdenek zdzislaw zebulon zeca zeev
    zeke zeljko ziad zlatan zoltan zoran zsolt zubair zvi zygmunt éamon édouard émile éric étienne ólafur óscar
    łukasz
";

pub(super) const GIVEN_FEMALE: &str = "
    aafke aaltje aarti aase abbie abby abeer abena abigail abimbola achieng ada adaeze adaobi addie adela adelaide
    adele adelheid adeline adenike adesuwa adina aditi adoración adriana adrianna adrianne adrienn adrienne adwoa
    adèle aeronwen afaf afia afra afsana afua agata agatha agathe aggie agnes agnese agneta agnete agnieszka agnès
    agota ai ai-ling aida aila ailbhe aileen ailsa aimee aine ainhoa aino ainsley aisha aishwarya aisling aislinn
    aissatou akemi akiko akinyi akosua akua alaina alana alba alberta aldona alecia alejandra aleksandra alena
    alessandra alessia aleta alex alexa alexandra alexandria alexandrine alexis alfreda alice alicia alicja alina
    aline alisa alisha alison alissa alix alka alla allegra allie allison alma almudena alondra althea alyce alyona
    alyson alyssa alzbeta ama amaia amaka amal amalia amanda amandine amani amara amarachi amber ambra amelia amie
    amina aminah aminata amira amparo amra amrita amy amélia amélie ana anabel anais ananya anastasia anastasiya
    anat anaïs anca andrea andreea andrée andréia aneta anette angel angela angeles angelia angelica angelika
    angelina angeline angelique angelita angharad angie angélique anika aniko anita anja anjali anke ankita ann anna
    annabel annabella annabelle annalisa annamaria anne anne-laure anne-marie anne-sophie annegret anneke anneli
    annelies anneliese annemarie annette annick annie annika annikki annmarie anouk anthea anthi antigone antje
    antoinette antonella antonette antonia antonina anu anuradha anwen anya anyango anzhela aoibheann aoibhinn aoife
    aparecida aparna aphra aphrodite april araba arabella araceli araminta aranka archana ariadna ariana ariane
    arianna ariel ariella arina arlene arlette armelle asabe asami asdis asha ashlee ashleigh ashley asli asma
    assunta asta astrid asuka asuncion asunción asya athena atieno atsuko aubrey aud aude audra audrey augusta
    aurelia aurelie aurora aurélie autumn ava avery avigail avis awa awino axelle aya ayako ayala ayana ayanda
    ayelet ayesha aylin ayse ayumi ayşe azadeh azar azizah azucena azza babette babs bahar banu barb barbara barbie
    barbora barbra barbro bathsheba batya bea beata beate beatrice beatrix beatriz becca becky begoña behnaz belen
    belinda bella belle belén benedetta benedicte benedita benita bente beren berit bernadette bernadine bernice
    bertha beryl bess bessie beth bethan bethany beti betje betsan betsey betsy bette bettie bettina betty beulah
    bev beverley beverly bhavna bianca bich biddy biljana billie bintou birgit birgitta birna birte birthe bisi
    blair blanca blanche blandine blanka blathnaid blodwen blythe bláthnaid bo-young bobbie bodil boglarka bogumila
    bonita bonnie bozena bożena brandi brandie brandy branka branwen breanna bree bregje brenda brenna briana
    brianna brid bridget bridgette bridie brigid brigitte brit brita britney britt britta brittany bronwen bronwyn
    brooke bruna brunhilde bryanna bryndis bríd bukola burcu bushra busisiwe bärbel béatrice bénédicte bérénice cadi
    caitlin calliope cam camelia camila camilla camille canan candace candela candice candida candy cansu
    caoilfhionn caoimhe capucine cara carey caridad carina carine carissa carla carlene carlota carlotta carly
    carmel carmela carmella carmen carol carola carole carolien carolina caroline carolyn carrie cary caryn carys
    casey cass cassandra cassidy cassie catalina catarina caterina catharine catherine cathleen cathryn cathy catrin
    catrina catriona cecelia cecile cecilia cecilie cecily ceinwen celeste celestine celia celina celine ceri
    ceridwen chana chandra chantal charity charla charlene charlotte charmaine chaya chebet chelo chelsea cherie
    cherise cherry cheryl chiamaka chiara chidinma chie chieko chimamanda chinwe chioma chipo chitra chiyo chloe
    chrissie christa christabel christel christelle christen christi christiana christiane christie christien
    christina christine christy chryssa chrystal chunhua ciara cicely cindy cissy claire clara clare clarice
    clarissa clarisse claudette claudia claudine clem clementina clementine cleo cleopatra cliona clodagh clotilde
    clémence clémentine clíona colette colleen conceição concepcion concepción concepta concetta connie consolación
    constance consuelo cora coral coralie cordelia corina corinna corinne cornelia corrie corrine cortney cosette
    coumba courtney cressida cristal cristiane cristina crystal csilla cynthia cyrielle cécile célia céline dafna
    dagmar dagny dahlia daisy dale dalia dalit damla dana danica daniela daniella danielle danijela danuta daphne
    darci darcy daria darla darlene darya davina dawn dayna deana deanna dearbhla deb debbie debby debora deborah
    debra dee deena deepa deepika deepti defne deidra deidre deirdre delfina delia delilah della delois delores
    delphine dena denice denisa denise deniz dervla desdemona desiree despina dewi diana diane diann dianna dianne
    dilara dilys dimitra dina dinah dionne divya dixie doaa dodie doina doll dolly dolores dominika dominique
    donatella donna dora doreen dori dorina doris dorit dorota dorothea dorothy dorothée dorthe dot dottie dragana
    drusilla dubravka dulcie dunya dusanka dympna débora dörte eabha earlene eavan ebba ebele ebony ebru eda edda
    edeltraud edie edith edna eduarda edurne edwina edyta edythe eeva efa effie efrat eftychia efua eija eila eileen
    eilidh eilis eilís eimear einat eir eirini eirlys eirwen eithne ekaterina elaine elana eleanor eleanora eleanore
    eleftheria elen elena eleni eleonora eleri elfrida elfriede elham eliana eliane elif eliina elin elina elisa
    elisabet elisabeta elisabeth elisabetta elise eliska elissa eliza elizabeth elizaveta elke ella elle ellen ellie
    elodie eloisa eloise els elsa elsbeth elsie elske elspeth eluned elva elvia elvira elza elzbieta elżbieta eman
    emanuela emer emese emi emiko emilia emilie emily emine emma emmanuelle emmeline emmi emmy emoke encarnacion
    encarnación endang enfys enid enrica eri erica erika eriko erin erma ermelinda ermioni erna ernestine erzsebet
    esi esmeralda esperanza esra essie estefania estela estella estelle ester esther eszter ethel ethna etsuko etta
    eudora eugenia eugenie eugénie eula eulalia eun-hye eun-ji eunice euphemia eva eva-maria evangelia evangeline
    evdokia eve evelina evelyn evelyne evgeniya evie ewa ewelina fabiana fabienne fabiola fadia fadime fadwa faith
    faiza fan fannie fanny farah farhana farida faridah farzana fatemeh faten fatima fatimah fatma fatou fatoumata
    faustine fauzia fawzia fay faye federica felecia felicia felicity felicja femke fenella fenna fereshteh feride
    fern fernanda fernande ffion ffraid fidelma fifi filipa filiz filomena finola fiona fionnuala fiorella fiorenza
    fitri flavia flavie fleur flo flora florence florencia florentina florrie flossie flávia folake forough fozia
    fran franca frances francesca francine francisca francoise franziska françoise frauke freda freja freya frida
    frieda friederike frøydis fumiko funke funmilayo fátima félicité gabby gabi gabriela gabriele gabriella
    gabrielle gaenor gaia gail galia galina galit gauri gaëlle geertje geertruida geeta geetha gemma genevieve
    geneviève genoveva genowefa georgette georgia georgiana georgie georgina geraldine gerd gerda geri gerlinde
    germaine germana gerri gert gertie gertraud gertrud gertrude gesine ghada ghislaine giada gianna gila gilberte
    gilda gillian gina ginette ginevra ginger ginny gioia giordana giorgia giovanna gisela gisele giselle gisèle
    gita gitte giuditta giulia giuliana giuseppina gizella gizem gladys glenda glenna glenys gloria glynis glória
    gobnait golnaz gonnie gordana grace gracie graciela grainne grazia graziella grazyna grażyna greetje greta
    gretchen grete griet griselda gro gry gráinne guadalupe gudbjorg gudny gudrun gudrún guinevere guiying gul
    gulsen gunhild gunilla gunvor guðrún gwawr gwen gwenda gwendolen gwendolyn gwenllian gwenno gwladys gwyneth
    gyongyi hadas hadassah hadiza haf hafsat hagit hailey hajnalka hajni hala haleh haley halima halina hallgerdur
    hallie hana hanako hanan hanna hannah hanneke hannele hannelore harriet harriett haruka haruko harumi hasnah
    hatice hattie hatty hauwa hayley hazel heather heba hedda hedvig hedwig hege heide heidemarie heidi heike heledd
    heleen helen helena helene helga heli helle helmi heloise heloísa helvi hema hend hendrika hennie henrietta
    henriette henrike hermia herminia hermione herta hester hetty heulwen hilary hilda hilde hildegard hildur hilkka
    hillary hilma hina hiroko hisako hitomi hoda hollie holly honoka honor honora hope hortense hortensia
    hrafnhildur huda huguette huilan hulya huma humaira hyacinth hye-jin hye-kyung hyun-ah héloïse hélène ibolya ida
    idit idun iesha ieva ifeoma iida ikuko ilana ilaria ildiko ileana ilka ilona ilse iman imani imelda imke
    immacolata imogen imogene ina inbal indah indira indra ineke ines inez inga inge ingeborg inger ingerid
    ingibjorg ingrid ingunn inkeri inmaculada inna inès inés inês ioana ioanna iona ira iracema irem iren irena
    irene irina iris irit irja irma irmgard iryna irène isabel isabela isabella isabelle isadora isaura isidora isla
    isobel isolde itziar iulia iva ivana ivanka ivanna ivone ivonne ivy iwona izabela izzy jaana jacinta jackie
    jaclyn jacoba jacqueline jacquelyn jada jade jadranka jadwiga jaime jamie jamila jan jana janae janaína jane
    janell janelle janessa janet janette janice janie janina janine janis janneke jantien jantje jaqueline jaquelyn
    jarmila jaroslava jasmin jasmina jasmine jasna jaya jayanti jayne jean jeana jeane jeanette jeanne jeannette
    jeannie jeannine jelena jemima jen jenelle jeni jenna jennie jennifer jenny jepkosgei jeri jerri jerry jess
    jessamine jessica jessie jet jette jewel jewell ji-eun ji-hye ji-won ji-yeon ji-young jiayi jihan jill jillian
    jimena jingyi jirina jitka jo joan joana joann joanna joanne jocelyn jody joelle johanna johanne johnna jolanda
    jolanta jolanthe joleen jolene jona joni jordan jorunn josefa josefina josephine josette josiane josie josien
    joséphine jovana joy joyce joëlle juana juanita judit judith judy julia juliana juliann julianna julianne julie
    juliet juliette jummai june jussara justina justine justyna jutta juul jyoti júlia kaarina kadiatou kaija kaisa
    kaitlin kaitlyn kala kalliope kalpana kamala kamila kamla kana kanako kaori kaoru kara karen kari karin karina
    karine karissa karla karol karolina karolyn karyn kasey kasia kassandra kat kata katalin katarina katarzyna kate
    katelijne katerina katharina katharine katherine kathi kathie kathleen kathrin kathrine kathryn kathy katie
    katja katri katrin katrina katrine katy katya kavita kavitha kay kayla kaylee kayleigh kazue kazuko keiko keira
    keisha kelli kellie kelly kellyanne kelsey kemi kendra keren keri kerri kerry kerstin keziah khadija khadijah
    kiana kiara kiersten kiki kim kimberley kimberly kimiko kinga kira kiran kirsi kirsten kirsti kirstie kirstin
    kirsty kit kitty kiyoko kjersti klaasje klara klavdiya konstantina kris krista kristen kristi kristie kristin
    kristina kristine kristy kristyna krisztina krystal krystyna ksenia ksenya kumiko kylie kyllikki kyoko kyriaki
    kyung-hee käthe lacey lacy ladonna laetitia laila lakeisha lakisha lakshmi lalita lambrini lamia lana lani lara
    larisa larissa larysa lashawn lata latasha latisha latonya latoya laura laure laurel lauren laurence laurianne
    laurie lauryn lavinia layla lea leah leana leann leanne lee leela leena leigh leila leman lena lenka lenora
    lenore leola leona leonie leonor leonora leora lerato lesa lesley leslie lestari lesya leticia letitia letizia
    lettice lettie letty letícia lexi lexie leyla lia libby libuse liddy lidia lidiya lieke liesbeth lieselotte
    lieve lifen ligia lihua liisa lijuan lil lila lilach lili lilia lilian liliana liliane lilith lilla lilli
    lillian lillie lily lina linda lindiwe lindsay lindsey lingling linnea linnet liora lisa lisbet lisbeth lise
    lisette liv livia liz liza lizbeth lizette lizzie lizzy ljiljana ljubica lleucu llinos loes lois lola lolita
    loni lora loraine loredana lorelei lorena lorene loretta lori lorna lorraine lorrie lotta lotte lottie lotty lou
    louella louisa louise lourdes lovisa lowri luana luann luanne lubna luce lucette lucia luciana lucie lucienne
    lucila lucile lucilla lucille lucinda lucrecia lucretia lucrezia lucy lucyna lucía ludivine ludmila ludmilla
    luisa luise luiza lulu luminita luna luned lupe lupita luz luzia luísa lydia lydie lyla lynda lyndsay lyndsey
    lynette lynn lynne lynnette lyubov lyudmila léa léonie líadan lígia lúcia maaike mabel macarena machiko machteld
    mackenzie madalena maddalena maddie madeleine madeline madelyn madge madhuri madison mae maelle maeve mafalda
    mag magali magda magdalen magdalena magdalini magdolna maggie maha mahnoor mahsa maija maike maiko mair maire
    mairead mairi mairéad maisie maja majella makena maki makiko mala malak malala malgorzata malia malin malinda
    malini malka mallory malvina mami mamie manal mandy manju manon manuela mara marcela marceline marcella marcelle
    marci marcia marcie marcy mared mareike maren marga margaret margareta margarete margarida margarita margaux
    marge margery margherita margie margit margo margot margret margrethe margriet marguerite maria mariagrazia
    mariah mariam mariama marian mariana marianna marianne maribel maricela marie marie-anne marie-christine
    marie-claire marie-claude marie-france marie-hélène marie-josé marie-laure marie-louise marie-pierre
    marie-thérèse marieke mariel mariela mariella marielle marietta marija marijana marijke mariko marilla marilyn
    marina mariola marion mariona marisa marisol marissa marit maritza mariya mariëlle marja marja-liisa marjan
    marjatta marjo marjolaine marjolein marjorie marjut marketa marla marlena marlene marlies marloes marlène marnie
    marsha marta marte martha marthe martina martine martyna marva marwa mary maryam maryann maryanne marybeth
    marylou maryse marzena maría marília masako masha mathilde matilda matilde mattie maud maude maura maureen mavis
    maxine may maya mayara mayra maysa mayu mayumi maëlle małgorzata mckenna mckenzie meadhbh meaghan mechthild
    meena meenakshi meera mefin meg megan megha meghan megumi mehwish mei mei-ling meihua meike meiling meinir
    meinwen meirav mel melania melanie melanne melba melek melike melinda melissa melody meltem mengyao menna
    mercedes mercy mercè meredith mererid merete merja merle merry merve mervi meryem meryl mette mhairi mi-kyung
    mi-sook mia micaela michaela michal michela michele micheline michelle michiko michèle midori mieke mieko mies
    mihaela miho mika mikayla miki milada milagros mildred milena milica milka millicent millie milly miluse mimi
    min-ji min-seo mina minako mindy minerva minna minnie mira miranda mireia mireille mirela mirella mireya miri
    miriam mirja mirjam mirjana miroslava miroslawa misaki misty mitra mitsuko mitzi miyoko mizuki moira moll mollie
    molly momoko mona monica monika monique montserrat morag morena morfydd morgan morven morwenna mouna moyra
    mridula muireann muna muriel muthoni myfanwy myla mylène myra myriam myrna myrthe myrtle myung-hee màiri máire
    märta mélanie mélissa mónica mônica naama nada nadezda nadezhda nadia nadine nadiya nadja nadège nagwa nahla
    naila najwa nalini namrata nan nana nanami nance nanci nancy nandini nanette nanna nannie nanny naoko naomi
    nargis nasreen nasrin nastya natalia natalie nataliya natalya natasa natascha natasha nathalie natsuko natsumi
    natália naureen nava nawal nazanin nazia nazli ndeye neelam neeltje neema neera neha nektaria nelda nell nelleke
    nellie nelly nerea nermin nerys nesreen nessa nettie netty neusa neva nevena ngozi nguyet nia niamh nichole
    nicky nicola nicole nicoleta nicoletta nicolette nicolle nieves nighat niina niki nikki nikola nikolett niloufar
    nilufer nina ningsih nirmala nisha nives njeri nkechi nneka nobuko noelia noelle noemi noirin nola nomsa nomvula
    non noor nora norah noreen noriko norma nosipho nour noura nova noémie noëlle ntombi nuala nunzia nuray nurcan
    nuria nurit nurul nyambura nádia nóirín núria oana obiageli octavia océane oda oddny odessa odete odette odile
    ofelia ofra ogechi oksana oleksandra olena olesya olga olive olivera olivia olof olufunke oluwatobiloba olwen
    olympe olympia olívia omnia omolara oona oonagh opal ophelia ophélie oprah oriana orit orla orlagh orlaith orly
    orna ornella orsolya otilia ottilie oumou outi ozge ozlem padma paige paivi palesa pallavi paloma pam pamela
    panagiota pandora pansy paola paraskevi parisa parvaneh parvati parveen pascale pastora pat patience patrice
    patricia patrizia patrycja patrícia patsy patti patty paula paule paulette paulina pauline pavla paz pearl peg
    peggy pelin pen penelope penny pepa perdita perla pernilla pernille perrine petra petronella petunia philippa
    philippine phillis philomena phoebe phuong phyllis pia piedad piera pierrette piia pilar pinar pippa pirjo
    pirkko piroska polina poll polly pooja poonam popi poppy portia prabha pratibha preeti prema priscila priscilla
    priya priyanka prudence prue purificación pushpa päivi queenie quinn rabia rachael rachel rachele rachelle
    rachna radha radhika radka radmila rafaela raffaella ragna ragnheidur ragnhild raisa rakiya raluca ramona rana
    randa randi rani rania raquel rasha rashmi ratna raymonde reba rebeca rebecca reem refilwe regan regina regine
    rehema reiko reina reine reinhild reka rekha remedios rena renae renata renate rene renee renu renuka renée
    revital reyna rhea rhian rhiannon rhoda rhona rhonda rhonwen ria rianne rie riet riikka riitta rika rikke rim
    rima rini risa rita ritsuko ritu ritva rivka roberta robin robyn rochelle rocio rocío rodica rohani roisin
    rolande romana romane romina ronit ronke ronnie roos rosa rosalba rosalia rosalie rosalind rosalinda rosaline
    rosalyn rosalía rosamond rosamund rosana rosanna rosanne rosaria rosario rosaura rose rose-marie roseann
    roseanne rosella rosemarie rosemary roser rosetta rosette roshni rosie rosina roslyn rossana rossella roswitha
    rosângela roula rowena roxana roxane roxann roxanna roxanne roya roz roza rozalia ruba ruby rudo rukhsana
    rukmini runa rupa rute rutendo ruth ruti ruxandra ruzena ruzica régine róisín saara saba sabeen sabina sabine
    sabrina sachiko sade sadhana sadhbh sadia sadie safiya sagrario sahar saija saima sakura sal salamatu salla
    sallie sally salma salmah salome samah samantha samar samina samira sammie sana sanda sandhya sandra sandrine
    sandy sangeeta sanja sanna saoirse saori sara sarah sarai sari sarit sarita sarka saroj sasha saskia satoko satu
    saundra savannah savita sawsan sayaka sayuri scarlett seda seema seija selena selin selina selma senga senja
    sepideh serena serina setsuko severine sevgi shabana shabnam shadi shaheen shahla shahnaz shaimaa shaina shaista
    shalini shana shani shanna shannon shanta shanti sharada shari sharla sharmila sharon sharron shauna shawna
    shayla shayna shazia sheela sheena sheila shelby shelia shelley shelli shelly sheri sherine sherri sherry sheryl
    shilpa shira shirin shirley shizuka shobha shohreh shoko shona shonda shoshana shreya shruti shufen shuhua
    shulamit sian sibel sibongile sibyl sibylle sidney sieglinde sienna sierra sietske sigal signe sigrid sigridur
    siham sile silje silke silvana silvia sima simin simisola simona simone simonetta sinead sinéad siobhan siobhán
    sioned siri sirkka sirpa sissy sita siti siv siwan siân slavica sloane slobodanka smadar smaranda smita smriti
    sneha snezana socorro sofia sofie sofiya sofía soile solange soledad solene solvei solveig solène sona sonal
    sondra songul sonia sonja sonya soo-jin soo-yeon soon-ja sophia sophie sophy soraia soraya sorcha sorina souad
    sri stacey staci stacia stacie stacy stamatia stanislava stanislawa starla stavroula stefania stefanie steinunn
    stella steph stephanie stephany stina stojanka stéphanie su-jin subhadra suchitra sudha sue suely suha suheir
    sujata sukey sulastri sule sumaira suman sumiko sumitra summer sun-hee sung-hee sunita sunna sunniva susan
    susana susann susanna susannah susanne sushma susi susie susy suus suzan suzanne suzette suzu suzy svanhild
    svava svenja svetlana svitlana swati sybil sydney sylvia sylviane sylvie sylwia synnove synnøve szilvia séverine
    síle sílvia sônia tabatha tabitha tahira taina takako tali talia talita tamar tamara tameka tamera tami tamika
    tamiko tammy tamra tania tanisha tanja tanya tara tarja tasha tashfeen tatiana tatjana tatum tatyana tawana
    taylor tegwen tellervo telma telse temitope teresa terese teresinha terez tereza terhi teri terri terry tesni
    tess tessa thalia thandeka thandi thandiwe thaís thea thekla thelma theodora theresa therese thomasina thora
    thorunn thérèse tia tiana tiffany tiina tijana tilda tillie tilly timea tina tineke tingting tirza tisha
    titilayo tiziana tomoko toni tonia tonya tori torill torunn toshiko tova tove toyin tracee tracey traci tracie
    tracy treasa trees treva tricia trijntje trina trine trinidad trish trisha trista trixie trudy truus tsitsi tuba
    tuija tulay tunde turid tuula tuulikki tyra tytti tzipi tânia uju uliana ulla ulrike uma una unity unni unnur
    urmila ursel ursula urszula uschi usha uta ute uzma val valentina valentine valeria valerie valeriya valérie
    vandana vanesa vanessa vani vanora varsha varvara vasiliki vasudha veerle velma vendula venetia vera vered
    verena verity verna veronica veronika veronique verónica verônica vesna vibeke vicki vickie vicky victoire
    victoria vidya vieno vigdis vika viktoria viktoriya vilde vilma vimala vincenza vinciane vineeta viola violaine
    violet violeta violette viorica virag virgie virginia virginie virpi visnja vita vittoria vitória viv vivian
    viviana viviane vivien vivienne vlasta voula véronique wafa wafaa wairimu walburga waltraud wambui wanda wanjiku
    wanjiru wanling wati wencke wendela wendy wenjing weronika whitney wiebke wieslawa wiktoria wil wilhelmina
    wilhelmine willa willow wilma winifred winnie winona xenia xiaohong xiaoli xiaoyan ximena xiomara xiulan xiuying
    xochitl xueying yaa yadira yael yafa yamini yana yanling yanti yara yasemin yasmeen yasmin yasmine yasuko
    yehudit yekaterina yelena yeon-hee yesenia yetunde yevgenia yildiz yingying ylva yoko yolanda yolande yoo-jin
    yoshiko young-hee young-ja yu-jin yuhan yui yukari yuki yukiko yulan yulia yuliya yumi yumiko yuna yuriko yvette
    yvonne zadie zahra zainab zaiton zaleha zanele zara zarina zawadi zdenka zehava zehra zeina zeinab zeinah zelda
    zelma zena zeynep zhanna zhenzhen zinaida zita ziva zlata zodwa zoe zoey zofia zohreh zoi zora zoraida zorica
    zoya zoé zsofia zsuzsa zsuzsanna zuleika zulema zuwaira zuzana zuzanna zélia áine ángela ángeles åsa ève éabha
    édith églantine élisabeth élise élodie éloïse éléonore émilie íde úna úrsula
";

/// Given names that are as often surnames: alone they tell nothing of a man or a woman.
pub(super) const SURNAMES: &str = "
    allen arnold austin baldwin barrett benson blair blake boyd bradley brady bryant cameron carey carroll carter
    chase clark clay clayton cole craig dale davis dean dexter douglas duncan elliott ellis emerson falk fletcher
    forrest franklin garrett glenn gordon graham grant griffin hamilton harrison harvey hayden hudson irving jackson
    jefferson jordan keith kelly kent kirk lambert lane lee lewis lincoln lloyd logan lowell mackenzie marshall
    martin mason maxwell mckenzie mitchell monroe morgan morris morton murray nelson newton norris parker perry
    pierce preston quinn reed reese reid riley ross roy russell scott shelby sheldon sherman spencer stanley
    sterling stewart stuart taylor terry todd tracy travis tucker tyler vance vaughn vernon wade walker wallace
    warren washington wayne wesley weston whitney wilson winston wyatt
";
