"""The window as a whole: start, shape, keys, help, its pulse, and machines without a display."""
