"""Which recorded events are of the same order without being the planned ones: to send it would double the order.

One order is one event, whatever the key. A double stops the plan like a conflict about the profile; only the named
choice to record the order again (`PlanOptions.record_again`) lets it pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from core.ipaas.records import Line, Transaction
from core.klaviyo import StoredEvent
from core.transfer.plan.events import EventKey, EventKind, PlannedEvent
from core.transfer.plan.notice import Notice
from core.transfer.plan.recorded import Double, Why
from core.transfer.profile.sides import of_order
from core.transfer.recorded.namesakes import Namesakes
from core.transfer.recorded.same_order import OrderMarks
from core.words import at_the_terminal, dated, figure, joined, say, threaded

RECORD_AGAIN = "--record-again"
_SHOWN = 3
TITLES: Mapping[Why, str] = {
    "other_unique_id": say("Klaviyo has this order already, under another unique ID"),
    "other_profile": say("Klaviyo has this order already, on another profile"),
    "other_integration": say("Klaviyo has this order already, recorded by another integration"),
    "other_metric": say("Klaviyo has this order already, under another metric"),
    "likely": say("Klaviyo has an event with this order number, but a different value and time"),
    "order_deleted": say("Klaviyo has this order already, and iPaaS.com deleted it"),
}

_SAME_NUMBER = say("Klaviyo has the event of another order with this order number")


@dataclass(frozen=True, kw_only=True)
class Judge:
    """Tells the planned events, their doubles and what removed lines left behind apart.

    `profile_id` is where the order would go, None while that isn't certain; `exact` are the events that are the
    planned ones; `receipts` the ids of the order's own receipts, `of_others` the
    events of other orders with its number, by their ids.
    """

    marks: OrderMarks
    profile_id: str | None
    planned: Sequence[PlannedEvent]
    lines: Mapping[str, Line]
    exact: Mapping[EventKey, StoredEvent]
    receipts: frozenset[str]
    of_others: Mapping[str, Transaction]

    def doubles(self, events: Iterable[StoredEvent]) -> tuple[tuple[Double, ...], tuple[Double, ...]]:
        """The doubles; and the events of lines that the order has no more, which stay behind."""
        exact = {stored.id for stored in self.exact.values()}
        doubles: list[Double] = []
        left: list[Double] = []
        for stored in events:
            if stored.id in exact:
                continue
            found = self._double(stored)
            if found is None:
                continue
            (left if self._is_left_behind(found, stored) else doubles).append(found)
        order = {"placed_order": 0, "ordered_product": 1}
        return tuple(sorted(doubles, key=lambda d: (order[d.kind], d.event_id))), tuple(left)

    def _double(self, stored: StoredEvent) -> Double | None:
        kind = self.marks.kind_of(stored)
        other = self.of_others.get(stored.id)
        if other is not None:
            return self._of_other(stored, kind, other) if kind is not None else None
        by_receipt = stored.id in self.receipts and not self.marks.is_compensation(stored.unique_id)
        likeness = self.marks.likeness(stored) if kind is not None else None
        if by_receipt and not self.marks.is_of_another_order(stored):
            kind, likeness = kind or "placed_order", "certain"
        former = kind is None and self._is_of_former_metric(stored)
        if former:
            kind, likeness = "placed_order", "likely"
        if kind is None or likeness is None:
            return None
        line_id = self._line_of(stored) if kind == "ordered_product" else None
        return Double(
            event_id=stored.id,
            metric=stored.of.name if stored.of is not None else stored.metric,
            profile_id=stored.profile_id,
            unique_id=stored.unique_id,
            why=self._why(stored) if former or likeness == "certain" else "likely",
            kind=kind,
            line_id=line_id,
            integration=stored.of.integration if stored.of is not None else "",
            time=stored.datetime,
            value=stored.value,
            certain=likeness == "certain",
            blocks=not former and self._would_double(kind == "placed_order", line_id),
            detail=_sentence(stored),
        )

    def _of_other(self, stored: StoredEvent, kind: EventKind, other: Transaction) -> Double:
        """The event of another order. Who sends this one has said then that it isn't the same sale."""
        return Double(
            event_id=stored.id,
            metric=stored.of.name if stored.of is not None else stored.metric,
            profile_id=stored.profile_id,
            unique_id=stored.unique_id,
            why="same_number",
            kind=kind,
            integration=stored.of.integration if stored.of is not None else "",
            time=stored.datetime,
            value=stored.value,
            certain=False,
            blocks=self._would_double(True, None),
            detail=_sentence(stored),
            of_transaction=other.id,
        )

    def _is_of_former_metric(self, stored: StoredEvent) -> bool:
        """Whether an event has the order's own unique id under a metric that the mapping doesn't name. It may be
        what the mapping made before its MetricName was changed, or another stage of the order.
        """
        keys = {self.marks.transaction_id, *(e.unique_id for e in self.planned if e.kind == "placed_order")}
        own = stored.of is None or stored.of.is_api
        return own and stored.metric is not None and stored.unique_id is not None and stored.unique_id in keys

    def _why(self, stored: StoredEvent) -> Why:
        if stored.of is not None and not stored.of.is_api:
            return "other_integration"
        if self.marks.kind_of(stored) is None or stored.metric not in {e.metric for e in self.planned}:
            return "other_metric"
        if self.profile_id is None or stored.profile_id != self.profile_id:
            return "other_profile"
        return "other_unique_id"

    def _line_of(self, stored: StoredEvent) -> str | None:
        """The line that an event stands for, by its own id, then by what it says of the product; a line without
        its event before one that has it.
        """
        values = {str(value) for value in stored.properties.values() if isinstance(value, str | int)}
        missing = [event.line_id for event in self._missing_lines()]
        lines = sorted(self.lines.values(), key=lambda line: line.id not in missing)
        keys = {event.unique_id: event.line_id for event in self.planned if event.line_id is not None}
        if stored.unique_id in keys:
            return keys[stored.unique_id]
        for line in lines:
            if line.id in values or line.id == stored.unique_id:
                return line.id
        for line in lines:
            if {line.sku, line.description} & values:
                return line.id
        return None

    def _missing_lines(self) -> Iterator[PlannedEvent]:
        return (e for e in self.planned if e.kind == "ordered_product" and e.key not in self.exact)

    def _would_double(self, of_order: bool, line_id: str | None) -> bool:
        """Whether an event would be sent that this one is the double of. A line that can't be told is any."""
        if of_order:
            return any(e.kind == "placed_order" and e.key not in self.exact for e in self.planned)
        missing = [event.line_id for event in self._missing_lines()]
        return bool(missing) if line_id is None else line_id in missing

    def _is_left_behind(self, found: Double, stored: StoredEvent) -> bool:
        """Whether an event is that of a line which the order doesn't have any more."""
        if found.kind != "ordered_product" or found.line_id is not None or found.why != "other_unique_id":
            return False
        tells = any("sku" in name.casefold() or "product" in name.casefold() for name in stored.properties)
        return tells or not found.blocks


def notices_of(doubles: Iterable[Double], planned: Sequence[PlannedEvent]) -> tuple[Notice, ...]:
    """What stops the plan, one notice for each way in which the order is recorded; with what it is beside."""
    grouped: dict[Why, list[Double]] = {}
    for double in doubles:
        if double.blocks and double.why != "same_number":
            grouped.setdefault(double.why, []).append(double)
    return tuple(
        Notice(
            title=TITLES[why],
            detail=joined("\n", [*_recorded(found), *_other_orders(found, planned), _beside(found, planned)]),
            hint=say(
                "Leave it as it is: sending would record the order a second time, and Klaviyo never "
                "removes events. If it really must be recorded again, tick “Record this order "
                "again”{terminal}.",
                terminal=at_the_terminal(RECORD_AGAIN),
            ),
            name="recorded_already" if why != "likely" else "likely_recorded",
        )
        for why, found in grouped.items()
    )


def same_number(order: Transaction, doubles: Sequence[Double], others: Namesakes) -> Iterator[Notice]:
    """What stops the plan because of other orders with its number: iPaaS.com may have one sale twice."""
    blocking = [double for double in doubles if double.blocks and double.why == "same_number"]
    for other in others.orders.values():
        found = [double for double in blocking if double.of_transaction == other.id]
        if found:
            yield Notice(
                title=_SAME_NUMBER,
                detail=joined("\n", [*_recorded(found), _both(order, other)]),
                hint=say(
                    "If these are two different orders, tick “It's a different order: send it”{terminal}. If iPaaS.com "
                    "has the same order twice, leave it: it would be counted twice.",
                    terminal=at_the_terminal(RECORD_AGAIN),
                ),
                name="same_number",
                records=(of_order(order), of_order(other)),
            )


def _both(order: Transaction, other: Transaction) -> str:
    return say(
        "It belongs to transaction {other}: {other_facts}. This is transaction {order}: {order_facts}.",
        other=other.id,
        other_facts=_facts(other),
        order=order.id,
        order_facts=_facts(order),
    )


def _facts(order: Transaction) -> str:
    total = say("no total") if order.total is None else figure(order.total)
    return threaded(", ", (order.email or say("no email"), total, dated(order.created)))


def chosen(doubles: Iterable[Double]) -> tuple[Double, ...]:
    """The doubles when recording again was chosen: they stop nothing any more."""
    return tuple(msgspec.structs.replace(double, blocks=False) for double in doubles)


def _recorded(found: Sequence[Double]) -> list[str]:
    more = len(found) - _SHOWN
    return [double.detail for double in found[:_SHOWN]] + (
        [say("And {more} more.", more=more)] if more > 0 else []
    )


def _other_orders(found: Sequence[Double], planned: Sequence[PlannedEvent]) -> list[str]:
    """That a unique id like the planned one may be the id of another order with the same number."""
    planned_ids = {event.unique_id for event in planned if event.kind == "placed_order"}
    if not all(each is not None and each.isdecimal() for each in planned_ids):
        return []
    ids = [d.unique_id for d in found if d.kind == "placed_order" and d.unique_id not in planned_ids]
    return [
        say(
            "Check transaction {each} in iPaaS.com: if it is a different order with the same number, both "
            "are counted separately.",
            each=each,
        )
        for each in ids[:_SHOWN]
        if each is not None and each.isdecimal() and {len(each)} == {len(p or "") for p in planned_ids}
    ]


def _beside(found: Sequence[Double], planned: Sequence[PlannedEvent]) -> str:
    kinds = {double.kind for double in found}
    event = next((event for event in planned if event.kind in kinds), None)
    if event is None:
        return ""
    value = (
        say("without a value") if event.value is None else say("value {event_value}", event_value=event.value)
    )
    return say(
        "This would send: {event_metric}, unique ID {unique_id}, {value}.",
        event_metric=event.metric,
        unique_id=event.unique_id or say("none"),
        value=value,
    )


def _sentence(stored: StoredEvent) -> str:
    value = (
        say("no value shown")
        if stored.value is None
        else say("value {stored_value}", stored_value=stored.value)
    )
    return say(
        "Klaviyo has: {stored_metric} {stored_id} on {profile_id}, unique ID {unique_id}, {value}, {datetime}.",
        stored_metric=stored.metric or say("an event"),
        stored_id=stored.id,
        profile_id=stored.profile_id or say("a profile not shown"),
        unique_id=stored.unique_id or say("not shown"),
        value=value,
        datetime=dated(stored.datetime) or say("time not shown"),
    )
