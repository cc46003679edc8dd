"""The Events pane: what would be sent, and where each value comes from."""
