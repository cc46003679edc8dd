"""Which runs have ended without anybody having been shown how: the program may die between the one and the other.

A row of `untold` is written with the end of a run, and taken away once that was shown. While the program lives that
began a run, it shows the run itself, and nobody there tells of it as one that was broken off. A run of which all was
recorded and nothing is to be said leaves no row: whoever looks at its order sees what was asked for.
"""

from __future__ import annotations

import sqlite3

from core.journal.records import PastRun, RunState

TABLE = """
CREATE TABLE untold (
    run_id TEXT PRIMARY KEY REFERENCES run (id)  -- it ended, and nobody was shown how
) WITHOUT ROWID"""
_SPEAKS_FOR_ITSELF = ("recorded", "linked", "settled")


class Untold:
    """The runs that one program began, and those of which it has not shown the end yet."""

    def __init__(self) -> None:
        self._begun: dict[str, tuple[str, str]] = {}
        self._ended: dict[str, tuple[str, str]] = {}
        self._own: set[str] = set()

    def begun(self, run_id: str, target: str, transaction_id: str) -> None:
        """This program began a run."""
        self._begun[run_id] = (target, transaction_id)

    def ended(self, run_id: str, state: RunState, *, error: bool) -> bool:
        """Whether it is to be noted that nobody was shown yet how the run ended. An interrupted one needs no note: the
        next start tells it in any case.
        """
        whose = self._begun.pop(run_id, None)
        noted = state != "interrupted" and (error or state not in _SPEAKS_FOR_ITSELF)
        if noted and whose is not None:
            self._ended[run_id] = whose
            self._own.add(run_id)
        return noted

    def shown(self, target: str, transaction_id: str) -> list[str]:
        """The runs of an order that ended here and are shown with that."""
        found = [run for run, whose in self._ended.items() if whose == (target, transaction_id)]
        for run in found:
            del self._ended[run]
        return found

    def is_own(self, run: PastRun) -> bool:
        """Whether this program has shown how the run ended, or is about to. A reader may have its row in hand while the
        run is shown, so that one that was shown stays its own.
        """
        return run.run_id in self._own


def note(db: sqlite3.Connection, run_id: str) -> None:
    """Nobody was shown yet how the run ended. Raises sqlite3.Error."""
    db.execute("INSERT OR IGNORE INTO untold (run_id) SELECT id FROM run WHERE id = ?", (run_id,))


def strike(db: sqlite3.Connection, runs: list[str]) -> None:
    """These were shown. Raises sqlite3.Error."""
    for run in runs:
        db.execute("DELETE FROM untold WHERE run_id = ?", (run,))
