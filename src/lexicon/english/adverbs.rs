//! Adverbs whose form does not tell, or that are frequent.

pub(super) const ADVERBS: &str = "
    a.m. aback aboard about above abroad across actually afar afield afoot afresh afterward afterwards again ago
    aground ah ahead ahem ahoy alas alike all-round almost aloft alone along aloud already alright also altogether
    always amen amiss anew anon anyhow anymore anyplace anytime anyway anyways anywhere apart apiece apropos around
    as aside askance askew asleep astern astray asunder away aye back backstage backward backwards barefoot barely before
    beforehand behind below beneath besides best better beyond both by-and-by bye certainly clean clear close closer
    counter daily dead dear deep direct directly double down downhill downright downstairs downstream downtown
    downward downwards due earlier early east eastward easy edgeways eh either else elsewhere enough ere erelong
    erstwhile especially even ever evermore everywhere express extra far farther fast faster finally fine first
    firsthand flat foremost forever forevermore forsooth forth forthwith forward forwards free full further
    furthermore furthest gee good-bye goodbye gosh ha hah half halfway hallo hard harder hardest hardly headlong
    hello hence henceforth henceforward here hereabouts hereafter hereby herein hereof hereupon herewith hey hi high
    hither hitherto ho hoarse home homeward homewards however huh hullo hurrah hurray immediately inasmuch
    increasingly indeed indoors infra inland inside insofar instead inward inwards jolly just largely last late
    later least leastways leeward left less lest lief likely likewise little lo long longer longwise loud louder low
    maybe mayhap meantime meanwhile methinks midway more moreover most much nationwide nay near nearby nearly needs
    neither never nevermore nevertheless new next nigh no nonetheless north northward not notwithstanding now
    nowadays nowhere nowise o'clock off offhand offscreen offstage oft often oftentimes oh okay once only onstage onward onwards ooh
    otherwise ouch out outdoors outright outside outward outwards over overall overboard overhead overland overmuch
    overnight overseas overtime p.m. particularly perchance perforce perhaps please point-blank politically pooh
    posthaste presto pretty previously prior probably publicly quick quickly quite rather really recently regardless
    repeatedly right round scot-free seaward seldom sharp short sidelong sideway sideways simply since skyward slow
    so someday somehow someplace sometime sometimes somewhat somewhere soon sooner soonest south southward still
    straight straightaway straightway sure then thence thenceforth there thereabouts thereafter thereby therefor
    therefore therefrom therein thereof thereon thereto thereupon therewith third thither though thrice through
    throughout thus tight to-and-fro together tonight too topmost tut twice ugh uh uh-huh ultimately um unawares
    under underfoot underground underneath up uphill upright upside upstairs upstream upward upwards very vice-versa
    vis-à-vis way well westward whatsoever whence whereabouts whereat whereby wherefore wherein whereof whereupon
    whilom wholesale wide withal within worldwide wrong yea yeah yep yes yesterday yet yonder
";
