"""What an earlier send of an order left open, for the line that says how the order stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from core.journal.outcomes import outcome_word
from core.words import say, say_count

if TYPE_CHECKING:
    from core.transfer.proof.interrupted import Interrupted

_MAY_BE = frozenset(("accepted", "unknown"))


class LeftOpen(msgspec.Struct, frozen=True):
    """That a send never ended, or that nobody saw its end: in a word or two, and how far it came."""

    word: str
    told: str


def left_open(found: Iterable[Interrupted]) -> dict[str, LeftOpen]:
    """By the orders' IDs, of those of the connection that is open; of several sends of an order the newest counts."""
    told: dict[str, LeftOpen] = {}
    for each in found:
        if each.elsewhere is None:
            word = outcome_word("interrupted") if each.ended is None else say("Ended unattended")
            told.setdefault(each.transaction_id, LeftOpen(word, _how_far(each)))
    return told


def _how_far(found: Interrupted) -> str:
    if found.kind == "handover":
        return say("iPaaS.com's queue may have the order")
    there = sum(event.state == "recorded" for event in found.events)
    may_be = sum(event.state in _MAY_BE for event in found.events)
    of = len(found.events)
    if may_be:
        return say_count(
            there + may_be,
            "{n} of {of} events may be in Klaviyo",
            "{n} of {of} events may be in Klaviyo",
            of=of,
        )
    if there:
        return say_count(
            there, "{n} of {of} events is in Klaviyo", "{n} of {of} events are in Klaviyo", of=of
        )
    return say("no event was sent") if of else ""
