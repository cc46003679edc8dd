"""The set-up of a connection, page by page."""
