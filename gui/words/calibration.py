"""A calibration's score in words and tones: for the line beside Send, and for its window."""

from __future__ import annotations

from core.calibration.records import (
    KIND_WORDS,
    REASON_WORDS,
    Calibration,
    ComparedOrder,
    Difference,
    NotCompared,
)
from core.calibration.words import EVENTS, score, short_score
from gui.words.looks import Look
from gui.words.plain import local_time

NOT_YET = Look("Not calibrated yet", "skipped", "muted")
_WHAT = (
    "Calibration compares our payloads with what Klaviyo has of the orders that iPaaS.com itself recorded. "
    "It only reads. Press to open it."
)
_OLD = "The mapping is another one now than it was measured with."


def is_old(found: Calibration, fingerprint: str) -> bool:
    """Whether it was measured with another mapping than the one of this fingerprint; not known where that is empty."""
    return bool(fingerprint) and found.mapping is not None and found.mapping.fingerprint != fingerprint


def score_line(found: Calibration | None, fingerprint: str) -> Look:
    """The last score with its date, in a few words."""
    if found is None:
        return NOT_YET
    day = local_time(found.finished_at)[:10]
    if not found.compared:
        return Look(f"Calibrated {day}: nothing could be compared", "unknown", "warning")
    words = f"Calibrated {day}: {short_score(found)}"
    if is_old(found, fingerprint):
        return Look(f"{words}, with another mapping", "warning", "warning")
    same = found.equal == found.compared
    return Look(words, "ok" if same else "warning", "ok" if same else "warning")


def score_tip(found: Calibration | None, fingerprint: str) -> str:
    """The score in a sentence, for a tool tip."""
    if found is None:
        return _WHAT
    old = f"{_OLD} Calibrate again." if is_old(found, fingerprint) else ""
    return "\n".join(part for part in (score(found), old, _WHAT) if part)


def verdict(found: Calibration | None, fingerprint: str) -> Look:
    """The score in a sentence, with its look."""
    if found is None:
        return NOT_YET
    line = score_line(found, fingerprint)
    old = f" {_OLD}" if is_old(found, fingerprint) else ""
    return line._replace(text=f"{score(found)}{old}")


def progress_words(found: Calibration) -> str:
    """How far it has come."""
    return (
        f"Comparing: {found.compared} of {found.asked} compared, {found.equal} equal. "
        f"{found.looked_at} orders looked at."
    )


def facts(found: Calibration) -> str:
    """When, with which mapping and in which account it was measured."""
    parts = [f"Measured {local_time(found.finished_at)}"]
    parts += [f"account {found.account}"] if found.account else []
    if found.mapping is not None:
        parts.append(f"mapping {found.mapping.name} (from {found.mapping.origin})")
    return ", ".join(parts)


def event_words(difference: Difference) -> str:
    """Which event of the order it is about."""
    line = f", line {difference.line_id}" if difference.line_id else ""
    return f"{EVENTS[difference.event]}{line}"


def kind_words(difference: Difference) -> str:
    """How it differs, with a capital: a cell of its own."""
    words = KIND_WORDS[difference.kind]
    return words[0].upper() + words[1:]


def reason_words(order: NotCompared) -> str:
    """Why an order wasn't compared."""
    words = REASON_WORDS[order.reason]
    return words[0].upper() + words[1:]


def possible_words(order: ComparedOrder) -> str:
    """What may explain an order's differences."""
    return " ".join(each.detail for each in order.possible)
