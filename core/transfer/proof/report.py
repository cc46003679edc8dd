"""A report as plain text, to paste into a ticket: what was asked, found, planned, sent and seen.

Personal data (emails, names, phones, addresses) is masked unless the caller says otherwise; ids stay,
since without them nobody can look anything up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from core.journal import PastRun
from core.outward.masking import Masking
from core.outward.secrets import hide
from core.outward.text import plain
from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.notice import ComparedRecord, Notice
from core.transfer.plan.plan import Plan
from core.transfer.plan.resolution import Resolution
from core.transfer.proof.checklist import CheckState
from core.transfer.proof.verify import Verification
from core.transfer.sending.outcome import within
from core.transfer.sending.progress import Summary

_MARKS: dict[CheckState, str] = {"ticked": "[x]", "not": "[ ]", "could_not_tell": "[?]"}


def report(
    plan: Plan,
    *,
    verification: Verification | None = None,
    summary: Summary | None = None,
    runs: Sequence[PastRun] = (),
    masked: bool = True,
) -> str:
    """The report of one order. Secrets are masked always."""
    lines = [
        *_head(plan),
        *_resolution(plan.profile),
        *_events(plan),
        *(_section("Blocked by", _notices(plan.blocked_by)) if not plan.ready else []),
        *(_verification(verification) if verification is not None else []),
        *(_summary(summary) if summary is not None else []),
        *_runs(runs),
    ]
    text = "\n".join(lines) + "\n"
    return plain(_masking(plan)(text) if masked else hide(text), None)


def _head(plan: Plan) -> list[str]:
    lines = [f"Resend Desk: report of transaction {plan.transaction_id}"]
    if plan.made_at is not None:
        lines.append(f"Read at {plan.made_at:%Y-%m-%d %H:%M:%S} UTC")
    if plan.target is not None:
        target = plan.target
        lines.append(
            f"Company {target.company}; subscription {target.subscription}; account {target.account}"
        )
        lines.append(f"API revision {target.revision}")
    if plan.order is not None:
        order = plan.order
        lines.append(
            f"Order {order.number or 'without a number'} ({order.type}, {order.status}), total {order.total_told}, "
            f"{order.line_count} lines, created {order.created}"
        )
        lines.append(f"Email {order.email or 'none'}; customer {order.customer_id or 'none (a guest)'}")
    if plan.gate is not None:
        lines.append(f"Generate Events: {plan.gate.setting or 'not set'}")
    if plan.collection is not None:
        lines.append(f"Mapping: {plan.collection.name} ({plan.collection.origin})")
        lines += [
            f"edited here: {change.destination or change.collection} {change.change}"
            for change in plan.collection.changes
        ]
    return lines


def _resolution(resolution: Resolution | None) -> list[str]:
    if resolution is None:
        return _section("Profile", ["not looked up"])
    found = resolution.profile_id or "none"
    lines = [f"{resolution.outcome.replace('_', ' ')}: {found} (rule: {resolution.rule or 'none'})"]
    lines += [
        f"{step.at:%H:%M:%S} {step.step}: {step.outcome.replace('_', ' ')}. {step.detail}"
        for step in resolution.trace
    ]
    lines += [
        f"candidate {c.profile_id} ({c.source}): "
        + (
            ", ".join(filter(None, (c.name, c.email, c.phone))) or "no particulars"
            if c.exists
            else "not there"
        )
        for c in resolution.candidates
    ]
    return [
        *_section("Profile", lines),
        *_section("Conflicts", _notices(resolution.conflicts)),
        *_section("Remarks", _notices(resolution.remarks)),
    ]


def _events(plan: Plan) -> list[str]:
    return _section("Events", [line for event in plan.events for line in _event(event)])


def _event(event: PlannedEvent) -> list[str]:
    there = event.already_recorded
    state = "new" if there is None else f"recorded as {there.event_id}"
    if there is not None and not there.same_payload:
        state += ", with another payload"
    head = f"{event.metric or 'no metric'} [{event.unique_id or 'no unique id'}] {event.label}: {event.value}, {state}"
    return [head, *(f"  {p.severity}: {p.field}: {p.message}" for p in event.problems)]


def _verification(verification: Verification) -> list[str]:
    lines = [f"{_MARKS[check.state]} {check.title}. {check.detail}" for check in verification.checks]
    return _section(
        f"Checklist: {verification.state.replace('_', ' ')}", lines + _notices(verification.blocked_by)
    )


def _summary(summary: Summary) -> list[str]:
    lines = [
        f"{event.kind.replace('_', ' ')} [{event.unique_id}]: {within(event.state)}, "
        f"event {event.event_id or 'not known'}"
        for event in summary.events
    ]
    errors = _notices([summary.error]) if summary.error is not None else []
    return _section(f"Sent: {within(summary.state)}", lines + errors)


def _runs(runs: Sequence[PastRun]) -> list[str]:
    return _section(
        "Earlier runs",
        [
            f"{run.started_at:%Y-%m-%d %H:%M:%S} UTC: {within(run.state)}, {run.events} events"
            + (f", sent for {run.ticket}" if run.ticket else "")
            for run in runs
        ],
    )


def _section(title: str, lines: Sequence[str]) -> list[str]:
    return ["", title, *(f"  {line}" for line in lines)] if lines else []


def _notices(notices: Iterable[Notice]) -> list[str]:
    lines = []
    for notice in notices:
        lines.append(f"{notice.title}. {notice.detail}".strip())
        lines += [f"  {_side(record)}" for record in notice.records]
        lines += [f"  What to do: {notice.hint}"] if notice.hint else []
    return lines


def _side(record: ComparedRecord) -> str:
    particulars = ", ".join(filter(None, (record.name, record.email, record.phone, record.created)))
    return f"{record.kind} {record.id}: {particulars}"


def _masking(plan: Plan) -> Masking:
    """What is personal in a plan, by value: a name or an odd email has no form to be known by."""
    names, others = set[str](), set[str]()
    if plan.order is not None and plan.order.email:
        others.add(plan.order.email)
    if plan.order is not None:
        names.update(filter(None, (plan.order.customer_name, *(each.name for each in plan.order.addresses))))
    profile = plan.profile
    if profile is not None:
        for candidate in profile.candidates:
            names.add(candidate.name or "")
            others.update(filter(None, (candidate.email, candidate.phone)))
        for notice in (*profile.conflicts, *profile.remarks, *plan.blocked_by):
            for record in notice.records:
                if record.kind != "order":
                    names.add(record.name or "")
                others.update(filter(None, (record.email, record.phone)))
        if profile.customer_transfer is not None:
            others.update(
                _texts(msgspec.json.decode(bytes(profile.customer_transfer.body))["data"]["attributes"])
            )
    return Masking(names, others)


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in _texts(item)]
    return [value] if isinstance(value, str) and len(value) > 2 else []
