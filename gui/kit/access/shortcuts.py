"""The shortcuts of the window's commands, so that a button or an entry of a menu that does the same tells its own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

_KEYS: dict[str, str] = {}


def know(keys: Mapping[str, str]) -> None:
    """Take the shortcuts, as they are written on this system, by the keys of their commands; empty for none."""
    _KEYS.update(keys)


def shortcut_of(command: str) -> str:
    """The shortcut of a command; empty where it has none."""
    return _KEYS.get(command, "")


def keys_of(keys: QKeySequence.StandardKey | str) -> str:
    """Keys as they are written on this system."""
    written: str = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return written


def with_keys(words: str, keys: str) -> str:
    """The words of an entry of a menu, with the keys that do the same at its end. They are told and no more: a shortcut
    of the entry's own would be a second one of the same keys, and Qt would then do neither.
    """
    return f"{words}\t{keys}" if keys else words
