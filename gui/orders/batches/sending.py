"""One run of a batch, and what is wished of it while it goes on."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Mapping, Set
from contextlib import aclosing
from typing import TYPE_CHECKING

from core.batch.progress import BatchNews
from core.batch.run import BatchStop
from core.journal import Batch, WhyLeft
from gui.runtime import AsyncRuntime, TaskHandle

if TYPE_CHECKING:
    from core.desk import Desk


class BatchSending:
    """Carries out the batch that was confirmed, one run at a time; what it tells comes in the handle."""

    def __init__(self, runtime: AsyncRuntime) -> None:
        self._runtime = runtime
        self._stop: BatchStop | None = None

    def begin(
        self,
        desk: Desk,
        batch: Batch,
        *,
        left_out: Mapping[WhyLeft, Set[str]],
        ticket: str,
        by_queue: bool,
        every: float,
    ) -> TaskHandle:
        """Begin a run, after the orders that aren't wanted are left out, by the reasons for it. `every`: seconds
        between two news.
        """
        stop = self._stop = BatchStop()

        async def go() -> AsyncGenerator[BatchNews, None]:
            await desk.batches.choose(batch.id, options=batch.options, ticket=ticket)
            for why, orders in left_out.items():
                await desk.batches.leave_out(batch.id, orders, why)
            found = await desk.batches.of(batch.id)
            run = desk.queued_batch(found) if by_queue else desk.batch_run(found)
            async with aclosing(run.go(stop)) as told:
                async for news in told:
                    yield news

        return self._runtime.stream(go, f"batch {batch.name}", every=every)

    def wish(self, what: Callable[[BatchStop], object]) -> bool:
        """Ask something of the run, in its own thread. False without one."""
        stop = self._stop
        if stop is None:
            return False

        async def ask() -> None:
            what(stop)

        self._runtime.run(ask, "a wish about the batch")
        return True

    def ended(self) -> None:
        """Nothing is to be asked of it any more."""
        self._stop = None
