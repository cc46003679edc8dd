"""Payloads side by side: what would be sent now, what this program sent last, what Klaviyo has recorded.

Numbers count by their value (141.10 is 141.1). A null that the other version lacks is no difference: whether
Klaviyo keeps nulls isn't known. (docs/facts.md#klaviyo-nulls, docs/facts.md#klaviyo-numbers)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, TypeGuard

import msgspec

from core.klaviyo import StoredEvent
from core.transfer.plan.body import payload_in
from core.transfer.plan.events import EventKind, FieldDifference, PlannedEvent
from core.transfer.recorded.numbers import is_kept

_ABSENT = object()
_Same = Callable[[object, object], bool]


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """One version of an event. `at` is when it was sent or recorded, None for what would be sent.

    `state` is what became of what was sent, as in the journal; `event_id` is Klaviyo's. `kept` is False where what was
    sent can't be compared, since the journal keeps no payloads.
    """

    source: Literal["planned", "sent", "recorded"]
    properties: Mapping[str, object]
    value: Decimal | None
    at: datetime | str | None = None
    state: str = ""
    event_id: str | None = None
    kept: bool = True


class EventComparison(msgspec.Struct, frozen=True, kw_only=True):
    """One event in its three versions. The differences lead from the earlier version to the plan's;
    they are empty where there is no earlier version too. `double`: what is recorded is the order's too, but not
    under the planned event's own key and profile.
    """

    kind: EventKind
    line_id: str | None
    label: str
    planned: Snapshot
    sent: Snapshot | None
    recorded: Snapshot | None
    since_sent: tuple[FieldDifference, ...]
    since_recorded: tuple[FieldDifference, ...]
    double: bool = False


def planned_snapshot(event: PlannedEvent) -> Snapshot:
    """What would be sent."""
    return _of_body("planned", bytes(event.request.body))


def sent_snapshot(body: bytes | None, at: datetime, state: str) -> Snapshot:
    """What was sent, from the journal; None where it keeps no payloads."""
    if body is None:
        return Snapshot(source="sent", properties={}, value=None, at=at, state=state, kept=False)
    return msgspec.structs.replace(_of_body("sent", body), at=at, state=state)


def recorded_snapshot(stored: StoredEvent) -> Snapshot:
    """What Klaviyo has."""
    return Snapshot(
        source="recorded",
        properties=stored.properties,
        value=stored.value,
        at=stored.datetime,
        state="",
        event_id=stored.id,
    )


def compare(event: PlannedEvent, sent: Snapshot | None, recorded: Snapshot | None) -> EventComparison:
    """An event beside its earlier versions."""
    planned = planned_snapshot(event)
    return EventComparison(
        kind=event.kind,
        line_id=event.line_id,
        label=event.label,
        planned=planned,
        sent=sent,
        recorded=recorded,
        since_sent=payload_differences(sent, planned) if sent is not None and sent.kept else (),
        since_recorded=payload_differences(recorded, planned) if recorded is not None else (),
    )


def payload_differences(before: Snapshot, after: Snapshot) -> tuple[FieldDifference, ...]:
    """Every place where two versions differ, the value first. Against what Klaviyo has, a number is the same if
    Klaviyo has its nearest double: it may keep no more of it (`is_kept`).

    Klaviyo keeps names that begin with `$` for itself and is read without them, so they don't count. A
    value that Klaviyo doesn't show (it is seen, not promised) is not a difference.
    """
    same = (
        _kept_before if before.source == "recorded" else _kept_after if after.source == "recorded" else _same
    )
    found = list[FieldDifference]()
    if before.value is not None or before.source != "recorded":
        found += _differences("value", _amount(before), _amount(after), same)
    for name in sorted({*before.properties, *after.properties}):
        if not name.startswith("$"):
            one, other = before.properties.get(name, _ABSENT), after.properties.get(name, _ABSENT)
            found += _differences(f"properties.{name}", one, other, same)
    return tuple(found)


def _differences(path: str, before: Any, after: Any, same: _Same) -> Iterator[FieldDifference]:
    if isinstance(before, dict) and isinstance(after, dict):
        for name in sorted({*before, *after}):
            one, other = before.get(name, _ABSENT), after.get(name, _ABSENT)
            yield from _differences(f"{path}.{name}", one, other, same)
    elif isinstance(before, list) and isinstance(after, list):
        for n in range(max(len(before), len(after))):
            yield from _differences(f"{path}.{n}", _item(before, n), _item(after, n), same)
    elif before is _ABSENT:
        if after is not None and after is not _ABSENT:
            yield FieldDifference(path, "added", None, after)
    elif after is _ABSENT:
        if before is not None:
            yield FieldDifference(path, "removed", before, None)
    elif not same(before, after):
        yield FieldDifference(path, "changed", before, after)


def _item(values: list[object], index: int) -> object:
    return values[index] if index < len(values) else _ABSENT


def _same(one: object, other: object) -> bool:
    # In Python True equals 1; in a payload they are different things.
    return isinstance(one, bool) == isinstance(other, bool) and one == other


def _kept_before(kept: object, exact: object) -> bool:
    if _is_number(kept) and _is_number(exact):
        return is_kept(exact, kept)
    return _same(kept, exact)


def _kept_after(exact: object, kept: object) -> bool:
    return _kept_before(kept, exact)


def _is_number(value: object) -> TypeGuard[int | Decimal]:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def _amount(snapshot: Snapshot) -> object:
    return snapshot.value if snapshot.value is not None else _ABSENT


def _of_body(source: Literal["planned", "sent"], body: bytes) -> Snapshot:
    value, properties = payload_in(body)
    return Snapshot(source=source, properties=properties, value=value)
