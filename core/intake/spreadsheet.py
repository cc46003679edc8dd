"""Sheets of an .xlsx, by openpyxl, row by row. A file that unpacks into much more than it is, is refused before."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from typing import Any

from core.errors import UsageError
from core.intake.table import MOST_BLANK, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Table, made_table, too_long
from core.words import say

_PART_BYTES, _TEXT_BYTES = 400_000_000, 60_000_000
"""Unpacked: of a sheet, which is read as it comes, and of its texts, which are held in memory."""
_RATIO = 300
"""Bytes out of one; real sheets come to twenty or thirty."""
_SMALL = 5_000_000
_SHEETS = 50
_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")
_EXACT = 10**15
"""Spreadsheets keep fifteen digits of a number; a longer one has been rounded."""
ROUNDED = "…"
"""Behind a number that has lost its last digits, so that it is no ID any more."""


def is_packed(data: bytes) -> bool:
    """Whether this is a packed file, as .xlsx is."""
    return data.startswith(b"PK\x03\x04")


def sheets_of(data: bytes, name: str) -> tuple[Table, ...]:
    """The sheets that hold anything. Raises UsageError for what is no .xlsx, or too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            _check(packed, name)
        return _read(data, name)
    except UsageError:
        raise
    except Exception as error:
        raise UsageError(
            say("{name} isn't a readable .xlsx ({name_2}).", name=name, name_2=type(error).__name__),
            title=say("The file can't be read"),
            hint=say("Open it in the spreadsheet program, save it again as .xlsx or CSV, then import that."),
        ) from error


def _check(packed: zipfile.ZipFile, name: str) -> None:
    """Raise UsageError for a file that unpacks into too much. zipfile gives out no more than it says here."""
    parts = packed.infolist()
    if "xl/workbook.xml" not in packed.namelist():
        raise UsageError(
            say("{name} is an archive but not an .xlsx.", name=name),
            title=say("The file can't be read"),
            hint=say("Save it as .xlsx or CSV, then import that."),
        )
    for part in parts:
        most = _PART_BYTES if part.filename.startswith("xl/worksheets/") else _TEXT_BYTES
        swollen = part.file_size > _SMALL and part.file_size > _RATIO * max(1, part.compress_size)
        if part.file_size > most or swollen:
            raise UsageError(
                say(
                    "{name} would unpack to {file_size:,} MB. Nothing was imported.",
                    name=name,
                    file_size=part.file_size // 1000000,
                ),
                title=say("The file is too large"),
                hint=say("Keep only the columns you need, save it as CSV, then import that."),
            )


def _read(data: bytes, name: str) -> tuple[Table, ...]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and extensions that are no concern of ours
        with _opened(data, results=True) as book, _formulas(data) as formulas:
            seen = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
            # (of a file in which none can be seen, all are offered)
            sheets = (seen or book.worksheets)[:_SHEETS]
            tables = [
                _table(sheet, formulas[sheet.title] if formulas is not None else None, name)
                for sheet in sheets
            ]
    return tuple(table for table in tables if table.rows)


@contextlib.contextmanager
def _opened(data: bytes, *, results: bool) -> Iterator[Any]:
    """The workbook, with the results of its formulas, or with the formulas."""
    import openpyxl  # here: few starts read a spreadsheet

    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=results, keep_links=False)
    try:
        yield book
    finally:
        book.close()


@contextlib.contextmanager
def _formulas(data: bytes) -> Iterator[Any]:
    """The workbook with its formulas; None where it has none, for it is read a second time."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        there = any(
            part.filename.startswith("xl/worksheets/") and _has_formula(packed, part)
            for part in packed.infolist()
        )
    if not there:
        yield None
        return
    with _opened(data, results=False) as book:
        yield book


def _has_formula(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    """Whether a sheet's XML has a formula's element."""
    with packed.open(part) as xml:
        before = b""
        while piece := xml.read(1_000_000):
            if _FORMULA.search(before + piece):
                return True
            before = piece[-3:]
    return False


def _table(sheet: Any, formulas: Any, name: str) -> Table:
    """A sheet's rows. A formula whose result isn't in the file stands there itself: it is refused with its line, where
    an empty cell would be passed over.
    """
    sheet.reset_dimensions()  # what a file says of its size needn't be so
    rows: list[tuple[int, list[str]]] = []
    blank: list[int] = []
    held = 0
    bounds = {"max_row": MOST_ROWS * 11, "max_col": MOST_COLUMNS, "values_only": True}
    read = sheet.iter_rows(**bounds)
    if formulas is not None:
        formulas.reset_dimensions()
        read = (
            tuple(formula if value is None else value for value, formula in zip(*pair, strict=False))
            for pair in zip(read, formulas.iter_rows(**bounds), strict=False)
        )
    for number, cells in enumerate(read, start=1):
        used = max((place for place, cell in enumerate(cells, start=1) if cell is not None), default=0)
        if not used:
            if len(blank) < MOST_BLANK:
                blank.append(number)
            continue
        rows.append((number, [_text(cell) for cell in cells[:used]]))
        held += used
        if len(rows) > MOST_ROWS or held > MOST_CELLS:
            raise too_long(name)
    return made_table(str(sheet.title), rows, "row", blank=blank)


def _text(cell: object) -> str:
    """A cell as its spreadsheet would show it, as far as that can be told."""
    match cell:
        case None:
            return ""
        case bool():
            return "TRUE" if cell else "FALSE"
        case int() | float() if abs(cell) >= _EXACT:
            return f"{cell:.0f}{ROUNDED}"
        case float() if cell.is_integer():
            return str(int(cell))
        case dt.datetime() if cell.time() == dt.time():
            return cell.date().isoformat()
        case dt.datetime() | dt.date() | dt.time():
            return cell.isoformat()
    return str(cell)
