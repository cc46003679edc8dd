"""Keeps what is said of the journal: for how long, and whether with what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.connections.step import StepPresenter
from gui.runtime import AsyncRuntime

if TYPE_CHECKING:
    from core.app import Services


class HistoryPresenter(StepPresenter):
    """Signals: `saved()`."""

    saved = Signal()

    def __init__(self, runtime: AsyncRuntime, services: Services, parent: QObject | None = None) -> None:
        super().__init__(runtime, parent)
        self._services = services

    @property
    def days(self) -> int:
        """How long runs that are settled are kept."""
        return self._services.current.journal_days

    @property
    def payloads(self) -> bool:
        """Whether what was sent is kept with them."""
        return self._services.current.journal_payloads

    def save(self, days: int, *, payloads: bool) -> None:
        """Keep this, and go by it from now on."""
        services = self._services

        async def job() -> None:
            await services.save_history(days, payloads=payloads)

        self._follow(self._runtime.run(job, "save the history's settings"), lambda _none: self.saved.emit())
