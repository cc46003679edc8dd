"""The plan of one order: what would be sent, where to, and everything that speaks against it.

A plan is made once, by reads only, and is frozen: it is shown, exported or sent, never mapped again.
The field names are those of the JSON that `resend-desk preview --json` prints.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Literal

import msgspec

from core.errors import DeskError
from core.mapping.edit import MappingChange
from core.mapping.formulas import FormulaPlace

ProfileOutcome = Literal["found", "would_create", "not_found", "could_not_tell"]
"""`would_create`: the customer is transferred first, and the bodies' profile id is filled in then."""
ProfileRule = Literal["external_id", "email", "customer_transfer"]
"""Which rule gave the profile; None: a mapping of another kind did."""
EventKind = Literal["placed_order", "ordered_product"]
Severity = Literal["error", "warning", "hint"]
"""Errors block the plan, warnings are confirmed, hints inform."""
EventTime = Literal["now", "order"]


class Record(msgspec.Struct, frozen=True):
    """One side of a comparison, by what tells people apart. `id` is the transaction's for an order."""

    kind: Literal["order", "customer", "profile"]
    id: str
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    created: str | None = None


class Notice(msgspec.Struct, frozen=True):
    """Something the user must know, in the words of an error: what, the particulars, what to do.

    `kind` is the class of the error that it came from, or empty. `name` is a fixed word for what was
    found (`email_case`, `customers_share_email`, …); `records` are what it compares, side by side.
    """

    title: str
    detail: str = ""
    hint: str = ""
    kind: str = ""
    name: str = ""
    records: tuple[Record, ...] = ()

    @classmethod
    def of(cls, error: DeskError) -> Notice:
        """The notice of an error."""
        return cls(error.title, error.detail, error.hint, type(error).__name__)


class Problem(msgspec.Struct, frozen=True):
    """A finding about one field of one event."""

    severity: Severity
    field: str
    message: str
    hint: str = ""


class PlanOptions(msgspec.Struct, frozen=True):
    """The user's decisions. They are made before the plan, so that the plan shown is the plan sent.

    `profile_id` settles a conflict about the profile. `keep_recorded` leaves events alone that
    Klaviyo has already with another payload, and sends the rest.

    The mapping is the subscriber's own, unless one of these says otherwise: `collection_file` is a path
    (or `built-in`), `collection_id` that of one collection in iPaaS.com. `collection` is an edited copy,
    as JSON: the plan is made with it and says how it differs; `allow_edited` lets such a plan be sent.
    """

    profile_id: str | None = None
    event_time: EventTime = "now"
    backfill: bool = False
    keep_recorded: bool = False
    collection_file: str | None = None
    collection_id: str | None = None
    collection: msgspec.Raw | None = None
    allow_edited: bool = False


class TraceStep(msgspec.Struct, frozen=True):
    """One look-up of the profile resolution: what was asked, what came back, when.

    `step` is one of `external_id`, `record`, `profile`, `email`, `phone`, `customer`, `customers`,
    `customer_transfer`, `formula`, `chosen`; `outcome` one of `found`, `not_found`, `deleted`,
    `conflict`, `could_not_tell`, `would_create`, `skipped`. `detail` is a sentence for people.
    """

    step: str
    outcome: str
    detail: str
    at: datetime


class ProfileCandidate(msgspec.Struct, frozen=True):
    """A Klaviyo profile that could be meant; `source` says how it came up.

    Sources: `external_id`, `email`, `formula`, `email_tag` (the email without its + tag), `phone`,
    `customer_email`, `deleted_link`. `recorded` counts this order's events that can be seen on it.
    """

    profile_id: str
    source: str
    email: str | None = None
    name: str | None = None
    exists: bool = True
    phone: str | None = None
    created: str | None = None
    recorded: int = 0


class PlannedRequest(msgspec.Struct, frozen=True):
    """One write, as it will leave: `body` is the exact JSON text."""

    method: str
    path: str
    body: msgspec.Raw


class Resolution(msgspec.Struct, frozen=True):
    """How the profile was found. `conflicts` stop the send until the user has chosen a candidate.

    `chosen`: the user has, and `rule` is the one that had found that candidate. `can_save_link`: the
    profile is certain, and the customer's link to it is missing or deleted.
    """

    outcome: ProfileOutcome
    profile_id: str | None
    rule: ProfileRule | None
    trace: tuple[TraceStep, ...] = ()
    candidates: tuple[ProfileCandidate, ...] = ()
    conflicts: tuple[Notice, ...] = ()
    remarks: tuple[Notice, ...] = ()
    customer_transfer: PlannedRequest | None = None
    can_save_link: bool = False
    chosen: bool = False


class MappingRow(msgspec.Struct, frozen=True):
    """What one mapping made: `source` is the field, text or formula; `value` is as in the payload.

    `value_type` is the .NET type's name (`decimal`, `string`, `dictionary`…), `calls` the look-ups
    that the formula made with what they answered, as sentences; `reads` the record's fields that it read.
    `place` is where the value stands in the request's body, `key` where the mapping stands in the
    collection's JSON, both as JSON pointers. `error` marks the place in the formula where it went wrong.
    """

    destination: str
    type: str
    source: str
    value: object
    problem: str | None = None
    value_type: str = ""
    calls: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    place: str = ""
    key: str = ""
    error: FormulaPlace | None = None
    default_used: bool = False


class FieldDifference(msgspec.Struct, frozen=True):
    """One place where two payloads differ: `path` is dotted (`value`, `properties.Items.0.SKU`).

    `added`: only the second has it; `removed`: only the first.
    """

    path: str
    change: Literal["added", "removed", "changed"]
    before: object = None
    after: object = None


class RecordedEvent(msgspec.Struct, frozen=True):
    """The event that Klaviyo has already under the same profile, metric and unique id.

    `differences` are sentences; `changes` the same field by field, from what is recorded to the plan's.
    """

    event_id: str
    same_payload: bool
    differences: tuple[str, ...] = ()
    changes: tuple[FieldDifference, ...] = ()


class PlannedEvent(msgspec.Struct, frozen=True):
    """One event. `unique_id` is None when its mapping gave nothing (then there is an error too).

    `external_id` is the Klaviyo event that the order or line is linked to already. `collection` is the
    name of the mapping collection that made it, `collection_key` its place in the collection's JSON.
    """

    kind: EventKind
    line_id: str | None
    label: str
    metric: str | None
    unique_id: str | None
    value: Decimal | None
    request: PlannedRequest
    mappings: tuple[MappingRow, ...] = ()
    already_recorded: RecordedEvent | None = None
    external_id: str | None = None
    problems: tuple[Problem, ...] = ()
    collection: str = ""
    collection_key: str = ""


class LeftOut(msgspec.Struct, frozen=True):
    """A record that a filter of a collection kept from being mapped: the order, or a line.

    A `mapping_filter` leaves it out, and nothing is sent of it; an `error_filter` makes the transfer err
    with its text (`message`), as does a filter that can't be evaluated (`broken`): both block the plan.
    """

    label: str
    line_id: str | None
    collection: str
    collection_key: str
    by: Literal["mapping_filter", "error_filter"]
    formula: str
    message: str
    broken: bool = False
    error: FormulaPlace | None = None

    @property
    def blocks(self) -> bool:
        """Whether nothing of the order may be sent because of it."""
        return self.broken or self.by == "error_filter"


class Gate(msgspec.Struct, frozen=True):
    """The subscription's Generate Events setting; None when the subscription doesn't have it."""

    generate_events: bool | None
    subscription_id: str = ""
    setting: str = ""


class OrderSummary(msgspec.Struct, frozen=True):
    """The order as people know it."""

    transaction_id: str
    number: str | None
    type: str | None
    status: str | None
    email: str | None
    customer_id: str | None
    total: Decimal | None
    created: str | None
    line_count: int


class Target(msgspec.Struct, frozen=True):
    """Where a plan goes: named in the confirmation before it is sent. `connection` tells connections apart
    by their addresses and subscription.
    """

    company: str
    subscription: str
    account: str
    test_account: bool | None = None
    ipaas_url: str = ""
    klaviyo_url: str = ""
    revision: str = ""
    connection: str = ""


class CollectionSource(msgspec.Struct, frozen=True):
    """Which mapping collection was used: `origin` is `iPaaS.com`, a file's path or `built-in`.

    `cached`: iPaaS.com didn't answer (`reason`), and this is the copy that was read at `read_at`, some
    `age_seconds` ago. `edited`: a copy that differs from the subscriber's own by `changes`.
    """

    name: str
    origin: str
    read_at: datetime
    cached: bool = False
    age_seconds: int = 0
    reason: str = ""
    edited: bool = False
    changes: tuple[MappingChange, ...] = ()


class Plan(msgspec.Struct, frozen=True, tag_field="type", tag="plan"):
    """The whole of it. `ready` says whether it may be sent; `skipped` that there is nothing to send: the
    gate is closed, or the mapping filters leave the order out. `problems` are about no single event.
    """

    transaction_id: str
    ready: bool
    blocked_by: tuple[Notice, ...] = ()
    skipped: bool = False
    gate: Gate | None = None
    order: OrderSummary | None = None
    target: Target | None = None
    collection: CollectionSource | None = None
    profile: Resolution | None = None
    events: tuple[PlannedEvent, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    problems: tuple[Problem, ...] = ()
    options: PlanOptions = PlanOptions()
    made_at: datetime | None = None

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """Every warning, of the whole and of every event: what the user confirms."""
        found = (*self.problems, *(problem for event in self.events for problem in event.problems))
        return tuple(problem for problem in found if problem.severity == "warning")
