"""The GUI thread's end of one task in the asyncio thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from PySide6.QtCore import QObject, Signal

from core.errors import DeskError
from gui.runtime.news import Cancelled, Failed, News, Paused, Progressed, Succeeded


class TaskHandle(QObject):
    """One running task. Made in the GUI thread; all its signals are emitted there.

    Signals, in this order: any number of `progressed(object)` (items of an async iterator) and `paused(Pause)`
    (it waits before it asks again), then exactly one of `succeeded(object)`, `failed(DeskError)` and `cancelled()`,
    then `finished()`.
    """

    progressed = Signal(object)
    paused = Signal(object)
    succeeded = Signal(object)
    failed = Signal(DeskError)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, name: str, request_cancel: Callable[[TaskHandle], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._request_cancel = request_cancel
        self._ended = False

    @property
    def ended(self) -> bool:
        """Whether one of the three ends was reached."""
        return self._ended

    def cancel(self) -> None:
        """Ask the task to stop. It may still succeed, if it was done before the wish arrived."""
        if not self._ended:
            self._request_cancel(self)

    def take(self, news: News) -> None:
        """Turn news of the asyncio thread into signals. For the runtime only; ignored after the end."""
        if self._ended:
            return
        if isinstance(news, Progressed):
            self.progressed.emit(news.item)
            return
        if isinstance(news, Paused):
            self.paused.emit(news.pause)
            return
        self._ended = True
        match news:
            case Succeeded():
                self.succeeded.emit(news.result)
            case Failed():
                self.failed.emit(news.error)
            case Cancelled():
                self.cancelled.emit()
            case _:
                assert_never(news)
        self.finished.emit()
