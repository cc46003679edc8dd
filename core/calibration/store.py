"""The last calibration of each connection, on disk: readable by this user only, as the journal is.

A file that can't be read counts as none. One that compared nothing doesn't take the place of one that did.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import filelock
import msgspec

from core.calibration.records import Calibration
from core.errors import ConfigurationError, UsageError
from core.outward.data import safe_json_bytes
from core.paths import ensure, write_private
from core.words import encoded, say

_encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=encoded)
_decoder = msgspec.json.Decoder(Calibration, float_hook=Decimal)


@dataclass(frozen=True)
class CalibrationStore:
    """The one of a connection; `connection` names it as the journal does."""

    folder: Path
    connection: str

    def load(self) -> Calibration | None:
        """The last one; None where there is none that can be read."""
        try:
            return _decoder.decode(self._path.read_bytes())
        except (OSError, msgspec.DecodeError, RecursionError):
            return None

    def save(self, calibration: Calibration) -> None:
        """Keep it in place of the one before. Raises ConfigurationError."""
        if not calibration.compared:
            kept = self.load()
            if kept is not None and kept.compared:
                return
        try:
            write_private(self._path, safe_json_bytes(_encoder.encode(calibration)))
        except OSError as error:
            raise ConfigurationError(
                say(
                    "{path} can't be written: {error_strerror}.",
                    path=self._path,
                    error_strerror=error.strerror,
                ),
                title=say("The calibration can't be kept"),
                hint=say(
                    "Check that the disk has room and the folder can be written to. What was found is shown all "
                    "the same."
                ),
            ) from error

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """While no other program or window calibrates the same connection. Raises UsageError, ConfigurationError."""
        lock = filelock.FileLock(self._path.with_suffix(".lock"), timeout=0, mode=0o600, is_singleton=False)
        try:
            ensure(self.folder)
            lock.acquire()
        except filelock.Timeout:
            raise UsageError(
                say("Another window or terminal compares the orders of this connection at this moment."),
                title=say("This connection is being calibrated already"),
                hint=say("Wait until it is done, or stop it there."),
            ) from None
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

    @property
    def _path(self) -> Path:
        name = hashlib.sha256(self.connection.encode()).hexdigest()[:24]
        return self.folder / f"{name}.json"
