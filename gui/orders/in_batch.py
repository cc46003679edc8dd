"""The orders of the list that a batch works on: they wait for it, and take over what it makes of them."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QObject

from core.transfer.sending.progress import Summary
from gui.orders.planning import Planning
from gui.orders.work import OrderWork
from gui.orders.works import Works
from gui.words.looks import WorkState


class InBatch(QObject):
    """Which these are. They are planned and sent by the batch alone."""

    def __init__(self, works: Works, planning: Planning) -> None:
        super().__init__(works)
        self._works = works
        self._planning = planning
        self._held: set[str] = set()

    def __contains__(self, transaction_id: object) -> bool:
        return transaction_id in self._held

    def __len__(self) -> int:
        return len(self._held)

    def hold(self, transaction_ids: Iterable[str], name: str) -> int:
        """Have the orders among these that are listed wait for the batch of a name; how many these are."""
        held = self._works.by_id.keys() & set(transaction_ids)
        self._planning.forget(held)
        for each in held:
            work = self._works.by_id[each]
            self._works.by_id[each] = msgspec.structs.replace(work, state="waiting", batch=name)
        self._held |= held
        return len(held)

    def release(self) -> int:
        """Let those go that the batch has not done: they are as they were. How many these are."""
        released, self._held = self._held, set()
        for each in released & self._works.by_id.keys():
            work = self._works.by_id[each]
            self._works.by_id[each] = msgspec.structs.replace(work, state=_state_of(work), batch="")
        return len(released)

    def take(self, summaries: Iterable[Summary]) -> None:
        """Show what became of orders."""
        for summary in summaries:
            work = self._works.by_id.get(summary.transaction_id)
            if work is not None and work.transaction_id in self._held:
                self._held.discard(work.transaction_id)
                self._works.put(
                    msgspec.structs.replace(
                        work, state=summary.state, summary=summary, error=summary.error, spent=True, progress=(),
                        batch="",
                    )
                )  # fmt: skip

    def forget(self) -> None:
        """The list is another one."""
        self._held.clear()


def _state_of(work: OrderWork) -> WorkState:
    """The state of an order that nothing is done with: how its last send ended, or its plan's; without one its
    preview was stopped.
    """
    if work.summary is not None and work.spent:
        return work.summary.state
    return work.plan.state if work.plan is not None else "cancelled"
