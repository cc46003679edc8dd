"""Runs that never ended, or whose end nobody was shown: of which order, when, how far they came, what of it is certain
and what isn't.

All of it is read from the journal. Finishing one is a plan like any other, with the choices of the run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import cast, get_args

import msgspec

from core.coerce import here
from core.journal import PastRun, PastWrite, RunKind, RunState, SentBefore
from core.journal.outcomes import counts, within
from core.transfer.plan.events import EventKind, line_label_again
from core.transfer.plan.notice import Notice, noticed
from core.transfer.plan.plan import PlanOptions
from core.transfer.planning.compensation import Compensation
from core.transfer.planning.compensation_value import Reason
from core.transfer.sending.outcome import each_outcome, few, name_of
from core.transfer.sending.progress import SentEvent, State
from core.words import ended, joined, say, say_count, sentences, when

_MANY = 8
"""With more events than this not all are named, and so they are counted."""
_STATES: dict[str | None, State] = {
    None: "unknown",
    "unknown": "unknown",
    "accepted": "accepted",
    "recorded": "recorded",
    "refused": "failed",
    "not_sent": "skipped",
}


class _PlannedEvent(msgspec.Struct, frozen=True, kw_only=True):
    kind: EventKind
    line_id: str | None = None
    label: str = ""
    metric: str | None = None
    unique_id: str | None = None
    value: Decimal | None = None
    already_recorded: dict[str, object] | None = None


class _OrderOf(msgspec.Struct, frozen=True, omit_defaults=True):
    number: str | None = None
    email: str | None = None


class _ProfileOf(msgspec.Struct, frozen=True, omit_defaults=True):
    profile_id: str | None = None


class _About(msgspec.Struct, frozen=True, omit_defaults=True):
    order: _OrderOf | None = None
    profile: _ProfileOf | None = None


class PlanOfRun(msgspec.Struct, frozen=True):
    """What a run's plan, as it is in the journal, says of what was meant."""

    options: PlanOptions = PlanOptions()
    events: tuple[_PlannedEvent, ...] = ()
    compensates: str | None = None

    @property
    def labels(self) -> dict[str | None, str]:
        """The lines as people know them, by their IDs."""
        return {
            event.line_id: line_label_again(event.label)
            for event in self.events
            if event.line_id is not None and event.label
        }

    @property
    def compensation(self) -> Compensation | None:
        """What was to correct the order's event; None where it was to be sent itself."""
        if self.compensates is None or not self.events:
            return None
        event = self.events[0]
        reason = (event.unique_id or "").rpartition(":")[2]
        if reason not in get_args(Reason):
            return None
        return Compensation(reason=cast(Reason, reason), metric=event.metric, value=event.value)


class Interrupted(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="interrupted"):
    """A run that never ended, and those of the same order before it; or, with `ended`, one that ended so, which the
    program died before it could say. `certain` and `uncertain` are sentences; `events` are the planned ones, with what
    is known of each. `target` is the journal's name of its connection. `elsewhere` is
    that connection in words, where it isn't the open one: `saved` is its name, None where it is not saved (any more).
    `number` is the order's own, as the runs' plans tell it.
    """

    run: str
    transaction_id: str
    kind: RunKind
    started_at: datetime
    sent_by: str
    ticket: str
    events: tuple[SentEvent, ...]
    profile_id: str | None
    certain: tuple[str, ...]
    uncertain: tuple[str, ...]
    target: str = ""
    elsewhere: str | None = None
    saved: str | None = None
    ended: RunState | None = None
    number: str = ""

    @property
    def order_told(self) -> str:
        """The order by its number, as far as that is known, and its ID."""
        return f"{self.number} ({self.transaction_id})" if self.number else self.transaction_id

    @property
    def notice(self) -> Notice:
        """It as people are told of it."""
        at = when(here(self.started_at))
        by = say(" by {sent_by}", sent_by=self.sent_by) if self.sent_by else ""
        lines = [*self.certain, *(say("Still unknown: {line}", line=line) for line in self.uncertain)]
        where = say(" with {elsewhere}", elsewhere=self.elsewhere) if self.elsewhere is not None else ""
        hint = say("Check and finish it: first it is only read and checked, then what is missing is done.")
        if self.saved is not None:
            hint = say("Open the connection “{saved}”; it is checked and finished there.", saved=self.saved)
        elif self.elsewhere is not None:
            hint = say(
                "Set up that connection again to finish it. Or check the order in Klaviyo, then mark it as "
                "dealt with."
            )
        what = say(
            "{order}{where}, started {at}{by}",
            order=_named(self.kind, self.order_told),
            where=where,
            at=at,
            by=by,
        )
        return Notice(
            title=say("{what}, was interrupted", what=what)
            if self.ended is None
            else say("{what}, ended unattended: {state}", what=what, state=within(self.ended)),
            detail=joined("\n", lines),
            hint=hint,
            name="interrupted",
        )


def interrupted_of(
    runs: Sequence[PastRun], sent_before: Mapping[str, Sequence[SentBefore]] | None = None
) -> tuple[Interrupted, ...]:
    """One for each order and kind of run of a connection, by the journal's unfinished runs, newest first.
    `sent_before` is what is known of an order's events from all of its runs: one that ended may have left a try that
    still comes.
    """
    found: dict[tuple[str, str, RunKind], list[PastRun]] = {}
    for run in runs:
        found.setdefault((run.target, run.transaction_id, run.kind), []).append(run)
    known = sent_before or {}
    return tuple(_of(several, known.get(order, ())) for (_, order, _), several in found.items())


def plan_of(run: PastRun) -> PlanOfRun:
    """What is known of the run's plan; nothing where it can't be read."""
    try:
        return msgspec.json.decode(run.plan, type=PlanOfRun)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return PlanOfRun()


def error_of(run: PastRun) -> Notice | None:
    """How the run failed, if it did. The journal keeps it as JSON."""
    return noticed(run.error) if run.error else None


def unsent(run: PastRun, known: Iterable[tuple[str | None, str | None]]) -> tuple[SentEvent, ...]:
    """What a run that ended was to bring and did not: events that were refused, or had no turn. `known` are the keys of
    those that arrived, or may have.
    """
    left = set(known)
    planned = [event for event in plan_of(run).events if (event.metric, event.unique_id) not in left]
    writes = [write for write in run.writes if write.action == "event"]
    keys = {(event.metric, event.unique_id) for event in planned}
    of_them = [write for write in writes if (write.metric, write.unique_id) in keys]
    return tuple(event for event in _events(planned, of_them) if event.state in ("skipped", "failed"))


def about_order(run: PastRun) -> bytes:
    """Which order a run was of, and whose, as its plan tells it: what a later look keeps of it."""
    about = _about(run)
    return msgspec.json.encode(about) if about is not None else b"null"


def _about(run: PastRun) -> _About | None:
    try:
        return msgspec.json.decode(run.plan, type=_About | None)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def _number_in(run: PastRun) -> str:
    about = _about(run)
    return (about.order.number if about is not None and about.order is not None else None) or ""


def _of(runs: Sequence[PastRun], sent_before: Sequence[SentBefore]) -> Interrupted:
    newest = runs[0]
    writes = [write for run in reversed(runs) for write in run.writes]
    plan = plan_of(newest)
    events = _with_earlier(
        _events(plan.events, [write for write in writes if write.action == "event"]), sent_before
    )
    profiles = [write for write in writes if write.action == "profile"]
    made = next(
        (write.result_id for write in reversed(profiles) if write.state in ("done", "recorded")), None
    )
    links = [write for write in writes if write.action == "external_id"]
    certain, uncertain = _sentences(events, plan.labels)
    if len(events) > _MANY:
        told = counts(event.state for event in events)
        certain.insert(0, say("{n:,} events: {told}.", n=len(events), told=told))
    if made is not None:
        certain.append(say("The customer's profile {made} was created.", made=made))
    elif _open(profiles):
        uncertain.append(say("whether the customer's profile was created."))
    if saved := _count(links, lambda state: state == "done"):
        certain.append(say_count(saved, "{n} external ID saved.", "{n} external IDs saved."))
    handed = [write for write in writes if write.action == "handover"]
    if handed and handed[-1].state == "accepted":
        certain.append(say("iPaaS.com's queue has the order."))
    elif _count(handed, lambda state: state in (None, "unknown")):
        uncertain.append(say("whether iPaaS.com's queue has the order."))
    if left := _count(links, lambda state: state in (None, "unknown")):
        uncertain.append(
            say_count(left, "whether {n} external ID was saved.", "whether {n} external IDs were saved.")
        )
    said = (error_of(run) for run in reversed(runs) if run.untold)
    certain += dict.fromkeys(
        sentences(ended(error.title), error.detail) for error in said if error is not None
    )
    return Interrupted(
        run=newest.run_id,
        transaction_id=newest.transaction_id,
        kind=newest.kind,
        started_at=newest.started_at,
        sent_by=newest.sent_by,
        ticket=newest.ticket,
        events=events,
        profile_id=made or next((w.profile_id for w in reversed(writes) if w.profile_id is not None), None),
        certain=tuple(certain or [say("Nothing had been sent.")] if not uncertain else certain),
        uncertain=tuple(uncertain),
        target=newest.target,
        ended=newest.state if newest.untold else None,
        number=next((number for run in runs if (number := _number_in(run))), ""),
    )


def _events(planned: Iterable[_PlannedEvent], writes: Iterable[PastWrite]) -> tuple[SentEvent, ...]:
    """The planned events with the newest that is known of each, and those that were written without being planned."""
    newest: dict[tuple[str | None, str | None], PastWrite] = {}
    for write in writes:
        before = newest.get((write.metric, write.unique_id))
        if before is None or not (write.state in ("refused", "not_sent") and _may_be_done(before)):
            newest[write.metric, write.unique_id] = write
    events = []
    for event in planned:
        write_of = newest.pop((event.metric, event.unique_id), None)
        state: State = "recorded" if event.already_recorded is not None else "skipped"
        if write_of is not None:
            state = _STATES.get(write_of.state, "unknown")
        events.append(
            SentEvent(
                kind=event.kind,
                line_id=event.line_id,
                unique_id=event.unique_id,
                state=state,
                event_id=write_of.result_id if write_of is not None else None,
            )
        )
    events += [
        SentEvent(
            kind="placed_order" if write.line_id is None else "ordered_product",
            line_id=write.line_id,
            unique_id=write.unique_id,
            state=_STATES.get(write.state, "unknown"),
            event_id=write.result_id,
        )
        for write in newest.values()
    ]
    return tuple(events)


def _with_earlier(events: Sequence[SentEvent], sent_before: Sequence[SentBefore]) -> tuple[SentEvent, ...]:
    """What these runs did not send, an earlier one may have."""
    known = {sent.unique_id: sent.state for sent in sent_before}
    return tuple(
        msgspec.structs.replace(event, state=known[event.unique_id])
        if event.state in ("skipped", "failed") and event.unique_id in known
        else event
        for event in events
    )


def _sentences(events: Sequence[SentEvent], labels: Mapping[str | None, str]) -> tuple[list[str], list[str]]:
    certain = each_outcome([event for event in events if event.state != "unknown"], labels=labels)
    unknown = [name_of(event.kind, event.line_id, labels) for event in events if event.state == "unknown"]
    return certain, [say("{events} may have arrived.", events=few(unknown))] if unknown else []


def _named(kind: RunKind, order: str) -> str:
    match kind:
        case "send":
            return say("The send of order {order}", order=order)
        case "compensation":
            return say("What corrects order {order}", order=order)
        case "link":
            return say("The link of order {order}", order=order)
        case "look":
            return say("The search for order {order}", order=order)
        case "handover":
            return say("The handover of order {order} to iPaaS.com's queue", order=order)


def _may_be_done(write: PastWrite) -> bool:
    return write.state not in ("refused", "not_sent")


def _open(writes: Sequence[PastWrite]) -> bool:
    return any(write.state in (None, "unknown") for write in writes)


def _count(writes: Sequence[PastWrite], which: Callable[[str | None], bool]) -> int:
    """How many records' links, each by the newest write of it."""
    newest = {(write.line_id, write.profile_id): write.state for write in writes}
    return sum(which(state) for state in newest.values())
