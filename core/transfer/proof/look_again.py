"""Looks again for what was accepted but not visible yet, and finishes it: journal and external IDs.

Nothing is sent. What was left unknown is looked for as well.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence

import msgspec

from core.errors import DeskError, NotFound
from core.ipaas import Transaction
from core.ipaas.links import external_id_of
from core.journal import PastRun, SentBefore
from core.journal.outcomes import counts
from core.klaviyo import KlaviyoReader, StoredEvent
from core.transfer.plan.events import EventKey, EventKind
from core.transfer.plan.notice import Notice
from core.transfer.proof.interrupted import about_order, error_of, plan_of, unsent
from core.transfer.recorded.find import Expected, differences, earliest, find_recorded
from core.transfer.sending.destination import Destination
from core.transfer.sending.external_ids import Links, record_of
from core.transfer.sending.locks import order_lock
from core.transfer.sending.outcome import each_outcome
from core.transfer.sending.progress import SentEvent, State, Summary
from core.transfer.sending.steps import Steps
from core.words import encoded, ended, joined, say, sentences

_OPEN = ("accepted", "unknown")
_WORST_FIRST: tuple[State, ...] = ("failed", "unknown", "accepted")


async def look_again(to: Destination, klaviyo: KlaviyoReader, transaction_id: str) -> Summary:
    """What is known of the order's events now. `recorded` when all that were sent can be read; what its last send
    didn't come to is among the events, and told.

    Raises what the reads raise, TransferError while the order is being sent, JournalError.
    """
    async with order_lock(to.locks, to.target, transaction_id):
        sent = [
            event
            for event in await to.journal.events_of(to.target, transaction_id)
            if event.state in (*_OPEN, "recorded")
        ]
        if not sent:
            notice = Notice(
                title=say("There is nothing to search for"),
                detail=say("This program sent no event for this order."),
                name="not_sent",
            )
            return Summary(transaction_id=transaction_id, state="skipped", profile_id=None, error=notice)
        transaction = await _order(to, transaction_id)
        found = await _found(klaviyo, sent, transaction)
        meant = await to.journal.last_send(to.target, transaction_id)
        events, notices = await _finished(to, transaction_id, transaction, sent, found, meant)
        return Summary(
            transaction_id=transaction_id,
            state=_state(events),
            profile_id=sent[-1].profile_id,
            events=tuple(events),
            error=notices[0] if notices else None,
        )


async def _found(
    klaviyo: KlaviyoReader, sent: Sequence[SentBefore], transaction: Transaction | None
) -> dict[tuple[str, EventKey], StoredEvent]:
    """What can be read of the open events, by profile and key."""
    wanted: dict[str, list[Expected]] = {}
    for event in sent:
        if event.state in _OPEN:
            wanted.setdefault(event.profile_id, []).append(
                _expected(event, transaction.number if transaction else None)
            )
    after = earliest(transaction.created if transaction else None)
    found: dict[tuple[str, EventKey], StoredEvent] = {}
    for profile_id, expected in wanted.items():
        there = await find_recorded(klaviyo, profile_id, expected, after)
        found.update(((profile_id, key), stored) for key, stored in there.items())
    return found


async def _finished(
    to: Destination,
    transaction_id: str,
    transaction: Transaction | None,
    sent: Sequence[SentBefore],
    found: dict[tuple[str, EventKey], StoredEvent],
    meant: PastRun | None,
) -> tuple[list[SentEvent], list[Notice]]:
    """Note in the journal what was found, and save the links that are missing."""
    steps = Steps(str(uuid.uuid4()), transaction_id)
    number = transaction.number if transaction is not None else None
    links = Links(to, steps)
    events, notices, begun = list[SentEvent](), list[Notice](), False
    for event in sent:
        stored = found.get((event.profile_id, event.key))
        events.append(
            SentEvent(
                kind=_kind(event, transaction_id),
                line_id=event.line_id,
                unique_id=event.unique_id,
                state="recorded" if stored is not None else event.state,
                event_id=stored.id if stored is not None else None,
                time=stored.datetime if stored is not None else None,
            )
        )
        if stored is None:
            continue
        kept = event.body is not None
        differing = differences(_expected(event, number), stored) if kept else ()
        said = joined("; ", differing) if kept else say("not compared: the payload was not kept")
        await to.journal.outcome(event.intent, "recorded", said, stored.id)
        if differing:
            notices.append(
                Notice(
                    title=say("Klaviyo kept an earlier event with a different payload"),
                    detail=joined("; ", differing),
                    name="kept_first",
                )
            )
        if not begun:
            about = about_order(meant) if meant is not None else b"null"
            await to.journal.begin_run(steps.run_id, to.target, transaction_id, about, kind="look")
            begun = True
        if transaction is not None and _kind(event, transaction_id) != "compensation":
            notice = await _linked(links, to.subscription_id, transaction, event.line_id, stored.id)
            notices += [notice] if notice is not None else []
    if meant is not None:
        events += unsent(meant, [(event.metric, event.unique_id) for event in sent])
    if any(event.state in ("skipped", "failed") for event in events):
        notices.append(_undone(events, meant))
    if begun:
        error = msgspec.json.encode(notices[0], enc_hook=encoded) if notices else None
        await to.journal.finish_run(steps.run_id, _state(events), error)
    return events, notices


def _state(events: Sequence[SentEvent]) -> State:
    """What is left open counts first; what wasn't sent is told beside the state, as at the end of a send."""
    states = {event.state for event in events}
    return next((state for state in _WORST_FIRST if state in states), "recorded")


def _undone(events: Sequence[SentEvent], meant: PastRun | None) -> Notice:
    """What of a send is there and what is missing; `meant` is that send."""
    why = error_of(meant) if meant is not None else None
    labels = plan_of(meant).labels if meant is not None else {}
    there = sum(event.state == "recorded" for event in events)
    rest = counts(event.state for event in events if event.state != "recorded")
    told = why if why is not None and why.name not in ("stopped", "unsent") else None
    return Notice(
        title=say("{there:,} of {n:,} events recorded, {rest}", there=there, n=len(events), rest=rest),
        detail=joined(
            "\n",
            [
                *each_outcome(events, labels=labels),
                *([sentences(ended(told.title), told.detail)] if told is not None else []),
            ],
        ),
        hint=say("Preview again to see what Klaviyo has. Sending again sends only what is missing."),
        name="unsent",
    )


def _expected(event: SentBefore, number: str | None) -> Expected:
    """What to look for. Where the payload was not kept it is known by its key alone."""
    if event.body is None:
        return Expected(event.key, None, {})
    return Expected.in_body(event.key, event.body, number)


def _kind(event: SentBefore, transaction_id: str) -> EventKind:
    if event.unique_id.startswith(f"{transaction_id}:"):
        return "compensation"
    return "placed_order" if event.line_id is None else "ordered_product"


async def _order(to: Destination, transaction_id: str) -> Transaction | None:
    """The order; None where it was deleted since: then there is nothing to link."""
    try:
        return await to.ipaas.transaction(transaction_id)
    except NotFound:
        return None


async def _linked(
    links: Links, system_id: str, transaction: Transaction, line_id: str | None, event_id: str
) -> Notice | None:
    """Save one link; says why it was not saved."""
    lines = {line.id: line.raw for line in transaction.lines}
    raw = transaction.raw if line_id is None else lines.get(line_id, {})
    there = external_id_of(raw, system_id)
    if there == event_id:
        return None
    record_type, record_id = record_of(transaction.id, line_id)
    if there is not None:
        return Notice(
            title=say(
                "{record_type} {record_id} is linked to another event",
                record_type=record_type,
                record_id=record_id,
            ),
            detail=say(
                "It is linked to {there}, which was left as it is; the event is {event_id}.",
                there=there,
                event_id=event_id,
            ),
            hint=say("Correct the external ID in iPaaS.com if it is wrong."),
            name="linked_to_other_event",
        )
    try:
        await links.save(record_type, record_id, event_id, line_id)
    except DeskError as error:
        return Notice.of(error)
    return None
