"""The History pane: what this program sent of the order before."""
