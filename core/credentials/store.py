"""Saves, loads and deletes secrets, without ever holding up the event loop.

The keyring is touched late, in a thread of its own that never keeps the program from ending: a keyring that is locked
waits for its prompt as long as the user does. Its errors are translated here.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections.abc import AsyncIterator, Callable, Collection, Mapping
from typing import TYPE_CHECKING, TypeVar

from core.credentials import entries
from core.credentials.rings import hint, name_of, reading_keyring, system_keyring
from core.errors import CredentialError, KeyringUnavailable
from core.outward.secrets import KNOWN, hide
from core.words import say

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_NOTICED = 1.0
"""Seconds after which it is told that the keyring keeps us waiting."""

T = TypeVar("T")
_log = logging.getLogger(__name__)


def _know(values: Mapping[str, str]) -> None:
    """Tell the gate outward of secrets that come in here."""
    for field, value in values.items():
        if field.endswith("password"):
            KNOWN.password(value)
        elif field in entries.SECRETS:
            KNOWN.token(value)


class CredentialStore:
    """The secrets of connections, by their names.

    `backend` is the keyring to use; None takes the operating system's own (`core.credentials.rings`). `on_wait` is
    called, in the event loop, when the keyring doesn't answer at once. Cancelling a call ends the wait.
    """

    def __init__(
        self, backend: KeyringBackend | None = None, *, on_wait: Callable[[], None] = lambda: None
    ) -> None:
        self._backend = backend
        self.on_wait = on_wait

    async def load(self, name: str) -> dict[str, str]:
        """The secrets, and the hosts that they are bound to where that is kept, by their field names.

        Raises KeyringUnavailable, CredentialError when missing.
        """
        found = await self._read(name)
        _know(found or {})
        if found is None:
            raise CredentialError(
                say("The keyring has no secrets for the connection “{name}”.", name=name),
                title=say("The credentials are missing"),
                hint=say("Open the connection's settings and enter them again."),
            )
        return {**dict.fromkeys(entries.SECRETS, ""), **found}

    async def save(self, name: str, secrets: Mapping[str, str]) -> None:
        """Replace the secrets of a connection. Raises KeyringUnavailable; the former ones are kept then."""
        async with self.replacing(name, secrets):
            pass

    @contextlib.asynccontextmanager
    async def replacing(self, name: str, secrets: Mapping[str, str]) -> AsyncIterator[None]:
        """As `save`, for as long as the body doesn't fail: if it does, the former secrets count again."""
        values = {field: secret for field in entries.fields_of(name) if (secret := secrets.get(field, ""))}
        _know(values)
        hidden = entries.pieces(values)
        former = await self._in_thread(lambda ring: entries.put(ring, self._ring, name, values), hidden)
        try:
            yield
        except BaseException:
            if not await self._in_thread(lambda ring: entries.take_back(ring, name, former, values), hidden):
                _log.warning("The keyring didn't let the former secrets of a connection be put back")
            raise
        try:
            await self._in_thread(lambda ring: entries.forget(ring, name, former.old), hidden)
        except CredentialError as error:
            _log.warning("The keyring didn't let former secrets be removed: %s", error.title)

    async def delete(self, name: str) -> None:
        """Forget the secrets of a connection; fine when there are none. Raises KeyringUnavailable."""
        await self._in_thread(lambda ring: entries.delete(ring, name))

    async def proxy_password(self, address: str) -> str:
        """The password of the proxy at an address; empty where none is kept. Raises KeyringUnavailable, and
        CredentialError where the one that is kept was entered for another proxy.
        """
        found = await self._read(entries.PROXY) or {}
        _know(found)
        kept_for, password = found.get("address", ""), found.get("password", "")
        if password and kept_for != address:
            raise CredentialError(
                say(
                    "The proxy's password was entered for {kept_for}, and would go to {address}.",
                    kept_for=kept_for or say("no such proxy"),
                    address=address,
                ),
                title=say("The proxy's address has changed since its password was entered"),
                hint=say("Check the address in File, Network settings, and enter the password again."),
            )
        return password

    async def save_proxy_password(self, address: str, password: str) -> None:
        """Keep the password of a proxy, for its address only; an empty one is removed. Raises KeyringUnavailable."""
        if password:
            await self.save(entries.PROXY, {"address": address, "password": password})
        else:
            await self.delete(entries.PROXY)

    async def keyring_name(self) -> str:
        """What people call the keyring that is used. Raises KeyringUnavailable."""
        return await self._in_thread(name_of)

    async def _read(self, name: str) -> dict[str, str] | None:
        """What is kept under a name; of a keyring that isn't trusted either something, or why it isn't."""

        def work() -> dict[str, str] | None:
            if self._backend is not None:
                return entries.read(self._backend, name)
            ring, refusal = reading_keyring()
            if refusal is None:
                return entries.read(ring, name)
            found = None
            with contextlib.suppress(
                Exception
            ):  # its error may quote whatever it likes; the refusal says what to do
                found = entries.read(ring, name)
            if found is None:
                raise refusal
            return found

        return await self._started(work, ())

    def _ring(self) -> KeyringBackend:
        return self._backend or system_keyring()

    async def _in_thread(self, work: Callable[[KeyringBackend], T], hidden: Collection[str] = ()) -> T:
        """What `work` makes of the keyring; `hidden` are secrets that an error may quote."""
        return await self._started(lambda: work(self._ring()), hidden)

    async def _started(self, work: Callable[[], T], hidden: Collection[str]) -> T:
        """As `_in_thread`; `work` opens the keyring itself."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[T] = loop.create_future()

        def settle(result: T | None, error: BaseException | None) -> None:
            if done.done():  # given up
                return
            if error is not None:
                done.set_exception(error)
            else:
                done.set_result(result)  # type: ignore[arg-type]  # (T may be None)

        def guarded() -> None:
            result, failure = None, None
            try:
                result = work()
            except CredentialError as error:
                failure = error
            except BaseException as error:  # noqa: BLE001  errors of D-Bus libraries, and a keyring that would exit
                failure = _translated(error, hidden)
            with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
                loop.call_soon_threadsafe(settle, result, failure)

        threading.Thread(target=guarded, name="keyring", daemon=True).start()
        notice = loop.call_later(_NOTICED, lambda: self.on_wait())
        try:
            return await done
        finally:
            notice.cancel()


def _translated(error: BaseException, hidden: Collection[str]) -> KeyringUnavailable:
    from keyring import errors

    words = {
        errors.KeyringLocked: say("It is locked, and was not opened"),
        errors.NoKeyringError: say("There is none"),
        errors.InitError: say("It can't be opened"),
        errors.PasswordSetError: say("It refused to save a secret"),
        errors.PasswordDeleteError: say("It refused to remove a secret"),
    }
    what = next((told for kind, told in words.items() if isinstance(error, kind)), type(error).__name__)
    return KeyringUnavailable(
        hide(
            say("{what}: {error}", what=what, error=error) if str(error) else say("{what}.", what=what),
            hidden,
        ),
        hint=hint(),
    )
