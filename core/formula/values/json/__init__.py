"""JSON tokens."""
