"""One order with all that is known of it, and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.ipaas import Transaction
from core.journal import SentBefore
from core.klaviyo import StoredEvent
from core.reconcile.records import CouldNotTell, Finding, NoEvent
from core.transfer.plan.plan import Plan
from core.transfer.recorded.same_order import OrderMarks


@dataclass(frozen=True, kw_only=True)
class Case:
    """An order with all that is known of it. `near` are the events that carry something of it, by their ids."""

    order: Transaction
    plan: Plan
    marks: OrderMarks
    near: Mapping[str, StoredEvent]
    sent: Sequence[SentBefore]
    now: datetime


@dataclass(kw_only=True)
class Judged:
    """What is to be said of an order. `claimed` are the events that are of it; `doubt` says why nothing is sure."""

    findings: list[Finding] = field(default_factory=list)
    without_event: NoEvent | None = None
    doubt: CouldNotTell | None = None
    claimed: set[str] = field(default_factory=set)

    @property
    def found(self) -> bool:
        """Whether something was found that is sure."""
        return bool(self.findings) and self.without_event is None and self.doubt is None

    @property
    def recorded(self) -> bool:
        """Whether it is as it should be."""
        return not self.findings and self.without_event is None and self.doubt is None
