"""The orders being worked on: planning many at a time, sending each plan once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.sending.progress import Progress, RunFinished, Summary
from core.transfer.sending.stopping import Stop
from gui.orders.work import SENT, OrderWork, ReadingPause
from gui.runtime import AsyncRuntime
from gui.runtime.open_desk import OpenDesk
from gui.runtime.queue import Start, TaskQueue

if TYPE_CHECKING:
    from core.transfer.planning.compensation import Compensation
    from core.waits import Pause

PLANS_AT_ONCE = 4
SENDS_AT_ONCE = 2

MakePlan = Callable[[Plan | None], Awaitable[Plan]]
"""Makes a plan; takes the last one of the order with the subscriber's own mapping, to be compared with."""

_PAUSES_KEPT = 50
_TOLD_SINGLY = 20
"""With more orders than this the list is told once, as a whole."""

_UNSAID = Notice(
    title="The send ended without its last word",
    detail="What was already on its way may have arrived.",
    hint="Preview again: the preview shows what Klaviyo has recorded.",
)


class OrdersPresenter(QObject):
    """Holds the state of every order in work; all of it changes in the GUI thread only.

    Signals: `previewed(tuple)` with the IDs that were taken; `work_changed(OrderWork)`;
    `step_arrived(OrderWork)` for each event of a send; `works_reset(tuple)` with all orders, after many were
    added or some taken off the list; `reading(str)`: an order is read anew for its next plan;
    `finish_planned(str)`: what finishes an interrupted send of an order is planned, and can be sent. `removed(int)`:
    so many orders were taken off by the user, who can have them back; none: that is over.
    """

    previewed = Signal(object)
    work_changed = Signal(object)
    step_arrived = Signal(object)
    works_reset = Signal(object)
    reading = Signal(str)
    finish_planned = Signal(str)
    removed = Signal(int)

    def __init__(self, runtime: AsyncRuntime, desk: OpenDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk = desk
        self._works: dict[str, OrderWork] = {}
        self._plans = TaskQueue(PLANS_AT_ONCE, lambda key: self._change(key, state="planning"))
        self._sends = TaskQueue(SENDS_AT_ONCE, lambda key: self._change(key, state="sending"))
        self._stops: dict[str, Stop] = {}
        self._before: dict[str, Plan] = {}
        self._removed: tuple[tuple[str, ...], tuple[OrderWork, ...]] = ((), ())
        """What was taken off last, and which orders there were before."""
        # The recorded events that were named when it was decided to record an order again.
        self._named: dict[str, frozenset[str]] = {}
        desk.desk_changed.connect(lambda _desk: self._begin_anew())

    @property
    def works(self) -> tuple[OrderWork, ...]:
        """All orders in work, in the order in which they were taken."""
        return tuple(self._works.values())

    @property
    def sending(self) -> bool:
        """Whether anything is being sent, or waits to be."""
        return len(self._sends) > 0

    @property
    def hit(self) -> tuple[str, ...]:
        """The orders that a service kept from being planned because it could not be used."""
        return tuple(work.transaction_id for work in self.works if work.hit)

    def work(self, transaction_id: str) -> OrderWork | None:
        """The state of one order."""
        return self._works.get(transaction_id)

    def held_by_send(self, transaction_id: str) -> bool:
        """Whether an order is being sent, or waits to be: it is left alone then."""
        return transaction_id in self._sends

    def _begin_anew(self) -> None:
        """All orders were those of another connection. It is not changed while sending."""
        assert not self.sending
        self._plans.drop_all()
        self._works.clear()
        self._before.clear()
        self._named.clear()
        self._keep_removed((), ())
        self.works_reset.emit(())

    # Planning ------------------------------------------------------------------------------------

    def preview(self, transaction_ids: Iterable[str]) -> None:
        """Plan these orders anew, and say so. Those that are being sent are left alone."""
        taken = self._plan_anew(transaction_ids)
        if taken:
            self.previewed.emit(tuple(taken))
        self._plans.go()

    def _plan_anew(
        self, transaction_ids: Iterable[str], chosen: Callable[[PlanOptions], PlanOptions] | None = None
    ) -> list[str]:
        """Have these orders wait for their plans, with what is chosen for each; those that were taken."""
        if self._desk.current is None:
            return []
        taken = list(dict.fromkeys(transaction_ids))
        works = self._works
        free = [each for each in taken if each not in self._sends] if self.sending else taken
        for each in free:
            work = works.get(each)
            options = _still_meant(work) if work is not None else PlanOptions()
            plan = work.plan if work is not None else None
            works[each] = OrderWork(
                each, "waiting", chosen(options) if chosen is not None else options, plan=plan
            )
        self._plans.put_all(free, self._read)
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
        self._plan_anew(transaction_ids, chosen)
        self._plans.go()

    def preview_unsent(self) -> None:
        """Plan all orders anew that were not sent yet: something that all plans rest on has changed."""
        self._plan_anew([work.transaction_id for work in self.works if not work.spent])
        self._plans.go()

    def set_options(self, transaction_id: str, options: PlanOptions) -> None:
        """Plan an order again with other options; one that is made up for stays so."""
        work = self._works.get(transaction_id)
        if work is not None and not self.held_by_send(transaction_id):
            if options.record_again and not work.options.record_again:
                self._named[transaction_id] = _doubles(work.plan)
            self._await_plan(transaction_id, options, work.compensation)
            self._plans.put(transaction_id, self._reading(transaction_id))
            self.work_changed.emit(self._works[transaction_id])
            self._plans.go()

    def decide_time(self, transaction_id: str) -> None:
        """Note that an old order is meant to be recorded as of now, for its next send."""
        if transaction_id in self._works:
            self._change(transaction_id, time_decided=True)

    def choose_profile(self, transaction_id: str, profile_id: str) -> None:
        """Plan an order again with the profile that the user chose."""
        work = self._works.get(transaction_id)
        if work is not None:
            self.set_options(transaction_id, msgspec.structs.replace(work.options, profile_id=profile_id))

    def make_up(self, transaction_id: str, wanted: Compensation) -> None:
        """Plan the event that makes up for what Klaviyo has of an order, in place of the order's own."""
        work = self._works.get(transaction_id)
        if work is not None and not self.held_by_send(transaction_id):
            self._await_plan(transaction_id, _still_meant(work), wanted)
            self._plans.begin(transaction_id, self._reading(transaction_id))

    def finish(self, transaction_id: str) -> None:
        """Plan what finishes an interrupted send of an order, with the choices of that send."""
        desk = self._desk.current
        if desk is None or self.held_by_send(transaction_id):
            return
        self._await_plan(transaction_id, PlanOptions())

        def start() -> None:
            self.reading.emit(transaction_id)
            self._follow_plan(
                transaction_id, lambda: desk.finish_plan(transaction_id), self._on_finish_planned
            )

        self._plans.begin(transaction_id, start)
        self.previewed.emit((transaction_id,))

    def _on_finish_planned(self, transaction_id: str, plan: Plan) -> None:
        self._change(transaction_id, state=plan.state, plan=plan, options=plan.options, error=None)
        if self._works[transaction_id].sendable:
            self.finish_planned.emit(transaction_id)

    def plan_with(self, transaction_id: str, options: PlanOptions, make: MakePlan) -> None:
        """Plan an order again, ahead of all that wait, by what `make` does in place of reading everything:
        for each edit of its mapping. An order that is being sent is left alone.
        """
        if transaction_id in self._works and not self.held_by_send(transaction_id):
            self._await_plan(transaction_id, options)
            self._plans.begin(transaction_id, lambda: self._start_plan(transaction_id, make))

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

    def _await_plan(
        self, transaction_id: str, options: PlanOptions, compensation: Compensation | None = None
    ) -> None:
        """Take an order for a plan with these options; the plan before stays in sight until then."""
        old = self._works.get(transaction_id)
        plan = old.plan if old is not None else None
        self._works[transaction_id] = OrderWork(
            transaction_id,
            "waiting",
            options,
            plan=plan,
            compensation=compensation,
            time_decided=old is not None and old.time_decided and not old.spent,
        )

    def _reading(self, transaction_id: str) -> Start:
        """Begins a plan for which everything is read."""
        return lambda: self._read(transaction_id)

    def _read(self, transaction_id: str) -> None:
        desk, work = self._desk.current, self._works[transaction_id]
        assert desk is not None
        self.reading.emit(transaction_id)
        options, wanted = work.options, work.compensation
        if wanted is None:
            self._start_plan(transaction_id, lambda before: desk.plan(transaction_id, options, before))
        else:
            self._start_plan(
                transaction_id, lambda _before: desk.compensation(transaction_id, wanted, options)
            )

    def _start_plan(self, transaction_id: str, make: MakePlan) -> None:
        before = self._before.get(transaction_id)
        self._follow_plan(transaction_id, lambda: make(before), self._on_planned)

    def _follow_plan(
        self,
        transaction_id: str,
        job: Callable[[], Awaitable[Plan]],
        planned: Callable[[str, Plan], None],
    ) -> None:
        self._plans.follow(
            transaction_id,
            self._runtime.run(job, f"plan {transaction_id}"),
            paused=lambda pause: self._on_paused(transaction_id, pause),
            succeeded=lambda plan: planned(transaction_id, plan),
            failed=lambda error: self._change(
                transaction_id, state="blocked", plan=None, error=Notice.of(error)
            ),
            cancelled=lambda: self._change(transaction_id, state="cancelled", plan=None),
        )

    def _on_paused(self, transaction_id: str, pause: Pause) -> None:
        pauses = (*self._works[transaction_id].pauses, ReadingPause(datetime.now(UTC), pause.words))
        self._change(transaction_id, pauses=pauses[-_PAUSES_KEPT:])

    def _on_planned(self, transaction_id: str, plan: Plan) -> None:
        if plan.options.record_again and _doubles(plan) - self._named.get(transaction_id, frozenset()):
            # More is recorded than was named: that has to be decided anew.
            self.set_options(transaction_id, msgspec.structs.replace(plan.options, record_again=False))
            return
        own = plan.compensates is None and self._works[transaction_id].compensation is None
        if own and plan.events and (plan.collection is None or not plan.collection.edited):
            self._before[transaction_id] = plan
        self._change(transaction_id, state=plan.state, plan=plan, error=None)

    # Sending -------------------------------------------------------------------------------------

    def sendable(self) -> tuple[Plan, ...]:
        """The plans that Send all takes now."""
        return tuple(work.plan for work in self.works if work.goes_with_all and work.plan is not None)

    def send(self, plans: Sequence[Plan], ticket: str = "") -> None:
        """Send plans that were confirmed: exactly these, each once. Others are left alone. The journal notes `ticket`,
        the reason.
        """
        for plan in plans:
            work = self._works.get(plan.transaction_id)
            if work is None or not work.sendable or work.plan is not plan:
                continue
            self._change(plan.transaction_id, state="waiting", spent=True, progress=(), summary=None)
            self._sends.put(plan.transaction_id, self._sending(plan, ticket))
        self._sends.go()

    def _sending(self, plan: Plan, ticket: str) -> Start:
        """Begins the send of a plan."""
        transaction_id = plan.transaction_id

        def start() -> None:
            desk = self._desk.current
            assert desk is not None
            stop = self._stops[transaction_id] = Stop()
            self._sends.follow(
                transaction_id,
                self._runtime.stream(
                    lambda: desk.send(plan, ticket=ticket, stop=stop), f"send {transaction_id}"
                ),
                progressed=lambda progress: self._on_progress(transaction_id, progress),
                failed=lambda error: self._end_send(transaction_id, Notice.of(error)),
                finished=lambda: self._end_send(transaction_id, _UNSAID),
            )

        return start

    def _on_progress(self, transaction_id: str, progress: Progress) -> None:
        work = self._works[transaction_id]
        changed = msgspec.structs.replace(work, progress=(*work.progress, progress))
        if isinstance(progress, RunFinished):
            summary = progress.summary
            changed = msgspec.structs.replace(
                changed, state=summary.state, summary=summary, error=summary.error, stopping=False
            )
            self._put(changed)
            return
        self._works[transaction_id] = changed
        self.step_arrived.emit(changed)

    def _end_send(self, transaction_id: str, error: Notice) -> None:
        self._stops.pop(transaction_id, None)
        # A run that ended without its own last word: what it did is not known.
        if self._works[transaction_id].state == "sending":
            self._change(transaction_id, state="unknown", error=error)

    def take_summary(self, summary: Summary) -> None:
        """Take what another look found for the events of an order's last send. Others are left alone.

        Event ids that are known stay: another look tells only those that it found.
        """
        work = self._works.get(summary.transaction_id)
        if work is None or work.summary is None or work.state not in SENT or summary.state == "skipped":
            return
        known = {(event.kind, event.unique_id): event.event_id for event in work.summary.events}
        events = tuple(
            msgspec.structs.replace(
                event, event_id=event.event_id or known.get((event.kind, event.unique_id))
            )
            for event in summary.events
        )
        taken = msgspec.structs.replace(summary, events=events)
        self._put(msgspec.structs.replace(work, state=taken.state, summary=taken, error=taken.error))

    # Stopping ------------------------------------------------------------------------------------

    def stop(self, transaction_id: str) -> None:
        """Stop the preview or the send of an order; one that waits to be sent becomes ready again. A send ends what is
        under way, and says what became of it; a second stop waits for nothing more.
        """
        stop = self._stops.get(transaction_id)
        if stop is not None:
            self._runtime.run(lambda: _ask(stop), f"stop {transaction_id}")
            self._change(transaction_id, stopping=True)
            return
        if self._plans.cancel(transaction_id):
            return
        if self._plans.take_off(transaction_id):
            self._change(transaction_id, state="cancelled", plan=None)
        elif self._sends.take_off(transaction_id):
            plan = self._works[transaction_id].plan
            assert plan is not None
            self._change(transaction_id, state=plan.state, spent=False)

    def stop_all(self) -> None:
        """Stop everything that runs or waits."""
        for work in self.works:
            if work.busy:
                self.stop(work.transaction_id)

    def end_all(self) -> None:
        """End what is being sent as the end of the program does; the next start tells of it."""
        for work in self.works:
            if work.transaction_id in self._stops:
                self._sends.cancel(work.transaction_id)
            elif work.busy:
                self.stop(work.transaction_id)

    def take_off(self, transaction_id: str) -> None:
        """Take an order off the list, unless it is being sent."""
        if transaction_id in self._works and not self.held_by_send(transaction_id):
            self._forget(transaction_id)
            self.works_reset.emit(self.works)

    def _forget(self, transaction_id: str) -> None:
        self._plans.drop(transaction_id)
        del self._works[transaction_id]
        self._before.pop(transaction_id, None)
        self._named.pop(transaction_id, None)

    def remove(self, transaction_ids: Iterable[str]) -> None:
        """Take orders off the list, but for those that are being sent. `undo_remove` brings them back."""
        wanted = set(transaction_ids)
        self._remove({each for each in wanted & self._works.keys() if not self.held_by_send(each)})

    def clear(self) -> None:
        """Take all orders off the list but those that are being sent. `undo_remove` brings them back."""
        held = {each for each in self._works if self.held_by_send(each)} if self.sending else set[str]()
        self._remove(self._works.keys() - held)

    def _remove(self, gone: set[str]) -> None:
        if not gone:
            return
        before = tuple(self._works)
        removed = tuple(work for key, work in self._works.items() if key in gone)
        self._plans.drop_those(gone)
        for kept in (self._before, self._named):
            for key in gone & kept.keys():
                del kept[key]
        self._works = {key: work for key, work in self._works.items() if key not in gone}
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
        back = {work.transaction_id: work for work in removed}
        back.update(self._works)
        self._works = {key: back[key] for key in dict.fromkeys((*before, *self._works)) if key in back}
        anew = []
        for work in removed:
            if work.busy or work.options.collection is not None:
                options = msgspec.structs.replace(work.options, collection=None, allow_edited=False)
                self._works[work.transaction_id] = msgspec.structs.replace(
                    work, state="waiting", options=options
                )
                anew.append(work.transaction_id)
        self.works_reset.emit(self.works)
        if anew:
            self.add(anew)

    def _keep_removed(self, before: tuple[str, ...], removed: tuple[OrderWork, ...]) -> None:
        self._removed = (before, removed)
        self.removed.emit(len(removed))

    def _change(self, transaction_id: str, **changes: object) -> None:
        self._put(msgspec.structs.replace(self._works[transaction_id], **changes))

    def _put(self, work: OrderWork) -> None:
        self._works[work.transaction_id] = work
        self.work_changed.emit(work)


async def _ask(stop: Stop) -> None:
    stop.ask()


def _still_meant(work: OrderWork) -> PlanOptions:
    """The options for another plan: what was decided by name was meant for one send."""
    if not work.spent:
        return work.options
    return msgspec.structs.replace(work.options, record_again=False, without_email=False)


def _doubles(plan: Plan | None) -> frozenset[str]:
    """The events that Klaviyo has of the order beside the planned ones."""
    return frozenset(double.event_id for double in plan.doubles) if plan is not None else frozenset()
