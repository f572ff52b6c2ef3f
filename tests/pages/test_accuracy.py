"""The published figures are those of the READMEs."""

from pathlib import Path

import pytest

from plugins.pages.accuracy import MEASURES, Figure, measure_views
from plugins.pages.strings import EN

ROOT = Path(__file__).parents[2]
FIGURES = [figure for measure in MEASURES for figure in measure.figures]


@pytest.mark.parametrize("figure", FIGURES, ids=lambda one: one.line)
def test_a_published_figure_is_that_of_its_readme(figure: Figure) -> None:
    lines = (ROOT / figure.readme).read_text("utf-8").splitlines()
    [line] = [one for one in lines if one.removeprefix("| ").startswith(figure.line)]
    rest = line.partition(figure.line)[2]
    for value in figure.values:
        found, _, rest = rest.partition(value)
        assert not any(map(str.isdigit, found.split("):")[-1])), (value, line)
        assert rest[:1] not in tuple("0123456789"), (value, line)


def test_every_figure_stands_under_a_column() -> None:
    for measure in measure_views(EN):
        assert all(len(values) == len(measure.columns) for _, values in measure.rows)
    assert measure_views(EN)[0].rows[0][1][0].endswith("\u00a0%")
