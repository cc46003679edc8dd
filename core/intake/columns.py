"""Which column has the orders, and what is taken of it. Numbers of other columns never become orders."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from core.errors import UsageError
from core.intake.kinds import (
    EITHER,
    IDS,
    MAILS,
    MOSTLY,
    NUMBERS,
    OTHER,
    WEAK,
    Holds,
    Known,
    bare,
    is_id,
    is_mail,
    is_number,
    kind_of,
    share,
)
from core.intake.table import MOST_BLANK, Table
from core.transfer.finding.days import ReadDay, day_in
from core.transfer.finding.words import ReadWords, Word, check_words, shortened
from core.transfer.plan.notice import Notice
from core.words import joined, say

_SAMPLE = 2_000


@dataclass(frozen=True)
class Suggestion:
    """`column` is None where several could be meant, or none, and `holds` where the column may have either of two:
    then it is asked for, and nothing is taken before.
    """

    column: int | None
    holds: Holds | None
    heading: bool


@dataclass(frozen=True)
class Refused:
    """One thing that isn't taken: the lines in which it stands, and why."""

    lines: tuple[int, ...]
    word: str
    notice: Notice


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What is taken of a column. `lines` has the first line of each word, `repeats` the other lines of one that stands
    in several, `blank` the first lines that have nothing there; `where` is what a line is called.
    """

    read: ReadWords
    refused: tuple[Refused, ...]
    lines: dict[str, int]
    where: str
    repeats: dict[str, tuple[int, ...]]
    blank: tuple[int, ...] = ()

    @property
    def words(self) -> tuple[Word, ...]:
        """What is to be previewed or looked for."""
        return self.read.words


def suggest(table: Table, known: Known | None = None) -> Suggestion:
    """The column whose heading, or whose values, are those of orders; of several that are alike, none. `known` are
    orders of the connection, whose IDs and numbers tell what a column of whole numbers has.
    """
    heading = has_heading(table)
    by_heading = _by_heading(table, known or Known()) if heading else None
    if by_heading is not None:
        return by_heading
    columns = [_values(table, number, heading=heading) for number in range(table.width)]
    other = {n for n in range(table.width) if heading and OTHER.fullmatch(bare(table.rows[0][n]))}
    ids = [n for n, values in enumerate(columns) if n not in other and share(values, is_id) >= MOSTLY]
    if len(ids) == 1:
        return Suggestion(ids[0], "any", heading)
    if not ids:
        numbers = [
            n for n, values in enumerate(columns) if n not in other and share(values, is_number) >= MOSTLY
        ]
        if len(numbers) == 1:
            return Suggestion(numbers[0], "number", heading)
    return Suggestion(0 if table.width == 1 else None, "any", heading)


def kind_in(table: Table, column: int, *, heading: bool, known: Known | None = None) -> Holds | None:
    """What a column has, as far as its heading and values tell; None where it may be either of two."""
    name = table.rows[0][column] if heading and table.rows else ""
    return kind_of(name, _values(table, column, heading=heading), known or Known())


def has_heading(table: Table) -> bool:
    """Whether the first row names its columns: by a word that is known, or since nothing in it is a number where the
    rows below have some.
    """
    if not table.rows:
        return False
    first = table.rows[0]
    if any(
        pattern.fullmatch(bare(cell)) for cell in first for pattern in (IDS, NUMBERS, EITHER, MAILS, OTHER)
    ):
        return True
    below = table.rows[1:_SAMPLE]
    return bool(below) and any(
        not any(c.isdigit() for c in first[n])
        and "@" not in first[n]
        and share(tuple(row[n] for row in below), lambda cell: any(c.isdigit() for c in cell)) >= MOSTLY
        for n in range(table.width)
        if first[n]
    )


def take(table: Table, column: int, holds: Holds, *, heading: bool, days: ReadDay = day_in) -> Taken:
    """What a column has. Empty cells are passed over; everything else is a word, or is refused with its lines and a
    reason, once. Raises UsageError for a column that there isn't.
    """
    if not 0 <= column < table.width:
        raise UsageError(
            say("{table_name} has {width} columns.", table_name=table.name, width=table.width),
            hint=say("Enter its number, starting from 1, or its heading."),
        )
    begins = 1 if heading else 0
    cells = [(line, row[column]) for line, row in zip(table.lines, table.rows, strict=True)][begins:]
    blank = sorted([*table.blank, *(line for line, cell in cells if not cell)])
    return taken_of(
        [(line, cell) for line, cell in cells if cell], holds, table.where, blank=blank, days=days
    )


def taken_of(
    cells: list[tuple[int, str]],
    holds: Holds,
    where: str,
    *,
    blank: Sequence[int] = (),
    days: ReadDay = day_in,
) -> Taken:
    """Words with their lines, each once."""
    places: dict[str, list[int]] = {}
    for line, cell in cells:
        places.setdefault(cell, []).append(line)
    read = check_words(places, holds=holds, days=days)
    cut = {shortened(word): lines for word, lines in places.items()} if read.refused else {}
    refused = [
        Refused(tuple(cut.get(word, ())), word, notice)
        for word, notice in zip(read.refused_words, read.refused, strict=False)
    ]
    refused += [Refused((), "", notice) for notice in read.refused[len(read.refused_words) :]]
    bad = set(read.refused_words)
    repeats: dict[str, list[int]] = {}
    for given, word in read.respelled.items():
        repeats.setdefault(word, []).extend(places[given])
    for word, lines in places.items():
        if len(lines) > 1 and word not in read.respelled and shortened(word) not in bad:
            repeats.setdefault(word, []).extend(lines[1:])
    return Taken(
        read=replace(read, repeated=tuple(repeats)),
        refused=tuple(refused),
        lines={word: lines[0] for word, lines in places.items()},
        where=where,
        repeats={word: tuple(sorted(lines)) for word, lines in repeats.items()},
        blank=tuple(blank[:MOST_BLANK]),
    )


def column_named(table: Table, name: str) -> int:
    """The number, from 0, of the column with this heading, or of this number from 1, or letter. Raises UsageError."""
    headings = [cell.casefold() for cell in table.rows[0]] if table.rows else []
    wanted = name.strip().casefold()
    if headings.count(wanted) == 1:
        return headings.index(wanted)
    if wanted.isascii() and wanted.isdigit() and 1 <= int(wanted) <= table.width:
        return int(wanted) - 1
    if len(wanted) == 1 and wanted.isascii() and wanted.isalpha() and ord(wanted) - 97 < table.width:
        return ord(wanted) - 97
    told = joined(", ", (cell for cell in table.rows[0] if cell)) if table.rows else ""
    raise UsageError(
        say("{table_name} has no column “{name}”, or several.", table_name=table.name, name=name),
        hint=say("Enter its name, or its number starting from 1: {told}.", told=told)
        if told
        else say("Enter its number, starting from 1."),
    )


def column_title(table: Table, number: int, *, heading: bool) -> str:
    """What a column is called: its letter, and its heading."""
    letter = ""
    rest = number + 1
    while rest:
        rest, place = divmod(rest - 1, 26)
        letter = chr(65 + place) + letter
    name = table.rows[0][number] if heading and table.rows else ""
    return f"{letter}: {name}" if name else say("Column {letter}", letter=letter)


def _by_heading(table: Table, known: Known) -> Suggestion | None:
    headings = [bare(cell) for cell in table.rows[0]]
    kinds: tuple[tuple[tuple[re.Pattern[str], ...], Callable[[str], bool]], ...] = (
        ((IDS,), is_id),
        ((NUMBERS, EITHER), is_number),
        ((MAILS,), is_mail),
    )
    for patterns, fits in kinds:
        named = [n for n, each in enumerate(headings) if any(it.fullmatch(each) for it in patterns)]
        strong = [n for n in named if headings[n] not in WEAK]
        weak = [
            n for n in named if n not in strong and share(_values(table, n, heading=True), fits) >= MOSTLY / 2
        ]
        found = strong or weak
        if found:
            holds = {kind_in(table, n, heading=True, known=known) for n in found}
            return Suggestion(
                found[0] if len(found) == 1 else None, holds.pop() if len(holds) == 1 else None, True
            )
    return None


def _values(table: Table, number: int, *, heading: bool) -> tuple[str, ...]:
    return tuple(row[number] for row in table.rows[1 if heading else 0 : _SAMPLE] if row[number])
