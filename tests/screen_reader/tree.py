"""The accessibility tree of the program, as AT-SPI tells it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found,import-untyped,unused-ignore]  # Debian's, for its own Python

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found,import-untyped,unused-ignore]  # noqa: E402

__all__ = ["Atspi", "GLib", "find", "has", "program", "spoken", "turn", "unnamed", "wait_for", "walk"]

PATIENCE = 120.0
"""Seconds that a step may take on a busy machine."""
NAMED = frozenset(
    {
        "push button", "check box", "radio button", "text", "table", "page tab", "page tab list", "spin button",
        "password text", "list", "tree table", "tree",
    }
)  # fmt: skip


def turn() -> None:
    """Hear what has arrived."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def wait_for(find: Callable[[], Any], what: str, told: Callable[[], str] = str) -> Any:
    """What is found, as soon as it is; ends the run where it never is, with what was `told` until then."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        turn()
        found = find()
        if found:
            return found
        time.sleep(0.1)
    sys.exit(f"Not heard of: {what}\n{told()}")


def walk(at: Any) -> Iterator[Any]:
    """All that is below something, and itself."""
    yield at
    for number in range(at.get_child_count()):
        child = at.get_child_at_index(number)
        if child is not None:
            yield from walk(child)


def has(at: Any, *states: Any) -> bool:
    """Whether it is in all of these states."""
    known = at.get_state_set()
    return all(known.contains(state) for state in states)


def program() -> Any:
    """The program among all that tell of themselves."""
    desktop = Atspi.get_desktop(0)
    told = (desktop.get_child_at_index(number) for number in range(desktop.get_child_count()))
    return next(
        (each for each in told if each is not None and "resend" in (each.get_name() or "").lower()), None
    )


def find(app: Any, role: str, begins: str) -> Any:
    """A control that is shown and can be used, by its role and the beginning of its name."""
    for each in walk(app):
        fits = each.get_role_name() == role and (each.get_name() or "").startswith(begins)
        if fits and has(each, Atspi.StateType.SHOWING, Atspi.StateType.SENSITIVE):
            return each
    return None


def label_of(at: Any) -> str:
    """What labels a control; empty for nothing."""
    for relation in at.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name() or ""
    return ""


def unnamed(app: Any) -> list[str]:
    """The controls that can have the focus and say nothing of themselves."""
    found = []
    for each in walk(app):
        if not has(each, Atspi.StateType.SHOWING, Atspi.StateType.FOCUSABLE):
            continue
        role, name = each.get_role_name(), each.get_name() or ""
        if role == "combo box":  # Qt tells its value as its name here; the label is what is read
            if not label_of(each):
                found.append(f"combo box with the value “{name}”: no label")
        elif role in NAMED and not name.strip():
            found.append(f"{role}: no name, in “{each.get_parent().get_name()}”")
    return found


def spoken(at: Any) -> str:
    """What a voice says of a control that gets the focus: label or name, role, states, description."""
    role, name = at.get_role_name(), at.get_name() or ""
    parts = [label_of(at) or name, role]
    if role == "combo box":
        parts.append(name)
    for state, word in (
        (Atspi.StateType.CHECKED, "checked"),
        (Atspi.StateType.SELECTED, "selected"),
        (Atspi.StateType.EXPANDED, "expanded"),
    ):
        if has(at, state):
            parts.append(word)
    parts.append(at.get_description() or "")
    return ", ".join(part for part in parts if part)
