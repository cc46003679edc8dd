"""The one asyncio thread of the window, and the handles that bring its news to the GUI thread."""

from gui.runtime.handle import TaskHandle
from gui.runtime.runtime import AsyncRuntime

__all__ = ["AsyncRuntime", "TaskHandle"]
