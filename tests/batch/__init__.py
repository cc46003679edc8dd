"""Batches: many orders at once, each sent once."""
