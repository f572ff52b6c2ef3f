"""The cleaner as scorers of article extraction call it: a page in, plain text out."""

from plugins.articles import ContentError
from plugins.articles.blocks import outline
from plugins.cleaner.clean import Given, clean_all


def body_text(html: bytes, url: str) -> str:
    """Return the article's body as plain text, one block a line; empty where there is none."""
    try:
        articles = clean_all(html, given=Given(url=url), name=url)
    except ContentError:
        return ""
    return "\n".join(block.text for article in articles for block in outline(article.body).blocks)
