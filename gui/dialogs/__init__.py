"""Dialogs: the confirmation before a send, the connection's set-up, help and about."""
