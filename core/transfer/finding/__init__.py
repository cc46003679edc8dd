"""Finding orders: the recent ones, and those of a number, an email, an ID or a day. Reads only."""
