"""What a plan would do, in words: its events, its profile, what Send does."""

from __future__ import annotations

from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.plan import Plan
from core.transfer.plan.resolution import ProfileCandidate, Resolution
from core.transfer.planning.state import in_words, marks_of, to_send
from gui.words.plain import count

_LONGEST_MARK = 160


def event_state(event: PlannedEvent, plan: Plan) -> str:
    """What Klaviyo has of this event already. What was sent once is never called new."""
    recorded = event.already_recorded
    if recorded is not None:
        return "Already recorded, identical" if recorded.same_payload else "Already recorded, different"
    same = (event.kind, event.line_id)
    doubles = [double for double in plan.doubles if (double.kind, double.line_id) == same]
    if doubles:
        return "Recorded otherwise" if any(double.certain for double in doubles) else "Perhaps recorded"
    outcomes = {receipt.outcome for receipt in plan.receipts if (receipt.kind, receipt.line_id) == same}
    if outcomes:
        return "Sent before, now gone" if outcomes == {"gone"} else "Sent before"
    return "New"


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
    return len(to_send(plan))


def send_verb(events: int) -> str:
    """What Send does, in its own words. With nothing new, only the links are saved in iPaaS.com."""
    return f"Send {count(events, 'event')}" if events else "Save the external IDs"


def state_words(plan: Plan) -> str:
    """The plan's state as lists show it: the core's own words."""
    return in_words(plan)


def marks_line(plan: Plan) -> str:
    """What speaks against sending the plan, in one line: the first of it, and how much more there is."""
    marks = marks_of(plan)
    if not marks:
        return ""
    title = marks[0].title.partition(". ")[0].rstrip(".")
    first = title if len(title) <= _LONGEST_MARK else title[:_LONGEST_MARK].rstrip() + "…"
    more = f" (and {len(marks) - 1} more)" if len(marks) > 1 else ""
    return first + more


def marks_text(plan: Plan) -> str:
    """All that speaks against sending the plan, one thing a line."""
    return "\n".join(f"•  {mark.title}" for mark in marks_of(plan))
