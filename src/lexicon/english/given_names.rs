//! Given names.
//!
//! Facts of general knowledge, in line with the name lists that the US census of 1990 put in the public domain, and the
//! names usual in English novels. The lists are small on purpose: an unknown capitalised word is a name anyway, and these
//! add its sex. Names that are common words too (*Will, Grace*) stand here; capitals decide later.

pub(super) const GIVEN_MALE: &str = "
    aaron abdul abdullah abe abel abner abraham abram adalberto adam adan adolf adolfo adolph adrian agustin ahmad
    ahmed ahmet ai aidan akhil akira al alain alan alastair albert alberto aldo alec alejandro aleksander aleksandr
    alessandro alex alexander alexandre alexei alexis alf alfie alfonso alfonzo alfred alfredo algernon algy ali
    alistair allan allen alonso alonzo aloysius alphonse alton alvaro alvin amadeo amar ambrose amir amit amos anand
    anatole anders andre andrea andreas andrei andres andrew andré andy angel angelo angus anil ansel anthony
    antoine anton antonio antony anwar apollo aramis archibald archie ari ariel aristide arjun arkady arlen arlo
    armand armando armin arnaud arne arnold arnoldo aron arron arsene arseny art artem arthur artie arturo arun asa
    asher ashley ashok ashton athos aubrey august auguste augustin augustine augustus aurelio austin avery axel aziz
    babak baldwin balthazar baptiste barack barclay barnabas barnaby barney baron barrett barry bart bartholomew
    barton bartosz bashar basil beau bela ben benedict benito benjamin bennett bennie benny benoit benson bernard
    bernardo bernhard bernie bernt bert bertie bertram bertrand bevis bilal bill billy bjorn blaine blair blake bob
    bobby bogdan boris borys boyce boyd brad braden bradford bradley brady bram brandon braxton brendan brent
    brenton bret brett brian brock brody bruce bruno bryan bryant bryce buck bud buddy burt buster byron caesar cal
    caleb calvin cam cameron carey carl carlo carlos carlton carmine carroll carson carter cary casey caspar casper
    cassius cecil cedric cedrick cem cesar chad chance chandler charles charley charlie chase chauncey cheng chester
    chet chidi chip chris christian christoph christophe christopher chuck chung ciaran clarence clark clarke claud
    claude claudio claus clay clayton clem clemens clement cletus cleveland cliff clifford clifton clint clinton
    clive clyde cody colby cole colin colton conan connor conor conrad constantine cordell corey cornelius cory
    cosmo courtney craig crispin curt curtis cuthbert cyril cyrus dale dallas damian damien damion damon dan dana
    dandre dane daniel danilo danny dante darcy daren darian darin dario darius dariusz darnell darrel darrell
    darren darrin darryl darwin daryl dashiell dave david davide davis davy dean deandre deepak delbert demetrius
    denis dennis denny denys denzel derek derrick deshawn desmond devan devin devon dewayne dewey dewitt dexter dick
    dickie dicky diego dieter dietrich dillon dimitri dino dion dirk dmitri dmitriy dmitry dob dom domenico dominic
    dominick dominik don donal donald donnell donnie donovan dorian doug douglas doyle dragan drew duane dudley duke
    duncan dusan dustin dwayne dwight dylan eamon earl earle earnest ebenezer ed eddie eddy edgar edmond edmund
    eduardo edward edwin efrain efren egbert elbert eldon eli elias elijah elisha elliot elliott ellis elmer elmo
    elon elton elvis elwood emanuel emerson emery emil emile emilio emmanuel emmet emmett emre enda enoch enrico
    enrique enzo eoghan ephraim erasmus eric erich erik ernest ernesto ernie ernst errol ervin erwin esteban ethan
    etienne eugene eugenio eustace evan evelyn everett everette ezekiel ezequiel ezio ezra fabian fabio fadi faisal
    faraz farhad farid federico felipe felix ferdie ferdinand fergus fernando fidel filip filippo finlay finn
    fitzwilliam fletcher floyd forrest francesco francis francisco franco francois frank frankie franklin franz
    françois fred freddie freddy frederic frederick fredric fredrick fredrik friedrich fritz fulgencio fyodor gabby
    gabe gabriel gaetano galen gareth garfield garland garrett garrick garry garth gary gaston gavin geert genaro
    gene geoff geoffrey georg george georges georgi gerald gerard gerardo gerd gerhard gerry giacomo giancarlo
    gianni gideon gil gilbert gilberto giles gino giorgio giovanni giulio giuseppe glen glenn godfrey gonzalo goran
    gordon grady graham grant greg gregg gregor gregorio gregory griffin grigori grover guido guillaume guillermo
    gunnar gunther gus gustav gustave gustavo guy hadi hakeem hakim hal hamad hamid hamilton hamish hamza hank
    hannibal hans hans-peter hany harlan harley harold harris harrison harry haruki harvey hasan hassan hayden heath
    hector heinrich heinz helmut henri henrik henry herb herbert hercule heriberto herman hermann hernan hikmet
    hilary hiram hironobu hiroshi holger homer horace horacio horatio howard hubert huck hudson hugh hugo humberto
    humphrey hussain hussein ian ibrahim ichabod iggy ignacio ignatius igor ike ilan ilya imad imran ioannis ira
    irvin irving irwin isaac isaiah isaias ishaan ishmael isiah isidore isidro ismael israel itzhak ivan ivo ivor
    jabari jabez jace jacek jack jackie jackson jacob jacques jaime jair jairo jake jakob jamaal jamal jamar jamel
    james jamie jan janos jared jarrett jarrod jarvis jason jasper javier jay jayden jayson jean jeb jed jedediah
    jeff jefferey jefferson jeffery jeffrey jem jemmy jens jerald jeremiah jeremy jermaine jeroen jerome jerrod
    jerry jess jesse jessie jesus jim jimmie jimmy jiri joachim joakim joao joaquin job jock jody joe joel joey
    johan johann johannes john johnathan johnathon johnnie johnny jon jonah jonas jonathan jonathon jordan jordon
    jorg jorge jose josef joseph josh joshua josiah josip josue josé juan judah judd jude judson juha jukka jules
    julian julien julio julius junior junot jurgen justin kai kamal kareem karim karl karl-heinz keenan keith kelly
    kelvin kemal ken kendall kendrick kenji kenneth kenny kent kenzo kerry keven kevin khalid khalil khizr kieran
    kim kiran kirby kirk kit kjell klaus kofi koji konrad konstantin kory kris kristian kristopher kumar kurt kurtis
    kwame kyle lachlan lajos lamar lambert lamont lance landon lane lanny laron larry lars laszlo laurence laurent
    laurie lawrence lazarus leander leandro lech lee leif leigh leland lemuel len lennox lenny leo leon leonard
    leonardo leonel leonid leopold leopoldo leroy les leslie lester leszek levi lew lewis lex liam lincoln lindsay
    lindsey linus linwood lionel lloyd logan lon lonnie loren lorenzo lou louie louis lowell loyd luc luca lucas
    lucian luciano lucien lucius ludwig luigi luis luka lukas luke luther lyle lyman lyndon lynn maciej mack madison
    mads magnus mahmoud malachi malcolm malek malik manfred manny manuel marc marcel marcelino marcello marcelo
    marco marcos marcus marek mariano mario marion mark markus marlin marlon marmaduke marshall martin marty marvin
    marwan mason masood massimo mat mateo mathew mathias matt matteo matthew matthias matti maurice mauricio max
    maxim maxime maximilian maxwell maynard mehmet mel melville melvin merle merrill mervyn micah michael michel
    mick mickey miguel mihai mikael mike mikhail mikko milan miles milo milos milton miroslav mitch mitchell mitt
    moe mohamed mohammad mohammed mohan mohsen moises monroe montague monte montgomery mordecai morgan morris mort
    mortimer morton moses moshe moustafa muhammad mujtaba murray murshed mustafa mustapha myron nabil nadir najib
    napoleon narendra nasir nasser nat nate nathan nathanael nathanial nathaniel nawaz ned neil nelson nestor
    neville newt newton niccolo nicholas nick nickolas nicky nicolas nicolás niels nigel nikhil nikita nikolai
    nikolas nils noah noel nolan norbert norm norman norris nuri oberon octavio octavius odell olaf oleg olin oliver
    olivier olli ollie omar omer omid ondrej orlando orrin orson orville osama oscar osman osvaldo oswald oswaldo
    otis otto owen oz paavo pablo paddy paolo parker pascal pasquale pat patrick patrik paul paulo pavel pawel pedro
    per-olof percival percy perry pete peter petr petros peyton phil philip philippe phillip phineas pierce pierre
    piers pietro piotr pip porfirio porthos prakash preston quentin quincy quinn quinton radoslaw rafael rafał rafe
    raheem rahm rahul raj rajesh rajiv ralf ralph rami ramiro ramon ramsey ramzi randal randall randell randolph
    randy raoul raphael rashad rashid raul ravi ray raymond raymundo raynard recep reed reese reg reggie reginald
    reid reince reinhold remus renato rene rené reuben rex reynaldo rhett rhys riad ricardo richard rick rickey
    rickie ricky rigoberto riley rob robbie robby robert roberto robin rocco rocky rod roderick rodger rodion rodney
    rodolfo rodrigo rogelio roger rohan roland rolando rolf roman romeo ron ronald ronnie rory roscoe rosendo ross
    rowan rowland roy royce ruben rubin rudolf rudolph rudy rufus rupert russ russell rusty ryan saad saeed sahil
    sajid sal salman salvador salvatore sam sami samir sammy samson samuel sancho sandro sandy sanjay santiago sasha
    saul scot scott scottie sean seb sebastian sebastien septimus serge sergei sergey sergio sergiu seth seymour
    shane shannon shaun shawn shelby sheldon shelton sherlock sherman sherrod shinzo sid sidney siegfried sigmund
    silas silvester silvio sim simeon simon sinclair slobodan sol solomon sonny spencer stacey stacy stan stanislav
    stanley stefan stefano steffen stelios stephan stephen stephon sterling steve steven stevie stewart stu stuart
    sunil suresh sven sydney sylvester tad takeshi tarek tariq taro taylor tayyip ted teddy terence terrance terrell
    terrence terry thad thaddeus theo theobald theodor theodore theron thierry thom thomas thurman thurston tim
    timmy timothy titus tobias tobin toby tod todd tom tomas tomasz tommie tommy tony toshiro trace tracy travis
    trent trenton trevor trey tristan troy tucker ty tyler tyree tyrell tyrone tyson ulises ulrich ulysses umar
    upton uriah val valentin valentine van vance vaughan vaughn vern verne vernon vic vicente victor vikram viktor
    vince vincent vincenzo vinnie vinny vinod virgil vishal vitaly vito vittorio vivek vivian vlad vladimir
    volodymyr wade waldo waleed walker wallace wally walt walter warren washington wat watson waylon wayne weldon
    wendell werner wes wesley weston whit wilbert wilbur wilburn wiley wilf wilford wilfred wilfredo wilhelm will
    willard william willie willis willy wilmer wilson wim winfred winston wojciech wolfgang woodrow woody wyatt
    xander xavier yaakov yair yakov yann yannis yaroslav yasser yevgeny yitzhak yoav yosef yossi yousef youssef yuri
    yusuf yves zach zachariah zachary zachery zack zackary zander zane zbigniew zebulon zeke zoltan zoran étienne
";

pub(super) const GIVEN_FEMALE: &str = "
    abbie abby abigail ada addie adela adelaide adele adeline adriana adrianna adrianne adrienne afra agatha aggie
    agnes agnieszka ai aida aileen aimee aino aisha aisling alaina alana alba alberta alecia alejandra aleksandra
    alessandra aleta alex alexa alexandra alexandria alexis alfreda alice alicia alina aline alisa alisha alison
    alissa allegra allie allison alma alondra althea alyce alyson alyssa amal amalia amanda amara amber amelia amie
    amina aminata amira amy ana anabel anais anastasia andrea aneta angel angela angelia angelica angelina angeline
    angelique angelita angie anika anita anja anjali anke ann anna annabel annabella annabelle annamaria anne
    anne-marie annette annie annika annmarie anthea antoinette antonette antonia antonina anya aoife aphra april
    arabella araminta ariana arianna ariel arlene arlette ashlee ashleigh ashley asma astrid athena aubrey audra
    audrey augusta aurelia aurora autumn ava avery avis aya ayana ayesha aylin azadeh babette babs barb barbara
    barbie barbra barbro bathsheba bea beata beate beatrice beatrix beatriz becca becky belinda bella belle benita
    bernadette bernadine bernice bertha beryl bess bessie beth bethany betsey betsy bette bettie bettina betty
    beulah bev beverley beverly bianca biddy billie birgit birgitta blair blanca blanche blythe bobbie bonita bonnie
    brandi brandie brandy breanna bree brenda brenna briana brianna bridget bridgette brigid brigitte britney britt
    britta brittany bronwyn brooke bryanna caitlin calliope cam camila camilla camille candace candice candida candy
    cara carey carina carissa carla carlene carlotta carly carmel carmela carmella carmen carol carole carolina
    caroline carolyn carrie cary caryn casey cass cassandra cassidy cassie catalina caterina catharine catherine
    cathleen cathryn cathy catrina cecelia cecile cecilia cecily celeste celestine celia celina celine chandra
    chantal charity charla charlene charlotte charmaine chelsea cherie cherise cherry cheryl chiara chiyo chloe
    chrissie christa christabel christen christi christiana christie christina christine christy chrystal ciara
    cicely cindy cissy claire clara clare clarice clarissa claudette claudia claudine clem clementina clementine
    cleo cleopatra clotilde colette colleen concepcion connie constance consuelo cora coral cordelia corinna corinne
    cornelia corrine cortney cosette courtney cressida cristal cristina crystal cynthia dagmar dahlia daisy dale
    dalia dana daniela daniella danielle danuta daphne darci darcy darla darlene davina dawn dayna deana deanna deb
    debbie debby deborah debra dee deena deidra deidre deirdre delia delilah della delois delores delphine dena
    denice denise desdemona desiree diana diane diann dianna dianne dina dinah dionne dixie dodie doll dolly dolores
    dominique donna dora doreen dori doris dorota dorothea dorothy dot dottie drusilla dulcie dunya earlene ebba
    ebony edie edith edna edwina edythe effie eileen elaine elana eleanor eleanora eleanore elena eleni elfrida elif
    elina elisa elisabeth elise elissa eliza elizabeth elke ella elle ellen ellie eloisa eloise elsa elsie elspeth
    elva elvia elvira emilia emily emma emmeline emmy enid erica erika erin erma erna ernestine esmeralda esperanza
    essie estella estelle ester esther ethel etta eudora eugenia eugenie eula eulalia eunice euphemia eva eva-maria
    evangeline eve evelina evelyn evie ewa fabiola faith faiza fan fannie fanny farah farhana fatima fatimah fatou
    fawzia fay faye felecia felicia felicity fern fernanda fifi fiona flo flora florence florrie flossie fran
    frances francesca francine francoise françoise frauke freda freya frieda fumiko gabby gabriela gabriella
    gabrielle gail galia geeta gemma genevieve georgette georgia georgiana georgie georgina geraldine geri germaine
    gerri gert gertie gertrude gianna gilda gillian gina ginger ginny giovanna gisela gisele giselle giulia gladys
    glenda glenna gloria glynis grace gracie graciela grazyna greta gretchen griselda guadalupe guinevere gwen
    gwenda gwendolen gwendolyn gwyneth hadiza hailey hala haleh haley halima hallie hana hanan hanna hannah harriet
    harriett hattie hatty hayley hazel heather hedda hedwig heidi heike helen helena helene helga heloise henrietta
    henriette hermia hermione hester hetty hilary hilda hildegard hildur hillary hollie holly honor honora hope
    hortense huma hyacinth ida iesha ieva ilana ilaria ileana ilona ilse imani imelda imogen imogene ina indra ines
    inez inga ingeborg inger ingrid iona ira irene irina iris irma iryna isabel isabela isabella isabelle isadora
    isobel isolde iva ivana ivanka ivanna ivy izzy jackie jaclyn jacqueline jacquelyn jada jade jadwiga jaime jamie
    jan jana janae jane janell janelle janessa janet janette janice janie janine janis jaqueline jaquelyn jasmin
    jasmine jayne jean jeana jeane jeanette jeanne jeannette jeannie jeannine jelena jemima jen jenelle jeni jenna
    jennie jennifer jenny jeri jerri jerry jess jessamine jessica jessie jewel jewell jill jillian jo joan joann
    joanna joanne jocelyn jody joelle johanna johnna jolanta joleen jolene joni jordan josefina josephine josette
    josie joy joyce juana juanita judith judy julia juliana juliann julianna julianne julie juliet juliette june
    justine jyoti kaitlin kaitlyn kamala kaori kara karen kari karin karina karissa karla karol karolina karolyn
    karyn kasey kassandra kat katarzyna kate katerina katharina katharine katherine kathi kathie kathleen kathrine
    kathryn kathy katie katrina katy katya kay kayla kaylee kayleigh keiko keira keisha kelli kellie kelly kellyanne
    kelsey kendra keri kerri kerry keziah khadija khadijah kiana kiara kiersten kiki kim kimberley kimberly kira
    kirsten kirsti kirstie kirstin kit kitty kris krista kristen kristi kristie kristin kristina kristine kristy
    krystal kylie lacey lacy ladonna laetitia laila lakeisha lakisha lakshmi lana lani lara larissa lashawn latasha
    latisha latonya latoya laura laurel lauren laurie lauryn lavinia lea leah leana leann leanne lee leigh leila
    lena lenora lenore leola leona leonora leora lesa lesley leslie leticia letitia lettice lettie letty lexi lexie
    leyla lia libby liddy lidia liesbeth lil lila lili lilia lilian liliana lilith lillian lillie lily lina linda
    lindsay lindsey linnet lisa lisbeth lise lisette liv liz liza lizbeth lizette lizzie lizzy lois lola lolita loni
    lora loraine lorelei lorena lorene loretta lori lorna lorraine lorrie lottie lotty lou louella louisa louise
    luana luann luanne lucia luciana lucie lucila lucilla lucille lucinda lucretia lucy ludmila ludmilla luisa lulu
    luna lupe lupita luz lydia lyla lynda lyndsay lyndsey lynette lynn lynne lynnette lyudmila mabel mackenzie
    maddie madeleine madeline madelyn madge madison mae mag magda magdalen magdalena maggie maisie malala malgorzata
    malia malinda mallory malvina mamie mandy manon manuela mara marcela marceline marcella marci marcia marcie
    marcy maren margaret margarita margaux marge margery margie margo margot marguerite maria mariah mariam marian
    mariana marianna marianne marie mariel mariela mariella marietta marija mariko marilla marilyn marina marion
    marisa marisol marissa marit maritza marjan marjorie marla marlena marlene marnie marsha marta martha martina
    marva mary maryam maryann maryanne marybeth marylou matilda mattie maud maude maura maureen mavis maxine may
    maya mayra mckenna mckenzie meaghan meera meg megan meghan mehwish mei mel melania melanie melanne melba melinda
    melissa melody mercedes mercy meredith merete merle merry meryl mia micaela michaela michele michelle michiko
    mikayla milagros mildred millicent millie milly mimi mina mindy minerva minna minnie mira miranda mireille
    miriam mirjam misty mitzi moira moll mollie molly mona monica monika monique morgan morwenna muriel myla myra
    myriam myrna myrtle nadezhda nadia nadine najwa nan nance nanci nancy nanette nannie nanny naomi nasreen nasrin
    natalia natalie natalya natasha naureen nazanin neera neha nelda nell nellie nelly nettie netty neva nia niamh
    nichole nicky nicola nicole nicolette nicolle nikki nina noelia noelle noemi nola noor nora norah noreen noriko
    norma nour nova octavia odessa odette oksana olena olga olive olivia olympia oona opal ophelia oprah oriana
    ottilie padma paige paloma pam pamela pandora pansy paola parisa pascale pat patience patrice patricia patsy
    patti patty paula paulette paulina pauline pearl peg peggy pen penelope penny perdita perla petra petronella
    petunia philippa phillis philomena phoebe phyllis pia pilar pippa poll polly pooja poppy portia priscilla priya
    priyanka prudence prue queenie quinn rachael rachel rachelle radhika ramona randi rania raquel rasha reba
    rebecca reem regan regina reiko reina rena renae renata rene renee renée reyna rhea rhiannon rhoda rhonda rita
    roberta robin robyn rochelle roisin ronnie rosa rosalba rosalie rosalind rosalinda rosaline rosalyn rosamond
    rosamund rosanna rosanne rosario rosaura rose roseann roseanne rosemary rosetta rosette rosie rosina roslyn
    rowena roxana roxane roxann roxanna roxanne roz ruby rukmini ruth sabeen sabina sabine sabrina sadia sadie saima
    sal sallie sally salma salome samantha samira sammie sandra sandy sanna sara sarah sarai sasha saundra savannah
    scarlett seema selena selina selma serena serina shabnam shahnaz shaina shana shanna shannon shari sharla sharon
    sharron shauna shawna shayla shayna sheena sheila shelby shelia shelley shelli shelly sheri sherri sherry sheryl
    shira shirin shirley shobha shonda shoshana sibyl sidney sienna sierra sigrid silke silvia simone sinead siobhan
    siri sissy sloane socorro sofia sofie solange soledad sondra sonia sonja sonya sophia sophie sophy stacey staci
    stacia stacie stacy starla stefanie stella steph stephanie stephany sue sukey summer sunita susan susana susann
    susanna susannah susanne sushma susie susy suzan suzanne suzette suzy svetlana sybil sydney sylvia sylvie
    tabatha tabitha tahira talia tamar tamara tameka tamera tami tamika tammy tamra tania tanisha tanya tara tasha
    tashfeen tatiana tatjana tatum tatyana tawana taylor teresa terese teri terri terry tess tessa thalia thea
    thelma theodora theresa therese thomasina thora tia tiana tiffany tilda tillie tilly tina tisha toni tonia tonya
    tori tracee tracey traci tracie tracy treva tricia trina trish trisha trista trixie trudy tyra ulrike uma una
    unity ursula usha uzma val valentina valeria valerie vanessa vanora velma venetia vera verity verna veronica
    veronique vicki vickie vicky victoria vidya vilma viola violet violeta violette virgie virginia vita viv vivian
    viviane vivien vivienne wanda wendy whitney wilhelmina willa willow wilma winifred winnie winona xenia yadira
    yael yasmeen yasmin yasmine yelena yesenia yoko yolanda yoshiko yukiko yulia yumi yvette yvonne zadie zahra
    zainab zara zeinab zelda zelma zena zeynep zoe zoey zofia zora zuleika
";
