"""The shortcuts of the window's commands, so that a button that does the same tells its own. No Qt in here."""

from __future__ import annotations

from collections.abc import Mapping

_KEYS: dict[str, str] = {}


def know(keys: Mapping[str, str]) -> None:
    """Take the shortcuts, as they are written on this system, by the keys of their commands; empty for none."""
    _KEYS.update(keys)


def shortcut_of(command: str) -> str:
    """The shortcut of a command; empty where it has none."""
    return _KEYS.get(command, "")
