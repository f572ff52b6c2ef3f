"""Raw HTML, pasted text or a feed to an article, with a report of what was left out and why.

Pure functions: no network, no clock. `clean` never invents a date; what the text says about it
comes back as evidence and candidates.
"""

from plugins.cleaner.clean import Given, clean, clean_all
from plugins.cleaner.types import Cleaned, Clue, DateSource, Dropped

__all__ = ["Cleaned", "Clue", "DateSource", "Dropped", "Given", "clean", "clean_all"]
