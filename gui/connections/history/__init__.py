"""What the journal keeps, and for how long."""
