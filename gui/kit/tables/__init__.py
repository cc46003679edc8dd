"""What the tables of the kit are made of."""
