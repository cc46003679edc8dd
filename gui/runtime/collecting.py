"""Keeps Python's full garbage collections short: one of them holds every thread, the window's too, for as long as it
takes to look through all there is. An order of 10,000 lines is two million objects, which are a fifth of a second.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Mapping

LONG_SECONDS = 0.03
"""Of the processor's time. Python itself begins the next full collection when a quarter more is there."""
_FULL = 2


class ShortCollections:
    """What a long collection found in use is left alone by the next ones. It is freed as usual when its last user lets
    go of it; only where such objects refer to each other in a circle they stay, until the program or the window ends.
    """

    def __init__(self) -> None:
        self._began = 0.0

    def begin(self) -> None:
        """From now on."""
        gc.callbacks.append(self._on_collection)

    def end(self) -> None:
        """As usual again."""
        gc.callbacks.remove(self._on_collection)
        gc.unfreeze()

    def keep_loaded(self) -> None:
        """Leave alone what is there by now: the program itself."""
        gc.freeze()

    def _on_collection(self, phase: str, info: Mapping[str, int]) -> None:
        if info["generation"] != _FULL:
            return
        if phase == "start":
            self._began = time.thread_time()
        elif time.thread_time() - self._began > LONG_SECONDS:
            gc.freeze()
