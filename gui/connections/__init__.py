"""Connections: opening one, making and editing one, and what the window shows before one is open."""
