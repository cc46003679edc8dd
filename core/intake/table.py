"""A table as it was brought: cells as text, each row with the line that it stands in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.errors import UsageError
from core.transfer.finding.words import MOST_IN_A_COLUMN
from core.words import say

MOST_ROWS = MOST_IN_A_COLUMN
MOST_BYTES = 50_000_000
"""Of a file."""
MOST_COLUMNS = 300
MOST_CELLS = 2_000_000
MOST_CHARACTERS = 2_000
"""Of a cell; what is longer is cut there, which no ID, number or email is."""
MOST_BLANK = 1_000
"""Blank lines that are remembered."""

Cells = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Table:
    """`rows` are as long as `width`, and not empty; `lines` has the line, or the spreadsheet's row, of each. `name` is
    the sheet's or the file's; `where` what a row is called there: *line* or *row*. `blank` has the first lines between
    them that have nothing.
    """

    name: str
    rows: tuple[Cells, ...]
    lines: tuple[int, ...]
    where: str = "line"
    blank: tuple[int, ...] = ()

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.rows[0]) if self.rows else 0

    def column(self, number: int) -> tuple[str, ...]:
        """The cells of one column, from 0."""
        return tuple(row[number] for row in self.rows)


def made_table(
    name: str, numbered: list[tuple[int, list[str]]], where: str = "line", *, blank: Sequence[int] = ()
) -> Table:
    """A table of rows with their lines: empty rows and empty columns at the right end are left out. `blank` has lines
    of those that were left out before. Raises UsageError for more than can be held.
    """
    kept = [
        (line, [cell.strip()[:MOST_CHARACTERS] for cell in cells[:MOST_COLUMNS]]) for line, cells in numbered
    ]
    empty = sorted([*blank, *(line for line, cells in kept if not any(cells))])
    kept = [(line, cells) for line, cells in kept if any(cells)]
    width = max((_used(cells) for _, cells in kept), default=0)
    if len(kept) > MOST_ROWS or len(kept) * width > MOST_CELLS:
        raise too_long(name)
    rows = tuple(tuple(cells[:width]) + ("",) * (width - len(cells)) for _, cells in kept)
    return Table(
        name=name,
        rows=rows,
        lines=tuple(line for line, _ in kept),
        where=where,
        blank=tuple(line for line in empty if line < kept[-1][0])[:MOST_BLANK] if kept else (),
    )


def _used(cells: list[str]) -> int:
    return max((number for number, cell in enumerate(cells, start=1) if cell), default=0)


def too_long(name: str) -> UsageError:
    """More rows than are taken at once."""
    return UsageError(
        say(
            "{name} has more than {most_rows:,} rows, or {most_cells:,} cells. Nothing was imported.",
            name=name,
            most_rows=MOST_ROWS,
            most_cells=MOST_CELLS,
        ),
        title=say("The table is too large"),
        hint=say("Keep only the columns you need, or split it and import one part at a time."),
    )
