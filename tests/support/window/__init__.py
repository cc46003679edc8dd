"""The drivers of the window, and what its tests look at."""
