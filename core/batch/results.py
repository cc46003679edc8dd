"""What became of each order of a batch, as a file: CSV for a spreadsheet, or JSON. It is made to be handed on, so that
personal data is masked in it.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from pathlib import Path

import msgspec

from core.errors import UsageError
from core.journal import BatchOrder
from core.outward.data import safe_json_bytes
from core.outward.masking import Masking
from core.outward.sheets import write_rows
from core.words import by_typing, encoded, say

COLUMNS = (
    "transaction_id", "state", "cause", "title", "detail", "remedy", "profile_id", "events", "at", "order_number",
    "ticket",
)  # fmt: skip
BLOCKED = "blocked"
"""The state of an order that was kept back before anything of it began: it did not fail, nobody tried."""


def check_form(path: Path) -> None:
    """Raises UsageError for a file whose ending says no form."""
    if path.suffix.casefold() not in (".csv", ".json"):
        raise UsageError(
            say("{path_name} is neither .csv nor .json.", path_name=path.name),
            hint=say("Give it one of these endings."),
        )


def write_results(
    path: Path, orders: Sequence[BatchOrder], *, ticket: str = "", never_begun: Container[str] = ()
) -> None:
    """Write the file; its ending says in which form. `never_begun` are the orders of which no run began. Raises
    UsageError where it can't be written.
    """
    check_form(path)
    masked = Masking()
    rows = [_row(order, ticket, never_begun, masked) for order in orders]
    try:
        if path.suffix.casefold() == ".csv":
            write_rows(path, [COLUMNS, *([row[name] for name in COLUMNS] for row in rows)])
        else:
            path.write_bytes(safe_json_bytes(msgspec.json.encode(rows, enc_hook=encoded)))
    except OSError as error:
        raise UsageError(
            say("{path}: {error_strerror}.", path=path, error_strerror=error.strerror or error),
            title=say("The results can't be saved"),
            hint=say(
                "Choose another folder. The batch itself is kept, and its results can be written again{terminal}.",
                terminal=by_typing("--resume and --results"),
            ),
        ) from error


def _row(
    order: BatchOrder, ticket: str, never_begun: Container[str], masked: Callable[[str], str]
) -> dict[str, object]:
    blocked = order.state == "failed" and order.transaction_id in never_begun
    return {
        "transaction_id": order.transaction_id,
        "state": BLOCKED if blocked else order.state,
        "cause": order.cause,
        "title": masked(order.title),
        "detail": masked(order.detail),
        "remedy": masked(order.remedy),
        "profile_id": order.profile_id,
        "events": order.events,
        "at": order.at,
        "order_number": order.number,
        "ticket": masked(ticket),
    }
