"""The cleaner's one line: bytes → text → page → article and report."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from plugins.articles import BlockKind, KnownDate
from plugins.cleaner.address import date_of, host_of
from plugins.cleaner.captions import captions
from plugins.cleaner.clues import find_clues
from plugins.cleaner.datelines import Dateline, split_dateline
from plugins.cleaner.decode import decode, refuse
from plugins.cleaner.escape import escape
from plugins.cleaner.feed import is_feed, read_feed
from plugins.cleaner.html import is_html, read_html
from plugins.cleaner.imprint import Imprint, read_imprint
from plugins.cleaner.settle import settle
from plugins.cleaner.text import read_text
from plugins.cleaner.types import Cleaned, Clue, Dated, DateSource, Dropped, Page, Piece

SHORTEST: Final = 200
"""Characters. Less is a warning: it is not likely to be the article."""
ENGLISH: Final = frozenset(
    "the of and to in a that is was for on with as by at from it be has".split()
)
ENGLISH_SHARE: Final = 0.15
"""English news has 25 to 35 % of these words; German and Spanish below 8 %."""
WORD: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Given:
    """What the person who imports knows; it outranks what the input says."""

    url: str = ""
    published: date | None = None
    title: str = ""
    author: str = ""
    site: str = ""
    lang: str = ""


def clean(
    raw: bytes, *, given: Given = Given(), known_dates: Sequence[KnownDate] = (), name: str = "-"
) -> Cleaned:
    """Return the article in `raw`: a paste, a saved page or a feed of one item.

    Pure: no network, no clock. `name` is what messages call the input.
    Raises `ContentError` for input that holds no article, or several.
    """
    articles = clean_all(raw, given=given, known_dates=known_dates, name=name)
    if len(articles) > 1:
        msg = f"the feed holds {len(articles)} articles"
        raise refuse(name, "clean-several", msg, "give the page of one of them")
    return articles[0]


def clean_all(
    raw: bytes, *, given: Given = Given(), known_dates: Sequence[KnownDate] = (), name: str = "-"
) -> tuple[Cleaned, ...]:
    """Return every article in `raw`: the items of a feed in its order, else the one article."""
    text = decode(raw, name)
    if is_feed(text):
        pages = read_feed(raw, given.url, name)
    elif is_html(text):
        pages = (read_html(text, given.url, name),)
    else:
        pages = (read_text(text, given.url),)
    return tuple(_finish(page, given, known_dates, name) for page in pages)


def _finish(page: Page, given: Given, known_dates: Sequence[KnownDate], name: str) -> Cleaned:
    pieces, dateline = _without_dateline(page.pieces)
    body, removed = _without_captions(pieces)
    if not body:
        msg = "no article was found in the input"
        raise refuse(name, "clean-no-article", msg, "paste the article's paragraphs alone")
    title = given.title or page.title
    dropped = (*page.dropped, *removed, *_reported(dateline, page.pieces))
    imprint = read_imprint(dropped, body[0].line)
    clues = (
        *find_clues(title, _evidence(pieces, body, removed), known_dates),
        *_dateline_clue(dateline, page.pieces),
        *imprint.clues,
    )
    stated = _stated(page, given, dateline, imprint)
    settled = settle(stated, clues)
    markdown = _compose(body)
    return Cleaned(
        title=title,
        date=settled.date,
        date_source=settled.source,
        date_candidates=settled.candidates,
        author=given.author or page.author or imprint.author,
        site=given.site
        or page.site
        or imprint.site
        or host_of(page.url)
        or (dateline.agency if dateline else ""),
        lang=given.lang or page.lang or _lang(body),
        url=page.url,
        body=markdown,
        dropped=tuple(sorted(dropped, key=lambda item: item.line)),
        warnings=(*page.warnings, *settled.warnings, *_warnings(title, body)),
        evidence=tuple(sorted(clues, key=lambda clue: clue.line)),
    )


def _without_dateline(pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], Dateline | None]:
    """Cut the dateline off the first paragraph; it is evidence, not prose."""
    if not pieces or pieces[0].kind is not BlockKind.PARAGRAPH:
        return tuple(pieces), None
    dateline, rest = split_dateline(pieces[0].text)
    if dateline is None:
        return tuple(pieces), None
    markdown = pieces[0].markdown and _cut(pieces[0], rest)
    return (replace(pieces[0], text=rest, markdown=markdown), *pieces[1:]), dateline


def _cut(piece: Piece, rest: str) -> str:
    """Return the end of the piece's Markdown that says `rest`; nothing where markup hides it."""
    first = rest.split(maxsplit=1)[0]
    at = piece.markdown.find(first, len(piece.text) - len(rest))
    before = piece.markdown[: max(at, 0)]
    plain = at >= 0 and before.count("*") % 2 == 0 and "[" not in before and "`" not in before
    return piece.markdown[at:] if plain else ""


def _without_captions(pieces: Sequence[Piece]) -> tuple[list[Piece], list[Dropped]]:
    prose = [piece for piece in pieces if piece.kind is BlockKind.PARAGRAPH]
    found = captions(prose, english=_lang(prose) == "en")
    rules = {id(prose[index]): rule for index, rule in found.items()}
    body = [piece for piece in pieces if id(piece) not in rules]
    return body, [Dropped(p.line, rules[id(p)], p.text) for p in pieces if id(p) in rules]


def _evidence(
    pieces: Sequence[Piece], body: Sequence[Piece], removed: Sequence[Dropped]
) -> list[Piece]:
    """Captions know dates too: "since the fall of …" under a picture of the same week."""
    kept = {id(piece) for piece in body}
    lines = {item.line for item in removed}
    return [piece for piece in pieces if id(piece) in kept or piece.line in lines]


def _reported(dateline: Dateline | None, pieces: Sequence[Piece]) -> Iterator[Dropped]:
    if dateline:
        yield Dropped(pieces[0].line, "dateline", dateline.text)


def _dateline_clue(dateline: Dateline | None, pieces: Sequence[Piece]) -> Iterator[Clue]:
    if dateline and dateline.month_day:
        says = "published on that day of a year, or on the day after"
        yield Clue("dateline", dateline.text, pieces[0].line, says, month_day=dateline.month_day)


def _stated(page: Page, given: Given, dateline: Dateline | None, imprint: Imprint) -> list[Dated]:
    stated = [Dated(given.published, DateSource.GIVEN, "given")] if given.published else []
    stated += page.dates
    in_path = date_of(page.url)
    if in_path and not any(dated.source is DateSource.URL for dated in stated):
        stated.append(Dated(in_path[0], DateSource.URL, in_path[1]))
    if dateline and dateline.date:
        stated.append(Dated(dateline.date, DateSource.DATELINE, dateline.text))
    return [*stated, *imprint.dates]


def _compose(pieces: Iterable[Piece]) -> str:
    """Write the body: one paragraph per line, a blank line between paragraphs."""
    parts: list[str] = []
    for piece in pieces:
        if parts:
            parts.append("\n" if piece.tight else "\n\n")
        parts.append(piece.markdown or escape(piece.text))
    return "".join(parts) + "\n"


def _lang(pieces: Sequence[Piece]) -> str:
    words = [word.casefold() for piece in pieces for word in WORD.findall(piece.text)]
    share = sum(word in ENGLISH for word in words) / len(words) if words else 0.0
    return "en" if share >= ENGLISH_SHARE else ""


def _warnings(title: str, pieces: Sequence[Piece]) -> Iterator[str]:
    if not title:
        yield "no title was found: give it with --title"
    if sum(len(piece.text) for piece in pieces) < SHORTEST:
        yield f"the body has less than {SHORTEST} characters: is this the article?"
    if not _lang(pieces):
        yield "the text does not look English; only English dates are understood"
