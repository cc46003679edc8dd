"""The examination of a connection in the window: what is so, what isn't, and where it is put right."""
