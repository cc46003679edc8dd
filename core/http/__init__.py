"""The one way out: a client factory with a read-only switch, host-bound secrets and one retry layer."""
