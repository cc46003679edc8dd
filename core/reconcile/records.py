"""What a reconciliation finds. The field names are those of the JSON that `resend-desk reconcile --json` prints."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

import msgspec

from core.transfer.plan.notice import Notice
from core.words import say

Kind = Literal["missing", "doubled", "other_value", "other_profile", "other_metric", "orphaned"]
"""`missing`: an order, or some of its lines, that Klaviyo has no event of. `doubled`: it has one more.
`other_value`, `other_profile`, `other_metric`: it has it otherwise than the mapping makes it now. `orphaned`: an event
of an order that iPaaS.com doesn't have, or that was cancelled, or of a line that the order doesn't have any more.
"""
KIND_WORDS: Mapping[Kind, str] = {
    "missing": say("Missing in Klaviyo"),
    "doubled": say("Twice in Klaviyo"),
    "other_value": say("Another value in Klaviyo"),
    "other_profile": say("On another profile"),
    "other_metric": say("Under another metric"),
    "orphaned": say("In Klaviyo without an order"),
}
"""The kinds as people read them."""

Cause = Literal[
    "",
    "not_sent",
    "recent",
    "sent_here",
    "event_gone",
    "profile",
    "link",
    "filter",
    "mapping",
    "no_email",
    "there_otherwise",
    "same_number",
    "integration",
    "other_key",
    "order_changed",
    "order_cancelled",
    "order_deleted",
    "line_removed",
    "no_order",
]
"""What it comes from, as far as that can be seen; empty where nothing says so. Of what is missing, `not_sent` says that
a send as it was (the order's own time, backfill) would be taken as it is.
"""
CAUSE_WORDS: Mapping[Cause, str] = {
    "": say("no cause found here"),
    "not_sent": say("not sent by iPaaS.com, or not kept by Klaviyo"),
    "recent": say("the order is only minutes old: iPaaS.com may still send it"),
    "sent_here": say("this program sent it"),
    "event_gone": say("iPaaS.com has an event saved for it that Klaviyo no longer has"),
    "profile": say("a problem with the customer's profile"),
    "link": say("a problem with the customer's or the order's link"),
    "filter": say("left out by the mapping's error filter"),
    "mapping": say("a problem with the mapping"),
    "no_email": say("the order has no email"),
    "same_number": say("another order has the same order number: check that they are two different orders"),
    "there_otherwise": say("Klaviyo has different data for the order: decide before the rest is sent"),
    "integration": say("another integration recorded it"),
    "other_key": say("recorded under another unique ID"),
    "order_changed": say("the order was changed after its event was recorded"),
    "order_cancelled": say("the order was cancelled"),
    "order_deleted": say("the order was deleted in iPaaS.com"),
    "line_removed": say("the order no longer has the line"),
    "no_order": say("no matching order in iPaaS.com"),
}
"""The causes as people read them."""

NoEvent = Literal["gate", "filter", "no_sale", "other_account"]
"""Why no event is expected of an order: Generate Events is FALSE; a mapping filter; it is cancelled, refunded, on
hold, a quote or a return, and has none; it belongs to a subscription of another account.
"""


class Finding(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="finding"):
    """One thing that isn't as it should be, one for each order and kind.

    `event_id` is the event that is meant, the first of `event_ids`; of what is missing there is none. `since` is from
    when on it is so: the order's creation, or the event's time. `ours` and `klaviyo` are the two values, profiles or
    metrics. `line_ids` are the lines that are meant, where it isn't the order itself. `hint` says what to do.
    """

    kind: Kind
    transaction_id: str | None
    event_id: str | None = None
    detail: str = ""
    order_number: str | None = None
    email: str | None = None
    since: str | None = None
    cause: Cause = ""
    hint: str = ""
    event_ids: tuple[str, ...] = ()
    line_ids: tuple[str, ...] = ()
    profile_id: str | None = None
    ours: str | Decimal | None = None
    klaviyo: str | Decimal | None = None


class CouldNotTell(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="could_not_tell"):
    """An order or an event of which it can't be said whether it is as it should be, and why. It is no finding."""

    transaction_id: str | None
    detail: str
    order_number: str | None = None
    event_id: str | None = None
    hint: str = ""


class Stretch(msgspec.Struct, frozen=True, kw_only=True):
    """Orders in a row that are all missing: how an outage looks."""

    begins: str
    ends: str
    orders: int


class KindSpan(msgspec.Struct, frozen=True, kw_only=True):
    """How many findings of a kind there are, and between which two moments they lie."""

    kind: Kind
    count: int
    first: str | None = None
    last: str | None = None


class Progress(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="progress"):
    """How far it is: events that were read, orders that were looked at, back to which moment."""

    events: int = 0
    orders: int = 0
    back_to: str | None = None


class Reconciliation(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="reconciliation"):
    """The whole of it. Of `orders` in the period `recorded` are as they should be; of `no_event` none is expected, by
    the reasons in `without_event`; of `with_findings` something was found, and of `unsure` it can't be told: these four
    are all of them. `findings` and `could_not_tell` count what is told, also of events without an order.

    `state` is `partial` where it was stopped or couldn't go on (`ended_by`), or where not all orders could be listed.
    `events_since` and `events_until` bound the events that were looked at.
    """

    first: date = msgspec.field(name="from")
    last: date = msgspec.field(name="to")
    days_of: str = ""
    state: Literal["complete", "partial"] = "partial"
    orders: int = 0
    recorded: int = 0
    no_event: int = 0
    with_findings: int = 0
    unsure: int = 0
    could_not_tell: int = 0
    findings: int = 0
    counts: Mapping[str, int] = {}
    without_event: Mapping[str, int] = {}
    spans: tuple[KindSpan, ...] = ()
    stretches: tuple[Stretch, ...] = ()
    events: int = 0
    events_since: datetime | None = None
    events_until: datetime | None = None
    metrics: tuple[str, ...] = ()
    mapping: str = ""
    remarks: tuple[str, ...] = ()
    ended_by: Notice | None = None
    seconds: float = 0.0

    @property
    def all_well(self) -> bool:
        """Whether all of it was looked at, and nothing was found."""
        return self.state == "complete" and not self.findings and not self.could_not_tell

    @property
    def empty(self) -> bool:
        """Whether nothing was found because there was no order to compare, which may be a failure of its own."""
        return self.all_well and not self.orders


Told = Finding | CouldNotTell | Progress
