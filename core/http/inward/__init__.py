"""The one gate inward: what an answer may take of time and memory, and how it is read."""
