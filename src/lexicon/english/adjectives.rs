//! Adjectives whose form does not tell, or that are frequent.

pub(super) const ADJECTIVES: &str = "
    able above abrupt absent absolute absurd academic accomplished accurate accustomed active acute adamant
    additional adept adequate adoring adult advanced adverse advisory affected affluent afraid aggressive akin
    alleged alternate amazing ample ancient angry animated annual anonymous anti-establishment anti-immigrant
    antiabortion antitrust appalling apparent appealing appropriate apt ardent armed arrogant ashamed assistant
    associate audio authoritarian available average aware awkward bad balanced bare beholden beleaguered belligerent
    benchmark bent best better big bigger biggest bigoted bipartisan bitter bizarre black blank blatant bleak blind
    blond bloody blue blue-collar blunt bogus bold booming boring bottom brash brief bright brilliant broad broader
    broken brokered brown bruising busy candid capitalist captive central certain chained challenging charming cheap
    cheaper chief circumspect civil civilian civilized clandestine classified clean cleaner clear clearer clever
    close closed closer closest coherent cold combined coming commanding commercial committed common compassionate
    compelling competent competitive complete complex complicated concerned conciliatory concrete condensed
    confident confusing congressional consistent consolidated constant constitutional consummate content continued
    controversial convinced convincing convoluted cool corporate correct corrupt costly coveted cozy cramped crazy
    criminal crippling critical crooked crowded crucial crude current daily damaging dangerous dark daunting daylong
    dead deadliest deadlocked deadly decent dedicated deep deeper deepest defiant degrading deliberate delicate
    delighted dependent deputy desperate detailed devastating developed devine devoted different difficult digital
    dignified dire direct dirtiest dirty disabled disaffected disappointed disappointing discriminatory disgusting
    dishonest dismayed disorderly disparate displaced disproportionate distant distinct distinguished distressed
    disturbed disturbing diverse divisive domestic dominant double double-digit downward due e-mail eager earlier
    earliest early easier easiest eastern easy economic effective efficient elaborate elder elderly eldest elevated
    eligible else embarrassed embarrassing embattled embedded eminent empty encouraging enduring engraved enough
    entire equal equivalent evenhanded everyday evident evil exact exaggerated excellent excess exciting executive
    exempt experienced extended extra extreme factored fading failed fair fake false famed familiar fast faster fat
    favored favorite federal fellow female fertile fervent few fewer fierce fiery final financial fine finest firm
    fit fitting flagging flat flattering flawed flip follow-up foreign foremost former forthcoming fortunate fossil
    fractured fragile fraudulent fraught free freewheeling frequent fresh friendly front frustrated full full-time
    fund-raising funny further futile future galvanized gay general general-election gentle genuine giant gifted
    gilded glad global gloomy golden good grand grass-roots gray great greater greatest green grim gross grueling
    guilty half-dozen handsome happy hard harder hardest harsh healthier healthy heated heavy hedge hefty hesitant
    high high-profile higher highest homegrown honest hopeful hostile hot hourly huge human humanitarian humble
    humbling humiliating hungry ideological ignorant illegal immediate immigrant imminent immune impassioned
    implicit important impossible impressed impromptu improper inaccurate inadequate inappropriate incoming
    incompetent inconsistent inconvenient incorrect incumbent indefinite indirect individual inflammatory
    influential inherent inhumane initial injured inner innocent insane insecure inspiring insufficient insulting
    insurgent intellectual intelligent intemperate intense interested interesting interim interior internal
    international internationalist irrelevant irritated isolationist jarring joint jolly justified keen key known
    lame large larger largest last lasting late later latest latter lax leading lean least left leftward legal
    legitimate lengthy lesbian less lesser lifelong light likely limited little live lively local located lone
    lonely long long-term longer longest longstanding longtime loose lopsided loud loudest loving low lower lowest
    lucky mad main mainstream major makeshift male mandatory many marked massive maximum median mere messy
    metropolitan middle migrant mild militant military millennial minimum minor misguided misleading mixed mobile
    mock moderate modern modest monthly more most much multiple murky muscular muted nagging narrative narrow
    narrower nasty national nationwide native natural naturalized near nearby nearest necessary nega negative
    neighboring neophyte net new newer newest newfound next nice nominating nondisclosure nonpartisan nonprofit
    nonwhite northeastern northern novel nuanced nuclear numerous odd official okay old older oldest onetime ongoing
    online only open opposite orange other outdoor outgoing outraged outright outside outsize outsized outspoken
    outstanding overall overarching overnight overseas overt overwhelming own packed paltry parallel paranoid
    particular partisan passionate past perfect perfunctory permanent persistent personal phony pink pivot plain
    planned pleasant pleased plenty pointed polarizing polite political poor poorer poorest popular populated
    populist positive possible potent potential powerful precinct predatory preferred pregnant prep prepared present
    presidential pressing presumed presumptive previous primary prime prime-time principal principled prior private
    pro pro-business pro-life profound prolonged prominent promising prone proper proposed protected protracted
    proud proven prudent public pure pursuant qualified quarterly quick quiet racial racist radical rainy rampant
    random ranking rapid rare raw ready real recent recipient red redacted regular regulatory related relative
    relevant religious reluctant reminiscent remote representative resident resistant resounding respected
    responsible restricted retail retired revolutionary rewarding rich richest rid right right-wing ripe risky rival
    robust rocky romantic rough rousing routine rowdy rude sacred sad safe safer safest salaried same same-sex
    satisfied savage scared scathing searing seasoned second-place secret secular secure seeming select
    self-described senior sensitive separate serious several severe sexist shaky shared sharp sharper sheer shocking
    shooting short shorter shrewd shy sick significant silent similar simple sincere single single-payer skilled
    slight slim slow small smaller smallest smart snarky so-called sober sobering social soft softer solar sole
    solid somber sooner sophisticated sorry sound sour south southeastern southern sovereign sparse special specific
    spectacular spirited sprawling square staggering stagnant standard standardized stark statewide staunch
    steadfast steady steep stern stiff straight straightforward strange strategic strict stricter striking strong
    stronger strongest stubborn stunning stupid subject subprime subsequent subtle suburban successful such sudden
    sufficient super superior sure surefire surprised surprising surrogate suspect sustained sweeping tacit talented
    televised tempting tense terrible terrifying terrorist thermonuclear thick thin third-party thorough tight
    tighter tiny tired tolerant top tortured total tough tougher toughest traditional transgender transparent
    trickier tricky troubled troubling true trustworthy turbulent twin two-year ugly ultimate unaccompanied
    unaligned unanswered unarmed unauthorized unaware unborn unbound uncertain unchanged unclassified unclear
    uncommitted uncommon undecided undeclared undercover underground underwater undisclosed undivided undocumented
    undue uneasy unexpected unfair unfinished unfit unfortunate unfounded unhappy unheard uniform unifying uninsured
    unique unknown unlikely unloaded unnamed unnoticed unorthodox unpaid unpledged unpopular unprecedented
    unprepared unprompted unqualified unrelated unreported unsafe unsecured unsolicited unsure untrue untrustworthy
    unusual unwanted unwavering unwilling unyielding upbeat upfront uplifting upper upset upstate urban urgent
    vacant vague valid various vast veteran violent vivid volatile warm weak weaker weakest wealthier wealthiest
    wealthy weekly weird welcome western whipping white whiter whole wholesale wide wider widespread wild willing
    winner-take-all wise work-related working-class worldwide worried worrisome worse worst worth worthwhile worthy
    wrong yellow young younger youngest
";
