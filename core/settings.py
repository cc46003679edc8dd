"""The user's settings: a small JSON file. A file that can't be read is put aside, never overwritten."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import msgspec

from core.errors import ConfigurationError
from core.network import Network
from core.paths import read_json_bytes, write_private
from core.words import say

Days = Annotated[int, msgspec.Meta(ge=1, le=36_500)]
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


class SettingsStore:
    """Loads and saves the settings, in a thread."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def load(self) -> Settings:
        """The settings; the defaults when there are none yet or the file can't be read."""
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
        """As `load`, for callers outside of an event loop."""
        try:
            return msgspec.json.decode(read_json_bytes(self._path), type=Settings)
        except FileNotFoundError:
            return Settings()
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            self._put_aside()
            return Settings()

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
