"""What a change of the content does to the timeline, in text, Markdown and JSON."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.articles import Article
from plugins.timeline.build import build_site_timeline
from plugins.timeline.diff import ChangeKind, as_json, as_markdown, as_text, timeline_diff
from plugins.timeline.revision import RevisionError, content_at
from plugins.timeline.settings import TimelineSettings
from plugins.timeline.types import SiteTimeline
from tests.timeline.making import article, override

ROOT = Path(__file__).parent.parent.parent.parent
DAM = "The dam at Orlen broke on 6 August 2024, and the valley below it was flooded."
BRIDGE = "The bridge at Karsk was closed on 2 October 2024."


def built(*articles: Article) -> SiteTimeline:
    return build_site_timeline(articles, (), TimelineSettings())


def changes(before: Article, after: Article) -> list[tuple[ChangeKind, str]]:
    found = timeline_diff(built(before), built(after))
    entries = [(one.kind, one.after or one.before) for one in found]
    return [(kind, entry.headline) for kind, entry in entries if entry]


def only_id(text: str) -> str:
    return built(article("a", text)).whole.entries[0].id


def test_nothing_changed() -> None:
    assert timeline_diff(built(article("a", DAM)), built(article("a", DAM))) == ()
    assert as_text(()) == as_markdown(()) == "The timeline does not change."
    assert as_json(()) == "[]"


def test_an_entry_is_added_and_removed() -> None:
    both, one = article("a", DAM, BRIDGE), article("a", DAM)
    assert changes(one, both) == [("added", "The bridge at Karsk was closed")]
    assert changes(both, one) == [("removed", "The bridge at Karsk was closed")]


def test_an_entry_is_given_another_date() -> None:
    fixed = override("fix", only_id(DAM), date="2024-08-07")
    [change] = timeline_diff(built(article("a", DAM)), built(article("a", DAM, events=(fixed,))))
    assert change.kind == "re-dated"
    assert change.before
    assert change.after
    assert (change.before.when.value, change.after.when.value) == ("2024-08-06", "2024-08-07")


def test_an_edited_sentence_is_the_same_entry_in_other_words() -> None:
    edited = DAM.replace("flooded", "badly flooded")
    [change] = timeline_diff(built(article("a", DAM)), built(article("a", edited)))
    assert change.kind == "re-worded"
    old, new = only_id(DAM), only_id(edited)
    assert as_text([change]) == (
        f"Re-worded (1)\n  2024-08-06  {new}  The dam at Orlen broke (its sentence was edited; "
        f"links to {old} break, unless {{fix: {new}, id: {old}, reason: reworded}} in its article)"
    )


def test_the_decision_that_keeps_an_id_keeps_links_and_decisions() -> None:
    edited = DAM.replace("flooded", "badly flooded")
    old, new = only_id(DAM), only_id(edited)
    kept = article("a", edited, events=(override("fix", new, id=old, reason="reworded"),))
    assert timeline_diff(built(article("a", DAM)), built(kept)) == ()
    site = build_site_timeline([kept], [override("pin", old)], TimelineSettings())
    assert site.problems == ()
    assert [(entry.id, entry.aliases, entry.key) for entry in site.whole.entries] == [
        (old, (new,), True)
    ]


def test_an_entry_that_loses_its_id_to_another_mention_is_told_of() -> None:
    second = article("b", "The Orlen dam broke in August.", published="2024-12-24")
    edited = DAM.replace("flooded", "badly flooded")
    before, after = built(article("a", DAM), second), built(article("a", edited), second)
    [change] = timeline_diff(before, after)
    assert change.kind == "re-worded"
    assert f"links to {only_id(DAM)} break, unless {{fix: {only_id(edited)}, " in as_text([change])


def test_two_entries_become_one_and_one_two() -> None:
    before = built(article("a", DAM, BRIDGE))
    dam, bridge = (entry.id for entry in before.whole.entries)
    joined = build_site_timeline(
        [article("a", DAM, BRIDGE)], [override("merge", dam, into=[bridge])], TimelineSettings()
    )
    assert [one.kind for one in timeline_diff(before, joined)] == ["merged"]
    assert [one.kind for one in timeline_diff(joined, before)] == ["split"]


def test_text_markdown_and_json_say_the_same() -> None:
    found = timeline_diff(built(article("a", DAM)), built(article("a", BRIDGE)))
    dam, bridge = only_id(DAM), only_id(BRIDGE)
    assert as_text(found) == (
        f"Added (1)\n  2024-10-02  {bridge}  The bridge at Karsk was closed\n\n"
        f"Removed (1)\n  2024-08-06  {dam}  The dam at Orlen broke"
    )
    assert as_markdown(found) == (
        f"### Added (1)\n\n- 2024-10-02  {bridge}  The bridge at Karsk was closed\n\n"
        f"### Removed (1)\n\n- 2024-08-06  {dam}  The dam at Orlen broke"
    )
    assert json.loads(as_json(found)) == [
        {
            "change": "added",
            "before": None,
            "after": {
                "id": bridge,
                "value": "2024-10-02",
                "mod": "",
                "headline": "The bridge at Karsk was closed",
            },
        },
        {
            "change": "removed",
            "before": {
                "id": dam,
                "value": "2024-08-06",
                "mod": "",
                "headline": "The dam at Orlen broke",
            },
            "after": None,
        },
    ]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Return a repository whose only article gained a sentence since its only commit."""
    file = tmp_path / "content/articles/flood/dam.md"
    file.parent.mkdir(parents=True)
    head = "---\ntitle: Dam\ndate: 2024-10-04\nslug: dam\ntopic: flood\n---\n\n"
    file.write_text(head + DAM + "\n", "utf-8")
    for command in (
        ["init", "-q"],
        ["add", "content"],
        ["-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "one"],
    ):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    file.write_text(head + DAM + "\n\n" + BRIDGE + "\n", "utf-8")
    return tmp_path


def run(repository: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    script = ROOT / "scripts/timeline_diff.py"
    command = [sys.executable, str(script), "--root", str(repository), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_script_compares_the_working_tree_with_a_revision(repository: Path) -> None:
    done = run(repository, "--base", "HEAD")
    assert done.stdout == (
        f"Added (1)\n  2024-10-02  {only_id_in('dam')}  The bridge at Karsk was closed\n"
    )


def test_an_article_that_cannot_be_read_is_not_just_an_entry_less(repository: Path) -> None:
    (repository / "content/articles/flood/dam.md").write_text("words\n", "utf-8")
    done = run(repository)
    assert done.returncode == 1
    assert done.stdout.startswith("Removed (1)\n")
    assert done.stderr.startswith("content/articles/flood/dam.md:1:1: front-matter-missing ")


def only_id_in(slug: str) -> str:
    return built(article(slug, BRIDGE)).whole.entries[0].id


@pytest.mark.parametrize("revision", ["nope", "--output=x", "HEAD:content"])
def test_a_revision_that_is_none_is_an_error_that_says_so(repository: Path, revision: str) -> None:
    done = run(repository, f"--base={revision}")
    assert done.returncode == 2
    assert done.stderr.startswith(f"git cannot give content/ at {revision!r}: fatal: ")


def test_a_revision_is_read_without_touching_the_working_tree(repository: Path) -> None:
    with content_at("HEAD", repository) as content:
        assert BRIDGE not in (content / "articles/flood/dam.md").read_text("utf-8")
    assert BRIDGE in (repository / "content/articles/flood/dam.md").read_text("utf-8")
    with pytest.raises(RevisionError), content_at("HEAD", repository, "elsewhere"):
        pass
