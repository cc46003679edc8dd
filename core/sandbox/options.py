"""How a sandbox behaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Clock = Callable[[], float]
"""Seconds since 1970. Every time in the sandbox is this one's."""


@dataclass(frozen=True)
class Options:
    """How a sandbox behaves. Times in seconds; see `core.sandbox.Sandbox`."""

    latency: float
    visibility: float
    token_lifetime: float
    rate_limits: bool
    clock: Clock
