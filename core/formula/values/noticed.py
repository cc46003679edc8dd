"""What a run comes across that decides its value and that nobody outside iPaaS.com knows (`core.formula.dependence`).

A run stays in one thread from its beginning to its end, so this is kept per thread.
"""

from __future__ import annotations

import threading


class _Here(threading.local):
    culture = False
    equal_objects = False


_here = _Here()


def begin() -> None:
    """A run begins."""
    _here.culture = _here.equal_objects = False


def note_culture() -> None:
    """Something was written or read in a way that English (United States) has otherwise than no culture at all."""
    _here.culture = True


def note_equal_objects() -> None:
    """Two objects of `new { … }` counted as one, since they have the same values."""
    _here.equal_objects = True


def culture_was_asked() -> bool:
    """Whether the run since `begin` came across the culture."""
    return _here.culture


def objects_were_equal() -> bool:
    """Whether the run since `begin` took two objects for one."""
    return _here.equal_objects
