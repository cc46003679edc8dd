"""What holds other values, and how values are compared and ordered."""
