"""Forms of the verbs in the tables, worked out from their bases, and back to the base."""

from typing import Final

from plugins.timeline.lang.en.verbs import BEGINNING, IRREGULAR, PLANNING, REGULAR, SAYING, UNDOING

_VOWELS: Final = frozenset("aeiou")


def third_person(base: str) -> str:
    """Return the present form with he or she.

    >>> [third_person(base) for base in ("go", "carry", "launch", "say")]
    ['goes', 'carries', 'launches', 'says']
    """
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    return base + "s"


def past(base: str) -> tuple[str, ...]:
    """Return the ways in which a regular verb may write its past.

    >>> past("stop"), past("carry"), past("move")
    (('stoped', 'stopped'), ('carried',), ('moved',))
    """
    if base.endswith("e"):
        return (base + "d",)
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return (base[:-1] + "ied",)
    return (base + "ed", base + base[-1] + "ed")


def gerund(base: str) -> tuple[str, ...]:
    """Return the ways in which a verb may write its -ing form.

    >>> gerund("move"), gerund("die"), gerund("run")
    (('moving', 'moveing'), ('dying', 'dieing'), ('runing', 'running'))
    """
    if base.endswith("ie"):
        return (base[:-2] + "ying", base + "ing")
    if base.endswith("e"):
        return (base[:-1] + "ing", base + "ing")
    return (base + "ing", base + base[-1] + "ing")


_IRREGULAR_BASES: Final = frozenset(base for base, _, _ in IRREGULAR)
_ADJECTIVES: Final = frozenset({"due", "likely", "poised", "bound", "ready"})
BASES: Final = _IRREGULAR_BASES | REGULAR | SAYING | BEGINNING | UNDOING | (PLANNING - _ADJECTIVES)
PRESENT_FORMS: Final = frozenset(third_person(base) for base in BASES)
PAST_FORMS: Final = frozenset(form for _, *forms in IRREGULAR for form in forms)
SAME_FORMS: Final = frozenset(past for _, past, participle in IRREGULAR if past == participle)
"""Irregular pasts that are participles as well: `held`, `met`."""
FINITE_PAST_FORMS: Final = frozenset(past_form for _, past_form, _ in IRREGULAR)
"""Irregular forms that can stand without an auxiliary: `began`, not `begun`."""


KNOWN_PASTS: Final = frozenset(form for base in BASES for form in past(base))
"""Regular past forms of the verbs in the tables."""


def _base_table() -> dict[str, str]:
    table: dict[str, str] = {}
    for base in sorted(BASES):
        for form in (base, third_person(base), *past(base), *gerund(base)):
            table.setdefault(form, base)
    for base, *forms in IRREGULAR:
        for form in forms:
            table[form] = base
    return table


_BASE_OF: Final = _base_table()


def base_of(form: str) -> str:
    """Return a verb's base; for a verb that is in no table, the form without its ending.

    >>> base_of("told"), base_of("testified"), base_of("carving")
    ('tell', 'testify', 'carv')
    """
    known = _BASE_OF.get(form)
    if known:
        return known
    for ending in ("ing", "ied", "ed", "es", "s"):
        if form.endswith(ending) and len(form) > len(ending) + 2:
            return form[: -len(ending)] + ("y" if ending == "ied" else "")
    return form
