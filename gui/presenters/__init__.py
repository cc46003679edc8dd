"""One presenter per screen: what the user asks, what the screen shows. They know services, no widgets."""
