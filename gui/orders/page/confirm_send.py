"""The confirmation before a send: where to, to whom, how many, and what to be aware of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.connections import same_name
from core.transfer.plan.order import Target
from core.transfer.plan.plan import Plan
from core.transfer.proof.klaviyo_flows import TriggeredFlows
from core.words import threaded
from gui.kit.access.announce import announce
from gui.kit.boxes import Squeezed, card, dialog_column, scrolled
from gui.kit.colors import Tone
from gui.kit.controls import RETURN, Button, hint
from gui.kit.labels import (
    Badge,
    PartsLabel,
    TextLabel,
    bullets,
    field_label,
    icon_label,
    set_look,
    set_size,
    text_label,
)
from gui.kit.language import tr, tr_count, translated
from gui.kit.measures import APART, NEAR, WIDE
from gui.kit.room import keep_on_screen
from gui.kit.texts import line, shown, tip
from gui.kit.theme import Theme
from gui.orders.page.named_facts import named_facts
from gui.orders.page.send_choice import SendChoice
from gui.orders.page.send_facts import Facts, gather_facts
from gui.orders.page.send_options import SendOptions
from gui.orders.page.send_words import groups_of, sentence
from gui.words.account import account_kind
from gui.words.flows import flows_line
from gui.words.plans import send_button

_LISTED = 200
"""How many orders the confirmation of many lists by name."""
_LINE, _LINES = 90, 8
"""About how many characters fit in a line; a list of more lines than this is scrolled."""
_BESIDE = 20
"""Pixels that the scroll bar and the borders take of the width."""


class ConfirmSend(QDialog):
    """Asks before a send: in one sentence what happens to whom, then the facts. Cancel is the default; the other
    button says what it does. Return in a field goes on to what is still missing, and then to that button, which it
    presses no sooner than it has the focus. Of many orders, those that are `chosen` go.

    With warnings, a box must be ticked first; where `typed`, the account's name must be typed. `notes` are said beside
    those of the plans. `ticket` is that of the send which this one is the rest of.

    Signals: `options_changed(dict)`: plan the chosen orders again with these choices, and ask anew.
    """

    help_page = "sending"

    options_changed = Signal(object)

    def __init__(
        self,
        plans: Sequence[Plan],
        target: Target,
        theme: Theme,
        *,
        demo: bool,
        notes: Sequence[str] = (),
        typed: bool = False,
        ticket: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._plans = tuple(plans)
        self._notes = tuple(notes)
        self._target = target
        self._theme = theme
        self._typed = typed
        self.setModal(True)
        self.choice = SendChoice(groups_of(plans)) if len(plans) > 1 else None
        self.title = text_label()
        set_size(self.title, "title")
        self.confirmed = QCheckBox()
        self._ticked_before = False
        """Whether the warnings were read before the choices changed."""
        self.lacking = text_label(tone="warning")
        """Why it can't be sent yet."""
        self.flows = text_label(tr("Checking which flows it starts…"), tone="muted")
        self.flows.setAccessibleName(tr("Flows that start"))
        self.account = QLineEdit()
        self.account.setAccessibleName(tr("The account's name"))
        self.ticket = QLineEdit(line(ticket))
        hint(self.ticket, tr("such as a ticket number"), tip=tr("It stays in this computer's history."))
        self.buttons = QDialogButtonBox()
        self.cancel = Button(tr("Cancel"))
        self.buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.send = Button(tr("&Send"))
        self.buttons.addButton(self.send, QDialogButtonBox.ButtonRole.AcceptRole)
        live = not demo and target.test_account is not True
        set_look(self.send, role="primary", tone="live" if live else "plain")
        self._facts: dict[str, TextLabel] = {}
        self._planning = False
        self._place: QPoint | None = None
        """Where the question before this one stood, until this one stands there."""
        self.options = SendOptions(lambda: self.chosen, several=self.choice is not None)
        if not gather_facts(plans).events:
            self.options.hide()
            self.options.way.hide()
        self.options.options_changed.connect(self.options_changed)
        self.options.unfolded.connect(self._show_options)
        self._build(demo=demo)
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        self._update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in RETURN or not (self.account.hasFocus() or self.ticket.hasFocus()):
            super().keyPressEvent(event)
            return
        why, then = self._lacks
        then.setFocus()
        announce(self, why)

    @property
    def _lacks(self) -> tuple[str, QWidget]:
        """Why it can't be sent yet, empty where it can; and what has to be used next."""
        if self._planning:
            return tr("The preview is being updated with these choices."), self.cancel
        if not self.chosen and self.choice is not None:
            return tr("No order is chosen"), self.choice
        if self.facts.warnings and not self.confirmed.isChecked():
            return self._to_tick, self.confirmed
        if self._typed and not same_name(self._target.account, self.account.text()):
            return tr("First enter the account's name."), self.account
        return "", self.send

    @property
    def _to_tick(self) -> str:
        many = len(self.facts.warnings)
        if self._ticked_before:
            return tr_count(
                many,
                "Confirm the warning again: the choices have changed what is sent.",
                "Confirm the warnings again: the choices have changed what is sent.",
            )
        return tr_count(
            many,
            "First tick that you have read the warning.",
            "First tick that you have read the warnings.",
        )

    @property
    def asked(self) -> tuple[str, ...]:
        """The transaction IDs of all orders in the question."""
        return tuple(plan.transaction_id for plan in self._plans)

    @property
    def wanting(self) -> frozenset[str]:
        """The orders that go only if they are ticked."""
        return _left_out(self.choice) if self.choice is not None else frozenset()

    @property
    def chosen(self) -> tuple[Plan, ...]:
        """The plans that are sent when it is confirmed."""
        if self.choice is None:
            return self._plans
        by_id = {plan.transaction_id: plan for plan in self._plans}
        return tuple(by_id[order.transaction_id] for order in self.choice.chosen)

    @property
    def facts(self) -> Facts:
        """What the chosen plans come to."""
        facts = gather_facts(self.chosen)
        return replace(facts, notes=(*self._notes, *facts.notes))

    def _build(self, *, demo: bool) -> None:
        layout = dialog_column(self)
        account, kind = Badge(), account_kind(self._target, demo=demo)
        account.say(*kind)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(account, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        told = Squeezed()
        outer, layout = layout, QVBoxLayout(told)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        self._content = told
        self._told = scrolled(told)
        outer.addWidget(self._told, 1)
        if self._typed:
            ask = field_label(
                tr("Enter the account's name, {account}, to send:", account=self._target.account),
                buddy=self.account,
            )
            outer.addWidget(ask)
            outer.addWidget(self.account)
        why = QHBoxLayout()
        why.addWidget(field_label(tr("Sent &for"), buddy=self.ticket))
        why.addWidget(self.ticket, 1)
        outer.addLayout(why)
        outer.addWidget(self.lacking)
        foot = QHBoxLayout()
        foot.addWidget(self.options.way)
        foot.addWidget(self.buttons, 1)
        outer.addLayout(foot)
        layout.addWidget(self.flows)
        layout.addWidget(text_label(kind.meaning, tone="muted"))
        if self.choice is not None:
            layout.addWidget(self.choice)
        facts = gather_facts(self._plans)
        if facts.warnings:
            told_here = facts.warnings if self.choice is None else (tr("The warnings of the groups."),)
            warnings, inner = self._list_card("warning", "warning", told_here, len(facts.warnings))
            inner.addWidget(self.confirmed)
            self._warnings: QFrame | None = warnings
            layout.addWidget(warnings)
        else:
            self._warnings = None
        # Of many orders the groups say what is to be known of each.
        notes = (*self._notes, *(facts.notes if self.choice is None else ()))
        if notes:
            layout.addWidget(self._list_card("note", "accent", notes, len(notes))[0])
        layout.addWidget(self._facts_card())
        layout.addWidget(self.options)
        layout.addStretch()
        self.confirmed.toggled.connect(self._update)
        self.account.textChanged.connect(self._update)
        if self.choice is not None:
            self.choice.choice_changed.connect(self._update)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        wide = self.fontMetrics().averageCharWidth() * 84
        if self.choice is not None:
            wide = max(wide, self.choice.whole_width + 2 * WIDE + _BESIDE)
        self._fit(min(wide, self.screen().availableGeometry().width() - 40))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # Something inside says something else now, or has its font and its borders only now.
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._fit(self.width())
        if event.type() == QEvent.Type.Show and self.options.is_unfolded:
            self._show_options()
        # (Only now the system has put its frame around it; what was said of its place before may be off by that.)
        if event.type() == QEvent.Type.WindowActivate:
            if self._place is not None:
                self.move(self._place)
                self._place = None
            keep_on_screen(self)
        return done

    def _show_options(self) -> None:
        """Bring the options into sight, whole, once they have their room."""
        if self.isVisible():
            self._fit(self.width())
            QTimer.singleShot(0, self, self._bring_options)

    def _bring_options(self) -> None:
        self._told.ensureWidgetVisible(self.options, 0, 0)

    def _fit(self, width: int) -> None:
        """As high as everything needs to be read at this width, as far as the screen goes; never lower."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        # What scrolls asks for no height by itself.
        margins = layout.contentsMargins()
        inside = self._content.heightForWidth(width - margins.left() - margins.right() - _BESIDE)
        rest = layout.totalMinimumHeightForWidth(width) - self._told.minimumSizeHint().height()
        needed = min(rest + inside + 4, self.screen().availableGeometry().height() - 60)
        self.resize(width, max(needed, self.height() if self.isVisible() else 0))
        if self.isVisible():
            keep_on_screen(self)

    def _facts_card(self) -> QFrame:
        frame, layout = card()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(APART)
        for field, _value in self._named():
            self._facts[field] = PartsLabel()
            form.addRow(field_label(field, quiet=True), self._facts[field])
        layout.addLayout(form)
        return frame

    # Other choices -------------------------------------------------------------------------------

    def wait_for_plans(self) -> None:
        """Nothing can be sent: the orders are being planned again."""
        self._planning = True
        for widget in (self.options, self.choice):
            if widget is not None:
                widget.setEnabled(False)
        self._update()
        announce(self, self._lacks[0])

    def take_over(self, before: ConfirmSend) -> None:
        """Go on where the question before this one was, about the same orders planned otherwise: what was ticked, why
        it is sent, the choices, and its place. A warning is read anew.
        """
        self.ticket.setText(before.ticket.text())
        if self.choice is not None and before.choice is not None:
            ticked = {order.transaction_id for order in before.choice.chosen}
            by_hand = ticked & _left_out(before.choice)
            for each in self.asked:
                if each not in ticked or each in by_hand:
                    self.choice.choose(each, on=each in by_hand)
        self._ticked_before = before.confirmed.isChecked() or before._ticked_before
        self.options.unfold()
        self._update()
        self._place = before.pos()
        self.move(self._place)

    def show_flows(self, plans: Sequence[Plan], flows: TriggeredFlows) -> None:
        """Say which flows the events would start, if these are the plans that are asked about."""
        if len(plans) == len(self._plans) and all(a is b for a, b in zip(plans, self._plans, strict=True)):
            told = translated(flows_line(flows))
            self.flows.setText(f"{told[:1].upper()}{told[1:]}")
            self.flows.setAccessibleName(line(tr("Flows that start: {told}", told=told)))
            warns = bool(flows.starting) or flows.unread is not None
            set_look(self.flows, tone="warning" if warns else "muted")

    def _named(self) -> list[tuple[str, str]]:
        return named_facts(
            self._plans, self.chosen, self.facts, self._target, several=self.choice is not None
        )

    def _list_card(
        self, word: str, tone: Tone, texts: Sequence[str], number: int
    ) -> tuple[QFrame, QVBoxLayout]:
        frame, layout = card(tone)
        head = QHBoxLayout()
        head.addWidget(icon_label(self._theme, "warning" if tone == "warning" else "hint", tone))
        title = text_label(
            tr_count(number, "{n} warning", "{n} warnings")
            if word == "warning"
            else tr_count(number, "{n} note", "{n} notes")
        )
        set_size(title, "body")
        head.addWidget(title, 1)
        layout.addLayout(head)
        inner = bullets(texts[:_LISTED])
        if sum(1 + text.count("\n") + len(text) // _LINE for text in texts) > _LINES:
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setWidget(inner)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES)
            for each in (scroll.viewport(), inner):
                each.setAutoFillBackground(False)  # the card's colour is behind it
            layout.addWidget(scroll)
        else:
            layout.addWidget(inner)
        return frame, layout

    def _update(self) -> None:
        facts, chosen = self.facts, self.chosen
        asked = sentence(chosen, facts, self._target) if chosen else tr("No order is chosen")
        self.title.setText(asked)
        self.setWindowTitle(line(asked))
        self.send.setText(line(send_button(facts.events)) if chosen else tr("&Send"))
        for field, value in self._named() if chosen else ():
            self._facts[field].setText(value)
            self._facts[field].setAccessibleName(line(threaded(": ", (field, value))))
        self.flows.setVisible(bool(facts.events))
        if self._warnings is not None:
            self._warnings.setVisible(bool(facts.warnings))
        self.confirmed.setText(
            tr_count(len(facts.warnings), "I have &read the warning", "I have &read the warnings")
        )
        why = self._lacks[0]
        self.lacking.setText(why)
        self.lacking.setVisible(bool(why))
        self.send.setEnabled(not why)
        self.send.setToolTip(tip(why))
        self.send.setAccessibleDescription(shown(why))


def _left_out(choice: SendChoice) -> frozenset[str]:
    """The orders that go only if they are ticked."""
    groups = (group for group in choice.groups if group.left_out)
    return frozenset(order.transaction_id for group in groups for order in group.orders)
