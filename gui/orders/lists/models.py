"""The recent transactions of iPaaS.com, and the orders being worked on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QObject

from core.transfer.plan.order import OrderSummary
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.orders.state_line import short_state, state_line
from gui.orders.work import OrderWork
from gui.words.looks import WORK, WorkState
from gui.words.plain import count, short_date
from gui.words.plans import new_events


def _id_key(text: str) -> tuple[int, int, str]:
    return (0, int(text), "") if text.isdecimal() and len(text) < 30 else (1, 0, text)


def _sortable_id(text: str) -> str:
    # Qt's proxies compare numbers and texts, not tuples: so the number is padded.
    rank, number, rest = _id_key(text)
    return f"{rank}{number:030d}{rest}"


def _would_send(work: OrderWork) -> str:
    """What Send would send of an order; nothing for one that can't be sent."""
    if not work.sendable or work.plan is None:
        return ""
    return count(new_events(work.plan), "event") if new_events(work.plan) else "nothing"


class RecentModel(RecordTableModel[OrderSummary]):
    """Transactions as iPaaS.com lists them; older ones are appended page by page."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[OrderSummary]("ID", lambda o: o.transaction_id, lambda o: _sortable_id(o.transaction_id)),
            Column[OrderSummary]("Number", lambda o: o.number or ""),
            Column[OrderSummary](
                "Date", lambda o: short_date(o.created), lambda o: o.created or "", lambda o: o.created or ""
            ),
            Column[OrderSummary]("Customer email", lambda o: o.email or ""),
            # Qt's proxies compare floats, not decimals: good enough for an order, never shown.
            Column[OrderSummary]("Total", lambda o: o.total_told, lambda o: float(o.total or 0), number=True),
            Column[OrderSummary](
                "Type / status", lambda o: " / ".join(part for part in (o.type, o.status) if part)
            ),
        )
        super().__init__(columns, theme, parent)


class WorkModel(RecordTableModel[OrderWork]):
    """The orders that were previewed, each with its state."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[OrderWork](
                "State",
                short_state,
                icon=lambda w: (WORK[w.state].icon, WORK[w.state].tone),
                tooltip=lambda w: state_line(w).text,
                tone=lambda w: WORK[w.state].tone,
            ),
            Column[OrderWork](
                "To send", _would_send, lambda w: new_events(w.plan) if w.sendable and w.plan else -1
            ),
            Column[OrderWork]("ID", lambda w: w.transaction_id, lambda w: _sortable_id(w.transaction_id)),
            Column[OrderWork]("Number", lambda w: (w.plan and w.plan.order and w.plan.order.number) or ""),
            Column[OrderWork](
                "Customer email", lambda w: (w.plan and w.plan.order and w.plan.order.email) or ""
            ),
        )
        super().__init__(columns, theme, parent)
        # Thousands of orders may be listed, and each changes often: so nothing here searches or counts.
        self._places: dict[str, int] = {}
        self._states: Counter[WorkState] = Counter()
        self._with_all: set[str] = set()

    @property
    def states(self) -> Counter[WorkState]:
        """How many orders are in each state."""
        return self._states

    @property
    def with_all(self) -> int:
        """How many orders Send all takes now."""
        return len(self._with_all)

    def row_of(self, transaction_id: str) -> int | None:
        """The row of an order, if it is listed."""
        return self._places.get(transaction_id)

    def put(self, work: OrderWork) -> int:
        """Show this state of an order, in its row or in a new one; the row."""
        row = self._places.get(work.transaction_id)
        if row is None:
            row = self._places[work.transaction_id] = len(self._rows)
            self._count(work)
            self.append_rows([work])
            return row
        self._states[self._rows[row].state] -= 1
        self._count(work)
        self.replace_row(row, work)
        return row

    def set_rows(self, rows: Iterable[OrderWork]) -> None:
        works = list(rows)
        self._places = {work.transaction_id: row for row, work in enumerate(works)}
        self._states.clear()
        self._with_all.clear()
        for work in works:
            self._count(work)
        super().set_rows(works)

    def _count(self, work: OrderWork) -> None:
        self._states[work.state] += 1
        if work.goes_with_all:
            self._with_all.add(work.transaction_id)
        else:
            self._with_all.discard(work.transaction_id)
