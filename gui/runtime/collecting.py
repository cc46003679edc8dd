"""Keeps Python's full garbage collections short: one of them holds every thread, the window's too, for as long as it
takes to look through all there is. An order of 10,000 lines is two million objects, which are a fifth of a second.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Mapping

LONG_SECONDS = 0.01
"""Of the processor's time."""
_FULL = 2
_SOONER = 2
"""A full collection comes after one more than so many of the generation below, each of some 8,000 objects that are new
and still in use, while most of what is there is left alone. Python's own 10 are 80,000: half a tenth of a second, where
they are records of forty fields.
"""


class ShortCollections:
    """What a long collection found in use is left alone by the next ones. It is freed as usual when its last user lets
    go of it; only where such objects refer to each other in a circle they stay, until the program or the window ends.
    """

    def __init__(self) -> None:
        self._began = 0.0
        self._thresholds = gc.get_threshold()

    def begin(self) -> None:
        """From now on."""
        gc.callbacks.append(self._on_collection)
        self._thresholds = gc.get_threshold()
        first, second, _ = self._thresholds
        gc.set_threshold(first, second, _SOONER)

    def end(self) -> None:
        """As usual again."""
        gc.set_threshold(*self._thresholds)
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
