"""English nouns that name events, and those that look like it and do not."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Things that happen: a date beside one of these dates it. Singular; plurals follow.
EVENT_NOUNS: Final = _words("""
    accident accord advance agreement airstrike air-strike appeal appearance appointment armistice
    arrest assassination assault attack attempt auction award bankruptcy ballot ban battle bid birth
    blackout blast blaze blockade bombing bombardment boycott breach breakthrough breakup broadcast
    bust by-election campaign capture cease-fire ceasefire celebration ceremony championship clash
    clampdown closure collapse collision commemoration concert conference congress conflict
    contest convention conviction coronation coup crackdown crash crisis crises cup cyberattack
    deal death
    debacle debate debut decision declaration decree default defeat defection demise demonstration
    departure deployment derailment detonation dinner disaster discovery dismissal docking slip
    setback delay drop gain rise decline plunge climb slide rebound sell-off increase cut hike
    drill drought earthquake eclipse election elections emergency
    encounter engagement epidemic eruption escape evacuation execution exercise exhibition exit
    expedition explosion fair fall famine festival fight filing final finale fire flight flood
    flooding flyby game games genocide gig handover hearing heatwave hijacking holocaust hurricane
    impeachment inauguration incident incursion independence indictment influx initiative injury
    inspection insurgency insurrection interview intervention invasion inquest jailing
    journey jump kidnapping killing landing landslide launch lawsuit liftoff litigation lockdown
    loss marathon march marriage mass massacre match meeting merger mission murder mutiny
    negotiation
    nomination offensive olympics opening operation outage outbreak outcry overthrow
    pact pandemic parade party partition passage plebiscite poll polls press-conference
    premiere primary primaries protest pullout purchase purge putsch quake race raid rally
    rampage scandal revelation cover-up rebellion recall recession referendum reception reform
    regatta release relocation removal
    rendition replacement rescue reshuffle resignation retirement retreat return reunion
    revolt revolution riot rollout ruling runoff run-off sale secession seizure sentencing
    separation
    session settlement shake-up shooting shoot-out shutdown siege signing slaughter
    slump spacewalk speech spill splashdown split stampede standoff storm strike strikes
    suicide summit surge surgery surrender suspension swap takeover talks testimony
    test tornado tour tournament transfer transition treaty trial trip tsunami uprising
    unrest unveiling upheaval vaccination verdict victory vigil violence visit vote voting
    vow walkout war warning wedding win withdrawal workshop wreck transplant operation bailout
    bail-out handshake hiring firing birthday anniversary deadline delivery start end beginning
    completion arrival announcement statement auction acquisition address
""")

#: News of the day that a date may schedule even without a verb.
FIXTURES: Final = _words("""
    ballot ceremony concert conference congress contest convention debate deadline election
    elections final finale fixture game games gala hearing inauguration launch match meeting
    olympics party poll polls premiere primary referendum runoff run-off session summit talks
    tournament trial vote voting wedding awards award evening event festival exam
    vigil funeral memorial march rally protest strike opening visit auction liftoff
""")

#: What is said, as a noun.
STATEMENT_NOUNS: Final = _words("""
    statement announcement remark remarks comment comments warning claim report
""")

#: "That" after one of these opens a clause: "the news that he left".
CONTENT_NOUNS: Final = _words("""
    data information intelligence fact news hope sense fear belief idea evidence possibility
    sign view claim report announcement
    word promise pledge vow oath threat commitment prediction forecast
    decision agreement proposal suggestion warning concern doubt proof rumour
    rumor speculation allegation argument assurance expectation conclusion condition day time year
    month week night morning
""")

#: Nouns by their ending: what a verb became.
EVENT_SUFFIXES: Final = ("tion", "sion", "ment", "ture", "sis", "ing")

#: End like that and name a thing, a body or a person.
NOT_EVENTS: Final = _words("""
    nation station government department parliament document apartment instrument equipment
    position condition organization organisation institution administration commission population
    corporation association foundation federation union constitution edition version section fiction
    petition question region religion opinion million billion trillion mission-control information
    education situation generation vacation legislation tuition location pension passion
    television mansion tension dimension occasion profession furniture literature
    culture temperature agriculture picture creature feature future lecture structure infrastructure
    basement element moment comment cement garment segment sentiment compliment supplement monument
    environment employment treatment investment management basis analysis thesis emphasis hypothesis
    morning evening thing nothing something king ring building ceiling clothing painting ranking
    rating spending housing writing recording meaning feeling funding banking training trading
    beijing sterling being footing setting listing pricing staffing lighting plumbing
    regulation requirement nutrition tradition ambition motion notion portion proportion fraction
    fashion caution jurisdiction function option auction-house aviation immigration radiation
    inflation taxation communication application publication translation nationalization calculation
    entertainment conversation opposition coalition delegation
    gross-margin adaptation data estimation expectation estimate
""")

#: Two words, a verb and its adverb, that became a noun: "blowout", "takeover".
PARTICLE_ENDINGS: Final = ("out", "over", "down", "off", "back", "away", "up")
#: Endings that make a noun of a verb whose stem they leave: "arrival", "seizure".
VERBAL_ENDINGS: Final = ("al", "ance", "ence", "ure", "age")

#: Look like verbs and name things, sums and people.
THINGS: Final = _words("""
    share price cost rate figure number level record result estimate forecast plan issue program
    programme project show name title house guard guide chair back front state power place space
    value tax fund bill fine loan card page line list file form note notice patient
    guard judge people mark name number term rule force work worker paper post plant field
    picture image document transcript face hand head shape structure process sort kind type
""")

#: Works, products, papers and people that a year labels.
LABELLED: Final = _words("""
    winner champion medallist medalist model book film movie novel album single song hit report
    study survey paper memo article essay poem play edition list season vintage car sedan graduate
    class candidate nominee runner-up bestseller documentary series comedy drama thriller
    recording painting budget constitution census law act statute code convention-text
    poll-data forecast guide map photo photograph picture image footage video letter
    remake sequel reissue follow-up
    version playbook almanac yearbook champion-elect laureate
""")

#: Processes whose length gives their start: "the 34-month-old war".
PROCESSES: Final = _words("""
    war conflict rule strike siege blockade occupation insurgency rebellion uprising campaign
    offensive crisis embargo ban reign dictatorship presidency tenure standoff lockout drought
    outbreak pandemic epidemic hunt search investigation inquiry probe trial truce ceasefire
    cease-fire shutdown boycott lockdown invasion incursion feud dispute sit-in hunger-strike
    protest protests fighting bombardment bombing operation mission closure union alliance
    moratorium partnership marriage stalemate impasse
""")

#: Before "of" and a date these only say which part of it is meant: "the small hours of Sunday".
PARTS_OF_TIME: Final = _words("""
    hours hour morning afternoon evening night dawn dusk noon midnight start beginning middle end
    days weeks months half quarter part course spring summer autumn fall winter eve weekend close
""")

#: Nouns of persons, of whom nobody says "it".
PERSONS: Final = _words("""
    chief president king queen spy pilot boy girl mother father son wife husband judge guard child
    premier envoy general aide head colleague attorney priest monk nurse patient captain spouse
    secretary deputy candidate delegate prince duke chair host star saint pope mayor cook coach
""")
#: Endings of such nouns; some things end so as well, and go without a name.
PERSON_ENDINGS: Final = ("er", "or", "ist", "man", "woman", "ian", "ant", "ee", "person")

#: Words around a date that belong to the page, not to the story.
FURNITURE: Final = _words("""
    photo photograph file-photo image getty afp updated posted copyright editing reporting
    writing byline handout courtesy
""")
