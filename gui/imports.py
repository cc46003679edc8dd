"""Gives `import` back to Python after PySide6 has taken it.

PySide6 puts a hook before every import: it reads the module's source, to see whether PySide6 is named in it, and Python
keeps the lines of what was read (`linecache`). Of this program that is more than a thousand files, 24 MB, and a third
of the time that imports take. The hook serves `from __feature__ import snake_case` alone, which nothing here does.
"""

from __future__ import annotations

import builtins


def without_features() -> None:
    """Take the hook away, once PySide6 is loaded. Where another hook was put before it since, it stays."""
    hook = getattr(builtins, "__feature_import__", None)
    before = getattr(builtins, "__orig_import__", None)
    if before is not None and builtins.__import__ is hook:
        builtins.__import__ = before
