"""What the window is to open. Apart from the rest, so that the command line needs nothing else for it."""

from __future__ import annotations

from typing import NamedTuple


class Wish(NamedTuple):
    """What to open: the demo, a saved connection, or (neither) what was open last; and the order that is to be shown
    first, by its ID.
    """

    demo: bool = False
    connection: str | None = None
    order: str = ""
