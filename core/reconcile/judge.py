"""One order: what its plan says of what Klaviyo has, as findings.

The plan is a preview's own (`core.transfer.planning`): which event is which is decided there. Here its words are
sorted into kinds (`sorting`), each is told (`findings`), and causes are looked for (`causes`).
"""

from __future__ import annotations

from collections.abc import Iterable

from core.klaviyo import StoredEvent
from core.reconcile import findings
from core.reconcile.case import Case, Judged
from core.reconcile.records import CouldNotTell
from core.reconcile.sorting import sort
from core.transfer.plan.plan import Plan
from core.transfer.planning.order_findings import status_word
from core.transfer.recorded.same_order import OrderMarks
from core.words import say, stated

_OF_THE_ORDER = frozenset({"", "MappingError", "FormulaError", "ErrorFilter", "LeftOut", "EditedMapping"})
"""What a notice that is no failed read comes from."""


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
    """The events that are of an order, or correct it."""
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
        detail=stated(found.title, found.detail),
        hint=found.hint,
    )


def _without_pairs(case: Case, judged: Judged) -> None:
    """An order of which the mapping makes no whole event: it is there by what the event says, or missing."""
    of_it = [s for s in case.near.values() if case.marks.likeness(s) == "certain"]
    if any(case.marks.kind_of(stored) == "placed_order" for stored in of_it):
        return
    findings.missing(case, judged, [], whole=True)


def _by_pairs(case: Case, judged: Judged) -> None:
    placed = sort(case, "placed_order")
    lines = sort(case, "ordered_product")
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
            hint=say(
                "Check both: if the event belongs to this order, it is there; otherwise the order is missing."
            ),
        )
        return
    if whole:
        findings.missing(case, judged, [*placed.missing, *lines.missing], whole=True)
        return
    if placed.there and status_word(case.order.status) == "cancelled":
        findings.cancelled(case, judged, placed, lines)
        return
    if placed.there and lines.missing:
        findings.missing(case, judged, lines.missing, whole=False)
    if placed.missing and placed.there:  # of several collections
        findings.missing(case, judged, placed.missing, whole=False)
    findings.doubled(case, judged, [*placed.doubled, *lines.doubled])
    findings.on_another_profile(case, judged, placed, lines)
    findings.under_another_metric(case, judged, placed)
    findings.with_another_value(case, judged, placed, lines)
    findings.left_behind(case, judged)
