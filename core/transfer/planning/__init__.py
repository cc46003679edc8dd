"""Makes plans, by reads only: the order, its mapping, the events that come of it."""
