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

ProfileOutcome = Literal["found", "would_create", "not_found", "could_not_tell"]
"""`would_create`: the customer is transferred first, and the bodies' profile id is filled in then."""
ProfileRule = Literal["external_id", "email", "customer_transfer", "chosen"]
"""Which rule gave the profile; `chosen` is the user's own decision in a conflict."""
EventKind = Literal["placed_order", "ordered_product"]
Severity = Literal["error", "warning", "hint"]
"""Errors block the plan, warnings are confirmed, hints inform."""
EventTime = Literal["now", "order"]


class Notice(msgspec.Struct, frozen=True):
    """Something the user must know, in the words of an error: what, the particulars, what to do.

    `kind` is the class of the error that it came from, or empty.
    """

    title: str
    detail: str = ""
    hint: str = ""
    kind: str = ""

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
    Klaviyo has already with another payload, and sends the rest. `collection_file` is a path.
    """

    profile_id: str | None = None
    event_time: EventTime = "now"
    backfill: bool = False
    keep_recorded: bool = False
    collection_file: str | None = None


class TraceStep(msgspec.Struct, frozen=True):
    """One look-up of the profile resolution: what was asked, what came back, when.

    `step` is one of `external_id`, `profile`, `email`, `customer`, `customer_email`, `formula`,
    `chosen`; `outcome` one of `found`, `not_found`, `deleted`, `conflict`, `could_not_tell`,
    `would_create`, `skipped`. `detail` is a sentence for people.
    """

    step: str
    outcome: str
    detail: str
    at: datetime


class ProfileCandidate(msgspec.Struct, frozen=True):
    """A Klaviyo profile that could be meant; `source` says how it came up (`external_id`, `email`, …)."""

    profile_id: str
    source: str
    email: str | None = None
    name: str | None = None
    exists: bool = True


class PlannedRequest(msgspec.Struct, frozen=True):
    """One write, as it will leave: `body` is the exact JSON text."""

    method: str
    path: str
    body: msgspec.Raw


class Resolution(msgspec.Struct, frozen=True):
    """How the profile was found. `conflicts` stop the send until the user has chosen a candidate."""

    outcome: ProfileOutcome
    profile_id: str | None
    rule: ProfileRule | None
    trace: tuple[TraceStep, ...] = ()
    candidates: tuple[ProfileCandidate, ...] = ()
    conflicts: tuple[Notice, ...] = ()
    remarks: tuple[Notice, ...] = ()
    customer_transfer: PlannedRequest | None = None


class MappingRow(msgspec.Struct, frozen=True):
    """What one mapping made: `source` is the field, text or formula; `value` is as in the payload.

    `value_type` is the .NET type's name (`decimal`, `string`, `dictionary`…), `calls` the look-ups
    that the formula made, as sentences.
    """

    destination: str
    type: str
    source: str
    value: object
    problem: str | None = None
    value_type: str = ""
    calls: tuple[str, ...] = ()


class RecordedEvent(msgspec.Struct, frozen=True):
    """The event that Klaviyo has already under the same profile, metric and unique id."""

    event_id: str
    same_payload: bool
    differences: tuple[str, ...] = ()


class PlannedEvent(msgspec.Struct, frozen=True):
    """One event. `unique_id` is None when its mapping gave nothing (then there is an error too).

    `external_id` is the Klaviyo event that the order or line is linked to already.
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
    """Where a plan goes: named in the confirmation before it is sent."""

    company: str
    subscription: str
    account: str
    test_account: bool | None = None
    ipaas_url: str = ""
    klaviyo_url: str = ""
    revision: str = ""


class CollectionSource(msgspec.Struct, frozen=True):
    """Which mapping collection was used: `origin` is `iPaaS.com`, a file's path or `built-in`."""

    name: str
    origin: str
    read_at: datetime


class Plan(msgspec.Struct, frozen=True, tag_field="type", tag="plan"):
    """The whole of it. `ready` says whether it may be sent; `skipped` that the gate is closed."""

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
    options: PlanOptions = PlanOptions()
    made_at: datetime | None = None

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """Every warning of every event: what the user confirms."""
        return tuple(p for event in self.events for p in event.problems if p.severity == "warning")
