"""Names in addresses and file names."""

import re
import unicodedata
from typing import Final

# Letters that Unicode does not take apart into a Latin letter and a mark.
_LETTERS: Final = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"}
)


def slug_of(text: str, limit: int = 90) -> str:
    """Return `text` as it stands in addresses: whole words, at most `limit` characters.

    Empty where `text` has no letter that an address can carry.

    >>> slug_of("Erdoğan’s “new” road: 3 views"), slug_of("../.."), slug_of("Straße nach Łódź")
    ('erdogans-new-road-3-views', '', 'strasse-nach-lodz')
    """
    plain = re.sub(r"['’ʼ]", "", text.lower().translate(_LETTERS))
    ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    slug = ""
    for word in re.findall(r"[a-z0-9]+", ascii_only):
        longer = f"{slug}-{word}" if slug else word[:limit]
        if len(longer) > limit:
            break
        slug = longer
    return slug
