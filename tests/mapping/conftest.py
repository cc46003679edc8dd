"""The sandbox and a desk on it, as the end-to-end tests have them."""

from tests.e2e.conftest import command, desk, http, running, services, world

__all__ = ["command", "desk", "http", "running", "services", "world"]
