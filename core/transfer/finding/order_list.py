"""The company's orders as iPaaS.com lists them, newest first as far as that can be told.

In which order the list comes, how its pages are counted and whether its headers are right isn't known: dates are
compared, page 0 is tried, the last page is looked for, and what was looked at is told.
(docs/facts.md#ipaas-list-order, docs/facts.md#ipaas-page-numbers)
"""

from __future__ import annotations

import asyncio
import dataclasses
import itertools
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

import msgspec

from core.errors import CredentialError, DeskError, MissingScope
from core.ipaas import IpaasReader, Transaction
from core.ipaas.pages import isnt_offered
from core.ipaas.reader import Page
from core.transfer.finding.days import day_of, day_told, moment_of
from core.words import rounded, say, say_count, stated

AT_ONCE = 4
WHOLE = 10
"""Up to so many pages all are read, and nothing depends on their order."""
_LARGE = 1_000
"""Orders of a page; iPaaS.com gives some hundred at the most."""
_FURTHEST = 2**24
_FAILURES = 3
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """How far a look goes: pages and seconds of each step of it, orders in all."""

    pages: int = 200
    orders: int = 500
    seconds: float = 60.0


class Looked(msgspec.Struct, frozen=True, kw_only=True):
    """What of the list was looked at. `whole`: all of it. `by_date`: newest first, back to `oldest`."""

    orders: int
    whole: bool
    by_date: bool
    oldest: date | None = None
    stopped_by: str = ""

    @property
    def told(self) -> str:
        """The look in words, as a sentence continues after *looked at*."""
        if self.whole:
            return say_count(self.orders, "all {n:,} order", "all {n:,} orders")
        words = self._newest() if self.by_date else self._any()
        return say("{words} ({why})", words=words, why=self.stopped_by) if self.stopped_by else words

    def _newest(self) -> str:
        if self.oldest is None:
            return say_count(self.orders, "the newest {n:,} order", "the newest {n:,} orders")
        return say_count(
            self.orders,
            "the newest {n:,} order, back to {oldest}",
            "the newest {n:,} orders, back to {oldest}",
            oldest=day_told(self.oldest),
        )

    def _any(self) -> str:
        return say_count(
            self.orders,
            "{n:,} order from a list in no date order",
            "{n:,} orders from a list in no date order",
        )


class OrderList:
    """One look at the list. `more` gives the next orders; what was odd on the way is in `unread`."""

    def __init__(
        self, ipaas: IpaasReader, bounds: Bounds, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._ipaas = ipaas
        self._bounds = bounds
        self._clock = clock
        self._ends = 0.0
        self._left = 0
        self._told = 1
        self._at_once = False
        self._pages: dict[int, Page | None] = {}
        self._failed: list[DeskError] = []
        self._refused: dict[int, DeskError] = {}
        self._given: set[str] = set()
        self._oldest: date | None = None
        self._ahead: list[int] | None = None
        self._complete = True
        self._by_date = True
        self._stopped = ""
        self.note = ""
        """That newer orders may be missing, and why; empty where all is well."""
        self.unread: list[str] = []

    @property
    def looked(self) -> Looked:
        """What was looked at so far."""
        return Looked(
            orders=len(self._given),
            whole=self._ahead == [] and self._complete and not self._failed,
            by_date=self._by_date,
            oldest=self._oldest,
            stopped_by=self._stopped,
        )

    @property
    def ended(self) -> bool:
        """Whether there is nothing more to read."""
        return self._ahead == []

    @property
    def sorted_by_date(self) -> bool:
        """Whether what comes later is older than what has come."""
        return self._at_once or (self._by_date and not self.note)

    async def more(self) -> tuple[Transaction, ...]:
        """The next orders, newest first, each once; nothing at the end. Raises what the first read raises, and what
        several pages raise.
        """
        self._ends = self._clock() + self._bounds.seconds
        self._left = self._bounds.pages + WHOLE
        self._stopped = ""
        if self._ahead is None:
            self._ahead = await self._survey()
            if self._stopped:
                self._complete = False
                self.note = self.note or say(
                    "Not all of the list was checked: {stopped}.", stopped=self._stopped
                )
        while self._ahead and not self._stopped:
            size = len(self._ahead) if self._at_once else AT_ONCE
            numbers, rest = self._ahead[:size], self._ahead[size:]
            await self._read(numbers)
            self._ahead = [*(number for number in numbers if number not in self._pages), *rest]
            found = self._take(numbers)
            if found:
                return found
        return ()

    # What there is -------------------------------------------------------------------------------

    async def _survey(self) -> list[int]:
        """The numbers of the pages, in the order in which they are to be read."""
        try:
            first = await self._ipaas.transactions(1)
        except DeskError as error:
            if not isnt_offered(error):
                raise
            # Where pages count from 0, a list of one page has no page 1.
            await self._read([0])
            only = self._pages.get(0)
            if only is None or not only.keys or only.total > 1:
                raise
            self._at_once = True
            return [0]
        self._pages[1] = first
        told = self._told = first.total
        near = [2] if told == 1 else [told, told + 1]
        await self._read([0, *near])
        base = 0 if self._new(0, [1]) else 1
        if not first.keys and base == 1:
            self._at_once = True
            return [1]
        last = await self._last(told)
        if base == 0 and last > 0 and self._keys(0) == self._keys(last):
            base = 1  # 0 gives the last one, as an index from the end
        numbers = list(range(base, last + 1))
        self._promised(range(last + 1, told + base))
        if len(numbers) <= WHOLE:
            self._at_once = True
            return numbers
        return await self._ordered(numbers)

    def _promised(self, numbers: Iterable[int]) -> None:
        """Tell of pages that the header promises after what was found to be the last, and that are refused."""
        refused = [number for number in numbers if number in self._refused]
        if refused:
            self._complete = False
            self.unread.append(
                say(
                    "{refused} iPaaS.com says there are {told:,} pages; this one and those after it aren't "
                    "checked.",
                    refused=self._words(refused[0], self._refused[refused[0]]),
                    told=self._told,
                )
            )

    async def _last(self, told: int) -> int:
        """The last page that has anything new."""
        low, step = 1, 1
        if told > 1 and not self._is_beyond(told):
            low = told
        high = low + 1
        await self._read([high])
        while not await self._ends_before(high) and high < _FURTHEST and not self._stopped:
            low, step = high, step * 2
            high = low + step
            await self._read([high])
        if told > 1 and self._is_beyond(told):
            high = min(high, told) if told > low else high
        clamp = self._keys(high)
        while high - low > 1 and not self._stopped:
            middle = (low + high) // 2
            await self._read([middle])
            if (clamp and self._keys(middle) == clamp) or await self._ends_before(middle):
                high = middle
            else:
                low = middle
        return high if clamp and clamp != self._keys(1) and clamp != self._keys(low) else low

    async def _ends_before(self, number: int) -> bool:
        """Whether a page is after the last; one that only repeats another, or is refused, may be a slip, so the next
        one counts too.
        """
        if not self._is_beyond(number):
            return False
        if self._keys(number) or number in self._refused:
            await self._read([number + 1])
            return self._is_beyond(number + 1)
        return True

    def _is_beyond(self, number: int) -> bool:
        """Whether a page that was read shows that it is after the last: empty, not there, or another one again."""
        if number not in self._pages:
            return True
        keys = self._keys(number)
        return not keys or any(keys == self._keys(other) for other in self._pages if other < number)

    async def _ordered(self, numbers: Sequence[int]) -> list[int]:
        """The pages of a long list, those first that have the newest: by the dates of some of them."""
        count = len(numbers)
        some = sorted({numbers[place] for place in (0, 1, count // 4, count // 2, 3 * count // 4, -2, -1)})
        await self._read(some)
        spans = [span for number in some if (span := self._span(number)) is not None]
        rising = all(one[1] <= other[0] for one, other in itertools.pairwise(spans))
        falling = all(one[0] >= other[1] for one, other in itertools.pairwise(spans))
        if len(spans) > 1 and rising != falling:
            if not all(self._in_order(number, rising=rising) for number in some):
                self.note = say(
                    "iPaaS.com lists orders only roughly by date, so an order may be further down than "
                    "expected."
                )
            return list(reversed(numbers)) if rising else list(numbers)
        self._by_date, self._at_once = False, True
        most = self._bounds.pages
        if count > most:
            self.note = say(
                "iPaaS.com lists orders in no date order, on about {count:,} pages, of which {most:,} are "
                "checked: newer ones may be missing.",
                count=count,
                most=most,
            )
        # From both ends inwards: of a list that is sorted in part, the newest are at one of them.
        ahead = [numbers[-1 - n // 2] if n % 2 == 0 else numbers[n // 2] for n in range(count)][:most]
        self._complete = count <= most
        return ahead

    def _span(self, number: int) -> tuple[datetime, datetime] | None:
        moments = self._moments(number)
        return (min(moments), max(moments)) if moments else None

    def _in_order(self, number: int, *, rising: bool) -> bool:
        moments = self._moments(number)
        return moments == sorted(moments, reverse=not rising)

    def _moments(self, number: int) -> list[datetime]:
        page = self._pages.get(number)
        orders = page.transactions if page is not None else ()
        return [moment for order in orders if (moment := moment_of(order.created)) is not None]

    # Reading -------------------------------------------------------------------------------------

    async def _read(self, numbers: Iterable[int]) -> None:
        """Read these pages, some at a time, unless they were read or a bound is met."""
        wanted = [number for number in dict.fromkeys(numbers) if number not in self._pages]
        # Of thousands of orders, pages that are read side by side would fill the memory.
        large = any(page is not None and len(page.keys) > _LARGE for page in self._pages.values())
        at_once = 1 if large else AT_ONCE
        for start in range(0, len(wanted), at_once):
            if self._clock() >= self._ends:
                self._stopped = say("stopped after {seconds} seconds", seconds=rounded(self._bounds.seconds))
            elif self._left <= 0:
                self._stopped = say_count(
                    self._bounds.pages, "stopped after {n:,} page", "stopped after {n:,} pages"
                )
            if self._stopped:
                return
            async with asyncio.TaskGroup() as group:
                for number in wanted[start : start + at_once]:
                    self._left -= 1
                    group.create_task(self._page(number))

    async def _page(self, number: int) -> None:
        try:
            self._pages[number] = await self._ipaas.transactions(number)
        except DeskError as error:
            self._pages[number] = None
            if isinstance(error, CredentialError) and not isinstance(error, MissingScope):
                self._failed = [error] * _FAILURES
            elif isnt_offered(error):
                self._refused[number] = error  # it is told where it isn't after the last page
            else:
                told = self._words(number, error)
                if 1 <= number <= self._told:
                    self._failed.append(error)
                    self._pages[number] = Page(transactions=(), number=number, total=1, keys=(told,))
                elif number > 1:
                    told += " " + say("It is treated as being after the last page.")
                self.unread.append(told)

    def _take(self, numbers: Sequence[int]) -> tuple[Transaction, ...]:
        """The orders of these pages that were not given yet, newest first."""
        for number in numbers:
            if (refused := self._refused.pop(number, None)) is not None:
                self._failed.append(refused)
                self.unread.append(self._words(number, refused))
        if len(self._failed) >= _FAILURES:
            raise self._failed[-1]
        found: dict[str, Transaction] = {}
        for number in numbers:
            page = self._pages.get(number)
            if page is not None:
                new = {o.id: o for o in page.transactions if o.id not in self._given and o.id not in found}
                found |= new
                told = set(self.unread)
                self.unread += [text for text in page.unread if text not in told]
                # What was taken isn't needed any more: a long list would fill the memory.
                self._pages[number] = dataclasses.replace(page, transactions=())
        self._given |= found.keys()
        for order in found.values():
            day = day_of(order.created)
            if day is None:
                self.unread.append(
                    say(
                        "{order_id} ({order_number}) is listed last: its date, “{created}”, can't be read.",
                        order_id=order.id,
                        order_number=order.number or say("no number"),
                        created=order.created or "",
                    )
                )
            elif self._oldest is None or day < self._oldest:
                self._oldest = day
        return tuple(sorted(found.values(), key=lambda o: moment_of(o.created) or _NEVER, reverse=True))

    @staticmethod
    def _words(number: int, error: DeskError) -> str:
        return say("Page {number} of the list: {why}", number=number, why=stated(error.title, error.detail))

    def _keys(self, number: int) -> tuple[str, ...]:
        page = self._pages.get(number)
        return page.keys if page is not None else ()

    def _new(self, number: int, others: Iterable[int]) -> bool:
        """Whether a page has records that some others don't have."""
        return bool(set(self._keys(number)) - {key for other in others for key in self._keys(other)})
