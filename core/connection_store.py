"""The connections: saved ones, in a file without secrets and the keyring; and those for this session only."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import filelock
import msgspec

from core.connections import Connection, SafeMode, Secrets, check, check_bound, check_hosts, hosts_of
from core.credentials import CredentialStore
from core.errors import ConfigurationError
from core.mapping_choice import MappingChoice, check_choice
from core.outward.secrets import KNOWN
from core.paths import ensure, read_private, write_private
from core.words import joined, say

_LOCK_SECONDS = 10


class _File(msgspec.Struct):
    connections: list[Connection] = []


class ConnectionStore:
    """The connections. File and keyring are used in threads.

    A connection for this session only lives in this object: nothing of it is written. It takes the place of a saved
    one of its name. `on_changed` hears of every change that is made by this object, in the thread that asked for it.
    """

    def __init__(self, path: Path, credentials: CredentialStore) -> None:
        self._path = path
        self._credentials = credentials
        self._session: dict[str, tuple[Connection, Secrets]] = {}
        self.on_changed: Callable[[], None] = lambda: None

    async def names(self) -> list[str]:
        """The names, in the order of saving. Raises ConfigurationError when the file can't be read."""
        return [connection.name for connection in await self.all()]

    async def all(self) -> list[Connection]:
        """The connections, in the order of saving; those for this session only last. Raises as `names`."""
        saved = await asyncio.to_thread(self._read)
        here = [self._session[c.name][0] if c.name in self._session else c for c in saved]
        names = {connection.name for connection in saved}
        return [*here, *(own for own, _ in self._session.values() if own.name not in names)]

    def for_session(self, name: str) -> bool:
        """Whether a connection is for this session only."""
        return name in self._session

    def use_for_session(self, connection: Connection, secrets: Secrets) -> None:
        """Have a connection until the program ends. Raises as `save`, but for the keyring."""
        secrets = secrets.tidied()
        check(connection, secrets)
        check_hosts(connection)
        self._session[connection.name] = (connection, secrets)
        self.on_changed()

    async def load(self, name: str) -> Connection:
        """One connection; ConfigurationError when there is none of that name."""
        if name in self._session:
            return self._session[name][0]
        connections = await asyncio.to_thread(self._read)
        found = next((connection for connection in connections if connection.name == name), None)
        if found is None:
            known = joined(", ", (connection.name for connection in connections)) or say(
                "none", about="connections"
            )
            raise ConfigurationError(
                say("There is no connection “{name}”. Saved: {known}.", name=name, known=known),
                hint=say("Choose one of these, or make a new one."),
            )
        return found

    async def secrets(self, name: str) -> Secrets:
        """A connection's secrets, from the keyring. Raises UnconfirmedHost where they were entered for another
        host than the connection's, CredentialError, ConfigurationError.
        """
        if name in self._session:
            return self._session[name][1]
        kept = await self._credentials.load(name)
        connection = await self.load(name)
        check_bound(connection, {field: kept.pop(field, "") for field in hosts_of(connection)})
        return Secrets(**kept)

    async def save(self, connection: Connection, secrets: Secrets) -> None:
        """Save or replace a connection: the keyring first, so that no connection is without its secrets. They
        are bound to its hosts. Raises UnconfirmedHost for a host that isn't confirmed, what `check` raises,
        KeyringUnavailable, ConfigurationError; then what was saved before is as it was.
        """
        secrets = secrets.tidied()
        check(connection, secrets)
        check_hosts(connection)
        kept = {**asdict(secrets), **hosts_of(connection)}
        async with self._credentials.replacing(connection.name, kept):
            await asyncio.to_thread(self._put, _without_secrets(connection))
        self._session.pop(connection.name, None)
        self.on_changed()

    async def set_mapping(self, name: str, mapping: MappingChoice) -> Connection:
        """Have a saved connection take its mapping from elsewhere; its secrets stay as they are. The connection as
        it is now. Raises ConfigurationError, also where there is none of that name.
        """
        check_choice(mapping)
        changed = msgspec.structs.replace(await self.load(name), mapping=mapping)
        await self._replace(changed)
        return changed

    async def _replace(self, changed: Connection) -> None:
        """Keep another state of a connection where it is kept: in the file, or for the session only."""
        if changed.name in self._session:
            self._session[changed.name] = (changed, self._session[changed.name][1])
        else:
            await asyncio.to_thread(self._put, changed)
        self.on_changed()

    async def set_safety(self, name: str, *, color: str, safe_mode: SafeMode) -> Connection:
        """Give a connection another colour and another safe mode; its secrets stay as they are. The connection as it
        is now. Raises ConfigurationError, also where there is none of that name.
        """
        changed = msgspec.structs.replace(await self.load(name), color=color, safe_mode=safe_mode)
        await self._replace(changed)
        return changed

    async def delete(self, name: str) -> None:
        """Forget a connection and its secrets."""
        saved = any(connection.name == name for connection in await asyncio.to_thread(self._read))
        if saved or name not in self._session:
            await self._credentials.delete(name)
            await asyncio.to_thread(self._remove, name)
        self._session.pop(name, None)
        self.on_changed()

    def _read(self) -> list[Connection]:
        try:
            content = read_private(self._path)
        except FileNotFoundError:
            return []
        except OSError as error:
            raise ConfigurationError(
                say("{path} can't be read: {error_strerror}.", path=self._path, error_strerror=error.strerror)
            ) from error
        try:
            return msgspec.json.decode(content, type=_File).connections
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise ConfigurationError(
                say("{path} can't be read: {error}.", path=self._path, error=error),
                hint=say(
                    "Move the file away and set up the connections again; their secrets are still in the "
                    "keyring."
                ),
            ) from error

    def _put(self, connection: Connection) -> None:
        def put(others: list[Connection]) -> list[Connection]:
            names = [other.name for other in others]
            if connection.name not in names:
                return [*others, connection]
            others[names.index(connection.name)] = connection
            return others

        self._change(put)

    def _remove(self, name: str) -> None:
        self._change(lambda others: [other for other in others if other.name != name])

    def _change(self, change: Callable[[list[Connection]], list[Connection]]) -> None:
        """Read, change and write, while nobody else does: another window may save one at this moment."""
        lock = filelock.FileLock(
            self._path.with_suffix(".lock"), timeout=_LOCK_SECONDS, mode=0o600, is_singleton=False
        )
        try:
            ensure(self._path.parent)
            with lock:
                write_private(self._path, msgspec.json.encode(_File(change(self._read()))))
        except OSError as error:  # filelock's Timeout is one
            raise ConfigurationError(
                say(
                    "{path} can't be written: {error_strerror}.",
                    path=self._path,
                    error_strerror=error.strerror or error,
                )
            ) from error


def _without_secrets(connection: Connection) -> Connection:
    """The connection, of whose names, as the systems tell them, nothing secret comes into the file."""
    return msgspec.structs.replace(
        connection,
        company_name=KNOWN.hide(connection.company_name),
        subscription_name=KNOWN.hide(connection.subscription_name),
        account_name=KNOWN.hide(connection.account_name),
    )
