"""Whether another program of ours works with the same folder at this moment. It may; it is told."""

from __future__ import annotations

from pathlib import Path

import filelock

from core.paths import ensure
from core.transfer.plan.notice import Notice
from core.words import say


class Presence:
    """One program's mark in a folder: a lock of the operating system, which ends with the process."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "program.lock"
        self._lock: filelock.BaseFileLock | None = None
        self._told = False

    def begin(self) -> Notice | None:
        """Leave the mark; what is to be told, once, where another program has left its own. Touches the disk."""
        if self._lock is not None or self._told:
            return None
        try:
            ensure(self._file.parent)
            lock = filelock.FileLock(self._file, mode=0o600, thread_local=False, is_singleton=False)
            lock.acquire(timeout=0)
        except filelock.Timeout:
            self._told = True
            return Notice(
                title=say("Another Resend Desk is using the same folder"),
                detail=f"{self._file.parent}",
                hint=say(
                    "Both can continue: they share one journal, and an order is never sent by both at "
                    "once. To see here what the other one sends, preview the order again."
                ),
            )
        except OSError:  # a folder that can't be written to: told when the journal needs it
            return None
        self._lock = lock
        return None

    def end(self) -> None:
        """Take the mark away."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
