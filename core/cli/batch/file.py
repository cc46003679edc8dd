"""The orders of a batch from a file: the column that has their IDs."""

from __future__ import annotations

from pathlib import Path

from core.errors import UsageError
from core.intake.columns import column_named, suggest, take
from core.intake.read import read_file
from core.intake.table import Table


def words_in(file: Path, column: str | None) -> list[str]:
    """The ids of a file, from the column that has them. Raises UsageError."""
    words = list[str]()
    for table in read_file(file).tables:
        number, heading = _column(table, column)
        taken = take(table, number, "id", heading=heading)
        words += [word.text for word in taken.words]
        words += [refused.word for refused in taken.refused]  # told with the others
    return words


def _column(table: Table, column: str | None) -> tuple[int, bool]:
    suggested = suggest(table)
    if column is not None:
        return column_named(table, column), suggested.heading
    if table.width == 1:
        return 0, suggested.heading
    if suggested.column is None or suggested.holds != "id":
        raise UsageError(
            f"Which column of {table.name} has the iPaaS.com Transaction IDs can't be told.",
            hint="Name it with --column: by its heading, its letter, or its number.",
        )
    return suggested.column, suggested.heading
