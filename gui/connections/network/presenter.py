"""Keeps and tries the network settings, which are the whole program's."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.network import Network
from gui.connections.step import StepPresenter
from gui.runtime import AsyncRuntime

if TYPE_CHECKING:
    from core.app import Services

URLS = ("https://api.ipaas.com", "https://a.klaviyo.com")
"""What is tried where no connection names other addresses."""


@dataclass(frozen=True)
class NetworkForm:
    """What was entered; None for the password keeps the saved one."""

    network: Network
    password: str | None = field(default=None, repr=False)


class NetworkPresenter(StepPresenter):
    """Signals: `reached(tuple[str, …])` with the addresses that answered; `saved()`."""

    reached = Signal(object)
    saved = Signal()

    def __init__(
        self,
        runtime: AsyncRuntime,
        services: Services,
        urls: tuple[str, ...] = URLS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(runtime, parent)
        self._services = services
        self._urls = urls

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

        self._follow(self._runtime.run(job, "try the network settings"), self.reached.emit)

    def save(self, form: NetworkForm) -> None:
        """Keep them, and use them from now on."""
        services = self._services

        async def job() -> None:
            await services.save_network(form.network, form.password)

        self._follow(self._runtime.run(job, "save the network settings"), lambda _none: self.saved.emit())
