"""The recent transactions: the first page, and older ones on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import DeskError
from core.transfer.plan.notice import Notice
from gui.runtime import AsyncRuntime, TaskHandle

if TYPE_CHECKING:
    from core.desk import Desk
    from core.transfer.planning.recent import RecentPage


class RecentPresenter(QObject):
    """Reads one page at a time.

    Signals: `loading_changed(bool)`; `cleared()`; `page_ready(tuple, bool)` with the orders of one more
    page and whether there are older ones; `failed(Notice)`.
    """

    loading_changed = Signal(bool)
    cleared = Signal()
    page_ready = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, runtime: AsyncRuntime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk: Desk | None = None
        self._cursor: str | None = None
        self._reading: TaskHandle | None = None

    def set_desk(self, desk: Desk | None) -> None:
        """List the transactions of another connection."""
        self._desk = desk
        self.reload()

    def reload(self) -> None:
        """Begin again with the newest."""
        self._drop()
        self._cursor = None
        self.cleared.emit()
        self._read()

    def load_more(self) -> None:
        """Read the next older page, if there is one and none is being read."""
        if self._cursor is not None and self._reading is None:
            self._read()

    def _read(self) -> None:
        desk, cursor = self._desk, self._cursor
        if desk is None:
            return
        handle = self._runtime.run(lambda: desk.recent(cursor), "recent")
        self._reading = handle
        handle.succeeded.connect(lambda page: self._on_page(handle, page))
        handle.failed.connect(lambda error: self._on_failed(handle, error))
        handle.finished.connect(lambda: self._on_finished(handle))
        self.loading_changed.emit(True)

    def _drop(self) -> None:
        handle, self._reading = self._reading, None
        if handle is not None:
            handle.cancel()
            self.loading_changed.emit(False)

    def _on_page(self, handle: TaskHandle, page: RecentPage) -> None:
        if handle is self._reading:
            self._cursor = page.next_cursor
            self.page_ready.emit(page.orders, page.next_cursor is not None)

    def _on_failed(self, handle: TaskHandle, error: DeskError) -> None:
        if handle is self._reading:
            self.failed.emit(Notice.of(error))

    def _on_finished(self, handle: TaskHandle) -> None:
        if handle is self._reading:
            self._reading = None
            self.loading_changed.emit(False)
