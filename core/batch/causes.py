"""Why orders were kept back, so that those of one cause are put right at once."""

from __future__ import annotations

from core.journal import BatchOrder
from core.journal.causes import code_of
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.planning.state import marks_of
from core.transfer.sending.progress import Summary
from core.words import say

NOT_VISIBLE = Notice(
    title=say("Accepted, not visible in Klaviyo yet"),
    hint=say(
        "Wait a minute, then try this group again. Nothing is sent twice: events that have arrived are found."
    ),
    name="sent_not_visible",
)

PARTLY = Notice(title=say("Klaviyo has a part of it"))


def cause_of(notice: Notice) -> str:
    """A name for what a notice says, the same for all orders, and another one for another reason."""
    return code_of(notice.name, notice.title) or notice.kind.casefold() or "unnamed"


def foreseen(plan: Plan) -> Notice | None:
    """The first thing that keeps an order back, or for which it wants to be looked at before it is sent."""
    if not plan.ready:
        return next(iter(plan.blocked_by), None)
    if plan.state == "look_first":
        return next(iter(marks_of(plan)), None)
    return PARTLY if plan.state == "partly" else None


def there_already(plan: Plan) -> BatchOrder:
    """What the batch keeps of an order that Klaviyo has whole, without a send."""
    return BatchOrder(
        transaction_id=plan.transaction_id,
        state="recorded",
        profile_id=(plan.profile.profile_id if plan.profile is not None else None) or "",
        events=len(plan.events),
    )


def outcome_of(summary: Summary, plan: Plan) -> BatchOrder:
    """What the batch keeps of an order."""
    notice = summary.error
    if notice is None and summary.state == "accepted":
        notice = NOT_VISIBLE
    if notice is None and summary.state == "skipped" and plan.blocked_by:
        notice = plan.blocked_by[0]
    sent = sum(event.state in ("recorded", "accepted", "unknown") for event in summary.events)
    return BatchOrder(
        transaction_id=summary.transaction_id,
        state=summary.state,
        cause=cause_of(notice) if notice is not None else "",
        title=notice.title if notice is not None else "",
        detail=notice.detail if notice is not None else "",
        remedy=notice.hint if notice is not None else "",
        profile_id=summary.profile_id or "",
        events=sent,
        number=(plan.order.number if plan.order is not None else None) or "",
    )
