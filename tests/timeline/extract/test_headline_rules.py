"""One table a rule: sentences, the date asked for, and the headline that the rule makes."""

from datetime import date

import pytest

from plugins.timeline.extract import extract
from plugins.timeline.plain import plain_article

MONDAY = date(2020, 6, 15)
Table = dict[str, tuple[str, str]]

RELATIVES: Table = {
    "They dissolved the army, the guard and the Green Party, which had ruled since 1998.": (
        "1998",
        "The Green Party had ruled since 1998",
    ),
    "The mayor praised the bridge over the lake that the council opened in March 2019.": (
        "2019-03",
        "The mayor praised the bridge over the lake that the council opened in March 2019",
    ),
    "They met in Turin, where the queen had kept a house since 2015.": (
        "2015",
        "The queen had kept a house in Turin since 2015",
    ),
    "Work goes on despite the strike of the pilots, which began on 2 June.": (
        "2020-06-02",
        "The strike of the pilots began",
    ),
    "The king opened a fair of young painters that was planned for 5 July.": (
        "2020-07-05",
        "A fair of young painters was planned for 5 July",
    ),
    "Rowe, a former pilot who led the firm until 2017, runs the yard.": (
        "2017",
        "Rowe led the firm until 2017",
    ),
    "The law protects a right, which thousands were deprived of in 1962.": (
        "1962",
        "Thousands were deprived of a right",
    ),
    "A bill that the mayor signed on 5 June ended the strike.": (
        "2020-06-05",
        "The mayor signed a bill",
    ),
    # A noun and the one that hangs on it: which of them was founded?
    "The firm joined the league against the tax, which was founded in 2014.": (
        "2014",
        "The firm joined the league against the tax, which was founded in 2014",
    ),
    "They told the mayor that the dam had burst in May.": (
        "2020-05",
        "The dam had burst",
    ),
    "Nobody who arrived in May was sent home.": (
        "2020-05",
        "Nobody who arrived in May was sent home",
    ),
    "This bid is like the one that the mayor won in May 2019.": (
        "2019-05",
        "This bid is like the one that the mayor won in May 2019",
    ),
}

PARTICIPLES: Table = {
    "The branch line to Eastfield, opened on 4 May 2019, was closed after the storm.": (
        "2019-05-04",
        "The branch line to Eastfield was opened",
    ),
    "The ferries built by Acme in 2014 were sold.": ("2014", "The ferries were built by Acme"),
    "They came over the bridge opened by the king in May 2019.": (
        "2019-05",
        "The bridge was opened by the king",
    ),
    # Nothing shows whether it is passive.
    "They crossed the bridge opened in May 2019.": (
        "2019-05",
        "They crossed the bridge opened in May 2019",
    ),
    "Rowe, elected mayor in 2016, gave up.": ("2016", "Rowe was elected mayor"),
    # The head or the firm, the road or the harbour?
    "The head of the firm, founded in 2004, gave up.": (
        "2004",
        "The head of the firm, founded in 2004, gave up",
    ),
    "The road to the harbour, built in 2014, was closed.": (
        "2014",
        "The road to the harbour, built in 2014, was closed",
    ),
    "They held to the pact that the old king signed in May 2019.": (
        "2019-05",
        "The old king signed the pact",
    ),
    "She had the bridge painted in May 2019.": (
        "2019-05",
        "She had the bridge painted in May 2019",
    ),
    "The firm, leaving the market in 2012, sold its yard.": (
        "2012",
        "The firm, leaving the market in 2012, sold its yard",
    ),
}

VERBS: Table = {
    "Adler, made by Acme Boats of Turin, set down on the ice on Friday, near a hut.": (
        "2020-06-12",
        "Adler set down on the ice",
    ),
    "The mayor said that Alba, the last town in Roman hands, was taken on Friday.": (
        "2020-06-12",
        "Alba was taken on Friday",
    ),
    "The rocket sank in May 2019, then flew as planned in August 2019.": (
        "2019-08",
        "The rocket sank in May 2019, then flew as planned in August 2019",
    ),
    "On 3 May the guard shot down a drone near Rome, and Milan answered by closing the port.": (
        "2020-05-03",
        "The guard shot down a drone near Rome",
    ),
    "An envoy, Ada Rowe, saw the king in Turin on Friday.": (
        "2020-06-12",
        "Ada Rowe saw the king in Turin",
    ),
    "Men armed with axes and others who had come from the hills burned the mill on Friday.": (
        "2020-06-12",
        "Men armed with axes and others who had come from the hills burned the mill on Friday",
    ),
}

PRONOUNS: Table = {
    "The mill opened in 1990. It burned in 1994. It closed in 1998.": (
        "1998",
        "The mill closed in 1998",
    ),
    "Adler 2 was launched in May 2019 from the Acme yard. It sank in Rome in June 2019.": (
        "2019-06",
        "Adler 2 sank in Rome",
    ),
    "Adler 2 sank off Rome in May 2019. Its captain was tried in Turin in June 2019.": (
        "2019-06",
        "Adler 2’s captain was tried in Turin",
    ),
    "Ad'ler 2 sank off Rome in May 2019. Its captain was tried in Turin in June 2019.": (
        "2019-06",
        "Ad'ler 2's captain was tried in Turin",
    ),
    "Rowe was silent about the raid for a week. She spoke of it at length in May 2019.": (
        "2019-05",
        "Rowe spoke of it at length",
    ),
    # What the pronoun means is not certain.
    "Rowe met Hill in Rome. She went to Turin with an aide in May 2019.": (
        "2019-05",
        "She went to Turin with an aide",
    ),
    "Acme 2 hit the ferry. It sank in the bay of Naples in May 2019.": (
        "2019-05",
        "It sank in the bay of Naples",
    ),
    "Rowe saw a play about the war. It had opened in Turin in May 2019.": (
        "2019-05",
        "It had opened in Turin",
    ),
    "The lander left in 2018. Its forerunner fell into the sea in May 2019.": (
        "2019-05",
        "Its forerunner fell into the sea",
    ),
}

ASIDES: Table = {
    "Its maker, Acme, closed the plant on Friday.": ("2020-06-12", "Acme closed the plant"),
    "Another German ferry, Adler, sank off Rome on Friday.": ("2020-06-12", "Adler sank off Rome"),
    "The harshest, the Harbour Act, was signed in May 2019.": (
        "2019-05",
        "The Harbour Act was signed",
    ),
    "The mayor of Rome, Ada Rowe, opened the new bridge on Friday.": (
        "2020-06-12",
        "The mayor of Rome opened the new bridge",
    ),
    "On Friday the ferry, built by a yard in Turin, ran aground near Naples.": (
        "2020-06-12",
        "The ferry ran aground near Naples",
    ),
    "Rowe, 61, a former judge, was named mayor on Friday.": (
        "2020-06-12",
        "Rowe was named mayor",
    ),
    "A barge that had drifted past the island without a crew went down off the rocks near the old "
    "harbour on Friday.": (
        "2020-06-12",
        "A barge went down off the rocks near the old harbour",
    ),
    "The office said on Friday that as many as 40 men, armed with axes, had entered the mill.": (
        "2020-06-12",
        "The office said that as many as 40 men had entered the mill",
    ),
    "At home, more than 40 men, most of them sailors, were held on Friday.": (
        "2020-06-12",
        "More than 40 men were held",
    ),
    "Rome, Milan, Turin and Naples shut their schools on Friday.": (
        "2020-06-12",
        "Rome, Milan, Turin and Naples shut their schools",
    ),
    "The mayor, Ada Rowe, and the judge, Tom Hill, agreed on Friday to join their offices.": (
        "2020-06-12",
        "Ada Rowe and Tom Hill agreed to join their offices",
    ),
    "A year after they had entered Rome, the mayor, Ada Rowe, closed the port on Friday.": (
        "2020-06-12",
        "Ada Rowe closed the port",
    ),
}

JOINED: Table = {
    "The office said on Friday that 40 men had fallen or been injured.": (
        "2020-06-12",
        "The office said that 40 men had fallen or been injured",
    ),
    "On Friday she put the losses at 400 killed and wounded.": (
        "2020-06-12",
        "She put the losses at 400 killed and wounded",
    ),
    "Several buses entered and left the square on Friday.": (
        "2020-06-12",
        "Several buses left the square",
    ),
    "The agency reported on Friday that Ada Rowe and her son had left Rome.": (
        "2020-06-12",
        "The agency reported that Ada Rowe and her son had left Rome",
    ),
    "The capsule landed in Rome, was flown to Turin and was opened there on Friday.": (
        "2020-06-12",
        "The capsule was opened there",
    ),
    "More than 40 men were killed on the coast in March, and dozens in Milan in May.": (
        "2020-03",
        "More than 40 men were killed on the coast",
    ),
    "The king flew to Rome twice that year, in April 2019 and in June 2019.": (
        "2019-04",
        "The king flew to Rome twice that year, in April 2019 and in June 2019",
    ),
    "The office said on Friday that the sooner she left, the sooner he would pay.": (
        "2020-06-12",
        "The office said that the sooner she left, the sooner he would pay",
    ),
    "She spoke on Friday of 9,000 people who had left the valley.": (
        "2020-06-12",
        "She spoke of 9,000 people who had left the valley",
    ),
    "Leaks had stopped the crews in rehearsals in Rome in April and May.": (
        "2020-04",
        "Leaks had stopped the crews in rehearsals in Rome",
    ),
}

DATES: Table = {
    "Until 2018, the firm had offered a prize for the best bridge.": (
        "2018",
        "Until 2018, the firm had offered a prize for the best bridge",
    ),
    "Its ships had not been known to enter the bay before this week.": (
        "2020-W25",
        "Its ships had not been known to enter the bay before this week",
    ),
    "The boats have been growing in number since last month.": (
        "2020-05",
        "The boats have been growing in number",
    ),
    "Nobody has seen the boats since last month.": (
        "2020-05",
        "Nobody has seen the boats since last month",
    ),
    "The mayor spoke in her address on Friday of a new start and of a second bridge.": (
        "2020-06-12",
        "The mayor spoke in her address of a new start and of a second bridge",
    ),
    "Friday saw heavy rain in the hills.": ("2020-06-12", "Friday saw heavy rain in the hills"),
    "By the time she retired in 2012, she had won six titles.": (
        "2012",
        "By the time she retired in 2012, she had won six titles",
    ),
}


def rows(table: Table) -> list[tuple[str, str, str]]:
    return [(text, *row) for text, row in table.items()]


@pytest.mark.parametrize(("text", "value", "headline"), rows(PARTICIPLES))
def test_a_passive_participle_tells_of_its_noun(text: str, value: str, headline: str) -> None:
    assert told(text)[value] == headline


@pytest.mark.parametrize(("text", "value", "headline"), rows(VERBS))
def test_the_verb_is_the_one_that_the_noun_does(text: str, value: str, headline: str) -> None:
    assert told(text)[value] == headline


@pytest.mark.parametrize(("text", "value", "headline"), rows(PRONOUNS))
def test_a_pronoun_goes_on_with_the_subject_before_where_nothing_rivals_it(
    text: str, value: str, headline: str
) -> None:
    assert told(text)[value] == headline


@pytest.mark.parametrize(("text", "value", "headline"), rows(RELATIVES))
def test_a_relative_clause_becomes_a_sentence_where_its_noun_is_certain(
    text: str, value: str, headline: str
) -> None:
    assert told(text)[value] == headline


@pytest.mark.parametrize(("text", "value", "headline"), rows(ASIDES))
def test_what_commas_put_aside_goes_and_a_name_says_who(
    text: str, value: str, headline: str
) -> None:
    assert told(text)[value] == headline


@pytest.mark.parametrize(("text", "value", "headline"), rows(JOINED))
def test_nothing_is_cut_out_of_what_and_or_or_joins(text: str, value: str, headline: str) -> None:
    assert told(text)[value] == headline


@pytest.mark.parametrize(("text", "value", "headline"), rows(DATES))
def test_a_date_goes_only_where_the_rest_says_the_same(
    text: str, value: str, headline: str
) -> None:
    assert told(text)[value] == headline


def told(text: str) -> dict[str, str]:
    return {event.when.value: event.headline for event in extract(plain_article(text, MONDAY))}
