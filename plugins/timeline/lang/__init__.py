"""Word tables that the timeline's stages read, one folder per language."""
