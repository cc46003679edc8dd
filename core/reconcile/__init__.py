"""A period's orders against Klaviyo's events, by reads alone: what is missing, doubled, otherwise or orphaned."""
