"""The orders being worked on: planning many at a time, sending each plan once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.sending.progress import Summary
from gui.orders.in_batch import InBatch
from gui.orders.making_up import MakingUp
from gui.orders.planning import MakePlan, Planning
from gui.orders.sending import Sending
from gui.orders.work import OrderWork
from gui.orders.works import Works
from gui.runtime import AsyncRuntime
from gui.runtime.open_desk import OpenDesk
from gui.words.left_open import LeftOpen

if TYPE_CHECKING:
    from core.transfer.planning.compensation import Compensation

_TOLD_SINGLY = 20
"""With more orders than this the list is told once, as a whole."""


class OrdersPresenter(QObject):
    """Holds the state of every order in work; all of it changes in the GUI thread only.

    Signals: `previewed(tuple)` with the IDs that were taken, `added(tuple)` where none of them is to be shown;
    `work_changed(OrderWork)`;
    `step_arrived(OrderWork)` for each event of a send; `works_changed(tuple)` with those that a batch has changed;
    `works_reset(tuple)` with all orders, after many were added or some taken off the list; `reading(str)`: an order is
    read anew for its next plan;
    `finish_planned(str)`: what finishes an interrupted send of an order is planned, and can be sent. `removed(int)`:
    so many orders were taken off by the user, who can have them back; none: they are back, or something else is done,
    so that it needn't be said any more.
    """

    previewed = Signal(object)
    added = Signal(object)
    work_changed = Signal(object)
    step_arrived = Signal(object)
    works_changed = Signal(object)
    works_reset = Signal(object)
    reading = Signal(str)
    finish_planned = Signal(str)
    removed = Signal(int)

    def __init__(self, runtime: AsyncRuntime, desk: OpenDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk = desk
        self._kept = Works(self)
        self._planning = Planning(runtime, desk, self._kept)
        self._sending = Sending(runtime, desk, self._kept)
        self._in_batch = InBatch(self._kept, self._planning)
        self._kept.changed.connect(self.work_changed)
        self._kept.stepped.connect(self.step_arrived)
        self._planning.reading.connect(self.reading)
        self._planning.finish_planned.connect(self.finish_planned)
        self._removed: tuple[tuple[str, ...], tuple[OrderWork, ...]] = ((), ())
        """What was taken off last, and which orders there were before."""
        desk.desk_changed.connect(lambda _desk: self._begin_anew())

    @property
    def works(self) -> tuple[OrderWork, ...]:
        """All orders in work, in the order in which they were taken."""
        return tuple(self._kept.by_id.values())

    @property
    def sending(self) -> bool:
        """Whether anything is being sent, or waits to be."""
        return len(self._sending) > 0

    @property
    def hit(self) -> tuple[str, ...]:
        """The orders that a service kept from being planned because it could not be used."""
        return tuple(work.transaction_id for work in self.works if work.hit)

    @property
    def can_undo(self) -> bool:
        """Whether there are orders that `undo_remove` would bring back."""
        return bool(self._removed[1])

    def work(self, transaction_id: str) -> OrderWork | None:
        """The state of one order."""
        return self._kept.by_id.get(transaction_id)

    def held_by_send(self, transaction_id: str) -> bool:
        """Whether an order is being sent, or waits to be, also by a batch: it is left alone then."""
        return transaction_id in self._sending or transaction_id in self._in_batch

    @property
    def _holds(self) -> bool:
        return self.sending or len(self._in_batch) > 0

    def _begin_anew(self) -> None:
        """All orders were those of another connection. It is not changed while sending."""
        assert not self.sending
        self._planning.forget_all()
        self._in_batch.forget()
        self._sending.tickets.clear()
        self._kept.by_id.clear()
        self._keep_removed((), ())
        self.works_reset.emit(())

    # Planning ------------------------------------------------------------------------------------

    def preview(self, transaction_ids: Iterable[str]) -> None:
        """Plan these orders anew, and say so. Those that are being sent are left alone."""
        taken = self._plan_anew(transaction_ids)
        if taken:
            self.previewed.emit(tuple(taken))
        self._planning.go()

    def _plan_anew(
        self, transaction_ids: Iterable[str], chosen: Callable[[PlanOptions], PlanOptions] | None = None
    ) -> list[str]:
        """Have these orders wait for their plans, with what is chosen for each; those that were taken."""
        if self._desk.current is None:
            return []
        self._go_on()
        taken = list(dict.fromkeys(transaction_ids))
        works = self._kept.by_id
        free = [each for each in taken if not self.held_by_send(each)] if self._holds else taken
        for each in free:
            work = works.get(each)
            options = _still_meant(work) if work is not None else PlanOptions()
            kept = work.kept if work is not None else None
            works[each] = OrderWork(
                each,
                "waiting",
                chosen(options) if chosen is not None else options,
                kept=kept,
                left_open=self._kept.left_open.get(each),
            )
        self._planning.put_all(free)
        if len(taken) > _TOLD_SINGLY:
            self.works_reset.emit(self.works)
        else:
            for each in taken:
                self.work_changed.emit(works[each])
        return taken

    def add(
        self, transaction_ids: Iterable[str], chosen: Callable[[PlanOptions], PlanOptions] | None = None
    ) -> None:
        """Plan these orders too, without showing one; `chosen` makes the options of each."""
        taken = self._plan_anew(transaction_ids, chosen)
        if taken:
            self.added.emit(tuple(taken))
        self._planning.go()

    def preview_unsent(self) -> None:
        """Plan all orders anew that were not sent yet: something that all plans rest on has changed."""
        self._plan_anew([work.transaction_id for work in self.works if not work.spent])
        self._planning.go()

    def set_options(self, transaction_id: str, options: PlanOptions) -> None:
        """Plan an order again with other options; one that is corrected stays so."""
        if transaction_id in self._kept.by_id and not self.held_by_send(transaction_id):
            self._go_on()
            self._planning.put_with(transaction_id, options)

    def decide_time(self, transaction_id: str) -> None:
        """Note that an old order is meant to be recorded as of now, for its next send."""
        if transaction_id in self._kept.by_id:
            self._kept.change(transaction_id, time_decided=True)

    def choose_profile(self, transaction_id: str, profile_id: str) -> None:
        """Plan an order again with the profile that the user chose."""
        work = self._kept.by_id.get(transaction_id)
        if work is not None:
            self.set_options(transaction_id, msgspec.structs.replace(work.options, profile_id=profile_id))

    def making_up(self, transaction_id: str, parent: QObject) -> MakingUp:
        """What plans an event that corrects an order, and leaves the order on the list as it is."""
        work = self._kept.by_id[transaction_id]
        return MakingUp(self._runtime, self._desk, transaction_id, _still_meant(work), parent)

    def make_up(self, transaction_id: str, wanted: Compensation, plan: Plan | None) -> None:
        """Put the event that corrects what Klaviyo has of an order in place of the order's own: as it was planned,
        or planned now.
        """
        work = self._kept.by_id.get(transaction_id)
        if work is None or self.held_by_send(transaction_id):
            return
        self._planning.await_plan(transaction_id, _still_meant(work), wanted)
        if plan is not None:
            self._planning.take(transaction_id, plan)
        else:
            self._planning.begin(transaction_id)

    def ticket_of(self, transaction_ids: Iterable[str]) -> str:
        """The ticket of a send that these orders are the rest of; empty where they have none, or several."""
        tickets = {self._sending.tickets.get(each, "") for each in transaction_ids}
        return tickets.pop() if len(tickets) == 1 else ""

    def finish(self, transaction_id: str, ticket: str = "") -> None:
        """Plan what finishes an interrupted send of an order, with the choices and the ticket of that send."""
        if ticket:
            self._sending.tickets[transaction_id] = ticket
        if self._desk.current is None or self.held_by_send(transaction_id):
            return
        self._planning.await_plan(transaction_id, PlanOptions())
        self._planning.begin_finish(transaction_id)
        self.previewed.emit((transaction_id,))

    def note_left_open(self, left: dict[str, LeftOpen]) -> None:
        """Note what earlier sends left open, by the orders' IDs: these are to be checked and finished first."""
        self._kept.note_left_open(left)

    def plan_with(self, transaction_id: str, options: PlanOptions, make: MakePlan) -> None:
        """Plan an order again, ahead of all that wait, by what `make` does in place of reading everything:
        for each edit of its mapping. An order that is being sent is left alone.
        """
        if transaction_id in self._kept.by_id and not self.held_by_send(transaction_id):
            self._planning.await_plan(transaction_id, options)
            self._planning.begin_with(transaction_id, make)

    def apply_to_all(self, options: PlanOptions) -> None:
        """Plan all orders again with these options; each keeps what was decided for it by name: its profile, that
        it is recorded again, and what was edited of its mapping.
        """
        for work in self.works:
            own = work.options
            wanted = msgspec.structs.replace(
                options,
                profile_id=own.profile_id,
                record_again=own.record_again,
                without_email=own.without_email,
                collection=own.collection,
                allow_edited=own.allow_edited,
            )
            if wanted != own:
                self.set_options(work.transaction_id, wanted)

    # Sending -------------------------------------------------------------------------------------

    def send(self, plans: Sequence[Plan], ticket: str = "") -> None:
        """Send plans that were confirmed: exactly these, each once. Others are left alone. The journal notes `ticket`,
        the reason.
        """
        self._go_on()
        self._sending.send(plans, ticket)

    def take_back_waiting(self) -> None:
        """Send nothing more: what waits is ready again, and what is under way comes to its end."""
        self._sending.take_back_waiting()

    def take_summary(self, summary: Summary) -> None:
        """Take what another look found for the events of an order's last send. Others are left alone.

        Event ids that are known stay: another look tells only those that it found.
        """
        self._sending.take_summary(summary)

    # Batches -------------------------------------------------------------------------------------

    def hold(self, transaction_ids: Iterable[str], batch: str) -> None:
        """Leave the orders among these that are listed to a batch: they wait for it, and nothing else touches them."""
        self._go_on()
        self._tell_those(self._in_batch.hold(transaction_ids, batch))

    def release(self) -> None:
        """Take back what a batch has not done."""
        self._tell_those(self._in_batch.release())

    def take_ended(self, summaries: Iterable[Summary], *, by_queue: bool = False) -> None:
        """Take what became of orders in a batch. `by_queue`: iPaaS.com's own queue carried it out."""
        self._tell_those(self._in_batch.take(summaries, by_queue=by_queue))

    def _tell_those(self, works: Sequence[OrderWork]) -> None:
        if works:
            self.works_changed.emit(tuple(works))

    # Stopping ------------------------------------------------------------------------------------

    def stop(self, transaction_id: str) -> None:
        """Stop the preview or the send of an order; one that waits to be sent becomes ready again. A send ends what is
        under way, and says what became of it; a second stop waits for nothing more.
        """
        if transaction_id not in self._in_batch and not self._sending.stop(transaction_id):
            self._planning.stop(transaction_id)

    def stop_all(self) -> None:
        """Stop everything that runs or waits."""
        for work in self.works:
            if work.busy:
                self.stop(work.transaction_id)

    def end_all(self) -> None:
        """End what is being sent as the end of the program does; the next start tells of it."""
        for work in self.works:
            if not self._sending.end(work.transaction_id) and work.busy:
                self.stop(work.transaction_id)

    def take_off(self, transaction_id: str) -> None:
        """Take an order off the list, unless it is being sent."""
        if transaction_id in self._kept.by_id and not self.held_by_send(transaction_id):
            self._planning.forget({transaction_id})
            del self._kept.by_id[transaction_id]
            self.works_reset.emit(self.works)

    def remove(self, transaction_ids: Iterable[str]) -> None:
        """Take orders off the list, but for those that are being sent. `undo_remove` brings them back."""
        wanted = set(transaction_ids)
        self._remove({each for each in wanted & self._kept.by_id.keys() if not self.held_by_send(each)})

    def clear(self) -> None:
        """Take all orders off the list but those that are being sent. `undo_remove` brings them back."""
        held = {each for each in self._kept.by_id if self.held_by_send(each)} if self._holds else set[str]()
        self._remove(self._kept.by_id.keys() - held)

    def _remove(self, gone: set[str]) -> None:
        if not gone:
            return
        before = tuple(self._kept.by_id)
        removed = tuple(work for key, work in self._kept.by_id.items() if key in gone)
        self._planning.forget(gone)
        self._kept.by_id = {key: work for key, work in self._kept.by_id.items() if key not in gone}
        self.works_reset.emit(self.works)
        self._keep_removed(before, removed)

    def undo_remove(self) -> None:
        """Bring back what was taken off last, in its old place; what was under way is planned anew. So is what was
        edited of a mapping: the copy is gone.
        """
        before, removed = self._removed
        if not removed or self._desk.current is None:
            return
        self._keep_removed((), ())
        # What earlier sends left open may have been settled since, or been told of.
        back = {
            work.transaction_id: msgspec.structs.replace(
                work, left_open=self._kept.left_open.get(work.transaction_id)
            )
            for work in removed
        }
        back.update(self._kept.by_id)
        self._kept.by_id = {
            key: back[key] for key in dict.fromkeys((*before, *self._kept.by_id)) if key in back
        }
        anew = []
        for work in removed:
            if work.busy or work.options.collection is not None:
                options = msgspec.structs.replace(work.options, collection=None, allow_edited=False)
                self._kept.by_id[work.transaction_id] = msgspec.structs.replace(
                    work, state="waiting", options=options
                )
                anew.append(work.transaction_id)
        self.works_reset.emit(self.works)
        if anew:
            self.add(anew)

    def _keep_removed(self, before: tuple[str, ...], removed: tuple[OrderWork, ...]) -> None:
        self._removed = (before, removed)
        self.removed.emit(len(removed))

    def _go_on(self) -> None:
        """Something else is done: what was taken off last can still be had back, and nobody thinks of it any more."""
        if self.can_undo:
            self.removed.emit(0)


def _still_meant(work: OrderWork) -> PlanOptions:
    """The options for another plan: what was decided by name was meant for one send."""
    if not work.spent:
        return work.options
    return msgspec.structs.replace(work.options, record_again=False, without_email=False)
