"""The words and icons for the states that the core names: one place, so all panes say the same."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.plan import Plan
from core.transfer.plan.resolution import ProfileCandidate, Resolution
from gui.kit.colors import Tone
from gui.orders.work import OrderWork, WorkState


class Look(NamedTuple):
    """How a state is shown: words, icon of `resources/icons`, tone."""

    text: str
    icon: str
    tone: Tone


WORK: dict[WorkState, Look] = {
    "waiting": Look("Waiting", "waiting", "muted"),
    "planning": Look("Planning", "running", "accent"),
    "ready": Look("Ready", "ok", "accent"),
    "blocked": Look("Blocked", "blocked", "error"),
    "skipped": Look("Nothing to send", "skipped", "muted"),
    "sending": Look("Sending", "send", "accent"),
    "recorded": Look("Recorded", "ok", "ok"),
    "accepted": Look("Accepted", "accepted", "ok"),
    "unknown": Look("Unknown", "unknown", "warning"),
    "failed": Look("Failed", "error", "error"),
    "cancelled": Look("Stopped", "close", "muted"),
}

STEPS: dict[str, str] = {
    "gate": "Generate Events",
    "transaction": "Transaction",
    "profile": "Profile",
    "customer_transfer": "Customer transfer",
    "payloads": "Payloads",
    "placed_order": "Placed Order",
    "ordered_product": "Ordered Product",
    "external_ids": "External IDs",
    "read_back": "Read back from Klaviyo",
}

TRACE_STEPS: dict[str, str] = {
    "external_id": "External-id link",
    "profile": "Klaviyo profile",
    "email": "Profile by email",
    "customer": "Customer in iPaaS.com",
    "customers": "Customers with the email",
    "customer_email": "Customers with the email",
    "customer_transfer": "Customer transfer",
    "record": "Record behind the link",
    "phone": "Profile by phone",
    "formula": "ProfileId formula",
    "chosen": "Your choice",
}

TRACE_OUTCOMES: dict[str, Look] = {
    "found": Look("Found", "ok", "ok"),
    "not_found": Look("Not there", "skipped", "muted"),
    "deleted": Look("Deleted link", "warning", "warning"),
    "conflict": Look("Conflict", "warning", "error"),
    "could_not_tell": Look("Could not tell", "unknown", "error"),
    "would_create": Look("Would be created", "add", "accent"),
    "skipped": Look("Not asked", "skipped", "muted"),
}

SEVERITIES: dict[str, Look] = {
    "error": Look("Error", "error", "error"),
    "warning": Look("Warning", "warning", "warning"),
    "hint": Look("Hint", "hint", "accent"),
}

CHECKS: dict[str, Look] = {
    "ticked": Look("Ticked", "ok", "ok"),
    "not": Look("Not ticked", "error", "error"),
    "could_not_tell": Look("Could not tell", "unknown", "warning"),
}

VERDICTS: dict[str, Look] = {
    "verified": Look("Verified: every item is as it should be", "ok", "ok"),
    "not_verified": Look("Not verified", "error", "error"),
    "could_not_tell": Look("Could not tell", "unknown", "warning"),
}

RULES: dict[str, str] = {
    "external_id": "by the customer's external-id link",
    "email": "by the email address",
    "customer_transfer": "by transferring the customer first",
}

KINDS: dict[str, str] = {"placed_order": "Placed Order", "ordered_product": "Ordered Product"}


def named(table: dict[str, str], key: str) -> str:
    """The word for a key; for a key that is new here, the key itself in plain spelling."""
    return table.get(key, key.replace("_", " ").capitalize())


def look(table: dict[str, Look], key: str) -> Look:
    """The look of a key; for a key that is new here, its plain spelling."""
    return table.get(key, Look(key.replace("_", " ").capitalize(), "hint", "muted"))


def count(number: int, one: str, many: str | None = None) -> str:
    """`1 event`, `4 events`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def local_time(moment: datetime | None) -> str:
    """A point in time in the user's own zone, to the second."""
    return "" if moment is None else moment.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def short_date(text: str | None) -> str:
    """An order's date as iPaaS.com wrote it, to the minute; the full text belongs in the tool tip."""
    return "" if text is None else text[:16].replace("T", " ")


def event_state(event: PlannedEvent) -> str:
    """What Klaviyo has of this event already."""
    recorded = event.already_recorded
    if recorded is None:
        return "New"
    return "Already recorded, the same" if recorded.same_payload else "Already recorded, different"


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
            why = f" by: {first.title}" if first is not None else ""
            return base._replace(text=f"Blocked{why}")
        case "skipped":
            told = f": {plan.blocked_by[0].title}" if plan is not None and plan.blocked_by else ""
            return base._replace(text=f"Nothing would be sent{told}")
        case "sending":
            return base._replace(text="Sending…")
        case "recorded":
            return base._replace(text="Recorded: Klaviyo shows the events on the profile")
        case "accepted":
            return base._replace(text="Accepted by Klaviyo, not visible yet")
        case "unknown":
            return base._replace(text="Unknown: no answer came. Preview again to see what was recorded")
        case "failed":
            why = f": {work.error.title}" if work.error is not None else ""
            return base._replace(text=f"Failed{why}")
    return base


def _ready_text(plan: Plan) -> str:
    new, all_of_them = new_events(plan), len(plan.events)
    if not new:
        return f"Ready: Klaviyo has all {count(all_of_them, 'event')} already"
    there = f", {all_of_them - new} already recorded" if new < all_of_them else ""
    return f"Ready: {count(new, 'event')} can be sent{there}"


def profile_of(resolution: Resolution) -> ProfileCandidate | None:
    """The candidate that the resolution settled on, if it is among those that came up."""
    for candidate in resolution.candidates:
        if candidate.profile_id == resolution.profile_id:
            return candidate
    return None


def profile_line(plan: Plan) -> str:
    """Who the events would belong to, in one line: name, email, id, or that it will be created."""
    resolution = plan.profile
    email = plan.order.email if plan.order is not None and plan.order.email else ""
    if resolution is None:
        return "Not resolved"
    if resolution.outcome == "would_create":
        return f"Will be created for {email}" if email else "Will be created"
    if resolution.profile_id is None:
        return "Not resolved"
    found = profile_of(resolution)
    parts = [found.name, found.email] if found is not None else [email]
    return " · ".join([*(part for part in parts if part), resolution.profile_id])


def new_events(plan: Plan) -> int:
    """How many events would leave: those that Klaviyo has not recorded."""
    return sum(event.already_recorded is None for event in plan.events)


def send_verb(events: int) -> str:
    """What Send does, in its own words. With nothing new, only the links are saved in iPaaS.com."""
    return f"Send {count(events, 'event')}" if events else "Save the external IDs"
