"""Dateline's libraries: from raw bytes to a cited timeline. Pelican only in `plugin.py`."""
