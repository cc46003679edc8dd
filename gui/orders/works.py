"""The orders in work by their IDs, and the word that one of them changed."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal

from gui.orders.work import OrderWork
from gui.words.left_open import LeftOpen


class Works(QObject):
    """Holds one record an order; all of it changes in the GUI thread only.

    Signals: `changed(OrderWork)`; `stepped(OrderWork)` for each event of a send.
    """

    changed = Signal(object)
    stepped = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.by_id: dict[str, OrderWork] = {}
        """In the order in which they were taken."""
        self.left_open: dict[str, LeftOpen] = {}
        """What earlier sends left open, also of orders that aren't among them."""

    def change(self, transaction_id: str, **changes: object) -> None:
        """Change fields of an order's record."""
        self.put(msgspec.structs.replace(self.by_id[transaction_id], **changes))

    def note_left_open(self, left: dict[str, LeftOpen]) -> None:
        """Note what earlier sends left open, in place of what was noted before."""
        before, self.left_open = self.left_open, left
        for key in before.keys() | left.keys():
            if key in self.by_id and self.by_id[key].left_open != left.get(key):
                self.change(key, left_open=left.get(key))

    def put(self, work: OrderWork) -> None:
        """Put a record in place of the order's last one."""
        self.by_id[work.transaction_id] = work
        self.changed.emit(work)

    def put_step(self, work: OrderWork) -> None:
        """As `put`, after a step of its send."""
        self.by_id[work.transaction_id] = work
        self.stepped.emit(work)
