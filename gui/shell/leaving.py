"""May what is open be left? Asked before the window closes, the connection changes or the list is cleared."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QObject, QTimer

from core.words import say, sentences
from gui.connections.session import SessionPresenter
from gui.kit.language import tr, translated
from gui.kit.message import Message
from gui.kit.question import Question
from gui.orders.batches.presenter import BatchPresenter
from gui.orders.orders import OrdersPresenter
from gui.panes.base.bench import PaneController
from gui.shell.main_window import MainWindow
from gui.shell.work_page import WorkPage
from gui.words.account import what_the_next_start_knows

_LOOK_MS = 200
_WAIT_MS = 9000
"""What the end of the session waits at most: a little more than a request that is under way is given."""
_BUSY = Message(
    title=say("Orders are being sent"),
    detail=say("You can't change the connection until they are done."),
    hint=say("Wait until they are done, or stop them (Order, Stop)."),
)
_READ_ONLY = Message(
    title=say("The connection is read-only now"),
    detail=say("The orders that are being sent right now are finished; nothing else is sent."),
    hint=say("To stop these too, use Order, Stop."),
)


class Leaving(QObject):
    """Asks where something would be lost."""

    def __init__(
        self,
        window: MainWindow,
        page: WorkPage,
        session: SessionPresenter,
        orders: OrdersPresenter,
        batches: BatchPresenter,
        controllers: Sequence[PaneController],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._session = session
        self._orders = orders
        self._batches = batches
        self.stays: Callable[[], bool] = lambda: False
        """Asked first when the window is to close: whether it stays, if only out of sight."""
        self._controllers = controllers

    @property
    def _sending(self) -> bool:
        return self._orders.sending or self._batches.going

    def may_lose(self) -> bool:
        """Whether the orders may be taken off the list."""
        return all(controller.may_lose() for controller in self._controllers)

    def may_switch(self) -> bool:
        """Whether another connection may be opened: not while orders are being sent."""
        if self._sending:
            self._page.banner.show_message(_BUSY, "warning")
            return False
        return self.may_lose()

    def begin_no_more(self) -> None:
        """Nothing may be sent from now on: say what becomes of what is being sent. It ends in order; the rest waits."""
        if not self._sending:
            self._window.status.tell(translated(_READ_ONLY.title), longer=True)
            return
        self._orders.take_back_waiting()
        if self._batches.going and self._batches.view.stage != "stopping":  # a second stop would break off
            self._batches.stop()
        self._page.banner.show_message(_READ_ONLY, "warning")

    def end_in_order(self) -> None:
        """The session of the system ends: nothing more leaves, and what is under way is waited for, for a moment."""
        if not self._sending:
            return
        self._orders.end_all()
        # A second stop would break off what is under way, by the user's own word: no start would offer it.
        if self._batches.going and self._batches.view.stage != "stopping":
            self._batches.stop()
        loop, limit = QEventLoop(), QDeadlineTimer(_WAIT_MS)
        QTimer.singleShot(_WAIT_MS, loop, lambda: None)  # so that there is an event to wait for at the limit
        while self._sending and not limit.hasExpired():
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def may_close(self) -> bool:
        """Whether the window may be closed."""
        if self.stays():
            return False
        if not self._sending:
            return self.may_lose()
        batch = self._batches.view.name if self._batches.going else ""
        question = Question(
            self._window,
            help_page="sending",
            title=tr("Sending is in progress"),
            text=tr("Orders are being sent. Closing now stops them halfway."),
            more=sentences(
                tr(
                    "What is on its way at this moment is completed; nothing more is sent. An order that is being "
                    "sent may be left with only some of its lines."
                ),
                what_the_next_start_knows(
                    batch, demo=self._session.demo, session_only=self._session.session_only
                ),
            ),
            safe=tr("&Keep the window open"),
            act=tr("&Stop sending and close"),
        )
        # What is asked is not so any more once the send has ended.
        look = QTimer(question, interval=_LOOK_MS)
        look.timeout.connect(lambda: None if self._sending else question.reject())
        look.start()
        stop = question.wait()
        look.stop()
        if not stop and not self._sending:
            self._window.status.tell(
                tr("Sending has finished, so nothing was stopped. You can close the window now."), longer=True
            )
        return stop and self.may_lose()
