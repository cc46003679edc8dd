"""Sends that go wrong in every way, and are killed at any point, against both systems inside the process."""
