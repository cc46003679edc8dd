"""What the panes stand on: what one is before it is built, and what its controller may use."""
