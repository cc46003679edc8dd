"""The words of the screen for what the core names, so that all panes say the same."""
