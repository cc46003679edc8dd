"""Which event corrects an order that Klaviyo has: the reason, its metric and its value."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.planning.compensation import METRICS, Compensation, reason_of
from core.transfer.planning.compensation_value import Reason, planned_value, too_high
from core.words import figure, say, sentences
from gui.kit.banner import BannerStack
from gui.kit.boxes import card, dialog_column, scrolled
from gui.kit.controls import button, dialog_foot, progress_bar
from gui.kit.labels import field_label, set_size, text_label
from gui.kit.language import decimal_point, tr, translated
from gui.kit.measures import APART
from gui.kit.room import room_for
from gui.kit.texts import line, shown, tip
from gui.kit.theme import Theme
from gui.words.notices import messages_of
from gui.words.plans import marks_text

_EXAMPLE = Decimal("141.71")
_WHAT = say(
    "Klaviyo never removes an event. A second event with a different metric corrects it, so reports that "
    "subtract it show the net amount. It goes to the same profile and names the event it corrects. Nothing "
    "is sent yet: the event is shown first, and Send asks again."
)
_REASONS: tuple[tuple[Reason, str], ...] = (
    ("cancelled", say("The order was &cancelled, or deleted")),
    ("refunded", say("It was &refunded, in whole or in part")),
    ("value", say("The order is valid, but its recorded value is &wrong")),
)
_NOT_ASKED = frozenset({"no_reason"})
"""What the dialog says in its own words, beside the button."""


class MakeUp(QDialog):
    """Asks, and has the event planned as soon as the reason is chosen; accepted: it is to be shown.

    Signals: `wanted(Compensation)`: the event that is to be planned; answer with `show_plan` or `show_error`.
    """

    help_page = "recorded"

    wanted = Signal(object)

    def __init__(self, plan: Plan, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._planned: Plan | None = None
        self._told = False
        self._order = plan
        self._asked = Compensation(reason=reason_of(plan))
        number = plan.order.number if plan.order is not None and plan.order.number else plan.transaction_id
        self.setWindowTitle(tr("Correct an order"))
        self.setModal(True)
        self.title = text_label(tr("Correct order {number}", number=number))
        set_size(self.title, "title")
        self.reasons = {reason: QRadioButton(translated(text)) for reason, text in _REASONS}
        if self._asked.reason is not None:  # (as iPaaS.com has it; otherwise only people know)
            self.reasons[self._asked.reason].setChecked(True)
        self.metric_name = QLineEdit()
        self.value = QLineEdit()
        self.original = text_label(tr("reading…"))
        self.profile = text_label("")
        self.unique_id = text_label("")
        self.status = text_label((plan.order and plan.order.status) or tr("none", about="status"))
        self.difference = text_label("")
        self.told = BannerStack(theme)
        self.wrong = text_label(tone="error")
        self.wrong.setAccessibleName(tr("What's wrong with the value"))
        self.counts = text_label(tone="muted")
        self.counts.setAccessibleName(tr("What Klaviyo then counts"))
        self.why = text_label(tone="warning")
        self.why.setAccessibleName(tr("Why the event can't be shown yet"))
        self.progress = progress_bar(keeps_room=True)
        self.cancel = button(tr("Cancel"), self.reject)
        self.show_it = button(tr("&Show the event"), self._on_show, kind="primary")
        self.show_it.setDefault(True)
        self._build()
        for reason, radio in self.reasons.items():
            radio.toggled.connect(lambda on, reason=reason: self._on_reason(reason) if on else None)
        for field in (self.metric_name, self.value):
            field.textChanged.connect(lambda _text: self._update())
        self._update()

    def _build(self) -> None:
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(text_label(_WHAT, tone="muted"))
        facts, lines = card()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(APART)
        for text, told in (
            (tr("Recorded event"), self.original),
            (tr("Profile"), self.profile),
            (tr("Status in iPaaS.com"), self.status),
            (tr("Recorded value"), self.difference),
            (tr("Unique ID"), self.unique_id),
        ):
            label = field_label(text, quiet=True)
            told.setAccessibleName(line(text))
            form.addRow(label, told)
        lines.addLayout(form)
        inner.addWidget(facts)
        for radio in self.reasons.values():
            inner.addWidget(radio)
        fields = QFormLayout()
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in ((tr("&Metric"), self.metric_name), (tr("&Value"), self.value)):
            label = field_label(text, buddy=field)
            field.setAccessibleName(line(text.replace("&", "")))
            fields.addRow(label, field)
        inner.addLayout(fields)
        for widget in (self.wrong, self.counts, self.told, self.why):
            inner.addWidget(widget)
        inner.addStretch()
        layout = dialog_column(self)
        layout.addWidget(self.title)
        layout.addWidget(scrolled(inside), 1)
        layout.addWidget(self.progress)
        layout.addLayout(dialog_foot(leave=self.cancel, act=self.show_it))
        self.resize(room_for(self, 84, 34))

    def begin(self) -> None:
        """Have the event planned for the reason that is chosen."""
        self._planned, self._told = None, False
        self.wanted.emit(self._asked)
        self._update()

    @property
    def choice(self) -> tuple[Compensation, Plan | None]:
        """The event that is to be shown, with its plan; without one where it was changed after that."""
        return self._asked, self._planned

    def show_plan(self, wanted: Compensation, plan: Plan) -> None:
        """Show what was planned, if it is what was asked for."""
        if wanted != self._asked:
            return
        self._planned, self._told = plan, True
        notices = [each for each in plan.blocked_by if each.name not in _NOT_ASKED]
        self.told.show_messages(messages_of(notices), "error" if wanted.reason != "value" else "warning")
        event = plan.events[0] if plan.compensates is not None and plan.events else None
        made = plan.made_up_for
        if made is not None:
            self.original.setText(made.event_id)
            self.profile.setText(made.profile_id or "")
            self.difference.setText(_difference(self._order, made.value))
        if event is not None:
            self.unique_id.setText(event.unique_id or "")
            self.metric_name.setText(event.metric or "")
            self.value.setText("" if event.value is None else _written(event.value))
            self.metric_name.setToolTip(tip(marks_text(plan)))
        else:
            for field in (self.unique_id, self.metric_name, self.value):
                field.setText("")
            if made is None:
                self.original.setText(tr("none", about="recorded event"))
        self._update()

    def show_error(self, wanted: Compensation, error: Notice) -> None:
        """Show why it could not be planned, if it is what was asked for."""
        if wanted == self._asked:
            self._told = True
            self.told.show_messages(messages_of((error,)))
            self.original.setText(tr("none"))
            self._update()

    def _on_reason(self, reason: Reason) -> None:
        own = self.metric_name.text().strip()
        metric = own if own and own not in METRICS.values() else None
        self._asked = Compensation(reason=reason, metric=metric)
        self.begin()

    def _on_show(self) -> None:
        """Have it planned as it stands in the fields, where these were changed; then it is on the order's page."""
        event = self._planned.events[0] if self._planned is not None and self._planned.events else None
        value, metric = _amount(self.value.text()), self.metric_name.text().strip()
        if event is None or value != event.value or metric != event.metric:
            self._asked = Compensation(reason=self._asked.reason, metric=metric or None, value=value)
            self._planned = None
        self.accept()

    def _counted(self) -> str:
        """What Klaviyo counts once the event is there, and what that does to the customer's profile."""
        plan, amount = self._planned, _amount(self.value.text())
        made = plan.made_up_for if plan is not None and plan.events else None
        if plan is None or made is None or made.value is None or amount is None:
            return ""
        metric = self.metric_name.text().strip()
        told = tr(
            "Klaviyo then has {recorded} as {original} and {amount} as {metric}.",
            recorded=figure(made.value),
            original=made.metric or "Placed Order",
            amount=figure(amount),
            metric=metric,
        )
        if not any(problem.field == "Recorded" for problem in plan.events[0].problems):
            net = tr("Reports that subtract it show {net}.", net=figure(made.value - amount))
            told = sentences(told, net)
        if self._asked.reason != "value":
            return told
        return sentences(
            told,
            tr(
                "Anyone who looks at the profile, and flows and segments that use {metric}, will take it for a "
                "partial refund. If that isn't what you mean, choose another metric, or Cancel to leave the recorded "
                "value as it is.",
                metric=metric,
            ),
        )

    def _update(self) -> None:
        planned = self._planned is not None and self._planned.compensates is not None
        wrong = planned and _amount(self.value.text()) is None
        self.wrong.setText(
            tr("The value isn't an amount. Write it like {example}.", example=figure(_EXAMPLE))
            if wrong
            else ""
        )
        self.wrong.setVisible(wrong)
        self.counts.setText("" if wrong else self._counted())
        self.counts.setVisible(bool(self.counts.text()))
        asks = self._told and self._planned is not None and self._asked.reason is None
        self.why.setText(
            tr("First choose why the order is corrected: iPaaS.com doesn't say.") if asks else ""
        )
        self.why.setVisible(asks)
        self.show_it.setToolTip(tip(self.why.text()))
        self.show_it.setAccessibleDescription(shown(self.why.text()))
        self.progress.setVisible(not self._told)
        self.show_it.setEnabled(planned and not wrong)
        for field in (self.metric_name, self.value):
            field.setEnabled(planned)


def _difference(order: Plan, recorded: Decimal | None) -> str:
    """What Klaviyo has beside what the order's own event would have now."""
    if recorded is None:
        return tr("Klaviyo doesn't show it")
    planned = planned_value(order)
    more = too_high(recorded, planned)
    if more is None:
        return tr("{recorded} in Klaviyo", recorded=figure(recorded))
    if more == 0:
        return tr("{recorded} in Klaviyo, the same as in the mapping", recorded=figure(recorded))
    if more > 0:
        return tr(
            "{more} too high = {recorded} in Klaviyo − {planned} by the mapping",
            more=figure(more),
            recorded=figure(recorded),
            planned=figure(planned or Decimal(0)),
        )
    return tr(
        "{less} too low = {planned} by the mapping − {recorded} in Klaviyo",
        less=figure(-more),
        recorded=figure(recorded),
        planned=figure(planned or Decimal(0)),
    )


def _written(amount: Decimal) -> str:
    return format(amount, "f").replace(".", decimal_point())


def _amount(text: str) -> Decimal | None:
    """An amount as the window's language writes it, without anything between its thousands; None where it is none."""
    point = decimal_point()
    if point != "." and "." in text:  # which may be meant as either
        return None
    try:
        amount = Decimal(text.strip().replace(point, "."))
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None
