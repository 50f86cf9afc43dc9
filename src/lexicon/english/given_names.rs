//! Given names.
//!
//! Facts of general knowledge, in line with the name lists that the US census of 1990 put in the public domain, and the
//! names usual in English novels. The lists are small on purpose: an unknown capitalised word is a name anyway, and these
//! add its sex. Names that are common words too (*Will, Grace*) stand here; capitals decide later.

pub(super) const GIVEN_MALE: &str = "
    aaron abdul abdullah abe abel abner abraham abram adam adolf adolfo adolph adrian ahmad ahmed aidan akira al
    alan alastair albert alberto aldo alec alejandro alessandro alex alexander alexandre alexei alexis alf alfie
    alfonso alfred alfredo algernon algy ali alistair allan allen alonso alonzo aloysius alphonse alton alvaro alvin
    amadeo amar ambrose amir amos anatole anders andre andrea andreas andrei andres andrew andré andy angel angelo
    angus anil ansel anthony antoine anton antonio antony apollo aramis archibald archie ari ariel aristide arjun
    arlen arlo armand armando arnaud arne arnold aron arsene art arthur artie arturo arun asa asher ashley ashok
    athos aubrey august auguste augustin augustine augustus aurelio austin avery axel aziz baldwin balthazar
    baptiste barclay barnabas barnaby barney baron barrett barry bart bartholomew barton bashar basil beau ben
    benedict benito benjamin bennett benny benoit benson bernard bernardo bernhard bernie bert bertie bertram
    bertrand bevis bilal bill billy bjorn blaine blair blake bob bobby boris boyd brad bradford bradley bram brandon
    brendan brent bret brett brian brock bruce bruno bryan bryant bryce buck bud buddy burt buster byron caesar cal
    caleb calvin cam cameron carey carl carlo carlos carlton carroll carson carter cary casey caspar casper cassius
    cecil cedric cesar chad chance chandler charles charley charlie chase chauncey chester chet chip chris christian
    christoph christophe christopher chuck ciaran clarence clark claud claude claudio claus clay clayton clem
    clemens clement cleveland cliff clifford clifton clint clinton clive clyde cody colby cole colin conan connor
    conor conrad constantine corey cornelius cory cosmo craig crispin curt curtis cuthbert cyril cyrus dale dallas
    damian damien damon dan dana dane daniel danilo danny dante darcy daren darin dario darius darnell darrel
    darrell darren darryl daryl dave david davis davy dean deepak delbert denis dennis denny denzel derek derrick
    desmond devin devon dewayne dewey dexter dick dickie dicky diego dieter dietrich dillon dimitri dion dirk dmitri
    dmitry dob dom domenico dominic dominick dominik don donal donald donnie donovan dorian doug douglas doyle drew
    duane dudley duke duncan dustin dwayne dwight dylan eamon earl earnest ebenezer ed eddie eddy edgar edmond
    edmund eduardo edward edwin efrain egbert eli elias elijah elisha elliot elliott ellis elmer elmo elon elton
    elvis elwood emanuel emerson emil emile emilio emmanuel emmett enoch enrico enrique ephraim erasmus eric erich
    erik ernest ernesto ernie ernst errol ervin erwin esteban ethan etienne eugene eustace evan evelyn everett
    ezekiel ezra fabian fabio faisal farhad farid felipe felix ferdinand fergus fernando fidel filip finlay finn
    fitzwilliam fletcher floyd forrest francesco francis francisco franco francois frank frankie franklin franz
    françois fred freddie freddy frederic frederick fredrick friedrich fritz fyodor gabby gabe gabriel galen gareth
    garfield garrett garry garth gary gaston gavin gene geoff geoffrey georg george georges gerald gerard gerardo
    gerhard gerry giacomo gianni gideon gil gilbert gilberto giles gino giorgio giovanni giulio giuseppe glen glenn
    godfrey gonzalo gordon grady graham grant greg gregg gregor gregorio gregory griffin grigori grover guillaume
    guillermo gunther gus gustav gustave gustavo guy hakim hal hamid hamilton hamish hamza hank hannibal hans harlan
    harold harris harrison harry harvey hasan hassan hayden heath hector heinrich heinz helmut henri henrik henry
    herb herbert hercule herman hermann hernan hilary hiram hiroshi homer horace horatio howard hubert huck hudson
    hugh hugo humberto humphrey hussein ian ibrahim ichabod iggy ignacio ignatius igor ike ilya imran ira irvin
    irving irwin isaac isaiah ishmael isidore ismael israel ivan ivor jabez jack jackie jackson jacob jacques jaime
    jake jakob jamal james jamie jan jared jarvis jason jasper javier jay jean jeb jed jedediah jeff jefferson
    jeffery jeffrey jem jemmy jerald jeremiah jeremy jermaine jerome jerry jess jesse jesus jim jimmie jimmy joachim
    joaquin job jock joe joel joey johan johann johannes john johnnie johnny jon jonah jonas jonathan jordan jorge
    jose josef joseph josh joshua josiah josé juan judah judd jude judson jules julian julien julio julius junior
    jurgen justin kai kamal kareem karim karl keith ken kendall kendrick kenji kenneth kenny kent kerry kevin khalid
    kieran kim kirk kit klaus konrad konstantin kristian kumar kurt kwame kyle lamar lambert lance landon lane larry
    lars laszlo laurence laurent laurie lawrence lazarus leander lee leif leigh leland len lennox lenny leo leon
    leonard leonardo leonid leopold leroy les leslie lester levi lew lewis lex liam lincoln lindsay linus lionel
    lloyd logan lon lonnie loren lorenzo lou louie louis lowell luc luca lucas lucian lucien lucius ludwig luigi
    luis lukas luke luther lyle lyman lynn mack madison magnus mahmoud malcolm manfred manny manuel marc marcel
    marcello marcelo marco marcos marcus mariano mario marion mark markus marlon marmaduke marshall martin marty
    marvin mason massimo mat mateo mathew mathias matt matteo matthew matthias maurice mauricio max maxim maximilian
    maxwell mehmet mel melvin merle merrill mervyn micah michael michel mick mickey miguel mike mikhail milan miles
    milo milton mitch mitchell moe mohamed mohammad mohammed mohan monroe montague monte montgomery morgan morris
    mort mortimer morton moses moshe muhammad murray mustafa myron nadir napoleon nat nate nathan nathaniel ned neil
    nelson nestor neville newton niccolo nicholas nick nickolas nicky nicolas nicolás nigel nikhil nikita nikolai
    nikolas nils noah noel nolan norbert norm norman norris oberon octavio octavius olaf oleg oliver olivier ollie
    omar orlando orson orville oscar oswald oswaldo otis otto owen oz pablo paddy paolo parker pascal pat patrick
    paul paulo pavel pawel pedro percival percy perry pete peter peyton phil philip philippe phillip phineas pierce
    pierre piers pietro pip porfirio porthos prakash preston quentin quincy quinn rafael rafe raheem rahul raj
    rajesh ralph ramiro ramon randal randall randolph randy raoul raphael rashid raul ravi ray raymond reed reese
    reg reggie reginald reid reinhold remus renato rene rené reuben rex reynaldo rhett ricardo richard rick ricky
    riley rob robbie robert roberto robin rocco rocky rod roderick rodion rodney rodolfo rodrigo roger rohan roland
    rolf roman romeo ron ronald ronnie rory roscoe ross rowan rowland roy ruben rudolf rudolph rudy rufus rupert
    russ russell rusty ryan sal salman salvador salvatore sam sami samir sammy samson samuel sancho sandro sandy
    sanjay santiago sasha saul scott sean seb sebastian septimus serge sergei sergey sergio seth seymour shane
    shannon shelby sheldon sherlock sherman sid sidney siegfried sigmund silas silvester silvio sim simeon simon
    sinclair sol solomon sonny spencer stan stanislav stanley stefan stefano stephan stephen sterling steve steven
    stewart stu stuart sunil sven sydney sylvester tad takeshi tarek tariq ted teddy terence terrance terrence terry
    thad thaddeus theo theobald theodor theodore thom thomas thurston tim timmy timothy titus tobias toby tod todd
    tom tomas tommy tony trace tracy travis trent trevor tristan troy tucker ty tyler tyrone tyson ulrich ulysses
    upton uriah val valentin valentine van vance vaughan vaughn vern vernon vic vicente victor vikram vince vincent
    vincenzo vinnie virgil vito vivian vlad vladimir wade waldo walker wallace wally walt walter warren washington
    wat watson wayne wendell werner wes wesley weston wilbert wilbur wiley wilf wilfred wilhelm will willard william
    willie willis willy wilson winston wolfgang woodrow woody wyatt xander xavier yakov yann yasser yevgeny yitzhak
    yosef yuri yusuf yves zach zachariah zachary zack zane zebulon étienne
";

pub(super) const GIVEN_FEMALE: &str = "
    abby abigail ada addie adela adelaide adele adeline adriana adrianna adrienne afra agatha aggie agnes aida
    aileen aimee aisha aisling alana alba alberta alejandra alessandra alex alexa alexandra alexandria alexis alice
    alicia alina aline alisa alison alissa allegra allie allison alma althea alyce alyssa amalia amanda amara amber
    amelia amina amy ana anastasia andrea angel angela angelica angelina angeline angelique angie anika anita anjali
    ann anna annabel annabella annabelle anne annette annie anthea antoinette antonia antonina anya aphra april
    arabella araminta ariana ariel arlene ashlee ashleigh ashley asma astrid athena aubrey audra audrey augusta
    aurelia aurora autumn ava avery avis ayesha aylin babette barb barbara barbie bathsheba bea beata beatrice
    beatrix beatriz becca becky belinda bella belle benita bernadette bernadine bernice bertha beryl bess bessie
    beth bethany betsey betsy bette bettie bettina betty beulah bev beverley beverly bianca biddy billie birgit
    blair blanche blythe bobbie bonita bonnie brenda briana brianna bridget brigid brigitte britney brittany bronwyn
    brooke caitlin calliope cam camila camilla camille candace candice candida cara carey carina carla carlotta
    carly carmel carmela carmen carol carole carolina caroline carolyn carrie cary casey cass cassandra cassidy
    cassie catalina caterina catharine catherine cathleen cathy cecelia cecile cecilia cecily celeste celestine
    celia celine charity charlene charlotte charmaine chelsea cherie cherry cheryl chiara chloe chrissie christa
    christabel christiana christie christina christine christy chrystal ciara cicely cindy cissy claire clara clare
    clarice clarissa claudette claudia claudine clem clementina clementine cleo cleopatra clotilde colette colleen
    concepcion connie constance consuelo cora coral cordelia corinna corinne cornelia cosette courtney cressida
    cristina crystal cynthia daisy dale dana daniela danielle daphne darcy darla darlene davina dawn deanna deb
    debbie debby deborah debra dee deidre deirdre delia delilah della delores delphine denise desdemona desiree
    diana diane dianna dianne dina dinah dodie doll dolly dolores dominique donna dora doreen doris dorothea dorothy
    dot dottie drusilla dulcie dunya edie edith edna edwina effie eileen elaine eleanor eleanora eleanore elena
    eleni elfrida elisa elisabeth elise elissa eliza elizabeth ella elle ellen ellie eloisa eloise elsa elsie
    elspeth elvira emilia emily emma emmeline emmy enid erica erika erin erma ernestine esmeralda esperanza estella
    estelle esther ethel etta eudora eugenia eugenie eulalia eunice euphemia eva evangeline eve evelina evelyn evie
    faith fan fannie fanny farah fatima fay faye felicia felicity fern fernanda fifi fiona flo flora florence
    florrie flossie fran frances francesca francine francoise françoise freda freya frieda gabby gabriela gabriella
    gabrielle gail gemma genevieve georgette georgia georgiana georgie georgina geraldine germaine gert gertie
    gertrude gianna gilda gillian gina ginger ginny giovanna gisela giselle gladys glenda glenna gloria glynis grace
    gracie graciela greta gretchen griselda guadalupe guinevere gwen gwendolen gwendolyn gwyneth hailey hana hanna
    hannah harriet harriett hattie hatty hayley hazel heather hedda hedwig heidi helen helena helene helga heloise
    henrietta hermia hermione hester hetty hilary hilda hildegard hillary hollie holly honor honora hope hortense
    hyacinth ida ilona ilse imelda imogen imogene ina ines inez inga ingeborg ingrid iona ira irene irina iris irma
    isabel isabella isabelle isadora isobel isolde ivana ivy izzy jackie jaclyn jacqueline jacquelyn jade jaime
    jamie jan jana jane janet janette janice janie janine janis jasmine jayne jean jeanette jeanne jeannette jeannie
    jeannine jemima jen jenna jennie jennifer jenny jerry jess jessamine jessica jessie jewel jill jillian jo joan
    joanna joanne jocelyn jody johanna jolene jordan josefina josephine josie joy joyce juana juanita judith judy
    julia juliana julianna julianne julie juliet juliette june justine kaitlin kamala kara karen karin karina karla
    kat kate katerina katharina katharine katherine kathleen kathryn kathy katie katrina katy katya kay kayla keira
    kelli kellie kelly kelsey kendra keri kerri kerry keziah kiersten kiki kim kimberley kimberly kirsten kirstin
    kit kitty kris krista kristen kristi kristie kristin kristina kristine kristy krystal kylie lacey laetitia laila
    lakshmi lana lara larissa latasha latoya laura laurel lauren laurie lavinia lea leah leanne lee leigh leila lena
    lenora lenore leona leonora lesley leslie leticia letitia lettice lettie letty lexi lia libby liddy lidia lil
    lila lili lilian liliana lilith lillian lillie lily lina linda lindsay lindsey linnet lisa lisbeth lise lisette
    liv liz liza lizzie lizzy lois lola lolita lora loraine lorena loretta lori lorna lorraine lottie lotty lou
    louisa louise luana lucia luciana lucie lucilla lucille lucinda lucretia lucy ludmila luisa lulu luna lupe lydia
    lynda lynette lynn lynne mabel mackenzie maddie madeleine madeline madelyn madge madison mae mag magda magdalen
    magdalena maggie maisie malala mallory malvina mamie mandy manon manuela mara marceline marcella marcia margaret
    margarita margaux marge margery margie margo margot marguerite maria mariah mariam marian mariana marianna
    marianne marie mariel marietta marilla marilyn marina marion marisa marisol marissa marjorie marlene marsha
    marta martha martina mary maryam matilda mattie maud maude maura maureen mavis maxine may maya meaghan meg megan
    meghan mei mel melanie melinda melissa melody mercedes mercy meredith merle merry mia michele michelle mildred
    millicent millie milly mimi mina mindy minerva minna minnie mira miranda miriam misty mitzi moira moll mollie
    molly mona monica monika monique morgan morwenna muriel myra myrna myrtle nadia nadine nan nance nancy nanette
    nannie nanny naomi natalia natalie natalya natasha nell nellie nelly nettie netty nia nicky nicola nicole
    nicolette nina nora norah noreen norma nova octavia odette olga olive olivia olympia oona opal ophelia oriana
    ottilie paige paloma pam pamela pandora pansy paola pat patience patricia patsy patti patty paula paulette
    paulina pauline pearl peg peggy pen penelope penny perdita petra petronella petunia philippa phillis philomena
    phoebe phyllis pia pippa poll polly poppy portia priscilla priya prudence prue queenie quinn rachael rachel
    ramona randi raquel reba rebecca regan regina renata rene renee renée reyna rhoda rhonda rita roberta robin
    robyn rochelle ronnie rosa rosalie rosalind rosalinda rosaline rosalyn rosamond rosamund rosanna rosanne rose
    roseanne rosemary rosetta rosie rosina rowena roxana roxane roxanne roz ruby ruth sabina sabine sabrina sadie
    sal sally salome samantha samira sammie sandra sandy sara sarah sarai sasha savannah scarlett selena selina
    selma serena shana shannon shari sharon shauna sheila shelby shelley shelly sheri sherri sherry sheryl shirley
    shobha sibyl sidney sienna sierra sigrid silvia simone sinead siobhan sofia sofie solange sonia sonja sonya
    sophia sophie sophy stacey stacie stacy stefanie stella steph stephanie stephany sue sukey summer susan susana
    susanna susannah susanne susie susy suzanne suzette suzy svetlana sybil sydney sylvia sylvie tabitha tamar
    tamara tamika tammy tania tanya tara tasha tatiana tatyana taylor tess tessa thalia thea thelma theodora theresa
    therese thomasina thora tiffany tilda tillie tilly tina toni tori tracey traci tracie tracy tricia trina trish
    trisha trixie trudy una unity ursula val valentina valerie vanessa vanora velma venetia vera verity verna
    veronica veronique vicki vickie vicky victoria vilma viola violet violette virginia vita viv vivian viviane
    vivien vivienne wanda wendy whitney wilhelmina willa willow wilma winifred winnie winona xenia yasmin yasmine
    yolanda yvette yvonne zadie zainab zara zelda zelma zoe zoey zora zuleika
";
