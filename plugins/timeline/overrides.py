"""What content/timeline.yml decides about entries: add, split, merge, hide, fix, pin.

Decisions are taken in that order, whatever their order in the file: first which mentions are one
entry, then whether it is shown, then what it says. A person goes before the machine; an
article's own decision about a field goes before one of the whole site.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from plugins.articles import Action, Article, Override, Problem
from plugins.timeline import problems
from plugins.timeline.addition import addition, kind_of, longer_id, text_of, texts_of
from plugins.timeline.curate import ArticleEvents, edit_of
from plugins.timeline.group import Group, Told, finished
from plugins.timeline.nearest import Candidates
from plugins.timeline.order import stable_order
from plugins.timeline.types import DatedEvent, TimelineEntry
from plugins.timex import interval_of

FIELDS: Final = ("date", "headline", "kind", "tags", "id")
"""What a `fix` may set on an entry."""
_ORDER: Final = (Action.ADD, Action.SPLIT, Action.MERGE, Action.HIDE, Action.FIX, Action.PIN)


@dataclass(frozen=True, slots=True)
class Decided:
    """Entries after all decisions; every mention is in exactly one of `shown` and `hidden`."""

    shown: tuple[TimelineEntry, ...]
    hidden: tuple[TimelineEntry, ...]
    problems: tuple[Problem, ...]


def apply_overrides(
    entries: Sequence[TimelineEntry],
    told: Sequence[ArticleEvents],
    overrides: Sequence[Override],
    articles: Mapping[str, Article],
) -> Decided:
    """Apply what people decided: in the articles (`told`) and for the whole site (`overrides`).

    `entries` are the merged mentions of `told`, `articles` those of every mention, by slug.
    An override that cannot be applied is a problem, and the entries stay as they were.
    """
    board = _Board(entries, told, articles)
    for action in _ORDER:
        for override in overrides:
            if override.action is action:
                board.take(override)
    return board.result()


class _Board:
    """All entries in the making, and which of them each id means."""

    def __init__(
        self,
        entries: Sequence[TimelineEntry],
        told: Sequence[ArticleEvents],
        articles: Mapping[str, Article],
    ) -> None:
        self.articles = articles
        self.told = Told(
            {key: edits for one in told for key, edits in one.edits.items()},
            {key: tags for one in told for key, tags in one.tags.items()},
        )
        self.hidden = {
            name: entry
            for one in told
            for entry in one.hidden
            for name in (entry.id, *entry.aliases)
        }
        self.problems: list[Problem] = []
        self.groups: dict[str, Group] = {}
        self.owner: dict[str, str] = {}
        self.apart: dict[str, list[tuple[str, Override]]] = {}
        self.candidates: Candidates | None = None
        given = {new: old for one in told for old, new in one.former.items()}
        for entry in entries:
            mentions = stable_order(entry.mentions, articles)
            named = [mention.id for mention in mentions if mention.id in given]
            former = [given[name] for name in named]
            name = (named or [entry.id])[0]
            self._place(Group(name, mentions, former=former, named=bool(named)))
        for entry in (entry for one in told for entry in one.added):
            self._place(Group(entry.id, [], [entry]))

    def take(self, override: Override) -> None:
        if override.action is Action.ADD:
            self._add(override)
        elif group := self._group(override, override.target):
            self._decide_about(group, override)

    def _decide_about(self, group: Group, override: Override) -> None:
        if override.action is not Action.SPLIT:
            self._keep(group, override.target)
        hiding = group.decided.get("place")
        match override.action:
            case Action.SPLIT:
                self._split(group, override)
            case Action.MERGE:
                for target in texts_of(override, "into"):
                    self._merge(override, target)
            case Action.HIDE:
                self._decide(group, "place", override, "hidden")
            case _ if hiding:
                by = edit_of("hidden", hiding)
                self.problems.append(problems.hidden(override, override.target, by))
            case Action.PIN:
                self._decide(group, "pin", override, "pinned")
            case _:
                for name in FIELDS:
                    if name in override.fields:
                        self._fix(group, name, override)

    def _add(self, override: Override) -> None:
        slug = text_of(override, "article")
        if slug and slug not in self.articles:
            self.problems.append(problems.no_article(override, slug))
            return
        made = addition(override, self.articles.get(slug))
        if isinstance(made, Problem):
            self.problems.append(made)
            return
        if self._taken(made.id) and not (text_of(override, "id") or self._is_there(made)):
            made = replace(made, id=longer_id(override, self.articles.get(slug)))
        if self._taken(made.id):
            self.problems.append(problems.id_taken(override, made.id))
        elif isinstance(made, DatedEvent):
            self.told.edits[made.id] = (edit_of("added", override),)
            self.told.tags[made.id] = texts_of(override, "tags")
            self._place(Group(made.id, [made]))
        else:
            self._place(Group(made.id, [], [made]))

    def _taken(self, name: str) -> bool:
        return name in self.owner or name in self.hidden

    def _is_there(self, made: DatedEvent | TimelineEntry) -> bool:
        """Whether what has the id of an addition is the same addition, written twice."""
        group = self.groups.get(self.owner.get(made.id, ""))
        there: list[DatedEvent | TimelineEntry] = []
        there += [*group.written, *group.mentions] if group else []
        return any((one.headline, one.when) == (made.headline, made.when) for one in there)

    def _split(self, group: Group, override: Override) -> None:
        out = [name for name in texts_of(override, "out") if self._group(override, name)]
        if override.target in out:
            self.problems.append(problems.merged_with_itself(override))
            return
        for name in out:
            self.apart.setdefault(name, []).append((override.target, override))
            self.apart.setdefault(override.target, []).append((name, override))
        gone = [mention for mention in group.mentions if mention.id in out]
        kept = [mention for mention in group.mentions if mention.id not in out]
        if not gone or not (kept or group.written):
            return
        del self.groups[group.id]
        group.mentions = kept
        group.edits.append(edit_of("split", override))
        if group.id in out:
            group.id = kept[0].id if kept else group.written[0].id
        self._place(group)
        self._place(Group(gone[0].id, gone, edits=[edit_of("split", override)]))

    def _merge(self, override: Override, target: str) -> None:
        into, other = self._group(override, override.target), self._group(override, target)
        if into is None or other is None:
            return
        if target == override.target:
            self.problems.append(problems.merged_with_itself(override))
        elif into is other:
            earlier = into.merged.get(target) or into.merged.get(override.target)
            if earlier:
                self.problems.append(problems.merged_already(override, target, earlier))
            else:
                into.merged[target] = override
                into.edits.append(edit_of("merged", override))
        elif torn := self._torn(into, other):
            self.problems.append(problems.torn(override, target, torn))
        else:
            self._join(into, other, override, target)

    def _join(self, into: Group, other: Group, override: Override, target: str) -> None:
        del self.groups[other.id]
        into.mentions = stable_order([*into.mentions, *other.mentions], self.articles)
        into.written += other.written
        into.edits += [*other.edits, edit_of("merged", override)]
        into.merged |= {**other.merged, target: override, other.id: override}
        into.former += [other.id, *other.former]
        self._place(into)

    def _torn(self, into: Group, other: Group) -> Override | None:
        """Return the split that keeps two groups apart."""
        return next(
            (
                override
                for name in sorted(other.ids)
                for partner, override in self.apart.get(name, ())
                if self.owner.get(partner) == into.id
            ),
            None,
        )

    def _fix(self, group: Group, name: str, override: Override) -> None:
        value = text_of(override, name)
        own = self.told.decision(group, name)
        if own:
            self.problems.append(problems.shadowed(override, name, own))
        elif name == "date" and interval_of(value) is None:
            self.problems.append(problems.bad_date(override, value))
        elif name == "kind" and kind_of(value) is None:
            self.problems.append(problems.bad_kind(override, value))
        elif name == "id" and (self.owner.get(value, group.id) != group.id or value in self.hidden):
            self.problems.append(problems.id_taken(override, value))
        elif self._decide(group, name, override, name) and name == "id":
            del self.groups[group.id]
            group.former.append(group.id)
            group.id, group.named = value, True
            self._place(group)

    def _keep(self, group: Group, name: str) -> None:
        """Let the first id by which a person calls an entry be its id, whatever mention is first.

        So an article that is added later and published earlier does not rename it.
        """
        if not group.named:
            del self.groups[group.id]
            group.former.append(group.id)
            group.id, group.named = name, True
            self._place(group)

    def _decide(self, group: Group, what: str, override: Override, edit: str) -> bool:
        """Note a decision, unless somebody decided the same thing before."""
        earlier = group.decided.setdefault(what, override)
        if earlier is not override:
            self.problems.append(problems.conflict(override, what, earlier))
            return False
        group.edits.append(edit_of(edit, override))
        return True

    def _group(self, override: Override, target: str) -> Group | None:
        """Return the entry that an id means; None, and a problem, where there is none."""
        if target in self.owner:
            return self.groups[self.owner[target]]
        if target in self.hidden:
            by = self.hidden[target].edits[-1]
            self.problems.append(problems.hidden(override, target, by))
            return None
        if self.candidates is None:
            mentions = (mention for group in self.groups.values() for mention in group.mentions)
            self.candidates = Candidates(mentions)
        hint = self.candidates.hint(override, target)
        self.problems.append(problems.missing(override, target, hint))
        return None

    def _place(self, group: Group) -> None:
        self.groups[group.id] = group
        for name in group.ids:
            self.owner[name] = group.id

    def result(self) -> Decided:
        shown: list[TimelineEntry] = []
        hidden = list({id(entry): entry for entry in self.hidden.values()}.values())
        for group in self.groups.values():
            entry = finished(group, self.told, self.articles)
            (hidden if "place" in group.decided else shown).append(entry)
        return Decided(tuple(shown), tuple(hidden), tuple(self.problems))
