"""The messages that stand in the code, and their translations."""
