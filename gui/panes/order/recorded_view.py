"""What Klaviyo has of the order already, whoever sent it; and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.transfer.plan.plan import Plan
from core.transfer.sending.progress import Summary
from core.words import say
from gui.kit.boxes import Rising
from gui.kit.controls import button
from gui.kit.labels import text_label
from gui.kit.language import tr
from gui.kit.measures import NEAR, TIGHT
from gui.kit.table_view import Table
from gui.kit.theme import Theme
from gui.panes.order.recorded_model import LINK, PROFILE, RecordedModel
from gui.words.left_open import LeftOpen
from gui.words.recorded import metrics_line, recorded_rows, wants_making_up

_LINES = 3
_EMPTY = say("What Klaviyo has for the order appears here once it has been previewed.")
_NOTHING = say("Klaviyo shows no events for this order, and iPaaS.com has none saved for it.")
_NOT_YET = say(
    "Klaviyo doesn't show any events for this order yet, and iPaaS.com has none saved for it. What the earlier send "
    "left open is looked for by “Check and finish”."
)
_BEFORE = say(
    "None of the order's events were in Klaviyo before the send, and none of the sent ones are known to be there yet. "
    "“Preview again” checks once more."
)
_NOT_LOOKED = say("Not checked: the preview ended before this. The message above says why.")


class RecordedView(Rising):
    """One line where Klaviyo has nothing; else a table of its events.

    Signals: `make_up_requested()`.
    """

    make_up_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = text_label(tr("What Klaviyo has"), strong=True)
        self.nothing = text_label(_EMPTY, tone="muted")
        self.model = RecordedModel(theme, self)
        self.table = Table(tr("Events of the order in Klaviyo"), _EMPTY, stretch=1, hugs=_LINES)
        self.table.setModel(self.model)
        self.table.setWordWrap(True)
        self.table.hide()
        self.make_up = button(
            tr("C&orrect this order…"),
            self.make_up_requested.emit,
            tip=tr("Previews a Cancelled Order or Refunded Order event for it. Nothing is sent yet."),
            writes=True,
            command="make_up",
        )
        self.make_up.hide()
        self.metrics = text_label(tone="muted")
        self.metrics.setAccessibleName(tr("Metrics that the events are recorded under"))
        foot = QHBoxLayout()
        foot.setSpacing(NEAR)
        foot.addWidget(self.metrics, 1)
        foot.addWidget(self.make_up, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(TIGHT)
        for part in (self.title, self.nothing):
            layout.addWidget(part)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        layout.addStretch()

    def sizeHint(self) -> QSize:
        # Without events it wants no more than its lines need: the rest is for the items above.
        wanted = super().sizeHint()
        return QSize(wanted.width(), self.minimumSizeHint().height()) if self.table.isHidden() else wanted

    def show_plan(
        self, plan: Plan | None, sent: Summary | None = None, *, left_open: LeftOpen | None = None
    ) -> None:
        """Show what is recorded of an order: what its plan has read, what became of it once it was `sent`, and what an
        earlier send has `left_open`.
        """
        rows = recorded_rows(plan, sent)
        looked = plan is not None and (bool(plan.events) or bool(plan.receipts))
        read = _BEFORE if sent is not None else _NOTHING if left_open is None else _NOT_YET
        self.nothing.setText(_EMPTY if plan is None else read if looked else _NOT_LOOKED)
        self.nothing.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.model.put_rows(rows)
        planned = plan.profile.profile_id if plan is not None and plan.profile is not None else None
        planned = planned or (sent.profile_id if sent is not None else None)
        self.table.show_column(PROFILE, on=any(row.profile_id not in {"", planned} for row in rows))
        self.table.show_column(LINK, on=any(row.link for row in rows))
        self.table.fit_columns(40)
        line = metrics_line(plan.metric_of) if plan is not None else ""
        self.metrics.setText(tr("The events are recorded under: {line}.", line=line) if line else "")
        self.make_up.setVisible(plan is not None and wants_making_up(plan))
