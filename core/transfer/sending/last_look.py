"""A last look before anything leaves: whether the order came to be recorded since its plan was made.

Two machines, iPaaS.com and the shop's own integration may all send the same order; Klaviyo only tells those apart
that use one key on one profile.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.errors import NotFound, TransferError
from core.ipaas import Transaction
from core.journal.outcomes import within
from core.klaviyo import KlaviyoReader, StoredEvent
from core.transfer.plan.body import payload_in
from core.transfer.plan.events import EventKind
from core.transfer.plan.sendable import SendablePlan
from core.transfer.recorded.find import Expected, earliest, match_recorded
from core.transfer.recorded.same_order import OrderMarks
from core.transfer.recorded.search import Finds, OrderSearch
from core.transfer.sending.destination import Destination
from core.words import dated, say, when


class LastLook:
    """Looks for one plan's order. Only what the plan doesn't show is news."""

    def __init__(self, plan: SendablePlan, to: Destination, klaviyo: KlaviyoReader) -> None:
        self._plan = plan
        self._to = to
        self._klaviyo = klaviyo
        self._marks = _marks_of(plan)
        self._coming: tuple[StoredEvent, ...] = ()
        self._expected = [
            Expected.in_body(event.key, bytes(event.request.body), plan.order.number) for event in plan.events
        ]

    async def in_journal(self, profile_id: str | None) -> None:
        """Raise TransferError where the order left from here since its plan was made, for another profile or under
        another key (another window, command or batch, with another mapping): Klaviyo may not show that yet.
        """
        if self._plan.compensates is not None:
            return
        keys = {event.key for event in self._plan.events}
        for sent in await self._to.journal.events_of(self._to.target, self._plan.transaction_id):
            of_plan = sent.key in keys and profile_id in (None, sent.profile_id)
            if (
                sent.at >= self._plan.made_at
                and not of_plan
                and not self._marks.is_compensation(sent.unique_id)
            ):
                raise TransferError(
                    say(
                        "{sent_metric} {unique_id} was sent to the profile {profile_id} at {sent_at}: "
                        "{sent_state}. This preview would send it to another profile or under another "
                        "unique ID.",
                        sent_metric=sent.metric,
                        unique_id=sent.unique_id,
                        profile_id=sent.profile_id,
                        sent_at=when(sent.at, "time"),
                        sent_state=within(sent.state),
                    ),
                    title=say("The order was sent after the preview"),
                    hint=say("No event was sent. Preview the order again: it shows what Klaviyo has."),
                )

    async def on(self, profile_id: str | None) -> dict[tuple[str, str], StoredEvent]:
        """Which of the plan's events the profile has by now; None: there is no profile yet. The account's other
        profiles are searched as well: whoever sends the same order meanwhile may take another one for it.

        Raises TransferError where the order is recorded otherwise or was deleted, and what the reads raise.
        """
        if self._plan.compensates is not None and profile_id is not None:
            # What corrects an event is no event of the order: only its own key counts, wherever the order is.
            after = earliest(self._plan.order.created)
            events = [stored async for stored in self._klaviyo.events(profile_id, after=after)]
            return match_recorded(events, self._expected)
        search = OrderSearch(self._klaviyo, self._plan.order, metrics=self._to.metrics)
        try:
            # All at once: the order is read for its receipts, and to see that it is still there.
            search.look_around(self._marks.order_metrics, (event.key[1] for event in self._expected))
            if profile_id is not None:
                search.list_profile(profile_id)
            search.start(await self._order(), self._to.subscription_id, known=self._plan.known)
            finds = await search.finish([])
        finally:
            await search.aclose()
        for error in finds.unread.values():
            raise error
        if profile_id is not None:
            there = match_recorded(finds.on(profile_id), self._expected)
            self._stop_for_news(finds, {stored.id for stored in there.values()})
            return there
        # Somebody else may have transferred the customer meanwhile, and sent the same: that shows with the profile.
        coming = match_recorded(finds.events(), self._expected)
        self._stop_for_news(finds, {stored.id for stored in coming.values()})
        self._coming = tuple(coming.values())
        return {}

    def check_new(self, profile_id: str) -> None:
        """Raise TransferError where the plan's events came to another profile than the one that was made now."""
        elsewhere = [stored for stored in self._coming if stored.profile_id != profile_id]
        if elsewhere:
            raise _recorded_since(elsewhere)

    async def _order(self) -> Transaction:
        try:
            return await self._to.ipaas.transaction(self._plan.transaction_id)
        except NotFound as error:
            raise TransferError(
                say(
                    "iPaaS.com no longer has the transaction {transaction_id}.",
                    transaction_id=self._plan.transaction_id,
                ),
                title=say("The order was deleted after the preview"),
                hint=say("Nothing was sent. Preview the order again."),
            ) from error

    def _stop_for_news(self, finds: Finds, exact: set[str]) -> None:
        receipts = {r.event_id for r in finds.receipts}
        news = [
            stored
            for stored in finds.events()
            if stored.id not in self._plan.known | exact and self._is_of_order(stored, stored.id in receipts)
        ]
        if news:
            raise _recorded_since(news)

    def _is_of_order(self, stored: StoredEvent, by_receipt: bool) -> bool:
        """Whether an event is this order's."""
        if by_receipt and not self._marks.is_compensation(stored.unique_id):
            return not self._marks.is_of_another_order(stored)
        return self._marks.kind_of(stored) is not None and self._marks.likeness(stored) is not None


def _recorded_since(news: Sequence[StoredEvent]) -> TransferError:
    first = news[0]
    return TransferError(
        say(
            "Klaviyo has {first_metric} {first_id} on {profile_id}, unique ID {unique_id}, {datetime}.",
            first_metric=first.metric or say("an event"),
            first_id=first.id,
            profile_id=first.profile_id,
            unique_id=first.unique_id or say("not shown"),
            datetime=dated(first.datetime),
        )
        + (say(" And {n_news} more.", n_news=len(news) - 1) if len(news) > 1 else ""),
        title=say("The order was recorded after the preview"),
        hint=say("No event was sent. Preview the order again: it shows what Klaviyo has."),
    )


def _marks_of(plan: SendablePlan) -> OrderMarks:
    metrics: dict[EventKind, list[str]] = {}
    for event in plan.events:
        metrics.setdefault(event.kind, []).append(event.metric)
    return OrderMarks.of(
        plan.order, metrics, [payload_in(bytes(event.request.body))[1] for event in plan.events]
    )
