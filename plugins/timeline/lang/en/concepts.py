"""Words that say the same in news, as tables. Knowledge of `similarity`, and nothing else.

A row of `CONCEPTS` is a name and the words that mean it, each by its dictionary form; a phrase of
two words is written with a space. A word may stand in one row only (a test holds this).
"""

from typing import Final

CONCEPTS: Final[dict[str, str]] = {
    # people and their bodies
    "troops": "troop soldier force unit army military serviceman contingent fighter brigade",
    "rebels": "rebel insurgent opposition",
    "government": "government regime cabinet administration authority",
    "president": "president leader",
    "company": "company firm",
    "spacecraft": "spacecraft probe lander capsule craft",
    # movement and war
    "incursion": "incursion invade invasion cross crossing storm enter",
    "attack": "attack assault strike raid bomb bombardment shell offensive",
    "capture": "capture take seize recapture retake overrun conquer",
    "withdraw": "withdraw withdrawal retreat pull evacuate",
    "arrive": "arrive arrival reach come",
    "leave": "leave departure depart flee flight escape quit",
    "send": "send deploy dispatch deployment ship",
    "topple": "topple oust ouster overthrow fall collapse",
    "kill": "kill die death dead",
    "truce": "truce ceasefire armistice",
    # flight
    "launch": "launch liftoff blastoff lift-off",
    "land": "land landing touchdown splashdown",
    "crash": "crash loss lose",
    "return": "return recovery",
    # affairs
    "begin": "begin start commence open outbreak opening",
    "end": "end finish conclude expire",
    "sign": "sign signature conclude",
    "treaty": "treaty agreement pact accord deal",
    "ratify": "ratify ratification approve approval pass adopt",
    "meet": "meet meeting talk summit negotiation",
    "visit": "visit trip travel",
    "elect": "elect election vote win",
    "appoint": "appoint name nominate install sworn",
    "resign": "resign resignation step-down",
    "plan": "plan intend aim schedule",
    "postpone": "postpone delay slip defer",
    "cancel": "cancel scrap halt suspend suspension",
    "resume": "resume restart resumption",
    "sanction": "sanction embargo",
    "lift": "lift ease",
    "asylum": "asylum refuge",
    "announce": "announce announcement declare declaration unveil",
    "say": "say tell statement write remark comment",
    "deny": "deny denial reject rejection",
    "confirm": "confirm confirmation acknowledge",
    "publish": "publish publication release",
}  # fmt: skip

PHRASES: Final[dict[str, str]] = {
    "turn up": "arrive",
    "come down": "land",
    "touch down": "land",
    "splash down": "land",
    "set down": "land",
    "lift off": "launch",
    "set off": "launch",
    "blast off": "launch",
    "take off": "launch",
    "step down": "resign",
    "put off": "postpone",
    "pull back": "withdraw",
    "pull out": "withdraw",
    "take power": "rule",
    "come to power": "rule",
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
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    mr mrs ms dr evening afternoon
    """.split()
)
"""Words that say nothing of what happened; dates are compared as dates, not as words."""
