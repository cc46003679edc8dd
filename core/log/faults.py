"""Exceptions that nobody expected: told once each, by their kind and places, whichever thread they rise in.

An exception's message may hold anything: a customer's name, a key. So it is told only for those kinds that speak of
the program's own code.
"""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)
_ROOT = Path(__file__).resolve().parents[2]
_OF_THE_CODE = (AttributeError, ImportError, NameError, NotImplementedError, RecursionError, TypeError)
"""Kinds whose message names types and names of the code, and no values."""
_FRAMES, _CHAIN = 40, 8


@dataclass(frozen=True, kw_only=True)
class Fault:
    """A defect of the program. `place` is where it rose, `text` all that is told of it, `where` what was being done;
    `count` how often it has risen there.
    """

    kind: str
    place: str
    text: str
    where: str
    count: int

    @property
    def headline(self) -> str:
        """`KeyError in planner.py, line 12`."""
        return f"{self.kind} in {self.place}" if self.place else self.kind


class Faults:
    """All faults of the process."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, str]] = Counter()
        self._lock = threading.Lock()
        self._listeners: list[Callable[[Fault], None]] = []

    def report(self, error: BaseException, where: str) -> Fault:
        """Log a fault and tell of it. One that rises again and again is logged the 1st, 10th, 100th … time."""
        kind, place = type(error).__name__, _place(error)
        with self._lock:
            self._counts[kind, place] += 1
            count = self._counts[kind, place]
        fault = Fault(kind=kind, place=place, text=told(error), where=where, count=count)
        if str(count).strip("0") == "1":
            times = f", the {count:,}th time" if count > 1 else ""
            _log.error("%s%s: %s", where, times, fault.text)
        for listener in self._listeners[-1:]:
            listener(fault)
        return fault

    @contextlib.contextmanager
    def told_to(self, listener: Callable[[Fault], None]) -> Iterator[None]:
        """Have a listener, in place of the one before, hear of each fault, in the thread in which it rose."""
        self._listeners.append(listener)
        try:
            yield
        finally:
            self._listeners.remove(listener)

    @contextlib.contextmanager
    def caught(self) -> Iterator[None]:
        """Hear of what no code catches: in this thread, in others, and where objects are cleared away."""
        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before

    def on_loop(self, _loop: object, context: dict[str, Any]) -> None:
        """As asyncio's exception handler."""
        error = context.get("exception")
        if isinstance(error, Exception):
            self.report(error, "asyncio")
        else:
            _log.warning("asyncio: %s", str(context.get("message", "")).partition("\n")[0])

    def forget(self) -> None:
        """Count from the beginning. For tests, which share a process."""
        self._counts.clear()

    def _on_uncaught(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        if not issubclass(kind, Exception):  # Ctrl-C, an exit: Python's own way
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error.with_traceback(trace), "the window" if "PySide6" in sys.modules else "the program")

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            name = args.thread.name if args.thread is not None else "a thread"
            self.report(args.exc_value, f"thread {name}")

    def _on_unraisable(self, args: Any) -> None:
        error = args.exc_value
        if isinstance(error, Exception) and not isinstance(error, Warning):
            self.report(error, "clearing away")


FAULTS = Faults()
"""Those of this process."""


def told(error: BaseException) -> str:
    """An exception and those that led to it: kinds and places, never values."""
    lines, seen = list[str](), set[int]()
    chain: list[tuple[str, BaseException]] = [("", error)]
    while chain and len(seen) < _CHAIN:
        how, each = chain.pop(0)
        if id(each) in seen:
            continue
        seen.add(id(each))
        if how:
            lines.append(how)
        message = str(each) if isinstance(each, _OF_THE_CODE) else ""
        lines.append(f"{type(each).__name__}: {message or 'message withheld'}")
        frames = traceback.extract_tb(each.__traceback__)
        shown = frames if len(frames) <= _FRAMES else [*frames[:10], *frames[-(_FRAMES - 10) :]]
        lines += [f"  {_file(frame.filename)}:{frame.lineno} in {frame.name}" for frame in shown]
        if isinstance(each, BaseExceptionGroup):
            chain += [("one of several:", inner) for inner in each.exceptions]
        if each.__cause__ is not None:
            chain.append(("caused by:", each.__cause__))
        elif each.__context__ is not None and not each.__suppress_context__:
            chain.append(("while handling:", each.__context__))
    return "\n".join(lines)


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""


def _file(name: str) -> str:
    """Without the folders of this machine, which have its user's name in them."""
    path = Path(name)
    if path.is_relative_to(_ROOT):
        return path.relative_to(_ROOT).as_posix().rpartition("site-packages/")[2]
    return "/".join(path.parts[-2:])
