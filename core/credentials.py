"""Secrets in the operating system's keyring, one entry a secret; there is no fallback to a file.

The keyring is touched late, in a thread of its own that never keeps the program from ending: a keyring that is locked
waits for its prompt as long as the user does. Its errors are translated here. Windows takes 2,560 bytes an entry
(`CRED_MAX_CREDENTIAL_BLOB_SIZE`, in UTF-16), and company tokens can be longer, so that a long secret lies in parts.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import msgspec

from core.errors import CredentialError, KeyringUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "resend-desk"
_REFUSED = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Backends that keep nothing, or keep it in files."""
_HOSTS = ("ipaas_host", "klaviyo_host")
"""The hosts that the secrets were entered for: only these get them. They are written before the secrets, so that one
that was saved by half goes nowhere.
"""
_SECRETS = ("ipaas_password", "ipaas_token", "klaviyo_key")
_FIELDS = (*_HOSTS, *_SECRETS)
_PROXY = "(proxy)"
"""In place of a connection's name."""
_LONGEST = 1_200
"""Characters of an entry, of at most two bytes each."""
_PARTS = "resend-desk-parts:"
"""How the entry of a secret in parts begins; their number and their hash follow."""
_NOTICED = 1.0
"""Seconds after which it is told that the keyring keeps us waiting."""

T = TypeVar("T")


class CredentialStore:
    """Saves, loads and deletes the secrets of a connection, by its name.

    `backend` is the keyring to use; None takes the operating system's own. `on_wait` is called, in the event loop,
    when the keyring doesn't answer at once. Cancelling a call ends the wait.
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

        def work(ring: KeyringBackend) -> dict[str, str] | None:
            # The single entry, where there is one, was saved last: saving in several removes it.
            together = _read_together(ring, name)
            if together is not None:
                return together
            found = {field: _read(ring, name, field) for field in _FIELDS}
            if all(found[field] is None for field in _SECRETS):
                return None
            hosts = {field: host for field in _HOSTS if (host := found[field])}
            return {**{field: found[field] or "" for field in _SECRETS}, **hosts}

        secrets = await self._in_thread(work)
        if secrets is None:
            raise CredentialError(
                f"The keyring has no secrets for the connection “{name}”.",
                title="The credentials are missing",
                hint="Open the connection's settings and enter them again.",
            )
        return secrets

    async def save(self, name: str, secrets: dict[str, str]) -> None:
        """Replace the secrets of a connection. Raises KeyringUnavailable."""

        def work(ring: KeyringBackend) -> None:
            for field in _FIELDS:
                _write(ring, name, field, secrets.get(field, ""))
            _remove_together(ring, name)

        await self._in_thread(work)

    async def delete(self, name: str) -> None:
        """Forget the secrets of a connection; fine when there are none. Raises KeyringUnavailable."""

        def work(ring: KeyringBackend) -> None:
            for field in _FIELDS:
                _write(ring, name, field, "")
            _remove_together(ring, name)

        await self._in_thread(work)

    async def proxy_password(self, address: str) -> str:
        """The password of the proxy at an address; empty where none is kept. Raises KeyringUnavailable, and
        CredentialError where the one that is kept was entered for another proxy.
        """

        def work(ring: KeyringBackend) -> tuple[str, str]:
            return _read(ring, _PROXY, "address") or "", _read(ring, _PROXY, "password") or ""

        kept_for, password = await self._in_thread(work)
        if password and kept_for != address:
            raise CredentialError(
                f"The proxy's password was entered for {kept_for or 'no such proxy'}, and would go to {address}.",
                title="The proxy's address has changed since its password was entered",
                hint="Check the address in File, Network settings, and enter the password again.",
            )
        return password

    async def save_proxy_password(self, address: str, password: str) -> None:
        """Keep the password of a proxy, for its address only; an empty one is removed. Raises KeyringUnavailable."""

        def work(ring: KeyringBackend) -> None:
            _write(ring, _PROXY, "address", address if password else "")
            _write(ring, _PROXY, "password", password)

        await self._in_thread(work)

    async def _in_thread(self, work: Callable[[KeyringBackend], T]) -> T:
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
                result = work(self._backend or _system_keyring())
            except CredentialError as error:
                failure = error
            except Exception as error:  # noqa: BLE001  backends let errors of their D-Bus libraries through
                failure = KeyringUnavailable(f"{type(error).__name__}: {error}", hint=_hint())
            with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
                loop.call_soon_threadsafe(settle, result, failure)

        threading.Thread(target=guarded, name="keyring", daemon=True).start()
        notice = loop.call_later(_NOTICED, lambda: self.on_wait())
        try:
            return await done
        finally:
            notice.cancel()


def _entry(name: str, field: str, part: int | None = None) -> str:
    """The user name of an entry: the keyring's own lists show it."""
    return f"{name}: {field}" if part is None else f"{name}: {field}, part {part}"


def _read(ring: KeyringBackend, name: str, field: str) -> str | None:
    """A secret; None where there is none. Raises CredentialError where a part of it is missing or another one's."""
    entry = ring.get_password(SERVICE, _entry(name, field))
    count, digest = _parts_of(entry)
    if not count:
        return entry
    parts = [ring.get_password(SERVICE, _entry(name, field, part)) for part in range(count)]
    whole = "".join(part or "" for part in parts)
    if _digest(whole) != digest:
        raise CredentialError(
            f"The keyring's entries for the connection “{name}” don't belong together.",
            hint="Open the connection's settings and enter the credentials again.",
        )
    return whole


def _write(ring: KeyringBackend, name: str, field: str, secret: str) -> None:
    """Replace a secret; an empty one is removed. The parts come first, so that none is missing at any moment."""
    before, _ = _parts_of(ring.get_password(SERVICE, _entry(name, field)))
    parts = _cut(secret) if _length(secret) > _LONGEST or secret.startswith(_PARTS) else []
    for number, part in enumerate(parts):
        ring.set_password(SERVICE, _entry(name, field, number), part)
    if secret:
        text = f"{_PARTS}{len(parts)}:{_digest(secret)}" if parts else secret
        ring.set_password(SERVICE, _entry(name, field), text)
    else:
        _remove(ring, _entry(name, field))
    for number in range(len(parts), before):
        _remove(ring, _entry(name, field, number))


def _cut(secret: str) -> list[str]:
    """A secret in pieces that an entry holds whole, whatever characters it has."""
    step = _LONGEST // 2  # (a character may take two units of UTF-16)
    return [secret[begin : begin + step] for begin in range(0, len(secret), step)]


def _length(secret: str) -> int:
    return len(secret.encode("utf-16-le", "surrogatepass")) // 2


def _parts_of(entry: str | None) -> tuple[int, str]:
    """Number and hash of the parts; 0 where the entry is the secret itself."""
    if entry is None or not entry.startswith(_PARTS):
        return 0, ""
    count, _, digest = entry.removeprefix(_PARTS).partition(":")
    return (int(count) if count.isdecimal() else 0), digest


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _remove(ring: KeyringBackend, entry: str) -> None:
    if ring.get_password(SERVICE, entry) is not None:
        ring.delete_password(SERVICE, entry)


def _read_together(ring: KeyringBackend, name: str) -> dict[str, str] | None:
    """The secrets as 0.1.0 kept them: all in one entry, as JSON."""
    text = ring.get_password(SERVICE, name)
    if text is None:
        return None
    try:
        decoded = msgspec.json.decode(text, type=dict[str, str])
    except msgspec.DecodeError:
        raise CredentialError(
            f"The keyring's entry for the connection “{name}” can't be read.",
            hint="Open the connection's settings and enter the credentials again.",
        ) from None
    return {field: decoded.get(field, "") for field in _SECRETS}


def _remove_together(ring: KeyringBackend, name: str) -> None:
    """Remove the entry that had all secrets in one."""
    _remove(ring, name)


def _hint() -> str:
    """What to do about this system's keyring."""
    keyring_here = {
        "win32": "Open Windows' Credential Manager and see whether it works",
        "darwin": "Open Keychain Access and unlock the login keychain",
    }.get(sys.platform, "Unlock or install the system keyring (GNOME Keyring or KWallet)")
    return f"{keyring_here}, then try again. Secrets are never written to a file instead."


def _system_keyring() -> KeyringBackend:
    """The operating system's keyring; KeyringUnavailable for none, and for one that keeps a file.

    Where several are found, keyring puts them behind one another: only the trusted ones are looked at,
    so that no secret falls through to a file.
    """
    import keyring
    from keyring.backends.chainer import ChainerBackend

    ring = keyring.get_keyring()
    found = list(ring.backends) if isinstance(ring, ChainerBackend) else [ring]
    trusted = next((candidate for candidate in found if not _refused(candidate)), None)
    if trusted is None:
        names = ", ".join(f"{type(each).__module__}.{type(each).__qualname__}" for each in found or [ring])
        raise KeyringUnavailable(f"The only keyring found is {names}.", hint=_hint())
    return trusted


def _refused(ring: KeyringBackend) -> bool:
    return type(ring).__module__.startswith(_REFUSED)
