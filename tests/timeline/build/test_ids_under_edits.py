"""Ids under any run of edits: what is not reworded keeps its id, what is merged leads on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.articles import Article, Override
from plugins.timeline.build import build_site_timeline
from plugins.timeline.extraction.identity import normalised
from plugins.timeline.settings import TimelineSettings
from plugins.timeline.types import SiteTimeline
from tests.timeline.making import article, override

Texts: TypeAlias = Mapping[str, Sequence[str]]
"""Paragraphs of each article, by slug."""

FIRST: Texts = {
    "dam": (
        "The dam at Orlen broke on 6 August 2024, and the valley below it was flooded.",
        "The mayor of Orlen resigned on 9 August 2024. A council was elected in September 2024.",
        "Engineers will inspect the “old” bridge in January 2025.",
    ),
    "bridge": (
        "The bridge at Karsk was closed on 2 October 2024 after a crack was found.",
        "The Orlen dam broke in August 2024.",
    ),
}
MORE = (
    "A ferry sank near Karsk on 12 May 2024, and nine people drowned.",
    "The mayor of Orlen died on 3 March 2023.",
    "The dam at Orlen broke in August 2024, a report says.",
    "The Karsk bridge was closed on 2 October 2024.",
    "Nothing of note.",
)
PUBLISHED = ("2023-01-01", "2024-10-02", "2025-01-01")


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that an editor does; `at` and `to` count modulo what there is."""

    what: str
    slug: str
    at: int
    to: int
    text: str


EDITS = st.builds(
    Edit,
    st.sampled_from(("insert", "replace", "delete", "move", "wrap", "straighten")),
    st.sampled_from(sorted(FIRST)),
    st.integers(0, 3),
    st.integers(0, 3),
    st.sampled_from(MORE),
)
NEW = st.tuples(st.sampled_from(PUBLISHED), st.lists(st.sampled_from(MORE), max_size=3))


def edited(texts: Texts, edit: Edit) -> Texts:
    paragraphs = list(texts[edit.slug])
    at = edit.at % len(paragraphs) if paragraphs else 0
    match edit.what:
        case "insert":
            paragraphs.insert(at, edit.text)
        case "replace":
            paragraphs[at : at + 1] = [edit.text]
        case "delete":
            paragraphs[at : at + 1] = []
        case "move" if paragraphs:
            paragraphs.insert(edit.to % len(paragraphs), paragraphs.pop(at))
        case "wrap":
            paragraphs = [text.replace(" ", "\n", edit.to) for text in paragraphs]
        case _:
            paragraphs = [text.replace("“", '"').replace("”", '"') for text in paragraphs]
    return {**texts, edit.slug: paragraphs}


def site(
    texts: Texts,
    new: Sequence[tuple[str, Sequence[str]]] = (),
    overrides: Sequence[Override] = (),
) -> SiteTimeline:
    articles: list[Article] = [article(slug, *texts[slug]) for slug in sorted(texts)]
    articles += [
        replace(article(f"new-{number}", *paragraphs, published=day), title="Another title")
        for number, (day, paragraphs) in enumerate(new)
    ]
    return build_site_timeline(articles, overrides, TimelineSettings())


BEFORE = site(FIRST)
SENTENCES = {
    event.id: (slug, normalised(event.sentence.text))
    for slug, events in BEFORE.events_by_article.items()
    for event in events
}


def kept(texts: Texts) -> list[str]:
    """Return the ids whose sentences still stand, in whatever dress, in their articles."""
    whole = {slug: [normalised(text) for text in texts[slug]] for slug in texts}
    return [
        name
        for name, (slug, sentence) in SENTENCES.items()
        if any(sentence in text for text in whole[slug])
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(EDITS, max_size=5), st.lists(NEW, max_size=2))
def test_an_id_means_its_sentence_whatever_is_edited_around_it(
    edits: Sequence[Edit], new: Sequence[tuple[str, Sequence[str]]]
) -> None:
    texts = FIRST
    for edit in edits:
        texts = edited(texts, edit)
    after = site(texts, new)
    for name in kept(texts):
        mentions = after.entry_of_event[name].mentions
        told = [(one.article, normalised(one.sentence.text)) for one in mentions if one.id == name]
        assert told == [SENTENCES[name]]
    names = [name for entry in after.whole.entries for name in (entry.id, *entry.aliases)]
    assert len(names) == len(set(names))


DECIDED = sorted(entry.id for entry in BEFORE.whole.entries)[:3]
MERGED = override("merge", DECIDED[0], into=DECIDED[1:], reason="one story")


@settings(max_examples=60, deadline=None)
@given(st.lists(EDITS, max_size=5), st.lists(NEW, max_size=2))
def test_merged_ids_keep_leading_to_the_entry_that_a_person_named(
    edits: Sequence[Edit], new: Sequence[tuple[str, Sequence[str]]]
) -> None:
    texts = FIRST
    for edit in edits:
        texts = edited(texts, edit)
    after = site(texts, new, [MERGED])
    still = [name for name in DECIDED if name in kept(texts)]
    told_of = {problem.message.rpartition(" ")[2] for problem in after.problems}
    assert told_of == (set(DECIDED) - set(still) if DECIDED[0] in still else {DECIDED[0]})
    if DECIDED[0] in still:
        assert {after.entry_of_event[name].id for name in still} == {DECIDED[0]}
