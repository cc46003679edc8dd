"""What became of which events, told by their names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.journal.outcomes import TOLD, outcome_word
from core.transfer.sending.progress import SentEvent
from core.words import joined, say

_MOST = 8
"""So many events are named one by one."""


def each_outcome(
    events: Sequence[SentEvent], *, unknown: str = "", labels: Mapping[str | None, str] = {}
) -> list[str]:
    """What became of which events, a line an outcome: `Accepted: Placed Order, line 901.` `unknown` stands in place of
    that word; `labels` names lines as people know them, where that is known.
    """
    lines = []
    for state in TOLD:
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
