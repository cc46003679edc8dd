"""What Klaviyo and iPaaS.com know of an order already: its receipts, its doubles, the metrics, its state."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import msgspec

from core.transfer.plan.events import EventKind

PlanState = Literal["ready", "look_first", "partly", "in_klaviyo", "blocked", "skipped"]
"""`look_first`: it may be sent, and something speaks against it. `partly`: some of its events are recorded, and
the others would be sent. `in_klaviyo`: all of them are, so nothing would be sent. `skipped`: the subscription or
a filter makes no events of it.
"""
ReceiptOutcome = Literal["found", "gone", "could_not_tell"]
Why = Literal[
    "other_unique_id",
    "other_profile",
    "other_integration",
    "other_metric",
    "likely",
    "same_number",
    "order_deleted",
]
"""How a recorded event of the same order differs from the planned one; `likely`: only the number is the same.
`same_number`: it is the event of another transaction that has the number, too.
"""


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """The external ID of an order or a line at the Klaviyo subscription: the event that was recorded for it.

    `gone`: Klaviyo has no such event (any more). `deleted`: iPaaS.com calls the link a deleted one; the event
    that it names is there or not all the same. `of_another_order`: the event carries another order's number.
    """

    kind: EventKind
    line_id: str | None
    event_id: str
    outcome: ReceiptOutcome
    profile_id: str | None = None
    metric: str | None = None
    unique_id: str | None = None
    time: str | None = None
    value: Decimal | None = None
    email: str | None = None
    deleted: bool = False
    of_another_order: bool = False
    detail: str = ""


class Double(msgspec.Struct, frozen=True, kw_only=True):
    """A recorded event of the same order that is not the planned one: to send that would double the order.

    `line_id` is that of the planned line that it stands for, where it can be told. `blocks`: the planned event
    would be sent, so that a choice is needed. `certain` is False where only the order's number is the same.
    `of_transaction` is the other transaction that an event of the same number belongs to.
    """

    event_id: str
    metric: str | None
    profile_id: str | None
    unique_id: str | None
    why: Why
    kind: EventKind
    line_id: str | None = None
    integration: str = ""
    time: str | None = None
    value: Decimal | None = None
    certain: bool = True
    blocks: bool = True
    detail: str = ""
    of_transaction: str | None = None


class MetricOf(msgspec.Struct, frozen=True, kw_only=True):
    """The metric that events of a name land on: the API's. `exists` is None where it couldn't be read.

    `others` are the integrations that have a metric of the same name, which Klaviyo keeps apart from this one.
    """

    metric: str
    metric_id: str | None
    integration: str
    exists: bool | None
    others: tuple[str, ...] = ()
