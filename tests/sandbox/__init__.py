"""The sandbox, tested over its own HTTP with real clients."""
