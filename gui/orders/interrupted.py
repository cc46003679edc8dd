"""Sends that were interrupted, by a crash or by the end of the program: named at the start, finished by a wish, or
settled by somebody's word.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.transfer.plan.notice import Notice
from gui.orders.orders import OrdersPresenter
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk
from gui.words.left_open import left_open

if TYPE_CHECKING:
    from core.desk import Desk
    from core.transfer.proof.interrupted import Interrupted
    from gui.orders.work import OrderWork

    _Read = tuple[tuple[Interrupted, ...], frozenset[str], Sequence[Notice]]
    """The interrupted sends, the orders that batches finish, and what else there is to say."""

_READ, _LINKS, _SETTLE = "read", "links", "settle"
ReadRemarks = Callable[[], Awaitable[Sequence[Notice]]]
"""What there is to say of the journal's file, and of who else works with it; each once."""
ReadElsewhere = Callable[[str], Awaitable[Sequence["Interrupted"]]]
"""The interrupted sends of all connections but the one that the journal calls so."""
Settle = Callable[["Interrupted"], Awaitable[None]]


async def _nothing(*_: object) -> Sequence[Any]:
    return ()


async def _settle_nothing(_found: object) -> None:
    return None


class InterruptedPresenter(QObject):
    """Reads them when a connection is opened, again when a send has ended, and when an order that has one is looked at
    anew: another program may have finished or settled it.

    Signals: `changed(tuple)` with all `Interrupted`, those of other connections last; `remarked(Notice)` with what
    else is to be told; `failed(Notice)`.
    """

    changed = Signal(object)
    remarked = Signal(object)
    failed = Signal(object)

    def __init__(
        self, runtime: AsyncRuntime, desk: OpenDesk, orders: OrdersPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.read_remarks: ReadRemarks = _nothing
        self.read_elsewhere: ReadElsewhere = _nothing
        self.settle_found: Settle = _settle_nothing
        self._runtime = runtime
        self._desk = desk
        self._orders = orders
        self._asked: Latest[str] = Latest()
        self._found: tuple[Interrupted, ...] = ()
        self._of_batches: frozenset[str] = frozenset()
        self._watched: set[str] = set()
        """Orders of which something goes on that may change what is known."""
        desk.desk_changed.connect(lambda _desk: self._begin_anew())
        orders.work_changed.connect(self._on_work_changed)
        orders.works_changed.connect(self._on_works_changed)

    @property
    def found(self) -> tuple[Interrupted, ...]:
        """Those that are known."""
        return self._found

    @property
    def alone(self) -> tuple[Interrupted, ...]:
        """Those that aren't finished by going on with the batch that they wait in."""
        return tuple(
            each
            for each in self._found
            if each.elsewhere is not None or each.transaction_id not in self._of_batches
        )

    def of(self, transaction_id: str) -> Interrupted | None:
        """That of an order."""
        return next(
            (
                found
                for found in self._found
                if found.transaction_id == transaction_id and found.elsewhere is None
            ),
            None,
        )

    def read(self) -> None:
        """Read the journal."""
        desk, read_remarks, read_elsewhere = self._desk.current, self.read_remarks, self.read_elsewhere
        if desk is None:
            return

        async def job() -> _Read:
            found = (*await desk.interrupted(), *await read_elsewhere(desk.journal_key))
            return found, await desk.batches.left_under_way(), await read_remarks()

        self._asked.follow(
            _READ,
            self._runtime.run(job, "interrupted runs"),
            succeeded=self._on_read,
            failed=lambda error: self.failed.emit(Notice.of(error)),
        )

    def finish(self, transaction_id: str) -> None:
        """Look, by reads, and have what is missing asked for and done."""
        desk, found = self._desk.current, self.of(transaction_id)
        if desk is None or found is None or self._orders.held_by_send(transaction_id):
            return
        if found.kind in ("send", "compensation", "handover"):
            self._orders.finish(transaction_id, found.ticket)
            return
        self._asked.follow(
            _LINKS,
            self._runtime.run(lambda: desk.finish_links(transaction_id), f"finish {transaction_id}"),
            failed=lambda error: self.failed.emit(Notice.of(error)),
            finished=lambda: self._on_links_finished(transaction_id, desk),
        )

    def _on_links_finished(self, transaction_id: str, desk: Desk) -> None:
        self._runtime.run(lambda: desk.told(transaction_id), f"told {transaction_id}")
        self.read()

    def settle(self, found: Interrupted) -> None:
        """Take the user's word that it has been looked at: nothing is sent, and it is told no more."""
        if self._orders.held_by_send(found.transaction_id):
            return
        settle = self.settle_found
        self._asked.follow(
            _SETTLE,
            self._runtime.run(lambda: settle(found), f"settle {found.transaction_id}"),
            failed=lambda error: self.failed.emit(Notice.of(error)),
            finished=self.read,
        )

    def _begin_anew(self) -> None:
        self._asked.drop_all()
        self._watched.clear()
        self._on_read(((), frozenset(), ()))
        self.read()

    def read_of_batches(self) -> None:
        """Read the journal where that of a batch may have changed."""
        if self._of_batches:
            self.read()

    def _on_read(self, read: _Read) -> None:
        self._found, self._of_batches, remarks = read
        self._orders.note_left_open(left_open(self._found))
        self.changed.emit(self._found)
        for remark in remarks:
            self.remarked.emit(remark)

    def _on_work_changed(self, work: OrderWork) -> None:
        if work.state == "sending" or (work.state == "planning" and work.left_open is not None):
            self._watched.add(work.transaction_id)
        elif work.transaction_id in self._watched:
            self._watched.discard(work.transaction_id)
            self.read()

    def _on_works_changed(self, works: Sequence[OrderWork]) -> None:
        """A batch may have finished what an earlier send left open."""
        if any(work.left_open is not None and not work.busy for work in works):
            self.read()
