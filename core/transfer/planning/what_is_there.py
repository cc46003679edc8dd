"""What Klaviyo has of a planned order, put beside the plan: the planned events, doubles, receipts, leftovers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import msgspec

from core.coerce import here
from core.journal import SentBefore
from core.klaviyo import StoredEvent
from core.transfer.plan.events import EventKey, PlannedEvent, Problem
from core.transfer.plan.notice import Notice
from core.transfer.plan.recorded import Double, Receipt
from core.transfer.plan.resolution import Resolution
from core.transfer.planning.doubles import Judge, chosen, notices_of, same_number
from core.transfer.planning.planned_events import MappedOrder
from core.transfer.profile.elsewhere import with_elsewhere
from core.transfer.recorded.find import match_recorded
from core.transfer.recorded.namesakes import Namesakes
from core.transfer.recorded.same_order import OrderMarks
from core.transfer.recorded.search import Finds
from core.words import listed, say, stated, when


class WhatIsThere(msgspec.Struct, frozen=True, kw_only=True):
    """The plan's part about what is recorded. `blocked_by` is what needs a choice or can't be told."""

    resolution: Resolution
    events: tuple[PlannedEvent, ...]
    receipts: tuple[Receipt, ...] = ()
    doubles: tuple[Double, ...] = ()
    left_behind: tuple[Double, ...] = ()
    blocked_by: tuple[Notice, ...] = ()
    problems: tuple[Problem, ...] = ()


def what_is_there(
    mapped: MappedOrder,
    events: tuple[PlannedEvent, ...],
    resolution: Resolution,
    marks: OrderMarks,
    finds: Finds,
    sent: Sequence[SentBefore],
    others: Namesakes,
) -> WhatIsThere:
    """Judges what was found. `sent` is what the journal knows of the order, `others` are orders with its number.

    Raises the error of the profile that the order goes to, if its events couldn't be read.
    """
    of_others = {stored.id: order for stored in finds.events() if (order := others.of(stored)) is not None}
    marks = replace(marks, of_others=frozenset(of_others))
    settled = None if resolution.conflicts else resolution.profile_id
    if settled is not None and settled in finds.unread:
        raise finds.unread[settled]
    exact = match_recorded(finds.on(settled), mapped.expected()) if settled is not None else {}
    receipts = tuple(_judged(receipt, marks, finds) for receipt in finds.receipts)
    made_up = {receipt.event_id for receipt in receipts if marks.is_compensation(receipt.unique_id)}
    judge = Judge(
        marks=marks,
        profile_id=settled,
        planned=events,
        lines={line.id: line for line in mapped.transaction.lines},
        exact=exact,
        receipts=frozenset(r.event_id for r in receipts if r.outcome == "found" and not r.of_another_order),
        of_others=of_others,
    )
    doubles, left = judge.doubles(finds.events())
    named = {event.key: event.label for event in events if event.key is not None}
    resolution, just_sent, coming = with_elsewhere(resolution, finds, marks, sent, named)
    events = _with_coming(mapped.with_recorded(events, exact), coming)
    own = [each for each in sent if not marks.is_compensation(each.unique_id)]
    problems = [
        *_receipt_problems(
            receipts, own, {e.line_id: e.label for e in events}, {s.id for s in exact.values()}
        ),
        *_left_problems(left),
    ]
    problems += [*_made_up_problems(made_up), *_unseen(finds)]
    blocked = [*_unread_receipt(receipts, events), *just_sent, *_without_metric(finds, marks, mapped, exact)]
    if mapped.options.record_again:
        problems += [_again(double) for double in doubles if double.blocks]
        doubles = chosen(doubles)
    elif settled is not None or resolution.outcome == "would_create":
        blocked += [*notices_of(doubles, events), *same_number(mapped.transaction, doubles, others)]
        problems += [_further(double) for double in doubles if not double.blocks]
    return WhatIsThere(
        resolution=resolution,
        events=events,
        receipts=receipts,
        doubles=doubles,
        left_behind=left,
        blocked_by=tuple(blocked),
        problems=tuple(problems),
    )


def _with_coming(events: tuple[PlannedEvent, ...], coming: frozenset[EventKey]) -> tuple[PlannedEvent, ...]:
    if not coming:
        return events
    return tuple(
        msgspec.structs.replace(event, waiting=True)
        if event.key in coming and event.already_recorded is None
        else event
        for event in events
    )


def _judged(receipt: Receipt, marks: OrderMarks, finds: Finds) -> Receipt:
    stored = finds.behind_receipts.get(receipt.event_id)
    if stored is None or not marks.is_of_another_order(stored):
        return receipt
    return msgspec.structs.replace(receipt, of_another_order=True)


def _unread_receipt(receipts: Sequence[Receipt], events: Sequence[PlannedEvent]) -> list[Notice]:
    """The order's own receipt decides; one that can't be read stops, unless its event is there anyway."""
    recorded = any(event.line_id is None and event.already_recorded is not None for event in events)
    return [
        Notice(
            title=say("Can't tell whether the order is already recorded"),
            detail=say(
                "iPaaS.com has the event {event_id} for it, which can't be read. {receipt_detail}",
                event_id=receipt.event_id,
                receipt_detail=receipt.detail,
            ),
            hint=say("Preview again in a minute. Nothing is sent until this is known."),
            name="receipt_unread",
        )
        for receipt in receipts
        if receipt.line_id is None and receipt.outcome == "could_not_tell" and not recorded
    ]


def _without_metric(
    finds: Finds, marks: OrderMarks, mapped: MappedOrder, exact: Mapping[EventKey, StoredEvent]
) -> list[Notice]:
    """An event of which Klaviyo doesn't say the metric, with this order's unique id or number: it may be the order."""
    missing = {event.key[1] for event in mapped.expected() if event.key not in exact}
    return [
        Notice(
            title=say("Can't tell whether the order is already recorded"),
            detail=say(
                "Klaviyo has the event {stored_id} with {stored}, and doesn't say which metric it belongs to.",
                stored_id=stored.id,
                stored=_mark_of(stored),
            ),
            hint=say(
                "Preview again in a minute, or check the event in Klaviyo. Nothing is sent until this is known."
            ),
            name="receipt_unread",
        )
        for stored in finds.events()
        if missing
        and stored.metric is None
        and (stored.unique_id in missing or marks.likeness(stored) is not None)
    ][:1]


def _mark_of(stored: StoredEvent) -> str:
    return (
        say("the unique ID {unique_id}", unique_id=stored.unique_id)
        if stored.unique_id is not None
        else say("this order's number")
    )


def _whose(receipt: Receipt, labels: Mapping[str | None, str]) -> str:
    if receipt.line_id is None:
        return say("The order")
    return labels.get(receipt.line_id) or say("Line {line_id}", line_id=receipt.line_id)


def _gone(receipt: Receipt, sent: Sequence[SentBefore], labels: Mapping[str | None, str]) -> str:
    """That a recorded event isn't there any more; when it was sent and by whom, where it was from here."""
    whose, own = _whose(receipt, labels), [each for each in sent if each.line_id == receipt.line_id]
    if not own:
        return say(
            "{whose} was sent before, but not from this computer: iPaaS.com has the event {event_id} for "
            "it, which Klaviyo no longer has.",
            whose=whose,
            event_id=receipt.event_id,
        )
    newest = max(own, key=lambda each: each.at)
    return say(
        "{whose} was sent before, {sent_at} by {name}: iPaaS.com has the event {event_id} for it, which "
        "Klaviyo no longer has.",
        whose=whose,
        sent_at=when(here(newest.at)),
        name=newest.by or say("somebody"),
        event_id=receipt.event_id,
    )


def _receipt_problems(
    receipts: Sequence[Receipt],
    sent: Sequence[SentBefore],
    labels: Mapping[str | None, str],
    exact_ids: set[str],
) -> list[Problem]:
    problems = []
    for receipt in receipts:
        if receipt.outcome == "gone":
            problems.append(
                Problem(
                    "warning",
                    say("External ID"),
                    _gone(receipt, sent, labels),
                    say(
                        "Find out why it is gone (a deleted profile, another account, an ID typed by hand) before "
                        "sending."
                    ),
                )
            )
        elif receipt.outcome == "could_not_tell" and receipt.line_id is not None:
            problems.append(
                Problem(
                    "warning",
                    say("External ID"),
                    say(
                        "Can't tell whether Klaviyo has the event {event_id} of {whose}. {receipt_detail}",
                        event_id=receipt.event_id,
                        whose=_whose(receipt, labels),
                        receipt_detail=receipt.detail,
                    ).strip(),
                )
            )
        elif receipt.of_another_order:
            problems.append(
                Problem(
                    "warning",
                    say("External ID"),
                    say(
                        "{whose} is linked to the event {event_id}, which is another order's.",
                        whose=_whose(receipt, labels),
                        event_id=receipt.event_id,
                    ),
                    say("Correct the external ID in iPaaS.com."),
                )
            )
        elif receipt.deleted and receipt.event_id in exact_ids:
            problems.append(
                Problem(
                    "hint",
                    say("External ID"),
                    say(
                        "{whose} has a deleted link to the event {event_id}, which Klaviyo has.",
                        whose=_whose(receipt, labels),
                        event_id=receipt.event_id,
                    ),
                )
            )
    return problems


def _made_up_problems(event_ids: set[str]) -> list[Problem]:
    return [
        Problem(
            "warning",
            say("External ID"),
            say(
                "The order is linked to the event {event_id}, which corrects it: it was sent and undone "
                "before.",
                event_id=event_id,
            ),
            say("Find out whether it should be counted again before you send it."),
        )
        for event_id in sorted(event_ids)
    ]


def _left_problems(left: Sequence[Double]) -> list[Problem]:
    return [
        Problem(
            "warning",
            say("Lines"),
            say(
                "The order no longer has the line of the event {event_id} (unique ID {unique_id}, value "
                "{double_value}): it stays in Klaviyo.",
                event_id=double.event_id,
                unique_id=double.unique_id or say("not shown"),
                double_value=double.value if double.value is not None else say("not shown"),
            ),
            say("Klaviyo never removes events; a correcting event offsets it."),
        )
        for double in left
    ]


def _unseen(finds: Finds) -> list[Problem]:
    """What limits the search; that other profiles couldn't be searched at all is said with the profile."""
    if finds.never:
        return [
            Problem(
                "warning",
                say("Recorded"),
                say(
                    "Klaviyo has the metric {never} but lists no events for it on any profile.",
                    never=listed(finds.never),
                ),
                say(
                    "A metric is created by its first event, so the list may be wrong and the order may "
                    "already be there. Check the metric in Klaviyo before sending."
                ),
            )
        ]
    if finds.around_unread is not None:
        error = finds.around_unread
        told = say(
            "Other profiles weren't searched for the order. {why}", why=stated(error.title, error.detail)
        )
    elif finds.undated:
        told = say(
            "It isn't known when the order was placed, so only the newest events of its metric were checked."
        )
    elif not finds.around_whole:
        told = say("Klaviyo has more events of this metric since the order than were checked.")
    else:
        return []
    return [
        Problem(
            "hint",
            say("Recorded"),
            told,
            say("An event for it on an unrelated profile would not have been found."),
        )
    ]


def _further(double: Double) -> Problem:
    """A double of what isn't sent: the damage is done, and must be known; or one under another metric."""
    if double.why == "same_number":
        return Problem(
            "hint",
            say("Recorded"),
            say(
                "Klaviyo has an event of transaction {transaction}, which has the same order number. {double_detail}",
                transaction=double.of_transaction,
                double_detail=double.detail,
            ),
        )
    if double.why == "other_metric" and not double.certain:
        return Problem(
            "warning",
            say("Recorded"),
            say(
                "Klaviyo has an event with this order's unique ID under another metric. {double_detail}",
                double_detail=double.detail,
            ),
            say(
                "If the metric was renamed since, the order is already recorded; otherwise this is another "
                "stage of it."
            ),
        )
    return Problem(
        "warning",
        say("Recorded"),
        say("Klaviyo has this order's event a second time. {double_detail}", double_detail=double.detail),
        say("Klaviyo counts both and never removes one; a correcting event offsets one of them."),
    )


def _again(double: Double) -> Problem:
    if not double.certain:
        return Problem(
            "warning",
            say("Recorded"),
            say("You chose to send it as a different order. {double_detail}", double_detail=double.detail),
            say("If both are the same order, Klaviyo counts it twice and never removes one."),
        )
    return Problem(
        "warning",
        say("Recorded"),
        say("You chose to record the order again. {double_detail}", double_detail=double.detail),
        say("Klaviyo counts both and never removes one."),
    )
