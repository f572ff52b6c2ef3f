"""Print how good the time tagger is on folders of TimeML documents, beside HeidelTime.

usage: evaluate.py FOLDER      a folder of .tml files, or one with such folders anywhere in it
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import scripts._console  # noqa: F401  # first: it catches Ctrl-C

# isort: split
from plugins.timex.evaluate import Score, evaluate, read_timeml

MEASURES = ("strict", "relaxed", "value", "date")
HEIDELTIME = {  # strict, relaxed, value, date; same measures, its figures on whole corpora
    "timebank": (85.3, 91.9, 79.5, 82.3),
    "aquaint": (82.4, 92.5, 72.9, 79.3),
    "wikiwars": (85.5, 91.9, 82.9, 88.0),
}


def row(name: str, figures: tuple[float, ...]) -> str:
    return f"{name:32}" + "".join(f"{figure:9.1f}" for figure in figures)


def score_of(folder: Path) -> Score:
    files = sorted([*folder.glob("*.tml"), *folder.glob("*.tml.xml")])
    read = (read_timeml(f.name, f.read_text("utf-8", errors="replace")) for f in files)
    return evaluate(document for document in read if document)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a corpus in TimeML")
    folder = parser.parse_args().folder
    files = [*folder.rglob("*.tml"), *folder.rglob("*.tml.xml")]
    if not files:
        print(f"{folder}: no .tml files here (give a folder of TimeML documents)", file=sys.stderr)
        return 1
    print(f"{'F1, %':32}" + "".join(f"{measure:>9}" for measure in MEASURES))
    for corpus in sorted({file.parent for file in files}):
        score = score_of(corpus)
        print(row(corpus.name, tuple(getattr(score, measure) for measure in MEASURES)))
        for name, figures in HEIDELTIME.items():
            if corpus.name.startswith(name):
                print(row("  HeidelTime, for reference", figures))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
