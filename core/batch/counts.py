"""How many orders of a batch are in which state, counted once for all that show it: every order is in one of them, so
that the numbers add up to the batch's orders.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from core.batch.progress import CauseTold
from core.batch.results import BLOCKED
from core.journal import LEFT_OUT, is_left_out

_SEQUENCE = ("recorded", "accepted", "unknown", "failed", "skipped", LEFT_OUT, BLOCKED, "waiting")


def tally(counts: Mapping[str, int], *, left_out: int = 0, blocked: int = 0) -> dict[str, int]:
    """Counts of the journal, in which orders that the user left out aren't called not sent, and those that were kept
    back before anything left (`blocked`) aren't called failed. States that no order is in are left out.
    """
    told = dict(counts)
    told["skipped"] = counts.get("skipped", 0) - left_out
    told["failed"] = counts.get("failed", 0) - blocked
    told[LEFT_OUT] = counts.get(LEFT_OUT, 0) + left_out
    told[BLOCKED] = counts.get(BLOCKED, 0) + blocked
    sequence = dict.fromkeys((*_SEQUENCE, *told))
    return {state: number for state in sequence if (number := told.get(state, 0)) > 0}


def left_out_of(causes: Iterable[CauseTold]) -> int:
    """How many orders the user left out, by the causes of a batch."""
    return sum(each.count for each in causes if is_left_out(each.cause))


def leaving(counts: Mapping[str, int], unwanted: int) -> dict[str, int]:
    """The counts, with so many waiting orders left out."""
    return moved(counts, {LEFT_OUT: unwanted})


def moved(counts: Mapping[str, int], became: Mapping[str, int]) -> dict[str, int]:
    """The counts, with waiting orders being what they `became`: during a run, what the whole batch is like."""
    told = {**counts, "waiting": counts.get("waiting", 0) - sum(became.values())}
    for state, number in became.items():
        told[state] = told.get(state, 0) + number
    return tally(told)
