//! Nations, peoples, parties and creeds.

pub(super) const DEMONYMS: &str = "
    aboriginal afghan african african-american alabaman alaskan albanian algerian american andalusian angolan arab
    arab-american arabian argentine argentinian arizonan armenian asian asian-american athenian australian austrian
    azerbaijani bahraini bangladeshi basque bavarian belarusian belgian bengali berliner bohemian bolivian bosnian
    bostonian brazilian breton british briton bulgarian burmese californian cambodian canadian catalan caucasian
    chechen chicagoan chilean chinese colombian coloradan congolese cornish corsican cossack creole croat croatian
    cuban cuban-american cypriot czech dane danish dominican dutch ecuadorian egyptian english eritrean estonian
    ethiopian european filipino finn finnish flemish florentine floridian french genoese georgian german ghanaian
    greek guatemalan gypsy haitian hawaiian hindu hispanic honduran hoosier houstonian hungarian icelander icelandic
    indian indonesian iowan iranian iraqi irish irish-american israeli italian italian-american ivorian jamaican
    japanese javanese jordanian kansan kazakh kentuckian kenyan korean kosovar kurd kurdish kuwaiti laotian latina
    latino latvian lebanese liberian libyan lithuanian londoner macedonian malay malaysian maltese manchurian maori
    mexican mexican-american midwesterner milanese minnesotan mongol mongolian montenegrin moor moorish moroccan
    muscovite namibian nebraskan nepalese nepali nicaraguan nigerian norman northerner norwegian ohioan ottoman
    pakistani palestinian panamanian paraguayan parisian persian peruvian pole polish polynesian portuguese prussian
    qatari roman romanian russian rwandan saudi saxon scandinavian scot scottish senegalese serb serbian siberian
    sicilian singaporean slav slavic slovak slovene slovenian somali southerner soviet spaniard spanish sudanese
    swede swedish swiss syrian taiwanese tanzanian tartar tatar texan thai tibetan trojan tunisian turk turkish
    tuscan ugandan ukrainian uruguayan utahn uzbek venetian venezuelan vermonter viennese vietnamese virginian welsh
    westerner yankee yemeni yugoslav zambian zimbabwean zulu
";

pub(super) const CREEDS: &str = "
    agnostic anabaptist anarchist anglican atheist baptist bolshevik brahmin buddhist calvinist catholic centrist
    christian communist confucian conservative democrat dominican evangelical fascist feminist franciscan
    fundamentalist hasidic imperialist independent islamic islamist jacobin jesuit jew jewish laborite labourite
    leftist leninist liberal libertarian lutheran maoist marxist mennonite methodist mormon moslem muslim
    nationalist nazi nonconformist orthodox pacifist pagan pentecostal presbyterian progressive protestant puritan
    quaker republican rightist royalist salafi salafist secularist shia shiite sikh socialist stalinist sunni tory
    trotskyist unionist unitarian wahhabi whig zionist
";

pub(super) const PARTY_ADJECTIVES: &str = "
    democratic republican
";

pub(super) const DEMONYM_PLURALS: &str = "
    aboriginals afghans african-americans africans agnostics alabamen alaskans albanians algerians americans
    anabaptists anarchists andalusians anglicans angolans arab-americans arabians arabs argentines argentinians
    arizonans armenians asian-americans asians atheists athenians australians austrians azerbaijanis bahrainis
    bangladeshis baptists basques bavarians belarusians belgians bengalis berliners bohemians bolivians bolsheviks
    bosnians bostonians brahmins brazilians bretons britons buddhists bulgarians californians calvinists cambodians
    canadians catalans catholics caucasians centrists chechens chicagoans chileans christians colombians coloradans
    communists confucians conservatives corsicans cossacks creoles croatians croats cuban-americans cubans cypriots
    danes democrats dominicans ecuadorians egyptians eritreans estonians ethiopians europeans evangelicals fascists
    feminists filipinos finns florentines floridians franciscans fundamentalists georgians germans ghanaians greeks
    guatemalans gypsies haitians hawaiians hindus hispanics hondurans hoosiers houstonians hungarians icelanders
    imperialists independents indians indonesians iowans iranians iraqis irish-americans islamists israelis
    italian-americans italians ivorians jacobins jamaicans jesuits jews jordanians kansans kazakhs kentuckians
    kenyans koreans kosovars kurds kuwaitis laborites labourites laotians latinas latinos latvians leftists
    leninists liberals liberians libertarians libyans lithuanians londoners lutherans macedonians malays malaysians
    manchurians maoists maoris marxists mennonites methodists mexican-americans mexicans midwesterners minnesotans
    mongolians mongols montenegrins moors mormons moroccans moslems muscovites muslims namibians nationalists nazis
    nebraskans nepalis nicaraguans nigerians nonconformists normans northerners norwegians ohioans ottomans
    pacifists pagans pakistanis palestinians panamanians paraguayans parisians pentecostals persians peruvians poles
    polynesians presbyterians progressives protestants prussians puritans qataris quakers republicans rightists
    romanians romans royalists russians rwandans salafis salafists saudis saxons scandinavians scots secularists
    serbians serbs shias shiites siberians sicilians sikhs singaporeans slavs slovaks slovenes slovenians socialists
    somalis southerners soviets spaniards stalinists sunnis swedes syrians tanzanians tartars tatars texans thais
    tibetans tories trojans trotskyists tunisians turks tuscans ugandans ukrainians unionists unitarians uruguayans
    utahns uzbeks venetians venezuelans vermonters virginians wahhabis westerners whigs yankees yemenis yugoslavs
    zambians zimbabweans zionists zulus
";
