"""Reads what is brought: a file, or a block of text."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.errors import UsageError
from core.intake.columns import Taken, taken_of
from core.intake.separated import Separated, not_text, pasted_table, separated, text_of
from core.intake.spreadsheet import is_packed, sheets_of
from core.intake.table import MOST_BYTES, Table
from core.transfer.finding.days import ReadDay, day_in
from core.transfer.finding.phrases import names_days, split_line
from core.words import say

_MARKUP = (b"<html", b"<HTML", b"<!DOCTYPE", b"<!doctype", b"<table", b"<TABLE", b"<?xml")
"""Some programs save a web page, and call it a spreadsheet."""
_OLD = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True)
class Brought:
    """Tables to choose from; or, without any, a list of words. `separated` is the text that the one table is of, where
    it may be split otherwise.
    """

    tables: tuple[Table, ...]
    text: str = ""
    separated: Separated | None = None


def read_file(path: Path) -> Brought:
    """The tables of a CSV, TSV, text or .xlsx. Raises UsageError with what to do."""
    name = path.name
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UsageError(
                say(
                    "{name} has more than {most_bytes} MB. Nothing was imported.",
                    name=name,
                    most_bytes=MOST_BYTES // 1000000,
                ),
                title=say("The file is too large"),
                hint=say("Keep only the columns you need, then import that."),
            )
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(
            say("{name}: {error_strerror}.", name=name, error_strerror=error.strerror or error),
            title=say("The file can't be read"),
            hint=say("Check that it is there, that you may read it, and that no other program holds it."),
        ) from error
    return read_bytes(data, name)


def read_bytes(data: bytes, name: str) -> Brought:
    """As `read_file`, of a file's content."""
    if data.startswith(_OLD):
        raise UsageError(
            say("{name} is in an old spreadsheet format or password-protected.", name=name),
            title=say("The file can't be read"),
            hint=say("Save it as .xlsx without a password, or as CSV, then import that."),
        )
    columns: Separated | None = None
    if is_packed(data):
        tables = sheets_of(data, name)
    elif data.startswith(b"%PDF") or data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_MARKUP):
        raise not_text(name)
    else:
        columns = separated(text_of(data, name), name)
        table = columns.table()
        tables = (table,) if table.rows else ()
    if not tables:
        raise UsageError(
            say("{name} has no rows.", name=name),
            title=say("The file is empty"),
            hint=say("Choose another one."),
        )
    return Brought(tables, separated=columns)


def read_text(text: str) -> Brought:
    """What was typed or pasted: a table where it has columns, else a list. `Nov 17, 2026` has none."""
    if all(names_days(line.strip()) for line in text.splitlines()):
        return Brought((), text)
    pasted = pasted_table(text)
    return Brought((pasted.table(),) if pasted is not None else (), text, pasted)


def words_of(text: str, days: ReadDay = day_in) -> Taken:
    """A list of words, separated by commas, semicolons, spaces, tabs or new lines, with their lines; a day may have
    spaces inside. `days` reads days as whoever typed them writes them.
    """
    cells = [
        (number, word) for number, line in enumerate(text.split("\n"), start=1) for word in split_line(line)
    ]
    return taken_of(cells, "any", "line", days=days)
