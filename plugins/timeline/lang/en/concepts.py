"""Words that say the same in news, as tables. Knowledge of `similarity`, and nothing else.

A row is a name and the words that mean it, each by its dictionary form. A thing stands in one row
only, an action in a row for each of its meanings (a test holds this).
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
    "incursion": "incursion invade invasion cross crossing storm enter entry roll pour breach "
    "infiltrate infiltration intervene intervention",
    "attack": "attack assault strike airstrike air-strike raid bomb bombing bombardment shell "
    "shelling offensive ambush pound hit fire",
    "capture": "capture recapture retake overrun conquer conquest fall lose loss regain clear "
    "occupy occupation seize seizure liberate secure",
    "withdraw": "withdraw withdrawal retreat pull evacuate evacuation pullout pull-out",
    "advance": "advance push",
    "kill": "kill killing die death dead perish slay massacre murder slaughter assassinate "
    "assassination execute execution suicide",
    "wound": "wound injure injury hurt",
    "shoot": "shoot shooting gunfire fire",
    "fight": "fight fighting battle clash combat skirmish",
    "war": "war conflict hostilities",
    "truce": "truce ceasefire cease-fire armistice",
    "counter-attack": "counter-attack counterattack counteroffensive counter-offensive",
    "siege": "siege besiege encircle encirclement surround blockade",
    "surrender": "surrender capitulate capitulation",
    "down": "down intercept interception",
    # coming and going
    "arrive": "arrive arrival reach come dock docking",
    "leave": "leave departure depart flee escape fly flight exit",
    "send": "send deploy dispatch deployment transfer deliver delivery shipment transport",
    "return": "return recovery homecoming",
    "meet": "meet meeting talk summit negotiation negotiate conference confer",
    "visit": "visit trip travel tour journey",
    "receive": "receive host welcome greet reception",
    "expel": "expel expulsion deport deportation extradite extradition",
    "parade": "parade procession",
    # power
    "topple": "topple oust ouster overthrow collapse depose downfall fall remove removal",
    "uprising": "uprising revolt revolution rebellion insurrection insurgency unrest protest "
    "demonstration demonstrate riot rally",
    "coup": "coup putsch mutiny",
    "elect": "elect election re-election ballot poll by-election referendum plebiscite vote runoff "
    "run-off primary",
    "appoint": "appoint appointment name nominate install sworn inaugurate inauguration nomination "
    "succeed",
    "resign": "resign resignation quit abdicate abdication",
    "dismiss": "dismiss dismissal sack fire firing",
    "dissolve": "dissolve dissolution disband",
    "veto": "veto",
    # calamities
    "quake": "quake earthquake tremor aftershock",
    "storm": "hurricane cyclone typhoon tornado storm",
    "disaster": "disaster catastrophe calamity tragedy accident",
    "flood": "flood flooding inundate overflow",
    "explode": "explode explosion blast detonate detonation blow",
    "erupt": "erupt eruption",
    "burn": "burn blaze fire wildfire",
    "leak": "leak spill gush spew",
    "sink": "sink sinking capsize founder",
    "crash": "crash collide collision hit smash wreck",
    "derail": "derail derailment",
    "collapse": "collapse topple cave break breach burst rupture",
    "destroy": "destroy destruction devastate devastation demolish demolition flatten ruin damage",
    "rescue": "rescue save",
    "infect": "infect infection outbreak epidemic pandemic",
    "vaccinate": "vaccinate vaccination inoculate",
    "disappear": "disappear disappearance vanish",
    "find": "find discover discovery locate detect detection",
    "search": "search hunt",
    # beginnings and ends
    "begin": "begin start commence open outbreak opening beginning erupt eruption",
    "launch": "launch liftoff blastoff lift-off",
    "end": "end finish conclude conclusion expire expiry completion complete cease",
    "land": "land landing touchdown splashdown descend descent alight",
    "orbit": "orbit circle",
    "pass": "pass flyby",
    "tip": "tip overturn",
    "postpone": "postpone delay slip defer postponement reschedule",
    "cancel": "cancel cancellation scrap halt suspend suspension abort freeze terminate "
    "termination revoke",
    "resume": "resume restart resumption",
    "close": "close closure shut shutdown",
    "reopen": "reopen reopening",
    "seal": "seal plug cap",
    "build": "build construct construction erect",
    "repair": "repair mend restore restoration",
    "test": "test experiment",
    "install": "install installation",
    "establish": "establish establishment create creation",
    "join": "join accede accession",
    "split": "split secede secession",
    # law and affairs
    "agree": "agree agreement treaty pact accord deal sign signature signing settlement settle "
    "compromise accept",
    "approve": "approve ratify ratification approval pass passage adopt adoption vote endorse "
    "authorise authorize",
    "reject": "reject rejection refuse refusal decline deny denial veto dismiss",
    "escape": "escape flee",
    "arrest": "arrest detain detention imprison jail capture custody",
    "free": "free release liberate",
    "charge": "charge indict indictment prosecute prosecution",
    "convict": "convict conviction sentence verdict guilty",
    "acquit": "acquit acquittal",
    "hearing": "hearing testify testimony trial",
    "rule": "rule ruling judgment judgement overturn",
    "sue": "sue lawsuit",
    "investigate": "investigate investigation inquiry inquest",
    "kidnap": "kidnap kidnapping abduct abduction hostage hijack hijacking",
    "sanction": "sanction embargo",
    "lift": "lift ease remove",
    "ban": "ban prohibit outlaw forbid moratorium",
    "impose": "impose imposition",
    "asylum": "asylum refuge shelter",
    "train": "train training",
    "order": "order instruct command",
    "impeach": "impeach impeachment",
    "marry": "marry marriage wed wedding",
    "bear": "birth",
    "bury": "bury burial funeral",
    # money
    "buy": "buy purchase acquire acquisition takeover",
    "sell": "sell sale auction",
    "merge": "merge merger",
    "rise": "rise increase climb surge jump soar raise gain grow hike",
    "decline": "decline drop plunge slump tumble decrease fall cut lower reduce reduction sink",
    "bankrupt": "bankrupt bankruptcy insolvency collapse",
    "default": "default",
    "win": "win victory triumph beat defeat award",
    "lose": "lose loss defeat",
    "pay": "pay payment repay compensate compensation",
    "give": "donate donation pledge grant",
    "lend": "lend loan bailout bail-out",
    "invest": "invest",
    # words
    "promise": "promise assure pledge vow commit undertake",
    "warn": "warn warning threaten threat",
    "condemn": "condemn condemnation denounce criticise criticize",
    "accuse": "accuse accusation blame allege allegation",
    "apologise": "apologise apologize apology",
    "address": "address speech",
    "announce": "announce announcement declare declaration unveil proclaim reveal disclose name",
    "deny": "deny denial reject rejection refute",
    "confirm": "confirm confirmation acknowledge admit recognise recognize recognition",
    "publish": "publish publication release issue",
    "demand": "demand urge appeal",
    "propose": "propose proposal suggest offer",
    "interview": "interview",
    "celebrate": "celebrate celebration commemorate anniversary",
    "broadcast": "broadcast televise",
    "perform": "perform performance concert",
    "strike": "strike walkout walk-out stoppage",
    "boycott": "boycott",
}
"""What happens. A word that means several things stands in a row for each."""

KIN: Final = (
    "incursion attack war advance",
    "incursion capture advance",
    "attack kill wound",
    "attack launch",
    "attack fight",
    "attack destroy",
    "attack explode",
    "shoot kill wound",
    "fight kill",
    "fight war",
    "explode burn kill",
    "explode leak",
    "explode sink",
    "explode disaster",
    "crash kill",
    "crash derail",
    "crash disaster",
    "crash burn",
    "collapse kill destroy",
    "collapse flood",
    "quake kill",
    "quake destroy",
    "quake disaster",
    "storm destroy flood kill",
    "flood disaster",
    "flood kill",
    "leak disaster",
    "sink kill disaster",
    "sink crash",
    "capture withdraw",
    "capture surrender",
    "capture free",
    "capture topple",
    "capture arrest",
    "capture fight",
    "topple leave",
    "topple resign dismiss",
    "topple coup",
    "topple uprising",
    "coup capture",
    "resign leave",
    "leave asylum",
    "leave withdraw",
    "send arrive",
    "send leave",
    "visit arrive",
    "visit meet",
    "receive meet",
    "receive visit",
    "return arrive",
    "return leave",
    "meet agree",
    "agree promise",
    "agree approve",
    "land arrive",
    "land return",
    "land crash",
    "land tip",
    "crash tip",
    "lose crash",
    "lose sink",
    "orbit arrive pass",
    "launch begin",
    "launch leave",
    "launch send",
    "launch cancel postpone",
    "cancel end",
    "cancel postpone",
    "close cancel",
    "close end",
    "reopen resume begin",
    "announce confirm publish",
    "announce agree",
    "announce appoint",
    "announce promise",
    "elect win",
    "elect appoint",
    "elect lose",
    "approve elect",
    "charge convict hearing",
    "charge arrest",
    "charge accuse",
    "convict rule",
    "rule hearing",
    "hearing address",
    "sanction ban impose",
    "lift end",
    "buy sell",
    "merge buy",
    "merge agree",
    "bankrupt default",
    "find rescue",
    "kidnap arrest",
    "free rescue",
    "free return",
    "deny reject",
    "interview address",
    "propose announce",
    "demand propose",
    "perform broadcast",
    "reject veto",
    "uprising parade",
    "uprising strike",
    "uprising war",
    "uprising fight",
    "bury parade",
    "establish begin",
    "seal end",
    "give promise",
)
"""Actions that often tell of one event: what takes part in it, leads to it or comes of it."""

LIGHT: Final = frozenset(
    """
    announce appear ask begin call carry continue end expect face follow hold
    hope keep plan remain report say seem show speak stay take tell try turn want work
    """.split()
)
"""Actions that say little by themselves: everything begins, and much is announced."""

REPEATED: Final = frozenset(
    """
    attack hit kill wound injure damage destroy fight shoot fire shell meet visit receive send
    deny publish confirm protest withdraw arrest capture arrive leave return rise decline
    close burn warn condemn accuse win advance rescue crash infect search find test address demand
    propose promise pay sell buy interview broadcast perform strike parade order
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
    "come back": "return",
    "come home": "return",
    "fly back": "return",
    "fly by": "pass",
    "fly past": "pass",
    "fly home": "return",
    "go back": "return",
    "go home": "return",
    "bring back": "return",
    "hand over": "send",
    "set up": "establish",
    "swear in": "appoint",
    "lay off": "dismiss",
    "kick off": "begin",
    "get underway": "begin",
    "wrap up": "end",
    "shut down": "close",
    "shoot down": "down",
    "bring down": "topple",
    "pull down": "destroy",
    "tear down": "destroy",
    "burn down": "burn",
    "catch fire": "burn",
    "set fire": "burn",
    "open fire": "shoot",
    "gun down": "shoot",
    "go off": "explode",
    "go down": "sink",
    "run aground": "sink",
    "fall apart": "collapse",
    "cave in": "collapse",
    "break down": "collapse",
    "break up": "dissolve",
    "drop out": "resign",
    "stand down": "resign",
    "pass away": "kill",
    "lock up": "arrest",
    "turn down": "reject",
    "rule out": "reject",
    "call for": "demand",
    "walk out": "strike",
    "take part": "join",
    "march on": "advance",
    "lay siege": "siege",
    "scale back": "decline",
    "cut back": "decline",
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
