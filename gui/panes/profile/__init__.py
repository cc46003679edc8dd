"""The Profile pane: which profile, by which rule, and what speaks against it."""
