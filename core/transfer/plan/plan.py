"""The plan of one order: what would be sent, where to, and everything that speaks against it.

A plan is made once, by reads only, and is frozen: it is shown, exported or sent, never mapped again.
The field names are those of the JSON that `resend-desk preview --json` prints.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from core.mapping.edit import MappingChange
from core.mapping_choice import SourceKind
from core.transfer.plan.events import LeftOut, PlannedEvent, Problem
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import Gate, OrderSummary, Target
from core.transfer.plan.recorded import Double, MetricOf, PlanState, Receipt
from core.transfer.plan.resolution import Resolution
from core.transfer.plan.sendable import SendablePlan, sendable_event, sendable_profile
from core.words import encoded

_encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=encoded)

EventTime = Literal["now", "order"]


class PlanOptions(msgspec.Struct, frozen=True, kw_only=True):
    """The user's decisions. They are made before the plan, so that the plan shown is the plan sent.

    `profile_id` settles a conflict about the profile. `keep_recorded` leaves events alone that
    Klaviyo has already with another payload, and sends the rest. `record_again` lets an order be recorded a
    second time, in spite of the events of it that Klaviyo has elsewhere or under another key. `without_email`
    sends events that lack the email which the mapping reads.

    The mapping is the subscriber's own, unless one of these says otherwise: `collection_file` is a path
    (or `built-in`), `collection_id` has the IDs of collections in iPaaS.com, with commas between.
    `collection` is an edited copy, as JSON: the plan is made with it and says how it differs;
    `allow_edited` lets such a plan be sent.
    """

    profile_id: str | None = None
    event_time: EventTime = "now"
    backfill: bool = False
    keep_recorded: bool = False
    record_again: bool = False
    without_email: bool = False
    collection_file: str | None = None
    collection_id: str | None = None
    collection: msgspec.Raw | None = None
    allow_edited: bool = False


class OtherCollection(msgspec.Struct, frozen=True, kw_only=True):
    """A collection that was listed and left out, since it belongs to another subscription."""

    id: str
    name: str
    subscription_id: str


class MappingUsed(msgspec.Struct, frozen=True, kw_only=True):
    """Which source the mapping was taken from, or was to be taken from where it couldn't be read; `chosen_in` says
    whether the connection has it so or the options of this plan. `left_out` are collections of other subscriptions.
    """

    source: SourceKind
    chosen_in: Literal["connection", "options"]
    told: str
    ids: tuple[str, ...] = ()
    file: str = ""
    left_out: tuple[OtherCollection, ...] = ()


class CollectionSource(msgspec.Struct, frozen=True, kw_only=True):
    """Which mapping collection was used: `origin` is `iPaaS.com`, a file's path or `built-in`.

    `cached`: iPaaS.com didn't answer (`reason`), and this is the copy that was read at `read_at`, some
    `age_seconds` ago. `edited`: a copy that differs from the subscriber's own by `changes`. `fingerprint` tells
    mappings apart by what they do.
    """

    name: str
    origin: str
    read_at: datetime
    cached: bool = False
    age_seconds: int = 0
    reason: str = ""
    edited: bool = False
    changes: tuple[MappingChange, ...] = ()
    fingerprint: str = ""
    left_out: tuple[OtherCollection, ...] = ()


class Plan(msgspec.Struct, frozen=True, kw_only=True, weakref=True, tag_field="type", tag="plan"):
    """The whole of it. `ready` says whether it may be sent; `skipped` that there is nothing to send: the
    gate is closed, or the mapping filters leave the order out. `problems` are about no single event.

    `state` says in a word what to do with it. `receipts` are the events that iPaaS.com has for the order and its
    lines, `doubles` recorded events of the order that are not the planned ones, `left_behind` those of lines that
    the order no longer has; `metric_of` are the metrics that the events land on. `compensates` is the recorded
    event that this plan corrects, where it does, `made_up_for` what is known of that.
    """

    transaction_id: str
    ready: bool
    blocked_by: tuple[Notice, ...] = ()
    skipped: bool = False
    state: PlanState = "blocked"
    gate: Gate | None = None
    order: OrderSummary | None = None
    target: Target | None = None
    collection: CollectionSource | None = None
    mapping: MappingUsed | None = None
    profile: Resolution | None = None
    events: tuple[PlannedEvent, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    problems: tuple[Problem, ...] = ()
    receipts: tuple[Receipt, ...] = ()
    doubles: tuple[Double, ...] = ()
    left_behind: tuple[Double, ...] = ()
    metric_of: tuple[MetricOf, ...] = ()
    options: PlanOptions = PlanOptions()
    made_at: datetime | None = None
    compensates: str | None = None
    made_up_for: Receipt | None = None

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """Every warning, of the whole and of every event: what the user confirms."""
        found = (*self.problems, *(problem for event in self.events for problem in event.problems))
        return tuple(problem for problem in found if problem.severity == "warning")

    def sendable(self) -> SendablePlan | None:
        """The plan with all that a send needs; None where something blocks it, or nothing is to be sent."""
        if not self.ready or self.skipped or self.gate is None or self.gate.generate_events is not True:
            return None
        if self.order is None or self.target is None or self.profile is None or self.made_at is None:
            return None
        profile = sendable_profile(self.profile, self.order, of_event=self.compensates is not None)
        events = tuple(found for event in self.events if (found := sendable_event(event)) is not None)
        if profile is None or len(events) != len(self.events):
            return None
        return SendablePlan(
            gate_of=self.gate.subscription_id,
            order=self.order,
            target=self.target,
            profile=profile,
            events=events,
            made_at=self.made_at,
            shown=self.to_json(),
            known=self.known,
            compensates=self.compensates,
        )

    @property
    def known(self) -> frozenset[str]:
        """The ids of all recorded events that the plan shows."""
        found = [receipt.event_id for receipt in self.receipts]
        found += [double.event_id for double in (*self.doubles, *self.left_behind)]
        found += [e.already_recorded.event_id for e in self.events if e.already_recorded is not None]
        return frozenset(found)

    def to_json(self) -> bytes:
        """The plan as `resend-desk preview --json` prints it."""
        return _encoder.encode(self)
