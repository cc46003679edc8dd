"""Rows of two lines: their model, and the view that paints them."""
