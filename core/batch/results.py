"""What became of each order of a batch, as a file: CSV for a spreadsheet, or JSON."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import msgspec

from core.errors import UsageError
from core.journal import BatchOrder
from core.outward.data import safe_json_bytes
from core.outward.sheets import write_rows
from core.words import by_typing, encoded, say

COLUMNS = ("transaction_id", "state", "cause", "title", "detail", "remedy", "profile_id", "events", "at")


def check_form(path: Path) -> None:
    """Raises UsageError for a file whose ending says no form."""
    if path.suffix.casefold() not in (".csv", ".json"):
        raise UsageError(
            say("{path_name} is neither .csv nor .json.", path_name=path.name),
            hint=say("Give it one of these endings."),
        )


def write_results(path: Path, orders: Sequence[BatchOrder]) -> None:
    """Write the file; its ending says in which form. Raises UsageError where it can't be written."""
    check_form(path)
    rows = [{name: value for name, value in asdict(order).items() if name in COLUMNS} for order in orders]
    try:
        if path.suffix.casefold() == ".csv":
            write_rows(path, [COLUMNS, *([row[name] for name in COLUMNS] for row in rows)])
        else:
            path.write_bytes(safe_json_bytes(msgspec.json.encode(rows, enc_hook=encoded)))
    except OSError as error:
        raise UsageError(
            say("{path}: {error_strerror}.", path=path, error_strerror=error.strerror or error),
            title=say("The results can't be written"),
            hint=say(
                "Choose another folder. The batch itself is kept, and its results can be written again{terminal}.",
                terminal=by_typing("--resume and --results"),
            ),
        ) from error
