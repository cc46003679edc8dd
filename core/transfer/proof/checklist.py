"""The items of the product's validation checklist, each judged by what was read.

An item is ticked, not ticked, or could not be told; never ticked for want of evidence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from typing import Literal

import msgspec

from core.emails import same_email
from core.klaviyo import StoredEvent
from core.mapping.destinations import ORDERED_PRODUCT, PLACED_ORDER
from core.transfer.plan.body import payload_in
from core.transfer.plan.events import EventKey, EventKind, PlannedEvent
from core.transfer.plan.order import OrderSummary
from core.transfer.plan.resolution import Resolution
from core.transfer.proof.net import net_of
from core.transfer.recorded.numbers import is_kept
from core.transfer.recorded.same_order import OrderMarks
from core.words import figure, joined, listed, say, say_count, threaded, when

CheckName = Literal[
    "profile", "metric", "value", "email_and_number", "unique_id", "no_second_event", "ordered_products"
]
CheckState = Literal["ticked", "not", "could_not_tell"]
_TITLES: dict[CheckName, str] = {
    "profile": say("The Placed Order event is on the expected profile"),
    "metric": say("The metric is “{placed_order}”", placed_order=PLACED_ORDER),
    "value": say("The value equals the order's Total"),
    "email_and_number": say("The properties have the email and the order number"),
    "unique_id": say("The unique ID is the order's own"),
    "no_second_event": say("There is no second event for the order"),
    "ordered_products": say("Each line has its Ordered Product event"),
}
_SHOWN = 5


class Check(msgspec.Struct, frozen=True):
    """One item: `title` is what is checked, `detail` a sentence about what was found."""

    name: CheckName
    title: str
    state: CheckState
    detail: str


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What the items are judged by: the order, where it belongs, and each profile's events."""

    order: OrderSummary
    resolution: Resolution
    planned: tuple[PlannedEvent, ...]
    events: Mapping[str, list[StoredEvent]]
    unread: tuple[str, ...] = ()
    accepted: Mapping[EventKey, datetime] = field(default_factory=dict)
    """What this program sent a moment ago, and Klaviyo took: it may not be visible yet."""
    of_others: frozenset[str] = frozenset()
    """The ids of events of other orders with the same number."""

    @property
    def marks(self) -> OrderMarks:
        """What the order's events are recognised by, whoever sent them."""
        metrics: dict[EventKind, list[str]] = {}
        for event in self.planned:
            if event.metric is not None:
                metrics.setdefault(event.kind, []).append(event.metric)
        payloads = [payload_in(bytes(event.request.body))[1] for event in self.planned]
        return replace(OrderMarks.of(self.order, metrics, payloads), of_others=self.of_others)

    def compensations(self) -> list[StoredEvent]:
        """The events that correct the order's, each once."""
        marks = self.marks
        found = (event for events in self.events.values() for event in events)
        return list({event.id: event for event in found if marks.is_compensation(event.unique_id)}.values())

    def expected_profile(self) -> str | None:
        """The profile that the order belongs to; None where that is not certain."""
        return self.resolution.profile_id if not self.resolution.conflicts else None

    def of_order(self) -> PlannedEvent | None:
        """What the mapping makes of the order itself."""
        return next((event for event in self.planned if event.line_id is None), None)

    def metric(self, line: bool) -> str:
        """The metric's name, as the mapping has it."""
        made = (e.metric for e in self.planned if (e.line_id is not None) is line and e.metric)
        return next(made, ORDERED_PRODUCT if line else PLACED_ORDER)

    def orders(self) -> list[tuple[str, StoredEvent]]:
        """The events of the order itself, with their profiles; those on the expected profile first."""
        mine = self.of_order()
        unique_id = mine.unique_id if mine is not None else None
        metric, marks = self.metric(line=False), self.marks
        found: list[tuple[str, StoredEvent]] = []
        seen: set[str] = set()
        for profile_id, events in self.events.items():
            for event in events:
                by_id = unique_id is not None and event.unique_id == unique_id
                of_lines = marks.kind_of(event) == "ordered_product"
                alike = marks.kind_of(event) == "placed_order" and marks.likeness(event) == "certain"
                if ((by_id and not of_lines) or alike) and event.id not in seen:
                    seen.add(event.id)
                    found.append((profile_id, event))
        expected = self.expected_profile()
        return sorted(
            found,
            key=lambda item: (item[0] != expected, item[1].metric != metric, item[1].unique_id != unique_id),
        )

    def found(self) -> tuple[str, StoredEvent] | None:
        """The Placed Order event that the items are about."""
        return next(iter(self.orders()), None)

    def of_lines(self, profile_id: str) -> list[StoredEvent]:
        """A profile's Ordered Product events of this order."""
        metric = self.metric(line=True)
        ids = {event.unique_id for event in self.planned if event.line_id is not None}
        return [
            event
            for event in self.events.get(profile_id, [])
            if event.metric == metric
            and event.id not in self.of_others
            and (event.unique_id in ids or self._has_number(event))
        ]

    def _has_number(self, event: StoredEvent) -> bool:
        number = self.order.number
        return bool(number) and any(str(value) == number for value in event.properties.values())


def checks_of(seen: Seen) -> tuple[Check, ...]:
    """The whole checklist."""
    found = seen.found()
    if found is None:
        return _nothing_found(seen)
    profile_id, event = found
    return (
        _profile(seen, profile_id),
        _metric(seen, event),
        _value(seen, event),
        _email_and_number(seen, event),
        _unique_id(seen, event),
        _no_second(seen),
        _ordered_products(seen, profile_id),
    )


def _check(name: CheckName, state: CheckState, detail: str) -> Check:
    return Check(name, _TITLES[name], state, detail)


def _nothing_found(seen: Seen) -> tuple[Check, ...]:
    """No event: certain only if it is known where it belongs and everything could be read."""
    resolution = seen.resolution
    mine = seen.of_order()
    at = seen.accepted.get(mine.key) if mine is not None and mine.key is not None else None
    if at is not None:
        why = say(
            "Klaviyo accepted the event at {at}; it is not visible yet. Verify again in a minute.",
            at=when(at, "time"),
        )
        return tuple(_check(name, "could_not_tell", why) for name in _TITLES)
    if resolution.outcome == "could_not_tell" or seen.unread:
        why = joined(" ", seen.unread) or say("Can't tell which profile the order belongs to.")
        return tuple(_check(name, "could_not_tell", why) for name in _TITLES)
    if resolution.outcome == "would_create":
        why = say("The customer has no profile in Klaviyo, so there is no event.")
    elif resolution.outcome == "not_found":
        why = say("No profile was found for the order, so there is no event to check.")
    else:
        where = seen.expected_profile() or say("any of the possible profiles")
        why = say("No event for this order is on {where}.", where=where)
    return tuple(
        _check(name, "could_not_tell" if name == "no_second_event" else "not", why) for name in _TITLES
    )


def _profile(seen: Seen, profile_id: str) -> Check:
    expected = seen.expected_profile()
    if expected is None:
        why = say("It isn't decided which profile is the right one")
        return _check(
            "profile",
            "could_not_tell",
            say("The event is on {profile_id}. {why}.", profile_id=profile_id, why=why),
        )
    if profile_id == expected and seen.resolution.chosen:
        told = say(
            "The event is on {expected}, the profile that was chosen for this order.", expected=expected
        )
        return _check("profile", "ticked", told)
    if profile_id == expected:
        return _check("profile", "ticked", say("The event is on {expected}.", expected=expected))
    if seen.unread:
        return _check("profile", "could_not_tell", joined(" ", seen.unread))
    return _check(
        "profile",
        "not",
        say(
            "The event is on {profile_id}; the order belongs to {expected}.",
            profile_id=profile_id,
            expected=expected,
        ),
    )


def _metric(seen: Seen, event: StoredEvent) -> Check:
    if event.metric is None:
        return _check("metric", "could_not_tell", say("Klaviyo doesn't show the event's metric."))
    if event.metric == PLACED_ORDER:
        return _check("metric", "ticked", say("The metric is “{event_metric}”.", event_metric=event.metric))
    own = say(", as the subscription's own mapping has it") if event.metric == seen.metric(line=False) else ""
    return _check(
        "metric",
        "not",
        say(
            "It is “{event_metric}”{own}, not the document's “{placed_order}”.",
            event_metric=event.metric,
            own=own,
            placed_order=PLACED_ORDER,
        ),
    )


def _value(seen: Seen, event: StoredEvent) -> Check:
    total = seen.order.total
    if event.value is None or total is None:
        side = say("Klaviyo shows no value.") if total is not None else say("The order has no Total.")
        return _check("value", "could_not_tell", side)
    if is_kept(total, event.value):
        exact = (
            ""
            if event.value == total
            else say(
                " Klaviyo has the nearest floating-point number, {event_value}.", event_value=event.value
            )
        )
        return _check("value", "ticked", say("Both are {total}.{exact}", total=total, exact=exact))
    corrections = seen.compensations()
    net = net_of([event.value], corrections)
    if corrections and net is not None and is_kept(total, net):
        return _check(
            "value",
            "ticked",
            say(
                "Klaviyo has {event_value}, corrected by {by}: what counts is {total}, the order's Total.",
                event_value=event.value,
                by=listed(
                    [
                        threaded(" ", (each.metric or "", figure(abs(each.value or Decimal(0)))))
                        for each in corrections
                    ]
                ),
                total=total,
            ),
        )
    return _check(
        "value",
        "not",
        say("Klaviyo has {event_value}, the order's Total is {total}.", event_value=event.value, total=total),
    )


def _email_and_number(seen: Seen, event: StoredEvent) -> Check:
    values = [str(value) for value in event.properties.values()]
    missing = []
    if seen.order.email and not any(same_email(value, seen.order.email) for value in values):
        missing.append(say("the email"))
    if not seen.order.number or seen.order.number not in values:
        missing.append(
            say("the order number") if seen.order.number else say("an order number (the order has none)")
        )
    if missing:
        return _check(
            "email_and_number", "not", say("The properties lack {missing}.", missing=listed(missing))
        )
    both = say("Both are") if seen.order.email else say("The number is (the order has no email)")
    return _check("email_and_number", "ticked", say("{both} among the properties.", both=both))


def _unique_id(seen: Seen, event: StoredEvent) -> Check:
    mine = seen.of_order()
    wanted = mine.unique_id if mine is not None and mine.unique_id else seen.order.transaction_id
    if event.unique_id is None:
        return _check("unique_id", "could_not_tell", say("Klaviyo doesn't show the event's unique ID."))
    if event.unique_id != wanted:
        return _check(
            "unique_id",
            "not",
            say("It is “{unique_id}”, not “{wanted}”.", unique_id=event.unique_id, wanted=wanted),
        )
    own = "" if wanted == seen.order.transaction_id else say(", as in the subscription's own mapping")
    return _check("unique_id", "ticked", say("It is “{wanted}”{own}.", wanted=wanted, own=own))


def _no_second(seen: Seen) -> Check:
    found = seen.orders()
    if len(found) > 1:
        others = joined(
            "; ",
            (
                say(
                    "{event_id} on {profile_id} (unique ID {unique_id})",
                    event_id=event.id,
                    profile_id=profile_id,
                    unique_id=event.unique_id or say("not shown"),
                )
                for profile_id, event in found[:_SHOWN]
            ),
        )
        return _check(
            "no_second_event",
            "not",
            say("There are {n_found} events for this order: {others}.", n_found=len(found), others=others),
        )
    if seen.unread:
        return _check("no_second_event", "could_not_tell", joined(" ", seen.unread))
    return _check(
        "no_second_event",
        "ticked",
        say_count(
            len(seen.events),
            "It is the only one on the profile checked.",
            "It is the only one on the {n} profiles checked.",
        ),
    )


def _ordered_products(seen: Seen, profile_id: str) -> Check:
    lines = [event for event in seen.planned if event.line_id is not None]
    found = seen.of_lines(profile_id)
    if seen.order.line_count and not lines:
        return _check(
            "ordered_products",
            "could_not_tell",
            say("The mapping creates no Ordered Product events for lines."),
        )
    ids = [event.unique_id for event in found]
    missing = [line.label for line in lines if ids.count(line.unique_id) == 0]
    extra = len(found) - (len(lines) - len(missing))
    if not missing and not extra:
        words = (
            say_count(len(lines), "{n} of {n} line, once.", "{n} of {n} lines, each once.")
            if lines
            else say("The order has no lines.")
        )
        return _check("ordered_products", "ticked", words)
    if any(unique_id is None for unique_id in ids):
        return _check(
            "ordered_products", "could_not_tell", say("Klaviyo doesn't show the events' unique IDs.")
        )
    coming = [line for line in lines if line.key in seen.accepted and line.label in missing]
    if coming and len(coming) == len(missing) and not extra:
        words = say(
            "{n_coming} of {n_lines} were accepted a moment ago, and are not visible yet.",
            n_coming=len(coming),
            n_lines=len(lines),
        )
        return _check("ordered_products", "could_not_tell", words)
    told = joined("; ", missing[:_SHOWN])
    if len(missing) > _SHOWN:
        told = say("{some} and {rest} more", some=told, rest=len(missing) - _SHOWN)
    if missing and extra:
        words = say("No event for {lines}, {extra} more than there are lines.", lines=told, extra=extra)
    elif missing:
        words = say("No event for {lines}.", lines=told)
    else:
        words = say("{extra} more than there are lines.", extra=extra)
    return _check("ordered_products", "not", words)
