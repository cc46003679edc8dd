"""The one place where the parts are put together."""

from __future__ import annotations

import asyncio
import contextlib
import getpass
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from core.clients.readers import ReadingClients
from core.connection_store import ConnectionStore
from core.connections import Connection, Secrets
from core.credentials import CredentialStore
from core.desk import Desk
from core.errors import DeskError, KeyringUnavailable, NetworkSettingError
from core.home.presence import Presence
from core.http.factory import HttpFactory, seconds_from
from core.http.proxies import CHOOSE, UNREAD
from core.http.traffic import Exchange
from core.journal import Journal
from core.log.lines import log_exchange
from core.network import Network
from core.paths import Paths, tighten
from core.reading_desk import ReadingDesk
from core.settings import Settings, SettingsStore
from core.setup import Setup
from core.transfer.plan.notice import Notice
from core.unsettled import Unsettled
from core.words import say

if TYPE_CHECKING:
    import keyring.backend

    from core.sandbox import Sandbox, SandboxInfo

TIMEOUT_VARIABLE = "RESEND_DESK_TIMEOUT"
READ_BACK_VARIABLE = "RESEND_DESK_READ_BACK"


@dataclass(kw_only=True)
class Services:
    """Everything that window and command use. Close it at the end."""

    paths: Paths
    connections: ConnectionStore
    credentials: CredentialStore
    settings: SettingsStore
    setup: Setup
    journal: Journal
    unsettled: Unsettled
    presence: Presence
    factory: HttpFactory
    current: Settings
    _sandbox: Sandbox | None = field(default=None, init=False)
    _starting: asyncio.Task[SandboxInfo] | None = field(default=None, init=False, repr=False)

    def open_desk(self, connection: Connection, secrets: Secrets) -> Desk:
        """A desk for a connection; nothing is asked before it is used."""
        return Desk(
            connection,
            secrets,
            factory=self.factory,
            journal=self.journal,
            paths=self.paths,
            settings=self.current,
        )

    def open_reading_desk(self, connection: Connection, secrets: Secrets) -> ReadingDesk:
        """As `open_desk`, without anything that could write."""
        clients = ReadingClients(connection, secrets, self.factory)
        return ReadingDesk(
            connection,
            secrets,
            clients=clients,
            factory=self.factory,
            journal=self.journal,
            paths=self.paths,
        )

    async def load_network(self) -> None:
        """Take the proxy's password from the keyring, where the settings name a user for it: before the first client
        that leaves this machine. Raises KeyringUnavailable, CredentialError, NetworkSettingError.
        """
        network = self.current.network
        if network.proxy == "unread":
            raise NetworkSettingError(
                say(
                    "It isn't known whether a proxy was chosen, so nothing was sent ({path}).",
                    path=self.paths.settings,
                ),
                title=UNREAD,
                hint=CHOOSE,
            )
        if network.proxy == "this" and network.user and not self.factory.proxy_password:
            try:
                password = await self.credentials.proxy_password(network.address)
            except KeyringUnavailable as error:
                raise KeyringUnavailable(
                    error.detail,
                    title=say("The proxy's password can't be read from the keyring"),
                    hint=say(
                        "Unlock the keyring and try again; or choose another way in File, Network settings."
                    ),
                ) from error
            self.factory.use(network, password)

    async def save_network(self, network: Network, password: str | None) -> None:
        """Keep other settings of the way out, and use them for the clients from now on; None keeps the password that
        is saved for the proxy's address. Raises KeyringUnavailable, ConfigurationError.
        """
        kept = password
        if network.proxy != "this" or not network.user:
            kept = ""
        elif kept is None:
            kept = await self.credentials.proxy_password(network.address)
        if kept or self.current.network.user:
            await self.credentials.save_proxy_password(network.address, kept)
        await self.settings.change(network=network)
        self.current = msgspec.structs.replace(self.current, network=network)
        self.factory.use(network, kept)

    async def save_history(self, days: int, *, payloads: bool) -> None:
        """Keep how long the journal keeps settled runs, and whether with what was sent. Raises ConfigurationError."""
        await self.settings.change(journal_days=days, journal_payloads=payloads)
        self.current = msgspec.structs.replace(self.current, journal_days=days, journal_payloads=payloads)
        self.journal.keep(days, payloads=payloads)

    async def start_demo(self) -> tuple[Connection, Secrets]:
        """Start the sandbox inside this process (once), and the connection to it."""
        from core.sandbox import Sandbox

        if self._sandbox is None:
            self._sandbox = Sandbox()
            self._starting = asyncio.create_task(asyncio.to_thread(self._sandbox.start))
        assert self._starting is not None
        # Whoever waits may be cancelled; the thread that starts it can't be, and `aclose` has to end what it started.
        info = await asyncio.shield(self._starting)
        connection = Connection(
            name="Demo",
            color="green",
            ipaas_url=info.ipaas_url,
            sign_in="password",
            email=info.ipaas_email,
            company_id=info.company_id,
            company_name="Demo company",
            subscription_id=info.subscription_id,
            subscription_name="Klaviyo (sandbox)",
            klaviyo_url=info.klaviyo_url,
        )
        return connection, Secrets(ipaas_password=info.ipaas_password, klaviyo_key=info.klaviyo_key)

    async def remarks(self) -> tuple[Notice, ...]:
        """What there is to say of the journal's file, and of another program in the same folder; each once."""
        other = await asyncio.to_thread(self.presence.begin)
        said, self.journal.remarks = self.journal.remarks, []
        return (*(Notice.of(remark) for remark in said), *((other,) if other is not None else ()))

    async def aclose(self) -> None:
        """Close the journal and end the sandbox, each also where the one before is cut off by a second signal.
        Desks are closed by those who opened them.
        """
        try:
            await self.journal.aclose()
        finally:
            self.presence.end()
            await self._end_sandbox()

    async def _end_sandbox(self) -> None:
        if self._sandbox is None or self._starting is None:
            return
        try:
            with contextlib.suppress(DeskError):  # it was told to whoever started it
                await asyncio.shield(self._starting)
        finally:
            await asyncio.to_thread(self._sandbox.stop)
            self._sandbox = self._starting = None


def build_services(
    paths: Paths | None = None,
    *,
    keyring_backend: keyring.backend.KeyringBackend | None = None,
    environ: Mapping[str, str] | None = None,
    on_exchange: Callable[[Exchange], None] | None = None,
) -> Services:
    """Put the parts together. Reads the settings' file; asks nobody."""
    environ = os.environ if environ is None else environ
    paths = paths or Paths.default(environ)
    tighten(paths)
    settings = SettingsStore(paths.settings)
    current = settings.load_now()
    timeout = seconds_from(environ, TIMEOUT_VARIABLE, current.timeout_seconds)
    patience = seconds_from(environ, READ_BACK_VARIABLE, current.read_back_seconds)
    credentials = CredentialStore(keyring_backend)
    factory = HttpFactory(
        timeout=timeout, on_exchange=log_exchange(on_exchange), environ=environ, network=current.network
    )
    journal = Journal(
        paths.journal,
        sent_by=_user(),
        keep_days=current.journal_days,
        keep_payloads=current.journal_payloads,
    )
    connections = ConnectionStore(paths.connections, credentials)
    return Services(
        paths=paths,
        connections=connections,
        credentials=credentials,
        settings=settings,
        setup=Setup(factory),
        journal=journal,
        unsettled=Unsettled(journal, paths.locks, connections),
        presence=Presence(paths.data),
        factory=factory,
        current=msgspec.structs.replace(current, read_back_seconds=patience, timeout_seconds=timeout),
    )


def _user() -> str:
    """Who is signed in to the operating system; empty where that can't be found out."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
