"""Links to an order, `resend-desk://order/55260?connection=…`: one window follows them, and none of them sends."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from core.errors import UsageError
from core.intake.link import Link, read_link
from gui.connections.session import SessionPresenter
from gui.kit.language import tr
from gui.kit.message import Message
from gui.kit.question import Question
from gui.orders.orders import OrdersPresenter
from gui.shell.main_window import MainWindow
from gui.shell.work_page import WorkPage

_WAIT_MS = 1500
_MOST = 4096
"""Bytes of a link that another program hands over."""


def server_name(home: Path) -> str:
    """The name that windows on one folder know each other by; one folder is one user's."""
    return f"resend-desk-{hashlib.sha256(str(home).encode('utf-8', 'replace')).hexdigest()[:24]}"


def hand_over(name: str, link: Link) -> bool:
    """Have the window that is open follow a link; whether there is one that took it."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(f"{link.text}\n".encode())
    taken = socket.waitForBytesWritten(_WAIT_MS) and socket.waitForReadyRead(_WAIT_MS)
    socket.disconnectFromServer()
    return bool(taken)


class Links(QObject):
    """Follows the link that the window was opened with, and those that other starts of the program hand over."""

    def __init__(
        self,
        window: MainWindow,
        page: WorkPage,
        session: SessionPresenter,
        orders: OrdersPresenter,
        switch: Callable[[str], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._session = session
        self._orders = orders
        self._switch = switch
        self._pending: Link | None = None
        self._early: Link | None = None
        self._server: QLocalServer | None = None
        self._question: Question | None = None
        session.desk_opened.connect(lambda *_: self._on_opened())
        session.failed.connect(lambda _notice: self._forget())

    def listen(self, name: str) -> None:
        """Be the window that links are handed over to, unless another one is."""
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(name):
            probe = QLocalSocket()
            probe.connectToServer(name)
            if probe.waitForConnected(200):
                return  # another window does
            QLocalServer.removeServer(name)  # what one left that was killed
            if not server.listen(name):
                return
        server.newConnection.connect(self._on_connection)
        self._server = server

    def wish(self, link: Link) -> None:
        """Follow a link as soon as a connection is open, however often opening one has to be tried."""
        self._early = link

    def take(self, text: str) -> None:
        """Follow a link that the system gives; one that comes before a connection is open waits for that."""
        try:
            link = read_link(text)
        except UsageError as error:
            self._tell(Message(title=error.title, detail=error.detail, hint=error.hint))
            return
        if self._session.desk.current is None:
            self.wish(link)
        else:
            self.follow(link)

    def follow(self, link: Link) -> None:
        """Show an order. Where it needs another connection, that is asked: what is listed leaves with this one."""
        if self._is_here(link):
            self._pending = link
            if self._session.desk.current is not None and not self._session.opening:
                self._on_opened()
            return
        if link.connection not in {saved.name for saved in self._session.connections}:
            self._tell(
                Message(
                    title=tr("There is no connection “{connection}”", connection=link.connection),
                    detail=tr(
                        "The link is for its order {transaction_id}.",
                        transaction_id=link.transaction_id,
                    ),
                    hint=tr("Check whether it has a different name here, switch to it, and enter the ID."),
                )
            )
            return
        if self._question is not None:  # the newer link counts
            self._question.reject()
        self._question = Question(
            self._window,
            help_page="connection",
            title=tr("Switch the connection"),
            text=tr(
                "A link opens order {transaction_id} of “{connection}”. Switch to that connection?",
                transaction_id=link.transaction_id,
                connection=link.connection,
            ),
            more=tr("The orders on this list are removed. A link never sends anything."),
            safe=tr("&Stay here"),
            act=tr("S&witch"),
            loses=False,
        )
        self._question.finished.connect(self._on_answered)
        self._question.ask(lambda: self._go(link))

    def _on_answered(self, _result: int) -> None:
        self._question = None

    def _go(self, link: Link) -> None:
        self._pending = link
        self._switch(link.connection)
        if not self._session.opening:
            self._pending = None  # it may not be left now

    def _on_opened(self) -> None:
        link, self._pending = self._pending, None
        early, self._early = self._early, None
        if early is not None and self._is_here(early):
            link, early = early, None
        if link is not None:
            self._page.side.show_face("works")
            self._orders.preview([link.transaction_id])
        if early is not None:
            self.follow(early)

    def _is_here(self, link: Link) -> bool:
        """Whether a link leads to the connection that is open, or names none."""
        current = self._session.connection
        return not link.connection or (current is not None and current.name == link.connection)

    def _forget(self) -> None:
        self._pending = None

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection() if self._server is not None else None
        if socket is None:
            return
        socket.readyRead.connect(lambda: self._on_ready(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _on_ready(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine() and socket.bytesAvailable() < _MOST:
            return
        data = bytes(socket.read(_MOST).data())
        socket.write(b"taken\n")
        socket.flush()
        socket.disconnectFromServer()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self.take(data.decode("utf-8", "replace").strip())

    def _tell(self, message: Message) -> None:
        if self._session.desk.current is not None:
            self._page.banner.show_message(message, "warning")
        else:
            self._window.welcome.show_error(message)
