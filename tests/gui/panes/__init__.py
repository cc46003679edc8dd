"""Each pane of an order's page, by itself and in the real window."""
