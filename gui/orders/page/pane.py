"""The base of the panes of an order's page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.notice import Notice
from gui.kit.boxes import Rising
from gui.kit.code.payload import PreparedPayload
from gui.kit.code.spans import Spans
from gui.orders.work import OrderWork
from gui.words.looks import WorkState


class Pane(Rising):
    """Shows one side of the order that is open. The page asks all panes alike and knows none by name.

    A pane leads to what it shows: to a notice about the order, or to one of its events.

    Signals: `opened()`: the pane came to the front, or another order while it was there;
    `payload_requested(bytes)`: a body to be prepared, answered by `show_payload`; `formula_requested(str)`:
    a C# text to be coloured, answered by `show_formula`; `command_requested(str)`: what a command of the menus
    does, by its key; `lead_requested(object)`: lead to a notice or a planned event, wherever that is shown;
    `badge_changed()`: `badge` has another number.
    """

    opened = Signal()
    payload_requested = Signal(object)
    formula_requested = Signal(str)
    command_requested = Signal(str)
    lead_requested = Signal(object)
    badge_changed = Signal()

    @property
    def focused(self) -> QWidget:
        """What has the focus when the pane is asked for by its keys: its main list."""
        raise NotImplementedError

    @property
    def chosen(self) -> tuple[int, str] | None:
        """The event that is chosen in it, by its number in the plan (-1: none), and the place of the chosen
        mapping in the collection; None for a pane in which nothing of that sort is chosen.
        """
        return None

    def show_work(self, work: OrderWork) -> None:
        """Show an order, or its new state."""
        raise NotImplementedError

    def show_step(self, work: OrderWork) -> None:
        """Show one more step of a send; all else of the order is as it was."""

    def show_payload(self, body: bytes, payload: PreparedPayload) -> None:
        """Show a prepared body, if it is the one that is wanted."""

    def show_formula(self, text: str, spans: Spans) -> None:
        """Colour a formula, if it is the one that is shown."""

    def urgency(self, work: OrderWork, before: WorkState | None) -> int:
        """How much the pane wants to come to the front for this state of the order; 0: not at all.

        `before` is the state that was shown of the same order; None: the order is shown for the first time.
        """
        return 0

    @property
    def holds_still(self) -> bool:
        """Whether nothing may be told above it while it is in front: that would move what is typed into."""
        return False

    @property
    def badge(self) -> int:
        """How much there is in it, the number on its tab; 0 for none."""
        return 0

    @property
    def warns(self) -> int:
        """How many things in it are to be looked at, for which its tab has a mark; 0 for none."""
        return 0

    @property
    def counted(self) -> str:
        """What its badge or its mark counts, in words; empty where there is none."""
        return ""

    def lead_to(self, what: Notice | PlannedEvent) -> bool:
        """Show what speaks against the order, or one of its events, if it is shown here; whether it is."""
        return False

    def help_page_at(self, focus: QWidget) -> str | None:
        """The help page for the part of the pane that has the focus, where that isn't the pane's own."""
        return None
