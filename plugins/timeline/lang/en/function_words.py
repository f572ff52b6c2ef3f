"""English function words by what they do in a sentence."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DETERMINERS: Final = _words("""
    the a an this that these those his her its their our my your another each every either neither
    some any no both all several many few most whose such
""")
PRONOUNS: Final = _words("""
    i he she it we you they him them us me himself herself itself themselves someone anyone everyone
    nobody none one there who whom
""")
SUBJECT_PRONOUNS: Final = _words("i he she it we you they there")
PREPOSITIONS: Final = _words("""
    of in on at by for from to with without within into onto over under above below between among
    amid against across along around behind beyond despite during except inside like near off out
    outside past through throughout toward towards until till up upon versus via about as since
    before after than following including per notwithstanding according amongst alongside
""")
#: Between two prepositions these make one of three words: "in *connection* with".
COMPLEX: Final = _words("""
    connection touch line addition accordance cooperation exchange contrast comparison reference
    regard respect relation response return conjunction combination favor favour place case charge
    need search support spite view light front terms lieu preparation protest honor honour
""")
COORDINATORS: Final = _words("and or but nor yet")
#: Open a clause inside a sentence.
SUBORDINATORS: Final = _words("""
    that which who whom whose when where while whereas because although though if unless whether
    since before after until as once why how what lest
""")
RELATIVES: Final = _words("which who whom whose that where when")
CONDITIONALS: Final = _words("if unless whether should provided assuming")
NEGATIONS: Final = _words("not n't never no neither nor without")
ADVERBS: Final = _words("""
    also already just still even only again soon later earlier then now first once twice ever never
    not n't almost nearly not so far often always sometimes here there together away back ahead
    abroad instead meanwhile however therefore thus perhaps maybe too very quite rather yet
    alone officially reportedly tentatively likewise
""")
#: Adverbs that only tie a sentence to the one before.
CONNECTIVES: Final = _words("""
    also too however therefore thus meanwhile then later earlier now already instead first
""")
#: Follow a verb and belong to it: "turned up", "broke out".
PARTICLES: Final = _words("up out down off away back over apart together")
#: Relative adjectives that make a noun phrase one of several: comparison follows.
SUPERLATIVES: Final = _words("""
    first only worst best most least highest lowest last latest biggest largest longest shortest
    deadliest fastest slowest lone sole second third more less fewer better worse higher lower
    longer unprecedented
""")
NOT_EST: Final = _words("""
    west east northwest southwest northeast southeast midwest mideast protest forest interest guest
    request test contest rest arrest harvest priest invest suggest nest chest quest budapest
    bucharest
    best-known everest
""")
COMPARERS: Final = _words("than compared comparison relative")
ADJACENT_COMPARERS: Final = _words("than versus vs against unlike")
#: After "than" these compare with what was thought, not with the date: "than expected in May".
FORESEEN: Final = _words("expected forecast planned thought hoped anticipated predicted feared")
#: Before an adjective these measure: "so low since", "this dry since".
DEGREES: Final = _words("so this that such as")
#: Verbs of quantity: what they move from is a base of comparison.
CHANGING: Final = _words("""
    rise fall increase decrease double triple halve grow shrink drop climb decline jump surge slump
    gain soar plunge widen narrow slip edge advance
""")
HEDGES: Final = _words("previously originally initially earlier first once")
#: Before a date and a noun these make a plan of it, whatever the noun.
PLANNED: Final = _words("planned proposed scheduled expected intended upcoming")
PERIODS: Final = _words("period time week month quarter year day point stage")
HABITUALS: Final = _words("usually normally typically traditionally always often annually")
