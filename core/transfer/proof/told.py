"""Records that several ways out tell alike, at the terminal as JSON and to an assistant."""

from __future__ import annotations

from datetime import datetime

import msgspec

from core.journal import PastRun
from core.transfer.plan.notice import Notice, noticed
from core.transfer.plan.plan import EventTime, Plan
from core.transfer.plan.resolution import Resolution
from core.transfer.proof.options import options_of


class TraceLine(msgspec.Struct, frozen=True, tag_field="type", tag="trace"):
    """The resolution of a profile, or what kept it from being made."""

    transaction_id: str
    profile: Resolution | None
    blocked_by: tuple[Notice, ...] = ()


class RunLine(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="run"):
    """An earlier run. `state` is None while it is under way; `event_time` and `backfill` are None where it sent
    nothing itself, or its choices aren't known.
    """

    run: str
    transaction_id: str
    started_at: datetime
    finished_at: datetime | None
    state: str | None
    kind: str
    events: int
    sent_by: str
    ticket: str
    error: Notice | None
    event_time: EventTime | None = None
    backfill: bool | None = None


def trace_line(plan: Plan) -> TraceLine:
    """What a plan tells of its profile."""
    blocked = plan.blocked_by if plan.profile is None else plan.profile.conflicts
    return TraceLine(plan.transaction_id, plan.profile, blocked)


def run_line(run: PastRun) -> RunLine:
    """What the journal tells of a run."""
    options = options_of(run)
    return RunLine(
        run=run.run_id,
        transaction_id=run.transaction_id,
        kind=run.kind,
        started_at=run.started_at,
        finished_at=run.finished_at,
        state=run.state,
        events=run.events,
        sent_by=run.sent_by,
        ticket=run.ticket,
        error=noticed(run.error) if run.error else None,
        event_time=options.event_time if options is not None else None,
        backfill=options.backfill if options is not None else None,
    )
