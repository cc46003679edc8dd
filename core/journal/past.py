"""What runs are searched by: `past`, a narrow table beside `run`.

`run` holds whole plans, so that reading through it takes seconds. The table is kept by triggers in the same transaction
as the run itself: it can't say anything else than the run, goes when the run goes (retention), and has of the customer
only what the run's own plan has: nothing where payloads are not kept.
"""

from __future__ import annotations

import sqlite3


def _of_plan(plan: str, path: str) -> str:
    return f"CASE WHEN json_valid({plan}) THEN COALESCE(json_extract({plan}, '{path}'), '') ELSE '' END"


def _cause(error: str) -> str:
    return f"CASE WHEN json_valid({error}) THEN COALESCE(json_extract({error}, '$.title'), '') ELSE '' END"


COLUMNS = (
    "run_id, target, transaction_id, started_at, finished_at, state, kind, sent_by, ticket, batch, "
    "order_number, email, profile_id, mapping, origin, fingerprint, cause"
)
"""Of a run, and of what its plan and its error say; those that came later have statements of their own below."""
_WORDS = (
    "(transaction_id || ' ' || order_number || ' ' || email || ' ' || profile_id || ' ' || ticket || ' ' || "
    "batch || ' ' || cause || ' ' || sent_by || ' ' || mapping)"
)


def _values(run: str) -> str:
    plan = f"{run}.plan"
    found = [
        f"{run}.id, {run}.target, {run}.transaction_id, {run}.started_at, {run}.finished_at, {run}.state, {run}.kind",
        f"{run}.sent_by, {run}.ticket, {run}.batch",
        *(
            _of_plan(plan, path)
            for path in (
                "$.order.number", "$.order.email", "$.profile.profile_id",
                "$.collection.name", "$.collection.origin", "$.collection.fingerprint",
            )
        ),
        _cause(f"{run}.error"),
    ]  # fmt: skip
    return ", ".join(found)


_INDEXES = (
    # A search reads this one from its end and nothing else: 100,000 runs in some 20 ms, on every SQLite there is.
    "CREATE INDEX IF NOT EXISTS past_by_words ON past (place, words)",
    "CREATE INDEX IF NOT EXISTS past_by_time ON past (target, started_at)",
)
NARROWER = ("DROP INDEX past_by_words", *_INDEXES)
"""What makes the first form of the index the narrower one."""
TABLES = (
    """
CREATE TABLE past (
    place INTEGER PRIMARY KEY,       -- in the sequence of the runs
    run_id TEXT NOT NULL UNIQUE,
    target TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    state TEXT,
    kind TEXT NOT NULL,
    sent_by TEXT NOT NULL,
    ticket TEXT NOT NULL,
    batch TEXT NOT NULL,
    order_number TEXT NOT NULL,      -- from here on out of the run's plan; empty where it has none
    email TEXT NOT NULL,
    profile_id TEXT NOT NULL,
    mapping TEXT NOT NULL,
    origin TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    cause TEXT NOT NULL,             -- the title of the run's error
    words TEXT NOT NULL DEFAULT ''   -- all that a search looks at
)""",
    *_INDEXES,
    "CREATE INDEX past_by_order ON past (target, transaction_id)",
    "CREATE INDEX past_by_number ON past (target, order_number COLLATE NOCASE)",
    "CREATE INDEX past_by_state ON past (target, state)",
    "CREATE INDEX intent_by_run ON intent (run_id)",
    "CREATE INDEX intent_by_profile ON intent (profile_id)",
    "CREATE INDEX outcome_by_result ON outcome (result_id)",
    f"""
CREATE TRIGGER past_of_run AFTER INSERT ON run BEGIN
    INSERT INTO past ({COLUMNS}) VALUES ({_values("NEW")});
    UPDATE past SET words = {_WORDS} WHERE run_id = NEW.id;
END""",  # noqa: S608  nothing in it is anybody's but ours, here and below
    f"""
CREATE TRIGGER past_of_ended_run AFTER UPDATE OF state, error, finished_at ON run BEGIN
    UPDATE past SET state = NEW.state, finished_at = NEW.finished_at, cause = {_cause("NEW.error")}
        WHERE run_id = NEW.id;
    UPDATE past SET words = {_WORDS} WHERE run_id = NEW.id;
END""",  # noqa: S608
    """
CREATE TRIGGER past_of_forgotten_run AFTER DELETE ON run BEGIN
    DELETE FROM past WHERE run_id = OLD.id;
END""",
)
"""The table with its indexes and triggers; `run`, `intent` and `outcome` are there already."""
FILL = (
    f"INSERT INTO past ({COLUMNS}) SELECT {_values('run')} FROM run ORDER BY run.rowid",  # noqa: S608
    f"UPDATE past SET words = {_WORDS}",  # noqa: S608
)
"""What puts the runs of an older file into it."""

_WAS_STOPPED = """CASE WHEN json_valid({error})
    THEN COALESCE(json_extract({error}, '$.name'), '') IN ('stopped', 'unsent') ELSE 0 END"""
"""Whether a run ended with something that was not sent, or may not have been, since it was stopped."""
STOPPED = (
    "ALTER TABLE past ADD COLUMN stopped INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX past_stopped ON past (target, place) WHERE stopped = 1",
    f"""
CREATE TRIGGER past_of_stopped_run AFTER UPDATE OF error ON run BEGIN
    UPDATE past SET stopped = {_WAS_STOPPED.format(error="NEW.error")} WHERE run_id = NEW.id;
END""",  # noqa: S608
)
"""What the table has of it, since version 8."""
FILL_STOPPED = f"""
UPDATE past SET stopped = 1 WHERE run_id IN (
    SELECT id FROM run WHERE error IS NOT NULL AND {_WAS_STOPPED.format(error="error")})"""  # noqa: S608

_CHOICES = """
    CASE WHEN json_valid({plan}) AND json_type({plan}, '$.options.backfill') IN ('true', 'false')
        AND json_extract({plan}, '$.options.event_time') IN ('now', 'order')
    THEN json_extract({plan}, '$.options.event_time') ELSE '' END,
    CASE WHEN json_valid({plan}) AND json_type({plan}, '$.options.backfill') = 'true' THEN 1 ELSE 0 END"""
OPTIONS = (
    "ALTER TABLE past ADD COLUMN event_time TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE past ADD COLUMN backfill INTEGER NOT NULL DEFAULT 0",
    # In the statement that takes the rest out of the plan: SQLite reads its JSON once for all of it.
    "DROP TRIGGER past_of_run",
    f"""
CREATE TRIGGER past_of_run AFTER INSERT ON run BEGIN
    INSERT INTO past ({COLUMNS}, event_time, backfill)
        VALUES ({_values("NEW")}, {_CHOICES.format(plan="NEW.plan")});
    UPDATE past SET words = {_WORDS} WHERE run_id = NEW.id;
END""",  # noqa: S608
)
"""What the table has of the choices that a run was sent with, since version 9; an empty `event_time`: not known."""
FILL_OPTIONS = f"""
UPDATE past SET (event_time, backfill) = (
    SELECT {_CHOICES.format(plan="plan")} FROM run WHERE id = past.run_id)"""  # noqa: S608


def rename_batch(db: sqlite3.Connection, target: str, old: str, new: str) -> None:
    """Have the runs of a batch tell its new name. The caller has begun a transaction."""
    for table in ("run", "past"):
        db.execute(f"UPDATE {table} SET batch = ? WHERE target = ? AND batch = ?", (new, target, old))  # noqa: S608
    db.execute(f"UPDATE past SET words = {_WORDS} WHERE target = ? AND batch = ?", (target, new))  # noqa: S608
