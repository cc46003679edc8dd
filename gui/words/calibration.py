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
from core.words import begin_large, recalled, say, say_count, sentences, threaded
from gui.words.looks import Look
from gui.words.plain import local_time

NOT_YET = Look(say("Not calibrated yet"), "skipped", "muted")
_WHAT = say(
    "Calibration compares our payloads with what Klaviyo has for orders that iPaaS.com itself recorded. It "
    "only reads. Press to open it."
)
_OLD = say("The mapping has changed since it was measured.")


def is_old(found: Calibration, fingerprint: str) -> bool:
    """Whether it was measured with another mapping than the one of this fingerprint; not known where that is empty."""
    return bool(fingerprint) and found.mapping is not None and found.mapping.fingerprint != fingerprint


def score_line(found: Calibration | None, fingerprint: str) -> Look:
    """The last score with its date, in a few words."""
    if found is None:
        return NOT_YET
    day = local_time(found.finished_at, "day")
    if not found.compared:
        return Look(say("Calibrated {day}: nothing could be compared", day=day), "unknown", "warning")
    short = short_score(found)
    if is_old(found, fingerprint):
        told = say("Calibrated {day}: {score}, with another mapping", day=day, score=short)
        return Look(told, "warning", "warning")
    words = say("Calibrated {day}: {score}", day=day, score=short)
    same = found.equal == found.compared
    return Look(words, "ok" if same else "warning", "ok" if same else "warning")


def score_tip(found: Calibration | None, fingerprint: str) -> str:
    """The score in a sentence, for a tool tip."""
    if found is None:
        return _WHAT
    old = sentences(_OLD, say("Calibrate again.")) if is_old(found, fingerprint) else ""
    return threaded("\n", (score(found), old, _WHAT))


def verdict(found: Calibration | None, fingerprint: str) -> Look:
    """The score in a sentence, with its look."""
    if found is None:
        return NOT_YET
    line = score_line(found, fingerprint)
    return line._replace(text=sentences(score(found), _OLD if is_old(found, fingerprint) else ""))


def progress_words(found: Calibration) -> str:
    """How far it has come."""
    return say_count(
        found.looked_at,
        "Comparing: {compared} of {asked} compared, {equal} equal. {n} order checked.",
        "Comparing: {compared} of {asked} compared, {equal} equal. {n} orders checked.",
        compared=found.compared,
        asked=found.asked,
        equal=found.equal,
    )


def facts(found: Calibration) -> str:
    """When, with which mapping and in which account it was measured."""
    parts = [say("Measured {time}", time=local_time(found.finished_at))]
    parts += [say("account {account}", account=found.account)] if found.account else []
    if found.mapping is not None:
        parts.append(
            say("mapping {name} (from {origin})", name=found.mapping.name, origin=found.mapping.origin)
        )
    return threaded(", ", parts)


def event_words(difference: Difference) -> str:
    """Which event of the order it is about."""
    line = say("line {line_id}", line_id=difference.line_id) if difference.line_id else ""
    return threaded(", ", (EVENTS[difference.event], line))


def kind_words(difference: Difference) -> str:
    """How it differs, with a capital: a cell of its own."""
    return begin_large(KIND_WORDS[difference.kind])


def reason_words(order: NotCompared) -> str:
    """Why an order wasn't compared."""
    return begin_large(REASON_WORDS[order.reason])


def possible_words(order: ComparedOrder) -> str:
    """What may explain an order's differences."""
    return sentences(*(recalled(each.detail) for each in order.possible))
