"""The last calibration of each connection, on disk: readable by this user only, as the journal is.

A file that can't be read counts as none. One that compared nothing doesn't take the place of one that did. What is
written is made piece by piece: the values that differ may be megabytes, and no step may hold the window.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import msgspec
from msgspec import structs

from core.calibration.records import Calibration
from core.home.kept import KeptFile
from core.outward.data import safe_json_bytes
from core.paths import read_private
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
            return _decoder.decode(read_private(self._file.path))
        except (OSError, msgspec.DecodeError, RecursionError):
            return None

    def save(self, calibration: Calibration) -> None:
        """Keep it in place of the one before. Raises ConfigurationError."""
        if not calibration.compared:
            kept = self.load()
            if kept is not None and kept.compared:
                return
        self._file.write(
            _written(calibration),
            title=say("The calibration can't be kept"),
            hint=say(
                "Check that the disk has room and the folder can be written to. What was found is still shown."
            ),
        )

    def alone(self) -> contextlib.AbstractContextManager[None]:
        """While no other program or window calibrates the same connection. Raises UsageError, ConfigurationError."""
        return self._file.alone(
            say("Another window or terminal is comparing this connection's orders right now."),
            title=say("This connection is already being calibrated"),
            hint=say("Wait until it is done, or stop it there."),
        )

    @property
    def _file(self) -> KeptFile:
        return KeptFile(self.folder, self.connection)


def _written(calibration: Calibration) -> bytes:
    orders = (
        _with_list(structs.replace(order, differences=()), "differences", map(_safe, order.differences))
        for order in calibration.orders
    )
    return _with_list(structs.replace(calibration, orders=()), "orders", orders)


def _with_list(record: msgspec.Struct, field: str, items: Iterable[bytes]) -> bytes:
    """A record as JSON, with a list whose items are JSON already."""
    fields = msgspec.json.decode(_safe(record), type=dict[str, msgspec.Raw])
    fields[field] = msgspec.Raw(b"[" + b",".join(items) + b"]")
    return msgspec.json.encode(fields)


def _safe(record: msgspec.Struct) -> bytes:
    return safe_json_bytes(_encoder.encode(record))
