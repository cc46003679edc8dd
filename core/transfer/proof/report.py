"""A report as plain text, to paste into a ticket: what was asked, found, planned, sent and seen.

Personal data (emails, names, phones, addresses) is masked unless the caller says otherwise; ids stay,
since without them nobody can look anything up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec

from core.journal import PastRun
from core.journal.outcomes import within
from core.outward.masking import Masking
from core.outward.secrets import hide
from core.outward.text import plain
from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.notice import ComparedRecord, Notice
from core.transfer.plan.plan import Plan
from core.transfer.plan.resolution import Resolution
from core.transfer.proof.checklist import CheckState
from core.transfer.proof.options import options_of
from core.transfer.proof.verify import Verification
from core.transfer.sending.progress import SentEvent, Summary
from core.words import figure, joined, say, say_count, stated, threaded, when

_MARKS: dict[CheckState, str] = {"ticked": "[x]", "not": "[ ]", "could_not_tell": "[?]"}
_KEYS: Mapping[str, str] = {
    # how a look-up ended, and the whole of them
    "found": say("Found"),
    "not_found": say("Not found"),
    "deleted": say("Deleted link"),
    "conflict": say("Conflict"),
    "could_not_tell": say("Couldn't determine"),
    "would_create": say("Would be created"),
    # what was looked up, and by which rule
    "external_id": say("Link in iPaaS.com"),
    "record": say("Record the link points to"),
    "profile": say("Klaviyo profile"),
    "email": say("Profile by email"),
    "email_tag": say("Email without its + tag"),
    "phone": say("Profile by phone"),
    "customer": say("Customer in iPaaS.com"),
    "customers": say("Customers with the email"),
    "customer_email": say("Customers with the email"),
    "customer_transfer": say("Customer transfer"),
    "deleted_link": say("Deleted link"),
    "merged": say("Merged profile"),
    "formula": say("ProfileId formula"),
    "chosen": say("Your choice"),
    # what the checklist says, and the marks of problems
    "verified": say("Verified: every item passed"),
    "not_verified": say("Not verified"),
    "error": say("Error"),
    "warning": say("Warning"),
    "hint": say("Note"),
    # kinds of events
    "placed_order": "Placed Order",
    "ordered_product": "Ordered Product",
    "compensation": say("Correcting event"),
}
_SIDES: Mapping[str, str] = {"order": say("order"), "customer": say("customer"), "profile": say("profile")}
_NO_PARTICULARS = say("no particulars")
_INDENTED = "  "


def report(
    plan: Plan,
    *,
    verification: Verification | None = None,
    summary: Summary | None = None,
    runs: Sequence[PastRun] = (),
    masked: bool = True,
    said: Callable[[str], str] = str,
) -> str:
    """The report of one order, in the language that `said` says messages in. Secrets are masked always."""
    lines = [
        *_head(plan),
        *_resolution(plan.profile),
        *_events(plan, summary),
        *(_section(say("Blocked by"), _notices(plan.blocked_by)) if not plan.ready else []),
        *(_verification(verification) if verification is not None else []),
        *(_summary(summary) if summary is not None else []),
        *_runs(runs),
    ]
    text = "\n".join(said(line) for line in lines) + "\n"
    return plain(_masking(plan)(text) if masked else hide(text), None)


def _head(plan: Plan) -> Iterator[str]:
    yield say("Resend Desk: report of transaction {transaction_id}", transaction_id=plan.transaction_id)
    if plan.made_at is not None:
        yield say("Read at {time}", time=when(plan.made_at, "stamp"))
    target, order = plan.target, plan.order
    if target is not None:
        yield say(
            "Company {company}; subscription {subscription}; account {account}",
            company=target.company,
            subscription=target.subscription,
            account=target.account,
        )
        yield say("API revision {revision}", revision=target.revision)
    if order is not None:
        yield say_count(
            order.line_count,
            "Order {number} ({type}, {status}), total {total}, {n} line, created {created}",
            "Order {number} ({type}, {status}), total {total}, {n} lines, created {created}",
            number=order.number or say("without a number"),
            type=order.type,
            status=order.status,
            total=order.total_told,
            created=order.created,
        )
        yield say(
            "Email {email}; customer {customer}",
            email=order.email or say("none"),
            customer=order.customer_id or say("none (a guest)"),
        )
    if plan.gate is not None:
        yield say("Generate Events: {setting}", setting=plan.gate.setting or say("not set"))
    if plan.collection is not None:
        yield say("Mapping: {name} ({origin})", name=plan.collection.name, origin=plan.collection.origin)
        for change in plan.collection.changes:
            yield say(
                "edited here: {what} ({change})",
                what=change.destination or change.collection,
                change=change.change,
            )


def _resolution(resolution: Resolution | None) -> list[str]:
    if resolution is None:
        return _section(say("Profile"), [say("not looked up")])
    lines = [
        say(
            "{outcome}: {profile_id} (rule: {rule})",
            outcome=_key(resolution.outcome),
            profile_id=resolution.profile_id or say("none"),
            rule=_key(resolution.rule) if resolution.rule is not None else say("none"),
        )
    ]
    lines += [
        say(
            "{time} {step}: {outcome}. {detail}",
            time=when(step.at, "time"),
            step=_key(step.step),
            outcome=_key(step.outcome),
            detail=step.detail,
        )
        for step in resolution.trace
    ]
    lines += [
        say(
            "candidate {profile_id} ({source}): {particulars}",
            profile_id=each.profile_id,
            source=_key(each.source),
            particulars=(
                threaded(", ", (each.name or "", each.email or "", each.phone or "")) or _NO_PARTICULARS
            )
            if each.exists
            else say("not there"),
        )
        for each in resolution.candidates
    ]
    return [
        *_section(say("Profile"), lines),
        *_section(say("Conflicts"), _notices(resolution.conflicts)),
        *_section(say("Remarks"), _notices(resolution.remarks)),
    ]


def _events(plan: Plan, summary: Summary | None) -> list[str]:
    sent = {(each.kind, each.line_id): each for each in summary.events} if summary is not None else {}
    lines = [line for event in plan.events for line in _event(event, sent.get((event.kind, event.line_id)))]
    return _section(say("Events, as previewed before the send") if sent else say("Events"), lines)


def _event(event: PlannedEvent, sent: SentEvent | None) -> Iterator[str]:
    there = event.already_recorded
    if there is None and sent is not None:
        state: str = within(sent.state)
    elif there is None:
        state = say("new")
    elif there.same_payload:
        state = say("recorded as {event_id}", event_id=there.event_id)
    else:
        state = say("recorded as {event_id}, with a different payload", event_id=there.event_id)
    yield say(
        "{metric} [{unique_id}] {label}: {value}, {state}",
        metric=event.metric or say("no metric"),
        unique_id=event.unique_id or say("no unique ID"),
        label=event.label,
        value=figure(event.value) if event.value is not None else say("none"),
        state=state,
    )
    for problem in event.problems:
        told = say(
            "{severity}: {field}: {message}",
            severity=_key(problem.severity),
            field=problem.field,
            message=problem.message,
        )
        yield joined(_INDENTED, ("", told))


def _verification(verification: Verification) -> list[str]:
    lines = [
        say("{mark} {why}", mark=_MARKS[check.state], why=stated(check.title, check.detail))
        for check in verification.checks
    ]
    title: str = say("Checklist: {state}", state=_key(verification.state))
    if verification.checked_at is not None:
        title = say("{title}, checked at {time}", title=title, time=when(verification.checked_at, "stamp"))
    return _section(title, [*lines, *_notices(verification.blocked_by)])


def _summary(summary: Summary) -> list[str]:
    lines = [
        say(
            "{kind} [{unique_id}]: {state}, event {event_id}",
            kind=_key(event.kind),
            unique_id=event.unique_id or say("no unique ID"),
            state=within(event.state),
            event_id=event.event_id or say("not known"),
        )
        if event.time is None
        else say(
            "{kind} [{unique_id}]: {state}, event {event_id}, {time}",
            kind=_key(event.kind),
            unique_id=event.unique_id or say("no unique ID"),
            state=within(event.state),
            event_id=event.event_id or say("not known"),
            time=event.time,
        )
        for event in summary.events
    ]
    errors = _notices([summary.error]) if summary.error is not None else []
    return _section(say("Sent: {state}", state=within(summary.state)), [*lines, *errors])


def _runs(runs: Sequence[PastRun]) -> list[str]:
    return _section(say("All runs of the order"), [_run(run) for run in runs])


def _run(run: PastRun) -> str:
    told = say_count(
        run.events,
        "{time}: {state}, {n} event",
        "{time}: {state}, {n} events",
        time=when(run.started_at, "stamp"),
        state=within(run.state),
    )
    told = say("{run}, sent for {ticket}", run=told, ticket=run.ticket) if run.ticket else told
    options = options_of(run)
    return told if options is None else threaded("; ", (told, options.words))


def _section(title: str, lines: Sequence[str]) -> list[str]:
    return ["", title, *(joined(_INDENTED, ("", line)) for line in lines)] if lines else []


def _notices(notices: Iterable[Notice]) -> list[str]:
    lines = []
    for notice in notices:
        lines.append(stated(notice.title, notice.detail))
        lines += [joined(_INDENTED, ("", _side(record))) for record in notice.records]
        if notice.hint:
            lines.append(joined(_INDENTED, ("", say("What to do: {hint}", hint=notice.hint))))
    return lines


def _side(record: ComparedRecord) -> str:
    return say(
        "{kind} {id}: {particulars}",
        kind=_SIDES[record.kind],
        id=record.id,
        particulars=threaded(
            ", ", (record.name or "", record.email or "", record.phone or "", record.created or "")
        ),
    )


def _key(key: str) -> str:
    return _KEYS.get(key, key.replace("_", " "))


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
