"""The confirmation before a send: where to, to whom, how many, and what to be aware of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.transfer.plan.order import Target
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.proof.klaviyo_flows import TriggeredFlows
from gui.kit.boxes import Squeezed, card, scrolled
from gui.kit.colors import Tone
from gui.kit.labels import Badge, field_label, icon_label, set_look, set_size, text_label
from gui.kit.texts import line
from gui.kit.theme import Theme
from gui.orders.page.send_facts import gather_facts
from gui.words.account import account_kind
from gui.words.flows import flows_line
from gui.words.plain import count
from gui.words.plans import new_events, profile_line, send_verb
from gui.words.recorded import metrics_line

_LISTED = 200
"""How many orders the confirmation of many lists by name."""
_LINE, _LINES = 90, 8
"""About how many characters fit in a line; a list of more lines than this is scrolled."""


class ConfirmSend(QDialog):
    """Asks before a send. Cancel is the default; the other button says what it does.

    With warnings, a box must be ticked first. `notes` are said beside those of the plans.
    """

    def __init__(
        self,
        plans: Sequence[Plan],
        target: Target,
        theme: Theme,
        *,
        demo: bool,
        notes: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        facts = gather_facts(plans)
        self.facts = replace(facts, notes=(*notes, *facts.notes))
        self._plans = plans
        self._target = target
        self._theme = theme
        verb = send_verb(self.facts.events)
        self.setWindowTitle(line(f"{verb}?"))
        self.setModal(True)
        self.confirmed = QCheckBox("I have &read the warnings")
        self.flows = text_label("being read…")
        self.buttons = QDialogButtonBox()
        self.cancel = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.send = self.buttons.addButton(f"&{verb}", QDialogButtonBox.ButtonRole.AcceptRole)
        self.send.setAutoDefault(False)
        set_look(self.send, role="primary")
        self._build(verb, demo=demo)
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        self._update()

    def _build(self, verb: str, *, demo: bool) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        orders = f" for {count(len(self._plans), 'order')}" if len(self._plans) > 1 else ""
        where = " to Klaviyo" if self.facts.events else ""
        title = text_label(f"{verb}{orders}{where}?")
        set_size(title, "title")
        account = Badge()
        account.say(*account_kind(self._target, demo=demo))
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(account, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        told = Squeezed()
        outer, layout = layout, QVBoxLayout(told)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(10)
        self._content = told
        self._told = scrolled(told)
        outer.addWidget(self._told, 1)
        outer.addWidget(self.buttons)
        layout.addWidget(text_label(account.toolTip(), tone="muted"))
        layout.addWidget(self._facts_card())
        if len(self._plans) > 1:
            layout.addWidget(self._order_list())
        if self.facts.warnings:
            warnings, inner = self._list_card("warning", "warning", self.facts.warnings)
            inner.addWidget(self.confirmed)
            layout.addWidget(warnings)
        if self.facts.notes:
            layout.addWidget(self._list_card("note", "accent", self.facts.notes)[0])
        layout.addStretch()
        self.confirmed.toggled.connect(self._update)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        room = self.screen().availableGeometry()
        self._fit(min(self.fontMetrics().averageCharWidth() * 84, room.width() - 40))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # Something inside says something else now, or has its font and its borders only now.
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._fit(self.width())
        return done

    def _fit(self, width: int) -> None:
        """As high as everything needs to be read at this width, as far as the screen goes; never lower."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        # What scrolls asks for no height by itself.
        margins = layout.contentsMargins()
        inside = self._content.heightForWidth(width - margins.left() - margins.right() - 20)
        rest = layout.totalMinimumHeightForWidth(width) - self._told.minimumSizeHint().height()
        needed = min(rest + inside + 4, self.screen().availableGeometry().height() - 60)
        self.resize(width, max(needed, self.height() if self.isVisible() else 0))

    def _facts_card(self) -> QFrame:
        frame, layout = card()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for field, value in self._lines():
            label = field_label(field, quiet=True)
            shown = text_label(value)
            shown.setAccessibleName(line(f"{field}: {value}"))
            form.addRow(label, shown)
        if self.facts.events:
            label = field_label("Flows", quiet=True)
            form.addRow(label, self.flows)
        layout.addLayout(form)
        return frame

    def show_flows(self, plans: Sequence[Plan], flows: TriggeredFlows) -> None:
        """Say which flows the events would start, if these are the plans that are asked about."""
        if len(plans) == len(self._plans) and all(a is b for a, b in zip(plans, self._plans, strict=True)):
            self.flows.setText(flows_line(flows))
            self.flows.setAccessibleName(line(f"Flows: {flows_line(flows)}"))
            set_look(self.flows, tone="warning" if flows.starting or flows.unread is not None else "plain")

    def _lines(self) -> list[tuple[str, str]]:
        target, facts = self._target, self.facts
        test = " (test account)" if target.test_account else ""
        lines = [
            ("Company", target.company),
            ("Subscription", target.subscription),
            ("Klaviyo account", f"{target.account}{test}"),
        ]
        if len(self._plans) == 1:
            plan = self._plans[0]
            number = plan.order.number if plan.order is not None and plan.order.number else "without a number"
            lines.append(("Order", f"{number} (transaction {plan.transaction_id})"))
            lines.append(("Profile", profile_line(plan)))
        else:
            created = sum(p.profile is not None and p.profile.outcome == "would_create" for p in self._plans)
            profiles = f"one for each order, listed below; {created} will be created"
            lines.append(("Profiles", profiles if created else "one for each order, listed below"))
        events = f"{facts.placed} Placed Order, {facts.products} Ordered Product"
        if facts.making_up:
            originals = [plan.compensates for plan in self._plans if plan.compensates is not None]
            events = f"{', '.join(facts.making_up)}, which makes up for the event {', '.join(originals)}"
        if facts.recorded:
            events += f"; {facts.recorded} already in Klaviyo, left alone"
        lines.append(("Events", events))
        metrics = {metric.metric: metric for plan in self._plans for metric in plan.metric_of}
        if metrics:
            lines.append(("Metrics", metrics_line(tuple(metrics.values()))))
        lines.append(("Options", _options_text([plan.options for plan in self._plans])))
        return lines

    def _order_list(self) -> QWidget:
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName("The orders and their profiles")
        listed = [
            f"{plan.transaction_id}  {profile_line(plan)}  ({count(new_events(plan), 'event')})"
            for plan in self._plans[:_LISTED]
        ]
        if len(self._plans) > _LISTED:
            listed.append(f"… and {len(self._plans) - _LISTED} more")
        text.setPlainText("\n".join(line(each) for each in listed))
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        text.setMinimumHeight(text.fontMetrics().lineSpacing() * 5)
        return text

    def _list_card(self, word: str, tone: Tone, texts: Sequence[str]) -> tuple[QFrame, QVBoxLayout]:
        frame, layout = card(tone)
        head = QHBoxLayout()
        head.addWidget(icon_label(self._theme, "warning" if tone == "warning" else "hint", tone))
        title = text_label(count(len(texts), word))
        set_size(title, "body")
        head.addWidget(title, 1)
        layout.addLayout(head)
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        for text in texts[:_LISTED]:
            lines.addWidget(text_label(f"•  {text}"))
        if sum(1 + text.count("\n") + len(text) // _LINE for text in texts) > _LINES:
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setWidget(inner)
            scroll.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
            layout.addWidget(scroll)
        else:
            layout.addWidget(inner)
        return frame, layout

    def _update(self) -> None:
        self.send.setEnabled(not self.facts.warnings or self.confirmed.isChecked())


def _options_text(options: Sequence[PlanOptions]) -> str:
    times = {"now": "now", "order": "the order's own date"}
    parts = [f"event time: {' or '.join(times[time] for time in sorted({o.event_time for o in options}))}"]
    if any(o.backfill for o in options):
        every = all(o.backfill for o in options)
        parts.append("backfill: starts no flows" if every else "backfill for some orders")
    else:
        parts.append("can start flows")
    if any(o.collection is not None for o in options):
        parts.append("with an edited mapping")
    if any(o.keep_recorded for o in options):
        parts.append("what Klaviyo already has is kept")
    return ", ".join(parts)
