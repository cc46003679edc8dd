"""The page to work on: the field and the list on the left, the chosen order on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.words import say
from gui.kit.labels import TextLabel, set_size, text_label
from gui.kit.theme import Theme
from gui.orders.lists.side import OrderSide
from gui.orders.page.page import OrderPage
from gui.orders.work import OrderWork

_NOTHING = say("No order is open")
_NO_HIT = say("No order was found")
_WHAT_TO_DO = say(
    "Type or paste transaction IDs, order numbers, an email or a day on the left and press Return, "
    "drop a CSV or .xlsx there, or double-click a recent order. A preview only reads: nothing is sent."
)
_NEXT = say(
    "What was searched, and where, is shown on the left below the field. The orders on My list are still "
    "there: choose one to see it again."
)
_READABLE = 680
"""Pixels: lines of a text that are longer are hard to read."""


class WorkPage(QWidget):
    """Left: the field and the list. Right: the order, once there is one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._builder = QTimer(self, interval=0)
        self._builder.timeout.connect(self._on_build)
        # From the outside in: whatever moves to another parent is styled anew, with all that is in it.
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.side = side = OrderSide(theme, self.splitter)
        self.ids, self.found, self.works, self.recent = side.ids, side.found, side.works, side.recent
        self.banner, self.interrupted = side.banner, side.interrupted
        self.right = QStackedWidget(self.splitter)
        self.right.addWidget(self._nothing())
        self.order = OrderPage(theme, self.right)
        self.right.addWidget(self.order)
        self.splitter.addWidget(side)
        self.splitter.addWidget(self.right)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([side.first_width, 3 * side.first_width])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.side.updateGeometry()  # how wide it is at the least goes by the window
        super().resizeEvent(event)

    def prepare_order(self) -> None:
        """Build the order's page part by part, whenever there is nothing else to do."""
        if not self.order.finished:
            self._builder.start()

    def open_order(self, work: OrderWork) -> None:
        """Show an order on its page; what of it is not built yet is built now."""
        self._builder.stop()
        self.order.finish()
        self.right.setCurrentWidget(self.order)
        self.ids.lead(on=False)
        self.order.open(work)

    def close_order(self, *, no_hit: bool = False) -> None:
        """Show that no order is open; `no_hit`: since none was found for what was entered."""
        self._title.setText(_NO_HIT if no_hit else _NOTHING)
        self._what.setText(_NEXT if no_hit else _WHAT_TO_DO)
        self.right.setCurrentIndex(0)
        self.ids.lead(on=True)
        self.order.close_order()

    def forget_no_hit(self) -> None:
        """Something else is looked for: that nothing was found before says nothing of it."""
        self._title.setText(_NOTHING)
        self._what.setText(_WHAT_TO_DO)

    def _on_build(self) -> None:
        if not self.order.build_next():
            self._builder.stop()

    def _nothing(self) -> QWidget:
        page = QWidget()
        title = self._title = TextLabel(_NOTHING)
        set_size(title, "title")
        title.setProperty("tone", "muted")
        what = self._what = text_label(_WHAT_TO_DO, tone="muted")
        layout = QVBoxLayout(page)
        layout.addStretch(2)
        for label in (title, what):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(_READABLE)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 100)
            line.addStretch(1)
            layout.addLayout(line)
        layout.addStretch(3)
        return page
