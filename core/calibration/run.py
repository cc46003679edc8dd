"""One calibration from its beginning to its end, which may come early: what was found until then counts as partial.

It reads only: our payloads are made by the planner, with the readers of a preview.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime

import msgspec

from core.calibration.order import Bench, compare_order
from core.calibration.pace import Pace
from core.calibration.recorded import Listings
from core.calibration.records import Calibration, ComparedOrder, MappingUsed, NotCompared, State
from core.calibration.store import CalibrationStore
from core.calibration.summary import groups_of, settled, times_remark
from core.errors import DeskError, OtherAccount, UsageError
from core.ipaas import IpaasReader
from core.journal import SentBefore
from core.transfer.finding.days import moment_of
from core.transfer.finding.recent import RecentOrders
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import OrderSummary, Target
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.account import notice_of
from core.transfer.planning.mapping.read import CollectionsRead
from core.transfer.planning.planner import Planner
from core.transfer.planning.reads import Sources, revision_of, subscription_of
from core.words import rounded, say, when

MOST = 1_000
"""How many orders can be asked for at once."""
_LOOKED = 20
_LEAST_LOOKED = 500
"""So many orders of the list are looked at for each that is wanted, and so many at the least."""
_AT_ONCE = 25
"""How many orders share what was asked of iPaaS.com, so that it is kept no longer than that."""
_IN_A_ROW = 5
"""So many orders in a row that can't be read end it."""
_AGAIN = frozenset(
    {"RateLimited", "NetworkError", "NotConnected", "NoAnswer", "ServerError", "UnreadableAnswer"}
)
_OUT_OF_REACH = frozenset({"CredentialError", "SignInRefused", "MissingScope", "KeyringUnavailable", "Gone"})
_CHANGED = re.compile(r"(?:updated|modified|changed).*(?:date|time|on|at)$", re.IGNORECASE)

Progress = ComparedOrder | NotCompared


class CalibrationRun:
    """Compares the newest orders that iPaaS.com recorded, until `last` of them are compared.

    `go` tells each order as it is looked at; `found` has, at any time, what was found. Stop by closing `go` or by
    cancelling its task: what was found is kept, as partial.
    """

    def __init__(
        self, sources: Sources, store: CalibrationStore, *, last: int, options: PlanOptions, pace: Pace
    ) -> None:
        """Raises UsageError for a number that can't be."""
        if not 1 <= last <= MOST:
            raise UsageError(
                say("{last} orders can't be compared.", last=last),
                hint=say("Enter 1 to {most:,}.", most=MOST),
            )
        if not 0 < pace.per_minute <= 600_000:
            raise UsageError(
                say("{per_minute} orders a minute isn't possible.", per_minute=rounded(pace.per_minute)),
                hint=say("Enter a number such as 40."),
            )
        self._from = sources
        self._store = store
        self._options = options
        self._pace = pace
        self._failures = 0
        self._readers: list[IpaasReader] = []
        self._listings: Listings | None = None
        now = datetime.now(UTC)
        self.found = Calibration(
            connection=store.connection, asked=last, state="partial", started_at=now, finished_at=now
        )

    async def go(self) -> AsyncGenerator[Progress, None]:
        """Each order of the list as it was looked at. Raises UsageError where another one is under way, and
        ConfigurationError where the result can't be kept; other errors end it, and are told in `found`.
        """
        with self._store.alone():
            try:
                async with contextlib.aclosing(self._compare_all()) as all_of_them:
                    async for told in all_of_them:
                        yield told
                if self.found.ended_by is None:
                    self._put(state="complete")
            except DeskError as error:
                self._put(ended_by=Notice.of(error))
            finally:
                for reader in self._readers:
                    await reader.aclose()
                self._finish()
                await asyncio.to_thread(self._store.save, self.found)

    async def _compare_all(self) -> AsyncGenerator[Progress, None]:
        own, bench = await self._begin()
        looked = 0
        async for listed in self._listed():
            if len(self.found.orders) >= self.found.asked:
                return
            looked += 1
            if looked > max(_LEAST_LOOKED, _LOOKED * self.found.asked):
                self._remark(
                    say(
                        "The list wasn't checked beyond its newest {looked} orders.",
                        looked=looked - 1,
                    )
                )
                return
            if looked % _AT_ONCE == 0:
                bench = self._bench(own, bench.mapping, bench.listings, bench.preferred_currency)
            told = await self._compare(bench, listed)
            self._take(told, looked)
            yield told
            if self.found.ended_by is not None:
                return

    async def _begin(self) -> tuple[CollectionsRead, Bench]:
        """The mapping, read once for all orders, and the account, which must be the subscription's."""
        subscription = await subscription_of(self._from)
        own = await self._from.collections(self._options)
        revision = revision_of(self._from.revision, subscription)
        if self._from.account is not None:
            verdict = await self._from.account.verdict(subscription, revision)
            if verdict.state == "other":
                notice = notice_of(verdict)
                raise OtherAccount(notice.detail, title=notice.title, hint=notice.hint)
        target: Target = await self._from.target(subscription, revision)
        mapping = MappingUsed(
            name=own.source.name,
            origin=own.source.origin,
            fingerprint=own.document.fingerprint,
            read_at=own.source.read_at,
            changed_at=_changed_at(own.document.raw),
        )
        self._put(mapping=mapping, account=target.account)
        if own.source.cached:
            self._remark(
                say(
                    "iPaaS.com didn't provide the mapping; the copy of {read_at} was used.",
                    read_at=when(own.source.read_at),
                )
            )
        self._listings = Listings(self._from.klaviyo(revision))
        return own, self._bench(own, mapping, self._listings, target.currency)

    def _bench(self, own: CollectionsRead, mapping: MappingUsed, listings: Listings, currency: str) -> Bench:
        """Readers that ask iPaaS.com each question once, for some orders."""

        async def own_collections() -> CollectionsRead:
            return own

        async def sent_before(transaction_id: str) -> tuple[SentBefore, ...]:
            known = self._from.sent_before
            return tuple(await known(transaction_id)) if known is not None else ()

        ipaas = self._from.ipaas.remembering()
        self._readers.append(ipaas)
        planner = Planner(replace(self._from, ipaas=ipaas, own_collections=own_collections))

        async def plan(transaction_id: str) -> Plan:
            return await planner.trace(transaction_id)

        return Bench(
            ipaas=ipaas,
            system_id=self._from.subscription_id,
            listings=listings,
            plan=plan,
            sent_before=sent_before,
            mapping=mapping,
            preferred_currency=currency,
            turn=self._pace.turn,
        )

    async def _listed(self) -> AsyncIterator[OrderSummary]:
        """The orders of iPaaS.com's list, newest first, each once."""
        recent, cursor, seen = RecentOrders(self._from.ipaas), None, set[str]()
        while True:
            page = await recent.page(cursor)
            if page.note and page.note not in self.found.remarks:
                self._remark(page.note)
            for unread in page.unread:
                self._remark(say("From the list: {unread}", unread=unread))
            for order in page.orders:
                if order.transaction_id not in seen:
                    seen.add(order.transaction_id)
                    yield order
            if page.next_cursor is None:
                return
            cursor = page.next_cursor

    async def _compare(self, bench: Bench, listed: OrderSummary) -> Progress:
        """One order; once more after a rest, where too much was asked or nothing answered."""
        told = await compare_order(bench, listed)
        if isinstance(told, NotCompared) and told.error is not None and told.error.kind in _AGAIN:
            await self._pace.rest()
            told = await compare_order(bench, listed)
        return told

    # What was found ------------------------------------------------------------------------------

    def _take(self, told: Progress, looked: int) -> None:
        found = self.found
        if isinstance(told, ComparedOrder):
            self._failures = 0
            orders = (*found.orders, told)
            equal = found.equal + told.equal
            self._put(orders=orders, compared=len(orders), equal=equal, looked_at=looked)
            return
        self._put(not_compared=(*found.not_compared, told), looked_at=looked)
        if told.error is None:
            self._failures = 0
            return
        self._failures += 1
        if told.error.kind in _OUT_OF_REACH or self._failures >= _IN_A_ROW:
            self._put(ended_by=told.error)

    def _finish(self) -> None:
        shown = self._listings.shown if self._listings is not None else frozenset()
        orders, unseen = settled(self.found.orders, shown)
        if remark := times_remark(orders):
            self._remark(remark)
        self._put(
            orders=orders,
            equal=sum(order.equal for order in orders),
            groups=groups_of(orders),
            unseen=unseen,
            finished_at=datetime.now(UTC),
        )

    def _remark(self, sentence: str) -> None:
        self._put(remarks=(*self.found.remarks, sentence))

    def _put(self, *, state: State | None = None, **changes: object) -> None:
        changes |= {"state": state} if state is not None else {}
        self.found = msgspec.structs.replace(self.found, **changes)


def _changed_at(collections: tuple[Mapping[str, object], ...]) -> str | None:
    """When iPaaS.com says that the mapping was changed last, where its collections say so; under which name they do
    isn't known, so that any that sounds like it counts (docs/facts.md#ipaas-collection).
    """
    found = []
    for raw in _every(collections):
        for name, value in raw.items():
            moment = moment_of(value) if _CHANGED.match(name) and isinstance(value, str) else None
            if moment is not None and isinstance(value, str):
                found.append((moment, value))
    return max(found)[1] if found else None


def _every(collections: object) -> list[Mapping[str, object]]:
    """Collections, their children and their mappings."""
    found: list[Mapping[str, object]] = []
    for raw in collections if isinstance(collections, list | tuple) else ():
        if isinstance(raw, dict):
            found += [raw, *_every(raw.get("children")), *_every(raw.get("mappings"))]
    return found
