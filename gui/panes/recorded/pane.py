"""The In Klaviyo pane: the order's recorded events, what of them speaks against a send, and the metrics."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from gui.kit.banner import BannerStack
from gui.kit.boxes import scrolled
from gui.kit.controls import button
from gui.kit.labels import text_label
from gui.kit.table_view import Table
from gui.kit.theme import Theme
from gui.orders.page.pane import Pane
from gui.orders.work import OrderWork
from gui.panes.recorded.model import RecordedModel
from gui.words.looks import WorkState
from gui.words.recorded import ASKS_AGAIN, can_make_up, doubled_messages, metrics_line, recorded_rows

_LINES = 14
_EMPTY = "What Klaviyo has of the order appears here once it has been planned."
_NOTHING = "Klaviyo has nothing of this order that could be seen, and iPaaS.com has no event saved for it."
_NOT_LOOKED = "It was not looked for: planning ended before. The message above says why."


class RecordedPane(Pane):
    """Whatever is recorded of the order, whoever sent it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self.doubles = BannerStack(theme)
        self.model = RecordedModel(theme, self)
        self.table = Table("Events of the order in Klaviyo", _EMPTY, stretch=1)
        self.table.setModel(self.model)
        self.table.setWordWrap(True)
        self.make_up = button(
            "&Make up for this order…",
            lambda: self.command_requested.emit("make_up"),
            tip="Plans a Cancelled Order or Refunded Order event beside it. Nothing is sent yet.",
        )
        self.metrics = text_label(tone="muted")
        self.metrics.setAccessibleName("Metrics that the events land on")
        self._top = QWidget()
        above = QVBoxLayout(self._top)
        above.setContentsMargins(0, 0, 6, 0)
        above.addWidget(self.doubles)
        above.addStretch()
        self._scroll = scrolled(self._top)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._scroll.hide()
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        for number, part in enumerate((self._scroll, self.table)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(number, (3, 2)[number])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.addWidget(self.splitter, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.metrics, 1)
        foot.addWidget(self.make_up, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(foot)

    @property
    def focused(self) -> QWidget:
        return self.table

    def urgency(self, work: OrderWork, before: WorkState | None) -> int:
        plan = work.plan
        wanted = plan is not None and (bool(self._told(plan)) or bool(plan.left_behind and not plan.events))
        return 2 if wanted and work.state == "blocked" and before in {None, "planning"} else 0

    def told_here(self, work: OrderWork, *, in_front: bool) -> tuple[Notice, ...]:
        # Also behind another pane: it shows them beside what would be sent, and is brought to the front for it.
        return self._told(work.plan) if work.plan is not None else ()

    def show_work(self, work: OrderWork) -> None:
        """Show what is recorded of an order."""
        plan = work.plan
        if plan is not None and plan is self._plan:
            return
        self._plan = plan
        messages = doubled_messages(plan)
        self.doubles.show_messages(messages)
        self._scroll.setVisible(bool(messages))
        looked = plan is not None and (bool(plan.events) or bool(plan.receipts))
        self.table.set_empty_text(_EMPTY if plan is None else _NOTHING if looked else _NOT_LOOKED)
        self.model.put_rows(recorded_rows(plan))
        self.table.fit_columns(24)
        line = metrics_line(plan.metric_of) if plan is not None else ""
        self.metrics.setText(f"The events land on: {line}." if line else "")
        self.make_up.setVisible(plan is not None and can_make_up(plan))
        self._share_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give what speaks against a send what it needs to be read, up to three quarters."""
        layout, room = self._top.layout(), self.splitter.height()
        if layout is not None and not self._scroll.isHidden():
            top = min(layout.totalHeightForWidth(self.splitter.width() - 24) + 8, room * 3 // 4)
            self.splitter.setSizes([top, room - top])

    def _told(self, plan: Plan) -> tuple[Notice, ...]:
        return tuple(notice for notice in plan.blocked_by if notice.name in ASKS_AGAIN)
