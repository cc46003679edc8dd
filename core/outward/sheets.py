"""Rows for spreadsheets: CSV as RFC 4180 has it, in which no cell is a formula.

A spreadsheet carries out what begins with one of these signs, and the texts are customers' own (OWASP, "CSV
Injection"). Such a cell gets an apostrophe in front, which spreadsheets take as "this is text"; numbers stay numbers.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from pathlib import Path

from core.outward.secrets import hide
from core.outward.text import one_line

_FORMULA = re.compile(r"^\s*[=+\-@\t\r|%]")
_BREAK = re.compile(r"[ \t]*\r?\n[ \t]*")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")


def csv_row(cells: Iterable[object], separator: str = ",") -> str:
    """One row with its line end. None is an empty cell; a text is one line, without secrets and signs nobody sees."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerow([_cell(cell) for cell in cells])
    return out.getvalue()


def write_rows(path: Path, rows: Iterable[Iterable[object]], separator: str = ",") -> None:
    """A file of rows, with the mark by which spreadsheets know UTF-8. Raises OSError."""
    told = (csv_row(row, separator) for row in rows)
    path.write_text("".join(told), encoding="utf-8-sig", newline="")


def no_formula(cell: str) -> str:
    """A cell's text, marked as a text where a spreadsheet would take it for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell) else cell


def _cell(cell: object) -> str:
    if cell is None:
        return ""
    return no_formula(one_line(_BREAK.sub(" ", hide(str(cell))), None))
