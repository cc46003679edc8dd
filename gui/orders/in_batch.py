"""The orders of the list that a batch works on: they wait for it, and take over what it makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec
from PySide6.QtCore import QObject

from core.transfer.sending.progress import Summary
from gui.orders.planning import Planning
from gui.orders.work import OrderWork
from gui.orders.works import Works
from gui.words.looks import WorkState

_ENDED: Mapping[str, object] = {"progress": (), "batch": ""}


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

    def hold(self, transaction_ids: Iterable[str], name: str) -> list[OrderWork]:
        """Have the orders among these that are listed wait for the batch of a name; these as they are now."""
        held = self._works.by_id.keys() & set(transaction_ids)
        self._planning.forget(held)
        self._held |= held
        return [self._put(each, state="waiting", batch=name) for each in held]

    def release(self) -> list[OrderWork]:
        """Let those go that the batch has not done: they are as they were."""
        released, self._held = self._held, set()
        works = self._works.by_id
        return [self._put(each, state=_state_of(works[each]), batch="") for each in released if each in works]

    def take(self, summaries: Iterable[Summary], *, by_queue: bool = False) -> list[OrderWork]:
        """Put what became of orders into their records. One that was kept back is as its preview would have it: it can
        still be put right and sent.
        """
        taken = [each for each in summaries if each.transaction_id in self._held]
        self._held -= {each.transaction_id for each in taken}
        return [
            self._put(each.transaction_id, **_became(each, by_queue=by_queue))
            for each in taken
            if each.transaction_id in self._works.by_id
        ]

    def _put(self, transaction_id: str, **changes: object) -> OrderWork:
        work = msgspec.structs.replace(self._works.by_id[transaction_id], **changes)
        self._works.by_id[transaction_id] = work
        return work

    def forget(self) -> None:
        """The list is another one."""
        self._held.clear()


def kept_back(summary: Summary) -> bool:
    """Whether an order of a batch that this program sends was kept back before its send began: nothing of it left."""
    return summary.state == "failed" and not summary.events


def _became(summary: Summary, *, by_queue: bool) -> dict[str, object]:
    if kept_back(summary) and not by_queue:
        return {"state": "blocked", "summary": None, "error": summary.error, "spent": False, **_ENDED}
    return {"state": summary.state, "summary": summary, "error": summary.error, "spent": True, **_ENDED}


def _state_of(work: OrderWork) -> WorkState:
    """The state of an order that nothing is done with: how its last send ended, that something keeps it back, or its
    plan's; without one its preview was stopped.
    """
    if work.summary is not None and work.spent:
        return work.summary.state
    if work.error is not None and not work.spent:
        return "blocked"
    return work.kept.state if work.kept is not None else "cancelled"
