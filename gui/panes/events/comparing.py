"""Prepares the comparison of one event for the screen: a row a field, its three versions side by side.

This runs in a worker thread: an order of 250 lines has thousands of fields.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from core.coerce import moment_in
from core.journal.outcomes import within
from core.transfer.plan.events import FieldDifference
from core.transfer.recorded.compare import EventComparison, Snapshot
from core.words import joined
from gui.kit.language import tr, tr_count
from gui.words.plain import local_time
from gui.words.values import json_text

_ABSENT = "—"


@dataclass(frozen=True)
class ComparedField:
    """One field in its three versions, as text. `since_sent` and `since_recorded` say how the version that
    would be sent differs from the earlier ones: `added`, `removed`, `changed`, or nothing.
    """

    path: str
    planned: str
    sent: str
    recorded: str
    since_sent: str
    since_recorded: str

    @property
    def differs(self) -> bool:
        """Whether it differs from an earlier version."""
        return bool(self.since_sent or self.since_recorded)


@dataclass(frozen=True)
class ComparedEvent:
    """One event: what is known of its earlier versions, in words, and its fields."""

    sent: str
    recorded: str
    fields: tuple[ComparedField, ...]
    differences: int


def compared_event(found: EventComparison) -> ComparedEvent:
    """One event's comparison, ready to be shown."""
    planned, sent, recorded = (dict(_leaves_of(e)) for e in (found.planned, found.sent, found.recorded))
    paths = {**planned, **sent, **recorded}
    since_sent, since_recorded = _kinds(found.since_sent), _kinds(found.since_recorded)
    fields = tuple(
        ComparedField(
            path,
            planned.get(path, _ABSENT),
            sent.get(path, _ABSENT),
            recorded.get(path, _ABSENT),
            _kind_at(path, since_sent),
            _kind_at(path, since_recorded),
        )
        for path in paths
    )
    return ComparedEvent(
        _told(found.sent, len(found.since_sent), tr("Not sent by this program.")),
        _recorded(found),
        fields,
        len(found.since_sent) + len(found.since_recorded),
    )


def _leaves_of(snapshot: Snapshot | None) -> Iterator[tuple[str, str]]:
    if snapshot is None:
        return
    if snapshot.value is not None:
        yield "value", str(snapshot.value)
    for name, value in snapshot.properties.items():
        # Names that begin with $ are Klaviyo's own, and count in no difference.
        if not name.startswith("$"):
            yield from _leaves(f"properties.{name}", value)


def _leaves(path: str, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict) and value:
        for name, item in value.items():
            yield from _leaves(f"{path}.{name}", item)
    elif isinstance(value, list) and value:
        for number, item in enumerate(value):
            yield from _leaves(f"{path}.{number}", item)
    else:
        yield path, "null" if value is None else json_text(value)


def _kinds(differences: tuple[FieldDifference, ...]) -> dict[str, str]:
    return {each.path: each.change for each in differences}


def _kind_at(path: str, kinds: dict[str, str]) -> str:
    """How a field differs: a difference of what it lies in is its own."""
    while path:
        if path in kinds:
            return kinds[path]
        path = path.rpartition(".")[0]
    return ""


def _told(snapshot: Snapshot | None, differences: int, none: str) -> str:
    if snapshot is None:
        return none
    when = _local(snapshot.at)
    if snapshot.state:
        when = joined("", (when, " (", within(snapshot.state), ")"))
    sent = snapshot.source == "sent"
    if not snapshot.kept:
        return (
            tr("Sent {when}: not kept, so it can't be compared.", when=when)
            if sent
            else tr("Recorded {when}: not kept, so it can't be compared.", when=when)
        )
    if not differences:
        return (
            tr("Sent {when}: the same.", when=when) if sent else tr("Recorded {when}: the same.", when=when)
        )
    if sent:
        return tr_count(
            differences, "Sent {when}: {n} field differs.", "Sent {when}: {n} fields differ.", when=when
        )
    return tr_count(
        differences, "Recorded {when}: {n} field differs.", "Recorded {when}: {n} fields differ.", when=when
    )


def _recorded(found: EventComparison) -> str:
    told = _told(found.recorded, len(found.since_recorded), tr("Klaviyo has no such event."))
    if not found.double or found.recorded is None:
        return told
    return tr(
        "Not this event, but {event} of the same order: {told}",
        event=found.recorded.event_id,
        told=told[:1].lower() + told[1:],
    )


def _local(at: datetime | str | None) -> str:
    """A point in time in the user's own zone; Klaviyo's text as it stands if it is no such."""
    moment = moment_in(at) if isinstance(at, str) else at
    return local_time(moment) if moment is not None and moment.tzinfo is not None else str(at or "")
