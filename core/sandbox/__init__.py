"""Both systems in small, over real HTTP on loopback: for the demo, for tests, for trying faults."""

from core.sandbox.info import SandboxInfo
from core.sandbox.sandbox import Sandbox
from core.sandbox.seed import Story, stories

__all__ = ["Sandbox", "SandboxInfo", "Story", "stories"]
