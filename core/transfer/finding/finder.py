"""Finds orders by what people have of them: an ID, an order number, an email, a day. Reads only; nothing is guessed.

Where a search isn't there, or doesn't give what was asked for, the recent orders are looked through within bounds, and
the answer says how far.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Iterable, Sequence
from dataclasses import dataclass, field

from core.emails import same_email
from core.errors import DeskError
from core.ipaas import IpaasReader, Transaction
from core.memory.letting_go import let_go
from core.transfer.finding.days import Days, by_moment, day_of
from core.transfer.finding.found import By, WordAnswer, found_order, searched_number
from core.transfer.finding.order_list import AT_ONCE, Bounds, OrderList
from core.transfer.finding.searches import Searched, Searches, same_number
from core.transfer.finding.words import MOST_LOOKED, Word
from core.transfer.plan.notice import Notice
from core.transfer.planning.reads import summary_of
from core.words import rounded, say, say_count

BOUNDS = Bounds(pages=100, orders=500, seconds=60.0)
DAY_BOUNDS = Bounds(pages=500, orders=10_000, seconds=120.0)
"""Of a look for days, which is what was asked for."""
_SECONDS = 120.0
_CUSTOMERS = 20


@dataclass(kw_only=True)
class _Look:
    """One word while it is looked for."""

    word: Word
    orders: dict[str, tuple[Transaction, list[By]]] = field(default_factory=dict)
    looked: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    customers: set[str] = field(default_factory=set)
    whole: bool = True
    late: bool = False
    error: Notice | None = None

    def take(self, by: By, where: str, found: Searched) -> None:
        """What a search gave, or that it couldn't."""
        self.put(by, found.orders)
        self.unread += found.unread
        if found.missing:
            self.missing.append(found.missing)
        else:
            self.looked.append(where)

    def put(self, by: By, orders: Iterable[Transaction]) -> None:
        """Orders that were found."""
        for order in orders:
            _, bys = self.orders.setdefault(order.id, (order, []))
            if by not in bys:
                bys.append(by)


class Finder:
    """Finds by one reader; each call of `find` is a question of its own."""

    def __init__(
        self, ipaas: IpaasReader, *, clock: Callable[[], float] = time.monotonic, seconds: float = _SECONDS
    ) -> None:
        self._ipaas = ipaas
        self._clock = clock
        self._seconds = seconds

    async def find(
        self, words: Sequence[Word], days: Days | None = None, *, ids: bool = True
    ) -> AsyncGenerator[WordAnswer, None]:
        """An answer for each word, as it is known; `days` keeps those of a span, and without words asks for all of
        it. Without `ids` words aren't looked at as IDs, which somebody does otherwise. Raises what stops everything.
        """
        looks = [_Look(word=word) for word in words] or [
            _Look(word=Word(text=days.told if days else "", days=days))
        ]
        searches, free = Searches(self._ipaas), asyncio.Semaphore(AT_ONCE)
        ends = self._clock() + self._seconds

        async def search(look: _Look) -> None:
            async with free:
                if self._clock() >= ends:
                    look.late = True
                    return
                await _search(searches, look, ids=ids)

        for look in looks[MOST_LOOKED:]:
            look.late = True
        tasks = [asyncio.create_task(search(look)) for look in looks[:MOST_LOOKED]]
        try:
            for task, look in zip(tasks, looks, strict=False):
                await task
                # How emails are compared isn't known: a search that finds none may mind letter case.
                look.whole = not look.missing and bool(look.orders or not look.word.email)
                if look.late or not _needs_list(look):
                    yield _answer(look, days)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        for look in looks[MOST_LOOKED:]:
            yield _answer(look, days)
        listed = [look for look in looks[:MOST_LOOKED] if not look.late and _needs_list(look)]
        if listed:
            await self._look_through(listed)
            for look in listed:
                yield _answer(look, days)

    async def _look_through(self, looks: Sequence[_Look]) -> None:
        """Look through the recent orders for all words that no search could answer."""
        spans = [look.word.days for look in looks if look.word.days is not None]
        bounds = DAY_BOUNDS if spans else BOUNDS
        # With open ends nothing is old enough to stop at.
        first = min((span.first for span in spans if span.first), default=None)
        only_days = len(spans) == len(looks) and all(span.first for span in spans)
        orders = OrderList(self._ipaas, bounds, clock=self._clock)
        ends, reached = self._clock() + bounds.seconds, False
        try:
            while not orders.ended and not reached and self._clock() < ends:
                batch = await orders.more()
                for look in looks:
                    _match(look, batch)
                stopped = bool(orders.looked.stopped_by)
                oldest = min((day for order in batch if (day := day_of(order.created))), default=None)
                past = only_days and orders.sorted_by_date and oldest and first and oldest < first
                reached = stopped or bool(past) or orders.looked.orders >= bounds.orders
                let_go(batch)
                del batch
        except DeskError as error:
            for look in looks:
                look.missing.append(
                    say(
                        "the list of orders ({error_title}: {error_detail})",
                        error_title=error.title,
                        error_detail=error.detail,
                    ).rstrip(".")
                )
                look.whole = False
                look.error = Notice.of(error)
            return
        seen = orders.looked
        for look in looks:
            look.looked.append(seen.told)
            look.unread += orders.unread
            span = look.word.days
            covered = bool(
                orders.sorted_by_date and span and span.first and seen.oldest and seen.oldest < span.first
            )
            look.whole = seen.whole or (covered and not look.missing)


async def _search(searches: Searches, look: _Look, *, ids: bool) -> None:
    word = look.word
    if word.id and ids:
        look.take(
            "id", say("the transaction with the ID {word_id}", word_id=word.id), await searches.by_id(word.id)
        )
    for number in word.numbers:
        found = await searches.by_number(number)
        look.take(
            "transaction_number",
            searched_number(number),
            found,
        )
    if word.email:
        look.take(
            "email_address",
            say("iPaaS.com's search for orders by email"),
            await searches.by_email(word.email),
        )
        customers, missing = await searches.customers(word.email)
        look.customers |= set(customers)
        if missing:
            look.missing.append(missing)
        for customer_id in customers[:_CUSTOMERS]:
            found = await searches.by_customer(customer_id)
            look.take(
                "customer",
                say("iPaaS.com's search for the orders of customer {customer_id}", customer_id=customer_id),
                found,
            )
        if len(customers) > _CUSTOMERS:
            look.missing.append(
                say_count(
                    len(customers) - _CUSTOMERS,
                    "the orders of {n} more customer with this email",
                    "the orders of {n} more customers with this email",
                )
            )


def _needs_list(look: _Look) -> bool:
    """Whether the list of orders has to be looked through: for days, and for what no search could answer."""
    if look.word.days is not None:
        return True
    return bool(look.missing) or not look.whole


def _match(look: _Look, orders: Sequence[Transaction]) -> None:
    word = look.word
    look.put("id", (order for order in orders if word.id and order.id == word.id))
    look.put("transaction_number", (o for o in orders if any(same_number(o, n) for n in word.numbers)))
    if word.email:
        look.put("email_address", (order for order in orders if same_email(order.email, word.email)))
        look.put("customer", (order for order in orders if order.customer_id in look.customers))
    if word.days is not None:
        look.put("day", (order for order in orders if word.days.has(order.created)))


def _answer(look: _Look, days: Days | None) -> WordAnswer:
    """What is told of a word: newest orders first; of a span of days only those in it."""
    if look.late:
        look.missing = [
            say(
                "this word (at most {most_looked} are searched at once, within {seconds} seconds)",
                most_looked=MOST_LOOKED,
                seconds=rounded(_SECONDS),
            )
        ]
        look.whole = False
    found = [
        found_order(look.word, summary_of(order), tuple(bys))
        for order, bys in look.orders.values()
        if days is None or days.has(order.created)
    ]
    found.sort(key=lambda order: by_moment(order.created_datetime), reverse=True)
    hint = "" if found else _hint(look.word)
    return WordAnswer(
        word=look.word.text,
        kinds=look.word.kinds,
        orders=tuple(found),
        looked=tuple(look.looked),
        missing=tuple(dict.fromkeys(look.missing)),
        unread=tuple(dict.fromkeys(look.unread)),
        whole=look.whole,
        hint=hint,
        error=look.error,
        days=look.word.days.told_on if look.word.days is not None else "",
    )


def _hint(word: Word) -> str:
    if word.doubt or word.days is not None:
        return ""  # told already, or understood
    return say(
        "Check the spelling and this connection's company, or look the order up in iPaaS.com and enter its ID."
    )
