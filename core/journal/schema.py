"""The journal's tables, and the steps that make an older file a newer one."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Mapping

from core.journal import past, untold
from core.words import say

_BATCHES = (  # version 5
    """
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    target TEXT NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,            -- where the ids came from, in words
    options TEXT NOT NULL,           -- JSON of the plans' options
    ticket TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    state TEXT NOT NULL,             -- new, running, paused, stopped, done
    seconds REAL NOT NULL DEFAULT 0, -- how long it has run
    UNIQUE (target, name)
)""",
    """
CREATE TABLE batch_order (
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    place INTEGER NOT NULL,
    transaction_id TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting',  -- or as in the order's summary
    cause TEXT NOT NULL DEFAULT '',         -- groups what the same thing keeps back
    title TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    remedy TEXT NOT NULL DEFAULT '',
    profile_id TEXT NOT NULL DEFAULT '',
    events INTEGER NOT NULL DEFAULT 0,
    at TEXT NOT NULL DEFAULT '',
    confirmed TEXT NOT NULL DEFAULT '',     -- hash of what the confirmed plan sends
    PRIMARY KEY (batch_id, transaction_id)
) WITHOUT ROWID""",
)
_NUMBERS = "ALTER TABLE batch_order ADD COLUMN number TEXT NOT NULL DEFAULT ''"
"""Version 10: the order's own number."""
_FORESEEN = tuple(
    f"ALTER TABLE batch_order ADD COLUMN {name} TEXT NOT NULL DEFAULT ''"
    for name in ("foreseen", "foreseen_title", "foreseen_remedy", "planned_at")
)
"""Version 11: what kept an order back when it was planned."""
_TABLES = (
    """
CREATE TABLE run (
    id TEXT PRIMARY KEY,
    target TEXT NOT NULL,            -- the connection: both addresses and the subscription
    transaction_id TEXT NOT NULL,
    plan TEXT NOT NULL,              -- the plan as JSON, as it was shown
    started_at TEXT NOT NULL,        -- UTC, ISO 8601, like all times here
    finished_at TEXT,                -- NULL: under way, or interrupted
    state TEXT,                      -- as in the summary; 'interrupted' when found unfinished
    error TEXT,                      -- JSON of a notice
    sent_by TEXT NOT NULL DEFAULT '',  -- the user of the operating system; version 2
    ticket TEXT NOT NULL DEFAULT '',   -- what the user gave as the reason, such as a ticket's number; version 2
    kind TEXT NOT NULL DEFAULT 'send', -- send, compensation, link, look; version 3
    batch TEXT NOT NULL DEFAULT ''     -- the name of the batch that it was part of; version 4
)""",
    "CREATE INDEX run_by_transaction ON run (target, transaction_id, started_at)",
    """
CREATE TABLE intent (
    id INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES run (id),
    at TEXT NOT NULL,
    system TEXT NOT NULL,            -- 'klaviyo' or 'ipaas'
    action TEXT NOT NULL,            -- 'event', 'profile' or 'external_id'
    line_id TEXT,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    body TEXT NOT NULL,              -- empty where payloads are not kept
    profile_id TEXT,                 -- of events: with metric and unique id the key that Klaviyo keeps one of
    metric TEXT,
    unique_id TEXT,
    body_hash TEXT NOT NULL DEFAULT ''  -- SHA-256 of a body that is not kept; version 3
)""",
    "CREATE INDEX intent_by_event ON intent (unique_id, metric, profile_id)",
    """
CREATE TABLE outcome (
    id INTEGER PRIMARY KEY,
    intent_id INTEGER NOT NULL REFERENCES intent (id),
    at TEXT NOT NULL,
    state TEXT NOT NULL,             -- done, accepted, recorded, refused, not_sent, unknown
    detail TEXT NOT NULL,
    result_id TEXT                   -- the id that the other system gave
)""",
    "CREATE INDEX outcome_by_intent ON outcome (intent_id)",
    *past.TABLES,
    *past.STOPPED,
    *past.OPTIONS,
    *_BATCHES,
    _NUMBERS,
    *_FORESEEN,
    untold.TABLE,
)


def _to_2(db: sqlite3.Connection) -> None:
    """Who sent, and for which ticket."""
    for column in ("sent_by", "ticket"):
        db.execute(f"ALTER TABLE run ADD COLUMN {column} TEXT NOT NULL DEFAULT ''")


def _to_3(db: sqlite3.Connection) -> None:
    """What a run was for, and the hash of a payload that is not kept."""
    db.execute("ALTER TABLE run ADD COLUMN kind TEXT NOT NULL DEFAULT 'send'")
    db.execute("ALTER TABLE intent ADD COLUMN body_hash TEXT NOT NULL DEFAULT ''")
    db.execute("UPDATE run SET kind = 'look' WHERE plan = 'null'")
    db.execute("UPDATE run SET kind = 'link' WHERE state = 'linked'")
    db.execute(
        "UPDATE run SET kind = 'compensation' "
        "WHERE json_valid(plan) AND json_extract(plan, '$.compensates') IS NOT NULL"
    )


def _to_4(db: sqlite3.Connection) -> None:
    """What the history is searched by, and which batch a run was part of."""
    db.execute("ALTER TABLE run ADD COLUMN batch TEXT NOT NULL DEFAULT ''")
    for statement in (*past.TABLES, *past.FILL):
        db.execute(statement)


def _to_5(db: sqlite3.Connection) -> None:
    """Batches."""
    for statement in _BATCHES:
        db.execute(statement)


def _to_6(db: sqlite3.Connection) -> None:
    """A narrower index for searches."""
    for statement in past.NARROWER:
        db.execute(statement)


def _to_7(db: sqlite3.Connection) -> None:
    """What ended unseen. Of earlier versions' runs it isn't known; they count as shown."""
    db.execute(untold.TABLE)


def _to_8(db: sqlite3.Connection) -> None:
    """Which runs were stopped before all was sent."""
    for statement in (*past.STOPPED, past.FILL_STOPPED):
        db.execute(statement)


def _to_9(db: sqlite3.Connection) -> None:
    """With which event time a run was sent, and whether as backfill."""
    for statement in (*past.OPTIONS, past.FILL_OPTIONS):
        db.execute(statement)


def _to_10(db: sqlite3.Connection) -> None:
    """The numbers of a batch's orders, also of those of which no run began."""
    db.execute(_NUMBERS)


def _to_11(db: sqlite3.Connection) -> None:
    """What was seen to keep a batch's orders back, before anything was tried."""
    for statement in _FORESEEN:
        db.execute(statement)


_STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _to_2, _to_3, _to_4, _to_5, _to_6, _to_7, _to_8, _to_9, _to_10, _to_11,
)  # fmt: skip
"""The first makes version 2 of version 1, and so on."""
VERSION = 1 + len(_STEPS)
_DAMAGED = -1
"""In place of a version: the file is to be put aside."""
_FIRST: Mapping[str, set[str]] = {
    "run": {"id", "target", "transaction_id", "plan", "started_at", "finished_at", "state", "error"},
    "intent": {"id", "run_id", "at", "system", "action", "line_id", "method", "path", "body", "profile_id", "metric",
               "unique_id"},
    "outcome": {"id", "intent_id", "at", "state", "detail", "result_id"},
}  # fmt: skip
"""The tables of version 1, which each later one has."""


def version_of(db: sqlite3.Connection) -> int:
    """The version of a file; 0 for an empty one."""
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    return version


def misfit(db: sqlite3.Connection) -> str:
    """What of a file isn't a journal of the version that it says; empty where nothing is. It may be another program's
    database, or one in which tables were changed by hand: SQLite finds nothing wrong with either.
    """
    version, tables = version_of(db), _columns(db)
    if version == 0:
        return (
            say("It has tables of another program: {names}", names=", ".join(sorted(tables)))
            if tables
            else ""
        )
    if version == _DAMAGED:
        return say("It contains something this program didn't write")
    if version < 0:
        return say("It isn't from any version of this program")
    needed = _newest() if version == VERSION else _FIRST
    missing = [name for name, columns in needed.items() if not columns <= tables.get(name, set())]
    if missing:
        return say("Tables or columns are missing: {names}", names=", ".join(sorted(missing)))
    odd = [name for name in needed if _is_odd(db, name)]
    return say("Values of another type in: {names}", names=", ".join(sorted(odd))) if odd else ""


def mark_damaged(db: sqlite3.Connection) -> None:
    """Have the next opening put the file aside, whichever program opens it: what is wrong is seen by reading alone."""
    db.execute(f"PRAGMA user_version = {_DAMAGED}")


def _is_odd(db: sqlite3.Connection, table: str) -> bool:
    """Whether a column holds a value of another type than it is for. No text is read for that."""
    nothing = (", 'null'", "")
    wrong = [
        f"typeof({name}) NOT IN ('{type_.lower()}'{nothing[required]})"
        for _, name, type_, required, _, key in db.execute(f"PRAGMA table_info({table})")
        if not key and type_ in ("TEXT", "INTEGER", "REAL")
    ]
    if not wrong:
        return False
    asked = f"SELECT 1 FROM {table} WHERE {' OR '.join(wrong)} LIMIT 1"  # noqa: S608  our own names
    return db.execute(asked).fetchone() is not None


def _newest() -> Mapping[str, set[str]]:
    with contextlib.closing(sqlite3.connect(":memory:")) as new:
        create(new)
        return _columns(new)


def _columns(db: sqlite3.Connection) -> dict[str, set[str]]:
    """The names of the columns of each table, SQLite's own left out."""
    found: dict[str, set[str]] = {}
    for table, column in db.execute(
        "SELECT s.name, c.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c "
        "WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    ):
        found.setdefault(table, set()).add(column)
    return found


def create(db: sqlite3.Connection) -> None:
    """Make the tables of the newest version. The caller has begun a transaction."""
    for statement in _TABLES:
        db.execute(statement)
    db.execute(f"PRAGMA user_version = {VERSION}")


def migrate(db: sqlite3.Connection) -> None:
    """Bring an older file to the newest version. The caller has begun a transaction, and has a copy."""
    for step in _STEPS[version_of(db) - 1 :]:
        step(db)
    db.execute(f"PRAGMA user_version = {VERSION}")
