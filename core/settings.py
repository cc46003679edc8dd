"""The user's settings: a small JSON file. A file that can't be used is put aside, never overwritten, when others are
saved; until then each start finds it, and nothing leaves where it may have named a proxy.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import msgspec

from core.errors import ConfigurationError
from core.network import Network
from core.paths import read_private, write_private
from core.words import say

MOST_DAYS = 36_500
Days = Annotated[int, msgspec.Meta(ge=1, le=MOST_DAYS)]
Seconds = Annotated[float, msgspec.Meta(gt=0, le=3600)]


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """`read_back_seconds`: how long to look for accepted events; `timeout_seconds`: how long to wait for an answer;
    `journal_days`: how long the journal keeps runs that are settled; `journal_payloads`: whether it keeps what was
    sent, or only its hash; `network`: proxy and certificates.
    """

    last_connection: str = ""
    read_back_seconds: Seconds = 30.0
    timeout_seconds: Seconds = 10.0
    journal_days: Days = 90
    network: Network = Network()
    journal_payloads: bool = True
    window: dict[str, str] = {}


UNREAD = Settings(network=Network(proxy="unread"), journal_days=MOST_DAYS)
"""In place of settings that can't be read. Not the defaults: those would go past the proxy that somebody chose, and
would have the journal forget what somebody wanted to keep.
"""


def _readable(content: bytes) -> Settings:
    """The settings of a file that isn't fit as a whole: each that is fit by itself, else that of `UNREAD`."""
    try:
        found = msgspec.json.decode(content, type=dict[str, msgspec.Raw])
    except (msgspec.DecodeError, UnicodeDecodeError):
        return UNREAD
    fit: dict[str, object] = {}
    for field in msgspec.structs.fields(Settings):
        if field.name in found:
            try:
                fit[field.name] = msgspec.json.decode(found[field.name], type=field.type)
            except (msgspec.DecodeError, UnicodeDecodeError):
                fit[field.name] = getattr(UNREAD, field.name)
    return Settings(**fit)  # type: ignore[arg-type]  # each is decoded as its own type


class SettingsStore:
    """Loads and saves the settings, in a thread."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def load(self) -> Settings:
        """The settings, in a thread: see `load_now`."""
        return await asyncio.to_thread(self.load_now)

    async def save(self, settings: Settings) -> None:
        """Replace the settings. Raises ConfigurationError when the file can't be written."""
        await asyncio.to_thread(self._write, settings)

    async def change(self, **changes: object) -> None:
        """Save other values of some settings, and leave the rest as the file has it. Raises ConfigurationError."""
        settings = await self.load()
        changed = msgspec.structs.replace(settings, **changes)
        if changed != settings:
            await self.save(changed)

    def load_now(self) -> Settings:
        """The settings; the defaults when there are none yet. Of a file that can't be used, what can be read of it,
        `UNREAD` where that is nothing; it stays where it is until others are saved.
        """
        return self._read()[0]

    def _read(self) -> tuple[Settings, bool]:
        """The settings, and whether all of the file could be used."""
        try:
            content = read_private(self._path)
        except FileNotFoundError:
            return Settings(), True
        except OSError:
            return UNREAD, False
        try:
            return msgspec.json.decode(content, type=Settings), True
        except (msgspec.DecodeError, UnicodeDecodeError):
            return _readable(content), False

    def _put_aside(self) -> None:
        """Rename the file to a name that is free: what was put aside before stays, too."""
        try:
            number = 1
            while (aside := self._path.with_suffix(f".unreadable-{number}.json")).exists():
                number += 1
            self._path.replace(aside)
        except OSError as error:
            raise ConfigurationError(
                say("{path} can't be read: {error_strerror}.", path=self._path, error_strerror=error.strerror)
            ) from error

    def _write(self, settings: Settings) -> None:
        if not self._read()[1]:
            self._put_aside()
        try:
            write_private(self._path, msgspec.json.format(msgspec.json.encode(settings)))
        except OSError as error:
            raise ConfigurationError(
                say(
                    "{path} can't be written: {error_strerror}.",
                    path=self._path,
                    error_strerror=error.strerror,
                )
            ) from error
