"""The calibration of the open connection: the last one, and the one that is under way."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import DeskError
from core.transfer.plan.notice import Notice
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

if TYPE_CHECKING:
    from core.calibration.records import Calibration
    from core.calibration.run import CalibrationRun

_RUN, _LAST, _TEXT = "run", "last", "text"


class CalibrationPresenter(QObject):
    """Starts and stops it, and holds what was found.

    Signals: `changed()`, when `found` or `running` is another one; `failed(Notice)`.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, runtime: AsyncRuntime, desk: OpenDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk = desk
        self._asked: Latest[str] = Latest()
        self._going: CalibrationRun | None = None
        self._newest: Calibration | None = None
        self.found: Calibration | None = None
        """The last one that is kept: one that compared nothing doesn't take the place of one that did."""
        desk.desk_changed.connect(lambda _desk: self._begin_anew())

    @property
    def running(self) -> bool:
        """Whether one is under way."""
        return self._going is not None

    @property
    def possible(self) -> bool:
        """Whether there is a connection to calibrate."""
        return self._desk.current is not None

    def start(self, last: int, per_minute: int) -> None:
        """Compare the newest orders, so many a minute."""
        from core.calibration.pace import Pace

        desk = self._desk.current
        if desk is None or self.running:
            return
        try:
            going = desk.calibrate(last, pace=Pace(per_minute=per_minute))
        except DeskError as error:
            self.failed.emit(Notice.of(error))
            return
        self._going = going
        self._asked.follow(
            _RUN,
            self._runtime.stream(going.go, "calibrate"),
            progressed=lambda _told: self.changed.emit(),
            failed=lambda error: self.failed.emit(Notice.of(error)),
            finished=self._on_finished,
        )
        self.changed.emit()

    def stop(self) -> None:
        """Stop the one that is under way; what was found until then stays."""
        self._asked.cancel(_RUN)

    @property
    def shown(self) -> Calibration | None:
        """The one that is under way, else the newest, else the one that was kept."""
        return self._going.found if self._going is not None else self._newest or self.found

    def text(self, ready: Callable[[str], None], *, masked: bool) -> None:
        """All of what is shown as text; `ready` takes it."""
        found = self.shown
        if found is None:
            return

        def write() -> str:
            from core.calibration.words import text_of
            from core.outward.masking import Masking

            return Masking()(text_of(found)) if masked else text_of(found)

        self._asked.follow(
            _TEXT,
            self._runtime.compute(write, "calibration as text"),
            succeeded=ready,
            failed=lambda error: self.failed.emit(Notice.of(error)),
        )

    def _begin_anew(self) -> None:
        """Another connection: its last one is read."""
        self._asked.drop_all()
        self._going = self._newest = self.found = None
        self.changed.emit()
        self._read_last()

    def _read_last(self) -> None:
        desk = self._desk.current
        if desk is not None:
            self._asked.follow(
                _LAST,
                self._runtime.run(desk.last_calibration, "last calibration"),
                succeeded=self._on_last,
            )

    def _on_last(self, found: Calibration | None) -> None:
        self.found = found
        self.changed.emit()

    def _on_finished(self) -> None:
        going, self._going = self._going, None
        if going is not None:
            self._newest = going.found
            if going.found.compared or self.found is None or not self.found.compared:
                self.found = going.found
        self.changed.emit()
