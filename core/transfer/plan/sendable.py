"""A plan that may be sent: all that a send needs is there, so that nothing has to be asserted on the way.

`Plan.sendable()` is the one place where it is made.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from core.transfer.plan.events import EventKey, EventKind, PlannedEvent, PlannedRequest, RecordedEvent
from core.transfer.plan.order import OrderSummary, Target
from core.transfer.plan.resolution import Resolution

FoundBy = Literal["external_id", "email", "formula", "choice", "recorded_event"]
"""`formula`: a ProfileId mapping of another kind; `choice`: the user's, in a conflict; `recorded_event`: the profile
of the event that is corrected.
"""


class KnownProfile(msgspec.Struct, frozen=True):
    """A profile that the events go to, and that nothing has to be done about."""

    profile_id: str
    found_by: FoundBy


class UnlinkedProfile(msgspec.Struct, frozen=True):
    """The profile that the customer has already; the customer is linked to it first."""

    profile_id: str
    customer_id: str


class NewProfile(msgspec.Struct, frozen=True):
    """No profile yet: the customer is transferred first, by this request, and linked."""

    request: PlannedRequest
    customer_id: str


SendableProfile = KnownProfile | UnlinkedProfile | NewProfile


class SendableEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One event with its key. `line_id` is None for the order's own; `already_recorded` is what Klaviyo has
    under the key, `external_id` the event that the order or line is linked to already.
    """

    kind: EventKind
    line_id: str | None
    label: str
    metric: str
    unique_id: str
    request: PlannedRequest
    already_recorded: RecordedEvent | None
    external_id: str | None

    @property
    def key(self) -> EventKey:
        """What Klaviyo keeps one event of, with the profile."""
        return self.metric, self.unique_id


class SendablePlan(msgspec.Struct, frozen=True, kw_only=True):
    """A plan of which every part is settled. `gate_of` is the subscription whose Generate Events was TRUE;
    `shown` is the plan as JSON, as it was shown, for the journal. `known` are the recorded events that it shows,
    by their ids; `compensates` is the one that it corrects.
    """

    gate_of: str
    order: OrderSummary
    target: Target
    profile: SendableProfile
    events: tuple[SendableEvent, ...]
    made_at: datetime
    shown: bytes
    known: frozenset[str] = frozenset()
    compensates: str | None = None

    @property
    def transaction_id(self) -> str:
        """The order's id."""
        return self.order.transaction_id


def sendable_profile(
    resolution: Resolution, order: OrderSummary, *, of_event: bool = False
) -> SendableProfile | None:
    """The profile that a resolution settles; None where it doesn't. `of_event`: it is a recorded event's."""
    if resolution.conflicts:
        return None
    profile_id, customer_id = resolution.profile_id, order.customer_id
    if resolution.rule == "customer_transfer":
        if not customer_id:
            return None
        if resolution.customer_transfer is not None:
            return NewProfile(resolution.customer_transfer, customer_id)
        return UnlinkedProfile(profile_id, customer_id) if profile_id is not None else None
    if profile_id is None:
        return None
    if of_event:
        return KnownProfile(profile_id, "recorded_event")
    return KnownProfile(profile_id, "choice" if resolution.chosen else resolution.rule or "formula")


def sendable_event(event: PlannedEvent) -> SendableEvent | None:
    """The event with its key; None while it has none."""
    if event.metric is None or event.unique_id is None:
        return None
    return SendableEvent(
        kind=event.kind,
        line_id=event.line_id,
        label=event.label,
        metric=event.metric,
        unique_id=event.unique_id,
        request=event.request,
        already_recorded=event.already_recorded,
        external_id=event.external_id,
    )
