"""The one word for a plan: what a list, a header, a button and the JSON say of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.plan.recorded import PlanState
from core.words import say, say_count

HARMLESS = frozenset(
    {
        "guest",
        "guest_customer",
        "email_case",
        "email_spaces",
        "phone_left_out",
        "no_primary_address",
        "without_addresses",
    }
)
"""Remarks about the profile that are good to know, and speak against nothing."""
STATE_WORDS: Mapping[PlanState, str] = {
    "ready": say("Ready"),
    "look_first": say("Ready, check first"),
    "partly": say("Partly there"),
    "in_klaviyo": say("In Klaviyo already"),
    "blocked": say("Blocked"),
    "skipped": say("Nothing to send"),
}
"""The states as people read them, at the terminal and in the window."""
STATES_COUNTED: Mapping[PlanState, Callable[[int], str]] = {
    "ready": lambda n: say_count(n, "{n:,} ready", "{n:,} ready"),
    "look_first": lambda n: say_count(n, "{n:,} ready, check first", "{n:,} ready, check first"),
    "partly": lambda n: say_count(n, "{n:,} partly there", "{n:,} partly there"),
    "in_klaviyo": lambda n: say_count(n, "{n:,} in Klaviyo already", "{n:,} in Klaviyo already"),
    "blocked": lambda n: say_count(n, "{n:,} blocked", "{n:,} blocked"),
    "skipped": lambda n: say_count(n, "{n:,} nothing to send", "{n:,} nothing to send"),
}
"""So many of a state, within a sentence."""
_EDITED = Notice(
    title=say("The mapping was edited here; it isn't the subscriber's own"), kind="EditedMapping"
)


def state_of(plan: Plan) -> PlanState:
    """The state of a plan whose every other field is settled."""
    if plan.skipped:
        return "skipped"
    if not plan.ready:
        return "blocked"
    recorded = [event for event in plan.events if event.already_recorded is not None]
    if recorded:
        return "in_klaviyo" if len(recorded) == len(plan.events) else "partly"
    return "look_first" if marks_of(plan) else "ready"


def marks_of(plan: Plan) -> tuple[Notice, ...]:
    """What speaks against sending a plan that may be sent: its warnings, and the remarks about its profile."""
    warnings = tuple(
        Notice(title=problem.message, detail=problem.field, hint=problem.hint) for problem in plan.warnings
    )
    once = {notice.title: notice for notice in warnings}
    remarks = plan.profile.remarks if plan.profile is not None else ()
    edited = (_EDITED,) if plan.collection is not None and plan.collection.edited else ()
    return (*edited, *once.values(), *(remark for remark in remarks if speaks_against(remark)))


def speaks_against(remark: Notice) -> bool:
    """Whether a remark about the profile has to be looked at before sending, or is only good to know."""
    return remark.name not in HARMLESS


def to_send(plan: Plan) -> tuple[PlannedEvent, ...]:
    """The events that a send would make: those that Klaviyo neither has nor accepted a moment ago."""
    return tuple(event for event in plan.events if event.already_recorded is None and not event.waiting)


def leaves_to_do(plan: Plan) -> bool:
    """Whether a send of the plan would change anything: send an event, or save an external ID in iPaaS.com.

    A record that has an external ID keeps it, whatever event that names; what corrects an order saves none.
    """
    if to_send(plan):
        return True
    if plan.compensates is not None:
        return False
    resolution = plan.profile
    if resolution is not None and resolution.rule == "customer_transfer":
        return True  # the customer is linked first
    return unsaved_links(plan) > 0


def unsaved_links(plan: Plan) -> int:
    """How many external IDs of the plan's events iPaaS.com doesn't have."""
    of_record: dict[str | None, PlannedEvent] = {}
    for event in plan.events:
        of_record.setdefault(event.line_id, event)  # (a record has one external ID, that of its first event)
    return sum(event.external_id is None for event in of_record.values())


def in_words(plan: Plan) -> str:
    """The state in a word or a few, as people read it."""
    if plan.state == "partly":
        lines = [event for event in plan.events if event.kind == "ordered_product"]
        missing = [event for event in to_send(plan) if event.kind == "ordered_product"]
        if len(missing) == len(to_send(plan)):
            of = say_count(
                len(missing), "{n} of {lines} lines missing", "{n} of {lines} lines missing", lines=len(lines)
            )
        else:
            of = say_count(
                len(to_send(plan)),
                "{n} of {events} events missing",
                "{n} of {events} events missing",
                events=len(plan.events),
            )
        return say("{state}: {what}", state=STATE_WORDS["partly"], what=of)
    return STATE_WORDS[plan.state]
