"""Strings in UTF-16 units, and the text of every value."""
