"""The page of the chosen order: head, what blocks it, the panes, the options, and Send."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import msgspec
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from core.transfer.plan.notice import Notice
from core.transfer.plan.order import Target
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.proof.klaviyo_flows import TriggeredFlows
from gui.kit.banner import Banner, BannerStack
from gui.kit.boxes import Squeezed, scrolled
from gui.kit.code.payload import PreparedPayload
from gui.kit.code.spans import Spans
from gui.kit.controls import HOLD
from gui.kit.language import tr
from gui.kit.measures import NEAR, TIGHT
from gui.kit.theme import Theme
from gui.orders.page.decisions_bar import DecisionsBar
from gui.orders.page.edited_bar import EditedBar
from gui.orders.page.foot import OrderFoot
from gui.orders.page.header import OrderHeader
from gui.orders.page.options_bar import OptionsBar
from gui.orders.page.pane import Pane
from gui.orders.page.pane_facts import PaneFacts
from gui.orders.page.pane_tabs import PaneTabs
from gui.orders.page.starts_bar import StartsBar
from gui.orders.state_line import short_state
from gui.orders.work import OrderWork, told_above
from gui.words.cards import blocking_cards, ended_card
from gui.words.notices import message_of

_BUILT = object()
_ROOMY = 40
"""Lines of text in the page from which on its cards are shown whole."""
MakePane = Callable[[Theme, QWidget], Pane]


class OrderPage(QWidget):
    """Everything about one order. It is built part by part (`build_next`), and whole when it is first shown.

    Signals: `send_requested(str)`, `preview_requested(str)`, `stop_requested(str)`, `finish_requested(str)` and
    `settle_requested(str)` with the transaction ID; `now_chosen(str)`: an old order is recorded as of now;
    `options_changed(str, PlanOptions)`; `own_requested()`: give the
    edited mapping up; `payload_requested(bytes)`; `formula_requested(str)`; `command_requested(str)` with a command's
    key. `opening(OrderWork)`: another order is about to be shown; `shown(OrderWork)`: an order or its new state was.
    `pages_asked()`: the header's menu opens, and wants to know which pages there are.
    """

    send_requested = Signal(str)
    preview_requested = Signal(str)
    stop_requested = Signal(str)
    finish_requested = Signal(str)
    settle_requested = Signal(str)
    options_changed = Signal(str, object)
    own_requested = Signal()
    now_chosen = Signal(str)
    payload_requested = Signal(object)
    formula_requested = Signal(str)
    command_requested = Signal(str)
    opening = Signal(object)
    shown = Signal(object)
    pages_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work: OrderWork | None = None
        self._planned_with: PlanOptions | None = None
        self.hit = 0
        self._target: tuple[Target | None, bool] = (None, False)
        self._makers: Sequence[tuple[PaneFacts, MakePane]] = ()
        self._parts = self._build(theme)
        self._finished = False

    def set_panes(self, makers: Sequence[tuple[PaneFacts, MakePane]]) -> None:
        """Take the panes, in their order; each is made when the page is built."""
        self._makers = makers

    # Building ------------------------------------------------------------------------------------

    @property
    def finished(self) -> bool:
        """Whether all of it is built, so that showing an order takes no time."""
        return self._finished

    def build_next(self) -> bool:
        """Build one more part; whether there was one. All at once would hold the window."""
        self._finished = next(self._parts, _BUILT) is _BUILT
        return not self._finished

    def finish(self) -> None:
        """Build what is still missing."""
        while not self._finished:
            self.build_next()

    def _build(self, theme: Theme) -> Iterator[None]:
        # With large text on a small screen it scrolls; Send stays in sight.
        upper = Squeezed()
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(NEAR, NEAR, NEAR, TIGHT)
        self._outer.setSpacing(TIGHT)
        self._upper = scrolled(upper)
        self._outer.addWidget(self._upper, 1)
        self.header = OrderHeader(theme, upper)
        self.banner = Banner(theme, upper, retry=tr("Preview a&gain"), command="preview")
        self.interrupted = Banner(theme, upper, lasting=True)
        self.blocked = BannerStack(theme, upper, folded=True)
        self.tabs = PaneTabs(theme, upper)
        layout = QVBoxLayout(upper)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(NEAR)
        layout.addWidget(self.header)
        layout.addWidget(self.banner)
        layout.addWidget(self.interrupted)
        layout.addWidget(self.blocked)
        layout.addWidget(self.tabs, 1)
        for facts, make in self._makers:
            yield
            pane = make(theme, self.tabs.room)
            yield
            self.tabs.add(facts, pane)
            pane.payload_requested.connect(self.payload_requested)
            pane.formula_requested.connect(self.formula_requested)
            pane.command_requested.connect(self.command_requested)
        yield
        self.decisions = DecisionsBar()
        self.starts = StartsBar(theme)
        self.edited = EditedBar(theme)
        self.options = OptionsBar()
        self.foot = OrderFoot()
        self.options.add(self.foot.score)  # (in the foot, text of double size would be too wide with it)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(self.palette().ColorRole.Mid)
        for below in (self.edited, line, self.options):
            layout.addWidget(below)
        # What releases an order, and Send, are never out of sight.
        self._outer.addWidget(self.decisions)
        self._outer.addWidget(self.starts)
        self._outer.addWidget(self.foot)
        self._connect()
        yield
        for widget in self.findChildren(QWidget):  # styled before it is shown, too
            widget.ensurePolished()

    def _connect(self) -> None:
        for told in (self.banner, self.blocked):
            told.command_requested.connect(self.command_requested)
        self.header.more_menu.aboutToShow.connect(self.pages_asked)
        self.header.mark_chosen.connect(self.tabs.lead_to)
        self.header.command_requested.connect(self.command_requested)
        self.banner.retry_requested.connect(lambda: self._ask(self.preview_requested.emit))
        self.interrupted.command_requested.connect(
            lambda key: self._ask((self.finish_requested if key == "finish" else self.settle_requested).emit)
        )
        self.foot.again_requested.connect(lambda: self._ask(self.preview_requested.emit))
        self.foot.stop_requested.connect(lambda: self._ask(self.stop_requested.emit))
        self.foot.send_requested.connect(lambda: self._ask(self.send_requested.emit))
        self.foot.options_requested.connect(self.lead_to_options)
        bar = self._upper.verticalScrollBar()
        for moved in (bar.valueChanged, bar.rangeChanged):
            moved.connect(self._show_way_to_options)
        self.foot.score_requested.connect(lambda: self.command_requested.emit("calibrate"))
        self.options.options_changed.connect(self._on_options_changed)
        self.decisions.options_changed.connect(self._on_options_changed)
        self.starts.options_changed.connect(self._on_options_changed)
        self.starts.now_chosen.connect(lambda: self._ask(self.now_chosen.emit))
        self.edited.allow_changed.connect(self._on_allow_changed)
        self.edited.own_requested.connect(self.own_requested)
        self.tabs.front_changed.connect(self._on_front_changed)
        HOLD.changed.connect(self._on_hold_changed)

    # The panes -----------------------------------------------------------------------------------

    @property
    def front(self) -> Pane | None:
        """The pane in front, once the page is built."""
        return self.tabs.front if self._finished else None

    def focus_pane(self) -> None:
        """Give the focus to the main list of the pane in front."""
        if self.front is not None:
            self.front.focused.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._finished:
            self.decisions.fit(event.size().height())
            self.starts.fit(event.size().height())
            self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._finished:
            self._fold()

    def _fold(self) -> None:
        """Where there is little room, what an unsettled send says is a detail: what finishes it stays in sight."""
        self.interrupted.set_tight(on=self.height() < _ROOMY * self.fontMetrics().lineSpacing())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape goes a step back: to the pane's main list, and from there, or from beside the panes, to the orders.
        front, focus = self.front, self.focusWidget()
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif (
            front is not None
            and focus is not None
            and front.isAncestorOf(focus)
            and focus is not front.focused
            and front.focused.isVisible()
        ):
            front.focused.setFocus()
        else:
            self.command_requested.emit("my_list")

    def help_page(self, focus: QWidget | None) -> str | None:
        """The help page for what has the focus; None when that is not on this page."""
        front = self.front
        if self.work is None or front is None or focus is None or not self.isAncestorOf(focus):
            return None
        if self.foot.isAncestorOf(focus) or self.options.isAncestorOf(focus):
            return "sending"
        if self.edited.isAncestorOf(focus):
            return "what-if"
        if self.decisions.isAncestorOf(focus):
            return "recorded"
        return front.help_page_at(focus) or self.tabs.help_page

    # Showing -------------------------------------------------------------------------------------

    def show_target(self, target: Target | None, *, demo: bool) -> None:
        """Say where Send would send to."""
        self._target = (target, demo)
        if self._finished:
            self.foot.show_target(target, demo=demo)

    def is_of(self, transaction_id: str | None) -> bool:
        """Whether this order is the one that is shown."""
        return self.work is not None and self.work.transaction_id == transaction_id

    def show_hit(self, hit: int) -> None:
        """Say how many orders an outage hit, so that one button tries them all again."""
        if hit != self.hit:
            self.hit = hit
            if self.work is not None and self._finished:
                self._show_notices(self.work)

    def open(self, work: OrderWork) -> None:
        """Show another order, or the same one anew."""
        self.finish()
        self._fold()
        self.foot.show_target(self._target[0], demo=self._target[1])
        if not self.is_of(work.transaction_id):
            self._upper.verticalScrollBar().setValue(0)
        self.opening.emit(work)
        self.show_work(work)

    def close_order(self) -> None:
        """Show no order any more."""
        self.work = None

    def show_work(self, work: OrderWork) -> None:
        """Show the order that is open in its new state."""
        before = self.work.state if self.work is not None and self.is_of(work.transaction_id) else None
        if before is None:
            self._planned_with = None
        in_foot = self._focus_in_foot
        self.work = work
        self.header.show_work(work, alone=self._without_cards(work))
        if before is None or work.plan is None or work.state not in ("waiting", "planning"):
            self.banner.clear()
            self._show_notices(work)  # while it is planned again, those of the plan that is shown stay
        for pane in self.tabs:
            pane.show_work(work)
        self.decisions.show_work(work)
        self.decisions.fit(self.height())
        self.starts.fit(self.height())
        self.edited.show_work(work)
        self.options.show_options(work.options)
        self.options.setEnabled(work.state != "sending")
        self.starts.show_work(work)
        self.foot.show_work(work, asks=self.starts.asks)
        front = self.front
        # What an option alone has changed is looked at where it was ticked; the header leads to the rest.
        ticked = self._planned_with is not None and self._planned_with != work.options
        if not ticked or work.state == "sending":
            self.tabs.choose_front(work, before)
        if work.state not in ("waiting", "planning"):
            self._planned_with = work.options
        if before is None and self.front is front:
            self._on_front_changed()
        self.tabs.show_badges()
        self._show_way_to_options()
        if in_foot and not self._focus_in_foot:
            # Its button has become grey, or is gone: Qt would go on to whatever stands first in the window.
            self.focus_pane()
        self.shown.emit(work)

    def _show_way_to_options(self, *_: int) -> None:
        """With large text the options may lie below what is in sight: then something leads there."""
        in_sight = self._upper.viewport().height() + self._upper.verticalScrollBar().value()
        self.foot.options.setVisible(self.options.isEnabled() and self.options.geometry().bottom() > in_sight)

    def lead_to_options(self) -> None:
        """Give the focus to the decision how an old order is recorded, where it is wanted; else to the options."""
        if self.starts.asks:
            self.starts.take_focus()
            return
        self.options.time.setFocus()
        self._upper.ensureWidgetVisible(self.options)

    @property
    def _focus_in_foot(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and self.foot.isAncestorOf(focus)

    def show_step(self, work: OrderWork) -> None:
        """Show one more step of a send; all else stays as it is."""
        self.work = work
        self.header.show_step(work)
        for pane in self.tabs:
            pane.show_step(work)

    def show_payload(self, body: bytes, payload: PreparedPayload) -> None:
        """Show a prepared body wherever it is wanted."""
        for pane in self.tabs:
            pane.show_payload(body, payload)

    def show_formula(self, text: str, spans: Spans) -> None:
        """Colour a formula wherever it is shown."""
        for pane in self.tabs:
            pane.show_formula(text, spans)

    def show_flows(self, plan: Plan, flows: TriggeredFlows) -> None:
        """Say which flows the events of the plan that is shown would start."""
        if self._finished and self.work is not None:
            self.starts.show_flows(plan, flows)
            self.foot.show_work(self.work, asks=self.starts.asks)

    def show_interrupted(self, notice: Notice | None) -> None:
        """Say that a send of the order was interrupted, and how far it came."""
        if self._finished and notice is not None:
            message = message_of(notice)
            first, *others = message.actions
            told = replace(message, actions=(replace(first, first=True), *others))
            self.interrupted.show_message(told, "warning")
        elif self._finished:
            self.interrupted.clear()

    def show_error(self, notice: Notice) -> None:
        """Show an error that belongs to this page, such as a body that could not be prepared."""
        if self._finished:
            self.banner.show_message(message_of(notice))

    def _without_cards(self, work: OrderWork) -> bool:
        """Whether what is edited in the front pane would be pushed away by the cards: it says itself what is wrong."""
        return self.front is not None and self.front.holds_still and work.state == "blocked"

    def _show_notices(self, work: OrderWork) -> None:
        if self._without_cards(work):
            self.blocked.show_messages(())
            return
        cards = blocking_cards(work.plan, told_above(work), self.hit)
        ended = ended_card(work.summary, work.error) if work.spent and not work.busy else None
        tone = "error" if short_state(work).tone == "error" else "warning"
        self.blocked.show_messages((ended,) if ended is not None else cards, tone)

    # What is wished for --------------------------------------------------------------------------

    def _ask(self, emit: Callable[[str], None]) -> None:
        if self.work is not None:
            emit(self.work.transaction_id)

    def _on_options_changed(self, options: PlanOptions) -> None:
        self._ask(lambda transaction_id: self.options_changed.emit(transaction_id, options))

    def _on_allow_changed(self, allowed: bool) -> None:
        if self.work is not None:
            self._on_options_changed(msgspec.structs.replace(self.work.options, allow_edited=allowed))

    def _on_hold_changed(self) -> None:
        if self.work is not None and self._finished:
            self.header.show_work(self.work, alone=self._without_cards(self.work))
            self.foot.show_work(self.work, asks=self.starts.asks)

    def _on_front_changed(self) -> None:
        if self.work is not None and self.front is not None:
            self.header.show_work(self.work, alone=self._without_cards(self.work))
            self._show_notices(self.work)
            self.front.opened.emit()
