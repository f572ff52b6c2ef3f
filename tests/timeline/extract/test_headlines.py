"""What every headline keeps to, on sentences of many shapes."""

from datetime import date

import pytest

from plugins.timeline.extract import extract
from plugins.timeline.plain import plain_article

MONDAY = date(2020, 6, 15)

SHAPES = {
    "Earlier, on June 24, the company told its customers to wait.": (
        "The company told its customers to wait"
    ),
    "Rowe, 61, a former judge, was appointed on Friday.": "Rowe was appointed on Friday",
    "Workers in Rome, Milan and Turin stopped work on Friday, unions said.": (
        "Workers in Rome, Milan and Turin stopped work"
    ),
    "The court (the highest in the land) ruled on Friday that the ban was void.": (
        "The court ruled that the ban was void"
    ),
    "The minister never left Rome on Friday.": "The minister never left Rome",
    "But the mayor resigned on Friday over the contract.": "The mayor resigned over the contract",
    "The men he met on Friday in Rome left.": "The men he met on Friday in Rome left",
    "In Rome on Friday, thousands of people marched to the sea.": (
        "Thousands of people marched to the sea"
    ),
    "The update released on Friday came with two new tools.": (
        "The update released on Friday came with two new tools"
    ),
    "The board appointed Ada Rowe, a judge, on Friday.": "The board appointed Ada Rowe",
}


@pytest.mark.parametrize("text", SHAPES, ids=lambda text: text[:40])
def test_a_headline_is_the_events_own_clause(text: str) -> None:
    headlines = [event.headline for event in extract(plain_article(text, MONDAY))]
    assert headlines[:1] == [SHAPES[text]]


def test_a_headline_has_a_capital_in_front_and_no_stop_behind() -> None:
    [event] = extract(plain_article("the new toys were sold on Friday in the U.S.", MONDAY))
    assert event.headline == "The new toys were sold in the U.S."


def test_a_quotation_is_never_cut_in_half() -> None:
    text = "The court on Friday called the law “a relic, which nobody needs, of an older time”."
    [event] = extract(plain_article(text, MONDAY))
    assert event.headline.count("“") == event.headline.count("”")


OTHERS = {
    "The crews came in March, worked until May and were paid only at the end of June.": (
        "2020-06",
        "The crews came in March, worked until May and were paid only at the end of June",
    ),
    "The mayor spoke of a leak early in March, and the council said on 12 May that it was shut.": (
        "2020-05-12",
        "The council said that it was shut",
    ),
    "The office said on Friday that two had fled, and that they had been caught a week ago.": (
        "2020-W24",
        "They had been caught",
    ),
}


@pytest.mark.parametrize(
    ("text", "value", "headline"), [(text, *row) for text, row in OTHERS.items()]
)
def test_a_headline_never_shows_what_happened_on_another_date(
    text: str, value: str, headline: str
) -> None:
    told = {event.when.value: event.headline for event in extract(plain_article(text, MONDAY, ""))}
    assert told[value] == headline
