"""The parts of the window. They know records and events, no services."""
