"""Looks for what Klaviyo has of an order already, wherever it is: by the order's own receipts, on the profiles
that come up, and among all events of the same metrics around the order's time.

Every question is asked once and as early as it can be; what errs is told, and is never taken for "not there".
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from core.errors import DeskError, UnreadableAnswer
from core.ipaas import ExternalLink, Transaction
from core.ipaas.links import external_links_of
from core.klaviyo import KlaviyoReader, Metric, Profile, StoredEvent
from core.transfer.plan.events import EventKind
from core.transfer.plan.order import OrderSummary
from core.transfer.plan.recorded import Receipt, ReceiptOutcome
from core.transfer.recorded.around import Around, AroundOne, Metrics
from core.transfer.recorded.find import earliest, moment_of
from core.words import say, stated

AT_ONCE = 4
"""So many receipts of lines are asked for by their ids at once; those of more are mostly seen on the profile."""
MOST_RECEIPTS = 40
"""Klaviyo answers 150 such questions a minute; receipts beyond are told as not asked for."""

Asked = tuple[StoredEvent, Profile | None] | None


@dataclass(frozen=True, kw_only=True)
class Claimed:
    """An external ID of the order or of a line, as iPaaS.com has it."""

    kind: EventKind
    line_id: str | None
    event_id: str
    deleted: bool

    def receipt(self, outcome: ReceiptOutcome, detail: str = "") -> Receipt:
        """The receipt where no event was read."""
        return Receipt(
            kind=self.kind,
            line_id=self.line_id,
            event_id=self.event_id,
            outcome=outcome,
            deleted=self.deleted,
            detail=detail,
        )

    def found(self, stored: StoredEvent, profile: Profile | None) -> Receipt:
        """The receipt with its event."""
        return msgspec.structs.replace(
            self.receipt("found"),
            profile_id=stored.profile_id,
            metric=stored.metric,
            unique_id=stored.unique_id,
            time=stored.datetime,
            value=stored.value,
            email=profile.email if profile is not None else None,
        )


@dataclass(kw_only=True)
class Finds:
    """What was found. `unread` are the profiles whose events can't be read; `around_unread` says why the account
    wasn't searched, `around_whole` is False where there was more than could be looked at. `undated`: when the order was
    placed isn't known, so that only the newest events were looked at. `never` are metrics that Klaviyo has
    and lists no event of, ever: a metric is made by its first event, so the list may be wrong.
    """

    listed: dict[str, tuple[StoredEvent, ...]] = field(default_factory=dict)
    unread: dict[str, DeskError] = field(default_factory=dict)
    receipts: tuple[Receipt, ...] = ()
    behind_receipts: dict[str, StoredEvent] = field(default_factory=dict)
    around: tuple[StoredEvent, ...] = ()
    around_unread: DeskError | None = None
    around_whole: bool = True
    undated: bool = False
    never: tuple[str, ...] = ()

    def events(self) -> Iterator[StoredEvent]:
        """Every event once, whichever way it was found."""
        seen: set[str] = set()
        for found in (*self.listed.values(), self.behind_receipts.values(), self.around):
            for stored in found:
                if stored.id not in seen:
                    seen.add(stored.id)
                    yield stored

    @property
    def count(self) -> int:
        """How many were found; what was found in several ways counts for each."""
        return sum(map(len, self.listed.values())) + len(self.behind_receipts) + len(self.around)

    def on(self, profile_id: str) -> list[StoredEvent]:
        """Every event that is on a profile; Klaviyo may answer for one that was merged into it."""
        listed = {stored.id for stored in self.listed.get(profile_id, ())}
        return [s for s in self.events() if s.id in listed or s.profile_id == profile_id]


class OrderSearch:
    """One order's search. Close it to end what is still under way."""

    def __init__(
        self,
        klaviyo: KlaviyoReader,
        about: OrderSummary,
        *,
        metrics: Metrics | None = None,
        around: Around | None = None,
    ) -> None:
        """`around` searches the account for many orders, in place of a search for this order alone: what it shows of
        the order's receipts isn't asked for by its id then.
        """
        self._about = about
        self._shares = around is not None
        self._around_it = around or AroundOne()
        self._klaviyo = klaviyo
        self._metrics = metrics
        self._after = earliest(about.created)
        self._claimed: list[Claimed] = []
        self._linked: asyncio.Task[None] | None = None
        self._followed: asyncio.Task[None] | None = None
        self._asked: dict[str, asyncio.Task[Asked]] = {}
        self._listed: dict[str, asyncio.Task[tuple[StoredEvent, ...]]] = {}
        self._around: asyncio.Task[tuple[tuple[StoredEvent, ...], bool]] | None = None
        self._named: list[Metric] = []

    async def aclose(self) -> None:
        """Cancel what is still under way."""
        tasks: list[asyncio.Task[Any]] = [*self._asked.values(), *self._listed.values()]
        tasks += [task for task in (self._around, self._linked, self._followed) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def start(
        self,
        order: Transaction,
        system_id: str,
        *,
        link: Callable[[], Awaitable[ExternalLink]] | None = None,
        known: frozenset[str] = frozenset(),
    ) -> None:
        """Ask for the events behind the order's receipts, as far as that needs nothing else. `link` asks for its
        external ID, for a record that came without its own; `known` are events that needn't be asked for.
        """
        self._claimed = [claimed for claimed in _claimed(order, system_id) if claimed.event_id not in known]
        if link is not None and "external_ids" not in order.raw:
            self._linked = asyncio.create_task(self._look_up(link))
        if not self._shares:
            self._ask_early()
        self._followed = asyncio.create_task(self._follow())

    def list_profile(self, profile_id: str) -> asyncio.Task[tuple[StoredEvent, ...]]:
        """Begin to read a profile's events since the order."""
        if profile_id not in self._listed:
            self._listed[profile_id] = asyncio.create_task(self._list(profile_id))
        return self._listed[profile_id]

    def look_around(self, names: frozenset[str], keys: Iterable[str] = ()) -> None:
        """Begin to search the events of the metrics with these names, whichever integration's, on whichever
        profile. `keys` are the unique ids that the order's events have or would have.
        """
        if self._metrics is not None and self._around is None:
            self._around = asyncio.create_task(self._search_around(self._metrics, names, frozenset(keys)))

    async def finish(self, profiles: Iterable[str]) -> Finds:
        """Everything that was begun, and these profiles' events.

        Raises what the look-up of the order's external ID raises, where the record came without it.
        """
        finds = Finds(undated=self._around is not None and self._after is None)
        if self._followed is not None:
            await self._followed
        if self._shares:
            await self._follow_shared()
        ids = list(dict.fromkeys([*self._listed, *profiles]))
        for profile_id in ids:
            self.list_profile(profile_id)
        for profile_id in ids:
            try:
                finds.listed[profile_id] = await self._listed[profile_id]
            except DeskError as error:
                finds.unread[profile_id] = error
        if self._around is not None:
            try:
                finds.around, finds.around_whole = await self._around
            except DeskError as error:
                finds.around_unread = error
        await self._finish_receipts(finds)
        if finds.around_unread is None and next(finds.events(), None) is None:
            await self._try_lists(finds)
        return finds

    async def _try_lists(self, finds: Finds) -> None:
        """Nothing was found anywhere: see whether the lists of events show anything at all."""
        try:
            shows_any = await self._around_it.shows_any(self._klaviyo, self._named)
        except DeskError as error:
            finds.around_unread = error
            return
        if not shows_any:
            finds.never = tuple(dict.fromkeys(metric.name for metric in self._named))

    async def _finish_receipts(self, finds: Finds) -> None:
        seen = {stored.id: stored for stored in finds.events()}
        for claimed in self._claimed:
            if claimed.event_id not in seen and len(self._asked) < MOST_RECEIPTS:
                self._ask(claimed.event_id)
        receipts = []
        for claimed in self._claimed:
            asked = self._asked.get(claimed.event_id)
            try:
                answer = await asked if asked is not None else _seen(seen.get(claimed.event_id))
            except DeskError as error:
                receipts.append(
                    claimed.receipt(
                        "could_not_tell",
                        stated(error.title, error.detail),
                    )
                )
                continue
            if answer is not None:
                self._check_list(finds, answer[0])
                finds.behind_receipts[claimed.event_id] = answer[0]
                receipts.append(claimed.found(*answer))
            elif asked is not None:
                receipts.append(claimed.receipt("gone"))
            else:
                receipts.append(
                    claimed.receipt("could_not_tell", say("The order has too many to check each one."))
                )
        finds.receipts = tuple(receipts)

    def _check_list(self, finds: Finds, stored: StoredEvent) -> None:
        """An event that is there by its id, and missing from the list of its profile: the list says nothing then."""
        listed = finds.listed.get(stored.profile_id or "")
        when = moment_of(stored.datetime)
        if listed is None or when is None or any(each.id == stored.id for each in listed):
            return
        if self._after is None or when >= self._after:
            finds.unread[str(stored.profile_id)] = UnreadableAnswer(
                say(
                    "Klaviyo: the list of events of {profile_id} lacks the event {stored_id}, which is on it.",
                    profile_id=stored.profile_id,
                    stored_id=stored.id,
                ),
                title=say("Klaviyo's list of events is incomplete"),
                hint=say(
                    "Preview again in a minute: a list may be out of date. Nothing is sent until this is known."
                ),
            )

    async def _follow(self) -> None:
        """Read the profiles that the receipts lead to: the events of the other lines are there too."""
        if self._linked is not None:
            await self._linked
        for answer in await asyncio.gather(*self._asked.values(), return_exceptions=True):
            if isinstance(answer, tuple) and answer[0].profile_id is not None:
                self.list_profile(answer[0].profile_id)

    async def _follow_shared(self) -> None:
        """The same by what was read for many orders: where that has the order's own receipt, its lines are on the same
        profile. Where it hasn't, all are asked for by their ids.
        """
        shown: tuple[StoredEvent, ...] = ()
        if self._around is not None:
            with contextlib.suppress(DeskError):  # (told with what was to be searched)
                shown, _ = await self._around
        own = {claimed.event_id for claimed in self._claimed if claimed.line_id is None}
        found = {stored.id: stored.profile_id for stored in shown if stored.id in own}
        for profile_id in found.values():
            if profile_id is not None:
                self.list_profile(profile_id)
        if not own <= found.keys() or not own:
            self._ask_early()
            self._linked = None
            await self._follow()

    def _ask_early(self) -> None:
        """Ask for the events behind the receipts, but for those of many lines."""
        lines = [claimed for claimed in self._claimed if claimed.line_id is not None]
        for claimed in self._claimed:
            if claimed.line_id is None or len(lines) <= AT_ONCE:
                self._ask(claimed.event_id)

    async def _look_up(self, link: Callable[[], Awaitable[ExternalLink]]) -> None:
        found = await link()
        event_id = found.external_id or found.deleted
        if event_id:
            self._claimed.insert(
                0,
                Claimed(
                    kind="placed_order",
                    line_id=None,
                    event_id=event_id,
                    deleted=found.external_id is None,
                ),
            )
            if not self._shares:
                self._ask(event_id)

    def _ask(self, event_id: str) -> None:
        if event_id not in self._asked:
            self._asked[event_id] = asyncio.create_task(self._klaviyo.event(event_id))

    async def _list(self, profile_id: str) -> tuple[StoredEvent, ...]:
        return tuple([stored async for stored in self._klaviyo.events(profile_id, after=self._after)])

    async def _search_around(
        self, metrics: Metrics, names: frozenset[str], keys: frozenset[str]
    ) -> tuple[tuple[StoredEvent, ...], bool]:
        self._named = [m for m in await metrics(self._klaviyo, names) if m.name in names]
        return await self._around_it.events(self._klaviyo, self._named, self._about, keys)


def _claimed(order: Transaction, system_id: str) -> Iterator[Claimed]:
    records: Sequence[tuple[str | None, Mapping[str, object]]] = (
        (None, order.raw),
        *((line.id, line.raw) for line in order.lines),
    )
    for line_id, raw in records:
        kind: EventKind = "placed_order" if line_id is None else "ordered_product"
        links = [link for system, link in external_links_of(raw) if system == system_id]
        there = [link for link in links if link.external_id is not None] or links[:1]
        for event_id in dict.fromkeys(link.external_id or link.deleted for link in there):
            if event_id:
                yield Claimed(
                    kind=kind, line_id=line_id, event_id=event_id, deleted=there[0].external_id is None
                )


def _seen(stored: StoredEvent | None) -> Asked:
    return (stored, None) if stored is not None else None
