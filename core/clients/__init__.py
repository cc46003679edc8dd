"""The clients of one connection: those that read, and those that write in a module of their own."""
