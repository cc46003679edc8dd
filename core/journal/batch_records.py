"""What the journal has of batches, as records: the batch, its orders, what keeps some of them back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from core.journal.causes import kept_code
from core.journal.trouble import moment_in_row
from core.words import recalled

BatchState = Literal["new", "running", "paused", "stopped", "done"]
"""`running` is also what a batch is left as whose program was killed: it can be resumed like a paused one."""
OrderState = Literal["waiting", "recorded", "accepted", "skipped", "failed", "unknown"]
"""As in an order's summary; `waiting` until it has one."""
LEFT_OUT = "left_out"
"""The cause of orders that the user left out; behind a full stop it has what spoke against them, as far as known."""
WhyLeft = Literal["unticked", "old", "rest"]
"""Why orders were left out: they weren't ticked; they are old, and wanted to be ticked; with all that waited."""
THERE_BEFORE = "there"
"""Confirmed of an order of which there was nothing to send: Klaviyo had all of its events."""
FORESEE_NOTHING = "foreseen = '', foreseen_title = '', foreseen_remedy = '', planned_at = ''"
"""In SQL: nothing is known of what would keep an order back."""
_MESSAGES = ("title", "detail", "remedy", "foreseen_title", "foreseen_remedy")


@dataclass(frozen=True, kw_only=True)
class Batch:
    """A named list of orders that are sent together. `options` is JSON, `source` says where the ids came from,
    `seconds` how long it has run so far, in all its parts.
    """

    id: int
    name: str
    source: str
    options: bytes
    ticket: str
    created_at: datetime
    created_by: str
    state: BatchState
    seconds: float
    of: int


@dataclass(frozen=True, kw_only=True)
class BatchOrder:
    """One order of a batch. `cause` groups those that were kept back for the same reason, `remedy` is what to do about
    it. `confirmed` tells the plan that was confirmed by what it sends; `number` is the order's own, empty where it
    isn't known. Of an order that waits, `foreseen`, `foreseen_title` and `foreseen_remedy` are the cause that kept it
    back, or spoke against it, when it was planned last, at `planned_at`; all are empty where nothing did.
    """

    transaction_id: str
    state: OrderState = "waiting"
    cause: str = ""
    title: str = ""
    detail: str = ""
    remedy: str = ""
    profile_id: str = ""
    events: int = 0
    at: str = ""
    confirmed: str = ""
    number: str = ""
    foreseen: str = ""
    foreseen_title: str = ""
    foreseen_remedy: str = ""
    planned_at: str = ""


@dataclass(frozen=True, kw_only=True)
class PlannedOrder:
    """What a look at an order of a batch has found: `confirmed` tells the plan by what it sends, `cause`, `title` and
    `remedy` what keeps it back or speaks against it, empty where nothing does.
    """

    confirmed: str
    number: str = ""
    cause: str = ""
    title: str = ""
    remedy: str = ""


@dataclass(frozen=True, kw_only=True)
class Cause:
    """Orders of a batch that the same thing keeps back, and what to do about it."""

    cause: str
    count: int
    title: str
    remedy: str


def is_left_out(cause: str) -> bool:
    """Whether a cause says that the user left orders out."""
    return cause.partition(".")[0] == LEFT_OUT


def order_in_row(values: dict[str, Any]) -> BatchOrder:
    """An order of a row, by the names of its fields."""
    words = {name: recalled(values[name]) for name in _MESSAGES}
    return BatchOrder(**values | words | {"cause": kept_code(values["cause"], values["title"])})


def batch_in_row(row: tuple[Any, ...]) -> Batch:
    """A batch of a row, in the sequence of its fields."""
    number, name, source, options, ticket, created_at, created_by, state, seconds, of = row
    return Batch(
        id=number,
        name=name,
        source=recalled(source),
        options=options.encode(),
        ticket=ticket,
        created_at=moment_in_row(created_at),
        created_by=created_by,
        state=state,
        seconds=seconds,
        of=of,
    )
