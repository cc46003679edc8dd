"""The panes of an order's page, a folder each."""
