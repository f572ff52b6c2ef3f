"""Closed lists of English verbs, and of the words around them, for `verbs`."""

from __future__ import annotations

from typing import Final

WILL: Final = frozenset("will shall won't wo 'll would wouldn't".split())
POSSIBLE: Final = frozenset("could might".split())
"""Verbs that in the news speak of what may come: "the storm could hit on Thursday"."""
UNSURE: Final = frozenset("would wouldn't could couldn't might".split())
"""Verbs that tell nothing about a date before them: "in January he would often call"."""
MODAL: Final = WILL | POSSIBLE
UNSURE_OF: Final = UNSURE | {"should", "must", "may", "can"}
"""Verbs that make "have left" a guess at the past."""
AHEAD: Final = frozenset(
    "scheduled slated due expected planned set poised likely ready supposed bound forecast tipped "
    "projected predicted".split()
)
"""Participles that look ahead when "to" or "for" follows: "expected to", "set for"."""
AHEAD_ALONE: Final = frozenset(
    "scheduled slated due payable upcoming forthcoming tentatively".split()
)
YET_TO_COME: Final = frozenset("planned scheduled upcoming forthcoming expected".split())
"""Words that say of a thing beside its day that it is to come: "Friday's planned march"."""
AHEAD_AFTER_BE: Final = frozenset("expected planned".split())
"""Participles that look ahead after a form of "be": "is expected on Friday"."""
UNDONE: Final = frozenset(
    "postponed cancelled canceled cancel postpone delayed scrapped abandoned off never didn't "
    "failed instead originally initially previously".split()
)
"""Words that tell that what was due has not come: "was due on Friday but was put off"."""
FIRST: Final = frozenset("originally initially previously first".split())
"""Words that tell that the day was another one then."""
AS: Final = frozenset("before when while after as until".split())
"""Words that make what was due a mark for what happened: "it fell before it was to land"."""
ATTRIBUTIVE_AFTER: Final = frozenset("the a an their his her its our my your".split())
"""Words after which a participle goes with a noun: "to merge their armed forces"."""
AIMS: Final = frozenset(
    "agree agreed agrees agreeing agreement plan plans planned planning offer offers offered deal "
    "pledge pledged pledges promise promised promises decide decided decides decision vow vowed "
    "vows threaten threatened threatens propose proposed proposes proposal want wants wanted hope "
    "hopes hoped hoping expect expects expected intend intends intended aim aims aimed allow "
    "allowed allows order ordered orders ask asked asks prepare prepared preparing prepares seek "
    "seeks invite invited invites call called calls schedule scheduled set ready likely "
    "refuse refused arrange arranged commitment intention opportunity deadline tells urged urge "
    "urges need needs needed vote voted forecast predicted projected tipped targets targeting "
    "track course about".split()
)
"""Words after which "to" and a verb speak of what is to come: "agreed to buy"."""
STARTS: Final = frozenset(
    "begins starts opens closes ends expires resumes returns departs leaves arrives meets faces "
    "reopens becomes launches goes travels flies heads sits appears hosts concludes finishes votes "
    "meet begin arrive expire resume depart reopen go face fly travel".split()
)
"""Verbs whose present tense, beside a date, is a timetable: "the strike begins on Thursday"."""
NO_VERB: Final = frozenset(
    "a an the this that these those his her its their our my your some any all no new".split()
)
"""Words after which "to" is a preposition: "agreed to a meeting"."""
PARTICLES: Final = frozenset("up out down off back home away over".split())
DUE_TO: Final = frozenset(
    "be come take begin start open close end expire meet return arrive leave appear go run stand "
    "face visit host speak retire join vote report publish launch finish resume".split()
)
"""Verbs after which "due to" is no "owing to": "the ban, due to come into force in June"."""
STARTS_ALONE: Final = frozenset("end start open close return leave play host visit vote".split())
"""The same where a plural stands before them, for they are nouns too: "the talks end"."""
RUN_OUT: Final = {
    "take": ("effect", "place", "office", "over", "charge", "power"), "come": ("into",),
    "run": ("out", "until", "to", "through", "from", "today", "tonight", "daily"),
    "fall": ("due",), "report": ("earnings",),
    "last": ("until", "to", "through"), "kick": ("off",), "step": ("down", "aside"),
    "stand": ("trial", "down"), "get": ("underway", "under"), "hand": ("over",),
}  # fmt: skip
"""The same of two words: "takes effect", "runs out"."""
VISITS: Final = frozenset("visits joins plays addresses tours marries".split())
"""The same where an object follows, for they are nouns too: "he visits Berlin"."""
NO_OBJECT: Final = frozenset(
    "in on at to by from of with for and or but , . was were is are has have had will would".split()
)
FIXTURES: Final = frozenset(
    "election elections vote ballot referendum poll polls primary runoff trial hearing strike "
    "strikes walkout protest protests rally rallies march demonstration meeting summit talks "
    "conference session debate match game final concert launch wedding funeral inauguration "
    "ceremony deadline".split()
)
"""Nouns for what is held on a day set before: "elections for July", "Sunday's vote is a test"."""
OCCURRENCES: Final = frozenset(
    "attack attacks bombing bombings blast blasts explosion shooting shootings killing killings "
    "murder murders massacre death deaths crash collision accident incident disaster fire blaze "
    "earthquake quake tsunami raid raids clash clashes riot riots violence unrest arrest arrests "
    "defeat loss win victory decision ruling verdict announcement resignation ouster outbreak "
    "leak spill theft robbery collapse defection blowout coup invasion".split()
)
"""Nouns for what no day is set for: "Friday's attack is a blow" looks back."""
FORWARD: Final = frozenset(
    "promised pledged vowed threatened planned proposed scheduled set agreed decided "
    "offered".split()
)
"""Participles that look ahead in the perfect, beside which no past day is named."""
INFINITIVE: Final = frozenset(
    "to did didn't do does don't doesn't let could couldn't might should must can can't cannot "
    "help helped make made see saw will won't would wouldn't 'll may".split()
)
"""Words after which a verb without ending is an infinitive: "did meet", "could hit"."""
BE: Final = frozenset("is are am 's 're isn't aren't be being been".split())
BE_ANY: Final = BE | {"was", "were"}
BE_NOW: Final = frozenset("is are am 's 're".split())
STAY: Final = frozenset("stay stays remain remains keep keeps".split())
"""Verbs that hold a participle in the present: "stays closed"."""
HAVE: Final = frozenset("has have hasn't haven't 've".split())
ADVERBS: Final = frozenset(
    "not also already still now never since just long yet ever always then even twice once".split()
)
"""Words between a helper and its participle: "has not yet fallen"."""
PRESENT: Final = frozenset(
    "is are am isn't aren't has have hasn't haven't does do doesn't don't says say means remains "
    "remain seems seem wants want wants needs need hopes hope expects expect plans intends can "
    "must should".split()
)
REPORTS: Final = frozenset("say says".split())
"""Said now, of whatever day: "the log says 9 February" is no more about days to come than not."""
FINITE: Final = frozenset("was were wasn't weren't had hadn't did didn't said".split())
PAST: Final = frozenset(
    "told went came began became fell rose grew "
    "made took gave got left led lost met paid put ran saw sent sold spoke spent stood struck "
    "taught thought threw understood won wrote broke brought built bought caught chose cut dealt "
    "drew drove ate fought found flew forgot froze hit held hurt kept knew laid lay let lit meant "
    "quit rode rang sank sang shot shut slept sought stole swore swept swam tore wore withdrew "
    "overthrew broadcast bid burst split beat bent bore bound bred crept dug fed fled set "
    "foresaw forbade forgave hid knelt leapt lent oversaw overtook shook shrank slid slung spun "
    "blew bit bled clung cost drank felt flung overcame sat shed shone wept wrung rewrote retook "
    "rebuilt misled outdid overran withheld withstood arose awoke beset befell sped strove "
    "sprang stuck stung strode undertook woke wound upheld underwent heard read given taken "
    "withdrawn stolen written beaten seen done gone born worn torn sworn drawn grown thrown flown "
    "blown broken spoken frozen chosen hidden fallen eaten begun shown driven overthrown".split()
)
NOT_PAST: Final = frozenset(
    "deed weed reed heed sled need feed indeed speed seed breed embed united bed exceed proceed "
    "succeed hundred "
    "kindred sacred naked wicked aged limited preferred unspecified so-called".split()
)
SEEMS: Final = frozenset(
    "found believed thought said reported known seen appeared seemed understood alleged".split()
)
"""Words after which "to be" speaks of what is so, not of what is to come."""
BREAKS: Final = frozenset("that which who but when where while although though whereas ;".split())
"""Words with which another clause begins, whose verb says nothing about the date before them."""
JOINS: Final = frozenset("but while although whereas ;".split())
"""Words with which the clause of a date begins: "but on Friday it went on"."""
PROSPECTIVE: Final = frozenset(
    "extended postponed delayed adjourned suspended gave given allowed asked ordered told agreed "
    "decided set pledged promised vowed urged called demanded required granted scheduled due "
    "planned expected payable extended deferred pushed put moved brought rescheduled cancelled "
    "canceled banned barred closed "
    "remanded shut halted detained".split()
)
THEN_AHEAD: Final = frozenset(
    "agreed planned offered pledged promised decided vowed threatened proposed wanted hoped "
    "expected intended aimed ordered asked prepared sought invited called scheduled set arranged "
    "voted urged was were would wouldn't could couldn't might".split()
)
"""Past forms that look ahead: what they aim at comes after the day that the text speaks of."""
SAYS: Final = frozenset(
    "said told warned urged pledged promised predicted insisted vowed hoped feared".split()
)
"""Verbs that report; what they report may be to come."""
MONTH_BEFORE: Final = frozenset(
    "in of last next this since until till by early late mid on from to and between during".split()
)
"""Words after which "may" is a month."""
