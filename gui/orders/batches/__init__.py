"""Batches: many orders that are planned, confirmed and sent together, and what became of each."""
