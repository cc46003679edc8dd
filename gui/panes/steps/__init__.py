"""The Steps pane: the send as it runs."""
