"""String, char and StringBuilder."""
