"""The orders in work by their IDs, and the word that one of them changed."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Signal

from gui.orders.work import OrderWork


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

    def change(self, transaction_id: str, **changes: object) -> None:
        """Change fields of an order's record."""
        self.put(msgspec.structs.replace(self.by_id[transaction_id], **changes))

    def put(self, work: OrderWork) -> None:
        """Put a record in place of the order's last one."""
        self.by_id[work.transaction_id] = work
        self.changed.emit(work)

    def put_step(self, work: OrderWork) -> None:
        """As `put`, after a step of its send."""
        self.by_id[work.transaction_id] = work
        self.stepped.emit(work)
