"""The head of the order's page: which order, who gets it and why, the verdict, what speaks against it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core.transfer.plan.notice import Notice
from core.transfer.planning.state import marks_of, to_send
from core.transfer.sending.progress import StepFailed, StepFinished
from core.words import say, sentences
from gui.kit.controls import button, menu_button, progress_bar
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import FlowingLabel, HeadingLabel, icon_label, set_look, set_size, show_icon, text_label
from gui.kit.language import tr, tr_count, translated
from gui.kit.measures import APART, NEAR, TIGHT
from gui.kit.texts import caption, tip
from gui.kit.theme import Theme
from gui.orders.state_line import state_line
from gui.orders.work import OrderWork
from gui.words.plain import both_dates
from gui.words.plans import marks_text, new_events, order_facts, receiver, total_words
from gui.words.web import NO_SUCH_PAGE

_LONGEST = 70
_TOLD_EVERY_MS = 100
_FIRST_COPY = "copy_summary"
_MORE = (
    ("open_profile", say("Open the profile in Klaviyo")),
    ("open_event", say("Open the event in Klaviyo")),
    ("open_metric", say("Open the metric in Klaviyo")),
    ("open_flow", say("Open the flow in Klaviyo")),
    ("open_order", say("Open the order in iPaaS.com")),
    (_FIRST_COPY, say("Copy a summary as text")),
    ("copy_markdown", say("Copy a summary as Markdown")),
    ("copy_items", say("Copy the items as CSV")),
)


class OrderHeader(QFrame):
    """Number, customer, date, total; the receiving profile with its rule; the verdict, and a mark beside it.

    Signals: `mark_chosen(Notice)`: lead to what speaks against sending the order; `command_requested(str)`:
    open or copy the order, by the key of a command.
    """

    mark_chosen = Signal(object)
    command_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._work: OrderWork | None = None
        self.title = HeadingLabel()
        set_size(self.title, "title")
        self.total = text_label(wrap=False, strong=True)
        self.total.setAccessibleName(tr("Total"))
        self.facts = FlowingLabel(tone="muted")
        self.more = menu_button(tr("Open or copy"), kind="quiet")
        self.more_menu = QMenu(self)
        self.more_menu.setToolTipsVisible(True)
        self.more.setMenu(self.more_menu)
        for key, words in _MORE:
            if key == _FIRST_COPY:
                self.more_menu.addSeparator()
            action = self.more_menu.addAction(translated(words))
            action.setData(key)
            action.triggered.connect(lambda _on, key=key: self.command_requested.emit(key))
        self.facts.setAccessibleName(tr("Customer, date and ID"))
        self.to = icon_label(theme, "profile", "muted", 1.5)
        self.who = FlowingLabel()
        set_size(self.who, "body")
        self.who.setAccessibleName(tr("The profile that gets the events"))
        self.rule = FlowingLabel(tone="muted")
        self.rule.setAccessibleName(tr("How the profile was found"))
        self.icon = icon_label(theme, "waiting", "muted", 1.5)
        self.state = FlowingLabel()
        set_size(self.state, "body")
        self.state.setAccessibleName(tr("State of the order"))
        self.marks = button(tr("Things to check"), self._on_marks)
        self.menu = QMenu(self)
        self.progress = progress_bar(keeps_room=True)
        self._run, self._taken, self._sent = "", 0, 0
        self._leaving: set[tuple[str, str | None]] = set()
        """The events that leave, by their steps: the others have steps, too."""
        self._soon = QTimer(self, singleShot=True, interval=_TOLD_EVERY_MS)
        self._soon.timeout.connect(self._show_sent)
        set_look(self, role="header")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(APART, NEAR, APART, TIGHT)
        layout.setSpacing(TIGHT)
        head = _flow(self.title, self.total, self.facts)
        head.push(early=True)
        head.addWidget(self.more)
        layout.addLayout(head)
        for icon, others in ((self.to, (self.who, self.rule)), (self.icon, (self.state, self.marks))):
            row = QHBoxLayout()
            row.setSpacing(NEAR)
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addLayout(_flow(*others), 1)
            layout.addLayout(row)
        layout.addWidget(self.progress)
        theme.changed.connect(self._on_theme_changed)

    def show_work(self, work: OrderWork, *, alone: bool = False) -> None:
        """Show an order's state. `alone`: no card below tells why it is blocked."""
        self._work, self._alone = work, alone
        plan = work.plan
        order = plan.order if plan is not None else None
        number = order.number if order is not None and order.number else None
        self.title.setText(
            tr("Order {number}", number=number)
            if number
            else tr("Transaction {transaction_id}", transaction_id=work.transaction_id)
        )
        # Without a number the title has the ID.
        self.facts.setText(order_facts(work.transaction_id if number else "", order))
        self.facts.setToolTip(tip(both_dates(order.created if order is not None else None)))
        self.total.setText(total_words(order))
        self.total.setVisible(order is not None)
        look = state_line(work, alone=alone)
        self.state.setText(look.text)
        set_look(self.state, tone=look.tone)
        show_icon(self.icon, self._theme, look.icon, look.tone, 1.5)
        gets = receiver(plan, work.summary)
        for each in (self.to, self.who, self.rule):
            each.setVisible(gets is not None)
        if gets is not None:
            self.who.setText(gets.who)
            self.rule.setText(gets.rule)
            self.rule.setVisible(bool(gets.rule))
            set_look(self.who, tone=gets.tone)
            show_icon(self.to, self._theme, "profile", gets.tone, 1.5)
        for text in (self.who, self.state):
            text.setMinimumHeight(self.icon.height())  # in the middle of the icon before it
        self._show_marks(work)
        self.more.setVisible(plan is not None)
        self.progress.setVisible(work.busy)
        self.show_step(work)

    def show_step(self, work: OrderWork) -> None:
        """Say how many of a send's events have been answered; many steps are told as one."""
        self._work = work
        run = work.progress[0].run_id if work.progress else ""
        if work.state != "sending" or run != self._run:
            self._run, self._taken, self._sent = run, 0, 0
            leaving = to_send(work.plan) if work.plan is not None else ()
            self._leaving = {(event.kind, event.line_id) for event in leaving}
            self.progress.setRange(0, 0)
        if work.state == "sending" and not self._soon.isActive():
            self._soon.start()

    def _show_sent(self) -> None:
        work = self._work
        if work is None or work.state != "sending" or work.plan is None:
            return
        news = work.progress[self._taken :]
        self._taken += len(news)
        self._sent += sum(
            isinstance(each, StepFinished | StepFailed)
            and (each.step, each.line_id) in self._leaving
            and each.outcome is not None
            for each in news
        )
        of = new_events(work.plan)
        if of > 1 and 0 < self._sent <= of and not work.stopping:
            self.progress.setRange(0, of)
            self.progress.setValue(self._sent)
            look = state_line(work, alone=self._alone).text
            self.state.setText(sentences(look, tr("{n:,} of {all:,} events", n=self._sent, all=of)))

    def show_pages(self, there: Mapping[str, bool]) -> None:
        """Offer to open what is there to be opened, by the keys of commands."""
        for action in self.more_menu.actions():
            leads = there.get(action.data(), True)
            action.setEnabled(leads)
            action.setToolTip("" if leads else tip(NO_SUCH_PAGE))

    def _show_marks(self, work: OrderWork) -> None:
        plan = work.plan
        found = marks_of(plan) if plan is not None and work.sendable else ()
        self.marks.setVisible(bool(found))
        self.menu.clear()
        if not found or plan is None:
            return
        self.marks.setText(tr_count(len(found), "{n} thing to check", "{n} things to check"))
        self.marks.setIcon(self._theme.icon("warning", "warning"))
        self.marks.setToolTip(tip(marks_text(plan)))
        for notice in found:
            words = translated(notice.title)
            words = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
            action = self.menu.addAction(caption(words))
            action.triggered.connect(lambda _checked, chosen=notice: self._lead(chosen))

    def _on_marks(self) -> None:
        actions = self.menu.actions()
        if len(actions) == 1:
            actions[0].trigger()
        else:
            self.menu.popup(self.marks.mapToGlobal(self.marks.rect().bottomLeft()))

    def _lead(self, notice: Notice) -> None:
        self.mark_chosen.emit(notice)

    def _on_theme_changed(self) -> None:
        if self._work is not None:
            self.show_work(self._work, alone=self._alone)


def _flow(*parts: QWidget) -> FlowLayout:
    row = FlowLayout(gap=NEAR)
    for part in parts:
        row.addWidget(part)
    return row
