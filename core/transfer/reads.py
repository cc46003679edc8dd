"""The first round of reads for a plan, side by side: the order, its subscription, the collections."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.errors import NotFound
from core.ipaas import IpaasReader, Subscription, Transaction
from core.klaviyo import KlaviyoReader, Revision
from core.mapping.collection import Collection, from_subscription, read_file
from core.together import together
from core.transfer.plan import CollectionSource, Gate, OrderSummary, PlanOptions, Target


@dataclass(frozen=True)
class Sources:
    """Where a plan reads from. `klaviyo` gives a reader for a revision; `target` names the place.

    An empty `revision` means the one in the subscription's settings.
    """

    ipaas: IpaasReader
    subscription_id: str
    revision: str
    klaviyo: Callable[[Revision], KlaviyoReader]
    target: Callable[[Subscription, Revision], Awaitable[Target]]


@dataclass(frozen=True)
class OrderRead:
    """What the first round brought."""

    transaction: Transaction
    subscription: Subscription
    gate: Gate
    parents: tuple[Collection, ...]
    source: CollectionSource
    revision: Revision


async def read_order(sources: Sources, transaction_id: str, options: PlanOptions) -> OrderRead:
    """The order with all that a plan needs to begin; raises the error of the first read that fails."""
    transaction, subscription, (parents, source) = await together(
        _transaction(sources, transaction_id),
        _subscription(sources),
        _collections(sources, options.collection_file),
    )
    revision = Revision.parse(sources.revision or subscription.setting("API Revision") or "")
    return OrderRead(transaction, subscription, _gate(subscription), parents, source, revision)


async def gate_of(sources: Sources, read: OrderRead) -> Gate:
    """The gate that counts. An order that belongs to another Klaviyo subscription of the company has
    that one's gate; `system_id` is mostly the shop's, which has none.
    """
    other = read.transaction.system_id
    if other is None or other == read.subscription.id:
        return read.gate
    try:
        owner = await sources.ipaas.subscription(other)
    except NotFound:
        return read.gate
    if owner.integration_id is None or owner.integration_id != read.subscription.integration_id:
        return read.gate
    return _gate(owner)


def summary_of(found: Transaction) -> OrderSummary:
    """An order as people know it."""
    return OrderSummary(
        transaction_id=found.id,
        number=found.number,
        type=found.type,
        status=found.status,
        email=found.email,
        customer_id=found.customer_id,
        total=found.total,
        created=found.created,
        line_count=len(found.lines),
    )


def _gate(subscription: Subscription) -> Gate:
    return Gate(subscription.generate_events, subscription.id, subscription.setting("Generate Events") or "")


async def _transaction(sources: Sources, transaction_id: str) -> Transaction:
    try:
        return await sources.ipaas.transaction(transaction_id)
    except NotFound as error:
        raise NotFound(
            error.detail,
            status=404,
            title=f"There is no transaction {transaction_id}",
            hint="Check the ID (it is the iPaaS.com Transaction ID, not the order number) and the company.",
        ) from error


async def _subscription(sources: Sources) -> Subscription:
    try:
        return await sources.ipaas.subscription(sources.subscription_id)
    except NotFound as error:
        raise NotFound(
            error.detail,
            status=404,
            title=f"There is no subscription {sources.subscription_id}",
            hint="Choose the Klaviyo subscription of this connection again.",
        ) from error


async def _collections(sources: Sources, file: str | None) -> tuple[tuple[Collection, ...], CollectionSource]:
    if file is not None:
        parents, origin = await asyncio.to_thread(read_file, Path(file)), file
    else:
        raws = await sources.ipaas.collections(sources.subscription_id)
        parents, origin = from_subscription(raws, "iPaaS.com"), "iPaaS.com"
    names = ", ".join(parent.name for parent in parents)
    return parents, CollectionSource(names, origin, datetime.now(UTC))
