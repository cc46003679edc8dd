"""The first round of reads for a plan, side by side: the order, its subscription, the collections. And whose
gate rules, which only the order tells."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from core.errors import ConfigurationError, NotFound, UnreadableAnswer
from core.exchanges.recorder import Recorded, unrecorded
from core.ipaas import IpaasReader, Subscription, Transaction
from core.ipaas.links import DELETED_PREFIX, external_ids_of, overlong_links
from core.journal import SentBefore
from core.klaviyo import KlaviyoReader, Revision
from core.mapping.lint import check_revision
from core.mapping_choice import MappingChoice
from core.together import together
from core.transfer.plan.events import Problem
from core.transfer.plan.order import Gate, OrderSummary, Target
from core.transfer.plan.plan import PlanOptions
from core.transfer.planning.account import AccountCheck
from core.transfer.planning.currency import currency_of
from core.transfer.planning.mapped_fields import problem_of
from core.transfer.planning.mapping.cache import CollectionCache
from core.transfer.planning.mapping.read import CollectionsRead
from core.transfer.planning.mapping.source import read_collections, with_edits
from core.transfer.planning.metrics import read_metrics
from core.transfer.recorded.around import Around, Metrics
from core.words import say, sentences


@dataclass(frozen=True, kw_only=True)
class Sources:
    """Where a plan reads from. `klaviyo` gives a reader for a revision; `target` names where the events go.

    An empty `revision` means the one in the subscription's settings. `cache` has the mapping that was read
    last, for when iPaaS.com doesn't answer; `sent_before` what the journal knows of an order's events.
    `mapping` is where the connection's mapping comes from, now.
    `own_collections` stands in for reading the mapping that a plan's edits are edits of. `metrics` reads the
    account's metrics, `account` says whether it is the subscription's own; `around` searches it for many orders.
    `recorded` keeps what is exchanged for an order.
    """

    ipaas: IpaasReader
    subscription_id: str
    revision: str
    klaviyo: Callable[[Revision], KlaviyoReader]
    target: Callable[[Subscription, Revision], Awaitable[Target]]
    cache: CollectionCache | None = None
    sent_before: Callable[[str], Awaitable[Sequence[SentBefore]]] | None = None
    own_collections: Callable[[], Awaitable[CollectionsRead]] | None = None
    metrics: Metrics = read_metrics
    account: AccountCheck | None = None
    around: Around | None = None
    mapping: Callable[[], MappingChoice] = MappingChoice
    recorded: Recorded = unrecorded

    async def collections(self, options: PlanOptions) -> CollectionsRead:
        """The mapping of a plan. Raises what the reads raise, UsageError, MappingError."""
        if self.own_collections is not None:
            return with_edits(await self.own_collections(), options)
        return await read_collections(self.ipaas, self.subscription_id, self.cache, options, self.mapping())


@dataclass(frozen=True, kw_only=True)
class OrderRead:
    """What the first round brought."""

    transaction: Transaction
    subscription: Subscription
    gate: Gate
    collections: CollectionsRead
    revision: Revision

    def problems(self) -> tuple[Problem, ...]:
        """What is to be told of the mapping and of the revision, apart from any event."""
        records = (self.transaction.raw, *(line.raw for line in self.transaction.lines))
        overlong = [length for raw in records for length in overlong_links(raw)]
        aged = check_revision(self.revision.date, datetime.now(UTC).date())
        unread = tuple(
            Problem(
                "warning",
                say("External ID"),
                say(
                    "One of the order's external IDs has {length:,} characters, so it can't be valid; it "
                    "was ignored.",
                    length=length,
                ),
                say("Correct it in iPaaS.com."),
            )
            for length in overlong[:1]
        )
        return (*self.collections.problems(), *(problem_of(finding) for finding in aged), *unread)


async def read_order(sources: Sources, transaction_id: str, options: PlanOptions) -> OrderRead:
    """The order with all that a plan needs to begin; raises the error of the first read that fails."""
    transaction, subscription, collections = await together(
        _transaction(sources, transaction_id),
        subscription_of(sources),
        sources.collections(options),
    )
    revision = revision_of(sources.revision, subscription)
    return OrderRead(
        transaction=transaction,
        subscription=subscription,
        gate=gate_of(subscription),
        collections=collections,
        revision=revision,
    )


def revision_of(configured: str, subscription: Subscription) -> Revision:
    """Klaviyo's API revision: the connection's own, if it has one, or else that of the subscription's settings. Raises
    ConfigurationError where it is none.
    """
    return Revision.parse(configured or subscription.setting("API Revision") or "")


async def owner_of(sources: Sources, read: OrderRead) -> Subscription:
    """The subscription whose gate and whose account count. An order that belongs to another Klaviyo subscription
    of the company has that one's; `system_id` is mostly the shop's, which has none.
    """
    other = read.transaction.system_id
    if other is None or other == read.subscription.id:
        return read.subscription
    try:
        owner = await sources.ipaas.subscription(other)
    except NotFound as error:
        if all(each.id != other for each in await sources.ipaas.subscriptions()):
            return read.subscription
        raise UnreadableAnswer(
            say(
                "The order belongs to subscription {other}, which is listed among the company's and can't be "
                "read. {error_detail}",
                other=other,
                error_detail=error.detail,
            ),
            title=say("Can't tell whose Generate Events applies"),
            hint=say(
                "Preview again. If the problem persists, ask iPaaS.com's support why that subscription "
                "can't be read."
            ),
        ) from error
    return owner if _alike(owner, read.subscription) else read.subscription


def _alike(owner: Subscription, own: Subscription) -> bool:
    """Whether both are of one integration; where that isn't said, whether the other has Klaviyo's setting."""
    if owner.integration_id is None or own.integration_id is None:
        return owner.setting("Generate Events") is not None
    return owner.integration_id == own.integration_id


def summary_of(found: Transaction, system_id: str = "") -> OrderSummary:
    """An order as people know it; with its ids in other systems than this one, if it is given."""
    links = external_ids_of(found.raw) if system_id else []
    other_ids = [value for system, value in links if system != system_id]
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
        currency=currency_of(found),
        other_ids=tuple(dict.fromkeys(value for value in other_ids if not value.startswith(DELETED_PREFIX))),
    )


def gate_of(subscription: Subscription) -> Gate:
    """The subscription's Generate Events setting."""
    return Gate(subscription.generate_events, subscription.id, subscription.setting("Generate Events") or "")


def no_transaction(transaction_id: str) -> str:
    """The title of the error that iPaaS.com doesn't have an order."""
    return say("There is no transaction {transaction_id}", transaction_id=transaction_id)


async def _transaction(sources: Sources, transaction_id: str) -> Transaction:
    try:
        return await sources.ipaas.transaction(transaction_id)
    except NotFound as error:
        raise NotFound(
            error.detail,
            status=404,
            title=no_transaction(transaction_id),
            hint=sentences(
                say(
                    "Check the ID (it is the iPaaS.com Transaction ID, not the order number) and the company."
                ),
                say("Enter an order number in full, with its letters and hyphens, such as SO-10042."),
            ),
        ) from error


async def subscription_of(sources: Sources) -> Subscription:
    """The subscription of the connection. Raises ConfigurationError where there is none."""
    try:
        return await sources.ipaas.subscription(sources.subscription_id)
    except NotFound as error:
        raise ConfigurationError(
            error.detail,
            title=say("There is no subscription {subscription_id}", subscription_id=sources.subscription_id),
            hint=say("Choose the Klaviyo subscription of this connection again."),
        ) from error
