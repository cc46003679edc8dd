"""The foot of the order's page: Stop, Preview again and Send. Where it goes is told by the bar at the top."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.transfer.plan.order import Target
from core.transfer.planning.state import leaves_to_do
from core.words import say, threaded
from gui.kit.controls import HOLD, button
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import set_look, text_label
from gui.kit.language import tr, translated
from gui.kit.measures import NEAR
from gui.kit.texts import line, shown, tip
from gui.orders.work import OrderWork
from gui.words.looks import Look
from gui.words.plans import new_events, send_button

_DECIDE = say("First choose above how this old order is recorded.")


class OrderFoot(QWidget):
    """Send says what it does, and its tooltip why it can't.

    Signals: `send_requested()`, `again_requested()`, `stop_requested()`, `score_requested()`: show the calibration.
    """

    send_requested = Signal()
    again_requested = Signal()
    stop_requested = Signal()
    score_requested = Signal()
    options_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = ""
        self.score = button("", self.score_requested.emit, kind="quiet", command="calibrate")
        self.score.hide()
        self.options = button(
            tr("Options"),
            self.options_requested.emit,
            kind="quiet",
            tip=tr("The event time and whether flows start are further down."),
        )
        self.options.hide()
        self.stop = button(
            tr("Stop"),
            self.stop_requested.emit,
            tip=tr("Stops the preview or the send of this order"),
            command="stop",
        )
        self.again = button(
            tr("Preview agai&n"),
            self.again_requested.emit,
            tip=tr("Reads everything again; nothing is sent"),
            command="preview",
        )
        self.send = button(
            tr("&Send…"), self.send_requested.emit, kind="primary", writes=True, command="send"
        )
        self.held = text_label(say("Read-only: nothing can be sent."), tone="warning")
        buttons = FlowLayout(self, gap=NEAR)
        buttons.addWidget(self.held)
        buttons.push()
        for each in (self.options, self.stop, self.again, self.send):
            buttons.addWidget(each)

        HOLD.changed.connect(self._show_hold)
        self._show_hold()

    def _show_hold(self) -> None:
        self.held.setVisible(bool(HOLD.reason))
        self.held.setToolTip(tip(HOLD.reason))

    @property
    def why_not(self) -> str:
        """Why the order that is shown can't be sent; empty where it can."""
        return "" if self.send.isEnabled() else self._why

    def show_target(self, target: Target | None, *, demo: bool) -> None:
        """Colour Send by where it would send to."""
        live = not demo and target is not None and target.test_account is not True
        set_look(self.send, tone="live" if live else "plain")

    def show_score(self, look: Look, meaning: str) -> None:
        """Say how well our payloads agreed with what iPaaS.com recorded, the last time that was measured."""
        self.score.setText(line(look.text))
        self.score.setToolTip(tip(meaning))
        self.score.setAccessibleName(line(threaded(". ", (look.text, meaning))))
        self.score.show()

    def show_work(self, work: OrderWork, *, asks: bool = False) -> None:
        """Offer what can be done with the order as it is; `asks`: first a decision is wanted."""
        ready = work.offered and work.plan is not None
        self.send.setText(
            f"{translated(send_button(new_events(work.plan)))}…" if ready and work.plan else tr("&Send…")
        )
        why = self._why = _DECIDE if asks else _why_not(work)
        self.send.setEnabled(work.offered and not asks)
        self.send.setToolTip(tip(why))
        self.send.setAccessibleDescription(shown(why))
        self.stop.setVisible(work.busy)
        stopping = tr("Stop waiting") if work.stopping else tr("Stop sending")
        self.stop.setText(stopping if work.state == "sending" else tr("Stop"))
        self.again.setVisible(not work.busy)


def _why_not(work: OrderWork) -> str:
    if work.unsettled is not None:
        return tr("An earlier send is unresolved: first check and finish it, above.")
    if work.sendable:
        if work.state == "look_first":
            return tr(
                "There are things to check before sending. You'll see them and be asked before anything is "
                "sent."
            )
        return tr("You are asked before anything is sent.")
    if work.plan is not None and work.plan.compensates is not None and work.state == "in_klaviyo":
        return tr("Klaviyo already has this event. Nothing left to send.")
    if work.spent:
        return tr("This preview was sent. Preview again to send again.")
    if work.state == "in_klaviyo" and work.plan is not None and not leaves_to_do(work.plan):
        return tr("Klaviyo has all events, and iPaaS.com has their external IDs. Nothing left to do.")
    if work.busy:
        return tr("Wait until this is done.")
    if work.options.collection is not None and not work.options.allow_edited:
        return tr("The mapping was edited. First tick that the order should be sent with it.")
    if work.state == "blocked":
        return tr("This order is blocked; it can't be sent.")
    return tr("This order can't be sent.")
