"""What is said of a block that was entered: what isn't taken, what repeats, what is blank, each with its lines."""

from __future__ import annotations

from collections.abc import Sequence

from core.intake.columns import Refused, Taken
from gui.kit.language import tr, tr_count
from gui.words.notices import one_line
from gui.words.plain import and_more

_SAID = 300
"""So many things are said of a block; the others are counted."""
_NAMED = 8
"""So many lines are named of a word that stands in several."""


def first_of(lines: Sequence[str]) -> list[str]:
    """As many lines as can be read; the others are counted."""
    more = len(lines) - _SAID
    return [*lines[:_SAID], *([tr("… and {more:,} more.", more=more)] if more > 0 else [])]


def told_refused(taken: Taken) -> list[str]:
    """Why each of these isn't taken, one a line; where a block has several lines, with those that it stands in."""
    last = max((line for each in taken.refused for line in each.lines), default=1)
    return [_told(refused, taken.where if last > 1 else "") for refused in taken.refused]


def told_repeats(taken: Taken) -> list[str]:
    """Which words stand there more than once, with the further lines of each."""
    if not taken.repeats:
        return []
    if len(taken.repeats) > _SAID or max(lines[-1] for lines in taken.repeats.values()) == 1:
        return [tr("Repeated, used once: {names}", names=and_more(tuple(taken.repeats), _NAMED))]
    return [_told_repeat(word, lines, taken.where) for word, lines in taken.repeats.items()]


def _told_repeat(word: str, lines: tuple[int, ...], where: str) -> str:
    named = and_more([str(number) for number in lines], _NAMED)
    if where == "row":
        return tr_count(
            len(lines),
            "Row {names}: {word} repeated; used once",
            "Rows {names}: {word} repeated; used once",
            names=named,
            word=word,
        )
    return tr_count(
        len(lines),
        "Line {names}: {word} repeated; used once",
        "Lines {names}: {word} repeated; used once",
        names=named,
        word=word,
    )


def told_blank(taken: Taken) -> list[str]:
    """Which lines have nothing in the column, in one line."""
    blank = taken.blank
    if not blank:
        return []
    named = and_more([str(number) for number in blank], _NAMED)
    if taken.where == "row":
        return [
            tr_count(
                len(blank),
                "Row {names}: empty, skipped",
                "Rows {names}: empty, skipped",
                names=named,
            )
        ]
    return [
        tr_count(
            len(blank),
            "Line {names}: empty, skipped",
            "Lines {names}: empty, skipped",
            names=named,
        )
    ]


def _told(refused: Refused, where: str) -> str:
    """Why a word isn't taken, with the lines in which it stands."""
    told = one_line(refused.notice)
    if not where or not refused.lines:
        return told
    named = and_more([str(number) for number in refused.lines], _NAMED)
    if where == "row":
        return tr_count(
            len(refused.lines), "Row {names}: {told}", "Rows {names}: {told}", names=named, told=told
        )
    return tr_count(
        len(refused.lines), "Line {names}: {told}", "Lines {names}: {told}", names=named, told=told
    )
