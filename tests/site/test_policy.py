"""The policy that hosts send is the policy that pages carry, and it allows nothing inline."""

import html
import re
from pathlib import Path

META = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')


def directives(policy: str) -> dict[str, list[str]]:
    """A policy's directives with their sources."""
    parts = (part.split() for part in policy.split(";") if part.strip())
    return {name: sources for name, *sources in parts}


def sent(site: Path) -> dict[str, list[str]]:
    """The policy of `_headers`, which is for every path."""
    headers = (site / "_headers").read_text("utf-8")
    every = re.split(r"^(?=\S)", headers, flags=re.MULTILINE)[1]
    assert every.startswith("/*\n")
    found = re.findall(r"^  Content-Security-Policy: (.*)$", every, re.MULTILINE)
    assert len(found) == 1
    return directives(found[0])


def test_the_headers_say_what_the_pages_say(site: Path) -> None:
    policy = sent(site)
    # Only a header can say it; a meta element would be ignored, with an error on the console.
    assert policy.pop("frame-ancestors") == ["'none'"]
    for path in sorted(site.rglob("*.html")):
        found = META.findall(path.read_text("utf-8"))
        assert [directives(html.unescape(one)) for one in found] == [policy], path


def test_the_policy_stands_before_all_that_it_is_about(site: Path) -> None:
    for path in sorted(site.rglob("*.html")):
        head = path.read_text("utf-8")
        assert head.index("Content-Security-Policy") < head.index("<script"), path
        assert head.index("Content-Security-Policy") < head.index("<link"), path


def test_nothing_inline_nothing_evaluated_nothing_foreign_is_allowed(site: Path) -> None:
    policy = sent(site)
    assert policy["default-src"] == ["'none'"]
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == ["'self'"]
    assert policy["base-uri"] == ["'none'"]
    assert policy["form-action"] == ["'self'"]
    sources = {source for listed in policy.values() for source in listed}
    assert sources == {"'none'", "'self'", "data:"}


def test_what_hosts_keep_for_a_year_is_named_with_its_version(site: Path) -> None:
    headers = (site / "_headers").read_text("utf-8")
    kept = re.findall(r"^/(.*)\n  Cache-Control: public, max-age=31536000$", headers, re.MULTILINE)
    assert kept
    for path in sorted(site.rglob("*.html")):
        named = re.findall(r'(?:src|href|data-main)="([^"]*theme/[^"]*)"', path.read_text("utf-8"))
        for file in kept:
            found = [name for name in named if re.sub(r"\?.*|(?:\.\./)+|^\./|^/", "", name) == file]
            assert len(found) == 1, (path, file)
            assert re.search(r"\?v=[0-9a-f]{8}$", found[0]), (path, file)
    for script in sorted((site / "theme" / "js").rglob("*.mjs")):
        imported = set(re.findall(r'"(\.[^"]+\.m?js)"', script.read_text("utf-8")))
        names = {(script.parent / name).resolve() for name in imported}
        assert not names & {(site / file).resolve() for file in kept}, script
