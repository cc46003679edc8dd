"""The Profile pane: which profile, by which rule, every look-up, and what speaks against it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.planning.state import speaks_against
from core.words import say, sentences
from gui.kit.banner import Banner, BannerStack
from gui.kit.boxes import Splitter, Squeezed, scrolled
from gui.kit.code.payload import PreparedPayload
from gui.kit.controls import button
from gui.kit.labels import PartsLabel, set_look, set_size, text_label
from gui.kit.language import tr, tr_count
from gui.kit.measures import NEAR
from gui.kit.message import Message
from gui.kit.table_view import Table
from gui.kit.theme import Theme
from gui.orders.page.body_view import BodyView
from gui.orders.page.pane import Pane
from gui.orders.page.report_bar import ReportBar
from gui.orders.work import OrderProof, OrderWork
from gui.panes.profile.candidates import CandidatesView
from gui.panes.profile.trace_model import TraceModel
from gui.words.looks import WorkState
from gui.words.notices import NOT_CHECKED, message_of, messages_of
from gui.words.plans import profile_line
from gui.words.summary import LEFT

_EMPTY = say("No look-ups yet: they appear once the order has been previewed.")
_FOUND: dict[str, str] = {
    "external_id": say("Found by the customer's link in iPaaS.com."),
    "email": say("Found by the order's email."),
    "customer_transfer": say("Found by transferring the customer first."),
}
_NOT_ASKED = say("Not checked: the preview ended before this. The message above says why.")

_READ_LINES = 30
"""So many lines of text of whose order it is need no scrolling within a page that scrolls."""


class ProfilePane(Pane):
    """The profile's resolution, as evidence.

    Signals: `profile_chosen(str)`: plan again with this profile; `link_requested(Plan)`: save the
    customer's link.
    """

    profile_chosen = Signal(str)
    link_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_plan)
        self._sent_to: str | None = None
        self.verdict = PartsLabel()
        self.verdict.setText(tr("The profile appears here once the order has been previewed."))
        set_size(self.verdict, "body")
        self.rule = text_label(tone="muted")
        self.remarks = BannerStack(theme)
        self.unchecked = BannerStack(theme)
        self.notes = BannerStack(theme)
        self.candidates = CandidatesView()
        self.link = button(tr("Save th&is link in iPaaS.com…"), self._on_link, writes=True)
        self.link.setToolTip(
            tr("The customer's external ID link is missing or deleted. You are asked before it is saved.")
        )
        self.link.hide()
        self.report = ReportBar()
        self.link_said = Banner(theme, lasting=True)
        self.model = TraceModel(theme, self)
        self.trace = Table(tr("Look-ups of the profile"), _EMPTY, stretch=2)
        self.trace.setModel(self.model)
        self.trace.setWordWrap(True)
        self.body = BodyView(theme, tr("The profile that would be created"))
        self.body.hide()
        self._build()
        self.candidates.profile_chosen.connect(self.profile_chosen)
        self.body.payload_requested.connect(self.payload_requested)

    def _build(self) -> None:
        top = self._top = Squeezed()
        above = QVBoxLayout(top)
        above.setContentsMargins(0, 0, 0, 0)
        for widget in (self.verdict, self.rule, self.candidates):
            above.addWidget(widget)
        linking = QHBoxLayout()
        linking.addWidget(self.link)
        linking.addStretch()
        above.addLayout(linking)
        above.addWidget(self.link_said)
        for stack in (self.remarks, self.unchecked, self.notes):
            above.addWidget(stack)
        above.addStretch()
        top.installEventFilter(self)
        upper = QWidget()  # the button stays in reach, whatever of the cards there is room for
        over = QVBoxLayout(upper)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSpacing(NEAR)
        self._area = scrolled(top)
        over.addWidget(self._area, 1)
        using = QHBoxLayout()
        using.addWidget(self.candidates.apply)
        using.addStretch()
        over.addLayout(using)
        QWidget.setTabOrder(self.notes, self.candidates.apply)
        self.splitter = Splitter(Qt.Orientation.Vertical)
        for number, pane in enumerate((upper, self.trace, self.body)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(number, (3, 3, 2)[number])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, NEAR, 0, 0)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.report)

    @property
    def focused(self) -> QWidget:
        choices = [radio for radio in self.candidates.radios.values() if radio.isEnabled()]
        return choices[0] if choices else self.trace

    def urgency(self, work: OrderWork, before: WorkState | None) -> int:
        in_doubt = work.state == "blocked" and _in_doubt(work)
        return 2 if in_doubt and before in {None, "planning"} else 0

    @property
    def counted(self) -> str:
        return tr_count(self.warns, "{n} thing to check", "{n} things to check") if self.warns else ""

    @property
    def warns(self) -> int:
        resolution = self._plan.profile if self._plan is not None else None
        if resolution is None:
            return 0
        return len(resolution.conflicts) + sum(speaks_against(remark) for remark in resolution.remarks)

    def lead_to(self, what: Notice | PlannedEvent) -> bool:
        resolution = self._plan.profile if self._plan is not None else None
        return resolution is not None and what in (*resolution.remarks, *resolution.conflicts)

    def show_work(self, work: OrderWork) -> None:
        """Show the resolution of an order's plan. Behind another tab it is done in the next turn of the event
        loop: in one turn, an order with all its panes would hold the window.
        """
        plan = work.plan
        ended = work.summary if work.spent else None
        left = ended is not None and any(each.state in LEFT for each in ended.events)
        sent_to = ended.profile_id if ended is not None and left else None
        if plan is not None and plan is self._plan and sent_to == self._sent_to:
            return
        self._sent_to = sent_to
        self._plan = plan
        if self.window().isVisible() and not self.isVisible():
            self._soon.start()
        else:
            self._show_plan()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._soon.isActive():
            self._show_plan()
        self._share_room()  # what has come meanwhile had no room yet

    def _show_plan(self) -> None:
        self._soon.stop()
        plan = self._plan
        self.report.reset()
        self.report.copy.setEnabled(plan is not None)
        resolution = plan.profile if plan is not None else None
        email = plan.order.email if plan is not None and plan.order is not None else None
        self.candidates.show_resolution(resolution, email, sent_to=self._sent_to)
        remarks = resolution.remarks if resolution is not None else ()
        unchecked = tuple(n for n in remarks if n.name == NOT_CHECKED)
        self.unchecked.show_messages(messages_of(unchecked), "warning")
        self.remarks.show_messages(
            messages_of(tuple(n for n in remarks if speaks_against(n) and n not in unchecked)), "warning"
        )
        self.notes.show_messages(
            messages_of(tuple(n for n in remarks if not speaks_against(n) and n not in unchecked)), "accent"
        )
        self.trace.set_empty_text(_EMPTY if plan is None else _NOT_ASKED)
        self.model.set_rows(resolution.trace if resolution is not None else ())
        self.trace.fit_columns()
        transfer = resolution.customer_transfer if resolution is not None else None
        self.body.setVisible(transfer is not None)
        self.body.show_request(transfer)
        self._show_verdict(plan)
        self._share_room()

    def show_link(self, proof: OrderProof) -> None:
        """Show whether the customer's link can be saved, is being saved, or what came of it."""
        plan = self._plan
        resolution = plan.profile if plan is not None else None
        ours = plan is not None and proof.link_plan is plan
        can = resolution is not None and resolution.can_save_link
        self.link.setVisible(can and not (ours and bool(proof.link_saved)))
        self.link.setEnabled(not proof.linking)
        if ours and proof.link_error is not None:
            self.link_said.show_message(message_of(proof.link_error))
        elif ours and proof.link_saved:
            self.link_said.show_message(
                Message(title=tr("The link was saved in iPaaS.com"), detail=proof.link_saved), "ok"
            )
        else:
            self.link_said.clear()

    def show_payload(self, body: bytes, payload: PreparedPayload) -> None:
        """Show the prepared body of the new profile."""
        self.body.show_payload(body, payload)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The upper part says by this event that it holds something else now.
        if watched is self._top and event.type() == QEvent.Type.LayoutRequest:
            self._share_room()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _on_link(self) -> None:
        if self._plan is not None:
            self.link_requested.emit(self._plan)

    def _share_room(self) -> None:
        """Give the upper part what it needs to be read without scrolling, up to three quarters; unless somebody has
        shared the room.
        """
        if self.splitter.dragged:
            return
        layout = self._top.layout()
        assert layout is not None
        # What is looked at first is no keyhole within a page that scrolls, too.
        lines, width = self.fontMetrics().lineSpacing(), self._area.width()
        least = layout.totalMinimumSize().height()  # (no text is shown that could break into more lines)
        if layout.hasHeightForWidth():
            least = layout.totalMinimumHeightForWidth(width)
        self._area.setMinimumHeight(min(least, lines * _READ_LINES))
        room = self.splitter.height()
        needed = layout.totalHeightForWidth(self.splitter.width() - 24) + 24
        if self.candidates.apply.isVisibleTo(self):
            needed += self.candidates.apply.sizeHint().height() + NEAR
        top = min(max(needed, 40), room * 3 // 4)
        rest = room - top
        body = rest // 2 if self.body.isVisibleTo(self) else 0
        self.splitter.setSizes([top, rest - body, body])

    def _show_verdict(self, plan: Plan | None) -> None:
        resolution = plan.profile if plan is not None else None
        if plan is None or resolution is None:
            self.verdict.setText(tr("The profile appears here once the order has been previewed."))
            self.rule.setText("")
            self.verdict.show()
            set_look(self.verdict, tone="muted")
            return
        words, tone = {
            "found": (profile_line(plan), "plain"),
            "would_create": (profile_line(plan), "accent"),
            "not_found": (tr("No profile: there is none, and none can be created"), "error"),
            "could_not_tell": (tr("Couldn't determine the profile: a look-up got no response"), "error"),
        }[resolution.outcome]
        settled = not resolution.conflicts  # of a conflict head and card tell
        self.verdict.setVisible(settled)
        self.verdict.setText(words)
        set_look(self.verdict, tone=tone)
        rule: str = _FOUND.get(resolution.rule, "") if resolution.rule is not None else ""
        if resolution.chosen:
            rule = sentences(rule, tr("Chosen by you."))
        if resolution.outcome == "would_create":
            rule = tr(
                "The customer is transferred to Klaviyo first. The body below shows what would be sent."
            )
        unchecked = sum(remark.name == NOT_CHECKED for remark in resolution.remarks)
        if unchecked:
            told = tr_count(
                unchecked,
                "{n} check could not be made; see below.",
                "{n} checks could not be made; see below.",
            )
            rule = sentences(rule, told)
        self.rule.setText(rule)
        self.rule.setVisible(settled and bool(rule))


def _in_doubt(work: OrderWork) -> bool:
    """Whether a conflict about the profile is to be settled."""
    resolution = work.plan.profile if work.plan is not None else None
    return resolution is not None and bool(resolution.conflicts) and bool(resolution.candidates)
