"""The sandbox and the desk of the end-to-end tests, for what a transfer finds out."""

from __future__ import annotations

from tests.e2e.conftest import desk, http, running, services, world

__all__ = ["desk", "http", "running", "services", "world"]
