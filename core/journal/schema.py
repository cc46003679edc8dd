"""The journal's tables, and how an older file becomes a newer one."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import filelock

from core.errors import JournalError

VERSION = 1
_PATIENCE = 30.0
"""Seconds to wait for another program that is writing."""

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
    error TEXT                       -- JSON of a notice
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
    body TEXT NOT NULL,
    profile_id TEXT,                 -- of events: with metric and unique id the key that Klaviyo keeps one of
    metric TEXT,
    unique_id TEXT
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
)


def connect(path: Path) -> sqlite3.Connection:
    """Open the file, making or updating its tables. Raises sqlite3.Error, OSError, JournalError."""
    # SQLite doesn't wait where two programs turn a new file to WAL at once: one gets "locked" at once.
    with filelock.FileLock(path.with_suffix(".lock"), timeout=_PATIENCE, mode=0o600, is_singleton=False):
        return _opened(path)


def _opened(path: Path) -> sqlite3.Connection:
    path.touch(mode=0o600, exist_ok=True)
    db = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        # FULL: an intent that was written survives the power going out right after.
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA foreign_keys = ON")
        _prepare(db, path)
    except BaseException:
        db.close()
        raise
    return db


def is_broken(error: Exception) -> bool:
    """Whether an error says that the file itself is damaged, or is no database."""
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(code, int) and code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _prepare(db: sqlite3.Connection, path: Path) -> None:
    db.execute("BEGIN IMMEDIATE")  # two programs may start at once
    try:
        version = db.execute("PRAGMA user_version").fetchone()[0]
        if version == 0:
            for statement in _TABLES:
                db.execute(statement)
            db.execute(f"PRAGMA user_version = {VERSION}")
        elif version > VERSION:
            raise JournalError(
                f"{path} was written by a newer version of the program.",
                hint="Update this program, or move the file away to begin a new journal.",
            )
    except BaseException:
        db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")
