"""Uses the real program by real keys alone, and hears it over AT-SPI: from the first start to a send's end, a conflict,
a failure's card, errors in the field, the palette, the rows of both lists.

Run by the system's own Python, which has Debian's bindings of AT-SPI (`tests/screen_reader/run.sh`). Says what is
heard, and ends with 1 where something is wrong.
"""

from __future__ import annotations

import sys
from typing import Any

from tests.screen_reader.ear import Ear
from tests.screen_reader.tree import Atspi, find, has, program, unnamed, wait_for

WANTED_TABLE = "Items of the order, and what would be sent for each"
CONFLICT, BLOCKED = "55265", "55272"
"""Of the demo: a link and an email that lead to two profiles; an order without a number."""


def focused(app: Any, begins: str) -> bool:
    """Whether a button has the focus."""
    found = find(app, "push button", begins)
    return found is not None and has(found, Atspi.StateType.FOCUSED)


def main() -> int:
    """0 where all is well."""
    app = wait_for(program, "the program")
    ear = Ear()
    wrong = unnamed(app)
    wait_for(lambda: focused(app, "Set up a connection"), "the first screen, ready")
    ear.tab_to("Try the demo", "push button")
    ear.keys("Return")
    ear.waits_for("focus", "Find orders to preview")
    wait_for(lambda: find(app, "page tab", "Recent  50"), "the recent orders")

    # What is wrong in the field is said.
    ear.types("not-an-order!")
    ear.keys("Return")
    ear.waits_for("said", "not-an-order!")
    ear.keys("ctrl+a")

    # An order, from the field to the end of its send.
    ear.types("55260")
    ear.keys("Return")
    ear.waits_for("said", "Order SO-10042", "4 events can be sent")
    wrong += unnamed(app)
    ear.keys("ctrl+1")
    ear.waits_for("focus", "Items of the order")
    items = wait_for(lambda: find(app, "table", WANTED_TABLE), "the table of the items")
    cells = [
        Atspi.Table.get_accessible_at(items, 0, column).get_name() or ""
        for column in range(Atspi.Table.get_n_columns(items))
    ]
    wrong += [] if any(cells) else ["the first item says nothing"]
    ear.keys("ctrl+Return")
    ear.waits_for("focus", "Cancel", "push button")
    wrong += unnamed(app)
    ear.tab_to("Send 4 events", "push button")
    ear.keys("Return")
    ear.waits_for("said", "Order SO-10042", "Recorded")

    # A conflict: said, chosen, used.
    ear.keys("ctrl+l")
    ear.waits_for("focus", "Find orders to preview")
    ear.types(CONFLICT)
    ear.keys("Return")
    ear.waits_for("said", "Blocked", "point to different")
    ear.keys("ctrl+3")
    ear.waits_for("focus", "radio button")
    wrong += unnamed(app)
    ear.keys("space")
    ear.tab_to("Use Rupert Klein's profile", "push button", most=1)  # as the eye goes
    ear.keys("Return")
    ear.waits_for("said", "can be sent")

    # A failure's card and its buttons.
    ear.keys("ctrl+l")
    ear.types(BLOCKED)
    ear.keys("Return")
    ear.waits_for("said", "Blocked")
    ear.keys("ctrl+1")
    ear.tab_to("Preview again", "push button")
    wrong += unnamed(app)

    # What can't be done, and what there is.
    ear.keys("ctrl+k")
    ear.waits_for("focus", "Find a command")
    ear.types("history all")
    ear.waits_for("said", "History: everything that was sent", "Ctrl+H")
    ear.keys("Escape")
    ear.waits_for("focus", "Preview again")
    ear.keys("ctrl+r")
    ear.waits_for("focus", "Recent orders")
    ear.keys("Down")
    row = ear.waits_for("focus", "@", " · ")
    wrong += [f"a row is read as “{row}”"] if ", :" in row or ": ," in row else []
    ear.keys("ctrl+m")
    ear.waits_for("focus", "Orders being worked on")

    for line in dict.fromkeys(wrong):
        sys.stdout.write(f"WRONG: {line}\n")
    sys.stdout.write("Heard to the end.\n" if not wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
