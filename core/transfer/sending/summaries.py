"""What a run came to, in a summary: at its end, where it ended early, and where it was stopped."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import DeskError
from core.transfer.plan.notice import Notice
from core.transfer.plan.sendable import NewProfile, SendablePlan
from core.transfer.sending.event_sender import Sent
from core.transfer.sending.outcome import each_outcome
from core.transfer.sending.progress import SentEvent, State, Summary
from core.transfer.sending.stopping import Stopped
from core.words import joined, say, say_count, sentences, stated

_WORST_FIRST: tuple[State, ...] = ("failed", "unknown", "accepted", "recorded", "skipped")


def summary_of(plan: SendablePlan, profile_id: str, sent: Sequence[Sent], trouble: Notice | None) -> Summary:
    """Of a run that came to its end; `trouble` is what went wrong beside the events."""
    states = {item.state for item in sent}
    error = next((item.error for item in sent if item.error is not None), None)
    return Summary(
        transaction_id=plan.transaction_id,
        state=next(known for known in _WORST_FIRST if known in states),
        profile_id=profile_id,
        events=tuple(item.for_summary() for item in sent),
        error=error if error is not None else trouble,
    )


def ended_early(plan: SendablePlan, state: State, error: DeskError) -> Summary:
    """Of a run that sent no event."""
    events = tuple(
        SentEvent(kind=event.kind, line_id=event.line_id, unique_id=event.unique_id, state="skipped")
        for event in plan.events
    )
    return Summary(
        transaction_id=plan.transaction_id,
        state=state,
        profile_id=None,
        events=events,
        error=Notice.of(error),
    )


def _may_start_flows(item: Sent) -> bool:
    """Whether a live flow may have started from an event of this run: one of the order itself that is no backfill."""
    if item.event.kind != "placed_order" or item.intent is None or item.state in ("failed", "skipped"):
        return False
    body = msgspec.json.decode(bytes(item.event.request.body))
    return body["data"]["attributes"].get("backfill") is not True


def stopped_summary(
    plan: SendablePlan,
    profile_id: str | None,
    sent: Sequence[Sent],
    *,
    unsaved: int,
    state: State,
    trouble: Notice | None,
) -> Summary:
    """What was done when the run was stopped; `state` where no event had its turn, `unsaved` how many external IDs are
    missing in iPaaS.com, `trouble` what was said.
    """
    events = tuple(item.for_summary() for item in sent)
    begun = {item.state for item in sent} - {"skipped"}
    labels = {item.event.line_id: item.event.label for item in sent}
    lines = each_outcome(events, unknown=say("Unknown: there was no response"), labels=labels)
    started = any(_may_start_flows(item) for item in sent)
    if started:
        lines.append(
            say("The Placed Order event was sent: a live flow may have started and emailed the customer.")
        )
    if trouble is not None and trouble.kind != "Stopped":
        lines.append(stated(trouble.title, trouble.detail))
    elif profile_id is not None and isinstance(plan.profile, NewProfile):
        lines.append(say("The customer has the profile {profile_id}.", profile_id=profile_id))
    title: str = Stopped.default_title
    if unsaved:
        lines.append(
            say_count(
                unsaved,
                "{n} external ID isn't saved in iPaaS.com yet.",
                "{n} external IDs aren't saved in iPaaS.com yet.",
            )
        )
        if {item.state for item in sent} == {"recorded"}:  # else there is more that is missing
            title = say_count(
                unsaved,
                "Stopped before {n} external ID was saved",
                "Stopped before {n} external IDs were saved",
            )
    return Summary(
        transaction_id=plan.transaction_id,
        state=next((known for known in _WORST_FIRST if known in begun), state),
        profile_id=profile_id,
        events=events,
        error=Notice(
            title=title,
            detail=joined("\n", lines),
            hint=sentences(
                say("Preview again to see what Klaviyo has. Sending again sends only what is missing."),
                say(
                    "If the order should never have been sent, don't send the rest: correct it (“Correct this "
                    "order”) once Klaviyo shows it, and check in Klaviyo whether the customer was emailed."
                )
                if started
                else "",
            ),
            kind="Stopped",
            name="stopped",
        ),
    )
