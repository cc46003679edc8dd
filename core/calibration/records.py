"""What a calibration finds: a score, each order that differs, and what could not be compared.

The field names are those of the JSON that `resend-desk calibrate --json` prints.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

import msgspec

from core.transfer.plan.events import EventKind
from core.transfer.plan.notice import Notice
from core.words import say

DifferenceKind = Literal[
    "value",
    "rounded",
    "type",
    "text",
    "date",
    "place",
    "missing",
    "added",
    "list_order",
    "amount",
    "currency",
    "unique_id",
    "metric",
    "profile",
    "line_missing",
    "line_added",
    "doubled",
    "left_out",
    "error",
]
"""How Klaviyo's event differs from ours.

`value`: a field has another value; `rounded`: a number with fewer digits; `type`: the same as another JSON type;
`text`: the same but for letter case, spaces or zeros; `date`: the same moment in another form; `place`: the field
stands elsewhere; `missing`: only ours has it; `added`: only Klaviyo has it; `list_order`: a list in another order.
`amount`: the event's own value; `currency`: an amount with a currency, or in another one. `line_missing`: Klaviyo has
no event of a line (or of a second collection); `line_added`: one of no line that the order has; `doubled`: two of the
same. `left_out`: a filter here leaves out what iPaaS.com recorded; `error`: the mapping errs here, and didn't there.
"""
KIND_WORDS: Mapping[DifferenceKind, str] = {
    "value": say("another value"),
    "rounded": say("rounded"),
    "type": say("another type"),
    "text": say("letter case, spaces or zeros"),
    "date": say("another form of a date"),
    "place": say("in another place"),
    "missing": say("not in Klaviyo"),
    "added": say("only in Klaviyo"),
    "list_order": say("a list in another order"),
    "amount": say("another amount"),
    "currency": say("a currency"),
    "unique_id": say("another unique ID"),
    "metric": say("another metric"),
    "profile": say("another profile", about="a difference"),
    "line_missing": say("a line missing in Klaviyo"),
    "line_added": say("a line too many in Klaviyo"),
    "doubled": say("twice in Klaviyo"),
    "left_out": say("left out here by a filter"),
    "error": say("the mapping fails here"),
}
"""The kinds as people read them."""

Reason = Literal[
    "sent_here",
    "no_receipt",
    "receipt_deleted",
    "event_gone",
    "event_unread",
    "other_order",
    "compensation",
    "part_unread",
    "order_gone",
    "unread",
]
"""Why an order could not be compared. `sent_here`: this program sent it, so that it proves nothing of iPaaS.com.
`part_unread`: some of its lines' events are gone or can't be read, and the rest is the same.
"""
REASON_WORDS: Mapping[Reason, str] = {
    "sent_here": say("sent by this program, not by iPaaS.com"),
    "no_receipt": say("iPaaS.com has no event saved for it"),
    "receipt_deleted": say("the saved event ID was deleted"),
    "event_gone": say("Klaviyo doesn't have the saved event"),
    "event_unread": say("the saved event can't be read"),
    "other_order": say("the saved event is another order's"),
    "compensation": say("the saved event corrects the order"),
    "part_unread": say("some of its events can't be read"),
    "order_gone": say("iPaaS.com no longer has the order"),
    "unread": say("what its payload needs can't be read"),
}
"""The reasons as people read them."""

State = Literal["complete", "partial"]
CURRENCY = "Currency"
"""Where a currency can't be compared, beside the names of the mapping's destinations."""


class Possible(msgspec.Struct, frozen=True, kw_only=True):
    """What may explain a difference: the order, or the mapping, was changed after the event was recorded."""

    what: Literal["order_changed", "mapping_changed", "link_changed"]
    detail: str


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """One difference. `field` is a dotted path in the properties, or the mapping's destination: `NumericValue`,
    `UniqueId`, `MetricName`, `ProfileId`.

    `klaviyo` and `ours` are the two values, None where that side has none; `detail` says more in a sentence.
    """

    kind: DifferenceKind
    field: str
    event: EventKind = "placed_order"
    line_id: str | None = None
    klaviyo: object = None
    ours: object = None
    detail: str = ""
    event_id: str | None = None


class ComparedOrder(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="order"):
    """One order that was compared. `recorded_at` is the time of its event; `events` counts those compared.

    `unseen` is what Klaviyo doesn't show of them, and which so isn't compared; `lines_sent_here` were recorded by
    this program, and left aside.
    """

    transaction_id: str
    number: str | None
    equal: bool
    event_id: str
    profile_id: str | None
    recorded_at: str | None
    created_at: str | None = None
    changed_at: str | None = None
    events: int = 0
    differences: tuple[Difference, ...] = ()
    possible: tuple[Possible, ...] = ()
    unseen: tuple[str, ...] = ()
    lines_sent_here: tuple[str, ...] = ()


class NotCompared(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="not_compared"):
    """An order that could not be compared. It counts neither as equal nor as differing."""

    transaction_id: str
    number: str | None
    reason: Reason
    detail: str = ""
    error: Notice | None = None


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """The same difference in several orders, the commonest first."""

    kind: DifferenceKind
    field: str
    event: EventKind
    orders: int
    examples: tuple[str, ...]
    detail: str = ""
    possible: tuple[Possible, ...] = ()


class MappingUsed(msgspec.Struct, frozen=True, kw_only=True):
    """The mapping that the payloads were made with. `changed_at` is when iPaaS.com says it was changed last."""

    name: str
    origin: str
    fingerprint: str
    read_at: datetime
    changed_at: str | None = None


class Calibration(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="calibration"):
    """The whole of it. Of `compared` orders `equal` are the same; `orders` are those that were compared.

    `asked` is how many were wanted, `looked_at` how many the list had until then. `partial`: it was stopped, or
    couldn't go on (`ended_by`).
    """

    connection: str
    asked: int
    state: State
    started_at: datetime
    finished_at: datetime
    compared: int = 0
    equal: int = 0
    looked_at: int = 0
    mapping: MappingUsed | None = None
    account: str = ""
    groups: tuple[Group, ...] = ()
    orders: tuple[ComparedOrder, ...] = ()
    not_compared: tuple[NotCompared, ...] = ()
    unseen: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    ended_by: Notice | None = None

    @property
    def differing(self) -> tuple[ComparedOrder, ...]:
        """The orders that differ."""
        return tuple(order for order in self.orders if not order.equal)
