"""Gathers and saves the support bundle, in the asyncio thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.connections.session import SessionPresenter
from gui.connections.step import StepPresenter
from gui.runtime import AsyncRuntime

if TYPE_CHECKING:
    from core.bundle.gather import BundleFile


class BundlePresenter(StepPresenter):
    """Signals: `ready(tuple)` with the files; `saved(str)` with the path."""

    ready = Signal(object)
    saved = Signal(str)

    def __init__(
        self, runtime: AsyncRuntime, session: SessionPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(runtime, parent)
        self._session = session

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
