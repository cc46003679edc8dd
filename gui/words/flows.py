"""What a send would set off, in words: the live flows of its metrics, and the order's age."""

from __future__ import annotations

from core.transfer.plan.plan import Plan
from core.transfer.proof.klaviyo_flows import TriggeredFlows

_LISTED = 5


def flows_line(flows: TriggeredFlows) -> str:
    """Which flows would start, in one sentence. What can't be read is never taken for none."""
    if flows.unread is not None:
        return f"they could not be read. {flows.unread.title}. {flows.unread.detail}".strip()
    live = [flow for flow in flows.flows if flow.status == "live"]
    if not live:
        return "no live flow starts from these events."
    names = ", ".join(f"“{flow.name}” ({flow.metric})" for flow in live[:_LISTED])
    more = f" and {len(live) - _LISTED} more" if len(live) > _LISTED else ""
    many = "flow" if len(live) == 1 else "flows"
    if flows.backfill:
        return f"none starts, because of backfill. Without it, {len(live)} live {many} would: {names}{more}."
    return f"{len(live)} live {many} can start: {names}{more}."


def age_lines(plan: Plan) -> list[str]:
    """What there is to say of the order's age; nothing when it doesn't matter."""
    return [
        f"{problem.message} {problem.hint}".strip()
        for event in plan.events
        for problem in event.problems
        if problem.severity == "hint" and problem.field == "time"
    ]
