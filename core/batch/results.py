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
NOT_TAKEN = "not_taken"
"""The state of a line of the list that led to no order."""
_OF_LINE = ("lines", "text")


IN_KLAVIYO = "in_klaviyo"
"""The state of an order whose events Klaviyo had all: nothing of it was sent, and no time or ticket is its own."""


class NotTaken(msgspec.Struct, frozen=True, kw_only=True):
    """What stands in a list and led to no order: the lines in which it stands, its text, why, and what to do."""

    lines: tuple[int, ...]
    text: str
    title: str
    detail: str = ""
    remedy: str = ""


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
    not_taken: Sequence[NotTaken] = (),
) -> None:
    """Write the file; its ending says in which form. `never_begun` are the orders of which no run began, `there_before`
    those to be told apart whose events Klaviyo had; lines that led to no order follow. Raises UsageError where it can't
    be written.
    """
    check_form(path)
    masked = Masking()
    rows = [_row(order, ticket, state_of(order, never_begun, there_before), masked) for order in orders]
    rows += [_row_of_line(line, masked) for line in not_taken]
    columns = (*COLUMNS, *_OF_LINE) if not_taken else COLUMNS
    with told_unwritten(path):
        if path.suffix.casefold() == ".csv":
            write_rows(path, [columns, *([row.get(name, "") for name in columns] for row in rows)])
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


def lines_told(line: NotTaken) -> str:
    """The numbers of the lines."""
    return ", ".join(map(str, line.lines))


def _row_of_line(line: NotTaken, masked: Callable[[str], str]) -> dict[str, object]:
    empty: dict[str, object] = {name: 0 if name == "events" else "" for name in COLUMNS}
    return empty | {
        "state": NOT_TAKEN,
        "title": masked(line.title),
        "detail": masked(line.detail),
        "remedy": masked(line.remedy),
        "lines": lines_told(line),
        "text": masked(line.text),
    }


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
