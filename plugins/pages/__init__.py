"""How the site looks and where everything is: dates in words, marks, views, the list of pages."""
