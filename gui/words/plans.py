"""What a plan would do, in words: its events, its profile, what Send does."""

from __future__ import annotations

from typing import NamedTuple

from core.transfer.plan.events import EventKind, PlannedEvent
from core.transfer.plan.order import OrderSummary
from core.transfer.plan.plan import Plan
from core.transfer.plan.resolution import ProfileCandidate, Resolution
from core.transfer.planning.state import in_words, marks_of, to_send
from core.transfer.sending.progress import Summary
from core.words import say, say_count, threaded
from gui.kit.colors import Tone
from gui.words.names import RULES, named
from gui.words.plain import short_date

NEW = say("New")
IDENTICAL, DIFFERENT = say("Already recorded, identical"), say("Already recorded, different")
DIFFERENTLY, POSSIBLY = say("Recorded differently"), say("Possibly recorded")
AGAIN = say("Recorded again")
GONE, SENT_BEFORE = say("Sent before, now gone"), say("Sent before")
WAITING = say("Accepted, not visible yet")
"""What Klaviyo has of a planned event, as `EventStates` tells it; `AGAIN`: somebody chose that it is recorded again."""


class EventStates:
    """What Klaviyo has of each event of a plan already. What was sent once is never called new."""

    def __init__(self, plan: Plan) -> None:
        # By their events, since a large order has as many of these as it has events.
        self._certain: dict[tuple[EventKind, str | None], bool] = {}
        for double in plan.doubles:
            if double.why == "same_number":  # another order's: nothing of this one
                continue
            same = (double.kind, double.line_id)
            self._certain[same] = double.certain or self._certain.get(same, False)
        self._blocking = {(double.kind, double.line_id) for double in plan.doubles if double.blocks}
        self._again = plan.options.record_again
        self._outcomes: dict[tuple[EventKind, str | None], set[str]] = {}
        for receipt in plan.receipts:
            self._outcomes.setdefault((receipt.kind, receipt.line_id), set()).add(receipt.outcome)

    def blocked(self, event: PlannedEvent) -> bool:
        """Whether one that is recorded otherwise stands in its way: nobody has chosen to record it again."""
        return (event.kind, event.line_id) in self._blocking

    def of(self, event: PlannedEvent) -> str:
        """In words."""
        recorded = event.already_recorded
        if recorded is not None:
            return IDENTICAL if recorded.same_payload else DIFFERENT
        if event.waiting:
            return WAITING
        same = (event.kind, event.line_id)
        certain, outcomes = self._certain.get(same), self._outcomes.get(same)
        if certain is not None:
            if not certain:
                return POSSIBLY
            return AGAIN if self._again and same not in self._blocking else DIFFERENTLY
        if outcomes:
            return GONE if outcomes == {"gone"} else SENT_BEFORE
        return NEW


def profile_of(resolution: Resolution) -> ProfileCandidate | None:
    """The candidate that the resolution settled on, if it is among those that came up."""
    for candidate in resolution.candidates:
        if candidate.profile_id == resolution.profile_id:
            return candidate
    return None


class Receiver(NamedTuple):
    """Who gets the events: in words, by which rule, and the tone of the words."""

    who: str
    rule: str
    tone: Tone


def receiver(plan: Plan | None, ended: Summary | None = None) -> Receiver | None:
    """Who gets the events of a plan, or got them when its send `ended`, and how that was found; None where it was not
    asked.
    """
    resolution = plan.profile if plan is not None else None
    if plan is None or resolution is None:
        return None
    several = sum(candidate.exists for candidate in resolution.candidates) > 1
    if resolution.conflicts:
        who = say("Two profiles match: choose one") if several else say("The profile can't be used as it is")
        return Receiver(who, "", "error")
    if resolution.outcome == "not_found":
        return Receiver(say("No profile, and none can be created"), "", "error")
    if resolution.outcome == "could_not_tell":
        return Receiver(say("Couldn't determine who gets it"), "", "error")
    email = plan.order.email if plan.order is not None and plan.order.email else ""
    if resolution.outcome == "would_create":
        made = ended is not None and ended.profile_id is not None
        return Receiver(
            say("To a new profile for {email}", email=email) if email else say("To a new profile"),
            say("created by this send") if made else say("created when it is sent"),
            "plain" if made else "accent",
        )
    found = profile_of(resolution)
    names = [found.name, found.email] if found is not None else [email]
    who = threaded("  ", (part for part in names if part)) or say(
        "profile {profile_id}", profile_id=resolution.profile_id
    )
    rule = (
        say("chosen by you")
        if resolution.chosen
        else named(RULES, resolution.rule)
        if resolution.rule
        else ""
    )
    return Receiver(say("To {who}", who=who), rule, "plain")


def total_words(order: OrderSummary | None) -> str:
    """The total with its currency, where the record names one."""
    return "" if order is None else order.total_told or say("no total")


def order_facts(transaction_id: str, order: OrderSummary | None, between: str = "\u00a0· ") -> str:
    """Customer, date and ID of an order in one line; an empty ID is told elsewhere."""
    facts: list[str] = [say("ID {id}", id=transaction_id)] if transaction_id else []
    if order is not None:
        facts = [
            order.customer_name or order.email or say("no email"),
            *filter(None, (short_date(order.created),)),
            *facts,
        ]
    # The dot stays with what is before it when the line breaks.
    return threaded(between, facts)


def profile_line(plan: Plan) -> str:
    """Who the events would belong to, in one line: name, email, id, or that it will be created."""
    resolution = plan.profile
    email = plan.order.email if plan.order is not None and plan.order.email else ""
    if resolution is None:
        return say("Not resolved")
    if resolution.outcome == "would_create":
        return say("Will be created for {email}", email=email) if email else say("Will be created")
    if resolution.profile_id is None:
        return say("Not resolved")
    found = profile_of(resolution)
    parts = [found.name, found.email] if found is not None else [email]
    return threaded(" · ", [*(part for part in parts if part), resolution.profile_id])


def new_events(plan: Plan) -> int:
    """How many events would leave: those that Klaviyo has not recorded."""
    return len(to_send(plan))


def send_button(events: int) -> str:
    """What Send does, with the mnemonic of its button. With nothing new, only the links are saved in iPaaS.com."""
    if not events:
        return say("&Save the external IDs")
    return say_count(events, "&Send {n} event", "&Send {n} events")


def state_words(plan: Plan) -> str:
    """The plan's state as lists show it: the core's own words."""
    return in_words(plan)


def marks_text(plan: Plan) -> str:
    """All that speaks against sending the plan, one thing a line."""
    return threaded("\n", (threaded("  ", ("•", mark.title)) for mark in marks_of(plan)))
