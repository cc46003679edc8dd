"""What the journal is asked for in more than a line of SQL. Runs are ordered by their rows: a clock can be set back."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import Any

from core.journal.history import EVENTS_SENT
from core.journal.records import HandedOver, PastEvent, PastRun, PastWrite, SentBefore
from core.journal.trouble import moment_in_row

_RUNS = f"""
SELECT id, transaction_id, started_at, finished_at, state, error,
    {EVENTS_SENT.format(run="run.id")},
    CASE WHEN json_valid(plan) AND json_extract(plan, '$.collection.edited')
        THEN json_extract(plan, '$.collection.changes') END,
    sent_by, ticket, kind, target, id IN (SELECT run_id FROM untold) AS silent,
    CASE WHEN COALESCE(state, 'interrupted') = 'interrupted' OR id IN (SELECT run_id FROM untold) THEN plan ELSE '' END,
    (SELECT event_time FROM past WHERE run_id = run.id), (SELECT backfill FROM past WHERE run_id = run.id)
FROM run WHERE {{}} ?1 AND transaction_id = COALESCE(?2, transaction_id)
"""  # noqa: S608  # nothing in it is anybody's but ours
_NEWEST_FIRST = "ORDER BY run.rowid DESC LIMIT ?3"
RUNS = f"{_RUNS.format('target =')}{_NEWEST_FIRST}"
"""By target, order (or NULL) and limit."""
LAST_SEND = f"{_RUNS.format('target =')}AND kind IN ('send', 'compensation') ORDER BY run.rowid DESC LIMIT 1"
"""By target and order: its newest send that is noted, or that of what corrects it."""
# (The sign keeps SQLite from the index of targets: it would read through whole plans for the state behind them.)
_UNSETTLED = """
AND id IN (
    SELECT run_id FROM past WHERE target {0} ?1 AND state IS NULL
    UNION ALL SELECT run_id FROM past WHERE target {0} ?1 AND state = 'interrupted'
    UNION ALL SELECT run_id FROM untold)
AND NOT EXISTS (
    SELECT 1 FROM run AS later
    WHERE later.target = run.target AND later.transaction_id = run.transaction_id AND later.rowid > run.rowid
    AND (later.kind = run.kind OR (later.kind = 'send' AND run.kind IN ('link', 'look', 'handover')))
    AND later.state IN ('recorded', 'accepted', 'linked', 'settled'))
"""
UNFINISHED = f"{_RUNS.format('+target =')}{_UNSETTLED.format('=')}{_NEWEST_FIRST}"
"""By target, order (or NULL) and limit: runs without an end of their own, or whose end nobody was
shown, that no later one takes the place of.
"""
UNFINISHED_ELSEWHERE = f"{_RUNS.format('+target <>')}{_UNSETTLED.format('<>')}{_NEWEST_FIRST}"
"""The same of all targets but one."""
_WRITES = """
SELECT intent.id, action, line_id, profile_id, metric, unique_id, outcome.state, outcome.result_id
FROM intent LEFT JOIN outcome ON outcome.id =
    (SELECT MAX(id) FROM outcome AS newest WHERE newest.intent_id = intent.id)
WHERE run_id = ? ORDER BY intent.id
"""
MADE_PROFILES = """
SELECT outcome.result_id FROM intent JOIN run ON run.id = intent.run_id LEFT JOIN outcome ON outcome.id =
    (SELECT MAX(id) FROM outcome AS newest WHERE newest.intent_id = intent.id)
WHERE run.target = ? AND run.transaction_id = ? AND action = 'profile'
AND COALESCE(outcome.state, 'unknown') NOT IN ('refused', 'not_sent')
"""
"""By target and order: the profiles that were made, or may have been."""
PROFILE_IN_DOUBT = """
SELECT 1 FROM intent JOIN run ON run.id = intent.run_id LEFT JOIN outcome ON outcome.id =
    (SELECT MAX(id) FROM outcome AS newest WHERE newest.intent_id = intent.id)
WHERE run.target = ? AND run.transaction_id = ? AND action = 'profile' AND intent.at >= ?
AND COALESCE(outcome.state, 'unknown') = 'unknown' LIMIT 1
"""
"""By target, order and moment: whether a profile may have been made since, or may still be."""
OPEN_TRIES = """
SELECT intent.id FROM intent JOIN run ON run.id = intent.run_id LEFT JOIN outcome ON outcome.id =
    (SELECT MAX(id) FROM outcome AS newest WHERE newest.intent_id = intent.id)
WHERE run.target = ? AND intent.profile_id = ? AND intent.metric = ? AND intent.unique_id = ?
AND COALESCE(outcome.state, 'unknown') IN ('unknown', 'accepted')
"""
"""By target, profile, metric and unique id: the tries of an event of which it isn't known that it is recorded."""
_PAST_EVENT = """
SELECT outcome.state, COALESCE(outcome.at, intent.at), intent.at, intent.body, intent.body_hash FROM intent
JOIN run ON run.id = intent.run_id LEFT JOIN outcome ON outcome.intent_id = intent.id
WHERE run.target = ? AND intent.profile_id = ? AND intent.metric = ? AND intent.unique_id = ?
AND COALESCE(outcome.state, '') NOT IN ('refused', 'not_sent')
ORDER BY intent.id DESC, outcome.id DESC LIMIT 1
"""
_SENT_BEFORE = """
SELECT intent.id, run_id, line_id, profile_id, metric, unique_id, outcome.state,
    COALESCE(outcome.at, intent.at), body, body_hash, sent_by
FROM intent JOIN run ON run.id = intent.run_id LEFT JOIN outcome ON outcome.id =
    (SELECT MAX(id) FROM outcome AS newest WHERE newest.intent_id = intent.id)
WHERE run.target = ? AND run.transaction_id = ? AND action = 'event'
AND COALESCE(outcome.state, '') NOT IN ('refused', 'not_sent') ORDER BY intent.id
"""


def past_run(db: sqlite3.Connection, row: tuple[Any, ...]) -> PastRun:
    """A run, by a row of `RUNS` or `UNFINISHED`; with its plan and its writes where it has no end of its own, or
    nobody was shown it.
    """
    (
        run_id,
        transaction_id,
        started_at,
        finished_at,
        state,
        error,
        events,
        edited,
        by,
        ticket,
        kind,
        target,
        silent,
        plan,
        event_time,
        backfill,
    ) = row
    ended = state not in (None, "interrupted") and not silent
    writes = () if ended else tuple(map(_past_write, db.execute(_WRITES, (run_id,))))
    return PastRun(
        run_id=run_id,
        transaction_id=transaction_id,
        started_at=moment_in_row(started_at),
        finished_at=moment_in_row(finished_at) if finished_at else None,
        state=state,
        error=error,
        events=events,
        edited=edited or "",
        sent_by=by,
        ticket=ticket,
        kind=kind,
        target=target,
        plan=plan.encode(),
        writes=writes,
        untold=bool(silent),
        event_time=event_time or "",
        backfill=bool(backfill),
    )


def last_send(db: sqlite3.Connection, target: str, order: str) -> PastRun | None:
    """The newest send of an order, with its plan and its writes."""
    row = db.execute(LAST_SEND, (target, order)).fetchone()
    if row is None:
        return None
    run = past_run(db, row)
    plan = db.execute("SELECT plan FROM run WHERE id = ?", (run.run_id,)).fetchone()[0]
    writes = tuple(map(_past_write, db.execute(_WRITES, (run.run_id,))))
    return replace(run, plan=plan.encode(), writes=writes)


def _past_write(row: tuple[Any, ...]) -> PastWrite:
    """A write, by a row of `_WRITES`."""
    number, action, line_id, profile_id, metric, unique_id, state, result_id = row
    return PastWrite(
        intent=number,
        action=action,
        line_id=line_id,
        profile_id=profile_id,
        metric=metric,
        unique_id=unique_id,
        state=state,
        result_id=result_id,
    )


_HANDOVER = """
SELECT intent.id, intent.unique_id, intent.at, COALESCE(outcome.state, 'unknown')
FROM intent JOIN run ON run.id = intent.run_id LEFT JOIN outcome ON outcome.id =
    (SELECT MAX(id) FROM outcome AS newest WHERE newest.intent_id = intent.id)
WHERE run.target = ? AND run.transaction_id = ? AND action = 'handover' ORDER BY intent.id DESC LIMIT 1
"""


def last_handover(db: sqlite3.Connection, target: str, order: str) -> HandedOver | None:
    """The newest handover of an order, unless it certainly came to nothing, or was proven."""
    row = db.execute(_HANDOVER, (target, order)).fetchone()
    if row is None or row[3] not in ("accepted", "unknown"):
        return None
    intent, guid, at, state = row
    return HandedOver(intent=intent, guid=guid, at=moment_in_row(at), sure=state == "accepted")


def past_event(db: sqlite3.Connection, key: tuple[str, str, str, str]) -> PastEvent | None:
    """The newest try of an event that may have been done, by target, profile, metric and unique id."""
    row = db.execute(_PAST_EVENT, key).fetchone()
    if row is None:
        return None
    state, at, sent_at, body, hashed = row
    return PastEvent(
        state=state or "unknown",
        at=moment_in_row(at),
        sent_at=moment_in_row(sent_at),
        body=None if hashed else body.encode(),
        body_hash=hashed,
    )


def sent_before(db: sqlite3.Connection, target: str, order: str) -> list[SentBefore]:
    """The newest try of each event of an order that may have been done."""
    newest: dict[tuple[str, str, str], SentBefore] = {}
    for intent, run_id, line, profile, metric, unique, state, at, body, hashed, by in db.execute(
        _SENT_BEFORE, (target, order)
    ):
        newest[profile, metric, unique] = SentBefore(
            intent=intent,
            run_id=run_id,
            line_id=line,
            profile_id=profile,
            metric=metric,
            unique_id=unique,
            state=state or "unknown",
            at=moment_in_row(at),
            body=None if hashed else body.encode(),
            by=by,
        )
    return list(newest.values())
