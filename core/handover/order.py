"""One order on its way through iPaaS.com's queue: what its log tells, and what is to be said at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.ipaas.hook import Notification
from core.ipaas.transfer_log import LogEntry, has_ended
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.sending.progress import SentEvent, State, StepName, Summary
from core.transfer.sending.steps import Steps
from core.words import by_typing, joined, say, stated

_STEPS: dict[str, StepName] = {"8": "profile", "9": "placed_order", "10": "ordered_product"}
"""By the type of the mapping collection that is at work."""
_UNTOLD = frozenset(("receipt_unread", "account_unproven", "just_sent"))
"""What keeps a look from telling whether the order is there."""
_AFTERWARDS = say(
    "Correct what it says, and preview the order again. iPaaS.com retries a failed transfer on its own, "
    "after twenty minutes or later: check whether the order is there before you send it another way."
)


@dataclass(kw_only=True)
class QueuedOrder:
    """`handed_at`: when the request left. `sure`: the queue answered, so that it has the order. `entries`: what of its
    log was told already. `logless`: there is no log to follow. `waited`: Klaviyo had its time since the log's end.
    """

    plan: Plan
    notification: Notification
    steps: Steps
    intent: int | None = None
    handed_at: datetime | None = None
    sure: bool = False
    logless: bool = False
    waited: bool = False
    entries: list[LogEntry] = field(default_factory=list)
    ended_at: float | None = None
    why: str = ""

    @property
    def id(self) -> str:
        """The order's ID."""
        return self.notification.transaction_id

    @property
    def ended(self) -> bool:
        """Whether the log came to its end."""
        return has_ended(self.entries)

    @property
    def erred(self) -> bool:
        """Whether the log has an error."""
        return any(entry.level == "ERROR" for entry in self.entries)

    def told(self, entries: Sequence[LogEntry]) -> None:
        """Tell what is new in the log, as steps of ours, whichever way round it is listed."""
        new = [entry for entry in dict.fromkeys(entries) if entry not in self.entries]
        self.entries += new
        if new and not self.sure:
            self.sure = True
        for entry in new:
            if entry.ends:
                continue
            step = _STEPS.get(entry.collection_type, "hand_over")
            if entry.level == "ERROR":
                self.steps.failed(step, Notice(title=say("iPaaS.com's log has an error"), detail=entry.text))
            else:
                told = (
                    say("iPaaS.com warns: {entry_text}", entry_text=entry.text)
                    if entry.level == "WARNING"
                    else joined(": ", ("iPaaS.com", entry.text))
                )
                self.steps.progress(step, told)


_OF_THE_ORDER = frozenset({"", "MappingError", "FormulaError", "ErrorFilter", "LeftOut", "EditedMapping"})
"""What a notice that is no failed read comes from."""


def summary_of(order: QueuedOrder, now: Plan) -> Summary:
    """What became of an order, by what Klaviyo shows `now` and what the log said."""
    events = tuple(
        SentEvent(
            kind=event.kind,
            line_id=event.line_id,
            unique_id=event.unique_id or "",
            state="recorded" if event.already_recorded is not None else _missing(order),
            event_id=event.already_recorded.event_id if event.already_recorded is not None else None,
        )
        for event in now.events
    )
    there = [event for event in events if event.state == "recorded"]
    whole = bool(events) and len(there) == len(events)
    if not whole and _is_unread(now):
        return _not_looked_at(order, now)
    state: State = "recorded" if whole else _missing(order)
    return Summary(
        transaction_id=order.id,
        state=state,
        profile_id=now.profile.profile_id if now.profile is not None else None,
        events=events,
        error=_differs(now) if whole else _notice(order, now, some=bool(there)),
    )


def _is_unread(now: Plan) -> bool:
    """Whether a look can't tell what Klaviyo has."""
    unsettled = now.profile is not None and now.profile.outcome == "could_not_tell"
    unread = any(n.kind not in _OF_THE_ORDER or n.name in _UNTOLD for n in now.blocked_by)
    return unsettled or unread or not now.events


def _not_looked_at(order: QueuedOrder, now: Plan) -> Summary:
    """What is to be said of an order of which nobody can tell whether Klaviyo has it: nothing but that."""
    why = next(
        (stated(n.title, n.detail) for n in now.blocked_by),
        say("It no longer creates any events."),
    )
    notice = Notice(
        title=say("Can't check whether the order is in Klaviyo"),
        detail=why.strip(),
        hint=say(
            "Look again in a few minutes{terminal}. Nothing is handed over twice.",
            terminal=by_typing(f"resend-desk verify {order.id}"),
        ),
        kind="OutcomeUnknown",
    )
    return Summary(transaction_id=order.id, state="unknown", profile_id=None, error=notice)


def _missing(order: QueuedOrder) -> State:
    """What is to be said of an event that isn't there: some time after the log's end it failed, before it may
    still come.
    """
    return "failed" if order.ended and order.waited else "unknown"


def _differs(now: Plan) -> Notice | None:
    found = [e for e in now.events if e.already_recorded is not None and not e.already_recorded.same_payload]
    if not found:
        return None
    told = joined(
        "; ", (text for e in found if e.already_recorded for text in e.already_recorded.differences[:3])
    )
    return Notice(
        title=say("iPaaS.com recorded another payload than the preview showed"),
        detail=told,
        hint=say("Check the differences in the order's events, and calibrate: the mapping may have changed."),
    )


def _notice(order: QueuedOrder, now: Plan, *, some: bool) -> Notice:
    error = next((entry.text for entry in order.entries if entry.level == "ERROR"), None)
    if some and (order.waited or not order.ended):
        return Notice(
            title=say("iPaaS.com recorded only some of the order's events"),
            detail=error or say("Its log doesn't say why."),
            hint=say(
                "Send what is missing from here{terminal}. That checks first.",
                terminal=by_typing(f"resend-desk send {order.id}"),
            ),
        )
    if error is not None:
        return Notice(title=say("iPaaS.com could not transfer the order"), detail=error, hint=_AFTERWARDS)
    hint = say(
        "Send it from here{terminal}. That checks first and sends only what is missing.",
        terminal=by_typing(f"resend-desk send {order.id}"),
    )
    if order.ended and order.waited:
        said = joined("; ", (entry.text for entry in order.entries if not entry.ends))
        return Notice(
            title=say("iPaaS.com's queue accepted the order and did nothing"),
            detail=say(
                "Its log has ended ({said}), and Klaviyo has no event for it.",
                said=said or say("and says nothing else"),
            ),
            hint=hint,
            name="queue_did_nothing",
        )
    if not order.sure:
        return Notice(
            title=say("It isn't known whether iPaaS.com's queue has the order"),
            detail=say(
                "{why} Its log has no entry for it, and Klaviyo has no event for it.", why=order.why
            ).strip(),
            hint=say("Preview the order again in a few minutes. Nothing is handed over twice."),
            kind="OutcomeUnknown",
        )
    if order.entries:
        return Notice(
            title=say("iPaaS.com is still processing the order"),
            detail=say("Last log entries: {entries_text}", entries_text=order.entries[-1].text),
            hint=say("Preview or verify the order in a few minutes."),
        )
    log = say("There is no log to follow") if order.logless else say("Its log has no entry for it")
    return Notice(
        title=say("iPaaS.com's queue accepted the order, but nothing followed"),
        detail=say(
            "It responded. {log}, and Klaviyo has no event for it. This host's queue may be long, or not "
            "running.",
            log=log,
        ),
        hint=say(
            "Preview the order again in a few minutes. If nothing has arrived, send it from "
            "here{terminal}. That checks first and sends only what is missing.",
            terminal=by_typing(f"resend-desk send {order.id}"),
        ),
        name="queue_did_nothing",
    )
