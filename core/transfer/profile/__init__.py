"""Which Klaviyo profile an order belongs to: look-ups, the resolver, the evidence and the conflicts."""
