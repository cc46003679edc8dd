"""One order: what its plan says of what Klaviyo has, as findings.

The plan is a preview's own (`core.transfer.planning`): which event is which is decided there. Here its words are
sorted into kinds, and causes are looked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

import msgspec

from core.ipaas import Transaction
from core.journal import SentBefore
from core.klaviyo import StoredEvent
from core.reconcile.causes import cause_of_missing, is_another_stage
from core.reconcile.records import Cause, CouldNotTell, Finding, Kind, NoEvent
from core.transfer.finding.days import moment_of
from core.transfer.plan.events import EventKind, PlannedEvent
from core.transfer.plan.plan import Plan
from core.transfer.plan.recorded import Double
from core.transfer.planning.order_findings import status_word
from core.transfer.recorded.numbers import is_kept
from core.transfer.recorded.same_order import OrderMarks
from core.words import joined, say

_OF_THE_ORDER = frozenset({"", "MappingError", "FormulaError", "ErrorFilter", "LeftOut", "EditedMapping"})
"""What a notice that is no failed read comes from."""
_NO_SALE = frozenset({"cancelled", "refunded", "hold", "quote", "return"})
_SETTLING = timedelta(minutes=5)
"""An order that changed so soon after its event was recorded is the one that was sent: links are saved then."""
_IN_OWN_METRIC = ("other_unique_id", "other_profile")
_ELSEWHERE = ("other_metric", "other_integration")


@dataclass(frozen=True, kw_only=True)
class Case:
    """An order with all that is known of it. `near` are the events that carry something of it, by their ids."""

    order: Transaction
    plan: Plan
    marks: OrderMarks
    near: Mapping[str, StoredEvent]
    sent: Sequence[SentBefore]
    now: datetime


@dataclass(kw_only=True)
class Judged:
    """What is to be said of an order. `claimed` are the events that are of it; `doubt` says why nothing is sure."""

    findings: list[Finding] = field(default_factory=list)
    without_event: NoEvent | None = None
    doubt: CouldNotTell | None = None
    claimed: set[str] = field(default_factory=set)

    @property
    def recorded(self) -> bool:
        """Whether it is as it should be."""
        return not self.findings and self.without_event is None and self.doubt is None


@dataclass(kw_only=True)
class _Sorted:
    """An order's events, or its lines': what is there, otherwise or not at all."""

    there: list[tuple[PlannedEvent, str, Decimal | None]] = field(default_factory=list)
    elsewhere: list[tuple[PlannedEvent, Double]] = field(default_factory=list)
    likely: list[tuple[PlannedEvent, Double]] = field(default_factory=list)
    other_profile: list[tuple[PlannedEvent, Double]] = field(default_factory=list)
    missing: list[PlannedEvent] = field(default_factory=list)
    doubled: list[Double] = field(default_factory=list)


def judge(case: Case) -> Judged:
    """Sort what the plan of an order says."""
    judged = Judged(claimed=claimed_by(case.marks, case.near.values()) | set(case.plan.known))
    plan = case.plan
    if plan.skipped:
        gate = plan.gate is not None and plan.gate.generate_events is False
        judged.without_event = "gate" if gate else "filter"
        return judged
    notice = next((n for n in plan.blocked_by if n.name == "other_account"), None)
    if notice is not None:
        judged.without_event = "other_account"
        return judged
    unread = _unread(plan)
    if unread is not None:
        judged.doubt = unread
        return judged
    if not plan.events or (plan.profile is not None and plan.profile.outcome == "could_not_tell"):
        _without_pairs(case, judged)
        return judged
    _by_pairs(case, judged)
    return judged


def claimed_by(marks: OrderMarks, near: Iterable[StoredEvent]) -> set[str]:
    """The events that are of an order, or make up for it."""
    return {
        stored.id
        for stored in near
        if marks.likeness(stored) is not None or marks.is_compensation(stored.unique_id)
    }


def _unread(plan: Plan) -> CouldNotTell | None:
    """Why nothing can be said: something that the plan needs couldn't be read."""
    conflicts = plan.profile.conflicts if plan.profile is not None else ()
    unsettled = plan.profile is not None and plan.profile.outcome == "could_not_tell"
    found = next((n for n in conflicts if unsettled and n.kind not in _OF_THE_ORDER), None)
    if found is None and not plan.events:
        gate_unknown = plan.gate is not None and plan.gate.generate_events is None
        found = next((n for n in plan.blocked_by if n.kind not in _OF_THE_ORDER or gate_unknown), None)
    recorded = any(e.line_id is None and e.already_recorded is not None for e in plan.events)
    if found is None and not recorded:
        found = next((n for n in plan.blocked_by if n.name in ("receipt_unread", "account_unproven")), None)
    if found is None:
        return None
    number = plan.order.number if plan.order is not None else None
    return CouldNotTell(
        transaction_id=plan.transaction_id,
        order_number=number,
        detail=say(
            "{found_title}. {found_detail}", found_title=found.title, found_detail=found.detail
        ).strip(),
        hint=found.hint,
    )


def _without_pairs(case: Case, judged: Judged) -> None:
    """An order of which the mapping makes no whole event: it is there by what the event says, or missing."""
    of_it = [s for s in case.near.values() if case.marks.likeness(s) == "certain"]
    if any(case.marks.kind_of(stored) == "placed_order" for stored in of_it):
        return
    _missing(case, judged, [], whole=True)


def _by_pairs(case: Case, judged: Judged) -> None:
    placed = _sort(case, "placed_order")
    lines = _sort(case, "ordered_product")
    whole = bool(placed.missing) and not placed.there and not placed.elsewhere and not placed.likely
    if placed.likely and not placed.there:
        _, double = placed.likely[0]
        judged.doubt = CouldNotTell(
            transaction_id=case.order.id,
            order_number=case.order.number,
            event_id=double.event_id,
            detail=say(
                "Klaviyo has an event with the order's number, but another value and time. {double_detail}",
                double_detail=double.detail,
            ),
            hint=say("Look at both: if the event is of this order, it is there; else the order is missing."),
        )
        return
    if whole:
        _missing(case, judged, [*placed.missing, *lines.missing], whole=True)
        return
    if placed.there and status_word(case.order.status) == "cancelled":
        _cancelled(case, judged, placed, lines)
        return
    if placed.there and lines.missing:
        _missing(case, judged, lines.missing, whole=False)
    if placed.missing and placed.there:  # of several collections
        _missing(case, judged, placed.missing, whole=False)
    _doubled(case, judged, [*placed.doubled, *lines.doubled])
    _otherwise(case, judged, placed, lines)
    _left_behind(case, judged)


def _sort(case: Case, kind: EventKind) -> _Sorted:
    """Which of the planned events of a kind are there, by the plan's own pairs and doubles."""
    found = _Sorted()
    doubles = [d for d in case.plan.doubles if d.kind == kind]
    own = [d for d in doubles if d.certain and d.why in _IN_OWN_METRIC]
    foreign = [d for d in doubles if d.why in _ELSEWHERE and not is_another_stage(d.metric)]
    likely = [d for d in doubles if d.why == "likely"]

    def take(doubles: list[Double], event: PlannedEvent) -> Double | None:
        """One that stands for an event; the planned profile's before another's."""
        fit = [d for d in doubles if event.line_id is None or d.line_id in (event.line_id, None)]
        elsewhere = {d.event_id: _is_elsewhere(case.plan, d.profile_id) for d in fit}
        fit.sort(key=lambda d: (d.line_id is None, elsewhere[d.event_id], d.why != "other_unique_id"))
        if fit:
            doubles.remove(fit[0])
        return fit[0] if fit else None

    waiting = []
    for event in case.plan.events:
        if event.kind != kind:
            continue
        if event.already_recorded is not None:
            stored = case.near.get(event.already_recorded.event_id)
            change = next((c for c in event.already_recorded.changes if c.path == "value"), None)
            before = change.before if change is not None else event.value
            value = before if isinstance(before, Decimal | int) else stored.value if stored else None
            found.there.append((event, event.already_recorded.event_id, value))  # type: ignore[arg-type]
        else:
            waiting.append(event)
    for event in waiting:
        if (double := take(own, event)) is not None:
            found.there.append((event, double.event_id, double.value))
            if double.why == "other_profile" and _is_elsewhere(case.plan, double.profile_id):
                found.other_profile.append((event, double))
        elif (double := take(foreign, event)) is not None:
            found.elsewhere.append((event, double))
        elif (double := take(likely, event)) is not None:
            found.likely.append((event, double))
        else:
            found.missing.append(event)
    found.doubled = own
    return found


def _is_elsewhere(plan: Plan, profile_id: str | None) -> bool:
    """Whether a profile isn't the order's; while a conflict is open, each candidate may be."""
    profile = plan.profile
    if profile is None or profile_id is None:
        return False
    known = {candidate.profile_id: candidate.source for candidate in profile.candidates}
    if known.get(profile_id) == "merged":
        return False
    return not (profile.outcome == "found" and profile.conflicts and profile_id in known)


def _missing(case: Case, judged: Judged, events: Sequence[PlannedEvent], *, whole: bool) -> None:
    word = {status_word(case.order.status), status_word(case.order.type)} & _NO_SALE
    if whole and word:
        judged.without_event = "no_sale"
        return
    cause, why, hint = cause_of_missing(case.plan, case.sent, case.now - _created(case))
    lines = tuple(event.line_id for event in events if event.line_id is not None)
    if whole:
        detail = say("Klaviyo has no event of the order. {why}", why=why)
    else:
        named = joined(", ", (event.label for event in events[:3])) + (" …" if len(events) > 3 else "")
        detail = say("Klaviyo has the order, and no event of {named}. {why}", named=named, why=why)
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


def _cancelled(case: Case, judged: Judged, placed: _Sorted, lines: _Sorted) -> None:
    ids = [event_id for _, event_id, _ in (*placed.there, *lines.there)]
    if any(case.marks.is_compensation(stored.unique_id) for stored in case.near.values()):
        return
    judged.findings.append(
        _finding(
            case,
            "orphaned",
            ids,
            say("The order was cancelled, and Klaviyo counts its event; nothing there makes up for it."),
            since=_changed(case) or _time_of(case, ids[0]),
            cause="order_cancelled",
            hint=say("resend-desk compensate {order_id} --reason cancelled", order_id=case.order.id),
            klaviyo=placed.there[0][2],
        )
    )


def _doubled(case: Case, judged: Judged, doubles: Sequence[Double]) -> None:
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
            say("Klaviyo has it once more, {where}. {first_detail}", where=where, first_detail=first.detail),
            since=first.time,
            cause=cause,
            hint=say("Klaviyo removes no event. Make up for one of them, and find out who sent it."),
            line_ids=tuple(dict.fromkeys(d.line_id for d in doubles if d.line_id is not None)),
            profile_id=first.profile_id,
            klaviyo=first.value,
        )
    )


def _otherwise(case: Case, judged: Judged, placed: _Sorted, lines: _Sorted) -> None:
    """What is there on another profile, under another metric, or with another value."""
    profile = case.plan.profile
    if moved := [*placed.other_profile, *lines.other_profile]:
        _, double = moved[0]
        ours = profile.profile_id if profile is not None else None
        rule = profile.rule if profile is not None else None
        how = {"external_id": "by the customer's link", "email": "by the email"}.get(
            rule or "", "by the mapping"
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
                    "resend-desk trace {order_id} shows how the profile is found.", order_id=case.order.id
                ),
                line_ids=tuple(e.line_id for e, _ in moved if e.line_id is not None),
                profile_id=double.profile_id,
                ours=ours,
                klaviyo=double.profile_id,
            )
        )
    if placed.elsewhere:
        event, double = placed.elsewhere[0]
        by = (
            say(" of {integration}", integration=double.integration)
            if double.why == "other_integration"
            else ""
        )
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
                hint=say("Compare the MetricName mapping with who else records orders in this account."),
                profile_id=double.profile_id,
                ours=event.metric,
                klaviyo=double.metric,
            )
        )
    other = [each for each in (*placed.there, *lines.there) if not _same_value(each[0].value, each[2])]
    if other:
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
                hint=say("resend-desk preview {order_id} shows both side by side.", order_id=case.order.id),
                line_ids=tuple(e.line_id for e, _, _ in other if e.line_id is not None),
                ours=event.value,
                klaviyo=value,
            )
        )


def _left_behind(case: Case, judged: Judged) -> None:
    left = case.plan.left_behind
    if not left:
        return
    judged.findings.append(
        _finding(
            case,
            "orphaned",
            [double.event_id for double in left],
            say("The order doesn't have the line any more. {left_detail}", left_detail=left[0].detail),
            since=_changed(case) or left[0].time,
            cause="line_removed",
            hint=say("Klaviyo removes no event; a compensating event makes up for it."),
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
