"""The left side: the field for IDs, the orders in work, the recent transactions."""
