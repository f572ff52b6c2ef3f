"""Words that say the same in news, as tables. Knowledge of `similarity`, and nothing else.

A row is a name and the words that mean it, each by its dictionary form; a phrase of
two words is written with a space. A word may stand in one row only (a test holds this).
"""

from typing import Final

THINGS: Final[dict[str, str]] = {
    "troops": "troop soldier force unit army military serviceman contingent fighter brigade column",
    "rebels": "rebel insurgent opposition",
    "government": "government regime cabinet administration authority",
    "president": "president leader",
    "company": "company firm",
    "spacecraft": "spacecraft probe lander capsule craft",
    "rocket": "rocket booster",
    "rig": "rig platform",
    "parliament": "parliament legislature lawmaker house assembly congress senate duma",
    "lunar": "moon lunar",
    "minister": "minister secretary",
    "police": "police officer",
    "child": "child kid youngster pupil",
    "worker": "worker employee staff",
    "ship": "ship vessel boat ferry",
    "aircraft": "aircraft airplane aeroplane airliner jet plane",
    "town": "town city village",
    "pole": "pole polar",
}
"""What an event is about."""

ACTIONS: Final[dict[str, str]] = {
    # war
    "incursion": "incursion invade invasion cross crossing storm enter entry roll pour",
    "attack": "attack assault strike airstrike air-strike raid bomb bombing bombardment shell "
    "shelling offensive ambush pound",
    "capture": "capture recapture retake overrun conquer fall lose loss regain clear "
    "occupy seize seizure",
    "withdraw": "withdraw withdrawal retreat pull evacuate evacuation",
    "kill": "kill killing die death dead perish slay massacre murder",
    "wound": "wound injure injury hurt",
    "shoot": "shoot shooting gunfire",
    "fight": "fight fighting battle clash combat skirmish",
    "war": "war conflict hostilities",
    "truce": "truce ceasefire cease-fire armistice",
    "counter-attack": "counter-attack counterattack counteroffensive counter-offensive",
    "siege": "siege besiege encircle encirclement surround",
    "surrender": "surrender capitulate capitulation",
    # coming and going
    "arrive": "arrive arrival reach come",
    "leave": "leave departure depart flee escape fly exit",
    "send": "send deploy dispatch deployment",
    "return": "return recovery homecoming",
    "meet": "meet meeting talk summit negotiation conference",
    "visit": "visit trip travel tour",
    "receive": "receive host welcome",
    "expel": "expel expulsion deport deportation",
    # power
    "topple": "topple oust ouster overthrow collapse depose downfall",
    "uprising": "uprising revolt revolution rebellion insurrection insurgency unrest protest "
    "demonstration demonstrate riot rally",
    "coup": "coup putsch mutiny",
    "elect": "elect election re-election ballot poll by-election referendum plebiscite",
    "appoint": "appoint nominate install sworn inaugurate inauguration nomination",
    "resign": "resign resignation quit",
    "dismiss": "dismiss dismissal sack",
    # calamities
    "quake": "quake earthquake tremor",
    "disaster": "disaster catastrophe calamity tragedy",
    "flood": "flood flooding inundate",
    "explode": "explode explosion blast detonate detonation",
    "burn": "burn blaze fire",
    "leak": "leak spill gush",
    "sink": "sink sinking capsize founder",
    "crash": "crash collide collision",
    "derail": "derail derailment",
    "destroy": "destroy destruction devastate devastation demolish demolition flatten ruin",
    "rescue": "rescue save",
    "infect": "infect infection",
    # beginnings and ends
    "begin": "begin start commence open outbreak opening beginning erupt eruption",
    "launch": "launch liftoff blastoff lift-off",
    "end": "end finish conclude expire expiry completion",
    "land": "land landing touchdown splashdown",
    "orbit": "orbit circle",
    "tip": "tip topple-over",
    "postpone": "postpone delay slip defer postponement",
    "cancel": "cancel cancellation scrap halt suspend suspension abort",
    "resume": "resume restart resumption",
    "close": "close closure shut shutdown",
    "seal": "seal plug cap",
    # law and affairs
    "agree": "agree agreement treaty pact accord deal sign signature signing settlement",
    "approve": "approve ratify ratification approval pass adopt vote endorse authorise authorize",
    "arrest": "arrest detain detention imprison jail",
    "free": "free release liberate",
    "charge": "charge indict indictment",
    "convict": "convict conviction sentence verdict",
    "hearing": "hearing testify testimony trial",
    "sue": "sue lawsuit",
    "kidnap": "kidnap kidnapping abduct abduction",
    "sanction": "sanction embargo",
    "lift": "lift ease",
    "ban": "ban prohibit outlaw forbid moratorium",
    "asylum": "asylum refuge",
    "train": "train training",
    # money
    "buy": "buy purchase acquire acquisition takeover",
    "sell": "sell sale auction",
    "merge": "merge merger",
    "rise": "rise increase climb surge jump soar",
    "decline": "decline drop plunge slump tumble decrease",
    "bankrupt": "bankrupt bankruptcy insolvency",
    "win": "win victory triumph",
    # words
    "promise": "promise assure pledge vow",
    "warn": "warn warning threaten threat",
    "condemn": "condemn condemnation denounce criticise criticize",
    "accuse": "accuse accusation blame allege",
    "apologise": "apologise apologize apology",
    "address": "address speech",
    "announce": "announce announcement declare declaration unveil proclaim",
    "deny": "deny denial reject rejection",
    "confirm": "confirm confirmation acknowledge admit",
    "publish": "publish publication",
}
"""What happens."""

KIN: Final = (
    "incursion attack war",
    "incursion capture",
    "attack kill wound",
    "attack fight",
    "attack destroy",
    "shoot kill wound",
    "fight kill",
    "fight war",
    "explode burn kill",
    "explode leak",
    "explode sink",
    "crash kill",
    "crash derail",
    "quake kill",
    "quake destroy",
    "quake disaster",
    "flood disaster",
    "flood kill",
    "sink kill",
    "capture withdraw",
    "capture surrender",
    "capture free",
    "capture topple",
    "capture arrest",
    "topple leave",
    "topple resign",
    "topple coup",
    "topple uprising",
    "resign leave",
    "leave asylum",
    "send arrive",
    "visit arrive",
    "visit meet",
    "receive meet",
    "receive visit",
    "meet agree",
    "agree promise",
    "land arrive",
    "land return",
    "land crash",
    "land tip",
    "orbit arrive",
    "launch begin",
    "launch leave",
    "launch send",
    "launch cancel postpone",
    "cancel end",
    "announce confirm publish",
    "announce agree",
    "elect win",
    "elect appoint",
    "charge convict hearing",
    "charge arrest",
    "sanction ban",
    "buy sell",
    "merge buy",
)
"""Actions that often tell of one event: what takes part in it, leads to it or comes of it."""

LIGHT: Final = frozenset(
    """
    announce appear ask begin call carry continue end expect face find follow hold
    hope keep plan remain report say seem show speak stay take tell try turn want work
    """.split()
)
"""Actions that say little by themselves: everything begins, and much is announced."""

REPEATED: Final = frozenset(
    """
    attack hit kill wound injure damage destroy fight shoot fire shell meet visit receive send
    deny publish confirm protest withdraw arrest capture arrive leave return rise decline
    close burn warn condemn accuse win
    """.split()
)
"""Actions that happen again the next day: two days of them are two events, not a dispute."""

PHRASES: Final[dict[str, str]] = {
    "turn up": "arrive",
    "come down": "land",
    "touch down": "land",
    "splash down": "land",
    "set down": "land",
    "lift off": "launch",
    "set off": "launch",
    "set out": "launch",
    "blast off": "launch",
    "take off": "launch",
    "blow up": "explode",
    "break out": "begin",
    "step down": "resign",
    "step aside": "resign",
    "give up": "resign",
    "put off": "postpone",
    "pull back": "withdraw",
    "pull out": "withdraw",
    "break off": "end",
    "call off": "cancel",
    "tip over": "tip",
    "fall over": "tip",
    "take effect": "begin",
    "into force": "begin",
    "take over": "appoint",
    "take office": "appoint",
    "take power": "capture",
    "take control": "capture",
    "take back": "capture",
    "cease fire": "truce",
}
"""Two words that mean a concept together, each by its dictionary form."""

COUNTRIES: Final[dict[str, str]] = {
    "american": "us", "americans": "us", "washington": "us", "states": "us", "america": "us",
    "british": "uk", "britain": "uk", "english": "england", "french": "france",
    "german": "germany", "germans": "germany", "dutch": "netherlands", "spanish": "spain",
    "greek": "greece", "greeks": "greece", "swiss": "switzerland", "danish": "denmark",
    "swedish": "sweden", "norwegian": "norway", "finnish": "finland", "polish": "poland",
    "turkish": "turkey", "turks": "turkey", "iraqi": "iraq", "israeli": "israel",
    "israelis": "israel", "lebanese": "lebanon", "pakistani": "pakistan", "saudi": "saudi",
    "yemeni": "yemen", "afghan": "afghanistan", "afghans": "afghanistan", "chinese": "china",
    "japanese": "japan", "vietnamese": "vietnam", "thai": "thailand", "welsh": "wales",
    "scottish": "scotland", "irish": "ireland", "portuguese": "portugal", "mexican": "mexico",
    "canadian": "canada", "peruvian": "peru", "argentine": "argentina", "ukrainian": "ukraine",
    "ukrainians": "ukraine", "russian": "russia", "russians": "russia", "syrian": "syria",
    "syrians": "syria", "iranian": "iran", "iranians": "iran", "indian": "india",
    "indians": "india", "korean": "korea", "koreans": "korea", "egyptian": "egypt",
    "egyptians": "egypt", "european": "europe", "belarusian": "belarus", "georgian": "georgia",
    "italian": "italy", "italians": "italy", "hungarian": "hungary", "czech": "czechia",
    "australian": "australia", "brazilian": "brazil", "venezuelan": "venezuela",
    "colombian": "colombia", "chilean": "chile", "cuban": "cuba", "libyan": "libya",
    "tunisian": "tunisia", "algerian": "algeria", "moroccan": "morocco", "sudanese": "sudan",
    "ethiopian": "ethiopia", "nigerian": "nigeria", "kenyan": "kenya", "somali": "somalia",
    "palestinian": "palestine", "palestinians": "palestine", "jordanian": "jordan",
    "indonesian": "indonesia", "philippine": "philippines", "filipino": "philippines",
    "taiwanese": "taiwan", "romanian": "romania", "bulgarian": "bulgaria", "serbian": "serbia",
    "croatian": "croatia", "armenian": "armenia", "azerbaijani": "azerbaijan",
    "kazakh": "kazakhstan", "african": "africa", "africans": "africa", "asian": "asia",
    "bosnian": "bosnia", "haitian": "haiti", "kyiv's": "kyiv", "americas": "america",
}  # fmt: skip
"""What belongs to a country, under the country's name."""

STOP: Final = frozenset(
    """
    a about above according across after again against ago all almost along already also although
    am among an and another any anything are around as at away back be because become been before
    behind being below beside besides between beyond both but by can cannot could day daily did do
    does doing done down due during each early earlier either else enough even ever every few first
    following for former from further get give go had half has have having he her here hers herself
    him himself his hour how however i if in indeed instead into is it its itself just last late
    later latest least less like likely local long made make man many may me meanwhile might million
    minute month more morning most much must my near nearly neither never new next night no nor not
    nothing now of off on once one only or other others our out over own part people per perhaps
    put quite rather recent same second see several shall she should since six so some something
    soon still such ten than that the their them themselves then there these they third this those
    though three through throughout time to today together too toward towards two under until up
    upon us use very was way we week well were what when where whether which while who whom whose
    why will with within without would year yesterday yet you your
    mr mrs ms dr evening afternoon monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
"""Words that say nothing of what happened."""

MONTHS: Final = frozenset(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()
)
"""Dates are compared as dates, not as words."""
