"""What became of each order of a batch, as a file: CSV for a spreadsheet, or JSON."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import msgspec

from core.errors import UsageError
from core.journal import BatchOrder
from core.outward.data import safe_json_bytes
from core.outward.secrets import hide
from core.outward.text import one_line

COLUMNS = ("transaction_id", "state", "cause", "title", "detail", "remedy", "profile_id", "events", "at")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_results(path: Path, orders: Sequence[BatchOrder]) -> None:
    """Write the file; its ending says in which form. Raises UsageError where it can't be written."""
    rows = [{name: value for name, value in asdict(order).items() if name in COLUMNS} for order in orders]
    if path.suffix.casefold() not in (".csv", ".json"):
        raise UsageError(f"{path.name} is neither .csv nor .json.", hint="Give it one of these endings.")
    data = _csv(rows) if path.suffix.casefold() == ".csv" else safe_json_bytes(msgspec.json.encode(rows))
    try:
        path.write_bytes(data)
    except OSError as error:
        raise UsageError(
            f"{path}: {error.strerror or error}.",
            title="The results can't be written",
            hint="Choose another folder. The batch itself is kept: write them again by --resume and --results.",
        ) from error


def _csv(rows: Sequence[dict[str, object]]) -> bytes:
    """With the mark that spreadsheets know UTF-8 by. What one would take for a formula begins with an apostrophe."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _cell(value) for name, value in row.items()})
    return text.getvalue().encode("utf-8-sig")


def _cell(value: object) -> str:
    cell = one_line(hide(str(value)), None)
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
