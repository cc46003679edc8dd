"""The window to take pictures of, and how to drive it.

Every step waits for a signal of the window's own presenters; nothing waits for a time to pass.
"""

from __future__ import annotations

import http.client
import json
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple, TypeVar
from urllib.parse import urlsplit

from PySide6.QtCore import QEventLoop, QPoint, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core.errors import DeskError
from core.sandbox import stories
from gui.kit.boxes import Scrolled
from gui.kit.room import MEMORY
from gui.kit.theme import Scheme
from gui.orders.page.pane import Pane
from gui.orders.work import OrderWork
from gui.panes.base.bench import PaneController
from gui.shell.app import Assembly

LIMIT_MS = 60_000
"""How long one step may take before the run is given up."""
_TURNS = 8
"""Of the event loop, in which layouts settle: what needs more room says so to what it is in, a turn a level."""

D = TypeVar("D", bound=QDialog)
P = TypeVar("P", bound=Pane)
C = TypeVar("C", bound=PaneController)
A = TypeVar("A")


class Look(NamedTuple):
    """How the window looks in the scenes that don't say otherwise: pixels, colours, and percent of the text's size."""

    width: int = 1360
    height: int = 860
    scheme: Scheme = "light"
    percent: int = 100

    @property
    def shape(self) -> dict[str, str]:
        """What the window takes as its look of the last time."""
        return {"scheme": self.scheme, "text": str(self.percent)}


USUAL = Look()


def story_id(name: str) -> str:
    """The transaction ID of one of the sandbox's stories."""
    return next(story.id for story in stories() if story.story == name)


class Stage:
    """One window, a folder for its pictures, and the number of the next one."""

    def __init__(self, app: QApplication, assembly: Assembly, folder: Path, look: Look = USUAL) -> None:
        self._app = app
        self._folder = folder
        self.look = look
        self._number = 0
        self.assembly = assembly
        self.window = assembly.window
        self.place = assembly.workplace
        self.page = self.place.page.order

    def close(self) -> None:
        """Close the window, and wait for the ordered end. Nobody is there to answer a question."""
        if self.window.isVisible():
            self.until(self.place.runtime.stopped, lambda *_: True, self.window.end)

    def run(self, command: str) -> None:
        """Carry out a command of the menus. Which pane was shown counts for no other scene."""
        self.window.menus.run(command)
        MEMORY.take({})

    def plan(self, *ids: str) -> None:
        """Preview orders, and wait until all are planned."""
        orders, left = self.place.orders, set(ids)

        def planned(work: OrderWork) -> bool:
            if not work.busy:
                left.discard(work.transaction_id)
            return not left

        self.until(orders.work_changed, planned, lambda: orders.preview(ids))

    def until_done(self, transaction_id: str, begin: Callable[[], object]) -> None:
        """Begin something with an order, and wait until it isn't busy any more."""
        self.until(
            self.place.orders.work_changed,
            lambda work: work.transaction_id == transaction_id and not work.busy,
            begin,
        )

    def pane(self, key: str, kind: type[P]) -> P:
        """A pane of the order's page."""
        found = self.page.tabs.pane(key)
        assert isinstance(found, kind)
        return found

    def controller(self, key: str, kind: type[C]) -> C:
        """What serves a pane."""
        found = self.place.controllers[key]
        assert isinstance(found, kind)
        return found

    def dialog(self, kind: type[D]) -> D:
        """The dialog of a kind that is open."""
        found = self.window.findChild(kind)
        assert found is not None
        return found

    def until(self, signal: SignalInstance, done: Callable[..., bool], begin: Callable[[], object]) -> None:
        """Begin something, and go on when `signal` came with arguments that are `done`."""
        loop = QEventLoop()
        seen = False

        def on_signal(*arguments: object) -> None:
            nonlocal seen
            if done(*arguments):
                seen = True
                loop.quit()

        limit = QTimer()
        limit.setSingleShot(True)
        limit.timeout.connect(loop.quit)
        signal.connect(on_signal)
        limit.start(LIMIT_MS)
        begin()
        if not seen:
            loop.exec()
        limit.stop()
        if not seen:
            raise DeskError("A step of the window did not end.", title="The pictures could not be taken")
        signal.disconnect(on_signal)

    def tell_sandbox(self, what: str, document: object = None) -> None:
        """Have the sandbox be otherwise, by `/_sandbox/…`; without a document it is as usual again."""
        connection = self.place.session.connection
        assert connection is not None
        sandbox = http.client.HTTPConnection(urlsplit(connection.klaviyo_url).netloc, timeout=60)
        with closing(sandbox):
            method = "DELETE" if document is None else "POST"
            sandbox.request(method, f"/_sandbox/{what}", json.dumps(document) if document else None)
            sandbox.getresponse().read()

    def answer(self, job: Callable[[], Awaitable[A]]) -> A:
        """Do something in the asyncio thread, and wait for what it gives."""
        found: list[A] = []
        handle = self.place.runtime.run(job, "a picture's answer")
        handle.succeeded.connect(found.append)
        self.until(handle.finished, lambda *_: True, lambda: None)
        return found[0]

    def shoot(self, name: str, widget: QWidget | None = None, *, moving: bool = False) -> None:
        """Save a picture once everything that is under way is painted; `moving`: of something while it is under way."""
        self.settle(moving=moving)
        self._number += 1
        path = self._folder / f"{self._number:02}-{name}.png"
        if not (widget or self.window).grab().save(str(path)):
            raise DeskError(str(path), title="A picture could not be saved")

    def scroll_to(self, widget: QWidget) -> None:
        """Bring as much as there is room for into sight, from its top."""
        self.settle()
        around = widget.parentWidget()
        while around is not None:
            content = around.widget() if isinstance(around, Scrolled) else None
            if isinstance(around, Scrolled) and content is not None:
                around.verticalScrollBar().setValue(widget.mapTo(content, QPoint()).y())
            around = around.parentWidget()

    def settle(self, *, moving: bool = False) -> None:
        """Wait until everything is painted, and nothing under way; `moving`: only for what is laid out and painted."""
        runtime, quiet = self.place.runtime, 0
        # In which more may be asked for.
        while quiet < _TURNS:
            while runtime.busy and not moving:
                quiet = 0
                self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self._app.sendPostedEvents()
            self._app.processEvents()
            quiet += 1
