"""Pelican's way to the articles; `plugin` is the only file that knows Pelican."""
