"""Text in columns: CSV and TSV of a file, and what was copied out of a spreadsheet."""

from __future__ import annotations

import codecs
import csv
import io
from dataclasses import dataclass, field

from core.errors import UsageError
from core.intake.separators import Separator, separator_of
from core.intake.table import (
    MOST_BLANK,
    MOST_BYTES,
    MOST_CHARACTERS,
    MOST_ROWS,
    Table,
    made_table,
    too_long,
)
from core.words import say

_LOOKED, _LOOKED_CHARACTERS = 200, 400_000
"""Rows by which the separator is chosen, and characters at most."""
_NONE = "\x1f"
"""Separates nothing: no text has it."""
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
        say("{name} is neither text in UTF-8, UTF-16 or Windows-1252 nor an .xlsx.", name=name),
        title=say("The file can't be read"),
        hint=say("Save it as CSV (UTF-8) or .xlsx, then import that."),
    )


@dataclass(frozen=True, kw_only=True)
class Separated:
    """A text in columns, which may be split anew by another separator. `begins` is the line of its first row."""

    name: str
    text: str = field(repr=False)
    separator: Separator
    begins: int = 1

    def table(self, by: str | None = None) -> Table:
        """Its table, by its own separator or another one; an empty one makes one column. Raises UsageError for too
        many rows.
        """
        character = self.separator.character if by is None else by
        read = _parsed(self.text, character or _NONE, MOST_ROWS + 1)
        if len(read.rows) > MOST_ROWS:
            raise too_long(self.name)
        before = self.begins - 1
        return made_table(
            self.name,
            [(line + before, cells) for line, cells in read.rows],
            blank=[line + before for line in read.blank],
        )


def separated(text: str, name: str) -> Separated:
    """A CSV or TSV."""
    head, _, rest = text.partition("\n")
    named = head.strip()
    if named.lower().startswith("sep=") and len(named) == 5:  # a spreadsheet's own word for it
        return Separated(name=name, text=rest, separator=Separator(named[4], certain=True), begins=2)
    return Separated(name=name, text=text, separator=_separator(text, pasted=False))


def pasted_table(text: str) -> Separated | None:
    """What was pasted, as a table; None where it is a list of words. Several lines with as many columns each are a
    table, and tabs between words are one, which is how spreadsheets copy. A list in which each line has as many IDs
    as the others might be either: whoever asks for the column offers the list as well.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines or len(text) > MOST_ROWS * MOST_CHARACTERS:
        return None
    separator = _separator(text, pasted=True)
    if not separator.character or (len(lines) == 1 and separator.character != "\t"):
        return None
    pasted = Separated(name=say("The pasted text"), text=text, separator=separator)
    table = pasted.table()
    if table.width < 2:
        return None
    if separator.character != "\t" and any(not cell for row in table.rows[:_LOOKED] for cell in row[:1]):
        return None  # a list with commas at the ends of its lines
    return pasted


def _separator(text: str, *, pasted: bool) -> Separator:
    head = text[:_LOOKED_CHARACTERS]
    if len(text) > len(head):
        head = head[: max(head.rfind("\n"), head.rfind("\r")) + 1] or head
    return separator_of(
        head, lambda by: [cells for _, cells in _parsed(head, by, _LOOKED).rows], pasted=pasted
    )


@dataclass(frozen=True)
class _Read:
    """Rows with the lines in which they begin, and the first lines that are blank."""

    rows: list[tuple[int, list[str]]] = field(default_factory=list)
    blank: list[int] = field(default_factory=list)


def _parsed(text: str, delimiter: str, most: int) -> _Read:
    """Rows with their lines. Quotes that don't come in pairs are no quotes: one that isn't closed
    would take all that follows into its cell.
    """
    try:
        return _read(text, delimiter, most, quoted=True)
    except csv.Error:
        return _read(text, delimiter, most, quoted=False)


def _read(text: str, delimiter: str, most: int, *, quoted: bool) -> _Read:
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
    read = _Read()
    before = 0
    for cells in reader:
        if any(cell.strip() for cell in cells):
            bare = cells if quoted else [cell.strip().strip('"') for cell in cells]
            read.rows.append((before + 1, [_text_of(cell) for cell in bare]))
            if len(read.rows) >= most:
                break
        elif len(read.blank) < MOST_BLANK:
            read.blank.append(before + 1)
        before = reader.line_num
    return read


def _text_of(cell: str) -> str:
    """`="055260"` is how an export has a spreadsheet take digits for a text."""
    text = cell.strip()
    return text[2:-1] if text.startswith('="') and text.endswith('"') and text.count('"') == 2 else cell
