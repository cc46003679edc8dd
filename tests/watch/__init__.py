"""The watch over new orders, by a clock that the tests move."""
