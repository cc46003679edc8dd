"""Whole numbers, decimals and doubles, read and written as .NET does."""
