"""A reconciliation in words for people, and as rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import get_args

from core.coerce import here
from core.reconcile.records import CAUSE_WORDS, KIND_WORDS, CouldNotTell, Finding, Kind, Reconciliation
from core.transfer.finding.days import moment_of
from core.words import joined, listed, quoted, say, say_count, stated, when

COLUMNS = (
    "kind", "transaction_id", "order_number", "email", "since", "cause", "event_id", "line_ids", "profile_id",
    "ours", "klaviyo", "detail", "hint",
)  # fmt: skip
_WITHOUT = {
    "gate": say("Generate Events is FALSE"),
    "filter": say("left out by the mapping filter"),
    "no_sale": say("cancelled, refunded, on hold, a quote or a return, and not in Klaviyo"),
    "other_account": say("of a subscription with another Klaviyo account"),
}
DETAILS = 300
"""Characters of what is said of a finding at the terminal."""


def finding_lines(finding: Finding, most: int | None = None) -> list[str]:
    """A finding for people, with at most so many characters of what is said of it."""
    whose = named(finding.transaction_id, finding.order_number)
    since = say(", since {since}", since=local(finding.since)) if finding.since else ""
    lines = [
        say("{kind_words}: {whose}{since}", kind_words=KIND_WORDS[finding.kind], whose=whose, since=since),
        say("  {finding_detail}", finding_detail=_short(finding.detail, most)),
    ]
    if finding.cause:
        lines.append(say("  Cause: {cause_words}.", cause_words=CAUSE_WORDS[finding.cause]))
    if finding.hint:
        lines.append(say("  What to do: {finding_hint}", finding_hint=finding.hint))
    return lines


def doubt_lines(doubt: CouldNotTell, most: int | None = None) -> list[str]:
    """The same of what couldn't be told."""
    lines = [
        say(
            "Couldn't determine: {transaction_id}",
            transaction_id=named(doubt.transaction_id, doubt.order_number),
        ),
        say("  {doubt_detail}", doubt_detail=_short(doubt.detail, most)),
    ]
    return [*lines, say("  What to do: {doubt_hint}", doubt_hint=doubt.hint)] if doubt.hint else lines


def named(transaction_id: str | None, number: str | None) -> str:
    """An order by its id and number; an event that has none."""
    if transaction_id is None:
        return say("order number {number}", number=number) if number else say("an event")
    return f"{transaction_id} ({number})" if number else transaction_id


def local(text: str | None) -> str:
    """A moment as this computer's clock has it; a text that is none stays."""
    moment = moment_of(text)
    return when(here(moment)) if moment is not None else text or ""


def summary_lines(found: Reconciliation) -> list[str]:
    """The sum for people."""
    return [*_opening(found), *_counts(found), *_rest(found)]


def _opening(found: Reconciliation) -> Iterator[str]:
    if found.empty:
        yield say("{days_of}: no orders.", days_of=found.days_of)
        return
    count = say_count(found.orders, "{n:,} order", "{n:,} orders")
    sums = [say_count(found.recorded, "{n:,} as it should be", "{n:,} as they should be")]
    if found.no_event:
        sums.append(say_count(found.no_event, "{n:,} with no event expected", "{n:,} with no event expected"))
    if found.with_findings:
        sums.append(say_count(found.with_findings, "{n:,} with findings", "{n:,} with findings"))
    if found.unsure:
        sums.append(
            say_count(found.unsure, "{n:,} that couldn't be determined", "{n:,} that couldn't be determined")
        )
    yield say("{days_of}: {count}. {sums}.", days_of=found.days_of, count=count, sums=joined(", ", sums))
    if found.state == "partial":
        yield say("Not everything was checked, so there may be more.")
    for reason, number in found.without_event.items():
        yield say(
            "  No event expected for {number:,}: {reason}.",
            number=number,
            reason=_WITHOUT.get(reason, reason),
        )


def _counts(found: Reconciliation) -> Iterator[str]:
    kinds: tuple[Kind, ...] = get_args(Kind)
    spans = {span.kind: span for span in found.spans}
    if found.findings:
        yield say_count(
            found.findings,
            "  Found: {n:,} thing; events without an order count too, and an order may have several.",
            "  Found: {n:,} things; events without an order count too, and an order may have several.",
        )
    for kind in kinds:
        if kind in spans:
            span = spans[kind]
            from_to = (
                say(", {first} to {last}", first=local(span.first), last=local(span.last))
                if span.first
                else ""
            )
            yield say(
                "  {kind_words}: {span_count:,}{when}",
                kind_words=KIND_WORDS[kind],
                span_count=span.count,
                when=from_to,
            )
    for stretch in found.stretches:
        yield (
            say(
                "  In a row: {orders:,} orders missing from {begins} to {ends}, with none in between present.",
                orders=stretch.orders,
                begins=local(stretch.begins),
                ends=local(stretch.ends),
            )
        )
    if found.could_not_tell:
        yield say("  Couldn't determine: {could_not_tell:,}", could_not_tell=found.could_not_tell)
    if found.empty:
        yield say(
            "  No orders were placed on these days, so nothing could be compared. If there should be some, "
            "check the connection."
        )
    elif found.all_well:
        yield say("  Nothing is missing, and there is nothing extra.")


def _rest(found: Reconciliation) -> Iterator[str]:
    if found.events_since is not None and found.events_until is not None:
        since, until = (when(here(moment)) for moment in (found.events_since, found.events_until))
        metrics = listed([quoted(name) for name in found.metrics]) or say("no metric")
        yield say(
            "  Looked at {events:,} events of {metrics}, {since} to {until}.",
            events=found.events,
            metrics=metrics,
            since=since,
            until=until,
        )
    for remark in found.remarks:
        yield joined("", ("  ", remark))
    if found.ended_by is not None:
        yield say("  It ended early: {why}", why=stated(found.ended_by.title, found.ended_by.detail)).rstrip()
        if found.ended_by.hint:
            yield say("  What to do: {ended_by_hint}", ended_by_hint=found.ended_by.hint)


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
        joined(" ", told.line_ids),
        told.profile_id,
        told.ours,
        told.klaviyo,
        masked(told.detail),
        told.hint,
    ]


def _short(text: str, most: int | None) -> str:
    """On one line, and cut, for the terminal; without `most` it stays the message that it is."""
    if most is None:
        return text
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1]}…"
