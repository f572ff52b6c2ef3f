"""What `make events` says of an article's events among all the others."""

from plugins.articles import Article, Override
from plugins.timeline.build import events_of
from plugins.timeline.listing import event_text
from plugins.timeline.load import Given, Made, Tables, timeline_of
from plugins.timeline.settings import TimelineSettings
from tests.timeline.making import article, override

DAM = article("dam", "The dam at Orlen broke on 6 August 2024.", published="2024-10-01")
BRIDGE = article(
    "bridge",
    "The bridge at Karsk was closed on 2 October 2024.",
    "The Orlen dam broke in August.",
    published="2024-10-04",
)
[DAM_ID] = [event.id for event in events_of(DAM).events]
[BRIDGE_ID, TOO_ID] = [event.id for event in events_of(BRIDGE).events]


def said(of: Article, *overrides: Override, among: tuple[Article, ...] = (DAM, BRIDGE)) -> str:
    """Return the lines that the other articles and the site's decisions add."""
    tables = Tables(tuple(overrides), (), (), ())
    given = Given.of(among, tables, TimelineSettings())
    events = events_of(of).events
    alone = event_text(events).split("\n")
    made = Made(given, timeline_of(given))
    return "\n".join(line for line in event_text(events, made).split("\n") if line not in alone)


def test_a_mention_says_which_entry_it_is_of_and_why() -> None:
    assert said(DAM) == (
        f"    one of 2 mentions of {DAM_ID} “The dam at Orlen broke”\n"
        f"        as {TOO_ID}: a day or week and the month that holds it; both tell of “broke”; "
        "both name Orlen; both say dam; both look back on it"
    )


def test_an_event_that_is_alone_and_as_it_was_found_says_nothing() -> None:
    assert said(DAM, among=(DAM,)) == ""


def test_what_people_decided_is_said_with_its_place() -> None:
    pinned = override("pin", BRIDGE_ID, 4, reason="the topic's own")
    hidden = override("hide", DAM_ID, 5, reason="not ours")
    assert said(BRIDGE, pinned, hidden) == (
        "    pinned by content/timeline.yml:4: the topic's own\n"
        "    not on the timeline: not ours (content/timeline.yml:5)"
    )
    named = override("fix", BRIDGE_ID, 6, id="e-bridge", reason="linked to")
    assert said(BRIDGE, named, among=(BRIDGE,)) == (
        "    on the timeline as e-bridge “The bridge at Karsk was closed”\n"
        "    id by content/timeline.yml:6: linked to"
    )
