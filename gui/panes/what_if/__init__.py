"""The What if pane: a copy of the mapping to edit, while the payload follows."""
