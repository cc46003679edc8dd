"""The commands, whole."""
