"""What a watch remembers, on disk: from when on orders are new, which were looked at, which are waited for.

It is written before anything is told, so that nothing is told twice, whenever the program ends. A file that can't be
read counts as none: the watch begins anew, and looks at orders from then on.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from core.home.kept import KeptFile
from core.paths import read_private
from core.words import encoded, say

KEPT = timedelta(days=4)
"""How long an order that is done with is known by its ID; older ones are told by their dates and by `highest`."""

Moment = Annotated[datetime, Meta(tz=True)]
Order = Annotated[str, Meta(pattern="^[0-9]{1,30}$")]


class Waiting(msgspec.Struct, kw_only=True):
    """An order that is waited for. `due`: when it is looked at next; `missing_since`: when it was first missing."""

    number: str | None
    created: str | None
    due: Moment
    missing_since: Moment | None = None
    tries: int = 0


class Memory(msgspec.Struct, kw_only=True):
    """Orders created from `floor` on are new, and those whose ID is above `highest`, unless they are among `done`
    (since when) or `waiting`. `rung` are those that were told as missing; both have a moment that is
    not before the order's own. `read_at`: when the list was read last.
    """

    floor: Moment
    highest: int = 0
    read_at: Moment | None = None
    done: dict[Order, Moment] = {}
    rung: dict[Order, Moment] = {}
    waiting: dict[Order, Waiting] = {}

    def is_new(self, transaction_id: str, created: datetime | None) -> bool:
        """Whether an order was not met yet, and came after the watch began."""
        if transaction_id in self.waiting or transaction_id in self.done or transaction_id in self.rung:
            return False
        return int(transaction_id) > self.highest or (created is not None and created >= self.floor)

    def forget(self, now: datetime) -> None:
        """Let go of IDs that the dates tell by now: what comes with such a date, or such an ID, is not new any more."""
        for known in (self.done, self.rung):
            for old in [each for each, since in known.items() if since < now - KEPT]:
                self.highest = max(self.highest, int(old))
                del known[old]
        self.floor = max(self.floor, now - KEPT)


@dataclass(frozen=True)
class MemoryStore:
    """The memory of one connection; `connection` names it as the journal does."""

    folder: Path
    connection: str

    def load(self) -> Memory | None:
        """What is remembered; None where there is nothing that can be read."""
        try:
            return msgspec.json.decode(read_private(self._file.path), type=Memory)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None

    def save(self, memory: Memory) -> None:
        """Keep it. Raises ConfigurationError."""
        self._file.write(
            msgspec.json.encode(memory, enc_hook=encoded),
            title=say("The watch can't remember what it has reported"),
            hint=say(
                "Check that the disk has room and the folder can be written to. Without it, an order could "
                "be reported twice, so nothing is reported."
            ),
        )

    def alone(self) -> contextlib.AbstractContextManager[None]:
        """While no other program watches the same connection. Raises UsageError, ConfigurationError."""
        return self._file.alone(
            say("Another window or terminal is watching this connection's orders right now."),
            title=say("This connection is already being watched"),
            hint=say("Stop that one, or let it continue."),
        )

    @property
    def _file(self) -> KeptFile:
        return KeptFile(self.folder, self.connection)
