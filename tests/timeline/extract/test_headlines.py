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
    "In an address on Friday the mayor said that the dam was safe.": (
        "The mayor said that the dam was safe"
    ),
    "The ship will leave Rome, cross the sea and land in Malta on 12 July.": (
        "The ship will land in Malta"
    ),
    "The man was arrested in Rome on Thursday and charged on Friday.": (
        "The man was arrested in Rome"
    ),
    "The engine of the ferry failed in March, in April and again in May.": (
        "The engine of the ferry failed"
    ),
    "Floods hit Rome in March 2019, Milan in April 2019 and Turin in May 2019.": (
        "Floods hit Rome in March 2019"
    ),
    "The firm took 40 orders in March and 60 in May.": ("The firm took 40 orders"),
    "Critics praised the bridge that the mayor opened on Friday.": (
        "Critics praised the bridge that the mayor opened on Friday"
    ),
    "Troops entered the zone near the lake that was drawn in 1998.": (
        "Troops entered the zone near the lake that was drawn in 1998"
    ),
    "Workers left with a bus that broke down on Friday.": ("A bus broke down"),
    "The treaty signed in 2019 lets ships pass.": "The treaty signed in 2019 lets ships pass",
    "Work on the second bridge is due in May 2021.": (
        "Work on the second bridge is due in May 2021"
    ),
    "The council declared the river clean on Friday.": "The council declared the river clean",
    "The mayor told reporters on Friday that the dam, which is old, was safe.": (
        "The mayor told reporters that the dam was safe"
    ),
    "For Ada Rowe, mayor since 2009, it was the first vote in years.": (
        "For Ada Rowe, mayor since 2009, it was the first vote in years"
    ),
    "The mayor said on Friday that rain had fallen and that two of the towns and the villages near "
    "them had been flooded.": "The mayor said that rain had fallen",
    "The dam is safe, the mayor told the paper in an interview broadcast on Friday.": (
        "The dam is safe, the mayor told the paper in an interview broadcast on Friday"
    ),
    "The yard built 30 ships within a year and about 50 before the end of 2019.": (
        "The yard built 30 ships within a year and about 50 before the end of 2019"
    ),
    "The strike led the firm on Friday to announce it would sell the mill.": (
        "The strike led the firm to announce it would sell the mill"
    ),
    "The school will stay closed from Friday, and pupils who live in Rome will be taught there.": (
        "The school will stay closed from Friday"
    ),
    "The town sank into debt in 2019 as the crisis that began in the capital spread.": (
        "The town sank into debt in 2019 as the crisis that began in the capital spread"
    ),
    "The former “Long River” star was voted out on Friday.": (
        "The former “Long River” star was voted out"
    ),
    "The union sent a letter to the mayor on Friday stating that the dam, which is old, leaked.": (
        "The union sent a letter to the mayor"
    ),
    "A court in Rome on Friday issued a warrant for the former mayor of Turin in connection with "
    "the collapse of the dam.": "A court in Rome issued a warrant for the former mayor of Turin",
    "The mayor wants to leave, but Tom Hill, who leads the union, told a paper on Friday that he "
    "would stay for another year at the dam, which is old.": (
        "Tom Hill told a paper that he would stay for another year at the dam"
    ),
    "About 50 men spent Friday at the dam, which is old.": "About 50 men spent Friday at the dam",
    "The army said it had on Friday struck a bridge.": "It had struck a bridge",
    "The court ruled on Friday that the mayor, who denies it, had lied.": (
        "The court ruled that the mayor had lied"
    ),
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


NAMED = {
    "Ada Rowe resigned. She left Rome on Friday.": "Ada Rowe left Rome on Friday",
    "The union called a strike. It will begin on Friday.": "It will begin on Friday",
    "Ada Rowe met Tom Hill. He left Rome on Friday.": "He left Rome on Friday",
    "The probe had two cameras. On Friday it reached the Moon.": "The probe reached the Moon",
    "The minister left Rome. It rained in Milan on Friday.": "It rained in Milan",
    "The minister left. It will open in Rome on Friday.": "It will open in Rome",
    "The bank bought the mill. It was sold on Friday.": "It was sold on Friday",
    "Engineers closed the dam. They opened it again on Friday.": "Engineers opened it again",
    "Engineers closed the dams. They opened again on Friday.": "They opened again on Friday",
    "The engineer closed the dam. They opened it again on Friday.": "They opened it again",
}


@pytest.mark.parametrize("text", NAMED, ids=lambda text: text[:40])
def test_a_pronoun_gives_way_to_a_name_only_where_it_is_certain(text: str) -> None:
    [*_, event] = extract(plain_article(text, MONDAY))
    assert event.headline == NAMED[text]


OTHERS = {
    "The crews came in March, worked until May and were paid only at the end of June.": (
        "2020-06",
        "The crews were paid only at the end of June",
    ),
    "The mayor spoke of a leak early in March, and the council said on 12 May that it was shut.": (
        "2020-05-12",
        "The council said that it was shut",
    ),
    "Floods hit Rome in March 2019, Milan in April 2019 and Turin in May 2019.": (
        "2019-05",
        "Floods hit Rome in March 2019, Milan in April 2019 and Turin in May 2019",
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
