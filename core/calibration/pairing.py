"""Which of Klaviyo's events is which of ours: by the receipts, then by the unique id, then by what it says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from core.klaviyo import StoredEvent
from core.transfer.plan.body import payload_in
from core.transfer.plan.events import EventKind, PlannedEvent
from core.transfer.plan.order import OrderSummary
from core.transfer.recorded.same_order import OrderMarks


@dataclass(kw_only=True)
class Pairs:
    """Our events with Klaviyo's, what Klaviyo lacks of ours, what it has twice, and what it has beyond them."""

    found: list[tuple[PlannedEvent, StoredEvent]] = field(default_factory=list)
    missing: list[PlannedEvent] = field(default_factory=list)
    doubled: list[tuple[PlannedEvent, StoredEvent]] = field(default_factory=list)
    added: list[StoredEvent] = field(default_factory=list)


def marks_of(order: OrderSummary, planned: Sequence[PlannedEvent]) -> OrderMarks:
    """What the order's events are recognised by."""
    metrics: dict[EventKind, list[str]] = {}
    for event in planned:
        if event.metric is not None:
            metrics.setdefault(event.kind, []).append(event.metric)
    return OrderMarks.of(order, metrics, [payload_in(bytes(event.request.body))[1] for event in planned])


def pair(
    planned: Sequence[PlannedEvent],
    receipt: StoredEvent,
    of_lines: Mapping[str, StoredEvent],
    others: Iterable[StoredEvent],
    marks: OrderMarks,
) -> Pairs:
    """`receipt` is the order's own saved event, `of_lines` those of its lines; `others` are all that can be seen."""
    pairs = Pairs()
    orders = [event for event in planned if event.line_id is None]
    lines = [event for event in planned if event.line_id is not None]
    first = next((e for e in orders if (e.metric, e.unique_id) == (receipt.metric, receipt.unique_id)), None)
    first = first or next(iter(orders), None)
    if first is not None:
        pairs.found.append((first, receipt))
    receipts = {receipt.id, *(stored.id for stored in of_lines.values())}
    left = [stored for stored in others if stored.id not in receipts]
    by_line = {event.line_id: event for event in lines}
    for line_id, stored in of_lines.items():
        if line_id in by_line:
            pairs.found.append((by_line.pop(line_id), stored))
        else:
            pairs.added.append(stored)
    waiting = [*(event for event in orders if event is not first), *by_line.values()]
    for same in (_same_key, _same_id, _says_the_same):
        for event in list(waiting):
            match = next((s for s in left if same(event, s) and _may_be(event, s, marks)), None)
            if match is not None:
                pairs.found.append((event, match))
                waiting.remove(event)
                left.remove(match)
    pairs.missing = waiting
    _sort_rest(pairs, left, marks)
    return pairs


def _sort_rest(pairs: Pairs, left: Iterable[StoredEvent], marks: OrderMarks) -> None:
    """What is of this order and none of its events: one of them once more, or one too many."""
    for stored in left:
        kind = marks.kind_of(stored)
        if kind is None or marks.likeness(stored) != "certain":
            continue
        of_kind = [(e, own) for e, own in pairs.found if (e.line_id is None) == (kind == "placed_order")]
        same = next(
            (e for e, own in of_kind if _same_id(e, stored) or own.unique_id == stored.unique_id), None
        )
        same = same or next((e for e, _ in of_kind if _says_the_same(e, stored)), None)
        if kind == "placed_order":
            # Another integration's event of the order is not iPaaS.com's: it has a metric of its own.
            twice = next((e for e, own in of_kind if own.of == stored.of), None)
            if twice is not None:
                pairs.doubled.append((twice, stored))
        elif same is not None:
            pairs.doubled.append((same, stored))
        else:
            pairs.added.append(stored)


def _may_be(event: PlannedEvent, stored: StoredEvent, marks: OrderMarks) -> bool:
    """Whether a recorded event can be the planned one: of the order, and none of another kind."""
    kind = marks.kind_of(stored)
    if kind is not None and kind != event.kind:
        return False
    return _same_id(event, stored) or (kind is not None and marks.likeness(stored) == "certain")


def _same_key(event: PlannedEvent, stored: StoredEvent) -> bool:
    return (event.metric, event.unique_id) == (stored.metric, stored.unique_id)


def _same_id(event: PlannedEvent, stored: StoredEvent) -> bool:
    return event.unique_id is not None and event.unique_id == stored.unique_id


def _says_the_same(event: PlannedEvent, stored: StoredEvent) -> bool:
    """Whether a line's event names the line, or its product, as ours does."""
    if event.line_id is None:
        return False
    values = {str(value) for value in stored.properties.values() if isinstance(value, str | int)}
    _, properties = payload_in(bytes(event.request.body))
    product = {
        str(value)
        for name, value in properties.items()
        if isinstance(value, str)
        and any(word in name.casefold() for word in ("sku", "product", "description"))
    }
    return event.line_id in values or event.line_id == stored.unique_id or bool(product & values)
