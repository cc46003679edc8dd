"""The watch over the new orders of the open connection: on or off, what is missing, and what keeps it from looking."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from core.errors import DeskError
from core.transfer.plan.notice import Notice
from core.waits import Pause, told_to
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

if TYPE_CHECKING:
    from core.watch.watch import Missing, Times

_WATCH = "watch"


class WatchPresenter(QObject):
    """It reads only, and is quiet under rate limits.

    Signals: `changed()`; `missed(Missing)`: a new order that Klaviyo doesn't have; `failed(Notice)`: it can't watch.
    """

    changed = Signal()
    missed = Signal(object)
    failed = Signal(object)
    _told = Signal(object)

    def __init__(self, runtime: AsyncRuntime, desk: OpenDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk = desk
        self._asked: Latest[str] = Latest()
        self.times: Times | None = None
        """None: as the command has them."""
        self.since: datetime | None = None
        """Since when it watches; None while it doesn't."""
        self.missing: tuple[Missing, ...] = ()
        """What was told and not dismissed yet, the oldest first."""
        self.remark: Notice | None = None
        """What kept it from looking last."""
        # Told in the asyncio thread.
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        desk.desk_changed.connect(lambda _desk: self._begin_anew())

    @property
    def watching(self) -> bool:
        """Whether it is on."""
        return self.since is not None

    @property
    def possible(self) -> bool:
        """Whether there is a connection to watch."""
        return self._desk.current is not None

    def start(self) -> None:
        """Watch from now on."""
        from core.watch.memory import MemoryStore
        from core.watch.watch import Times, Watch

        desk = self._desk.current
        if desk is None or self.watching:
            return
        times = self.times or Times()

        async def go() -> AsyncGenerator[Missing, None]:
            watch = Watch(desk, MemoryStore(desk.watches, desk.journal_key), times, tell=self._told.emit)
            with told_to(_quiet):
                async with aclosing(watch.go()) as missing:
                    async for found in missing:
                        yield found

        self.since, self.remark = datetime.now(UTC), None
        self._asked.follow(
            _WATCH,
            self._runtime.stream(go, "watch"),
            progressed=self._on_missing,
            failed=self._on_failed,
            finished=self._on_finished,
        )
        self.changed.emit()

    def stop(self) -> None:
        """Watch no more; what was told stays."""
        self._asked.drop(_WATCH)
        self._on_finished()

    def dismiss(self) -> None:
        """What was told was seen."""
        self.missing = ()
        self.changed.emit()

    def _on_missing(self, found: Missing) -> None:
        self.missing = (*self.missing, found)
        self.changed.emit()
        self.missed.emit(found)

    def _on_told(self, notice: Notice) -> None:
        if self.watching:
            self.remark = notice
            self.changed.emit()

    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(Notice.of(error))

    def _on_finished(self) -> None:
        self.since = None
        self.changed.emit()

    def _begin_anew(self) -> None:
        """Another connection: its orders aren't those that were meant."""
        self._asked.drop_all()
        self.missing, self.remark = (), None
        self._on_finished()


def _quiet(_pause: Pause) -> None:
    """A watch has time: what it waits for is nobody's concern."""
