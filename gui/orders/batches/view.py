"""What the window shows of a batch: plain records."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

import msgspec

from core.batch.counts import moved
from core.batch.progress import BatchProgress, CauseTold
from core.batch.results import NotTaken
from core.batch.survey import BatchPlan
from core.journal import Batch, BatchOrder
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import PlanOptions
from core.words import in_common
from gui.orders.left_out import Groups
from gui.orders.page.send_words import Group

Stage = Literal["none", "open", "planning", "asking", "running", "paused", "stopping"]
"""`none`: there is no batch; `open`: nothing goes on; `asking`: it is planned, and is to be confirmed."""
GOING: frozenset[Stage] = frozenset(("running", "paused", "stopping"))
"""The stages in which orders are sent, or may be in a moment."""


class ListedBatch(msgspec.Struct, frozen=True, kw_only=True):
    """A batch of the connection, and how many of its orders are in which state."""

    batch: Batch
    counts: Mapping[str, int]

    @property
    def waiting(self) -> int:
        """How many orders are still to be done."""
        return self.counts.get("waiting", 0)


class BatchView(msgspec.Struct, frozen=True, kw_only=True):
    """One batch as it stands. `plan` and `groups` are there while it is to be confirmed, `progress` while something
    goes on. `counts` has apart from the failed orders those that were `blocked` before anything of them left.
    `carriers`: who carried out how many orders, by the kinds of their runs. `error`: why it stopped by itself.
    `held`: the transaction IDs of a cause's orders, by the cause; `said`: the particulars of a cause, each with its
    orders; `numbers`: order numbers by transaction ID, as far as
    they are known. `by_queue`: iPaaS.com's own queue carries it out in this run. `note` is said of orders that
    were not taken. `blocked` are the waiting orders that could not be sent when they were planned last, at
    `planned_at`. `left` are
    those of the list that it left out, `asks` is the question's alone. `passing`: it is there for its question alone,
    and goes with it where that isn't answered, unless somebody named it. `sent`: the orders that left, by what became
    of them. `there`: the waiting orders that Klaviyo had whole when they were planned.
    `not_taken`: the lines of the list that its orders came with, and that led to none. `chosen`: how many orders were
    confirmed for the run that goes on; meanwhile `counts` stay as they were when it began, see `counts_now`.
    """

    stage: Stage = "none"
    batch: Batch | None = None
    options: PlanOptions = PlanOptions()
    counts: Mapping[str, int] = {}
    causes: tuple[CauseTold, ...] = ()
    held: Mapping[str, tuple[str, ...]] = {}
    said: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {}
    numbers: Mapping[str, str] = {}
    carriers: Mapping[str, int] = {}
    progress: BatchProgress | None = None
    plan: BatchPlan | None = None
    groups: tuple[Group, ...] = ()
    error: Notice | None = None
    by_queue: bool = False
    note: str = ""
    asks: str = ""
    passing: bool = False
    left: Groups = Groups()
    sent: Mapping[str, tuple[str, ...]] = {}
    blocked: Groups = Groups()
    planned_at: datetime | None = None
    there: tuple[BatchOrder, ...] = ()
    not_taken: tuple[NotTaken, ...] = ()
    chosen: int = 0

    @property
    def counts_now(self) -> Mapping[str, int]:
        """The counts of the whole batch, during a run as well."""
        if self.stage not in GOING or self.progress is None:
            return self.counts
        return moved(self.counts, self.progress.counts)

    @property
    def finishable(self) -> tuple[BatchOrder, ...]:
        """The orders that need no send any more, where nothing of the batch can be sent: it can be finished without."""
        asks_in_vain = self.stage == "asking" and not self.groups and not self.passing
        return self.there if asks_in_vain else ()

    @property
    def kept_back(self) -> tuple[CauseTold, ...]:
        """What keeps orders back, of those that are done and of those that wait; the most frequent first."""
        if not self.blocked.causes:
            return self.causes
        told = {each.cause: each for each in self.causes}
        for each in self.blocked.causes:
            before = told.get(each.cause)
            told[each.cause] = each if before is None else _both(before, each)
        return tuple(sorted(told.values(), key=lambda each: -each.count))

    def held_by(self, cause: str) -> tuple[str, ...]:
        """The orders of one of these causes."""
        return (*self.held.get(cause, ()), *self.blocked.held.get(cause, ()))

    @property
    def waiting(self) -> int:
        """How many orders are still to be done."""
        return self.counts.get("waiting", 0)

    @property
    def name(self) -> str:
        """What it is called; empty without one."""
        return self.batch.name if self.batch is not None else ""

    @property
    def begun(self) -> bool:
        """Whether anything of it was sent, or tried: its choices stay."""
        return self.batch is not None and self.batch.state != "new"


def _both(one: CauseTold, other: CauseTold) -> CauseTold:
    return CauseTold(
        cause=other.cause,
        count=one.count + other.count,
        title=in_common((one.title, other.title)),
        remedy=in_common((one.remedy, other.remedy)),
    )
