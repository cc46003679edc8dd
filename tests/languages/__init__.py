"""The window in a pseudo-language: what is still English there was not said as a message."""
