"""What links mean on the site, and which are refused."""

import pytest

from plugins.articles.links import BadLink, resolve

ARTICLE, PAGE = "content/articles/gates/the-gate-closes.md", "content/pages/about.md"
MEANS = [
    # from, url, on the site
    (ARTICLE, "https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
    (ARTICLE, "HTTP://example.org", "HTTP://example.org"),
    (ARTICLE, "mailto:desk@example.org", "mailto:desk@example.org"),
    (ARTICLE, "#p-2", "#p-2"),
    (ARTICLE, "the-gate-opens.md", "../../articles/the-gate-opens/"),
    (ARTICLE, "../mills/a-mill.md#s-3", "../../articles/a-mill/#s-3"),
    (ARTICLE, "../../pages/about.md", "../../about/"),
    (ARTICLE, "../../images/map.png", "../../images/map.png"),
    (ARTICLE, "/timeline/2020/06/#e-3f9a1c", "../../timeline/2020/06/#e-3f9a1c"),
    (ARTICLE, "/", "../../"),
    (PAGE, "../articles/gates/the-gate-closes.md", "../articles/the-gate-closes/"),
    (PAGE, "/timeline/", "../timeline/"),
]
ELSEWHERE = [
    # a file that is no content file by its path, url, on the site
    ("-", "b.md", "../../articles/b/"),
    ("/home/me/articles/site/content/articles/gates/a.md", "../mills/b.md", "../../articles/b/"),
    ("content/articles/articles/a.md", "../../images/m.png", "../../images/m.png"),
]
REFUSED = [
    # url, the rule it breaks
    ("", "link-empty"),
    ("%20", "link-empty"),
    ("javascript:alert(1)", "link-scheme"),
    ("java%73cript:alert(1)", "link-scheme"),
    ("data:text/html,x", "link-scheme"),
    ("vbscript:x", "link-scheme"),
    ("file:///etc/passwd", "link-scheme"),
    ("C:/secret.txt", "link-scheme"),
    ("http:relative", "link-scheme"),
    ("https:///path", "link-scheme"),
    ("//example.org/a", "link-scheme"),
    ("%2F%2Fexample.org/a", "link-scheme"),
    ("\\\\server\\share", "link-scheme"),
    ("..%5C..%5Csecret.md", "link-scheme"),
    ("{static}/../secret.txt", "link-template"),
    ("%7Bfilename%7D../x.md", "link-template"),
    ("|static|/../secret.txt", "link-template"),
    ("../../../secret.md", "link-outside"),
    ("..%2F..%2F..%2Fsecret.md", "link-outside"),
    ("../../../content-2/x.md", "link-outside"),
    ("/../x", "link-outside"),
    ("/%2e%2e/x", "link-outside"),
    ("../../timeline.yml", "link-target"),
    ("../../images", "link-target"),
    ("map.png", "link-target"),
]


@pytest.mark.parametrize(("path", "url", "expected"), [*MEANS, *ELSEWHERE])
def test_a_link_means_this_place(path: str, url: str, expected: str) -> None:
    assert resolve(url, path) == expected


@pytest.mark.parametrize(("url", "code"), REFUSED)
def test_a_link_is_refused(url: str, code: str) -> None:
    with pytest.raises(BadLink) as bad:
        resolve(url, ARTICLE)
    assert bad.value.code == code


@pytest.mark.parametrize("url", ["https://example.org/x.png", "data:image/png;base64,AA"])
def test_images_are_files_of_the_site(url: str) -> None:
    with pytest.raises(BadLink) as bad:
        resolve(url, ARTICLE, image=True)
    assert bad.value.code == "image-external"
