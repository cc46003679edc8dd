"""Orders in the real window: preview, confirmation, send, and what goes wrong on the way."""
