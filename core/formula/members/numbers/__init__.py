"""The number types, Math and Convert."""
