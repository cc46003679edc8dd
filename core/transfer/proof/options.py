"""With which choices a past run sent its events: their time, and whether as backfill, which starts no flows.

The journal has them of the run's own plan. Where it doesn't, or the run sent nothing, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import cast, get_args

import msgspec

from core.journal import HistoryRun, PastRun
from core.transfer.plan.plan import EventTime
from core.words import say

_WORDS: Mapping[tuple[EventTime, bool], str] = {
    ("now", False): say("event time: when it was sent; not as backfill (flows could start)"),
    ("now", True): say("event time: when it was sent; as backfill (no flows start)"),
    ("order", False): say("event time: the order's own date; not as backfill (flows could start)"),
    ("order", True): say("event time: the order's own date; as backfill (no flows start)"),
}
_SHORT: Mapping[tuple[EventTime, bool], str] = {
    ("now", False): say("When sent"),
    ("now", True): say("When sent, backfill"),
    ("order", False): say("Order's date"),
    ("order", True): say("Order's date, backfill"),
}


class SentWith(msgspec.Struct, frozen=True, kw_only=True):
    """The choices of a run: `event_time` is `now`, when it was sent, or `order`, the order's own date."""

    event_time: EventTime
    backfill: bool

    @property
    def words(self) -> str:
        """They in words, to follow what they are about."""
        return _WORDS[self.event_time, self.backfill]

    @property
    def short(self) -> str:
        """The same for a column of a table."""
        return _SHORT[self.event_time, self.backfill]


class SentFromHere(SentWith, frozen=True, kw_only=True):
    """A run that sent events of an order, or may have."""

    run: str
    at: datetime
    ticket: str = ""


def options_of(run: PastRun | HistoryRun) -> SentWith | None:
    """With which choices a run sent; None where it sent nothing itself, or they aren't known."""
    if not run.events or run.kind not in ("send", "compensation"):
        return None
    if run.event_time not in get_args(EventTime):
        return None
    # What corrects an order is of the moment in which it is sent, whatever the order's own plan was to be.
    time: EventTime = "now" if run.kind == "compensation" else cast(EventTime, run.event_time)
    return SentWith(event_time=time, backfill=run.backfill)


def sent_from_here(runs: Iterable[PastRun]) -> tuple[SentFromHere, ...]:
    """The sends among an order's runs of which the choices are known. What corrects the order isn't among them."""
    return tuple(
        SentFromHere(
            run=run.run_id,
            at=run.started_at,
            ticket=run.ticket,
            event_time=found.event_time,
            backfill=found.backfill,
        )
        for run in runs
        if run.kind == "send" and (found := options_of(run)) is not None
    )
