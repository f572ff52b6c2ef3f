"""Closed lists of English words that tell a caption from a sentence."""

from typing import Final

FINITE: Final = frozenset(
    """
    i you he she it we they there who
    is are was were be been am has have had do does did will would can could may might must
    shall should isn wasn aren weren hasn haven hadn don doesn didn won wouldn couldn said says
    say told tells took takes take made makes make went goes go came comes come saw sees see got
    gets get gave gives give found finds find became becomes become left leaves leave led leads
    lead began begins begin kept keeps keep held holds hold stood stands stand ran runs run met
    meets meet sent sends send spoke speaks speak won wins win lost loses lose fell falls fall
    rose rises rise grew grows grow knew knows know thought thinks think brought brings bring
    built builds build bought buys buy put puts put cut cuts set sets hit hits let lets paid
    pays shot shoots struck strikes broke breaks drew draws drove drives flew flies fought
    fights heard hears laid lays lay lies sat sits sold sells slept spent spends sought seeks
    taught threw throws understood woke wore wears wrote writes read reads felt feels chose
    chooses froze hid hung swore swept tore bore beat caught dealt dug fed fled remains remain
    seems seem appears appear shows show continues continue needs need wants want expects expect
    plans plan hopes hope works work lives live calls call asks ask believes believe accuses
    accuse denies deny faces face
    """.split()
)
"""Auxiliaries, irregular verbs in the forms that news uses (regular ones end in "ed"), and the
pronouns that are always subjects, with or without their verb: "it's"."""

STOP: Final = frozenset(
    """
    about after again against also although among because been before being between could does
    during each ever every from have having here into itself just like more most much never only
    other over said same should since some such than that their them then there these they this
    those through under until upon very were what when where which while with within without
    would your will
    """.split()
)
"""Words of four letters and more that carry no content."""
