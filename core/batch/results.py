"""What became of each order of a batch, as a file: CSV for a spreadsheet, or JSON. It is made to be handed on, so that
personal data is masked in it.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import contextmanager
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


IN_KLAVIYO = "in_klaviyo"
"""The state of an order whose events Klaviyo had all: nothing of it was sent, and no time or ticket is its own."""


def check_form(path: Path) -> None:
    """Raises UsageError for a file whose ending says no form."""
    if path.suffix.casefold() not in (".csv", ".json"):
        raise UsageError(
            say("{path_name} is neither .csv nor .json.", path_name=path.name),
            hint=say("Give it one of these endings."),
        )


def write_results(
    path: Path,
    orders: Sequence[BatchOrder],
    *,
    ticket: str = "",
    never_begun: Container[str] = (),
    there_before: Container[str] = (),
) -> None:
    """Write the file; its ending says in which form. `never_begun` are the orders of which no run began, `there_before`
    those to be told apart whose events Klaviyo had. Raises UsageError where it can't be written.
    """
    check_form(path)
    masked = Masking()
    rows = [_row(order, ticket, state_of(order, never_begun, there_before), masked) for order in orders]
    with told_unwritten(path):
        if path.suffix.casefold() == ".csv":
            write_rows(path, [COLUMNS, *([row[name] for name in COLUMNS] for row in rows)])
        else:
            path.write_bytes(safe_json_bytes(msgspec.json.encode(rows, enc_hook=encoded)))


@contextmanager
def told_unwritten(path: Path) -> Iterator[None]:
    """Makes an error of the file system one of ours."""
    try:
        yield
    except OSError as error:
        raise UsageError(
            say("{path}: {error_strerror}.", path=path, error_strerror=error.strerror or error),
            title=say("The results can't be saved"),
            hint=say(
                "Choose another folder. The batch itself is kept, and its results can be written again{terminal}.",
                terminal=by_typing("--resume and --results"),
            ),
        ) from error


def state_of(order: BatchOrder, never_begun: Container[str], there_before: Container[str]) -> str:
    """What is said to have become of an order."""
    if order.state == "failed" and order.transaction_id in never_begun:
        return BLOCKED
    return IN_KLAVIYO if order.transaction_id in there_before else order.state


def _row(order: BatchOrder, ticket: str, state: str, masked: Callable[[str], str]) -> dict[str, object]:
    return {
        "transaction_id": order.transaction_id,
        "state": state,
        "cause": order.cause,
        "title": masked(order.title),
        "detail": masked(order.detail),
        "remedy": masked(order.remedy),
        "profile_id": order.profile_id,
        "events": order.events,
        "at": "" if state == IN_KLAVIYO else order.at,
        "order_number": order.number,
        "ticket": "" if state == IN_KLAVIYO else masked(ticket),
    }
