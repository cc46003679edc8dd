"""The watch over new orders, in the window."""
