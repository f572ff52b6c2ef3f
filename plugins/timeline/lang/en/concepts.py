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
    "parliament": "parliament legislature lawmaker house assembly congress",
    "talks": "talk summit negotiation conference",
    "lunar": "moon lunar",
}
"""What an event is about."""

ACTIONS: Final[dict[str, str]] = {
    # movement and war
    "incursion": "incursion invade invasion cross crossing storm enter roll pour",
    "attack": "attack assault strike raid bomb bombing bombardment shell offensive ambush",
    "capture": "capture seize recapture retake overrun conquer fall lose loss regain clear",
    "withdraw": "withdraw withdrawal retreat pull evacuate",
    "arrive": "arrive arrival reach come",
    "leave": "leave departure depart flee escape quit fly",
    "send": "send deploy dispatch deployment",
    "topple": "topple oust ouster overthrow collapse",
    "kill": "kill killing die death dead",
    "truce": "truce ceasefire armistice",
    "counter-attack": "counter-attack counterattack counteroffensive counter-offensive",
    # beginnings and ends
    "begin": "begin start commence open outbreak opening",
    "launch": "launch liftoff blastoff lift-off",
    "end": "end finish conclude expire expiry",
    "land": "land landing touchdown splashdown",
    "crash": "crash",
    "tip": "tip topple-over",
    "return": "return recovery",
    "postpone": "postpone delay slip defer",
    "cancel": "cancel scrap halt suspend suspension abort",
    "resume": "resume restart resumption",
    # affairs
    "agree": "agree agreement treaty pact accord deal sign signature",
    "ratify": "ratify ratification approve approval pass adopt",
    "meet": "meet meeting",
    "visit": "visit trip travel",
    "receive": "receive host",
    "elect": "elect election vote",
    "appoint": "appoint name nominate install sworn",
    "resign": "resign resignation",
    "arrest": "arrest detain detention",
    "promise": "promise assure pledge vow",
    "sanction": "sanction embargo",
    "lift": "lift ease",
    "asylum": "asylum refuge",
    "train": "train training",
    "announce": "announce announcement declare declaration unveil proclaim",
    "deny": "deny denial reject rejection",
    "confirm": "confirm confirmation acknowledge admit",
    "publish": "publish publication release",
}
"""What happens."""

LIGHT: Final = frozenset(
    "ask begin call end announce hold keep plan report say speak take turn want work".split()
)
"""Actions that say little by themselves: everything begins, and much is announced."""

REPEATED: Final = frozenset(
    """
    attack hit kill wound injure damage destroy fight shoot fire shell meet visit receive send
    deny publish confirm protest withdraw arrest capture arrive leave return
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
    "step down": "resign",
    "put off": "postpone",
    "pull back": "withdraw",
    "pull out": "withdraw",
    "break off": "end",
    "call off": "cancel",
    "break out": "begin",
    "tip over": "tip",
    "fall over": "tip",
    "take effect": "begin",
    "take over": "appoint",
    "give up": "resign",
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
