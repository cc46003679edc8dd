"""A send in which something happens at a certain moment: what its tests share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from core.transfer.plan.plan import Plan
from core.transfer.sending.progress import RunFinished, StepFailed, Summary
from core.transfer.sending.stopping import Stop
from tests.support.small_world import SmallWorld

ORDER, EMAIL = "7001", "ada@example.com"
Then = Callable[[httpx.Request], Awaitable[httpx.Response | None]]


class Moments:
    """Does something when a request arrives: `then` may answer in place of the system, or raise."""

    def __init__(self, world: SmallWorld) -> None:
        self._real = world.transport.handle_async_request
        self._then: list[tuple[str, str, Then]] = []
        self.seen: list[str] = []
        world.transport.handle_async_request = self._handle  # type: ignore[method-assign]  # the edge of the process

    def at(self, method: str, part: str, then: Then) -> None:
        """For the requests with this in their address."""
        self._then.append((method, part, then))

    def clear(self) -> None:
        """From now on as usual, and seen from the beginning."""
        self._then.clear()
        self.seen.clear()

    async def _handle(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(f"{request.method} {request.url.path}")
        for method, part, then in self._then:
            if method == request.method and part in str(request.url):
                answer = await then(request)
                if answer is not None:
                    return answer
        return await self._real(request)

    def writes(self) -> list[str]:
        """What could have written."""
        return [each for each in self.seen if each.startswith("POST") and "Lookup" not in each]


def answering(status: int, **body: Any) -> Then:
    async def then(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, json=body, request=request)

    return then


def lost(moments: Moments, *, before: Callable[[], None] = lambda: None) -> Then:
    """The work is done, and no answer comes."""

    async def then(request: httpx.Request) -> httpx.Response:
        before()
        await moments._real(request)
        raise httpx.ReadError("on order", request=request)

    return then


async def unreachable(request: httpx.Request) -> httpx.Response:
    """No answer, and nothing is done."""
    raise httpx.ReadError("on order", request=request)


def known(world: SmallWorld) -> None:
    """The customer has a profile, and is linked to it."""
    world.profile("01ADA", EMAIL, None)
    world.link("1", "01ADA")


async def sent(world: SmallWorld, plan: Plan, stop: Stop | None = None) -> tuple[Summary, list[str]]:
    """The summary of a send, and all that was told in words."""
    sendable = plan.sendable()
    assert sendable is not None, plan.blocked_by
    told = [each async for each in world.seat("first").sender.send(sendable, stop=stop)]
    last = told[-1]
    assert isinstance(last, RunFinished)
    words = [getattr(each, "detail", "") for each in told]
    return last.summary, [*words, *(each.error.detail for each in told if isinstance(each, StepFailed))]


def states(summary: Summary) -> list[str]:
    return [event.state for event in summary.events]


async def runs(world: SmallWorld) -> Any:
    return await world.seat("first").journal.runs("small")
