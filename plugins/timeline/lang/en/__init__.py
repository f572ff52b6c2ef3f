"""English word tables: knowledge only, no code that decides."""
