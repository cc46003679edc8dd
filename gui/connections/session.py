"""Which connection is open: start-up, switching, the demo, forgetting one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from core.errors import DeskError
from core.log.file import LOG
from core.mapping_choice import MappingChoice
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import Target
from core.words import say
from gui.connections.wish import Wish
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

if TYPE_CHECKING:
    from core.app import Services
    from core.connections import Connection, SafeMode, Secrets
    from core.transfer.proof.interrupted import Interrupted

MakeServices = Callable[[], "Services"]


@dataclass(frozen=True)
class _Opened:
    """What a job of this presenter brings back. `connection` is None when there is none to open."""

    services: Services
    saved: tuple[Connection, ...]
    connection: Connection | None = None
    secrets: Secrets | None = None
    demo: bool = False
    given: bool = False
    """By the environment."""
    session_only: bool = False
    trouble: DeskError | None = None


class SessionPresenter(QObject):
    """Builds the services once, in the asyncio thread, and opens one desk at a time (`desk`, which tells of
    it by `desk_changed`).

    Signals: `busy_changed(bool)`; `started()` when the services are there; `names_changed(tuple)` with the saved
    connections' names, however one of them came, went or got another name; `desk_opened(Connection, bool)` with whether
    it is the demo; `desk_closed()`; `target_known(Target)`; `first_run_needed()` when there is no connection yet;
    `failed(Notice)`; `target_failed(Notice)` when the connection is open but doesn't answer; `safety_changed()`:
    colours, safe modes or the name of the open one are others; `keyring_waits()` when the keyring doesn't answer at
    once; `log_lost(str)` with the reason when the log can't be written.
    """

    busy_changed = Signal(bool)
    names_changed = Signal(object)
    desk_opened = Signal(object, bool)
    started = Signal()
    desk_closed = Signal()
    target_known = Signal(object)
    first_run_needed = Signal()
    failed = Signal(object)
    target_failed = Signal(object)
    safety_changed = Signal()
    keyring_waits = Signal()
    log_lost = Signal(object)
    _saved_changed = Signal()

    def __init__(
        self, runtime: AsyncRuntime, make_services: MakeServices, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._make_services = make_services
        self._asked: Latest[Literal["opening", "target", "saved"]] = Latest()
        self.desk = OpenDesk(self)
        self._wish = Wish()
        self.services: Services | None = None
        self.connection: Connection | None = None
        self.target: Target | None = None
        self.connections: tuple[Connection, ...] = ()
        """All that are saved, or are for this session only."""
        self._overtaken = False
        """Whether others are saved since the connection that is being opened was asked for."""
        self.demo = False
        self.saved = False
        """Whether the open connection is a saved one: not the demo's, nor the environment's."""
        self.session_only = False
        self._saved_changed.connect(self._on_saved_changed)
        runtime.add_cleanup(self._clean_up)

    @property
    def opening(self) -> bool:
        """Whether a connection is being opened."""
        return "opening" in self._asked

    def use_mapping(self, choice: MappingChoice) -> None:
        """Have the open connection take its mapping from elsewhere, from the next plan on."""
        if self.desk.current is not None:
            self.desk.current.use_mapping(choice)
            self.connection = self.desk.current.connection

    @property
    def secrets_from(self) -> str:
        """Where the open connection's secrets come from."""
        if self.demo:
            return say("the sandbox")
        if self.session_only:
            return say("this session's memory")
        return say("keyring") if self.saved else say("the environment")

    def open(self, wish: Wish) -> None:
        """Open what is wished for, in place of what is open. The services are built when there are none yet: at the
        start, and again where that failed.
        """
        self._wish = wish

        async def job() -> _Opened:
            return await _open(self.services or self._built(), wish)

        self._begin(job, "open connection")

    def again(self) -> None:
        """Open what was wished for last: what failed, and never another connection in its place."""
        self.open(self._wish)

    def _built(self) -> Services:
        """In the asyncio thread."""
        services = self._make_services()
        LOG.write_to(services.paths.log, self.log_lost.emit)
        # Known from here on, so that it is closed even when opening fails.
        self.services = services
        services.credentials.on_wait = self.keyring_waits.emit
        services.connections.on_changed = self._saved_changed.emit
        self.started.emit()
        return services

    def read_saved(self) -> None:
        """Read which connections are saved: another window of the program may have saved one. What can't be read is
        told when a connection is opened.
        """
        services = self.services
        if services is None:
            return

        async def job() -> tuple[Connection, ...]:
            return tuple(await services.connections.all())

        handle = self._runtime.run(job, "saved connections")
        self._asked.follow("saved", handle, succeeded=self._on_saved_read)

    def _on_saved_changed(self) -> None:
        self._overtaken = True
        self.read_saved()

    def _on_saved_read(self, saved: tuple[Connection, ...]) -> None:
        if saved != self.connections:
            self._take_saved(saved)

    def rename(self, before: str, after: str) -> None:
        """A saved connection has another name from now on. One that is open goes by it at once, without being opened
        anew, and the next start opens it.
        """
        services = self.services
        if services is None:
            return
        if self._wish.connection == before:
            self._wish = self._wish._replace(connection=after)
        if self.saved and self.connection is not None and self.connection.name == before:
            if self.desk.current is not None:
                self.desk.current.use_name(after)
                self.connection = self.desk.current.connection
            self.safety_changed.emit()

        async def job() -> None:
            if (await services.settings.load()).last_connection == before:
                await services.settings.change(last_connection=after)

        self._runtime.run(job, "rename connection").failed.connect(self._on_failed)

    def forget(self, name: str) -> None:
        """Delete a saved connection and its secrets."""
        services = self.services
        if services is None:
            return

        async def job() -> tuple[Connection, ...]:
            await services.connections.delete(name)
            return tuple(await services.connections.all())

        handle = self._runtime.run(job, "forget connection")
        handle.succeeded.connect(lambda saved: self._on_forgotten(name, saved))
        handle.failed.connect(self._on_failed)

    def set_safety(self, color: str, safe_mode: SafeMode) -> None:
        """Give the open connection another colour and another safe mode. One that was opened to read only is opened
        anew to send. The demo has neither, and the environment describes its connection itself.
        """
        services, open_one = self.services, self.connection
        if services is None or open_one is None or not self.saved:
            return
        changed = msgspec.structs.replace(open_one, color=color, safe_mode=safe_mode)
        if safe_mode == "read-only":
            self.put_in_force(color, safe_mode)  # before it is saved: nothing can be sent in between

        async def job() -> tuple[Connection, ...]:
            await services.connections.set_safety(changed.name, color=color, safe_mode=safe_mode)
            return tuple(await services.connections.all())

        handle = self._runtime.run(job, "colour and safe mode")
        handle.succeeded.connect(lambda saved: self._on_safety(changed, saved))
        handle.failed.connect(self._on_failed)

    def _on_safety(self, changed: Connection, saved: tuple[Connection, ...]) -> None:
        self._take_saved(saved)
        before = self.connection
        if before is None or before.name != changed.name:
            return
        if self.must_reopen_for(changed.safe_mode):
            self.open(Wish(connection=changed.name))
        else:
            self.put_in_force(changed.color, changed.safe_mode)

    def must_reopen_for(self, safe_mode: SafeMode) -> bool:
        """Whether a safe mode of the open connection takes effect only when it is opened anew."""
        desk = self.desk.current
        return desk is not None and safe_mode != "read-only" and not desk.has_writers

    def put_in_force(self, color: str, safe_mode: SafeMode) -> None:
        """Have the open connection obey a safe mode at once, without saving it."""
        desk = self.desk.current
        if desk is not None:
            desk.use_safety(color, safe_mode)
            self.connection = desk.connection
            self.safety_changed.emit()

    def read_target(self) -> None:
        """Ask for the names of company, subscription and account."""
        desk = self.desk.current
        if desk is not None:
            self._asked.follow(
                "target",
                self._runtime.run(desk.target, "target"),
                succeeded=self._on_target,
                failed=lambda error: self.target_failed.emit(Notice.of(error)),
            )

    async def remarks(self) -> tuple[Notice, ...]:
        """What there is to say of the journal's file, and of another program in the same folder; each once."""
        return await self.services.remarks() if self.services is not None else ()

    async def interrupted_elsewhere(self, target: str) -> tuple[Interrupted, ...]:
        """The interrupted sends of all connections but one. Raises JournalError."""
        return await self.services.unsettled.elsewhere(target) if self.services is not None else ()

    async def settle(self, found: Interrupted) -> None:
        """Take the user's word that an interrupted send has been looked at. Raises TransferError, JournalError."""
        if self.services is not None:
            await self.services.unsettled.settle(found)

    @property
    def unnamed(self) -> bool:
        """Whether it isn't known what kind of account is behind the open connection."""
        return self.desk.current is not None and (self.target is None or self.target.test_account is None)

    def learn(self, target: Target | None) -> Target | None:
        """Take what a plan knows of the account, where it couldn't be read when the connection was opened. What is
        known of the two together: bar and confirmation say the same.
        """
        desk, known = self.desk.current, self.target
        if target is None or desk is None or target.connection != desk.journal_key:
            return target or known
        if target.test_account is None:
            return known or target
        if self.unnamed:
            self._on_target(target)
        return target

    def save_at_end(self, values: dict[str, str]) -> None:
        """Keep the window's shape for the next start: saved after the last task, before the services close."""
        services = self.services
        if services is not None:
            self._runtime.add_cleanup(lambda: services.settings.change(window=values))

    def _begin(self, job: Callable[[], Awaitable[_Opened]], name: str) -> None:
        self._overtaken = False
        self._asked.follow(
            "opening",
            self._runtime.run(job, name),
            succeeded=self._on_opened,
            failed=self._on_failed,
            finished=lambda: self.busy_changed.emit(False),
        )
        self.busy_changed.emit(True)

    def _on_opened(self, opened: _Opened) -> None:
        if not self._overtaken:
            self._take_saved(opened.saved)
        if opened.trouble is not None:
            self.failed.emit(Notice.of(opened.trouble))
            return
        if opened.connection is None or opened.secrets is None:
            self.first_run_needed.emit()
            return
        self._close_desk()
        self.connection, self.demo = opened.connection, opened.demo
        self.saved = not (opened.demo or opened.given)
        self.session_only = opened.session_only
        self.desk.put(opened.services.open_desk(opened.connection, opened.secrets))
        self.desk_opened.emit(opened.connection, opened.demo)
        self.read_target()

    def _on_failed(self, error: DeskError) -> None:
        self.failed.emit(Notice.of(error))

    def _on_target(self, target: Target) -> None:
        self.target = target
        self.target_known.emit(target)

    def _take_saved(self, saved: tuple[Connection, ...]) -> None:
        self.connections = saved
        self.names_changed.emit(tuple(connection.name for connection in saved))

    def _on_forgotten(self, name: str, saved: tuple[Connection, ...]) -> None:
        self._take_saved(saved)
        if self.connection is not None and self.connection.name == name and not self.demo:
            self._close_desk()
            self.desk.put(None)
            self.desk_closed.emit()
        if not saved and self.desk.current is None:
            self.first_run_needed.emit()

    def _close_desk(self) -> None:
        self._asked.drop("target")
        if self.desk.current is not None:
            self._runtime.run(self.desk.current.aclose, "close desk")
        self.connection = self.target = None

    async def _clean_up(self) -> None:
        # In the asyncio thread, after the last task and while the GUI thread only waits for `stopped`.
        if self.desk.current is not None:
            await self.desk.current.aclose()
        if self.services is not None:
            await self.services.aclose()
        LOG.close()


async def _open(services: Services, wish: Wish) -> _Opened:
    """Find the connection of a wish and its secrets. Trouble comes back with the names, not raised."""
    saved: tuple[Connection, ...] = ()
    try:
        saved = tuple(await services.connections.all())
        names = [connection.name for connection in saved]
        if wish.demo:
            connection, secrets = await services.start_demo()
            return _Opened(services, saved, connection, secrets, demo=True)
        await services.load_network()
        given = _from_environment() if wish.connection is None else None
        if given is not None:
            return _Opened(services, saved, *given, given=True)
        last = (await services.settings.load()).last_connection
        name = wish.connection or (last if last in names else next(iter(names), None))
        if name is None:
            return _Opened(services, saved)
        connection = await services.connections.load(name)
        secrets = await services.connections.secrets(name)
        session_only = services.connections.for_session(name)
        if not session_only:  # else nothing is written
            await services.settings.change(last_connection=name)
    except DeskError as error:
        return _Opened(services, saved, trouble=error)
    return _Opened(services, saved, connection, secrets, session_only=session_only)


def _from_environment() -> tuple[Connection, Secrets] | None:
    import os

    from core.connections import from_environment

    return from_environment(os.environ)
