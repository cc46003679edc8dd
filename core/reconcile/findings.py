"""What is told of an order, a function for each kind: what Klaviyo lacks, has twice, or has otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal

import msgspec

from core.reconcile.case import Case, Judged
from core.reconcile.causes import cause_of_missing
from core.reconcile.records import Cause, Finding, Kind
from core.reconcile.sorting import Sorted
from core.transfer.finding.days import moment_of
from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.recorded import Double
from core.transfer.planning.order_findings import status_word
from core.transfer.recorded.numbers import is_kept
from core.words import by_typing, joined, say

_NO_SALE = frozenset({"cancelled", "refunded", "hold", "quote", "return"})
_SETTLING = timedelta(minutes=5)
"""An order that changed so soon after its event was recorded is the one that was sent: links are saved then."""


def missing(case: Case, judged: Judged, events: Sequence[PlannedEvent], *, whole: bool) -> None:
    """What Klaviyo has no event of: the `whole` order, or some of its events."""
    word = {status_word(case.order.status), status_word(case.order.type)} & _NO_SALE
    if whole and word:
        judged.without_event = "no_sale"
        return
    cause, why, hint = cause_of_missing(case.plan, case.sent, case.now - _created(case))
    lines = tuple(event.line_id for event in events if event.line_id is not None)
    if whole:
        detail = say("Klaviyo has no event for the order. {why}", why=why)
    else:
        named = joined(", ", (event.label for event in events[:3])) + (" …" if len(events) > 3 else "")
        detail = say("Klaviyo has the order, but no event for {named}. {why}", named=named, why=why)
    judged.findings.append(
        _finding(
            case,
            "missing",
            None,
            detail.strip(),
            since=case.order.created,
            cause=cause,
            hint=hint,
            line_ids=() if whole else lines,
            ours=next((event.value for event in events), case.order.total),
        )
    )


def _created(case: Case) -> datetime:
    return moment_of(case.order.created) or datetime.min.replace(tzinfo=case.now.tzinfo)


def cancelled(case: Case, judged: Judged, placed: Sorted, lines: Sorted) -> None:
    """A cancelled order whose event nothing corrects."""
    ids = [event_id for _, event_id, _ in (*placed.there, *lines.there)]
    if any(case.marks.is_compensation(stored.unique_id) for stored in case.near.values()):
        return
    judged.findings.append(
        _finding(
            case,
            "orphaned",
            ids,
            say("The order was cancelled, and Klaviyo counts its event; nothing there corrects it."),
            since=_changed(case) or _time_of(case, ids[0]),
            cause="order_cancelled",
            hint=say(
                "Correct the order{terminal}.",
                terminal=by_typing(f"resend-desk compensate {case.order.id} --reason cancelled"),
            ),
            klaviyo=placed.there[0][2],
        )
    )


def doubled(case: Case, judged: Judged, doubles: Sequence[Double]) -> None:
    """What Klaviyo has once more."""
    if not doubles:
        return
    first = doubles[0]
    sent = {each.unique_id for each in case.sent if each.metric == first.metric}
    cause: Cause = "link" if first.why == "other_profile" else "other_key"
    cause = "sent_here" if first.unique_id in sent else cause
    where = (
        say("on another profile, {profile_id}", profile_id=first.profile_id)
        if first.why == "other_profile"
        else say("under another unique ID")
    )
    judged.findings.append(
        _finding(
            case,
            "doubled",
            [double.event_id for double in doubles],
            say("Klaviyo has it again, {where}. {first_detail}", where=where, first_detail=first.detail),
            since=first.time,
            cause=cause,
            hint=say("Klaviyo never removes an event. Correct one of them, and find out who sent it."),
            line_ids=tuple(dict.fromkeys(d.line_id for d in doubles if d.line_id is not None)),
            profile_id=first.profile_id,
            klaviyo=first.value,
        )
    )


def on_another_profile(case: Case, judged: Judged, placed: Sorted, lines: Sorted) -> None:
    """What is there on another profile."""
    moved = [*placed.other_profile, *lines.other_profile]
    if not moved:
        return
    profile = case.plan.profile
    _, double = moved[0]
    ours = profile.profile_id if profile is not None else None
    rule = profile.rule if profile is not None else None
    how = {"external_id": say("by the customer's link"), "email": say("by the email")}.get(
        rule or "", say("by the mapping")
    )
    mine = (
        say("it belongs on {ours}, {how}", ours=ours, how=how)
        if ours
        else say("here it would get a profile of its own")
    )
    judged.findings.append(
        _finding(
            case,
            "other_profile",
            [double.event_id for _, double in moved],
            say("Klaviyo has it on {profile_id}; {mine}.", profile_id=double.profile_id, mine=mine),
            since=double.time,
            cause="link" if rule == "external_id" else "profile",
            hint=say(
                "A preview of the order shows how the profile is found{terminal}.",
                terminal=by_typing(f"resend-desk trace {case.order.id}"),
            ),
            line_ids=tuple(e.line_id for e, _ in moved if e.line_id is not None),
            profile_id=double.profile_id,
            ours=ours,
            klaviyo=double.profile_id,
        )
    )


def under_another_metric(case: Case, judged: Judged, placed: Sorted) -> None:
    """What is there under another metric."""
    if not placed.elsewhere:
        return
    event, double = placed.elsewhere[0]
    by = say(" of {integration}", integration=double.integration) if double.why == "other_integration" else ""
    judged.findings.append(
        _finding(
            case,
            "other_metric",
            [double.event_id for _, double in placed.elsewhere],
            say(
                "Klaviyo has it under “{double_metric}”{by}; the mapping's metric is “{event_metric}”.",
                double_metric=double.metric,
                by=by,
                event_metric=event.metric,
            ),
            since=double.time,
            cause="integration" if double.why == "other_integration" else "mapping",
            hint=say("Compare the MetricName mapping with what else records orders in this account."),
            profile_id=double.profile_id,
            ours=event.metric,
            klaviyo=double.metric,
        )
    )


def with_another_value(case: Case, judged: Judged, placed: Sorted, lines: Sorted) -> None:
    """What is there with another value."""
    other = [each for each in (*placed.there, *lines.there) if not _same_value(each[0].value, each[2])]
    if not other:
        return
    event, event_id, value = other[0]
    changed = _changed_after(case, event_id)
    judged.findings.append(
        _finding(
            case,
            "other_value",
            [each[1] for each in other],
            say(
                "{event_label}: Klaviyo has {value}, the order {event_value}.",
                event_label=event.label,
                value=value,
                event_value=event.value,
            ),
            since=changed or _time_of(case, event_id),
            cause="order_changed" if changed else "",
            hint=say(
                "A preview of the order shows both side by side{terminal}.",
                terminal=by_typing(f"resend-desk preview {case.order.id}"),
            ),
            line_ids=tuple(e.line_id for e, _, _ in other if e.line_id is not None),
            ours=event.value,
            klaviyo=value,
        )
    )


def left_behind(case: Case, judged: Judged) -> None:
    """Events of lines that the order had."""
    left = case.plan.left_behind
    if not left:
        return
    judged.findings.append(
        _finding(
            case,
            "orphaned",
            [double.event_id for double in left],
            say("The order no longer has the line. {left_detail}", left_detail=left[0].detail),
            since=_changed(case) or left[0].time,
            cause="line_removed",
            hint=say("Klaviyo never removes an event; a correcting event offsets it."),
            profile_id=left[0].profile_id,
            klaviyo=left[0].value,
        )
    )


def _finding(case: Case, kind: Kind, event_ids: Sequence[str] | None, detail: str, **more: object) -> Finding:
    ids = tuple(dict.fromkeys(event_ids or ()))
    profile = case.plan.profile.profile_id if case.plan.profile is not None else None
    finding = Finding(
        kind=kind,
        transaction_id=case.order.id,
        order_number=case.order.number,
        email=case.order.email,
        event_id=ids[0] if ids else None,
        event_ids=ids,
        detail=detail,
        profile_id=profile,
    )
    return msgspec.structs.replace(finding, **more)


def _same_value(ours: Decimal | None, theirs: Decimal | None) -> bool:
    """Whether both count the same; what Klaviyo doesn't show can't differ, and nothing counts like zero."""
    if theirs is None:
        return True
    return is_kept(ours or Decimal(0), theirs)


def _changed(case: Case) -> str | None:
    changed = case.order.raw.get("updated_datetime")
    return changed if isinstance(changed, str) and moment_of(changed) is not None else None


def _changed_after(case: Case, event_id: str) -> str | None:
    """When the order was changed, if that was after its event."""
    changed, recorded = _changed(case), _time_of(case, event_id)
    moment, then = moment_of(changed), moment_of(recorded)
    return changed if moment is not None and then is not None and moment - then > _SETTLING else None


def _time_of(case: Case, event_id: str) -> str | None:
    stored = case.near.get(event_id)
    return stored.datetime if stored is not None else None
