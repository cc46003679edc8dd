"""How many bytes a process has to itself, whoever else runs beside it.

What psutil calls unique (`uss`) has the pages of shared libraries in it as long as nobody else uses them: 38 MB of Qt,
which come and go by turns with the other programs of the machine.
"""

from __future__ import annotations

from pathlib import Path

_ROLLUP = Path("/proc/self/smaps_rollup")


def own_bytes() -> int:
    """What this process has written or made: its anonymous pages where the system tells them (Linux)."""
    if not _ROLLUP.exists():
        import psutil

        return int(psutil.Process().memory_full_info().uss)
    words = _ROLLUP.read_text("ascii").split()
    return int(words[words.index("Anonymous:") + 1]) * 1024
