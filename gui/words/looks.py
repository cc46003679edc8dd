"""How the states that the core names are shown: word, icon and tone, alike in all panes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple

from core.journal.outcomes import counted, outcome_word
from core.transfer.planning.state import STATE_WORDS, STATES_COUNTED
from core.transfer.sending.progress import Summary
from core.words import say, say_count
from gui.kit.colors import Tone

WorkState = Literal[
    "waiting",
    "planning",
    "ready",
    "look_first",
    "partly",
    "in_klaviyo",
    "blocked",
    "skipped",
    "sending",
    "recorded",
    "accepted",
    "unknown",
    "failed",
    "cancelled",
]
"""A plan's own states (`core.transfer.plan.recorded.PlanState`), and those of what is done with an order.
`cancelled`: the preview was stopped.
"""


class Look(NamedTuple):
    """How a state is shown: words, icon of `resources/icons`, tone."""

    text: str
    icon: str
    tone: Tone


def _outcome(state: str, icon: str, tone: Tone) -> Look:
    return Look(outcome_word(state), icon, tone)


OUTCOMES: dict[str, Look] = {
    "recorded": _outcome("recorded", "ok", "ok"),
    "accepted": _outcome("accepted", "accepted", "ok"),
    "unknown": _outcome("unknown", "unknown", "warning"),
    "failed": _outcome("failed", "error", "error"),
    "skipped": _outcome("skipped", "skipped", "muted"),
    "linked": _outcome("linked", "ok", "ok"),
    "interrupted": _outcome("interrupted", "unknown", "warning"),
    "settled": _outcome("settled", "ok", "muted"),
    "under_way": _outcome("under_way", "running", "accent"),
}
"""What became of an event, of an order, of a run."""


def ended_look(summary: Summary) -> Look:
    """How a send ended; with what was left undone it isn't green, whatever became of the rest."""
    base = OUTCOMES[summary.state]
    undone = summary.error is not None and base.tone == "ok"
    if undone and summary.state == "recorded" and any(e.state == "skipped" for e in summary.events):
        return WORK["partly"]
    return base._replace(icon="accepted", tone="warning") if undone else base


def run_look(state: str | None, kind: str, cause: str) -> Look:
    """How a run of the journal ended; what only looked again says so, and what left something undone isn't green."""
    base = look(OUTCOMES, state or "under_way")
    if cause and base.tone == "ok":
        base = base._replace(icon="accepted", tone="warning")
    return base._replace(text=_LOOKED.get(base.text, base.text)) if kind == "look" else base


_LOOKED = {
    outcome_word("recorded"): say("Looked again: recorded"),
    outcome_word("accepted"): say("Looked again: accepted"),
    outcome_word("unknown"): say("Looked again: unknown"),
    outcome_word("failed"): say("Looked again: failed"),
}


WORK: dict[WorkState, Look] = {
    "waiting": Look(say("Waiting"), "waiting", "muted"),
    "planning": Look(say("Preparing"), "running", "accent"),
    "ready": Look(STATE_WORDS["ready"], "ok", "accent"),
    "look_first": Look(STATE_WORDS["look_first"], "warning", "warning"),
    "partly": Look(STATE_WORDS["partly"], "accepted", "warning"),
    "in_klaviyo": Look(STATE_WORDS["in_klaviyo"], "ok", "ok"),
    "blocked": Look(STATE_WORDS["blocked"], "blocked", "error"),
    "skipped": Look(STATE_WORDS["skipped"], "skipped", "muted"),
    "sending": Look(say("Sending"), "send", "accent"),
    "recorded": OUTCOMES["recorded"],
    "accepted": OUTCOMES["accepted"],
    "unknown": OUTCOMES["unknown"],
    "failed": OUTCOMES["failed"],
    "cancelled": Look(say("Stopped"), "close", "muted"),
}

_COUNTED: Mapping[WorkState, Callable[[int], str]] = {
    "waiting": lambda n: say_count(n, "{n:,} waiting", "{n:,} waiting"),
    "planning": lambda n: say_count(n, "{n:,} preparing", "{n:,} preparing"),
    "sending": lambda n: say_count(n, "{n:,} sending", "{n:,} sending"),
    "cancelled": lambda n: say_count(n, "{n:,} stopped", "{n:,} stopped"),
}
_OF_PLANS: dict[str, Callable[[int], str]] = dict(STATES_COUNTED.items())


def counted_work(state: WorkState, n: int) -> str:
    """So many orders of a state, within a sentence: its word depends on how many, in most languages."""
    of_state = _COUNTED.get(state) or _OF_PLANS.get(state)
    return of_state(n) if of_state is not None else counted(state, n)


TRIAL = Look(say("Being tried out"), "hint", "accent")
"""Of an order that nothing keeps back but that its mapping is being edited on a copy."""

TRACE_OUTCOMES: dict[str, Look] = {
    "found": Look(say("Found"), "ok", "ok"),
    "not_found": Look(say("Not found"), "skipped", "muted"),
    "deleted": Look(say("Deleted link"), "warning", "warning"),
    "conflict": Look(say("Conflict"), "warning", "error"),
    "could_not_tell": Look(say("Couldn't determine"), "unknown", "error"),
    "would_create": Look(say("Would be created"), "add", "accent"),
    "skipped": Look(say("Not asked"), "skipped", "muted"),
}

SEVERITIES: dict[str, Look] = {
    "error": Look(say("Error"), "error", "error"),
    "warning": Look(say("Warning"), "warning", "warning"),
    "hint": Look(say("Note"), "hint", "accent"),
}

CHECKS: dict[str, Look] = {
    "ticked": Look(say("Passed"), "ok", "ok"),
    "not": Look(say("Not passed"), "error", "error"),
    "could_not_tell": Look(say("Couldn't determine"), "unknown", "warning"),
}

VERDICTS: dict[str, Look] = {
    "verified": Look(say("Verified: every item passed"), "ok", "ok"),
    "not_verified": Look(say("Not verified"), "error", "error"),
    "could_not_tell": Look(say("Couldn't determine"), "unknown", "warning"),
}


EXAMINED: dict[str, Look] = {
    "seen": Look(say("Confirmed"), "ok", "ok"),
    "assumed": Look(say("Unconfirmed"), "hint", "accent"),
    "failed": Look(say("Failed"), "error", "error"),
}
"""Outcomes of the checks of a connection (`core.doctor.check.Outcome`)."""
EXAMINING = Look(say("Searching…"), "running", "accent")
NOT_EXAMINED = Look(say("Not examined yet"), "waiting", "muted")

ACCEPTED = Look(say("Accepted, not visible yet: Klaviyo took it a moment ago"), "accepted", "warning")
"""In place of a verdict, by the journal."""

WITHIN = (
    say("waiting"),
    say("preparing"),
    say("ready"),
    say("ready, check first"),
    say("partly there"),
    say("in Klaviyo already"),
    say("blocked"),
    say("nothing to send"),
    say("sending"),
    say("stopped"),
    say("recorded"),
    say("accepted"),
    say("unknown"),
    say("failed"),
    say("not sent"),
    say("link saved"),
    say("interrupted"),
    say("marked as dealt with"),
    say("in progress"),
    say("confirmed"),
    say("unconfirmed"),
    say("already recorded, identical"),
    say("already recorded, different"),
    say("recorded differently"),
    say("recorded again"),
    say("possibly recorded"),
    say("sent before, now gone"),
    say("sent before"),
)
"""What `begin_small` makes of the words for states: they are translated by themselves, since not every language writes
its words small within a sentence.
"""


def look(table: dict[str, Look], key: str) -> Look:
    """The look of a key; for a key that is new here, its plain spelling."""
    return table.get(key, Look(key.replace("_", " ").capitalize(), "hint", "muted"))
