"""The In Klaviyo pane: what Klaviyo has of an order already, beside what would be sent."""
