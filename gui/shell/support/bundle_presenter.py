"""Gathers and saves the support bundle, in the asyncio thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import DeskError
from core.transfer.plan.notice import Notice
from gui.connections.session import SessionPresenter
from gui.runtime import AsyncRuntime, TaskHandle
from gui.runtime.latest import Latest, Slot

if TYPE_CHECKING:
    from core.bundle.gather import BundleFile


class BundlePresenter(QObject):
    """Signals: `busy_changed(bool)`; `ready(tuple)` with the files; `saved(str)` with the path; `failed(Notice)`."""

    busy_changed = Signal(bool)
    ready = Signal(object)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(
        self, runtime: AsyncRuntime, session: SessionPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._session = session
        self._asked: Latest[str] = Latest()

    @property
    def may_examine(self) -> bool:
        """Whether a connection is open that could be examined."""
        return self._session.desk.current is not None

    def gather(self, *, examine: bool) -> None:
        """Make the files; `examine`: with an examination of the open connection that is made now."""
        services, desk, connection = (
            self._session.services,
            self._session.desk.current,
            self._session.connection,
        )
        if services is None:
            return

        async def job() -> tuple[BundleFile, ...]:
            from core.bundle.gather import Bundle

            bundle = Bundle(services, (connection,) if connection is not None else ())
            return await bundle.files(desk if examine else None)

        self._follow(self._runtime.run(job, "gather bundle"), self.ready.emit)

    def save(self, path: str, files: Sequence[BundleFile]) -> None:
        """Save these files."""

        def job() -> str:
            from core.bundle.saving import save_bundle

            save_bundle(Path(path), files)
            return path

        self._follow(self._runtime.compute(job, "save bundle"), self.saved.emit)

    def cancel(self) -> None:
        """Stop what is running."""
        self._asked.drop_all()

    def _follow(self, task: TaskHandle, then: Slot) -> None:
        self._asked.follow(
            "bundle",
            task,
            succeeded=then,
            failed=self._on_failed,
            finished=lambda: self.busy_changed.emit(False),
        )
        self.busy_changed.emit(True)

    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(Notice.of(error))
