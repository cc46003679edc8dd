"""What both clients have in common: addresses, errors, retries, what may be written, secrets."""
