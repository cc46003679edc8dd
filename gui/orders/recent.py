"""The recent transactions: the first page, and older ones on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.transfer.plan.notice import Notice
from core.words import joined
from gui.kit.language import tr, tr_count
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

if TYPE_CHECKING:
    from core.transfer.finding.recent import RecentPage

_PAGE = "page"


class RecentPresenter(QObject):
    """Reads one page at a time.

    Signals: `loading_changed(bool)`; `cleared()`; `page_ready(tuple, bool)` with the orders of one more
    page and whether there are older ones; `noted(str)`: what may be missing of it; `failed(Notice)`; `stopped()`.
    """

    loading_changed = Signal(bool)
    cleared = Signal()
    page_ready = Signal(object, bool)
    noted = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, runtime: AsyncRuntime, desk: OpenDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk = desk
        self._cursor: str | None = None
        self._asked: Latest[str] = Latest()
        desk.desk_changed.connect(lambda _desk: self.reload())

    def reload(self) -> None:
        """Begin again with the newest."""
        self._drop()
        self._cursor = None
        self.cleared.emit()
        self._read()

    def load_more(self) -> None:
        """Read the next older page, if there is one and none is being read."""
        if self._cursor is not None and _PAGE not in self._asked:
            self._read()

    def stop(self) -> None:
        """Stop reading; what was read so far stays."""
        if self._drop():
            self.stopped.emit()

    def _drop(self) -> bool:
        """Hear no more of what is being read. Whether anything was."""
        reading = _PAGE in self._asked
        if reading:
            self._asked.drop(_PAGE)
            self.loading_changed.emit(False)
        return reading

    def _read(self) -> None:
        desk, cursor = self._desk.current, self._cursor
        if desk is None:
            return
        self._asked.follow(
            _PAGE,
            self._runtime.run(lambda: desk.recent(cursor), "recent"),
            succeeded=self._on_page,
            failed=lambda error: self.failed.emit(Notice.of(error)),
            finished=lambda: self.loading_changed.emit(False),
        )
        self.loading_changed.emit(True)

    def _on_page(self, page: RecentPage) -> None:
        self._cursor = page.next_cursor
        self.page_ready.emit(page.orders, page.next_cursor is not None)
        self.noted.emit(page.note)
        if page.unread:
            self.failed.emit(_unread(page.unread))


def _unread(what: tuple[str, ...]) -> Notice:
    """The records of the list that could not be read."""
    one = len(what) == 1
    return Notice(
        title=tr_count(len(what), "One transaction can't be shown", "{n} transactions can't be shown"),
        detail=joined("\n", what),
        hint=tr("The others are complete. Look for it in iPaaS.com, or type its ID above to preview it.")
        if one
        else tr(
            "The others are complete. Look for them in iPaaS.com, or type their IDs above to preview them."
        ),
    )
