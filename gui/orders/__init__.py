"""The orders being worked on: their state, and what is asked and done for them."""
