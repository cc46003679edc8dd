"""The Order pane: items, people and places, what would be sent for each item, what Klaviyo has already."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.transfer.plan.plan import Plan
from core.transfer.sending.progress import Summary
from core.words import say
from gui.kit.language import tr
from gui.kit.measures import APART, NEAR
from gui.kit.table_view import Table
from gui.kit.theme import Theme
from gui.orders.page.pane import Pane
from gui.orders.work import OrderWork
from gui.panes.order.facts_view import FactsView
from gui.panes.order.items_model import ItemsModel
from gui.panes.order.recorded_view import RecordedView
from gui.words.doubles import ASKS_AGAIN
from gui.words.left_open import LeftOpen
from gui.words.looks import WorkState
from gui.words.orders import Fact, facts_of, item_rows

_EMPTY = say("The items appear here once the order has been read.")
_NONE = say("There is nothing to show: the order could not be read. The message above says what to do.")
_GONE = say("The items are gone: iPaaS.com deleted the order. What else is known is shown below.")
_NO_ITEMS = say("No items are known for this order. What else is known is shown below.")
_LINES = 4
_FITTED = 64
"""Average characters in a column at most: enough for what Klaviyo has already of an item."""


class OrderPane(Pane):
    """The order as a person reads it; Return on an item leads to its event."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._summary: Summary | None = None
        self._left_open: LeftOpen | None = None
        self.model = ItemsModel(theme, self)
        self.table = Table(
            tr("Items of the order, and what would be sent for each"), _EMPTY, stretch=2, hugs=_LINES
        )
        self.table.setModel(self.model)
        self.facts = FactsView()
        self.recorded = RecordedView(theme)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, NEAR, 0, 0)
        layout.setSpacing(APART)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.facts)
        layout.addWidget(self.recorded)
        layout.addStretch()
        self.table.activated.connect(self._on_activated)
        self.recorded.make_up_requested.connect(lambda: self.command_requested.emit("make_up"))

    @property
    def focused(self) -> QWidget:
        doubled = self._plan is not None and bool(self._plan.doubles)
        return self.recorded.table if doubled else self.table

    def urgency(self, work: OrderWork, before: WorkState | None) -> int:
        plan = work.plan
        doubled = plan is not None and (
            any(notice.name in ASKS_AGAIN for notice in plan.blocked_by)
            or bool(plan.left_behind and not plan.events)
        )
        if doubled and work.state == "blocked" and before in {None, "planning"}:
            return 2
        return 1 if before is None else 0

    def help_page_at(self, focus: QWidget) -> str | None:
        return "recorded" if self.recorded.isAncestorOf(focus) else None

    def show_work(self, work: OrderWork) -> None:
        """Show an order with what would be sent of it."""
        plan = work.plan
        same = work.summary is self._summary and work.unsettled == self._left_open
        if plan is not None and plan is self._plan and same:
            return
        # (while it is previewed again, what its send left stays in sight)
        other = self._plan is not plan or plan is None or work.summary is not None
        other |= work.unsettled != self._left_open
        self._plan, self._summary, self._left_open = plan, work.summary, work.unsettled
        if self.model.put_rows(item_rows(plan, work.summary)):
            self.table.fit_columns(_FITTED)
        self.table.set_empty_text(_why_empty(plan) if work.state == "blocked" else _EMPTY)
        self.facts.show_facts(_facts_of(plan))
        if other:
            self.recorded.show_plan(plan, work.summary, left_open=work.unsettled)
            # One line needs no more room than it has.
            self._layout.setStretchFactor(self.recorded, 2 if self.recorded.model.rowCount() else 0)

    def _on_activated(self, index: QModelIndex) -> None:
        place, plan = self.model.record(index).event, self._plan
        if place is not None and plan is not None:
            self.lead_requested.emit(plan.events[place])


def _why_empty(plan: Plan | None) -> str:
    """Why a blocked order has no items: nothing of it could be read, or just these."""
    if plan is None or plan.order is None:
        return _NONE
    return _GONE if any(notice.name == "order_deleted" for notice in plan.blocked_by) else _NO_ITEMS


def _facts_of(plan: Plan | None) -> tuple[Fact, ...]:
    if plan is None:
        return ()
    return facts_of(plan.order, plan.target.currency if plan.target is not None else "")
