"""Sends a plan, step by step, and says so. The window and the command read the same progress.

gate → transaction → profile → (customer transfer) → payloads → Placed Order → Ordered Product per line →
read-back → external IDs. The events' ids come with the read-back, so it stands before the external IDs.
"""

from __future__ import annotations

import asyncio
import contextlib
import uuid
from collections.abc import AsyncGenerator

import msgspec

from core.errors import DeskError
from core.http.retry import SENDING, one_order
from core.journal import RunKind, RunState
from core.klaviyo import Revision
from core.transfer.plan.notice import Notice
from core.transfer.plan.sendable import SendablePlan
from core.transfer.sending.destination import Destination
from core.transfer.sending.event_sender import Sent
from core.transfer.sending.locks import order_lock
from core.transfer.sending.progress import Progress, RunFinished, Summary
from core.transfer.sending.run import Run
from core.transfer.sending.steps import Steps
from core.transfer.sending.stopping import Stop, to_its_end
from core.waits import Hear, told_to
from core.words import encoded, say


class Sender:
    """Sends plans to one destination."""

    def __init__(self, destination: Destination) -> None:
        self._to = destination

    async def send(
        self, plan: SendablePlan, *, ticket: str = "", stop: Stop | None = None
    ) -> AsyncGenerator[Progress, None]:
        """Send a plan. RunFinished comes last, also where `stop` is asked for. Where the reader itself stops or is
        cancelled, the run is stopped in the same way, and its end is in `stop.summary`; in the journal it is
        interrupted then. `ticket` goes into the journal.
        """
        stop = stop or Stop()
        steps = Steps(str(uuid.uuid4()), plan.transaction_id)
        task = asyncio.create_task(self._go(plan, steps, ticket, stop))
        stop.attach(task)
        try:
            while True:
                progress = await self._next(steps, task)
                yield progress
                if isinstance(progress, RunFinished):
                    return
        finally:
            while not task.done():
                task.cancel()  # a second time, it waits for nothing more
                with contextlib.suppress(asyncio.CancelledError):
                    await asyncio.wait({task})
            if not task.cancelled():
                task.result()

    async def send_unheard(
        self, plan: SendablePlan, *, ticket: str, batch: str, stop: Stop, hear: Hear
    ) -> Summary:
        """Send a plan of a batch, whose steps nobody follows: only pauses are told. It ends as `send` does, also where
        the caller is cancelled.
        """
        steps = Steps(str(uuid.uuid4()), plan.transaction_id)
        task = asyncio.create_task(self._summary(plan, steps, ticket, stop, batch=batch, hear=hear))
        stop.attach(task)
        try:
            await asyncio.wait({task})
        finally:
            while not task.done():
                task.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await asyncio.wait({task})
        stop.summary = task.result()
        return stop.summary

    @staticmethod
    async def _next(steps: Steps, task: asyncio.Task[None]) -> Progress:
        """What is told next; an error that is no DeskError comes out here."""
        waiting = asyncio.ensure_future(steps.queue.get())
        try:
            await asyncio.wait({waiting, task}, return_when=asyncio.FIRST_COMPLETED)
            if not waiting.done() and steps.queue.empty():  # a run that ends well says so last
                task.result()
            return await waiting
        finally:
            waiting.cancel()

    async def _go(self, plan: SendablePlan, steps: Steps, ticket: str, stop: Stop) -> None:
        try:
            stop.summary = await self._summary(plan, steps, ticket, stop)
        except asyncio.CancelledError:  # before the run began
            events = tuple(Sent(event=event, state="skipped").for_summary() for event in plan.events)
            stop.summary = Summary(
                transaction_id=plan.transaction_id, state="skipped", profile_id=None, events=events
            )
        steps.ended(stop.summary)

    async def _summary(
        self,
        plan: SendablePlan,
        steps: Steps,
        ticket: str,
        stop: Stop,
        *,
        batch: str = "",
        hear: Hear | None = None,
    ) -> Summary:
        if plan.target.connection != self._to.target:
            notice = Notice(
                title=say("The preview was made for another connection"),
                detail=say(
                    "It is for {target_company}, {target_account}.",
                    target_company=plan.target.company,
                    target_account=plan.target.account,
                ),
                hint=say("Switch to that connection, or preview the order again with this one."),
            )
            steps.started("gate")
            steps.failed("gate", notice)
            return _failed(plan, notice)
        try:
            async with order_lock(self._to.locks, self._to.target, plan.transaction_id):
                with (
                    one_order(SENDING),
                    told_to(hear or steps.paused),
                    self._to.recorded(plan.transaction_id),
                ):
                    return await self._journaled(plan, steps, ticket, stop, batch)
        except DeskError as error:
            notice = Notice.of(error)
            steps.failed("transaction", notice)
            return _failed(plan, notice)

    async def _journaled(
        self, plan: SendablePlan, steps: Steps, ticket: str, stop: Stop, batch: str
    ) -> Summary:
        journal = self._to.journal
        kind: RunKind = "send" if plan.compensates is None else "compensation"
        await to_its_end(
            journal.begin_run(
                steps.run_id,
                self._to.target,
                plan.transaction_id,
                plan.shown,
                ticket=ticket,
                kind=kind,
                batch=batch,
            )
        )
        run = Run(plan, self._to, self._to.klaviyo(Revision.parse(plan.target.revision)), steps)
        summary = await run.go()
        # Whoever stopped it has read how it stands; what ended it from outside is told by the next start.
        state: RunState = "interrupted" if run.stopped and not stop.asked else summary.state
        try:
            error = (
                msgspec.json.encode(summary.error, enc_hook=encoded) if summary.error is not None else None
            )
            await to_its_end(journal.finish_run(steps.run_id, state, error))
        except DeskError as late:  # what was sent was sent: the summary stands
            if summary.error is None:
                return msgspec.structs.replace(summary, error=Notice.of(late))
        return summary


def _failed(plan: SendablePlan, notice: Notice) -> Summary:
    return Summary(transaction_id=plan.transaction_id, state="failed", profile_id=None, error=notice)
