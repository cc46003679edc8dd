"""Pictures of the window, taken from the real program on the sandbox."""
