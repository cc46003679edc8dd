"""Orders handed over to iPaaS.com's own queue: handed over, followed by its log, and proven by our own look."""
