"""What all orders say together: the score, the differences that are the same, what may explain them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import msgspec

from core.calibration.events import settle_unseen
from core.calibration.records import ComparedOrder, Difference, Group, Possible
from core.transfer.finding.days import moment_of
from core.transfer.plan.events import EventKind
from core.words import dated, say

_EXAMPLES = 5
_MOSTLY = 0.8
_AT_LEAST = 3
_Key = tuple[str, str, EventKind]


def settled(
    orders: Sequence[ComparedOrder], shown: frozenset[str]
) -> tuple[tuple[ComparedOrder, ...], tuple[str, ...]]:
    """The orders, once it is known what Klaviyo shows of any event (`shown`); and what it shows of none."""
    made = []
    for order in orders:
        differences = settle_unseen(order, shown)
        made.append(msgspec.structs.replace(order, differences=differences, equal=not differences))
    hidden = {name for order in orders for name in order.unseen}
    return tuple(made), tuple(sorted(hidden - shown))


def groups_of(orders: Sequence[ComparedOrder]) -> tuple[Group, ...]:
    """The same difference of several orders as one, the commonest first."""
    found: dict[_Key, list[tuple[ComparedOrder, Difference]]] = {}
    for order in orders:
        for difference in order.differences:
            found.setdefault(_key(difference), []).append((order, difference))
    made = [_group(pairs, orders) for pairs in found.values()]
    return tuple(sorted(made, key=lambda group: (-group.orders, group.event, group.kind, group.field)))


def _key(difference: Difference) -> _Key:
    # Lines and places in lists are told by the order; here the same field of any of them counts as one.
    named = difference.kind in ("line_missing", "line_added", "doubled")
    words = (word for word in difference.field.split(".") if not word.isdecimal())
    return difference.kind, "" if named else ".".join(words), difference.event


def _group(pairs: Sequence[tuple[ComparedOrder, Difference]], orders: Sequence[ComparedOrder]) -> Group:
    first = pairs[0][1]
    ids = dict.fromkeys(order.transaction_id for order, _ in pairs)
    _, name, event = _key(first)
    details = {difference.detail for _, difference in pairs}
    return Group(
        kind=first.kind,
        field=name,
        event=event,
        orders=len(ids),
        examples=tuple(ids)[:_EXAMPLES],
        detail=first.detail if len(details) == 1 else "",
        possible=tuple(_since_when(orders, set(ids))),
    )


def _since_when(orders: Iterable[ComparedOrder], differing: set[str]) -> Iterable[Possible]:
    """That the mapping may have changed in between, where all older orders have a difference and no newer one has."""
    times: dict[bool, list[tuple[datetime, str]]] = {True: [], False: []}
    for order in orders:
        moment = moment_of(order.recorded_at)
        if moment is None:
            return
        times[order.transaction_id in differing].append((moment, order.recorded_at or ""))
    if not times[True] or not times[False]:
        return
    last, first = max(times[True]), min(times[False])
    if last[0] < first[0]:
        yield Possible(
            what="mapping_changed",
            detail=say(
                "Every order recorded until {last} has it, and none from {first} on: the mapping may have "
                "been changed in between.",
                last=dated(last[1]),
                first=dated(first[1]),
            ),
        )


def times_remark(orders: Sequence[ComparedOrder]) -> str:
    """That the events have the orders' own time, where nearly all do: ours have that of sending unless it is chosen.
    Empty where that isn't so. The time isn't compared, since by itself it tells nothing of how it was made.
    """
    own = [
        order
        for order in orders
        if (created := moment_of(order.created_at)) is not None
        and (recorded := moment_of(order.recorded_at)) is not None
        and abs(created - recorded) < timedelta(seconds=1)
    ]
    if len(own) < _AT_LEAST or len(own) < _MOSTLY * len(orders):
        return ""
    return say(
        "In {n_own} of {n_orders} orders the event has the order's own date. Ours has that of "
        "sending, unless the event time “order” is chosen.",
        n_own=len(own),
        n_orders=len(orders),
    )
