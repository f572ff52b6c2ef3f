"""Words that end in a full stop without ending a sentence, by what may follow them."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Always followed by more of the same sentence: titles before names, and Latin.
ALWAYS_INSIDE: Final = _words("""
    flt mr mrs ms mx messrs mmes dr prof rev hon fr sr. sen sens rep reps gov govs gen gens lt
    col cols
    sgt capt cmdr cmdrs maj adm brig cpl pvt pfc supt insp det amb atty pres st mt ft vs v viz cf eg
    ie e.g i.e approx ca fig figs pp vol ed eds trans dept univ assn bros nos art sec ch para
    lt.gen maj.gen brig.gen lt.col
""")

#: Inside a sentence when a number follows: "No. 5", "Jan. 14", "Flt. 800".
INSIDE_BEFORE_NUMBER: Final = _words("""
    no nr num flt rte hwy vol p pp ch sec jan feb mar apr jun jul aug sep sept oct nov dec
""")

#: May end a sentence; do so only when the next word opens one ("U.S. The", but "U.S. forces").
AMBIGUOUS: Final = _words("""
    inc corp co ltd llc plc cos bros jr sr esq ph.d m.d b.a m.a j.d d.c u.s u.k u.n e.u u.s.a
    a.d b.c
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
    okla ore pa penn tenn tex va vt wash wis wyo alta ont que ave blvd rd bldg est hwy
    etc al min max avg mil lat long bn mn
""")

#: Clock halves: inside when a weekday, a month or a time zone follows ("9 a.m. EDT").
CLOCK: Final = _words("a.m p.m am. pm.")

#: Names that carry a stop mark of their own.
MARKED_NAMES: Final = _words("yahoo jeopardy oklahoma! mamma joomla yum chipsahoy guess")

#: Words that open a sentence far more often than they continue a name.
OPENERS: Final = _words("""
    a about according across after again ahead all almost also although among an and another any are
    as asked at because before both but by can could despite did do does during each earlier even
    every few finally first following for four from had half has have he her here his how however i
    if in including indeed instead is it its just last later like many meanwhile more most much
    nearly neither never no none nor not nothing now of officials on once one only or other others
    our over people police prosecutors rather reports since so some still such than that the their
    them then there these they this those though three through thus to today two under unlike until
    upon was we were what when where whether which while who whose why will with within without
    would yesterday yet you your
""")

#: Follows a clock half without opening a sentence.
AFTER_CLOCK: Final = _words("""
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    edt est et cdt cst ct mdt mst mt pdt pst pt gmt utc bst cet cest ist jst msk eastern central
    pacific mountain local moscow kyiv beijing london
""")

#: Reporting verbs after a quoted question: '"Is it over?" Mr. Rowe asked.'
QUOTE_TAGS: Final = _words("""
    said says asked asks wrote writes added adds told tells shouted yelled cried replied answered
    wondered joked recalled exclaimed chanted tweeted posted
""")
