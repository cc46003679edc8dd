"""What an assistant may ask: a Model Context Protocol server over a desk that only reads."""
