"""Boxed values, objects, exceptions, defaults."""
