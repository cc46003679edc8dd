"""Why an order isn't handed over to the queue, in words."""

from __future__ import annotations

from datetime import datetime

from core.coerce import here
from core.errors import CredentialError, DeskError, NotFound
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.sending.event_sender import RECENT
from core.transfer.sending.progress import Summary
from core.words import by_typing, say, when


def not_handed(plan: Plan) -> Summary | None:
    """Why an order isn't handed over: it is there, it would be blocked here as well, or there is nothing to send."""
    order, profile = plan.transaction_id, plan.profile.profile_id if plan.profile is not None else None
    if plan.skipped:
        error = plan.blocked_by[0] if plan.blocked_by else None
        return Summary(transaction_id=order, state="skipped", profile_id=profile, error=error)
    if plan.state == "in_klaviyo":
        return Summary(transaction_id=order, state="recorded", profile_id=profile)
    if not plan.ready:
        error = plan.blocked_by[0] if plan.blocked_by else None
        return Summary(transaction_id=order, state="failed", profile_id=profile, error=error)
    if plan.collection is not None and plan.collection.edited:
        error = Notice(
            title=say("The mapping was edited here, and iPaaS.com has its own"),
            hint=say("Hand over without the edit, or send from here."),
            kind="EditedMapping",
        )
        return Summary(transaction_id=order, state="failed", profile_id=profile, error=error)
    return None


def just_sent(transaction_id: str, last: datetime) -> Summary:
    """This program sent it at `last`, a moment ago: its events may not be visible yet."""
    notice = Notice(
        title=say("This program sent the order a moment ago"),
        detail=say(
            "It was at {last}, and the preview doesn't show all of it yet.",
            last=when(here(last), "clock"),
        ),
        hint=say(
            "Preview it again in a few minutes. It can be handed over from {last}.",
            last=when(here(last + RECENT), "clock"),
        ),
        name="just_sent",
    )
    return Summary(transaction_id=transaction_id, state="failed", profile_id=None, error=notice)


def stopped(transaction_id: str) -> Summary:
    """The rest was stopped before its turn came."""
    notice = Notice(title=say("It was not handed over: the rest was stopped"), name="stopped")
    return Summary(transaction_id=transaction_id, state="skipped", profile_id=None, error=notice)


def refusal(error: DeskError) -> Notice:
    """A refusal in the queue's own terms: its key isn't the sign-in, and its call may not be there."""
    if isinstance(error, NotFound):
        return Notice(
            title=say("This iPaaS.com has no queue to hand orders over to"),
            detail=error.detail,
            hint=say(
                "Send from here{terminal}. Staging alone may have a queue: the examination of the connection says so.",
                terminal=by_typing("without --queue"),
            ),
            kind="NotFound",
        )
    if isinstance(error, CredentialError):
        return Notice(
            title=say("iPaaS.com's queue refused the subscription's webhook key"),
            detail=error.detail,
            hint=say(
                "Send from here{terminal}, and ask iPaaS.com's support whether the key can be used this way.",
                terminal=by_typing("without --queue"),
            ),
            kind="CredentialError",
        )
    return Notice.of(error)
