//! Countries, states, regions and big cities.

pub(super) const COUNTRIES: &str = "
    afghanistan albania algeria america andorra angola antigua argentina armenia australia austria azerbaijan bahamas
    bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia bosnia botswana brazil britain
    brunei bulgaria burma burundi cambodia cameroon canada ceylon chad chile china colombia congo croatia cuba cyprus
    czechia czechoslovakia denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia fiji
    finland france gabon gambia georgia germany ghana greece greenland grenada guatemala guinea guyana haiti holland
    honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya
    kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
    macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco
    mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman
    pakistan palau palestine panama paraguay persia peru philippines poland portugal prussia qatar romania russia rwanda
    samoa scotland senegal serbia seychelles siberia singapore slovakia slovenia somalia spain sudan suriname sweden
    switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga tunisia turkey turkmenistan tuvalu u.a.e.
    u.k. u.s u.s. u.s.a. u.s.s.r. uae uganda uk ukraine uruguay usa ussr uzbekistan vanuatu vatican venezuela vietnam
    wales yemen yugoslavia zaire zambia zealand zimbabwe
";

pub(super) const REGIONS: &str = "
    africa alabama alaska alberta alsace andalusia antarctica appalachia arabia arctic arizona arkansas asia bavaria
    bengal brittany bronx brooklyn burgundy california caribbean carolina catalonia caucasus colorado connecticut
    cornwall corsica crete crimea dakota darfur delaware derbyshire devon devonshire donbas dorset essex eurasia europe
    fallujah florida galicia gaza guam gujarat hampshire harlem hawaii hertfordshire hollywood idaho illinois indiana
    iowa java jersey kansas kashmir kent kentucky kremlin kurdistan lancashire lombardy louisiana maine manchuria
    manhattan manitoba maryland massachusetts mesopotamia michigan midlands midwest minnesota mississippi missouri
    montana naples nebraska nevada newfoundland norfolk normandy northumberland oceania ohio oklahoma ontario oregon
    oxfordshire patagonia pennsylvania pentagon punjab quebec queens saskatchewan saxony scandinavia sicily silesia
    somerset staffordshire suffolk sumatra surrey sussex tasmania tennessee texas transylvania tuscany tyrol ulster utah
    vermont virginia warwickshire washington westminster westphalia wisconsin wyoming yorkshire yukon zanzibar
";

pub(super) const CITIES: &str = "
    aberdeen ahmedabad aleppo alexandria algiers amsterdam ankara annapolis antwerp athens atlanta auckland austin
    baghdad bali baltimore bangalore bangkok barcelona basel basra bath beijing beirut belfast belgrade benghazi
    bergen berlin bern bilbao birmingham bogota bologna bombay bonn bordeaux boston brasilia bratislava bremen
    brighton brisbane bristol brussels bucharest budapest buffalo cairo calcutta calgary cambridge canberra canton
    caracas cardiff casablanca charleston charlotte chennai chicago cincinnati cleveland cologne columbus
    constantinople copenhagen cordoba dallas damascus dayton delhi denver detroit dhaka donetsk dresden dubai dublin
    durham dusseldorf edinburgh exeter florence frankfurt fresno geneva genoa glasgow gothenburg greenwich guangzhou
    hague halifax hamburg hanoi hanover harare havana helsinki hiroshima honolulu houston indianapolis islamabad
    istanbul jacksonville jakarta jerusalem johannesburg kabul kandahar karachi kathmandu kharkiv khartoum kiev
    kinshasa kolkata krakow kyiv kyoto lagos lahore lausanne leeds leipzig lima lisbon liverpool london louisville
    lucerne lviv lyon lyons madras madrid managua manchester manila marseille marseilles mecca medina melbourne
    memphis miami milan milwaukee minneapolis minsk mogadishu montevideo montreal moscow mosul mumbai munich
    nagasaki nairobi nashville newark newcastle nice nottingham oakland odessa omaha orlando osaka oslo ottawa
    oxford palermo paris philadelphia phoenix pittsburgh plymouth portland portsmouth prague pyongyang raleigh
    richmond riga riyadh rome rotterdam sacramento saigon salem salzburg sarajevo seattle seoul seville shanghai
    sheffield shenzhen sofia southampton stockholm strasbourg stuttgart sydney taipei tallinn tampa tashkent tbilisi
    tehran tokyo toledo toronto toulouse tripoli tucson tulsa tunis turin utrecht vancouver venice versailles vienna
    vilnius vladivostok warsaw wellington winnipeg wuhan yerevan york zagreb zurich
";

pub(super) const STATE_ABBREVIATIONS: &str = "
    ala. ariz. ark. calif. colo. conn. d.c. del. fla. ga. ill. ind. kan. ky. l.a. la. mass. md. mich. minn. miss.
    mo. mont. n.c. n.d. n.h. n.j. n.m. n.y. neb. nev. okla. ore. pa. r.i. s.c. s.d. tenn. tex. va. vt. w.va. wash.
    wis. wyo.
";
