"""What was confirmed of each order of a batch, and whether it is what would be sent now."""

from __future__ import annotations

import hashlib
from collections.abc import Container

from core.journal import BatchOrder
from core.transfer.plan.body import open_profile
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.words import joined, say

CHANGED = Notice(
    title=say("The order would be sent differently than confirmed"),
    detail=say("The confirmed preview no longer matches what would be sent now."),
    hint=say("Preview it, then try this group again to confirm what would be sent now."),
    name="changed_since_confirmed",
)
NOTHING = "-"
"""What was confirmed of an order that could not be sent then: if it could be now, nobody has seen how."""


def fingerprint(plan: Plan, *, for_new_profile: bool = False) -> str:
    """What a plan would send, in short: profile, and the bytes of each event. `for_new_profile`: what it would have
    been before there was the profile.
    """
    profile_id = (plan.profile.profile_id or "") if plan.profile is not None else ""
    bodies = [bytes(event.request.body) for event in plan.events]
    if for_new_profile:
        profile_id, bodies = "", [open_profile(body, profile_id) for body in bodies]
    parts = [profile_id, *(body.decode() for body in bodies)]
    return hashlib.sha256(joined("\n", parts).encode()).hexdigest()[:32]


def is_as_confirmed(plan: Plan, order: BatchOrder, made: Container[str] = ()) -> bool:
    """Whether a plan is the one that was confirmed, if any was. `made` are the profiles that the batch has made: an
    order that was confirmed for a new one may be the second of its customer.
    """
    if not order.confirmed or order.confirmed == fingerprint(plan):
        return True
    profile_id = plan.profile.profile_id if plan.profile is not None else None
    return (
        profile_id is not None
        and profile_id in made
        and order.confirmed == fingerprint(plan, for_new_profile=True)
    )
