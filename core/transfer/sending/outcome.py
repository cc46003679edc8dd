"""The words for what became of a write, an event, an order, a run: one table, for all that shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from core.transfer.sending.progress import SentEvent
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
"""By the state of an event, of a run (`journal.RunState`), of a write (`journal.OutcomeState`)."""
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
_TOLD = ("recorded", "accepted", "unknown", "failed", "skipped")
_MOST = 8
"""So many events are named one by one."""


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
    return joined(", ", (counted(state, found.count(state)) for state in _TOLD if state in found))


def counted(state: str, n: int) -> str:
    """So many of a state, within a sentence: `2 accepted`."""
    if state in _COUNTED:
        return _COUNTED[state](n)
    return say("{number:,} {state}", number=n, state=within(state))


def each_outcome(
    events: Sequence[SentEvent], *, unknown: str = "", labels: Mapping[str | None, str] = {}
) -> list[str]:
    """What became of which events, a line an outcome: `Accepted: Placed Order, line 901.` `unknown` stands in place of
    that word; `labels` names lines as people know them, where that is known.
    """
    lines = []
    for state in _TOLD:
        named = [name_of(event.kind, event.line_id, labels) for event in events if event.state == state]
        if named:
            word = unknown if unknown and state == "unknown" else outcome_word(state)
            lines.append(say("{word}: {events}.", word=word, events=few(named)))
    return lines


def few(named: Sequence[str]) -> str:
    """So many that people read them, and how many more there are."""
    told = joined(", ", named[:_MOST])
    return say("{some} and {rest} more", some=told, rest=len(named) - _MOST) if len(named) > _MOST else told


def name_of(kind: str, line_id: str | None, labels: Mapping[str | None, str] = {}) -> str:
    """An event as people call it; `labels` as for `each_outcome`."""
    if line_id is not None:
        if told := labels.get(line_id):
            return told
        return say("line {line_id}", line_id=line_id)
    return say("the event that corrects it") if kind == "compensation" else "Placed Order"
