"""A small order and mappings over it, without a network."""
