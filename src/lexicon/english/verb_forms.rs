//! Forms of verbs beside those of their rows.

pub(super) const SECOND_PASTS: &str = "
    abode bespoke betted builded burnt cancelled catched channelled clad clothed counselled crept dialled dove
    dreamt dwelled fuelled grovelled hanged knitted labelled leant leapt learnt levelled lied lighted lit marvelled
    modelled pled quarrelled quitted rivalled shined shovelled signalled slit smelt snuck spat sped spelt spilt
    spoilt strived thrived throve totalled travelled tunnelled unravelled wetted woke worshiped
";

pub(super) const PARTICIPLES: &str = "
    begotten born bounden cloven drunken forgotten gotten hidden molten mown proven ridden sewn shaven shot shrunken
    sodden stricken sunken swollen
";

pub(super) const PASTS: &str = "
    bade begat brake clave drave durst spake sware tare
";

pub(super) const INGS: &str = "
    cancelling channelling counselling dialling fuelling grovelling labelling levelling marvelling modelling
    quarrelling shovelling signalling totalling travelling tunnelling undercutting
";
