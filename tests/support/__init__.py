"""What the suites share: a running sandbox, a keyring in memory, the drivers of the window, small worlds."""
