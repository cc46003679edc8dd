"""A file of each connection, and who has it to himself: what a calibration found, what a watch remembers."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import filelock

from core.errors import ConfigurationError, UsageError
from core.paths import ensure, write_private
from core.words import say


@dataclass(frozen=True)
class KeptFile:
    """The file of one connection below a folder; `connection` names it as the journal does."""

    folder: Path
    connection: str

    @property
    def path(self) -> Path:
        """Where it is: readable by this user only, as the journal is."""
        name = hashlib.sha256(self.connection.encode()).hexdigest()[:24]
        return self.folder / f"{name}.json"

    def write(self, content: bytes, *, title: str, hint: str) -> None:
        """Keep it in place of the one before; the words are for whoever can't. Raises ConfigurationError."""
        try:
            write_private(self.path, content)
        except OSError as error:
            raise ConfigurationError(
                say(
                    "{path} can't be written: {error_strerror}.",
                    path=self.path,
                    error_strerror=error.strerror,
                ),
                title=title,
                hint=hint,
            ) from error

    @contextlib.contextmanager
    def alone(self, detail: str, *, title: str, hint: str) -> Iterator[None]:
        """While no other program or window does the same; the words are for whoever finds one at it.

        Raises UsageError, ConfigurationError.
        """
        lock = filelock.FileLock(self.path.with_suffix(".lock"), timeout=0, mode=0o600, is_singleton=False)
        try:
            ensure(self.folder)
            lock.acquire()
        except filelock.Timeout:
            raise UsageError(detail, title=title, hint=hint) from None
        except OSError as error:
            raise ConfigurationError(
                say(
                    "{folder} can't be used: {error_strerror}.",
                    folder=self.folder,
                    error_strerror=error.strerror,
                )
            ) from error
        try:
            yield
        finally:
            lock.release()
