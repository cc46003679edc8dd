"""How an order stands, in one line."""

from __future__ import annotations

from core.transfer.plan.plan import Plan
from gui.orders.work import OrderWork
from gui.words.looks import WORK, Look
from gui.words.plain import count
from gui.words.plans import new_events


def state_line(work: OrderWork) -> Look:
    """The big line under the order's name."""
    plan, base = work.plan, WORK[work.state]
    match work.state:
        case "waiting":
            return base._replace(text="Waiting for its turn")
        case "planning":
            again = "again" if plan is not None else ""
            return base._replace(text=f"Reading and planning {again}".strip() + "…")
        case "ready" if plan is not None:
            return base._replace(text=_ready_text(plan))
        case "blocked":
            first = plan.blocked_by[0] if plan is not None and plan.blocked_by else work.error
            why = f": {first.title}" if first is not None else ""
            return base._replace(text=f"Blocked{why}")
        case "skipped":
            told = f": {plan.blocked_by[0].title}" if plan is not None and plan.blocked_by else ""
            return base._replace(text=f"Nothing will be sent{told}")
        case "sending":
            return base._replace(text="Sending…")
        case "recorded":
            return base._replace(text="Recorded: Klaviyo shows the events on the profile")
        case "accepted":
            return base._replace(text="Accepted by Klaviyo, not visible yet")
        case "unknown":
            return base._replace(text="Unknown: no answer. Preview again to see what was recorded")
        case "failed":
            why = f": {work.error.title}" if work.error is not None else ""
            return base._replace(text=f"Failed{why}")
    return base


def _ready_text(plan: Plan) -> str:
    new, all_of_them = new_events(plan), len(plan.events)
    if not new:
        return f"Ready: Klaviyo already has all {count(all_of_them, 'event')}"
    there = f", {all_of_them - new} already recorded" if new < all_of_them else ""
    return f"Ready: {count(new, 'event')} can be sent{there}"
