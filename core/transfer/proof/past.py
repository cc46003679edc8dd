"""A run of the history as it is told: as JSON, as a row, in words; with what to do where it isn't settled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

import msgspec

from core.coerce import here
from core.journal import Action, HistoryRun, SentWrite
from core.journal.outcomes import within
from core.transfer.plan.plan import EventTime
from core.transfer.proof.options import SentWith, options_of
from core.words import by_typing, joined, say, say_count, when

COLUMNS = (
    "started_at", "transaction_id", "order_number", "email", "state", "to_do", "cause", "events", "open", "kind",
    "profile_id", "mapping", "mapping_origin", "mapping_fingerprint", "sent_by", "ticket", "batch", "finished_at",
    "run", "event_time", "backfill",
)  # fmt: skip
_OPEN = ("accepted", "unknown")


class WriteLine(msgspec.Struct, frozen=True, kw_only=True):
    """What a run sent, and what came back: `result_id` is the other system's ID, `body` the payload, if it is kept and
    was asked for, `body_hash` its SHA-256 where payloads aren't kept. `state` is None where its outcome was never
    noted.
    """

    at: datetime
    action: Action
    line_id: str | None
    profile_id: str | None
    metric: str | None
    unique_id: str | None
    state: str | None
    result_id: str | None
    detail: str
    body: msgspec.Raw | None = None
    body_hash: str = ""


class PastLine(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="run"):
    """A run. `mapping` is the collection that it was sent with, `mapping_origin` where that was read from,
    `mapping_fingerprint` what tells its version apart. `event_time` and `backfill` are None where it sent nothing
    itself, or its choices aren't known. `open` counts events that weren't seen in Klaviyo; `to_do` says what to do
    about a run that isn't settled.
    """

    run: str
    transaction_id: str
    order_number: str
    email: str
    profile_id: str
    started_at: datetime
    finished_at: datetime | None
    state: str | None
    kind: str
    events: int
    open: int
    cause: str
    to_do: str
    sent_by: str
    ticket: str
    batch: str
    mapping: str
    mapping_origin: str
    mapping_fingerprint: str
    event_time: EventTime | None = None
    backfill: bool | None = None
    writes: tuple[WriteLine, ...] = ()


def line_of(run: HistoryRun, writes: Sequence[SentWrite] = (), *, payloads: bool = False) -> PastLine:
    """The run as a record; with `payloads`, what was sent as it was sent."""
    options = options_of(run)
    return PastLine(
        run=run.run_id,
        transaction_id=run.transaction_id,
        order_number=run.order_number,
        email=run.email,
        profile_id=run.profile_id,
        started_at=run.started_at,
        finished_at=run.finished_at,
        state=run.state,
        kind=run.kind,
        events=run.events,
        open=run.open,
        cause=run.cause,
        to_do=to_do(run),
        sent_by=run.sent_by,
        ticket=run.ticket,
        batch=run.batch,
        mapping=run.mapping,
        mapping_origin=run.origin,
        mapping_fingerprint=run.fingerprint,
        event_time=options.event_time if options is not None else None,
        backfill=options.backfill if options is not None else None,
        writes=tuple(_write(write, payloads=payloads) for write in writes),
    )


def to_do(run: HistoryRun) -> str:
    """What to do about a run that isn't settled; empty for one that is, and where a later run has settled it."""
    if run.followed:
        return ""
    if run.state == "interrupted":
        return say(
            "Its result was never recorded. Finish it{terminal}: that checks first.",
            terminal=by_typing(f"resend-desk finish {run.transaction_id}"),
        )
    if run.kind == "handover" and run.state == "unknown":
        return say(
            "iPaaS.com's queue may still process it. Check whether it is in Klaviyo{terminal}.",
            terminal=by_typing(f"resend-desk verify {run.transaction_id}"),
        )
    if run.state in _OPEN and run.open:
        return say_count(
            run.open,
            "{n} event isn't visible in Klaviyo. Finish it{terminal}: that checks first and sends only "
            "what is missing.",
            "{n} events aren't visible in Klaviyo. Finish it{terminal}: that checks first and sends only "
            "what is missing.",
            terminal=by_typing(f"resend-desk finish {run.transaction_id}"),
        )
    return ""


def words_of(line: PastLine) -> list[str]:
    """A run for people."""
    order = f"{line.transaction_id} ({line.order_number})" if line.order_number else line.transaction_id
    events = say("looked again") if line.kind == "look" else say_count(line.events, "{n} event", "{n} events")
    told = [
        say("by {sent_by}", sent_by=line.sent_by) if line.sent_by else "",
        line.ticket,
        say("batch {batch}", batch=line.batch) if line.batch else "",
    ]
    who = line.email or say("no email")
    first = joined("  ", (_local(line.started_at), order, who, joined(", ", (within(line.state), events))))
    lines = [joined(", ", [first, *filter(None, told)])]
    if line.cause:
        lines.append(say("  {cause}.", cause=line.cause))
    if line.to_do:
        lines.append(say("  What to do: {to_do}", to_do=line.to_do))
    return lines


def detail_of(line: PastLine) -> list[str]:
    """What a run sent, and what came back, for people."""
    version = (
        say(", version {mapping_fingerprint}", mapping_fingerprint=line.mapping_fingerprint[:12])
        if line.mapping_fingerprint
        else ""
    )
    origin = (
        say(" (from {mapping_origin}{version})", mapping_origin=line.mapping_origin, version=version)
        if line.mapping_origin
        else ""
    )
    lines = [say("  Mapping: {mapping}{origin}", mapping=line.mapping or say("not recorded"), origin=origin)]
    if line.event_time is not None and line.backfill is not None:
        options = SentWith(event_time=line.event_time, backfill=line.backfill)
        lines.append(say("  Sent with {options}", options=options.words))
    for write in line.writes:
        what = {
            "event": say(
                "{write_metric} [{unique_id}] on {profile_id}",
                write_metric=write.metric or say("event"),
                unique_id=write.unique_id or say("no unique ID"),
                profile_id=write.profile_id or "—",
            ),
            "profile": say("profile"),
            "handover": say("order in iPaaS.com's queue"),
            "external_id": say("external ID")
            + (say(" of line {line_id}", line_id=write.line_id) if write.line_id else ""),
        }[write.action]
        came = f" → {write.result_id}" if write.result_id else ""
        state = within(write.state) if write.state is not None else say("not known")
        lines.append(
            say(
                "  {write_at}  {what}: {state}{came}{value}",
                write_at=_local(write.at),
                what=what,
                state=state,
                came=came,
                value=say(". {write_detail}", write_detail=write.detail) if write.detail else "",
            )
        )
    return lines


def row_of(line: PastLine, masked: Callable[[str], str]) -> list[object]:
    """A row under `COLUMNS`."""
    values = {name: getattr(line, name) for name in COLUMNS}
    for name in ("started_at", "finished_at"):
        values[name] = values[name].isoformat() if values[name] is not None else None
    values |= {name: masked(values[name]) for name in ("email", "cause", "ticket")}
    return [values[name] for name in COLUMNS]


def _write(write: SentWrite, *, payloads: bool) -> WriteLine:
    return WriteLine(
        at=write.at,
        action=write.action,
        line_id=write.line_id,
        profile_id=write.profile_id,
        metric=write.metric,
        unique_id=write.unique_id,
        state=write.state,
        result_id=write.result_id,
        detail=write.detail,
        body=msgspec.Raw(write.body.encode()) if payloads and write.body else None,
        body_hash=write.body_hash,
    )


def _local(moment: datetime) -> str:
    return when(here(moment))
