"""The page of the chosen order: head, what blocks it, the panes, the options, and Send."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from core.transfer.plan.notice import Notice
from core.transfer.plan.order import Target
from core.transfer.planning.mapping_source import EDITED
from gui.kit.banner import Banner, BannerStack
from gui.kit.code.payload import PreparedPayload
from gui.kit.code.spans import Spans
from gui.kit.controls import button
from gui.kit.labels import Badge, text_label
from gui.kit.theme import Theme
from gui.orders.page.edited_bar import EditedBar
from gui.orders.page.header import OrderHeader
from gui.orders.page.options_bar import OptionsBar
from gui.orders.work import OrderWork
from gui.panes.events.pane import EventsPane
from gui.panes.history.pane import HistoryPane
from gui.panes.profile.pane import ProfilePane
from gui.panes.proof.pane import ProofPane
from gui.panes.steps.pane import StepsPane
from gui.panes.what_if.pane import WhatIfPane
from gui.words.account import account_kind
from gui.words.notices import message_of, messages_of
from gui.words.plain import count
from gui.words.plans import new_events, send_verb

_MOST_BANNERS = 3
_BUILT = object()


class OrderView(QWidget):
    """Everything about one order.

    Signals: `send_requested(str)`, `preview_requested(str)` and `stop_requested(str)` with the
    transaction ID; `options_changed(str, PlanOptions)`; `profile_chosen(str, str)` with the profile id;
    `payload_requested(bytes)`; `formula_requested(str)`; `history_requested(str)`.
    """

    send_requested = Signal(str)
    preview_requested = Signal(str)
    stop_requested = Signal(str)
    options_changed = Signal(str, object)
    profile_chosen = Signal(str, str)
    payload_requested = Signal(object)
    formula_requested = Signal(str)
    history_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        super().__init__(parent)
        self.work: OrderWork | None = None
        self._parts = self._build(theme)
        if at_once:
            self.finish()

    def build_next(self) -> bool:
        """Build one more part; whether there was one. All at once would hold the window."""
        return next(self._parts, _BUILT) is not _BUILT

    def finish(self) -> None:
        """Build what is still missing."""
        while self.build_next():
            pass

    def _build(self, theme: Theme) -> Iterator[None]:
        self.header = OrderHeader(theme, self)
        self.banner = Banner(theme, retry="Preview a&gain")
        self.blocked = BannerStack(theme)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName("The order's panes")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 10, 8)
        layout.addWidget(self.header)
        layout.addWidget(self.banner)
        layout.addWidget(self.blocked)
        layout.addWidget(self.tabs, 1)
        yield
        self.events = EventsPane(theme, self.tabs)
        yield
        self.tabs.addTab(self.events, "&Events")
        yield
        self.profile = ProfilePane(theme, self.tabs)
        self.tabs.addTab(self.profile, "Profi&le")
        yield
        self.steps = StepsPane(theme, self.tabs)
        self.tabs.addTab(self.steps, "Steps")
        self.history = HistoryPane(theme, self.tabs)
        self.tabs.addTab(self.history, "Histor&y")
        self.proof = ProofPane(theme, self.tabs)
        self.tabs.addTab(self.proof, "Proof")
        yield
        self.what_if = WhatIfPane(theme, self.tabs)
        self.tabs.addTab(self.what_if, "What if")
        yield
        self.edited = EditedBar(theme)
        self.options = OptionsBar()
        self.badge = Badge()
        self.badge.hide()
        self.where = text_label(tone="muted")
        self.stop = button("Stop", self._on_stop, tip="Stop the preview or the send of this order")
        self.again = button("Preview agai&n", self._on_again, tip="Read everything anew; nothing is sent")
        self.send = button("&Send…", self._on_send, primary=True)
        layout.addWidget(self.edited)
        self._build_foot(layout)
        self._connect()
        yield
        for widget in self.findChildren(QWidget):  # styled before it is shown, too
            widget.ensurePolished()

    def _build_foot(self, layout: QVBoxLayout) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.badge)
        foot.addWidget(self.where, 1)
        foot.addWidget(self.stop)
        foot.addWidget(self.again)
        foot.addWidget(self.send)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(self.palette().ColorRole.Mid)
        layout.addWidget(line)
        layout.addWidget(self.options)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.banner.retry_requested.connect(self._on_again)
        for pane in (self.events, self.what_if):
            pane.payload_requested.connect(self.payload_requested)
            pane.formula_requested.connect(self.formula_requested)
        self.profile.payload_requested.connect(self.payload_requested)
        self.profile.profile_chosen.connect(self._on_profile_chosen)
        self.options.options_changed.connect(self._on_options_changed)
        self.edited.allow_changed.connect(self._on_allow_changed)
        self.history.reload_requested.connect(self._on_history)
        self.tabs.currentChanged.connect(self._on_tab_changed)

    def show_target(self, target: Target | None, *, demo: bool) -> None:
        """Say where Send would send to."""
        self.badge.say(*account_kind(target, demo=demo))
        self.where.setText(f"{target.company}  →  {target.account}" if target is not None else "")

    def show_work(self, work: OrderWork) -> None:
        """Show an order, or its new state."""
        other = self.work is None or self.work.transaction_id != work.transaction_id
        before = None if other or self.work is None else self.work.state
        self.work = work
        self.header.show_work(work)
        if other or work.plan is None or work.state not in ("waiting", "planning"):
            self.banner.clear()
            self._show_notices(work)  # while it is planned again, those of the plan that is shown stay
        self.events.show_work(work)
        self.profile.show_work(work)
        self.steps.show_work(work)
        self.what_if.show_work(work)
        self.edited.show_work(work)
        self.options.show_options(work.options)
        self._show_buttons(work)
        if other:
            in_doubt = work.state == "blocked" and _about_profile(work)
            pane = self.steps if work.spent else self.profile if in_doubt else self.events
            self.tabs.setCurrentWidget(pane)
            self.history.show_runs(())
            self._on_tab_changed()
        elif work.state == "sending" and before != "sending":
            self.tabs.setCurrentWidget(self.steps)
        elif work.state == "blocked" and before == "planning" and _about_profile(work):
            self.tabs.setCurrentWidget(self.profile)

    def show_step(self, work: OrderWork) -> None:
        """Show one more event of a send; all else stays as it is."""
        self.work = work
        self.steps.show_work(work)

    def focus_pane(self) -> None:
        """Give the focus to the main list of the pane in front."""
        tables = {
            self.events: self.events.table,
            self.profile: self.profile.trace,
            self.steps: self.steps.table,
            self.history: self.history.table,
            self.proof: self.proof.table,
            self.what_if: self.what_if.table,
        }
        for pane, table in tables.items():
            if pane is self.tabs.currentWidget():
                table.setFocus()

    def show_payload(self, body: bytes, payload: PreparedPayload) -> None:
        """Show a prepared body wherever it is wanted."""
        self.events.show_payload(body, payload)
        self.profile.show_payload(body, payload)
        self.what_if.show_payload(body, payload)

    def show_formula(self, text: str, spans: Spans) -> None:
        """Colour a formula wherever it is shown."""
        self.events.show_formula(text, spans)
        self.what_if.show_spans(text, spans)

    def show_error(self, notice: Notice) -> None:
        """Show an error that belongs to this page, such as a body that could not be prepared."""
        self.banner.show_message(message_of(notice))

    def _show_notices(self, work: OrderWork) -> None:
        notices: tuple[Notice, ...] = ()
        tone = "error"
        if work.state == "blocked":
            if work.plan is not None and work.plan.blocked_by:
                notices = work.plan.blocked_by
            elif work.error is not None:
                notices = (work.error,)
            if _about_profile(work):
                notices = ()  # the Profile pane, which is opened then, shows them with the choice
            notices = tuple(each for each in notices if each.kind != EDITED)  # the bar below says so
            if self.tabs.currentWidget() is self.what_if:
                notices = ()  # each key that is typed would move what is typed into
        elif work.state == "skipped" and work.plan is not None:
            notices, tone = work.plan.blocked_by, "warning"
        if len(notices) > _MOST_BANNERS:
            rest = len(notices) - _MOST_BANNERS + 1
            more = Notice(
                title=f"And {count(rest, 'more problem')}",
                detail="",
                hint="Look at the problems of the events.",
            )
            notices = (*notices[: _MOST_BANNERS - 1], more)
        self.blocked.show_messages(messages_of(notices), tone)

    def _show_buttons(self, work: OrderWork) -> None:
        ready = work.sendable and work.plan is not None
        self.send.setText(f"&{send_verb(new_events(work.plan))}…" if ready and work.plan else "&Send…")
        self.send.setEnabled(work.sendable)
        self.send.setToolTip(_why_not(work))
        self.send.setAccessibleDescription(_why_not(work))
        self.stop.setVisible(work.busy)
        self.stop.setText("Stop sending" if work.state == "sending" else "Stop")
        self.again.setVisible(not work.busy)
        self.options.setEnabled(work.state != "sending")

    def _on_send(self) -> None:
        if self.work is not None and self.work.sendable:
            self.send_requested.emit(self.work.transaction_id)

    def _on_again(self) -> None:
        if self.work is not None:
            self.preview_requested.emit(self.work.transaction_id)

    def _on_stop(self) -> None:
        if self.work is not None:
            self.stop_requested.emit(self.work.transaction_id)

    def _on_profile_chosen(self, profile_id: str) -> None:
        if self.work is not None:
            self.profile_chosen.emit(self.work.transaction_id, profile_id)

    def _on_options_changed(self, options: object) -> None:
        if self.work is not None:
            self.options_changed.emit(self.work.transaction_id, options)

    def _on_allow_changed(self, allowed: bool) -> None:
        if self.work is not None:
            options = msgspec.structs.replace(self.work.options, allow_edited=allowed)
            self.options_changed.emit(self.work.transaction_id, options)

    def _on_tab_changed(self) -> None:
        if self.work is not None:
            self._show_notices(self.work)
        if self.tabs.currentWidget() is self.history:
            self._on_history()

    def _on_history(self) -> None:
        if self.work is not None:
            self.history_requested.emit(self.work.transaction_id)


def _about_profile(work: OrderWork) -> bool:
    resolution = work.plan.profile if work.plan is not None else None
    return resolution is not None and bool(resolution.conflicts) and bool(resolution.candidates)


def _why_not(work: OrderWork) -> str:
    if work.sendable:
        return "Asks before anything is sent."
    if work.spent:
        return "This plan was sent. Preview again to send again."
    if work.busy:
        return "Wait until this is done."
    if work.options.collection is not None and not work.options.allow_edited:
        return "The mapping was edited: say first that the order is to be sent so."
    return "Only an order that is ready can be sent."
