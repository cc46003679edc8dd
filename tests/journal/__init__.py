"""The journal, on a disk of its own."""
