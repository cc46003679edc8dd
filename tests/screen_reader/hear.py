"""Walks the accessibility tree of the real program, and goes from an ID to the question before a send by it alone.

Run by the system's own Python, which has Debian's bindings of AT-SPI (`tests/screen_reader/run.sh`). Says what is
wrong, and ends with 1 then.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi  # type: ignore[import-not-found,import-untyped,unused-ignore]  # Debian's, for its own Python

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found,import-untyped,unused-ignore]  # noqa: E402

PATIENCE = 120.0
"""Seconds that a step may take on a busy machine."""
NAMED = {
    "push button",
    "check box",
    "radio button",
    "text",
    "table",
    "page tab",
    "page tab list",
    "spin button",
}
WANTED_TABLE = "Items of the order, and what would be sent for each"


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


def wait_for(find: Callable[[], Any], what: str) -> Any:
    """What is found, as soon as it is."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = find()
        if found is not None:
            return found
        time.sleep(0.2)
    sys.exit(f"Not heard of: {what}")


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


def unnamed(app: Any) -> list[str]:
    """The controls that can have the focus and say nothing of themselves."""
    found = []
    for each in walk(app):
        if not has(each, Atspi.StateType.SHOWING, Atspi.StateType.FOCUSABLE):
            continue
        role, name = each.get_role_name(), each.get_name() or ""
        if role == "combo box":  # Qt tells its value as its name here; the label is what is read
            kinds = [relation.get_relation_type() for relation in each.get_relation_set()]
            if Atspi.RelationType.LABELLED_BY not in kinds:
                found.append(f"combo box with the value “{name}”: no label")
        elif role in NAMED and not name.strip():
            found.append(f"{role}: no name, in “{each.get_parent().get_name()}”")
    return found


def press(button: Any) -> None:
    """Press a button as assistive technology does."""
    Atspi.Action.do_action(button, 0)


def main() -> int:
    """0 where all is well."""
    app = wait_for(program, "the program")
    field = wait_for(lambda: find(app, "text", "Orders to find"), "the field for orders")
    wrong = unnamed(app)
    Atspi.EditableText.set_text_contents(field, "55260")
    press(wait_for(lambda: find(app, "push button", "Preview"), "the button Preview"))
    send = wait_for(lambda: find(app, "push button", "Send 4 events"), "the button that sends")
    wrong += unnamed(app)
    items = wait_for(lambda: find(app, "table", WANTED_TABLE), "the table of the items")
    columns = range(Atspi.Table.get_n_columns(items))
    titles = [Atspi.Table.get_column_description(items, column) for column in columns]
    cells = [Atspi.Table.get_accessible_at(items, 0, column).get_name() or "" for column in columns]
    if not any(cells):
        wrong.append(f"the first item says nothing; its columns are {titles}")
    press(send)
    wait_for(lambda: find(app, "push button", "Cancel"), "the question before a send")
    wrong += unnamed(app)
    for line in dict.fromkeys(wrong):
        sys.stdout.write(f"{line}\n")
    sys.stdout.write(f"Heard: field, preview, items ({', '.join(cells)}), question before the send.\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
