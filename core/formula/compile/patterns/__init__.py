"""Patterns of `is`, of `switch` and of `case`."""
