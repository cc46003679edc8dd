"""A watch over new orders: each is looked at some minutes after it was placed, and a missing one is told."""
