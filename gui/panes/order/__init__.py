"""The Order pane: the order as a person reads it, what would be sent for it, what Klaviyo has of it already."""
