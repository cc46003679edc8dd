"""The examination of a connection: what is so, what is assumed, what fails, and what to do about it. Reads only."""
