"""The plan of an order that iPaaS.com doesn't have (any more): what is left of it in Klaviyo.

A deletion in iPaaS.com doesn't reach Klaviyo (docs/facts.md#product-append-only). The order's external ID and the
journal lead to its events; without either, nothing says that there ever was such an order.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal

from core.errors import DeskError, NotFound
from core.ipaas import Subscription
from core.journal import SentBefore
from core.klaviyo import KlaviyoReader, Profile, StoredEvent
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import DELETED, OrderSummary
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.plan.recorded import Double, Receipt
from core.transfer.planning.account import SAME, notice_of
from core.transfer.planning.reads import Sources, gate_of, revision_of, subscription_of
from core.transfer.recorded.same_order import OrderMarks
from core.transfer.recorded.search import Claimed
from core.words import by_command, figure, joined, say, stated, threaded

_NUMBER_NAMES = re.compile(r"order|transaction|number", re.IGNORECASE)


async def plan_of_missing(
    sources: Sources, transaction_id: str, options: PlanOptions, error: NotFound
) -> Plan:
    """What Klaviyo has of an order that is gone. Raises `error` where nothing leads to an event of it."""
    subscription, link, sent = await asyncio.gather(
        subscription_of(sources),
        sources.ipaas.external_id("Transaction", transaction_id, sources.subscription_id),
        _sent(sources, transaction_id),
    )
    event_id = link.external_id or link.deleted
    if event_id is None and not sent:
        raise error
    revision = revision_of(sources.revision, subscription)
    klaviyo = sources.klaviyo(revision)
    target, (receipts, found, profile) = await asyncio.gather(
        sources.target(subscription, revision),
        _behind(klaviyo, event_id, deleted=link.external_id is None),
    )
    (left, made_up), account = await asyncio.gather(
        _left(klaviyo, transaction_id, found, sent),
        _account(sources, subscription, klaviyo, receipts),
    )
    order = _summary(transaction_id, found, profile, left)
    return Plan(
        transaction_id=transaction_id,
        ready=False,
        blocked_by=(*account, _notice(transaction_id, receipts, left, sent, made_up)),
        gate=gate_of(subscription),
        order=order,
        target=target,
        receipts=receipts,
        left_behind=left,
        options=options,
        made_at=datetime.now(UTC),
    )


async def _sent(sources: Sources, transaction_id: str) -> Sequence[SentBefore]:
    """What the journal knows of the order's own events, without what corrects them."""
    sent = await sources.sent_before(transaction_id) if sources.sent_before is not None else ()
    return [event for event in sent if not event.unique_id.startswith(f"{transaction_id}:")]


async def _account(
    sources: Sources, subscription: Subscription, klaviyo: KlaviyoReader, receipts: tuple[Receipt, ...]
) -> tuple[Notice, ...]:
    """What there is to say where the account isn't the subscription's, or may not be."""
    check = sources.account
    if check is None:
        return ()
    verdict = await check.verdict(subscription, klaviyo.revision)
    if verdict.state == "unproven":
        proven = any(receipt.outcome == "found" for receipt in receipts)
        verdict = SAME if proven else await check.by_links(subscription, klaviyo)
    return () if verdict.state == "same" else (notice_of(verdict),)


async def _behind(
    klaviyo: KlaviyoReader, event_id: str | None, *, deleted: bool
) -> tuple[tuple[Receipt, ...], StoredEvent | None, Profile | None]:
    """The order's receipt with its event; an error of the read is told in it."""
    if event_id is None:
        return (), None, None
    claimed = Claimed(kind="placed_order", line_id=None, event_id=event_id, deleted=deleted)
    try:
        answer = await klaviyo.event(event_id)
    except DeskError as error:
        return (
            (
                claimed.receipt(
                    "could_not_tell",
                    stated(error.title, error.detail),
                ),
            ),
            None,
            None,
        )
    if answer is None:
        return (claimed.receipt("gone"),), None, None
    return (claimed.found(*answer),), *answer


async def _left(
    klaviyo: KlaviyoReader, transaction_id: str, found: StoredEvent | None, sent: Sequence[SentBefore]
) -> tuple[tuple[Double, ...], tuple[StoredEvent, ...]]:
    """Every event of the order on the profiles that the receipt and the journal lead to; and those that make up
    for it.
    """
    profiles = {event.profile_id for event in sent}
    if found is not None and found.profile_id is not None:
        profiles.add(found.profile_id)
    keys = {(event.metric, event.unique_id) for event in sent}
    marks = OrderMarks.of(
        _summary(transaction_id, found, None, ()),
        {
            "placed_order": [e.metric for e in sent if e.line_id is None],
            "ordered_product": [e.metric for e in sent if e.line_id is not None],
        },
        [found.properties] if found is not None else [],
    )
    lists = await asyncio.gather(*(_events(klaviyo, profile_id) for profile_id in sorted(profiles)))
    events = {stored.id: stored for several in lists for stored in several}
    if found is not None:
        events[found.id] = found
    left = [
        stored
        for stored in events.values()
        if (found is not None and stored.id == found.id)
        or (stored.metric, stored.unique_id) in keys
        or (marks.kind_of(stored) is not None and marks.likeness(stored) == "certain")
    ]
    left.sort(key=lambda e: (e.datetime or "", e.id))
    made_up = tuple(stored for stored in events.values() if marks.is_compensation(stored.unique_id))
    return tuple(_double(stored, marks) for stored in left), made_up


async def _events(klaviyo: KlaviyoReader, profile_id: str) -> list[StoredEvent]:
    return [stored async for stored in klaviyo.events(profile_id)]


def _double(stored: StoredEvent, marks: OrderMarks) -> Double:
    return Double(
        event_id=stored.id,
        metric=stored.of.name if stored.of is not None else stored.metric,
        profile_id=stored.profile_id,
        unique_id=stored.unique_id,
        why="order_deleted",
        kind=marks.kind_of(stored) or "placed_order",
        integration=stored.of.integration if stored.of is not None else "",
        time=stored.datetime,
        value=stored.value,
        blocks=False,
    )


def _summary(
    transaction_id: str, found: StoredEvent | None, profile: Profile | None, left: Sequence[Double]
) -> OrderSummary:
    """The order as its event tells of it."""
    properties = found.properties if found is not None else {}
    number = next(
        (
            str(value)
            for name, value in properties.items()
            if _NUMBER_NAMES.search(name) and isinstance(value, str | int | Decimal)
        ),
        None,
    )
    email = next((str(value) for name, value in properties.items() if name.casefold() == "email"), None)
    return OrderSummary(
        transaction_id=transaction_id,
        number=number,
        type=None,
        status=DELETED,
        email=email or (profile.email if profile is not None else None),
        customer_id=None,
        total=found.value if found is not None else None,
        created=found.datetime if found is not None else None,
        line_count=sum(double.kind == "ordered_product" for double in left),
    )


def _notice(
    transaction_id: str,
    receipts: Sequence[Receipt],
    left: Sequence[Double],
    sent: Sequence[SentBefore],
    made_up: Sequence[StoredEvent],
) -> Notice:
    if left:
        told = joined(", ", (_named(double.metric, double.event_id, double.value) for double in left))
        hint = say(
            "A correcting event offsets it: use “Correct this order”{terminal}.",
            terminal=by_command("resend-desk compensate"),
        )
        if made_up:
            told = say(
                "{told}; corrected by {made_up}",
                told=told,
                made_up=joined(", ", (_named(e.metric, e.id, e.value) for e in made_up)),
            )
            hint = say("You don't need to do anything, unless more of it has to be corrected.")
    elif any(receipt.outcome == "could_not_tell" for receipt in receipts):
        told = say(
            "the event {event_id}, which can't be read. {receipts_detail}",
            event_id=receipts[0].event_id,
            receipts_detail=receipts[0].detail,
        )
        hint = say("Preview again in a minute.")
    elif receipts:
        told = say("the event {event_id}, which Klaviyo no longer has", event_id=receipts[0].event_id)
        hint = say("Nothing left to correct.")
    else:
        told = say("none visible; this program sent {n_sent}", n_sent=len(sent))
        hint = say("They may not be visible yet, or their profile may be gone: check in Klaviyo.")
    return Notice(
        title=say("The order was deleted in iPaaS.com"),
        detail=say(
            "Transaction {transaction_id} no longer exists. Its events in Klaviyo: {told}.",
            transaction_id=transaction_id,
            told=told,
        ),
        hint=hint,
        name="order_deleted",
    )


def _named(metric: str | None, event_id: str, value: Decimal | None) -> str:
    """An event by its metric and ID, with what it is worth."""
    worth = joined("", ("(", figure(value), ")")) if value is not None else ""
    return threaded(" ", (metric or "", event_id, worth))
