"""Every run of every order, to be searched: by order, email, profile, event, state, cause, time, batch, ticket. What is
searched by stands in a narrow table beside the runs (`past.py`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec

from core.journal.past import COLUMNS
from core.journal.records import Action, EventState, OutcomeState
from core.journal.trouble import moment_in_row
from core.words import recalled

_MOST_WORDS = 16
"""A run that has more words than these in it is none that anybody looks for."""
_LONGEST = 10_000
"""Characters. SQLite takes patterns of 50,000 bytes; no run has a word that is longer than this."""
_RUNS_OF_A_WORD = 2_000
"""So many runs are taken that have an event or a profile of a searched id: SQLite binds 32,766 values at most."""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is searched for. `text` is words of which a run has all: parts of the order's ID or number, email, ticket,
    cause, user, or an ID of an event or a profile as a whole. The others narrow it: `order` is an ID or a number,
    `event` an event's own ID or its unique ID, `cause` and `ticket` parts of these; `since` and `until` bound when the
    run began. `unsettled`: only runs that were interrupted, were stopped before all was sent, or of which
    something isn't seen in Klaviyo yet.
    """

    text: str = ""
    state: str = ""
    cause: str = ""
    order: str = ""
    email: str = ""
    profile: str = ""
    event: str = ""
    batch: str = ""
    ticket: str = ""
    since: datetime | None = None
    until: datetime | None = None
    unsettled: bool = False


@dataclass(frozen=True, kw_only=True)
class SentWrite:
    """A write of a run, and the newest that is known of it. `body` is what was sent, empty where it isn't kept, then
    there is its hash; `result_id` the ID that came back; `detail` what was said to it.
    """

    at: datetime
    action: Action
    line_id: str | None
    profile_id: str | None
    metric: str | None
    unique_id: str | None
    state: OutcomeState | EventState | None
    result_id: str | None
    detail: str
    body: str
    body_hash: str


@dataclass(frozen=True, kw_only=True)
class HistoryRun:
    """One run as the history has it. `mapping`, `origin` and `fingerprint` tell the mapping that it was sent with;
    `events` counts those that are in Klaviyo or may be, `open` those of them that were not seen there. `event_time` and
    `backfill` are the choices of its plan; an empty `event_time` says that they aren't known. `followed`: a later run
    left all of the order in Klaviyo, or somebody marked it as dealt with.
    """

    run_id: str
    transaction_id: str
    started_at: datetime
    finished_at: datetime | None
    state: str | None
    kind: str
    sent_by: str
    ticket: str
    order_number: str
    email: str
    profile_id: str
    mapping: str
    origin: str
    fingerprint: str
    cause: str
    batch: str
    event_time: str
    backfill: bool
    events: int
    open: int
    followed: bool


EVENTS_SENT = """
(SELECT COUNT(DISTINCT COALESCE(metric, '') || char(10) || COALESCE(unique_id, id)) FROM intent
    WHERE run_id = {run} AND action = 'event' AND COALESCE((
        SELECT state FROM outcome WHERE intent_id = intent.id ORDER BY id DESC LIMIT 1
    ), 'unknown') NOT IN ('refused', 'not_sent'))"""
"""How many events of a run are in Klaviyo, or may be: what was only about to leave is none, and two tries are one."""
_FOLLOWED = """EXISTS (
    SELECT 1 FROM past AS later INDEXED BY past_by_order
    WHERE later.target = past.target AND later.transaction_id = past.transaction_id
    AND later.place > past.place AND later.state IN ('recorded', 'settled') AND later.stopped = 0)"""
_SHOWN = f"""
SELECT {COLUMNS}, event_time, backfill,
    {EVENTS_SENT.format(run="past.run_id")},
    (SELECT COUNT(*) FROM intent WHERE run_id = past.run_id AND action = 'event' AND COALESCE((
        SELECT state FROM outcome WHERE intent_id = intent.id ORDER BY id DESC LIMIT 1
    ), 'unknown') IN ('accepted', 'unknown')) AS open,
    {_FOLLOWED}
FROM past"""  # noqa: S608
_BY_ID = """
SELECT place FROM past WHERE run_id IN (
    SELECT run_id FROM intent WHERE unique_id = :word UNION SELECT run_id FROM intent WHERE profile_id = :word
    UNION SELECT intent.run_id FROM outcome JOIN intent ON intent.id = outcome.intent_id WHERE result_id = :word
) ORDER BY place DESC LIMIT :most
"""
_UNSETTLED = f"""
place IN (
    SELECT place FROM past WHERE target = ? AND state IS NULL
    UNION SELECT place FROM past WHERE target = ? AND state IN ('interrupted', 'accepted', 'unknown')
    UNION SELECT place FROM past WHERE target = ? AND stopped = 1)
AND (state IS NULL OR state = 'interrupted' OR stopped = 1 OR (state IN ('accepted', 'unknown') AND EXISTS (
    SELECT 1 FROM intent WHERE run_id = past.run_id AND action = 'event' AND COALESCE((
        SELECT state FROM outcome WHERE intent_id = intent.id ORDER BY id DESC LIMIT 1
    ), 'unknown') IN ('accepted', 'unknown'))))
AND NOT {_FOLLOWED}
"""  # noqa: S608
_SINCE = """place >= COALESCE((
    SELECT MIN(place) FROM past WHERE target = ? AND started_at >= ?), 0) AND started_at >= ?"""
_UNTIL = """place <= COALESCE((
    SELECT MAX(place) FROM past WHERE target = ? AND started_at < ?), 0) AND started_at < ?"""
"""By place first, which is in the index; a clock may have been set back, so the time itself counts as well."""
_OF_STATE = """place IN (
    SELECT place FROM past WHERE target = ? AND state = ?
    UNION SELECT place FROM past WHERE target = ? AND ? = 'interrupted' AND state IS NULL)"""
_OF_ORDER = """place IN (
    SELECT place FROM past WHERE target = ? AND transaction_id = ?
    UNION SELECT place FROM past WHERE target = ? AND order_number = ? COLLATE NOCASE)"""
_WRITES = """
SELECT intent.at, action, line_id, profile_id, metric, unique_id, outcome.state, outcome.result_id,
    COALESCE(outcome.detail, ''), body, body_hash
FROM intent LEFT JOIN outcome ON outcome.id =
    (SELECT MAX(id) FROM outcome AS newest WHERE newest.intent_id = intent.id)
WHERE run_id = ? ORDER BY intent.id
"""


def search(
    db: sqlite3.Connection, target: str, wanted: Wanted, limit: int, before: str | None = None
) -> list[HistoryRun]:
    """The runs of a connection, newest first; `before` is the run after which to go on. Raises sqlite3.Error."""
    words = dict.fromkeys(wanted.text.split())
    if len(words) > _MOST_WORDS or not _may_be_there(wanted):
        return []
    query = _Query(target)
    for word in words:
        query.either_has_or_is(word, _places_of_id(db, word))
    if wanted.since is not None:
        query.between(_SINCE, target, wanted.since)
    if wanted.until is not None:
        query.between(_UNTIL, target, wanted.until)
    for column in ("cause", "ticket", "email"):
        query.has(column, getattr(wanted, column))
    query.is_batch(wanted.batch)
    if wanted.state:
        query.narrowed(_OF_STATE, target, wanted.state, target, wanted.state)
    if wanted.order:
        query.narrowed(_OF_ORDER, target, wanted.order, target, wanted.order)
    if wanted.unsettled:
        query.narrowed(_UNSETTLED, target, target, target)
    for word in filter(None, (wanted.event, wanted.profile)):
        query.among(_places_of_id(db, word))
    if before is not None:
        query.add("place < (SELECT place FROM past WHERE run_id = ?)", before)
    return [_run(row) for row in db.execute(query.text, (*query.values, limit))]


class _Query:
    """A statement as it is put together: what is looked for is bound, and never part of its text. Unless something
    narrows it down, the index of words is read through.
    """

    def __init__(self, target: str) -> None:
        self._conditions = ["target = ?"]
        self._index = "INDEXED BY past_by_words"
        self.values: list[str | int] = [target]

    @property
    def text(self) -> str:
        return f"{_SHOWN} {self._index} WHERE {' AND '.join(self._conditions)} ORDER BY place DESC LIMIT ?"

    def add(self, condition: str, *values: str | int) -> None:
        self._conditions.append(condition)
        self.values += values

    def narrowed(self, condition: str, *values: str | int) -> None:
        self._index = ""
        self._conditions[0] = (
            "+target = ?"  # (a sign by which SQLite takes no index of targets, but the places)
        )
        self.add(condition, *values)

    def between(self, condition: str, target: str, moment: datetime) -> None:
        text = moment.astimezone(UTC).isoformat()
        self.add(condition, target, text, text)

    def has(self, column: str, value: str) -> None:
        if value:
            self.add(f"words LIKE ? ESCAPE '\\' AND {column} LIKE ? ESCAPE '\\'", *[_anywhere(value)] * 2)

    def is_batch(self, value: str) -> None:
        if value:
            self.add("words LIKE ? ESCAPE '\\' AND batch = ?", _anywhere(value), value)

    def among(self, places: Sequence[int]) -> None:
        self.narrowed(f"place IN ({', '.join('?' for _ in places)})", *places)

    def either_has_or_is(self, word: str, places: Sequence[int]) -> None:
        if not places:
            self.add("words LIKE ? ESCAPE '\\'", _anywhere(word))
            return
        listed = ", ".join("?" for _ in places)
        self.add(f"(words LIKE ? ESCAPE '\\' OR place IN ({listed}))", _anywhere(word), *places)


def _may_be_there(wanted: Wanted) -> bool:
    """Whether a run can have what is searched for. SQLite ends a pattern at a NUL, so that it would fit every run, and
    takes no half of a surrogate pair, which is what Python makes of bytes that are no text.
    """
    texts = (value for value in msgspec.structs.astuple(wanted) if isinstance(value, str))
    return all(
        len(text) <= _LONGEST and not any(char == "\0" or "\ud800" <= char <= "\udfff" for char in text)
        for text in texts
    )


def _anywhere(text: str) -> str:
    """The pattern of a text anywhere; of ASCII, letter case doesn't count."""
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def writes_of(db: sqlite3.Connection, run_id: str) -> list[SentWrite]:
    """What a run sent, and what came back. Raises sqlite3.Error."""
    return [_write(row) for row in db.execute(_WRITES, (run_id,))]


def _places_of_id(db: sqlite3.Connection, word: str) -> Sequence[int]:
    """The runs that have an event or a profile of this ID."""
    return [row[0] for row in db.execute(_BY_ID, {"word": word, "most": _RUNS_OF_A_WORD})]


def _run(row: tuple[Any, ...]) -> HistoryRun:
    names = [*COLUMNS.split(", "), "event_time", "backfill", "events", "open", "followed"]
    values: Mapping[str, Any] = dict(zip(names, row, strict=True))
    ended = values["finished_at"]
    return HistoryRun(
        **{
            name: value
            for name, value in values.items()
            if name not in ("target", "started_at", "finished_at", "cause", "backfill", "followed")
        },
        backfill=bool(values["backfill"]),
        followed=bool(values["followed"]),
        cause=recalled(values["cause"]),
        started_at=moment_in_row(values["started_at"]),
        finished_at=moment_in_row(ended) if ended else None,
    )


def _write(row: tuple[Any, ...]) -> SentWrite:
    at, action, line_id, profile_id, metric, unique_id, state, result_id, detail, body, body_hash = row
    return SentWrite(
        at=moment_in_row(at),
        action=action,
        line_id=line_id,
        profile_id=profile_id,
        metric=metric,
        unique_id=unique_id,
        state=state,
        result_id=result_id,
        detail=recalled(detail),
        body=body,
        body_hash=body_hash,
    )
