"""What the screens show that the core has no record for: an order being worked on, and its state."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.proof.verify import Verification
from core.transfer.sending.progress import Progress, Summary
from gui.orders.kept_plan import KeptPlan
from gui.words.cards import is_outage
from gui.words.left_open import LeftOpen
from gui.words.looks import WorkState

if TYPE_CHECKING:
    from core.transfer.planning.compensation import Compensation

BUSY: frozenset[WorkState] = frozenset({"waiting", "planning", "sending"})
SENDABLE: frozenset[WorkState] = frozenset({"ready", "look_first", "partly", "in_klaviyo"})
SENT: frozenset[WorkState] = frozenset({"recorded", "accepted", "unknown", "failed"})


class ReadingPause(msgspec.Struct, frozen=True):
    """A wait while an order was read: when it began, and why, in words."""

    at: datetime
    words: str


class OrderWork(msgspec.Struct, frozen=True):
    """One order that the user works on.

    `pauses` are the waits of the plan that is being made, or was made last, before something was asked again.
    `plan` is the last one made, which is `kept`; it may be sent once, and `spent` says that it was. `progress` is what
    the last send told; `stopping`: the user has stopped it, and what is under way comes to its end. `error` says why
    there is no plan, or how the send ended. `compensation`: it is planned to correct what Klaviyo has of it, by
    this event, and not to be sent itself. `time_decided`: that an old order is recorded as of now was decided by name.
    `batch` is the name of the batch that it waits for. `left_open`: what an earlier send of it left open.
    `sent_for` is the ticket of the last send of its plan.
    """

    transaction_id: str
    state: WorkState
    options: PlanOptions = PlanOptions()
    kept: KeptPlan | None = None
    spent: bool = False
    progress: tuple[Progress, ...] = ()
    pauses: tuple[ReadingPause, ...] = ()
    summary: Summary | None = None
    error: Notice | None = None
    compensation: Compensation | None = None
    stopping: bool = False
    time_decided: bool = False
    batch: str = ""
    left_open: LeftOpen | None = None
    sent_for: str = ""

    @property
    def sent_at(self) -> datetime | None:
        """When the last send of its plan began, as far as that was heard."""
        return self.progress[0].at if self.spent and self.progress else None

    @property
    def plan(self) -> Plan | None:
        """The last plan that was made; what can be asked of thousands of orders at once is in `kept`."""
        return self.kept.plan if self.kept is not None else None

    @property
    def sendable(self) -> bool:
        """Whether Send may be pressed: planned, nothing in the way, not sent yet, and something left to be done."""
        return self.state in SENDABLE and self.kept is not None and self.kept.to_do and not self.spent

    @property
    def offered(self) -> bool:
        """Whether somebody may press Send: what an earlier send left open is checked and finished instead, with the
        choices of that send.
        """
        return self.sendable and self.unsettled is None

    @property
    def goes_with_all(self) -> bool:
        """Whether Send all takes it: only what nothing speaks against. The others are sent by name."""
        own = self.compensation is None and self.kept is not None and not self.kept.compensates
        return self.state == "ready" and self.offered and own

    @property
    def unsettled(self) -> LeftOpen | None:
        """What an earlier send left open, where the order could be sent as if there were none: it is to be checked and
        finished first. None while something is done with it, and where more is known.
        """
        return self.left_open if self.state in (*SENDABLE, "cancelled") and not self.spent else None

    @property
    def hit(self) -> Notice | None:
        """That a service kept it from being planned because it could not be used; None where none did."""
        if self.state not in ("blocked", "skipped"):
            return None
        if self.kept is not None and (self.kept.stopped or self.state == "skipped"):
            return self.kept.outage
        return self.error if self.state == "blocked" and is_outage(self.error) else None

    @property
    def busy(self) -> bool:
        """Whether something is running for this order."""
        return self.state in BUSY


class OrderProof(msgspec.Struct, frozen=True):
    """What was asked of one order beside its plan: the checklist, another look, its customer's link.

    `looked` is the answer of the last look for accepted events; `look_at` when the next one happens by
    itself. `link_plan` is the plan whose link `link_saved` or `link_error` is about.
    """

    transaction_id: str
    checking: bool = False
    verification: Verification | None = None
    check_error: Notice | None = None
    looking: bool = False
    looked: Summary | None = None
    look_error: Notice | None = None
    look_at: datetime | None = None
    linking: bool = False
    link_plan: Plan | None = None
    link_saved: str = ""
    link_error: Notice | None = None


def told_above(work: OrderWork) -> tuple[Notice, ...]:
    """What is told above the panes of a page: why an order is blocked, or why nothing is sent of it. That its mapping
    was edited has a bar of its own.
    """
    plan = work.plan
    if work.state == "skipped" and plan is not None:
        return plan.blocked_by
    if work.state != "blocked":
        return ()
    found = plan.blocked_by if plan is not None and plan.blocked_by else ()
    found = found or ((work.error,) if work.error is not None else ())
    return tuple(notice for notice in found if notice.kind != "EditedMapping")


def event_key(event: PlannedEvent) -> tuple[str, str, str]:
    """What an event is known by among those of its order, also when the order is planned anew."""
    return event.kind, event.line_id or "", event.collection_key
