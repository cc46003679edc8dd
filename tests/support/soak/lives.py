"""Starts of the program, and where they die: after that no request leaves and no statement of SQLite is carried out."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Literal
from unittest import mock


class Killed(BaseException):
    """The program died."""


@dataclass
class Life:
    """One start of the program. It dies at the n-th request or statement, before or after it is carried out."""

    kind: Literal["request", "statement", "never"] = "never"
    number: int = 0
    after: bool = False
    dead: bool = False
    counted: Counter[str] = field(default_factory=Counter)
    connections: list[sqlite3.Connection] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.kind}:{self.number}:{'after' if self.after else 'before'}"

    @classmethod
    def named(cls, name: str) -> Life:
        """The life of such a name, such as `request:12:after`."""
        kind, number, when = name.split(":")
        assert kind in ("request", "statement"), name
        assert when in ("before", "after"), name
        return cls("request" if kind == "request" else "statement", int(number), after=when == "after")

    def step(self, kind: str) -> None:
        """Before one is carried out."""
        if self.dead:
            raise Killed
        self.counted[kind] += 1
        if not self.after:
            self._die_at(kind)

    def done(self, kind: str) -> None:
        """After one was."""
        if self.after:
            self._die_at(kind)

    def _die_at(self, kind: str) -> None:
        if kind == self.kind and self.counted[kind] == self.number:
            self.dead = True
            raise Killed


class MortalConnection(sqlite3.Connection):
    """Carries out no statement of a dead program."""

    life: Life | None = None

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        if self.life is None:
            return super().execute(*arguments)
        self.life.step("statement")
        cursor = super().execute(*arguments)
        try:
            self.life.done("statement")
        except Killed:
            cursor.close()  # else it would hold the file
            raise
        return cursor


@contextmanager
def mortal(life: Life) -> Iterator[None]:
    """Databases that are opened inside belong to this life."""
    real = sqlite3.connect

    def connect(*arguments: Any, **named: Any) -> sqlite3.Connection:
        made = real(*arguments, factory=MortalConnection, **named)
        made.life = life
        life.connections.append(made)
        return made

    with mock.patch("sqlite3.connect", connect):
        yield
    for each in life.connections:
        with suppress(sqlite3.ProgrammingError):  # closed by the journal itself
            if each.in_transaction:
                sqlite3.Connection.execute(each, "ROLLBACK")
        each.close()  # (what wasn't committed is gone)
