"""Questions that many ask: each is asked once for a while, and those that go into one request are put together.

An answer is shared, an error is told to all who waited for it and not kept. What is asked for all is asked in the
context in which the store was made, so that no order's limit of time and no order's hearer is taken for it.
"""

from __future__ import annotations

import asyncio
import contextvars
import time
from collections.abc import Awaitable, Callable, Coroutine, Hashable, Mapping, Sequence
from typing import Any, Generic, TypeVar, cast

from core.errors import DeskError, copied

Q = TypeVar("Q", bound=Hashable)
A = TypeVar("A")

MOMENT = 0.1
"""Seconds in which questions are gathered before they leave."""


class Kept:
    """Answers by their questions, each for `seconds` after it was asked."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._asked: dict[Hashable, tuple[float, asyncio.Task[Any]]] = {}
        self._context = contextvars.copy_context()

    async def get(self, question: Hashable, ask: Callable[[], Coroutine[Any, Any, A]]) -> A:
        """The answer, asked for by `ask` where there is none that is fresh. Raises what that raises."""
        now = time.monotonic()
        asked_at, task = self._asked.get(question, (0.0, None))
        if task is None or now - asked_at > self._seconds or _in_vain(task):
            self._forget_old(now)
            task = asyncio.create_task(ask(), context=self._context.copy())
            task.add_done_callback(_heard)
            self._asked[question] = now, task
        return cast(A, await _shared(task))

    def forget(self) -> None:
        """Ask everything anew; who waits still gets the answer."""
        self._asked.clear()

    async def aclose(self) -> None:
        """Cancel what is under way."""
        tasks = [task for _, task in self._asked.values()]
        self._asked.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _forget_old(self, now: float) -> None:
        if len(self._asked) % 256 == 255:
            old = [
                key
                for key, (asked, task) in self._asked.items()
                if now - asked > self._seconds and task.done()
            ]
            for key in old:
                del self._asked[key]


class Gathered(Generic[Q, A]):
    """Puts questions together: `ask` is called with up to `most` of them and gives the answer of each.

    `of_one` tells an error that may come from one of the questions alone: these are asked in halves then, down to the
    one that errs, so that no other gets its error.
    """

    def __init__(
        self,
        ask: Callable[[Sequence[Q]], Awaitable[Mapping[Q, A]]],
        *,
        most: int,
        seconds: float,
        moment: float = MOMENT,
        of_one: Callable[[BaseException], bool] = lambda error: False,
    ) -> None:
        self._ask = ask
        self._of_one = of_one
        self._most = most
        self._moment = moment
        self._kept = Kept(seconds)
        self._waiting: dict[Q, asyncio.Future[A]] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._asking: set[asyncio.Task[None]] = set()
        self._context = contextvars.copy_context()

    async def get(self, question: Q) -> A:
        """The answer to one question. Raises what asking for all of them raises."""
        answer: A = await self._kept.get(question, lambda: self._queued(question))
        return answer

    def forget(self) -> None:
        """Ask everything anew."""
        self._kept.forget()

    async def aclose(self) -> None:
        """Cancel what is under way."""
        if self._timer is not None:
            self._timer.cancel()
        asking = list(self._asking)
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)
        await self._kept.aclose()

    async def _queued(self, question: Q) -> A:
        loop = asyncio.get_running_loop()
        if question in self._waiting:  # it was forgotten before it left, and is still to be asked
            return await asyncio.shield(self._waiting[question])
        future: asyncio.Future[A] = loop.create_future()
        self._waiting[question] = future
        if len(self._waiting) >= self._most:
            self._leave()
        elif self._timer is None:
            self._timer = loop.call_later(self._moment, self._leave)
        return await asyncio.shield(future)

    def _leave(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        waiting, self._waiting = self._waiting, {}
        task = asyncio.create_task(self._answer(waiting), context=self._context.copy())
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)

    async def _answer(self, waiting: Mapping[Q, asyncio.Future[A]]) -> None:
        try:
            found = await self._ask(list(waiting))
            answers = {question: found[question] for question in waiting}
        except BaseException as error:
            if len(waiting) > 1 and self._of_one(error):
                asked = list(waiting.items())
                halves = asked[: len(asked) // 2], asked[len(asked) // 2 :]
                await asyncio.gather(*(self._answer(dict(half)) for half in halves))
                return
            for future in waiting.values():
                future.set_exception(copied(error) if isinstance(error, DeskError) else error)
            if not isinstance(error, Exception):
                raise
            return
        for question, future in waiting.items():  # (whoever waits is shielded from it: nobody else ends it)
            future.set_result(answers[question])


def _heard(task: asyncio.Task[Any]) -> None:
    """Whoever waited may have gone: an error that nobody hears of is none of the program's own."""
    if not task.cancelled():
        task.exception()


async def _shared(task: asyncio.Task[Any]) -> object:
    """What a task gives; a copy of its error to each who waits, since words are added to errors."""
    try:
        return await asyncio.shield(task)
    except DeskError as error:
        raise copied(error) from error


def _in_vain(task: asyncio.Task[Any]) -> bool:
    return task.done() and (task.cancelled() or task.exception() is not None)
