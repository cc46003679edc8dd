"""Keeps and tries the network settings, which are the whole program's."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.network import Network
from core.transfer.plan.notice import Notice
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest, Slot

if TYPE_CHECKING:
    from core.app import Services
    from core.errors import DeskError

_STEP = "step"
URLS = ("https://api.ipaas.com", "https://a.klaviyo.com")
"""What is tried where no connection names other addresses."""


@dataclass(frozen=True)
class NetworkForm:
    """What was entered; None for the password keeps the saved one."""

    network: Network
    password: str | None = field(default=None, repr=False)


class NetworkPresenter(QObject):
    """Signals: `busy_changed(bool)`; `reached(tuple[str, …])` with the addresses that answered; `saved()`;
    `failed(Notice)`.
    """

    busy_changed = Signal(bool)
    reached = Signal(object)
    saved = Signal()
    failed = Signal(object)

    def __init__(
        self,
        runtime: AsyncRuntime,
        services: Services,
        urls: tuple[str, ...] = URLS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._services = services
        self._urls = urls
        self._asked: Latest[str] = Latest()

    @property
    def network(self) -> Network:
        """The settings in use."""
        return self._services.current.network

    def try_out(self, form: NetworkForm) -> None:
        """Look whether the services answer by these settings. Nothing is kept, and no secret of a connection leaves."""
        services, urls = self._services, self._urls

        async def job() -> tuple[str, ...]:
            password = form.password
            if password is None:
                own = form.network.proxy == "this" and form.network.user
                password = await services.credentials.proxy_password(form.network.address) if own else ""
            for url in urls:
                await services.setup.reach(url, form.network, password)
            return urls

        self._begin("try the network settings", job, self.reached.emit)

    def save(self, form: NetworkForm) -> None:
        """Keep them, and use them from now on."""
        services = self._services

        async def job() -> None:
            await services.save_network(form.network, form.password)

        self._begin("save the network settings", job, lambda _none: self.saved.emit())

    def cancel(self) -> None:
        """Stop what is running."""
        self._asked.cancel(_STEP)

    def _begin(self, name: str, job: Callable[[], Awaitable[object]], on_success: Slot) -> None:
        self._asked.follow(
            _STEP,
            self._runtime.run(job, name),
            succeeded=on_success,
            failed=self._on_failed,
            finished=lambda: self.busy_changed.emit(False),
        )
        self.busy_changed.emit(True)

    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(Notice.of(error))
