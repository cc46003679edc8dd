"""What keeps orders of a batch back: one row a cause, with its number, its remedy, and another try."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from core.batch.progress import CauseTold
from core.journal import is_left_out
from core.words import say, threaded
from gui.kit.boxes import over_detail
from gui.kit.colors import Tone
from gui.kit.controls import button
from gui.kit.flow_layout import FlowLayout
from gui.kit.language import tr, tr_count, translated
from gui.kit.measures import NEAR
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.table_view import Table
from gui.kit.texts import document
from gui.kit.theme import Theme
from gui.orders.batches.view import BatchView
from gui.words.batches import is_stop, named_orders
from gui.words.notices import in_the_window
from gui.words.plain import local_time, with_remedy

_EMPTY = say("Orders that are held back or fail appear here by cause, with what to do.")


_LOOK = say("Open one of these orders to see what can be done.")
_LEFT: tuple[str, Tone] = ("warning", "warning")
_FAILED: tuple[str, Tone] = ("error", "error")
"""As the list shows the orders: red what was kept back or failed, amber what somebody left out or stopped."""
_OUTSIDE = "outside "
"""Before the cause of orders of the list that the batch never took in: they have no other try here."""
_WIDEST = 48
"""Average characters in a column at most."""
_LINES = 3
_MOST_SAID = 20
"""Particulars of a cause that are told; all of them are in the saved results."""


class CausesModel(RecordTableModel[CauseTold]):
    """One row a cause."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[CauseTold](
                tr("Orders"), lambda c: say("{n:,}", n=c.count), sort=lambda c: c.count, number=True
            ),
            Column[CauseTold](
                tr("What's holding them back"),
                lambda c: c.title or c.cause,
                icon=lambda c: (
                    _LEFT
                    if is_left_out(c.cause) or is_stop(c.cause) or c.cause.startswith(_OUTSIDE)
                    else _FAILED
                ),
            ),
            Column[CauseTold](tr("What to do"), lambda c: in_the_window(c.remedy) or _LOOK),
        )
        super().__init__(columns, theme, parent)


def _particulars(said: Sequence[tuple[str, tuple[str, ...]]], numbers: Mapping[str, str]) -> Iterator[str]:
    """What was said of the orders of one cause, each with its orders: a title may stand for several faults."""
    for detail, ids in said[:_MOST_SAID]:
        yield threaded(": ", (named_orders(ids, numbers), detail))
    if more := sum(len(ids) for _, ids in said[_MOST_SAID:]):
        yield tr_count(
            more, "… and {n:,} more order; see Save results.", "… and {n:,} more orders; see Save results."
        )


class CausesPage(QWidget):
    """The causes, the chosen one in full below.

    Signals: `again_requested(str)` with the cause whose orders are to be tried again.
    """

    again_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may = False
        self._view = BatchView()
        self.model = CausesModel(theme, self)
        self.table = Table(tr("Causes"), _EMPTY, stretch=2)
        self.table.setModel(self.model)
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setAccessibleName(tr("The chosen cause, and what to do"))
        self.detail.setPlaceholderText(tr("Choose a cause to see what to do."))
        self.again = button(
            tr("Try the group &again"),
            self._on_again,
            tip=tr("Previews the orders with this cause again, then asks you. Nothing is sent before that."),
        )
        foot = QWidget()
        FlowLayout(foot).addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        layout.addWidget(over_detail(self.table, self.detail), 1)
        layout.addWidget(foot)
        self.detail.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        theme.changed.connect(self._fit)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show())

    @property
    def chosen(self) -> CauseTold | None:
        """The chosen cause; the only one where there is one."""
        rows = self.table.selectionModel().selectedRows()
        if rows:
            return self.model.record(rows[0])
        return self.model.rows[0] if len(self.model.rows) == 1 else None

    def show_view(self, view: BatchView) -> None:
        """Show the causes of a batch."""
        before = self.model.rows
        self._view = view
        self._may = view.stage == "open"
        rows = (
            *view.kept_back,
            *(replace(each, cause=f"{_OUTSIDE}{each.cause}") for each in view.left.causes),
        )
        self.model.put_rows(rows)
        if before != rows:
            self.table.fit_columns(_WIDEST)
        self._show()

    def _fit(self) -> None:
        self.table.fit_columns(_WIDEST)

    def _show(self) -> None:
        chosen = self.chosen
        outside = chosen is not None and chosen.cause.startswith(_OUTSIDE)
        self.again.allow(self._why_not(chosen))
        self.again.setVisible(bool(self.model.rows))
        if chosen is None:
            self.detail.setPlainText("")
            return
        told = threaded(": ", (tr_count(chosen.count, "{n} order", "{n} orders"), chosen.title))
        lines = [with_remedy(told, in_the_window(chosen.remedy) or translated(_LOOK))]
        view = self._view
        if outside:
            ids, numbers = view.left.held[chosen.cause.removeprefix(_OUTSIDE)], view.left.numbers
        else:
            ids, numbers = view.held_by(chosen.cause), view.numbers
        if ids:
            lines.append(tr("Orders: {names}", names=named_orders(ids, numbers)))
            lines += _particulars(view.said.get(chosen.cause, ()), numbers)
        if not outside and chosen.cause in view.blocked.held and view.planned_at is not None:
            planned = local_time(view.planned_at, "minute")
            lines.append(tr("As last prepared, {time}. These orders are still waiting.", time=planned))
        text = document(threaded("\n", lines))
        if text != self.detail.toPlainText():
            self.detail.setPlainText(text)

    def _why_not(self, chosen: CauseTold | None) -> str:
        """Why a group can't be tried again now; empty where it can."""
        if not self._may:
            return tr("Not while the batch is in progress.")
        if chosen is None:
            return tr("Choose a group first.")
        if chosen.cause.startswith(_OUTSIDE):
            return tr("These orders aren't part of the batch. Send them from My list.")
        return ""

    def _on_again(self) -> None:
        if self.chosen is not None:
            self.again_requested.emit(self.chosen.cause)
