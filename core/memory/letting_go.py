"""Lets go of what is large little by little. Python frees all that an object held in one step, in which no other thread
has a turn: of an order of 10,000 lines that is a tenth of a second, and the window stands still.

What is handed over here is taken apart in a thread of its own, which the others can interrupt after each piece.
"""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Collection
from queue import SimpleQueue
from typing import Any

_MANY = 200
"""Members. Fewer are freed in no time."""
_FIRST = 100
"""So many are looked into whatever their size, for what is large inside."""
_GRACE_SECONDS = 0.1
"""After which whoever handed something over has dropped it; whoever drops it last frees what is left of it."""
_PAUSE_SECONDS = 0.001
"""In which others have Python to themselves, after as many pieces: nobody waits for these."""
_left: SimpleQueue[tuple[Any, ...]] = SimpleQueue()
_beginning = threading.Lock()
_begun = False


def let_go_after(owner: object, *parts: Collection[Any]) -> None:
    """Let go of large parts of an object little by little, as soon as nobody has the object itself any more."""
    many = tuple(part for part in parts if len(part) > _MANY)
    if many:
        _begin()
        weakref.finalize(owner, _left.put, many).atexit = False


def let_go(*wholes: object) -> None:
    """Let go little by little of what only the caller still has, and drops now."""
    _begin()
    _left.put(wholes)


def _begin() -> None:
    global _begun
    with _beginning:
        if not _begun:
            _begun = True
            threading.Thread(target=_work, name="resend-desk-letting-go", daemon=True).start()


def _work() -> None:
    while True:
        left = [*_left.get()]
        time.sleep(_GRACE_SECONDS)
        _take_apart(left)


def _take_apart(left: list[Any]) -> None:
    opened = 0
    while left:
        each = left.pop()
        if isinstance(each, dict | list | tuple) and (len(each) > _MANY or opened < _FIRST):
            left.extend(each.values() if isinstance(each, dict) else each)
            opened += 1
        del each
        if len(left) % _MANY == 0:
            time.sleep(_PAUSE_SECONDS)
