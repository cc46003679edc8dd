"""A reconciliation in words for people, and as rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import get_args

from core.reconcile.records import CAUSE_WORDS, KIND_WORDS, CouldNotTell, Finding, Kind, Reconciliation
from core.transfer.finding.days import moment_of

COLUMNS = (
    "kind", "transaction_id", "order_number", "email", "since", "cause", "event_id", "line_ids", "profile_id",
    "ours", "klaviyo", "detail", "hint",
)  # fmt: skip
_WITHOUT = {
    "gate": "Generate Events is FALSE",
    "filter": "left out by the mapping filter",
    "no_sale": "cancelled, refunded, on hold, a quote or a return, and not in Klaviyo",
    "other_account": "of a subscription with another Klaviyo account",
}
_DETAILS = 300


def finding_lines(finding: Finding) -> list[str]:
    """A finding for people."""
    whose = named(finding.transaction_id, finding.order_number)
    since = f", since {local(finding.since)}" if finding.since else ""
    lines = [f"{KIND_WORDS[finding.kind]}: {whose}{since}", f"  {_short(finding.detail)}"]
    if finding.cause:
        lines.append(f"  Cause: {CAUSE_WORDS[finding.cause]}.")
    if finding.hint:
        lines.append(f"  What to do: {finding.hint}")
    return lines


def doubt_lines(doubt: CouldNotTell) -> list[str]:
    """What couldn't be told, for people."""
    lines = [
        f"Could not tell: {named(doubt.transaction_id, doubt.order_number)}",
        f"  {_short(doubt.detail)}",
    ]
    return [*lines, f"  What to do: {doubt.hint}"] if doubt.hint else lines


def named(transaction_id: str | None, number: str | None) -> str:
    """An order by its id and number; an event that has none."""
    if transaction_id is None:
        return f"order number {number}" if number else "an event"
    return f"{transaction_id} ({number})" if number else transaction_id


def local(text: str | None) -> str:
    """A moment as this computer's clock has it; a text that is none stays."""
    moment = moment_of(text)
    return moment.astimezone().strftime("%Y-%m-%d %H:%M") if moment is not None else text or ""


def summary_lines(found: Reconciliation) -> list[str]:
    """The sum for people."""
    return [*_opening(found), *_counts(found), *_rest(found)]


def _opening(found: Reconciliation) -> Iterator[str]:
    count = f"{found.orders:,} order{'s' * (found.orders != 1)}"
    yield f"{found.days_of}: {count}, {found.recorded:,} as they should be."
    if found.state == "partial":
        yield "Not all of it was looked at, so there may be more."
    for reason, number in found.without_event.items():
        yield f"  No event expected of {number:,}: {_WITHOUT.get(reason, reason)}."


def _counts(found: Reconciliation) -> Iterator[str]:
    kinds: tuple[Kind, ...] = get_args(Kind)
    spans = {span.kind: span for span in found.spans}
    for kind in kinds:
        if kind in spans:
            span = spans[kind]
            when = f", {local(span.first)} to {local(span.last)}" if span.first else ""
            yield f"  {KIND_WORDS[kind]}: {span.count:,}{when}"
    for stretch in found.stretches:
        yield (
            f"  In a row: {stretch.orders:,} orders missing from {local(stretch.begins)} to {local(stretch.ends)}, "
            "and none between them there."
        )
    if found.could_not_tell:
        yield f"  Could not tell: {found.could_not_tell:,}"
    if found.all_well:
        yield "  Nothing is missing, and nothing is too much."


def _rest(found: Reconciliation) -> Iterator[str]:
    if found.events_since is not None and found.events_until is not None:
        since, until = (_stamp(moment) for moment in (found.events_since, found.events_until))
        metrics = " and ".join(f"“{name}”" for name in found.metrics) or "no metric"
        yield f"  Looked at {found.events:,} events of {metrics}, {since} to {until}."
    for remark in found.remarks:
        yield f"  {remark}"
    if found.ended_by is not None:
        yield f"  It ended early: {found.ended_by.title}. {found.ended_by.detail}".rstrip()
        if found.ended_by.hint:
            yield f"  What to do: {found.ended_by.hint}"


def finding_row(told: Finding | CouldNotTell, masked: Callable[[str], str]) -> list[object]:
    """A row under `COLUMNS`."""
    if isinstance(told, CouldNotTell):
        own = {
            "kind": "could_not_tell",
            "transaction_id": told.transaction_id,
            "order_number": told.order_number,
        }
        own |= {"event_id": told.event_id, "detail": masked(told.detail), "hint": told.hint}
        return [own.get(column) for column in COLUMNS]
    return [
        told.kind,
        told.transaction_id,
        told.order_number,
        masked(told.email or ""),
        told.since,
        told.cause,
        told.event_id,
        " ".join(told.line_ids),
        told.profile_id,
        told.ours,
        told.klaviyo,
        masked(told.detail),
        told.hint,
    ]


def _stamp(moment: datetime) -> str:
    return moment.astimezone().strftime("%Y-%m-%d %H:%M")


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _DETAILS else f"{text[: _DETAILS - 1]}…"
