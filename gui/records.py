"""What the screens show that the core has no record for: an order being worked on, and its state."""

from __future__ import annotations

from typing import Literal

import msgspec

from core.transfer.events import FlowEvent, State, Summary
from core.transfer.plan import EventKind, Notice, Plan, PlanOptions

WorkState = Literal[
    "waiting",
    "planning",
    "ready",
    "blocked",
    "skipped",
    "sending",
    "recorded",
    "accepted",
    "unknown",
    "failed",
    "cancelled",
]
"""`skipped`: nothing is sent, the gate or a mapping filter says so. `cancelled`: the preview was stopped."""

BUSY: frozenset[WorkState] = frozenset({"waiting", "planning", "sending"})
SENT: frozenset[WorkState] = frozenset({"recorded", "accepted", "unknown", "failed"})


class OrderWork(msgspec.Struct, frozen=True):
    """One order that the user works on.

    `plan` is the last one made; it may be sent once, and `spent` says that it was. `events` are those
    of the last send. `error` says why there is no plan, or how the send ended.
    """

    transaction_id: str
    state: WorkState
    options: PlanOptions = PlanOptions()
    plan: Plan | None = None
    spent: bool = False
    events: tuple[FlowEvent, ...] = ()
    summary: Summary | None = None
    error: Notice | None = None

    @property
    def sendable(self) -> bool:
        """Whether Send may be pressed: planned, ready, not sent yet."""
        return (
            self.state == "ready"
            and self.plan is not None
            and self.plan.ready
            and not self.plan.skipped
            and not self.spent
        )

    @property
    def busy(self) -> bool:
        """Whether something is running for this order."""
        return self.state in BUSY


class EventRow(msgspec.Struct, frozen=True):
    """One line of the list of events: the planned event's own words, and what became of it."""

    index: int
    kind: EventKind
    label: str
    unique_id: str | None
    value: str
    state: str
    sent: State | None
    errors: int
    warnings: int
    hints: int
