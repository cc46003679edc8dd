"""What a batch would do, to be confirmed: its choices, its orders in groups to tick or leave out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.connections import same_name
from core.words import threaded
from gui.kit.controls import HOLD, hint
from gui.kit.labels import Badge, PartsLabel, field_label, set_size, text_label
from gui.kit.language import tr, tr_count
from gui.kit.measures import NEAR
from gui.kit.texts import line
from gui.orders.batches.view import BatchView
from gui.orders.left_out import blocked_note, left_out_note
from gui.orders.page.options_bar import OptionsBar
from gui.orders.page.send_choice import SendChoice
from gui.orders.page.send_words import OrderLine, sentence_of_many
from gui.words.account import account_kind
from gui.words.batches import plan_lines


class AskingPage(QWidget):
    """Shows the plan of a batch, and says whether it may be sent.

    Signals: `changed()`: something was ticked or typed; `options_changed(PlanOptions)`; `opened(str)` with the
    transaction ID of an order that is to be looked at.
    """

    changed = Signal()
    options_changed = Signal(object)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = BatchView()
        self._typed = self._demo = False
        self.title = text_label()
        set_size(self.title, "title")
        self.account_badge = Badge()
        self.told = PartsLabel()
        self.told.setAccessibleName(tr("What the batch would do"))
        self.note = text_label(tone="warning")
        self.options = OptionsBar()
        self.kept = text_label(
            tr("The batch was begun with these options. They apply to all of its orders."), tone="muted"
        )
        self.choice = SendChoice(())
        self.confirmed = QCheckBox(tr("I have &read the warnings of these groups"))
        self.account = QLineEdit()
        self.account.setAccessibleName(tr("The account's name"))
        self._account_label = field_label("", buddy=self.account)
        self.ticket = QLineEdit()
        hint(self.ticket, tr("such as a ticket number"), tip=tr("It stays in this computer's history."))
        self.held = text_label(tone="warning")
        self.foot = QWidget()
        """The fields to fill in; they stand outside of what scrolls."""
        self._build()
        self.options.options_changed.connect(self.options_changed)
        self.choice.choice_changed.connect(self._on_changed)
        self.choice.opened.connect(self.opened)
        self.confirmed.toggled.connect(lambda _on: self.changed.emit())
        self.account.textChanged.connect(lambda _text: self.changed.emit())

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.account_badge, 0, Qt.AlignmentFlag.AlignTop)
        why = QHBoxLayout()
        why.addWidget(field_label(tr("Sent &for"), buddy=self.ticket))
        why.addWidget(self.ticket, 1)
        below = QVBoxLayout(self.foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(NEAR)
        below.addWidget(self._account_label)
        below.addWidget(self.account)
        below.addLayout(why)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        layout.addLayout(head)
        for widget in (self.told, self.note, self.options, self.kept):
            layout.addWidget(widget)
        layout.addWidget(self.choice, 1)
        for under in (self.confirmed, self.held):
            layout.addWidget(under)
        layout.addStretch()  # (for where there is no order to choose)

    @property
    def chosen(self) -> tuple[OrderLine, ...]:
        """The orders that go."""
        return self.choice.chosen

    @property
    def _orders(self) -> int:
        """How many orders the batch has, in every state."""
        return sum(self._view.counts.values())

    @property
    def events(self) -> int:
        """How many events leave."""
        return sum(order.events for order in self.chosen)

    @property
    def may_send(self) -> bool:
        """Whether all that has to be said was said."""
        return not self.why_not

    @property
    def why_not(self) -> str:
        """What has to be done before it can be sent; empty where nothing has."""
        target = self._view.plan.target if self._view.plan is not None else None
        if not self.events:
            return tr("No order is chosen") if self._view.groups else _nothing_to_send(self._view)
        if self.choice.warns and not self.confirmed.isChecked():
            return tr_count(
                2,
                "First tick that you have read the warning.",
                "First tick that you have read the warnings.",
            )
        if self._typed and (target is None or not same_name(target.account, self.account.text())):
            return tr("First enter the account's name.")
        return ""

    def show_view(self, view: BatchView, *, typed: bool, demo: bool) -> None:
        """Show the plan of a batch. `typed`: the account's name has to be typed."""
        anew = view.groups is not self._view.groups
        self._view, self._typed, self._demo = view, typed, demo
        if anew:
            self.choice.show_groups(view.groups)
            self.confirmed.setChecked(False)
            self.account.clear()
        self.options.show_options(view.options)
        self.options.setEnabled(not view.begun)
        self.kept.setVisible(view.begun)
        done = (
            tr("They have been sent or recorded in the meantime. You can finish them here without sending.")
            if view.finishable
            else ""
        )
        blocked = view.plan.counts.get("blocked", 0) if view.plan is not None else 0
        told = threaded(
            "\n", (view.asks, *left_out_note(view.left), view.note, done, blocked_note(view.blocked, blocked))
        )
        self.choice.setVisible(bool(view.groups))
        self.note.setText(told)
        self.note.setVisible(bool(told))
        self.held.setText(HOLD.reason)
        self.held.setVisible(bool(HOLD.reason))
        if view.batch is not None and (anew or view.begun):
            self.ticket.setText(view.batch.ticket)
        self.ticket.setEnabled(not view.begun)
        self._tell()

    def _on_changed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        plan, chosen = self._view.plan, self.chosen
        if plan is None:
            return
        target, events = plan.target, sum(order.events for order in chosen)
        account = target.account if target is not None else ""
        people = len({order.person for order in chosen if order.events})
        self.title.setText(
            sentence_of_many(len(chosen), events, account)
            if chosen
            else _nothing_to_send(self._view)
            if not self._view.groups
            else tr("No order is chosen")
        )
        self.told.setText(
            threaded(
                "\n",
                plan_lines(plan, people, events, orders=self._orders, chosen=len(chosen)),
            )
        )
        self.account_badge.say(*account_kind(target, demo=self._demo))
        self.account_badge.setVisible(target is not None)
        self.confirmed.setVisible(self.choice.warns)
        for widget in (self.account, self._account_label):
            widget.setVisible(self._typed and not HOLD.reason)
        self._account_label.setText(
            line(tr("Enter the account's name, {account}, to send:", account=account))
        )


def _nothing_to_send(view: BatchView) -> str:
    """Why none of the orders goes."""
    there = len(view.there)
    if there and there == view.waiting:
        return tr_count(
            there,
            "Nothing to send: Klaviyo already has this order",
            "Nothing to send: Klaviyo already has these {n:,} orders",
        )
    if there:
        return tr_count(
            there,
            "Nothing to send: Klaviyo already has {n:,} of these orders",
            "Nothing to send: Klaviyo already has {n:,} of these orders",
        )
    return tr("None of its orders can be sent")
