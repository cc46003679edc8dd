"""What is on disk, seen from beside the journal."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from tests.support.child import TARGET

KEY = (TARGET, "01H", "Placed Order")
"""By what Klaviyo keeps one event of each unique id: target, profile and metric of `tests.support.child.intent`."""


@contextlib.contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A second connection, which sees only what is on disk."""
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as db:
        yield db
