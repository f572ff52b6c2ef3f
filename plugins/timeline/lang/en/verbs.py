"""English verbs: irregular forms, verbs of saying, verbs of planning and of beginning."""

import re
from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: base, past, participle. One row a verb whose forms do not follow from its base.
_IRREGULAR_ROWS: Final = """
    arise arose arisen, awake awoke awoken, bear bore borne, bear bore born, beat beat beaten,
    become became become,
    begin began begun, bend bent bent, bet bet bet, bid bid bid, bind bound bound, bite bit bitten,
    bleed bled bled, blow blew blown, break broke broken, breed bred bred, bring brought brought,
    broadcast broadcast broadcast, build built built, burn burnt burnt, burst burst burst,
    buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung,
    come came come, cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug,
    do did done, draw drew drawn, dream dreamt dreamt, drink drank drunk, drive drove driven,
    eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought,
    find found found, flee fled fled, fly flew flown, forbid forbade forbidden,
    forecast forecast forecast, foresee foresaw foreseen, forget forgot forgotten,
    forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, go went gone,
    grind ground ground, grow grew grown, hang hung hung, have had had, hear heard heard,
    hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, keep kept kept, know knew known,
    lay laid laid, lead led led, leap leapt leapt, learn learnt learnt, leave left left,
    lend lent lent, let let let, lie lay lain, light lit lit, lose lost lost, make made made,
    mean meant meant, meet met met, mislead misled misled, mistake mistook mistaken,
    outdo outdid outdone, overcome overcame overcome, override overrode overridden,
    overrun overran overrun, oversee oversaw overseen, overtake overtook overtaken,
    overthrow overthrew overthrown, pay paid paid, prove proved proven, put put put, quit quit quit,
    read read read, rebuild rebuilt rebuilt, repay repaid repaid, rid rid rid, ride rode ridden,
    ring rang rung, rise rose risen, run ran run, say said said, see saw seen, seek sought sought,
    sell sold sold, send sent sent, set set set, shake shook shaken, shed shed shed,
    shine shone shone, shoot shot shot, show showed shown, shrink shrank shrunk, shut shut shut,
    sing sang sung, sink sank sunk, sit sat sat, slay slew slain, sleep slept slept,
    slide slid slid, speak spoke spoken, speed sped sped, spend spent spent, spill spilt spilt,
    spin spun spun, split split split, spread spread spread, spring sprang sprung,
    stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung,
    strike struck struck, strive strove striven, swear swore sworn, sweep swept swept,
    swell swelled swollen, swim swam swum, swing swung swung, take took taken,
    teach taught taught, tear tore torn, tell told told, think thought thought,
    throw threw thrown, thrust thrust thrust, undergo underwent undergone,
    understand understood understood, undertake undertook undertaken, undo undid undone,
    uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, weep wept wept,
    retake retook retaken, rewrite rewrote rewritten, remake remade remade, redo redid redone,
    rerun reran rerun, resell resold resold, reset reset reset, retell retold retold,
    rethink rethought rethought,
    win won won, wind wound wound, withdraw withdrew withdrawn, withhold withheld withheld,
    withstand withstood withstood, wring wrung wrung, write wrote written
"""
IRREGULAR: Final = tuple(
    (base, past, participle)
    for base, past, participle in (row.split() for row in _IRREGULAR_ROWS.split(","))
)

#: Forms above that are more often something else where nothing marks them as verbs.
NOT_PAST_ALONE: Final = _words("""
    bet bid bit bound broadcast burst cast cost cut forecast found ground hit hurt lay lead left let
    light put quit read rid saw set shed shot shut split spread spring swing thought thrust upset
    wound felt
""")

#: Bases of regular verbs that news uses in the present tense; -s and -ing forms follow.
REGULAR: Final = _words("""
    accept accuse achieve acquire act add adopt advance agree aim air allow announce appear apply
    appoint approve argue arrive ask assemble assess attack attend back ban bar block board bomb
    call cancel carry cause celebrate challenge change charge claim clear close collapse collect
    complete conduct confirm consider contain continue convene cover crash create cross debut decide
    declare decline defeat delay deliver demand demolish deny depart deploy describe destroy develop
    die disclose discuss dismiss dissolve dock drop elect emerge employ enable end endorse enter
    erupt establish evacuate expand expect expire explain explode express extend face fail favor
    feature file fire follow force form gather grant halt hand happen help host impose improve
    include increase inform insist inspect install intend introduce invade involve issue join jump
    kill label lack land last launch leak lift like link live look loom lower manage march mark
    merge move name need note offer open operate order oppose pass patrol permit pick plan play
    pledge plunge point postpone prepare present press prevent produce promise promote propose
    protest provide publish pull push qualify question raise ratify reach receive recall recognize
    recommend record recover reduce refuse reject release rely remain remove reopen repeat replace
    report request require rescue resign resolve respond restore result resume retire return reveal
    reverse rule sack sail save scrap seem seize serve settle share shell sign signal slow splash
    start state stay stop storm strand succeed suffer suggest suspect supply support suspend switch
    target tell tend test testify threaten topple touch track travel trigger try turn unveil urge
    use view violate visit vote vow wait walk want warn watch welcome work worry
    abandon abolish absorb abuse accelerate accompany accord accumulate address adjourn adjust
    administer admire afford aid alert align alter analyse analyze annex answer apologise appeal
    arm arrange arrest assassinate assault assist assume assure attach attain attract auction
    authorise authorize average avert avoid await balance battle begin believe belong benefit
    besiege blast blow boast bolster boost borrow bother bounce breach brief brush burn bury
    campaign capture care cast catch cease chair chant chase chat cheat check chip choose circle
    cite clash clean climb cling coincide combat combine command commemorate commit communicate
    compare compensate compete compile complicate comply compose compromise concentrate concern
    condemn confess confirm confront connect conquer consist construct consult consume contact
    contest contract contribute control convert convict convince cooperate coordinate cope copy
    correct cost count counter crack crackdown crawl criticise crush cultivate curb cure curtail
    damage dance dare date debate decrease dedicate deepen defect defend define defuse delete
    demonstrate denounce depend depict deprive derive design desire despatch detain detect
    deteriorate determine detonate devastate devote differ digest diminish dip direct disable
    disagree disappear disappoint disband discharge discourage discover dispatch dispute disrupt
    dissolve distance distribute disturb dive divert divide dominate donate double doubt draft
    drag drain dress dump ease echo edit educate eject elect eliminate embark embrace emphasise
    encounter encourage endanger endorse endure enforce engage enhance enjoy ensure entitle
    envisage erect escape escort estimate evacuate evade examine exceed exchange exclude excuse
    execute exempt exercise exert exhaust exist exit expel experience experiment exploit explore
    export expose extradite fade falsify fear feature filter fine finish fit fix flag flash flood
    flourish flow focus fool forge formulate foster found free freeze frighten fuel fulfil fulfill
    function fund gain gamble gauge generate govern grab grade graduate greet grill ground
    guarantee guard guess guide hail handle harm head heal heighten help hesitate hijack hinder
    hire honor honour house hunt identify ignore illustrate imagine imply import impress imprison
    incorporate indicate induce infect inflict influence inherit inhibit initiate injure innovate
    inquire insert inspire institute instruct insure integrate intensify interact intercept
    interest interfere interpret interrupt intervene interview invent invest investigate invite
    isolate jail jeopardise judge justify kick kidnap knock labor lag lament laugh lecture legalise
    legislate levy liberate license lighten limp line linger liquidate loan locate lock lodge
    loot love maintain manipulate manufacture match matter measure mediate melt merit minimise
    minimize mirror miss mix mobilise mobilize mock modernise modify monitor motivate mount mourn
    multiply murder narrow navigate negotiate nominate object oblige observe obstruct obtain
    occupy occur offset omit order organise organize originate oust outline outlaw overhaul owe own
    pack paint park participate pause penetrate perform perish permit persist persuade phase phone
    photograph pin plague plead please plot poison poll pose position possess post pour practise
    praise pray preach precede predict prefer preserve preside pressure prevail print privatise
    proceed process proclaim profit program progress prohibit project prolong prompt pronounce
    prop prosecute protect prove provoke punish purchase pursue qualify quarantine quell question
    race raid rally range rank rate react realise realize reappear rebel rebuke recede reclaim
    reconcile reconsider reconstruct recruit redeem redirect reduce refer refine reflect refrain
    refund regain regard register regret regulate reinforce reinstate reject rejoin relate relax
    relay relieve relinquish relocate remark remember remind render renew renounce rent repair
    repay repeal repel represent reproduce rescind research resemble resent reserve reshape reside
    resist resort respect rest restart restrain restrict restructure retain retaliate retreat
    retrieve reunite revamp review revise revive revoke revolt reward rewrite rid risk rival roar
    rob roll rotate round ruin rush sacrifice satisfy scale scan scare scatter schedule score
    scream screen search seat secede secure select sentence separate settle shape shatter shelter
    shift ship shock shorten shout siege simplify simulate situate skip slam slash slip smash smoke
    smuggle snap soar soften solve spare spark specialise specify speculate spell spoil sponsor
    spot spur spy squeeze stabilise stabilize stage stall stamp station steer stem step stimulate
    stir store storm strengthen stress stretch strip structure struggle study stumble submit
    subscribe substitute sue suit sum summarise summon supervise supplement suppress surge surpass
    surprise surrender surround survey survive sustain swap swell tackle talk tap taste tax tempt
    terminate terrorise thank thrive tie tighten tolerate total tour tow trace trade trail train
    transfer transform transmit transport trap treat trial trick trim triple trust tumble tweet
    twist undermine unify unite unload unlock update upgrade urge utilise vacate value vanish vary
    veto visit volunteer wage warrant wash waste weaken weigh widen wipe wish withhold witness
    wonder worsen wound wreck yield
""")

#: Reporting: the date goes to the telling, what is told has dates of its own.
SAYING: Final = _words("""
    say tell announce warn write accuse claim contend add note state argue insist acknowledge admit
    assert allege suggest comment remark reply respond explain question criticize criticise condemn
    denounce deplore urge pledge promise vow deny confirm reaffirm reiterate repeat stress emphasize
    emphasise caution complain conclude disclose reveal report predict estimate forecast threaten
    tweet declare hint quote demand appeal praise
    welcome concede maintain describe blame dismiss defend hail mention
    rebuke retort lament boast thank joke apologize apologise assure inform advise
""")

#: Saying after which a noun comes, or "that", never a bare clause.
NOUN_ONLY: Final = _words("""
    declare accuse blame criticize criticise condemn denounce praise welcome hail thank describe
    urge demand quote dismiss defend rebuke deplore
""")

#: Who is told comes first; nothing is said where what is told does not follow.
NEEDS_CONTENT: Final = _words("tell assure inform advise remind convince persuade notify warn")

#: Nothing happens without an object: "signed", "regained", "had" alone are no clause.
NEEDS_OBJECT: Final = _words("""
    sign regain have do make take give put get hold keep lose buy find bring send build raise
    suspend occupy own cost tell assure declare describe name use catch seize sack appoint
    accuse blame ban destroy kill injure wound arrest detain elect acquire obtain provide produce
    receive publish release impose adopt achieve include require mean want need like love
    see hear know visit cause create deny award allow
""")

#: In the passive these are still a report: "he was accused", "it was announced".
SAID_OF: Final = _words("""
    say announce accuse warn criticize criticise condemn urge tell report allege claim reveal
    confirm disclose rebuke threaten praise inform advise
""")

#: May be followed by a clause without "that": what is said, thought or shown.
REPORTING: Final = SAYING | _words("think believe know hope show find suspect fear")

#: Saying that does what it says: an act, not a report, unless a clause of content follows.
PERFORMATIVE: Final = _words(
    "declare order sign appoint sue charge recognize recognise ban approve"
)

#: Take what is to come: "expects to", "plans to", "is due to".
PLANNING: Final = _words("""
    plan expect intend aim hope schedule slate set due propose prepare plot promise vow pledge want
    seek anticipate project forecast likely poised bound ready target book suppose mean
""")

#: These speak of a plan in the passive only: "is set to", "was supposed to".
PLANNED_ONLY: Final = _words("set suppose mean")

#: In the present tense these give a timetable: "the film opens on Friday".
TIMETABLED: Final = _words("""
    open begin start end close meet expire come take go run play leave arrive return launch face
    vote host celebrate release air hold reopen depart visit finish conclude resume enter
    stop premiere debut tour travel head fly sail land kick perform appear unveil decide
""")

#: What follows with "to" is theirs: "urged them to leave" is nothing without it.
CONTROL: Final = _words("""
    ask urge tell order allow force help want expect persuade invite require enable permit cause
    push press get call warn advise vote need have be use set threaten seem appear continue begin
    start agree decide refuse offer lead
""")

#: Of these, a past says that what follows with "to" happened: "caused it to stop".
IMPLICATIVE: Final = _words("""
    cause force lead get help manage prompt drive oblige compel enable begin start continue go
""")

#: Of these, it says only that somebody wanted it: "asked them to come".
ASKING: Final = _words("""
    ask urge tell order invite call require want request summon instruct advise lobby beg appeal
""")

#: Take no object, so that their past form is never a participle behind a noun.
NEVER_PASSIVE: Final = _words("""
    apologize apologise appear arrive belong collapse depart die disappear emerge erupt exist
    happen vanish resign remain seem struggle surrender testify vote succumb protest rain react
    respond reply retaliate flourish perish occur persist comply cooperate graduate plead
    campaign preside prevail linger hesitate laugh intervene
""")

#: Participles that say what a noun is like, with the preposition behind them: "men *armed with*".
LASTING: Final = frozenset({
    ("allied", "with"), ("armed", "with"), ("based", "in"), ("equipped", "with"),
    ("affiliated", "with"), ("linked", "to"), ("dressed", "in"), ("aligned", "with"),
})  # fmt: skip

#: Begin a state that goes on.
BEGINNING: Final = _words("begin start launch open commence initiate found establish create")

#: What stands before "from May to June" where a date is moved, not a stretch named.
MOVING: Final = re.compile(
    r"\b(?:move|slip|postpone|delay|shift|push|reschedule|change|put)"
    r"(?:s|d|ed|ped|ing|ping)?(?: \w+){0,4} from $"
)

#: Undo a plan: what was due did not happen.
UNDOING: Final = _words("""
    postpone cancel delay move shift scrap abandon shelve defer halt reschedule slip scrub
    suspend thwart prevent
""")

#: The same in two words.
UNDOING_PHRASES: Final = frozenset(
    {"call off", "put off", "hold off", "push back", "set back", "put back", "rule out"}
)

#: Present forms that are never nouns: what stands before them is their subject.
NEVER_NOUNS: Final = _words("""
    begins becomes brings comes goes gets gives keeps knows loses makes occurs opens pays says seeks
    sells sends sits speaks takes tells thinks writes arrives enters expires includes involves
    continues allows announces appears appoints closes considers contains creates decides declares
    denies departs describes destroys dies elects emerges erupts expects explains follows gathers
    happens imposes insists introduces invades joins kills lacks opposes prepares prevents produces
    proposes provides publishes receives recognizes recognises refuses rejects replaces requires
    resigns retires reveals seems serves succeeds suggests suspends testifies threatens tries wants
    warns welcomes adds argues asks believes confirms understands hears finds tells meets wins
    airs ends kicks falls rises carries applies approves arrests attends bans relies depends
    exists differs suffers belongs maintains obtains retains sustains acquires inspires seems
    remains requires determines defines describes examines imagines declines combines stems
    concerns intends pretends spends defends lends extends amends recommends attracts reflects
    collects protects expects selects connects corrects consists insists resists persists
    represents prevents invents accepts adopts adapts disrupts corrupts erupts gathers
    considers remembers discovers recovers delivers suffers differs prefers refers confers
    infers enters encounters believes achieves receives perceives deceives relieves
    retrieves survives thrives arrives derives deprives gives proves improves approves
    removes serves preserves observes deserves involves solves resolves evolves dissolves
    becomes welcomes overcomes assumes consumes resumes presumes informs performs transforms
    confirms handles settles struggles tackles enables allows follows borrows knows grows
    throws withdraws happens opens deepens widens weakens strengthens threatens
    frightens tightens lessens worsens listens
""")

#: -ed words that are not verbs.
NOT_ED: Final = _words("""
    need indeed hundred speed seed breed feed greed deed creed weed reed bleed heed steed proceed
    exceed succeed agreed-upon sacred naked wicked rugged ragged crooked wretched beloved kindred
    hatred united infrared embed shed sled alfred mohammed ahmed mohamed hamed fred ted ned jared
    unprecedented so-called aged alleged red bed wed led med advanced-stage talented
    gifted long-awaited limited
""")

#: -ing words that are not verbs.
NOT_ING: Final = _words("""
    during king ring thing nothing something anything everything morning evening spring string wing
    sting sling swing ceiling sibling sterling beijing nanjing chongqing pudding wedding beijing
    viking viking. sing bring fling cling darling outgoing incoming ongoing upcoming according
    including regarding concerning following pending notwithstanding interesting beginning
""")

#: -ing words that are nouns unless an auxiliary stands before them.
NOUN_ING: Final = _words("""
    trading operating meeting hearing building offering funding training spending banking mining
    manufacturing engineering shipping housing testing bombing shooting killing wedding opening
    landing sitting briefing filing ruling warning gaming streaming
""")

AUXILIARIES: Final[dict[str, str]] = {
    **dict.fromkeys(("is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m", "ai"), "be-present"),
    **dict.fromkeys(("was", "were"), "be-past"),
    **dict.fromkeys(("be", "been", "being"), "be-other"),
    **dict.fromkeys(("has", "have", "'ve", "’ve"), "have-present"),
    "had": "have-past",
    "having": "have-other",
    **dict.fromkeys(("do", "does"), "do-present"),
    "did": "do-past",
    **dict.fromkeys(("will", "shall", "'ll", "wo", "won't", "won’t", "’ll"), "will"),
    **dict.fromkeys(("would", "'d", "’d", "should"), "would"),
    **dict.fromkeys(("could", "may", "might", "can", "must", "ca"), "modal"),
    **dict.fromkeys(("isn't", "aren't", "isn’t", "aren’t"), "be-present"),
    **dict.fromkeys(("wasn't", "weren't", "wasn’t", "weren’t"), "be-past"),
    **dict.fromkeys(("hasn't", "haven't", "hasn’t", "haven’t"), "have-present"),
    **dict.fromkeys(("hadn't", "hadn’t"), "have-past"),
    **dict.fromkeys(("doesn't", "don't", "doesn’t", "don’t"), "do-present"),
    **dict.fromkeys(("didn't", "didn’t"), "do-past"),
    **dict.fromkeys(("wouldn't", "shouldn't", "wouldn’t", "shouldn’t"), "would"),
    **dict.fromkeys(("couldn't", "can't", "cannot", "couldn’t", "can’t", "mustn't"), "modal"),
}
