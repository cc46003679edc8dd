"""The words for what became of a write, an event, an order, a run: one table, for all that shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from core.transfer.sending.progress import SentEvent

OUTCOME_WORDS: Mapping[str, str] = {
    "recorded": "Recorded",
    "accepted": "Accepted",
    "unknown": "Unknown",
    "failed": "Failed",
    "skipped": "Not sent",
    "linked": "Link saved",
    "interrupted": "Interrupted",
    "settled": "Settled by hand",
    "under_way": "Under way",
    "done": "Done",
    "refused": "Failed",
    "not_sent": "Not sent",
}
"""By the state of an event, of a run (`journal.RunState`), of a write (`journal.OutcomeState`)."""
_TOLD = ("recorded", "accepted", "unknown", "failed", "skipped")
_MOST = 8
"""So many events are named one by one."""


def outcome_word(state: str | None) -> str:
    """The word for a state; None is that of a run that has not ended."""
    key = state or "under_way"
    return OUTCOME_WORDS.get(key, key.replace("_", " ").capitalize())


def within(state: str | None) -> str:
    """The word within a sentence."""
    return outcome_word(state).lower()


def counts(states: Iterable[str]) -> str:
    """How many of each: `2 accepted, 1 not sent`."""
    found = list(states)
    return ", ".join(f"{found.count(state)} {within(state)}" for state in _TOLD if state in found)


def each_outcome(events: Sequence[SentEvent], *, unknown: str = "") -> list[str]:
    """What became of which events, a line an outcome: `Accepted: Placed Order, line 901.` `unknown` stands in place of
    that word.
    """
    lines = []
    for state in _TOLD:
        named = [name_of(event.kind, event.line_id) for event in events if event.state == state]
        if named:
            more = f" and {len(named) - _MOST} more" if len(named) > _MOST else ""
            word = unknown if unknown and state == "unknown" else outcome_word(state)
            lines.append(f"{word}: {', '.join(named[:_MOST])}{more}.")
    return lines


def name_of(kind: str, line_id: str | None) -> str:
    """An event as people call it."""
    if line_id is not None:
        return f"line {line_id}"
    return "the event that makes up for it" if kind == "compensation" else "Placed Order"
