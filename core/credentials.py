"""Secrets in the operating system's keyring, one entry per connection; there is no fallback to a file.

The keyring is touched late, in a thread, and its errors are translated here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import msgspec

from core.errors import CredentialError, KeyringUnavailable

if TYPE_CHECKING:
    import keyring.backend

SERVICE = "resend-desk"
_REFUSED = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")
"""Backends that keep nothing, or keep it in files."""
_FIELDS = ("ipaas_password", "ipaas_token", "klaviyo_key")

T = TypeVar("T")


class CredentialStore:
    """Saves, loads and deletes the secrets of a connection, by its name.

    `backend` is the keyring to use; None takes the operating system's own.
    """

    def __init__(self, backend: keyring.backend.KeyringBackend | None = None) -> None:
        self._backend = backend

    async def load(self, name: str) -> dict[str, str]:
        """The secrets by their field names. Raises KeyringUnavailable, CredentialError when missing."""
        text = await self._in_thread(lambda ring: ring.get_password(SERVICE, name))
        if text is None:
            raise CredentialError(
                f"The keyring has no secrets for the connection “{name}”.",
                title="The credentials are missing",
                hint="Open the connection's settings and enter them again.",
            )
        try:
            decoded = msgspec.json.decode(text, type=dict[str, str])
        except msgspec.DecodeError:
            raise CredentialError(
                f"The keyring's entry for the connection “{name}” can't be read.",
                hint="Open the connection's settings and enter the credentials again.",
            ) from None
        return {field: decoded.get(field, "") for field in _FIELDS}

    async def save(self, name: str, secrets: dict[str, str]) -> None:
        """Replace the secrets of a connection. Raises KeyringUnavailable."""
        text = msgspec.json.encode(secrets).decode()
        await self._in_thread(lambda ring: ring.set_password(SERVICE, name, text))

    async def delete(self, name: str) -> None:
        """Forget the secrets of a connection; fine when there are none. Raises KeyringUnavailable."""

        def work(ring: keyring.backend.KeyringBackend) -> None:
            if ring.get_password(SERVICE, name) is not None:
                ring.delete_password(SERVICE, name)

        await self._in_thread(work)

    async def _in_thread(self, work: Callable[[keyring.backend.KeyringBackend], T]) -> T:
        def guarded() -> T:
            try:
                return work(self._backend or _system_keyring())
            except KeyringUnavailable:
                raise
            except Exception as error:  # noqa: BLE001  backends let errors of their D-Bus libraries through
                raise KeyringUnavailable(f"{type(error).__name__}: {error}") from None

        return await asyncio.to_thread(guarded)


def _system_keyring() -> keyring.backend.KeyringBackend:
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
        raise KeyringUnavailable(f"The only keyring found is {names}.")
    return trusted


def _refused(ring: keyring.backend.KeyringBackend) -> bool:
    return type(ring).__module__.startswith(_REFUSED)
