"""The Requests pane: every exchange of the order's plans and sends, with what was asked and answered."""
