"""The words for what became of a write, an event, an order, a run: one table, for all that shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from core.words import joined, say, say_count

OUTCOME_WORDS: Mapping[str, str] = {
    "recorded": say("Recorded"),
    "accepted": say("Accepted"),
    "unknown": say("Unknown"),
    "failed": say("Failed"),
    "skipped": say("Not sent"),
    "linked": say("Link saved"),
    "interrupted": say("Interrupted"),
    "settled": say("Marked as dealt with"),
    "under_way": say("In progress"),
    "done": say("Done"),
    "refused": say("Failed"),
    "not_sent": say("Not sent"),
}
"""By the state of an event, of a run (`RunState`), of a write (`OutcomeState`)."""
_WITHIN: Mapping[str, str] = {
    "recorded": say("recorded"),
    "accepted": say("accepted"),
    "unknown": say("unknown"),
    "failed": say("failed"),
    "skipped": say("not sent"),
    "linked": say("link saved"),
    "interrupted": say("interrupted"),
    "settled": say("marked as dealt with"),
    "under_way": say("in progress"),
    "done": say("done"),
    "refused": say("failed"),
    "not_sent": say("not sent"),
}
_COUNTED: Mapping[str, Callable[[int], str]] = {
    "recorded": lambda n: say_count(n, "{n:,} recorded", "{n:,} recorded"),
    "accepted": lambda n: say_count(n, "{n:,} accepted", "{n:,} accepted"),
    "unknown": lambda n: say_count(n, "{n:,} unknown", "{n:,} unknown"),
    "failed": lambda n: say_count(n, "{n:,} failed", "{n:,} failed"),
    "skipped": lambda n: say_count(n, "{n:,} not sent", "{n:,} not sent"),
    "linked": lambda n: say_count(n, "{n:,} link saved", "{n:,} link saved"),
    "interrupted": lambda n: say_count(n, "{n:,} interrupted", "{n:,} interrupted"),
    "settled": lambda n: say_count(n, "{n:,} marked as dealt with", "{n:,} marked as dealt with"),
    "under_way": lambda n: say_count(n, "{n:,} in progress", "{n:,} in progress"),
    "done": lambda n: say_count(n, "{n:,} done", "{n:,} done"),
    "refused": lambda n: say_count(n, "{n:,} failed", "{n:,} failed"),
    "not_sent": lambda n: say_count(n, "{n:,} not sent", "{n:,} not sent"),
    "waiting": lambda n: say_count(n, "{n:,} waiting", "{n:,} waiting"),
}
"""So many of a state: in other languages than English its word depends on how many."""
TOLD = ("recorded", "accepted", "unknown", "failed", "skipped")
"""The outcomes of events, in the sequence in which they are told."""


def outcome_word(state: str | None) -> str:
    """The word for a state; None is that of a run that has not ended."""
    key = state or "under_way"
    return OUTCOME_WORDS.get(key, key.replace("_", " ").capitalize())


def within(state: str | None) -> str:
    """The word within a sentence."""
    return _WITHIN.get(state or "under_way") or outcome_word(state).lower()


def counts(states: Iterable[str]) -> str:
    """How many of each: `2 accepted, 1 not sent`."""
    found = list(states)
    return joined(", ", (counted(state, found.count(state)) for state in TOLD if state in found))


def counted(state: str, n: int) -> str:
    """So many of a state, within a sentence: `2 accepted`."""
    if state in _COUNTED:
        return _COUNTED[state](n)
    return say("{number:,} {state}", number=n, state=within(state))
