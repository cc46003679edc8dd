"""Orders through iPaaS.com's queue: handed over, followed, proven; and what the queue may do instead."""
