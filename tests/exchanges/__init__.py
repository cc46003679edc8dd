"""What is kept of the exchanges of an order, and how it leaves."""
