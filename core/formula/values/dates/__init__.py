"""Dates and times in ticks, read and written as .NET does."""
