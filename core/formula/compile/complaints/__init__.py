"""What is said of names that aren't known, and of types that don't fit."""
