"""Text in columns: CSV and TSV of a file, and what was copied out of a spreadsheet."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter

from core.errors import UsageError
from core.intake.table import MOST_BYTES, MOST_CHARACTERS, MOST_ROWS, Table, made_table, too_long
from core.words import joined, say

_DELIMITERS = "\t;,|"
_SNIFFED = 200
"""Rows by which the delimiter is chosen."""
_AGREE = 0.8
"""The share of rows that have as many columns as most, for a delimiter to be one."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def text_of(data: bytes, name: str) -> str:
    """A file's text: by its mark, as UTF-8, as UTF-16 without a mark, else as Windows writes it. Raises UsageError
    where it is none.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decoded(data[len(mark) :], encoding, name)
    if b"\0" in data[:4096]:
        # Text of the common alphabets has its zero bytes all on one side.
        return _decoded(data, "utf-16-le" if b"\0" in data[1:4096:2] else "utf-16-be", name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(data, "cp1252", name)


def _decoded(data: bytes, encoding: str, name: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        raise not_text(name) from None
    if "\0" in text:
        raise not_text(name)
    return text


def not_text(name: str) -> UsageError:
    """A file that is neither text nor a spreadsheet that is read."""
    return UsageError(
        say("{name} is no text in UTF-8, UTF-16 or Windows-1252, and no .xlsx.", name=name),
        title=say("The file can't be read"),
        hint=say("Save it as CSV (UTF-8) or as .xlsx, and take that."),
    )


def separated_table(text: str, name: str) -> Table:
    """The table of a CSV or TSV. One without any delimiter has one column. Raises UsageError for too many rows."""
    head, _, rest = text.partition("\n")
    begins = 1
    delimiter = ""
    if head.strip().lower().startswith("sep=") and len(head.strip()) == 5:  # a spreadsheet's own word for it
        delimiter, text, begins = head.strip()[4], rest, 2
    rows = _rows(text, delimiter or delimiter_of(text) or "\t", name)
    return made_table(name, [(line + begins - 1, cells) for line, cells in rows])


def pasted_table(text: str) -> Table | None:
    """What was pasted, as a table; None where it is a list of words. Several lines with as many columns each are a
    table, and tabs between words are one, which is how spreadsheets copy. A list in which each line has as many IDs
    as the others might be either: whoever asks for the column offers the list as well.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines or len(text) > MOST_ROWS * MOST_CHARACTERS:
        return None
    delimiter = delimiter_of(text)
    if not delimiter or (len(lines) == 1 and delimiter != "\t"):
        return None
    table = separated_table(text, say("What was pasted"))
    if table.width < 2:
        return None
    if delimiter != "\t" and any(not cell for row in table.rows[:_SNIFFED] for cell in row[:1]):
        return None  # a list with commas at the ends of its lines
    return table


def delimiter_of(text: str) -> str:
    """The character between the columns; empty where there is none."""
    best, found = (0.0, 0), ""
    for delimiter in _DELIMITERS:
        if delimiter not in text[:1_000_000]:
            continue
        widths = Counter[int]()
        for _, cells in _some_rows(text, delimiter):
            while len(cells) > 1 and not cells[-1].strip():
                cells.pop()
            widths[len(cells)] += 1
        total = sum(widths.values())
        width, common = max(widths.items(), key=lambda each: (each[1], each[0]), default=(1, 0))
        # Free text in the last column, or a heading of one cell, doesn't change what the rest says.
        share = common / total if total else 0.0
        if width > 1 and share >= _AGREE and (share, width) > best:
            best, found = (share, width), delimiter
    return found


def _some_rows(text: str, delimiter: str) -> list[tuple[int, list[str]]]:
    head = joined("\n", text[:400_000].splitlines()[:_SNIFFED])
    return _parsed(head, delimiter, _SNIFFED)


def _rows(text: str, delimiter: str, name: str) -> list[tuple[int, list[str]]]:
    rows = _parsed(text, delimiter, MOST_ROWS + 1)
    if len(rows) > MOST_ROWS:
        raise too_long(name)
    return rows


def _parsed(text: str, delimiter: str, most: int) -> list[tuple[int, list[str]]]:
    """Rows with the lines in which they begin. Quotes that don't come in pairs are no quotes: one that isn't closed
    would take all that follows into its cell.
    """
    try:
        return _read(text, delimiter, most, quoted=True)
    except csv.Error:
        return _read(text, delimiter, most, quoted=False)


def _read(text: str, delimiter: str, most: int, *, quoted: bool) -> list[tuple[int, list[str]]]:
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=delimiter,
        strict=quoted,
        quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
        skipinitialspace=True,
    )
    csv.field_size_limit(
        MOST_BYTES
    )  # that of the process; a longer cell than we keep is cut, and ends nothing
    rows: list[tuple[int, list[str]]] = []
    before = 0
    for cells in reader:
        if any(cell.strip() for cell in cells):
            bare = cells if quoted else [cell.strip().strip('"') for cell in cells]
            rows.append((before + 1, [_text_of(cell) for cell in bare]))
            if len(rows) >= most:
                break
        before = reader.line_num
    return rows


def _text_of(cell: str) -> str:
    """`="055260"` is how an export has a spreadsheet take digits for a text."""
    text = cell.strip()
    return text[2:-1] if text.startswith('="') and text.endswith('"') and text.count('"') == 2 else cell
