"""A table as text that other programs take: tabs, CSV, Markdown. No Qt in here."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Literal

from core.outward.sheets import no_formula
from core.words import say

Form = Literal["text", "csv", "markdown"]
FORMS: tuple[tuple[Form, str], ...] = (("text", say("text")), ("csv", "CSV"), ("markdown", say("Markdown")))
"""Each form with its name in a menu."""

Rows = Sequence[Sequence[str]]


def table_text(titles: Sequence[str], rows: Rows, form: Form) -> str:
    """A table in one of the forms; one row alone goes without its titles as plain text."""
    if form == "csv":
        return _csv(titles, rows)
    if form == "markdown":
        marked = [titles, ["---"] * len(titles), *rows]
        return "\n".join(f"| {' | '.join(_marked(cell) for cell in line)} |" for line in marked)
    lines = rows if len(rows) == 1 else [titles, *rows]
    return "\n".join("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in line) for line in lines)


def _csv(titles: Sequence[str], rows: Rows) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(titles)
    writer.writerows([no_formula(cell) for cell in row] for row in rows)
    return out.getvalue()


def _marked(cell: str) -> str:
    return cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ").replace("<", "&lt;")
