"""One folder per language; nothing outside of it knows a word of that language."""
