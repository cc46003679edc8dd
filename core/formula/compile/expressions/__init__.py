"""Operators, literals, choices, indexing, and whatever makes a new value."""
