"""What sending an order would set off, and of an old order on a live account the decision that it wants first."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.transfer.plan.plan import Plan
from core.transfer.proof.klaviyo_flows import TriggeredFlows
from core.words import joined
from gui.kit.controls import HOLD, button
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import ElidedLabel, icon_label, set_look, show_icon, text_label
from gui.kit.language import tr
from gui.kit.measures import NEAR, TIGHT
from gui.kit.texts import tip
from gui.kit.theme import Theme
from gui.orders.work import OrderWork
from gui.words.flows import age_lines, age_of, asks_for_time, decision_line, flows_line

_ROOMY = 24
"""Lines of text in the page from which on all of it is told."""


class StartsBar(QFrame):
    """One or two sentences, hidden when there is nothing to say; with buttons while a decision is wanted.

    Signals: `options_changed(PlanOptions)`: plan again so; `now_chosen()`: the time of sending is meant.
    """

    options_changed = Signal(object)
    now_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._work: OrderWork | None = None
        self._plan: Plan | None = None
        self._flows: TriggeredFlows | None = None
        self.icon = icon_label(theme, "hint", "muted")
        self.label = text_label(tone="muted")
        self.label.setAccessibleName(tr("Flows that would start, and the order's age"))
        self.short = ElidedLabel()
        """In place of the label where the page is low."""
        self._low = False
        self.own_time = button(
            tr("At the order's own date"),
            lambda: self._decide(event_time="order"),
            tip=tr("Klaviyo counts the events when the order was placed. Flows may still start."),
        )
        self.no_flows = button(
            tr("Start no flows"),
            lambda: self._decide(backfill=True),
            tip=tr("Recorded as a backfill: nobody is emailed"),
        )
        self.now = button(
            tr("As of now"),
            self.now_chosen.emit,
            tip=tr("As a new order: the live flows start and can email them"),
        )
        self.choices = QWidget()
        row = FlowLayout(self.choices, gap=NEAR)
        for each in (self.own_time, self.no_flows, self.now):
            row.addWidget(each)
        texts = QVBoxLayout()
        texts.setSpacing(TIGHT)
        texts.addWidget(self.label)
        texts.addWidget(self.short)
        texts.addWidget(self.choices)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(NEAR, TIGHT, NEAR, TIGHT)
        layout.setSpacing(NEAR)
        layout.addWidget(self.icon)
        layout.addLayout(texts, 1)
        theme.changed.connect(self._show)
        HOLD.changed.connect(self._show)
        self.hide()

    @property
    def asks(self) -> bool:
        """Whether a decision is wanted before the order may be sent."""
        work = self._work
        return (
            work is not None
            and work.sendable
            and self._plan is not None
            and not work.time_decided
            and asks_for_time(self._plan, self._flows)
        )

    def show_work(self, work: OrderWork) -> None:
        """Show another order or plan: its flows are not known yet."""
        if work.plan is not self._plan:
            self._flows = None
        self._work, self._plan = work, work.plan
        self._show()

    def show_flows(self, plan: Plan, flows: TriggeredFlows) -> None:
        """Show the flows of a plan, if it is still the one that is shown."""
        if plan is self._plan:
            self._flows = flows
            self._show()

    def fit(self, page_height: int) -> None:
        """Where the page is low, what is only told takes one line: Send has to stay in sight."""
        self._low = page_height < _ROOMY * self.fontMetrics().lineSpacing()
        self._show_in_room()

    def _show_in_room(self) -> None:
        low = self._low and not self.asks
        self.label.setVisible(not low)
        self.short.setVisible(low)

    def take_focus(self) -> None:
        """Give the focus to the first choice."""
        self.own_time.setFocus()

    def _show(self) -> None:
        plan, flows, work = self._plan, self._flows, self._work
        seen = plan is not None and work is not None and work.sendable
        asks = self.asks
        if plan is None or not seen or HOLD.reason:  # (nothing can start: nothing can be sent)
            self.hide()
            return
        started = flows is not None and (bool(flows.starting) or flows.unread is not None)
        lines = (
            [tr("Flows: {told}", told=flows_line(flows))]
            if flows is not None and (flows.flows or started or plan.compensates is not None)
            else []
        )
        lines += [age] if (age := age_of(plan)) else []
        self.label.setToolTip(tip(age_lines(plan)))
        self.label.setText(decision_line(plan, flows) if asks else joined("  ", lines))
        tone = "warning" if asks or started or age_lines(plan) else "muted"
        set_look(self, role="card" if asks else "plain", tone="warning" if asks else "plain")
        set_look(self.label, tone="plain" if asks else tone)
        show_icon(self.icon, self._theme, "warning" if tone == "warning" else "hint", tone)  # type: ignore[arg-type]
        self.short.setText(self.label.text())
        set_look(self.short, tone="plain" if asks else tone)
        self._show_in_room()
        self.choices.setVisible(asks)
        self.choices.setEnabled(work is not None and not work.busy)
        self.setVisible(asks or bool(lines))

    def _decide(self, **changes: object) -> None:
        if self._work is not None:
            self.options_changed.emit(msgspec.structs.replace(self._work.options, **changes))
