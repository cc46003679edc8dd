"""Events that no order of the list claimed: an older order's, a deleted one's, or nobody's.

Each is looked for by its unique id, by the order number that it carries, and by the external ID that iPaaS.com may have
saved of it; only where all of these find nothing it has no order.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass

from core.errors import CredentialError, DeskError
from core.ipaas import IpaasReader, Transaction
from core.klaviyo import KlaviyoReader, StoredEvent
from core.reconcile.records import Cause, CouldNotTell, Finding
from core.transfer.finding.searches import Searches
from core.transfer.planning.compensation import METRICS
from core.transfer.planning.reads import summary_of
from core.transfer.recorded.find import earliest
from core.transfer.recorded.same_order import OrderMarks, folded_name, telling, tokens_of
from core.words import by_typing, ended, joined, say, say_count

MOST = 500
"""So many events without an order are looked into; more are another sender's, or another account's."""
_NAMES = re.compile(r"order|transaction|invoice", re.IGNORECASE)
_COMPENSATION = re.compile(r"\d+:\w+")
_UNDOING = frozenset(map(folded_name, METRICS.values()))


@dataclass(frozen=True, kw_only=True)
class Names:
    """What the orders' plans showed: the metrics of orders and of lines, and the properties with the number."""

    of_orders: frozenset[str]
    of_lines: frozenset[str]
    numbers: frozenset[str]


class Orphans:
    """Looks for the orders of events. Reads only."""

    def __init__(self, ipaas: IpaasReader, klaviyo: KlaviyoReader, system_id: str) -> None:
        self._ipaas = ipaas
        self._klaviyo = klaviyo
        self._system_id = system_id
        self._searches = Searches(ipaas)
        self._by_number: dict[str, tuple[Transaction, ...] | str] = {}

    async def look(self, left: Sequence[StoredEvent], names: Names) -> AsyncIterator[Finding | CouldNotTell]:
        """What is to be said of events that no order claimed, the orders' own before those of lines. Raises what ends
        everything: a refused sign-in, no connection.
        """
        orders = [s for s in left if _is_of(s, names.of_orders) and not _makes_up(s)]
        lines = [s for s in left if _is_of(s, names.of_lines) and not _makes_up(s)]
        said: set[str] = set()
        for stored in orders[:MOST]:
            if stored.id in said:
                continue
            own = [line for line in lines if _same_number(line, stored, names)]
            told = await self._of_order(stored, own, names)
            said |= {stored.id, *(line.id for line in own)}
            if told is not None:
                yield told
        if len(orders) > MOST:
            yield _not_looked_into(
                say_count(
                    len(orders) - MOST,
                    "{n} more event fits no order of the period",
                    "{n} more events fit no order of the period",
                )
            )
        async for told in self._of_lines([line for line in lines if line.id not in said], names):
            yield told

    async def _of_order(
        self, stored: StoredEvent, lines: Sequence[StoredEvent], names: Names
    ) -> Finding | CouldNotTell | None:
        found, order_id, why = await self._order_of(stored, "Transaction", names)
        if found:
            return None
        if why:
            return _doubt(stored, why)
        if await self._is_made_up(stored, order_id):
            return None
        cause: Cause = "order_deleted" if order_id is not None else "no_order"
        whose = (
            say("iPaaS.com doesn't have the order {order_id}", order_id=order_id)
            if order_id
            else say("No matching order in iPaaS.com")
        )
        ids = (stored.id, *(line.id for line in lines))
        return Finding(
            kind="orphaned",
            transaction_id=order_id,
            order_number=_number_in(stored, names),
            event_id=stored.id,
            event_ids=ids,
            email=_email_in(stored),
            profile_id=stored.profile_id,
            since=stored.datetime,
            cause=cause,
            klaviyo=stored.value,
            detail=say(
                "{whose}: {stored_metric} {stored_id}, unique ID {unique_id}, value {stored_value}.",
                whose=whose,
                stored_metric=stored.metric,
                stored_id=stored.id,
                unique_id=stored.unique_id or say("not shown"),
                stored_value=stored.value if stored.value is not None else say("not shown"),
            ),
            hint=say("Correct the order{terminal}.", terminal=by_typing(f"resend-desk compensate {order_id}"))
            if order_id
            else say("Find out who sent it. It doesn't belong to an iPaaS.com order."),
        )

    async def _of_lines(
        self, lines: Sequence[StoredEvent], names: Names
    ) -> AsyncIterator[Finding | CouldNotTell]:
        """Lines whose order's own event is not among those that are left: an order of another day, or none."""
        grouped: dict[str, list[StoredEvent]] = {}
        for line in lines:
            grouped.setdefault(_number_in(line, names) or line.id, []).append(line)
        if len(grouped) > MOST:
            yield _not_looked_into(
                say_count(
                    len(grouped) - MOST,
                    "The lines of {n} more order fit none of the period",
                    "The lines of {n} more orders fit none of the period",
                )
            )
        for of_one in list(grouped.values())[:MOST]:
            first = of_one[0]
            if _number_in(first, names) is None:
                yield _doubt(first, say("It has no order number, so its order can't be found."))
                continue
            found, _, why = await self._order_of(first, "Transaction Line", names)
            if found:
                continue
            if why:
                yield _doubt(first, why)
                continue
            yield Finding(
                kind="orphaned",
                transaction_id=None,
                order_number=_number_in(first, names),
                event_id=first.id,
                event_ids=tuple(line.id for line in of_one),
                email=_email_in(first),
                profile_id=first.profile_id,
                since=first.datetime,
                cause="no_order",
                klaviyo=first.value,
                detail=say(
                    "No order in iPaaS.com has the order number of the {first_metric} event {first_id}.",
                    first_metric=first.metric,
                    first_id=first.id,
                ),
                hint=say("Find out who sent it. It doesn't belong to an iPaaS.com order."),
            )

    async def _order_of(self, stored: StoredEvent, table: str, names: Names) -> tuple[bool, str | None, str]:
        """Whether an order has the event; the id of the one that is gone; why it can't be told."""
        gone: str | None = None
        doubts: list[str] = []
        candidates = [stored.unique_id] if table == "Transaction" else []
        try:
            linked = await self._ipaas.record_id(table, stored.id, self._system_id)
        except DeskError as error:
            _raise_if_final(error)
            doubts.append(say("iPaaS.com's look-up by the event's ID: {why}", why=ended(error.title)))
            linked = None
        if linked and table == "Transaction":
            candidates.insert(0, linked)
        elif linked:
            return True, None, ""  # a line of it has the event saved
        for order_id in dict.fromkeys(c for c in candidates if c and c.isascii() and c.isdigit()):
            answer = await self._searches.by_id(order_id)
            if answer.orders:
                return True, None, ""
            if answer.missing:
                doubts.append(answer.missing)
            else:
                gone = gone or order_id
        number = _number_in(stored, names)
        if number is not None:
            there = await self._numbered(number)
            if isinstance(there, str):
                doubts.append(there)
            elif any(self._is_of(order, stored) for order in there):
                return True, None, ""
        if gone is not None:
            return False, gone, ""
        return (
            False,
            None,
            joined(" ", (say("It can't be searched for: {doubt}", doubt=doubt) for doubt in doubts)),
        )

    async def _numbered(self, number: str) -> tuple[Transaction, ...] | str:
        if number not in self._by_number:
            found = await self._searches.by_number(number)
            self._by_number[number] = found.missing if found.missing and not found.orders else found.orders
        return self._by_number[number]

    def _is_of(self, order: Transaction, stored: StoredEvent) -> bool:
        summary = summary_of(order, self._system_id)
        marks = OrderMarks.of(summary, {}, [])
        return marks.likeness(stored) is not None or bool(telling(summary) & tokens_of(stored))

    async def _is_made_up(self, stored: StoredEvent, order_id: str | None) -> bool:
        """Whether an event on the profile corrects one: this program's own, or a cancellation of it."""
        if stored.profile_id is None:
            return False
        own = tokens_of(stored)
        async for other in self._klaviyo.events(stored.profile_id, after=earliest(stored.datetime)):
            if order_id is not None and (other.unique_id or "").startswith(f"{order_id}:"):
                return True
            name = folded_name((other.of.name if other.of is not None else other.metric) or "")
            if name in _UNDOING and stored.unique_id is not None and own & tokens_of(other) - _common(stored):
                return True
        return False


def _common(stored: StoredEvent) -> frozenset[str]:
    """What several orders of one person share: the email, the amount."""
    values = (str(value).casefold() for name, value in stored.properties.items() if not _NAMES.search(name))
    return frozenset(values)


def _is_of(stored: StoredEvent, names: Iterable[str]) -> bool:
    """Whether an event is of one of these metrics, of the API: other integrations record orders of their own."""
    if stored.of is None or not stored.of.is_api:
        return False
    return folded_name(stored.of.name) in map(folded_name, names)


def _makes_up(stored: StoredEvent) -> bool:
    return stored.unique_id is not None and _COMPENSATION.fullmatch(stored.unique_id) is not None


def _number_in(stored: StoredEvent, names: Names) -> str | None:
    """The order number that an event carries: where the mapping puts it, else where it may well be."""
    plain: Mapping[str, str] = {
        str(name): str(value).strip()
        for name, value in stored.properties.items()
        if isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip()
    }
    own = next((value for name, value in plain.items() if name.casefold() in names.numbers), None)
    return own or next((value for name, value in plain.items() if _NAMES.fullmatch(name)), None)


def _same_number(line: StoredEvent, stored: StoredEvent, names: Names) -> bool:
    number = _number_in(stored, names)
    return number is not None and number == _number_in(line, names) and line.profile_id == stored.profile_id


def _email_in(stored: StoredEvent) -> str | None:
    found = (v for v in stored.properties.values() if isinstance(v, str) and "@" in v and len(v) < 255)
    return next(found, None)


def _doubt(stored: StoredEvent, why: str) -> CouldNotTell:
    return CouldNotTell(
        transaction_id=None,
        event_id=stored.id,
        detail=say(
            "Can't tell whether the event {stored_id} ({stored_metric}, unique ID {unique_id}) has an "
            "order. {why}",
            stored_id=stored.id,
            stored_metric=stored.metric,
            unique_id=stored.unique_id or say("not shown"),
            why=why,
        ),
        hint=say("Check the event in Klaviyo."),
    )


def _not_looked_into(what: str) -> CouldNotTell:
    return CouldNotTell(
        transaction_id=None,
        detail=say("{what} and were not checked.", what=what),
        hint=say("Reconcile fewer days at once."),
    )


def _raise_if_final(error: DeskError) -> None:
    if isinstance(error, CredentialError):
        raise error
