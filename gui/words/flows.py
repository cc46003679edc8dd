"""What a send would set off, in words: the live flows of its metrics, and the order's age."""

from __future__ import annotations

from core.transfer.plan.plan import Plan
from core.transfer.planning.state import to_send
from core.transfer.proof.klaviyo_flows import TriggeredFlows
from core.words import joined, quoted, say, say_count, sentences
from gui.words.plain import and_more

_LISTED = 5


def flows_line(flows: TriggeredFlows) -> str:
    """Which flows would start, in one sentence. What can't be read is never taken for none."""
    if flows.unread is not None:
        return sentences(
            say("couldn't read which flows would start."), flows.unread.hint or flows.unread.title
        )
    live = [flow for flow in flows.flows if flow.status == "live"]
    if not live:
        return say("no live flow starts.")
    names = and_more([joined("", (quoted(flow.name), f" ({flow.metric})")) for flow in live], _LISTED)
    if flows.backfill:
        return say_count(
            len(live),
            "no flow starts, because of backfill. Without it, {n} live flow would start: {names}.",
            "no flow starts, because of backfill. Without it, {n} live flows would start: {names}.",
            names=names,
        )
    return say_count(
        len(live), "{n} live flow can start: {names}.", "{n} live flows can start: {names}.", names=names
    )


def age_lines(plan: Plan) -> list[str]:
    """What there is to say of the order's age; nothing when it doesn't matter."""
    return [
        sentences(problem.message, problem.hint)
        for event in plan.events
        for problem in event.problems
        if problem.severity == "hint" and problem.field == "time"
    ]


def age_of(plan: Plan) -> str:
    """How old an order is, in a sentence; empty when it doesn't matter."""
    found = (problem for event in plan.events for problem in event.problems)
    return next((each.message for each in found if each.severity == "hint" and each.field == "time"), "")


def is_live(plan: Plan) -> bool:
    """Whether real customers are behind the account of a plan, as far as is known: what isn't known counts as live."""
    return plan.target is not None and plan.target.test_account is not True


def asks_for_time(plan: Plan, flows: TriggeredFlows | None) -> bool:
    """Whether it has to be decided how an old order is recorded, before it may be sent: on a live account, unless it
    is known that no live flow would take it for new. `flows` is None while that is not known.
    """
    if not is_live(plan) or not age_lines(plan) or plan.options.backfill or not to_send(plan):
        return False
    return flows is None or bool(flows.starting) or flows.unread is not None


def decision_line(plan: Plan, flows: TriggeredFlows | None) -> str:
    """What has to be decided, in words."""
    age = age_of(plan)
    if flows is None:
        starts = say("Checking whether live flows would start.")
    elif flows.unread is not None:
        starts = say("Couldn't read which live flows would start.")
    else:
        names = joined(", ", (quoted(flow.name) for flow in flows.starting[:_LISTED]))
        starts = say_count(
            len(flows.starting),
            "{n} live flow starts from it and can email a real customer: {names}.",
            "{n} live flows start from it and can email a real customer: {names}.",
            names=names,
        )
    return sentences(age, starts, say("Decide how it is recorded:"))
