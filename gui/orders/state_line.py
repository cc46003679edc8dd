"""How an order stands, in one line."""

from __future__ import annotations

from core.journal.outcomes import counts
from core.transfer.plan.plan import Plan
from core.transfer.planning.state import marks_of, unsaved_links
from core.transfer.sending.progress import StepProgress, Summary
from core.words import begin_large, ended, sentences, threaded
from gui.kit.controls import HOLD
from gui.kit.language import tr, tr_count, translated
from gui.orders.work import SENDABLE, OrderWork, told_above
from gui.words.left_open import LeftOpen
from gui.words.looks import OUTCOMES, TRIAL, WORK, Look, WorkState, ended_look
from gui.words.plans import new_events, state_words


def state_line(work: OrderWork, *, alone: bool = False) -> Look:
    """The big line under the order's name. `alone`: no card below tells why an order is blocked."""
    plan, base = work.plan, WORK[work.state]
    if work.summary is not None and work.spent and not work.busy:
        return _ended(work.summary)
    if work.unsettled is not None:
        told = threaded(": ", (work.unsettled.word, work.unsettled.told))
        known = state_words(plan) if plan is not None and plan.state in ("partly", "in_klaviyo") else ""
        return _unsettled(work.unsettled)._replace(
            text=sentences(ended(told), ended(known)) if known else told
        )
    match work.state:
        case "waiting":
            return base._replace(text=_in_batch(work) or tr("Queued"))
        case "planning":
            doing = tr("Reading and previewing again…") if plan is not None else tr("Reading and previewing…")
            return base._replace(text=sentences(doing, work.pauses[-1].words if work.pauses else ""))
        case state if state in SENDABLE and plan is not None:
            return base._replace(text=_sendable_text(plan, base))
        case "skipped":
            return base._replace(text=tr("Nothing will be sent"))
        case "sending":
            if work.stopping:
                return base._replace(text=tr("Stopping: finishing what is in progress…"))
            return base._replace(text=sentences(tr("Sending…"), _wait_of(work)))
        case "blocked" if is_trial(work):
            why = _by_an_edit(work)
            return TRIAL._replace(text=tr("{state}. {why}. Nothing was written.", state=TRIAL.text, why=why))
        case "blocked" if why := reason_line(work) if alone else _by_an_edit(work):
            return base._replace(text=tr("{state}. {why}", state=base.text, why=why))
    return base  # why an order is blocked is told by the card below


def _unsettled(left: LeftOpen) -> Look:
    return OUTCOMES["interrupted"]._replace(text=left.word)


def _by_an_edit(work: OrderWork) -> str:
    """Why an order is blocked that nothing but the edit of its mapping keeps back, of which no card tells."""
    plan = work.plan
    return plan.blocked_by[0].title if plan is not None and plan.blocked_by and not told_above(work) else ""


def is_trial(work: OrderWork) -> bool:
    """Whether nothing but the edit itself keeps an order back: then nothing is wrong with it."""
    if work.state != "blocked" or work.options.collection is None:
        return False  # (without unpacking the plans of a whole list)
    found = work.plan.blocked_by if work.plan is not None else ()
    return bool(found) and all(each.kind == "EditedMapping" for each in found)


def _ended(summary: Summary) -> Look:
    """How a send ended: its one word, and why or how far."""
    base, error = ended_look(summary), summary.error
    if _stopped_halfway(summary):
        return base._replace(text=tr("Stopped: {told}", told=counts(event.state for event in summary.events)))
    if error is not None and error.name == "stopped" and summary.events:
        return base._replace(text=tr("{state}. {why}", state=base.text, why=error.title))
    if error is not None and error.name == "stopped":
        return base._replace(text=tr("{state}: the send was stopped", state=base.text))
    if error is not None and error.name == "unsent":
        return base._replace(text=tr("{state}: {told}", state=base.text, told=error.title))
    match summary.state:
        case "recorded":
            return base._replace(text=tr("Recorded: Klaviyo shows the events on the profile"))
        case "accepted":
            return base._replace(text=tr("Accepted by Klaviyo, not visible yet"))
        case "unknown":
            return base._replace(text=tr("Unknown: it may have been sent"))
        case _:
            return base


def _stopped_halfway(summary: Summary) -> bool:
    """Whether a send was stopped before all of it was recorded: no word for an outcome is true of the whole."""
    stopped = summary.error is not None and summary.error.name == "stopped"
    return stopped and bool({event.state for event in summary.events} - {"recorded"})


def told_state(work: OrderWork) -> WorkState:
    """The state that an order is counted under: a send that was stopped halfway is none of the others."""
    last = work.summary if work.spent and not work.busy else None
    return "cancelled" if last is not None and _stopped_halfway(last) else work.state


def short_state(work: OrderWork) -> Look:
    """The state in a word or three, for lists, which never cut it."""
    if work.summary is not None and work.spent and not work.busy:
        look = ended_look(work.summary)
        return look._replace(text=WORK["cancelled"].text) if _stopped_halfway(work.summary) else look
    if is_trial(work):
        return TRIAL
    return _unsettled(work.unsettled) if work.unsettled is not None else WORK[work.state]


def reason_line(work: OrderWork) -> str:
    """What stands behind the short state, for lists: why, what speaks against it, or how much would be sent."""
    plan, error = work.plan, work.error
    if work.summary is not None and work.spent and not work.busy:
        return _why_ended(work.summary)
    if work.unsettled is not None:
        return begin_large(work.unsettled.told)
    match work.state:
        case "waiting":
            return _in_batch(work)
        case "planning":
            return work.pauses[-1].words if work.pauses else ""
        case state if state in SENDABLE and plan is not None:
            if plan.state == "partly":
                return translated(state_words(plan)).partition(": ")[2]
            marks = marks_of(plan)
            if plan.state == "look_first" and marks:
                first = translated(marks[0].title).rstrip(".")
                more = len(marks) - 1
                return tr("{mark} (and {n} more)", mark=first, n=more) if more else first
            return tr_count(
                len(plan.events) if plan.state == "in_klaviyo" else new_events(plan),
                "{n} event",
                "{n} events",
            )
        case "blocked" | "skipped":
            above = told_above(work)
            return above[0].title if above else _by_an_edit(work)
        case "sending":
            return _wait_of(work)
    return error.title if error is not None else ""


def _in_batch(work: OrderWork) -> str:
    return tr("In the batch “{batch}”", batch=work.batch) if work.batch else ""


def _why_ended(summary: Summary) -> str:
    """Why a send ended as it did; of one that was stopped, how far it had come."""
    if summary.error is None:
        return _became(summary)
    if summary.error.name == "stopped" and summary.events:
        return translated(counts(event.state for event in summary.events))
    return summary.error.title


def _became(summary: Summary) -> str:
    """How many events a send was of; what became of each where that isn't told by the order's own state."""
    states = [event.state for event in summary.events]
    return (
        tr_count(len(states), "{n} event", "{n} events") if set(states) == {summary.state} else counts(states)
    )


def _wait_of(work: OrderWork) -> str:
    """Why a send waits before it asks again; empty where it doesn't."""
    last = work.progress[-1] if work.progress else None
    return last.detail if isinstance(last, StepProgress) and last.attempt is not None else ""


def _sendable_text(plan: Plan, base: Look) -> str:
    """The state's own words, and what would be sent. What speaks against it is a mark beside it."""
    words = state_words(plan) if plan.state == "partly" else base.text
    if plan.compensates is not None:
        return tr(
            "{state}: {metric} {value} corrects the order",
            state=words,
            metric=plan.events[0].metric,
            value=plan.events[0].value,
        )
    if plan.state in ("ready", "look_first"):
        if HOLD.reason:
            return tr("{state}, but the connection is read-only", state=words)
        return tr_count(
            new_events(plan), "{state}: {n} event can be sent", "{state}: {n} events can be sent", state=words
        )
    if plan.state == "partly":
        return words
    there = tr_count(len(plan.events), "{state}: all {n} event", "{state}: all {n} events", state=words)
    unsaved = unsaved_links(plan)
    if not unsaved:
        return there
    return tr_count(
        unsaved,
        "{there}; {n} external ID isn't saved in iPaaS.com yet",
        "{there}; {n} external IDs aren't saved in iPaaS.com yet",
        there=there,
    )
