"""The facts of a question before a send, each with its name: where to, to whom, what, and how."""

from __future__ import annotations

from collections.abc import Sequence

from core.transfer.plan.order import Target
from core.transfer.plan.plan import Plan, PlanOptions
from core.words import threaded
from gui.kit.language import tr, tr_count
from gui.orders.page.send_facts import Facts
from gui.words.plans import profile_line
from gui.words.recorded import metrics_line


def named_facts(
    asked: Sequence[Plan], chosen: Sequence[Plan], facts: Facts, target: Target, *, several: bool
) -> list[tuple[str, str]]:
    """What the `chosen` of the plans come to that are `asked` about, as `facts` has it. The names are the same
    whichever are chosen. `several`: it is a question about many orders.
    """
    account = target.account
    if target.test_account:
        account = tr("{account} (test account)", account=account)
    lines = [
        (tr("Company"), target.company),
        (tr("Subscription"), target.subscription),
        (tr("Klaviyo account"), account),
    ]
    lines += [(tr("Profiles"), _profiles(chosen))] if several else _of_one(asked[0])
    lines.append((tr("Events"), _events(chosen, facts)))
    metrics = {metric.metric: metric for plan in asked for metric in plan.metric_of}
    if metrics:
        lines.append((tr("Metrics"), metrics_line(tuple(metrics.values()))))
    lines.append((tr("Options"), _options([plan.options for plan in chosen])))
    return lines


def _of_one(plan: Plan) -> list[tuple[str, str]]:
    number = plan.order.number if plan.order is not None and plan.order.number else tr("without a number")
    told = tr("{number} (transaction {transaction_id})", number=number, transaction_id=plan.transaction_id)
    return [(tr("Order"), told), (tr("Profile"), profile_line(plan))]


def _profiles(plans: Sequence[Plan]) -> str:
    created = sum(plan.profile is not None and plan.profile.outcome == "would_create" for plan in plans)
    if not created:
        return tr("one for each order")
    return tr_count(
        created,
        "one for each order; {n} will be created",
        "one for each order; {n} will be created",
    )


def _events(plans: Sequence[Plan], facts: Facts) -> str:
    events = tr(
        "{placed} Placed Order, {products} Ordered Product", placed=facts.placed, products=facts.products
    )
    if facts.making_up:
        originals = [plan.compensates for plan in plans if plan.compensates is not None]
        events = tr(
            "{metrics}, which corrects the event {events}",
            metrics=threaded(", ", facts.making_up),
            events=", ".join(originals),
        )
    if facts.recorded:
        events = tr("{events}; {n} already in Klaviyo, left unchanged", events=events, n=facts.recorded)
    if facts.waiting:
        events = tr("{events}; {n} accepted before, not sent again", events=events, n=facts.waiting)
    return events


def _options(options: Sequence[PlanOptions]) -> str:
    times = {o.event_time for o in options}
    if len(times) > 1:
        parts = [tr("event time: now or the order's own date")]
    elif times == {"order"}:
        parts = [tr("event time: the order's own date")]
    else:
        parts = [tr("event time: now")]
    if any(o.backfill for o in options):
        every = all(o.backfill for o in options)
        parts.append(tr("backfill: starts no flows") if every else tr("backfill for some orders"))
    else:
        parts.append(tr("not as backfill"))
    if any(o.collection is not None for o in options):
        parts.append(tr("with an edited mapping"))
    if any(o.keep_recorded for o in options):
        parts.append(tr("what Klaviyo already has is kept"))
    return ", ".join(parts)
