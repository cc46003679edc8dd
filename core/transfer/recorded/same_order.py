"""Whether a recorded event is of a certain order, whatever its unique id, profile, integration or sender.

Nobody else's payload is known, so an order is recognised by what tells it apart: its id, its number, its ids in
other systems, each as the event's unique id or under a name that fits. Klaviyo has no search for any of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal

from core.klaviyo import StoredEvent
from core.mapping.destinations import ORDERED_PRODUCT, PLACED_ORDER
from core.transfer.plan.events import EventKind
from core.transfer.plan.order import OrderSummary
from core.transfer.recorded.find import moment_of
from core.transfer.recorded.numbers import is_kept

Likeness = Literal["certain", "likely"]

_NEAR = timedelta(days=2)
"""Within it of the order's creation an event counts as of the same time: senders date by the order, or by now."""
_TELLING = 4
"""Ids of other systems that are shorter are too common to tell an order apart."""
_ORDER_NAMES = re.compile(r"order|transaction|invoice|reference|\bnumber\b|^(?:id|name)$", re.IGNORECASE)
"""The names of properties that may hold an order's id or number."""
_OBJECT = re.compile(r"order|transaction|invoice", re.IGNORECASE)
"""The names of objects that are the order itself."""
_ZEROS = re.compile(r"^0+(?=\d)")
_UNSEEN = re.compile("[\u200b-\u200d\u2060\ufeff]")
_WORDS = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"\d+")
_BEHIND = re.compile(r"[-_:/.#]")
"""What stands between an order's number and a line's in a unique id such as `SO-10084-1`."""


@dataclass(frozen=True, kw_only=True)
class OrderMarks:
    """What tells one order apart. `names` are the properties that the mapping itself puts its number in."""

    transaction_id: str
    number: str | None
    other_ids: frozenset[str]
    names: frozenset[str]
    total: Decimal | None
    created: datetime | None
    order_metrics: frozenset[str]
    line_metrics: frozenset[str]
    of_others: frozenset[str] = frozenset()
    """The ids of events that are known to be another order's."""

    @classmethod
    def of(
        cls,
        order: OrderSummary,
        metrics: Mapping[EventKind, Iterable[str]],
        payloads: Iterable[Mapping[str, object]],
    ) -> OrderMarks:
        """The marks of an order whose events have these metrics and properties."""
        number = folded(order.number)
        names = {
            name.casefold()
            for properties in payloads
            for name, value in properties.items()
            if number and folded(value) == number
        }
        return cls(
            transaction_id=order.transaction_id,
            number=order.number,
            other_ids=frozenset(each for each in order.other_ids if len(each) >= _TELLING),
            names=frozenset(names),
            total=order.total,
            created=moment_of(order.created),
            order_metrics=frozenset({PLACED_ORDER, *metrics.get("placed_order", ())}),
            line_metrics=frozenset({ORDERED_PRODUCT, *metrics.get("ordered_product", ())}),
        )

    def kind_of(self, stored: StoredEvent) -> EventKind | None:
        """Whether an event's metric, of whichever integration, is one of orders or of lines."""
        name = folded_name((stored.of.name if stored.of is not None else stored.metric) or "")
        if name in map(folded_name, self.order_metrics):
            return "placed_order"
        return "ordered_product" if name in map(folded_name, self.line_metrics) else None

    def likeness(self, stored: StoredEvent) -> Likeness | None:
        """Whether an event of an order's or a line's metric is of this order; None: nothing says so.

        `likely`: it carries the order's number or an id of it, but another value, at another time.
        """
        if stored.id in self.of_others or self.is_compensation(stored.unique_id):
            return None
        own_key = stored.of is None or stored.of.is_api
        if own_key and self._leads(stored, {folded(self.transaction_id)}):
            return "certain"
        if not self._is_named(stored):
            return None
        return "certain" if self.kind_of(stored) == "ordered_product" or self._fits(stored) else "likely"

    def is_compensation(self, unique_id: str | None) -> bool:
        """Whether a unique id is one that this program gives to what corrects an order's event."""
        return unique_id is not None and unique_id.startswith(f"{self.transaction_id}:")

    def is_of_another_order(self, stored: StoredEvent) -> bool:
        """Whether an event names another order where this one's number belongs."""
        if stored.id in self.of_others:
            return True
        if self.number is None or self.likeness(stored) is not None or self.is_compensation(stored.unique_id):
            return False
        named = [folded(value) for name, value in _values(stored) if name.casefold() in self.names]
        return any(named)

    def _is_named(self, stored: StoredEvent) -> bool:
        """Whether the event carries the number, or an id that isn't outdone by another order's number."""
        number = folded(self.number)
        if number and (self._leads(stored, {number}) or self._has(stored, number)):
            return True
        ids = {folded(self.transaction_id), *map(folded, self.other_ids)}
        within = set[str]()
        if self.kind_of(stored) == "placed_order":  # a line's may have any number of a product in it
            within = {each for each in (number, *ids) if len(each) >= _TELLING} & _parts(stored.unique_id)
        if not (within or self._leads(stored, ids) or any(self._has(stored, each) for each in ids)):
            return False
        return not any(name.casefold() in self.names for name, _ in _values(stored))

    def _has(self, stored: StoredEvent, wanted: str) -> bool:
        anywhere = not wanted.isdecimal()  # digits alone can be a quantity, an amount, a product's id
        return any(
            folded(value) == wanted for name, value in _values(stored) if anywhere or self._may_name(name)
        )

    def _may_name(self, name: str) -> bool:
        return name.casefold() in self.names or _ORDER_NAMES.search(name) is not None

    def _leads(self, stored: StoredEvent, ids: Iterable[str]) -> bool:
        """Whether the unique id is one of these; of a line, one of these with the line's own behind it."""
        text = folded(stored.unique_id)
        of_line = self.kind_of(stored) == "ordered_product"
        return any(
            text == each or (of_line and text.startswith(each) and _BEHIND.match(text, len(each)) is not None)
            for each in ids
        )

    def _fits(self, stored: StoredEvent) -> bool:
        """Whether value or time are the order's; so they count as well where neither is known."""
        moment = moment_of(stored.datetime)
        value_known = stored.value is not None and self.total is not None
        time_known = moment is not None and self.created is not None
        if stored.value is not None and self.total is not None and is_kept(self.total, stored.value):
            return True
        if moment is not None and self.created is not None and abs(moment - self.created) <= _NEAR:
            return True
        return not value_known and not time_known


def tokens_of(stored: StoredEvent) -> frozenset[str]:
    """The texts by which an order may recognise an event: what it may be looked up by among many. An order that
    doesn't find one of its own here isn't the event's; one that does may still be another.
    """
    unique_id = folded(stored.unique_id)
    heads = {unique_id[: found.start()] for found in _BEHIND.finditer(unique_id)}
    values = {folded(value) for _, value in _values(stored)}
    return frozenset({unique_id, *heads, *_parts(stored.unique_id), *values} - {""})


def telling(order: OrderSummary) -> frozenset[str]:
    """What an event of an order may carry of it: its id, its number, its ids in other systems, as they are compared."""
    return frozenset(filter(None, map(folded, (order.transaction_id, order.number, *order.other_ids))))


def _values(stored: StoredEvent) -> Iterator[tuple[str, object]]:
    """The event's own values at the top, those of `$extra`, and those of one object that is named like an order;
    other lists and objects are the order's parts.
    """
    for values in (stored.properties, stored.extra):
        for name, value in values.items():
            if isinstance(value, Mapping) and _OBJECT.fullmatch(str(name)):
                yield from ((str(inner), each) for inner, each in value.items() if _is_plain(each))
            elif _is_plain(value):
                yield str(name), value


def _is_plain(value: object) -> bool:
    return isinstance(value, str | int | Decimal) and not isinstance(value, bool)


def folded_name(name: str) -> str:
    """A metric's name without letter case and the spaces that nobody sees."""
    return " ".join(name.split()).casefold()


def folded(value: object) -> str:
    """A number as all write it alike: without the # of a shop and zeros in front, in one letter case; one that
    JSON has as a number without a fraction of zero.
    """
    if value is None:
        return ""
    if isinstance(value, Decimal) and value.is_finite() and value == value.to_integral_value():
        value = f"{value:.0f}"
    text = _UNSEEN.sub("", str(value)).strip().removeprefix("#").casefold()
    return _ZEROS.sub("", text)


def _parts(unique_id: str | None) -> set[str]:
    """What a unique id is put together from: its words, and its digits where these stand beside letters."""
    text = (unique_id or "").casefold()
    return {folded(part) for part in (*_WORDS.findall(text), *_DIGITS.findall(text))}
