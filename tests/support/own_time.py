"""How long this program itself took, on a machine that has other things to do: for limits of seconds."""

from __future__ import annotations

import os
import time
from pathlib import Path

_TASKS = Path("/proc/self/task")


def own(wall: float, computed: float, waited: float) -> float:
    """What is left of so many seconds on the wall without what other programs took: `computed` is the processor's time
    of the whole process, `waited` what its threads waited for a processor.

    What was computed counts in any case, since it would have taken as long on a machine that is free; what nobody
    computed is a wait for something else, and counts but for what was waited for a processor meanwhile.
    """
    return max(min(wall, computed), wall - waited)


class OwnTime:
    """Tells `own` from lap to lap, in seconds. Where the system doesn't tell what threads waited for a processor (it is
    Linux that does), the time on the wall counts. Threads that begin later are not known to have waited. Where only one
    thread's work is waited for, `thread` is its native id: what others waited made nothing later.
    """

    def __init__(self, thread: int | None = None) -> None:
        found = _TASKS.glob(f"{thread or '*'}/schedstat") if _TASKS.exists() else ()
        self._files = [os.open(file, os.O_RDONLY) for file in found]
        self._waits = [0.0] * len(self._files)
        self._last = self._now()

    def lap(self) -> float:
        """What the program took since the last lap, or since the beginning."""
        now = self._now()
        wall, computed, waited = (new - old for new, old in zip(now, self._last, strict=True))
        self._last = now
        return own(wall, computed, waited)

    def stop(self) -> float:
        """The last lap."""
        took = self.lap()
        self.close()
        return took

    def close(self) -> None:
        """Close what is read."""
        for file in self._files:
            os.close(file)
        self._files = []

    def _now(self) -> tuple[float, float, float]:
        for number, file in enumerate(self._files):
            try:
                self._waits[number] = int(os.pread(file, 80, 0).split()[1]) / 1e9
            except (OSError, IndexError):  # a thread that has ended
                continue
        return time.perf_counter(), time.process_time(), sum(self._waits)
