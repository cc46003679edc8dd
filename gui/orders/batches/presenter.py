"""The batches of the open connection: the one that is shown, planned, confirmed, sent, paused, stopped, resumed.

It drives the engine of `resend-desk batch` (`core.batch`). What it tells arrives ten times a second at most.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import msgspec
from PySide6.QtCore import QObject, Signal

from core.batch.counts import leaving, left_out_of, tally
from core.batch.progress import BatchEnded, BatchNews, BatchProgress
from core.batch.results import BLOCKED, NotTaken
from core.batch.run import BatchStop
from core.batch.survey import BatchPlan
from core.errors import DeskError
from core.journal import Batch
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import PlanOptions
from core.transfer.sending.progress import Summary
from gui.orders.batches.keeping import again, choose, create, save_results
from gui.orders.batches.reading import read_all, read_batch
from gui.orders.batches.sending import BatchSending
from gui.orders.batches.surveying import Surveying
from gui.orders.batches.view import GOING, BatchView, ListedBatch
from gui.orders.in_batch import kept_back
from gui.orders.left_out import Groups
from gui.orders.orders import OrdersPresenter
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

EVERY = 0.1
"""Seconds between two updates."""
_WORK, _NAME, _LIST, _SAVE, _DROP = "work", "name", "list", "save", "drop"


class BatchPresenter(QObject):
    """One batch at a time.

    Signals: `changed()`: `view` is another one; `listed(tuple)` with all `ListedBatch`, newest first; `ended()`: a run
    has ended; `refused(str)`: another one is under way, of this name; `saved(str)` with a path; `failed(Notice)`.
    """

    changed = Signal()
    listed = Signal(object)
    ended = Signal()
    refused = Signal(str)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(
        self, runtime: AsyncRuntime, desk: OpenDesk, orders: OrdersPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk = desk
        self._orders = orders
        self._asked: Latest[str] = Latest()
        self._sending = BatchSending(runtime)
        self._waiting: frozenset[str] = frozenset()
        self._numbers: dict[str, str] = {}
        """The orders' numbers, by transaction ID, of what was planned since the connection was opened."""
        self._account = ""
        """The account that the last plan was for."""
        self._kept_back = 0
        """Orders that the run which is under way has kept back: nothing of them left."""
        self.coming = False
        """Whether a batch is being made or read, which is shown in a moment."""
        self.view = BatchView()
        self.batches: tuple[ListedBatch, ...] = ()
        desk.desk_changed.connect(lambda _desk: self._begin_anew())

    @property
    def going(self) -> bool:
        """Whether orders are being sent, or may be in a moment."""
        return self.view.stage in GOING

    @property
    def asks_for_name(self) -> bool:
        """Whether the connection wants the account's name before a send."""
        desk = self._desk.current
        return desk is not None and desk.connection.safe_mode == "type-name"

    @property
    def account(self) -> str:
        """The Klaviyo account that is sent to; empty where it isn't known."""
        desk = self._desk.current
        return self._account or (desk.connection.account_name if desk is not None else "")

    # Which batch ---------------------------------------------------------------------------------

    def begin(
        self,
        transaction_ids: Iterable[str],
        *,
        source: str,
        options: PlanOptions | None = None,
        note: str = "",
        asks: str = "",
        left: Groups | None = None,
        passing: bool = False,
        not_taken: tuple[NotTaken, ...] = (),
    ) -> bool:
        """Make a batch of these orders, and plan it. False where another one is under way, which is told. `passing`: it
        is gone again where its question isn't answered.
        """
        desk, ids = self._desk.current, list(dict.fromkeys(transaction_ids))
        if desk is None or not ids or not self._may_leave():
            return False
        chosen = options or PlanOptions()

        def made(batch: Batch) -> None:
            self._waiting = frozenset(ids)
            self._show(
                BatchView(
                    stage="open",
                    batch=batch,
                    options=chosen,
                    counts={"waiting": len(ids)},
                    note=note,
                    asks=asks,
                    left=left or Groups(),
                    passing=passing,
                    not_taken=not_taken,
                )
            )
            self.plan()
            self.read_list()

        self.coming = True
        self._follow(lambda: create(desk, ids, source, chosen), "new batch", made)
        return True

    def open(self, name: str) -> None:
        """Show a batch as it stands."""
        if name != self.view.name and self._may_leave():
            self.coming = True
            self._show(BatchView())
            self._read(name)

    def read_list(self) -> None:
        """Read which batches there are."""
        desk = self._desk.current
        if desk is None:
            return

        def take(found: tuple[ListedBatch, ...]) -> None:
            self.batches = found
            self.listed.emit(found)

        self._asked.follow(
            _LIST,
            self._runtime.run(lambda: read_all(desk), "batches"),
            succeeded=take,
            failed=self._on_failed,
        )

    def rename(self, name: str) -> None:
        """Call the batch otherwise."""
        desk, batch, name = self._desk.current, self.view.batch, name.strip()
        if desk is None or batch is None or not name or name == batch.name or self.going:
            return
        self.view = msgspec.structs.replace(self.view, passing=False)
        # Beside the work: what is being planned goes on.
        self._asked.follow(
            _NAME,
            self._runtime.run(lambda: desk.batches.rename(batch.id, name), "rename batch"),
            succeeded=lambda _none: self._renamed(name),
            failed=self._on_failed,
        )

    # Planning ------------------------------------------------------------------------------------

    def plan(self) -> None:
        """Plan what waits of the batch, by reads alone; then it can be confirmed."""
        desk, batch = self._desk.current, self.view.batch
        if desk is None or batch is None or self.going:
            return
        look = Surveying()

        def told(news: Sequence[BatchProgress | BatchPlan]) -> None:
            progress = look.take(news)
            if progress is not None:
                self._change(progress=progress)

        def finished() -> None:
            self._orders.release()
            self._numbers |= look.numbers
            if look.plan is not None:
                self._change(
                    stage="asking",
                    plan=look.plan,
                    groups=look.groups,
                    blocked=look.blocked,
                    there=tuple(look.there),
                    planned_at=datetime.now(UTC),
                    numbers={**self.view.numbers, **look.numbers},
                    progress=None,
                )
            else:
                self._change(stage="open", progress=None)

        self._orders.hold(self._waiting, batch.name)
        self._change(
            stage="planning", plan=None, groups=(), blocked=Groups(), there=(), progress=None, error=None
        )
        self._asked.follow(
            _WORK,
            look.begin(self._runtime, desk, batch, EVERY),
            progressed=told,
            failed=self._on_failed,
            finished=finished,
        )

    def choose(self, options: PlanOptions) -> None:
        """Plan the batch with other choices, while nothing of it was sent."""
        desk, batch = self._desk.current, self.view.batch
        if desk is None or batch is None or self.view.begun or self.going or options == self.view.options:
            return

        def chosen(found: Batch) -> None:
            self._change(batch=found, options=options)
            self.plan()

        self._orders.release()
        self._follow(lambda: choose(desk, batch, options), "choices of a batch", chosen)

    def leave(self) -> None:
        """Go back from planning or confirming: the batch stays, and can be taken up again, but for one that was there
        for this question alone.
        """
        if self._is_of_question:
            self._discard()
        elif self.view.stage == "planning":
            self._asked.cancel(_WORK)
        elif self.view.stage == "asking":
            self._change(stage="open", plan=None, groups=())

    def give_up(self) -> None:
        """Leave out all orders that wait: the batch is done."""
        desk, batch = self._desk.current, self.view.batch
        if desk is not None and batch is not None and not self.going:
            waiting = self._waiting
            self._follow(
                lambda: desk.batches.leave_out(batch.id, waiting, "rest"),
                "give up the rest",
                lambda _none: self._read(batch.name),
            )

    def finish(self) -> None:
        """Note the orders that Klaviyo has whole as done, where there is nothing to send."""
        desk, batch, there = self._desk.current, self.view.batch, self.view.finishable
        if desk is not None and batch is not None and there:
            self._change(stage="open", plan=None, there=())
            self._follow(
                lambda: desk.batches.finish(batch.id, there),
                "finish a batch",
                lambda _none: self._read(batch.name),
            )

    def again(self, cause: str) -> None:
        """Plan the orders of a cause once more."""
        desk, batch = self._desk.current, self.view.batch
        if desk is None or batch is None or self.going:
            return

        def taken(found: tuple[BatchView, frozenset[str]]) -> None:
            self._take(found)
            self.plan()

        self._follow(lambda: again(desk, batch, cause), "try a group again", taken)

    # Sending -------------------------------------------------------------------------------------

    def send(self, chosen: Iterable[str], ticket: str, *, by_queue: bool = False) -> None:
        """Carry out the batch that was confirmed; of what was planned and could be sent, orders that aren't `chosen`
        are left out. `by_queue`: iPaaS.com's own queue does it.
        """
        desk, batch = self._desk.current, self.view.batch
        if desk is None or batch is None or self.view.stage != "asking":
            return
        taken = set(chosen)
        asked = {order.transaction_id for group in self.view.groups for order in group.orders}
        # Those that aren't sent unless somebody ticks them: old ones, but for what the journal knows against them.
        wanting = {o.transaction_id for group in self.view.groups if group.left_out for o in group.orders}
        left = asked - taken
        self._kept_back = 0
        self._orders.hold(self._waiting - left, batch.name)
        self._change(
            stage="running",
            plan=None,
            groups=(),
            progress=None,
            error=None,
            by_queue=by_queue,
            passing=False,
            counts=leaving(self.view.counts, len(left)),
            chosen=len(taken),
        )
        self._asked.follow(
            _WORK,
            self._sending.begin(
                desk,
                batch,
                left_out={"unticked": left - wanting, "old": left & wanting},
                ticket=ticket,
                by_queue=by_queue,
                every=EVERY,
            ),
            progressed=self._on_news,
            failed=lambda error: self._change(error=Notice.of(error)),
            finished=self._on_ended,
        )

    def pause(self) -> None:
        """Begin no further order until `go_on`."""
        self._wish("running", "paused", lambda stop: stop.pause())

    def go_on(self) -> None:
        """Begin orders again."""
        self._wish("paused", "running", lambda stop: stop.go_on())

    def stop(self) -> None:
        """Begin no further order, and end when what is under way is done; the second time, at once."""
        for stage in ("running", "paused", "stopping"):
            if self._wish(stage, "stopping", lambda stop: stop.ask()):
                return
        self.leave()

    def resume(self) -> None:
        """Take up what waits: it goes on where it was only paused, else it is planned and confirmed."""
        if self.view.stage == "paused":
            self.go_on()
        elif self.view.waiting:
            self.plan()

    def _wish(self, stage: str, then: str, what: Callable[[BatchStop], object]) -> bool:
        if self.view.stage != stage or not self._sending.wish(what):
            return False
        self._change(stage=then)
        return True

    # Afterwards ----------------------------------------------------------------------------------

    def save(self, path: str) -> None:
        """Write what became of each order; the ending says in which form."""
        desk, view = self._desk.current, self.view
        batch = view.batch
        if desk is None or batch is None:
            return

        self._asked.follow(
            _SAVE,
            self._runtime.run(
                lambda: save_results(desk, batch, path, view.left, view.not_taken), "save results"
            ),
            succeeded=self.saved.emit,
            failed=self._on_failed,
        )

    # Inside --------------------------------------------------------------------------------------

    def _may_leave(self) -> bool:
        """Whether another batch may take the place of the one that is shown."""
        if self.going:
            self.refused.emit(self.view.name)
            return False
        if self._is_of_question:
            self._discard()
        elif self.view.stage == "asking":
            self._change(stage="open", plan=None, groups=())
        elif self.view.stage == "planning":
            # What follows may fail; what was planned so far is no plan.
            self._asked.drop(_WORK)
            self._orders.release()
            self._change(stage="open", progress=None)
        return True

    @property
    def _is_of_question(self) -> bool:
        """Whether the batch is there for a question alone that wasn't answered yet."""
        return self.view.passing and not self.view.begun and self.view.stage in ("planning", "asking", "open")

    def _discard(self) -> None:
        """Let a batch of which nothing was begun be gone; its orders stay on the list as they were."""
        desk, batch = self._desk.current, self.view.batch
        assert batch is not None
        self._asked.drop(_WORK)
        self._orders.release()
        self._waiting = frozenset()
        self._show(BatchView())
        if desk is not None:
            self._asked.follow(
                f"{_DROP} {batch.id}",
                self._runtime.run(lambda: desk.batches.discard(batch.id), "discard a batch"),
                failed=self._on_failed,
                finished=self.read_list,
            )

    def _follow(self, job: Callable[[], object], name: str, then: Callable[..., object]) -> None:
        self._asked.follow(
            _WORK,
            self._runtime.run(job, name),  # type: ignore[arg-type]  # each awaits something else
            succeeded=then,
            failed=self._on_failed,
        )

    def _read(self, name: str) -> None:
        desk = self._desk.current
        if desk is not None:
            self._follow(lambda: read_batch(desk, name), "batch", self._take)

    def _take(self, found: tuple[BatchView, frozenset[str]]) -> None:
        read, self._waiting = found
        # Why it stopped by itself, how, and what wasn't taken are this window's, and no journal's.
        shown = self.view
        self._show(
            msgspec.structs.replace(
                read,
                error=shown.error,
                by_queue=shown.by_queue,
                note=shown.note,
                asks=shown.asks,
                passing=shown.passing,
                left=shown.left,
                not_taken=shown.not_taken,
                numbers={**read.numbers, **self._numbers, **self._numbers_listed(read)},
            )
        )
        self.read_list()

    def _numbers_listed(self, view: BatchView) -> dict[str, str]:
        """Order numbers of what is held back or was sent, and stands on the list."""
        named = (each for ids in (*view.held.values(), *view.sent.values()) for each in ids)
        works = (work for each in named if (work := self._orders.work(each)) is not None)
        return {each.transaction_id: each.kept.number for each in works if each.kept and each.kept.number}

    def _renamed(self, name: str) -> None:
        batch = self.view.batch
        assert batch is not None
        if self.view.stage == "open":
            self._read(name)
        else:
            self._change(batch=replace(batch, name=name))
            self.read_list()

    def _on_news(self, told: Sequence[BatchNews]) -> None:
        view, progress = self.view, self.view.progress
        for each in told:
            if isinstance(each, Summary) and kept_back(each) and not view.by_queue:
                self._kept_back += 1
            if isinstance(each, BatchProgress):
                counts = tally(each.counts, blocked=self._kept_back)
                progress = msgspec.structs.replace(each, counts=counts)
            elif isinstance(each, Summary) and progress is not None:
                # Between two of the engine's own, which come every few seconds.
                progress = _one_more(progress, each, blocked=kept_back(each) and not view.by_queue)
            elif isinstance(each, BatchEnded):
                assert view.batch is not None
                view = msgspec.structs.replace(
                    view,
                    batch=replace(view.batch, state=each.state),
                    counts=tally(
                        each.counts,
                        left_out=left_out_of(each.causes),
                        blocked=self._kept_back + view.counts.get("blocked", 0),
                    ),
                    causes=each.causes,
                    error=each.error,
                    blocked=Groups(),
                )
        summaries = [each for each in told if isinstance(each, Summary)]
        self._orders.take_ended(summaries, by_queue=view.by_queue)
        self._show(msgspec.structs.replace(view, progress=progress))

    def _on_ended(self) -> None:
        self._sending.ended()
        self._orders.release()
        self._change(stage="open", progress=None, blocked=Groups())
        self._read(self.view.name)
        self.ended.emit()

    def _on_failed(self, error: DeskError) -> None:
        self.coming = False
        self.failed.emit(Notice.of(error))
        self.changed.emit()  # what was chosen and couldn't be noted isn't so

    def _begin_anew(self) -> None:
        """Another connection. It is not changed while a batch runs."""
        self.coming = False
        self._asked.drop_all()
        self._sending.ended()
        self._waiting = frozenset()
        self._numbers.clear()
        self._account = ""
        self.batches = ()
        self.listed.emit(())
        self._show(BatchView())
        self.read_list()

    def _show(self, view: BatchView) -> None:
        self.view = view
        self.coming = self.coming and view.batch is None
        if view.plan is not None and view.plan.target is not None:
            self._account = view.plan.target.account
        self.changed.emit()

    def _change(self, **changes: object) -> None:
        self._show(msgspec.structs.replace(self.view, **changes))


def _one_more(progress: BatchProgress, summary: Summary, *, blocked: bool) -> BatchProgress:
    """How far it is when one more order has ended."""
    if progress.done >= progress.of:
        return progress
    counts, state = dict(progress.counts), BLOCKED if blocked else summary.state
    counts[state] = counts.get(state, 0) + 1
    return msgspec.structs.replace(progress, done=progress.done + 1, counts=counts)
