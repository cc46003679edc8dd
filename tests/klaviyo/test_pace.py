"""Our pace against the sandbox's own windows, in virtual time: the most that they allow, and no 429."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import pytest

from core.http.client import Pace
from core.ipaas.pace import IpaasPace
from core.klaviyo.pace import KlaviyoPace, endpoint_of
from core.sandbox.klaviyo.limits import Limit, RateLimited, RateLimits
from tests.support.virtual_time import VirtualLoop

EVENTS = Limit(350, 3500)
ORDERS = 12_000
"""Events of three thousand orders of three lines."""


@dataclass
class Server:
    """One endpoint's windows, whose minute begins `phase` seconds before ours."""

    phase: float
    latency: float = 0.06
    tells: bool = True
    limits: RateLimits = field(default_factory=RateLimits)
    refused: int = 0
    others_refused: int = 0

    def take(self) -> dict[str, str]:
        now = asyncio.get_running_loop().time() + self.phase
        return self.limits.take("events", EVENTS, now).headers()

    async def ours(self, pace: KlaviyoPace) -> None:
        async with pace.turn("POST", "/api/events/"):
            await asyncio.sleep(self.latency / 2)
            try:
                status, headers = 202, self.take()
            except RateLimited as limited:
                self.refused += 1
                status, headers = 429, {"Retry-After": str(limited.retry_after)}
            await asyncio.sleep(self.latency / 2)
            pace.heard("POST", "/api/events/", status, headers if self.tells or status == 429 else {})

    async def others(self, a_minute: int) -> None:
        while True:
            await asyncio.sleep(60 / a_minute)
            try:
                self.take()
            except RateLimited:
                self.others_refused += 1


async def send_all(server: Server, *, others: int = 0, count: int = ORDERS) -> float:
    """Send that many with 32 on their way; how many seconds it took."""
    pace, left = KlaviyoPace(), iter(range(count))
    another = asyncio.create_task(server.others(others)) if others else None
    began = asyncio.get_running_loop().time()

    async def work() -> None:
        for _ in left:
            await server.ours(pace)

    await asyncio.gather(*(work() for _ in range(32)))
    if another is not None:
        another.cancel()
    return asyncio.get_running_loop().time() - began


def virtually(work: Coroutine[Any, Any, float]) -> float:
    loop = VirtualLoop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()


@pytest.mark.parametrize(
    ("phase", "tells", "count"),
    [(31.4, True, ORDERS), (0.0, True, 4500), (59.7, True, 4500), (17.0, False, 4500)],
)
def test_what_klaviyo_allows_is_used_and_never_passed(phase: float, tells: bool, count: int) -> None:
    server = Server(phase=phase, tells=tells)
    seconds = virtually(send_all(server, count=count))
    assert server.refused == 0
    assert seconds * EVENTS.steady / 60 * 0.95 <= count


@pytest.mark.parametrize("phase", [0.0, 44.0])
def test_another_user_of_the_key_keeps_its_half(phase: float) -> None:
    server = Server(phase=phase)
    seconds = virtually(send_all(server, others=1750, count=6000))
    assert server.refused == 0
    assert server.others_refused <= 0.01 * 1750 * seconds / 60
    assert seconds * 1750 / 60 * 0.9 <= 6000


def test_a_refusal_holds_all_back_for_as_long_as_it_says() -> None:
    async def sent_after_a_refusal() -> float:
        pace = KlaviyoPace()
        pace.heard("POST", "/api/events", 429, {"Retry-After": "12"})
        began = asyncio.get_running_loop().time()
        async with pace.turn("GET", "/api/events"):  # an endpoint of its own
            assert asyncio.get_running_loop().time() == began
        async with pace.turn("POST", "/api/events"):
            return asyncio.get_running_loop().time() - began

    assert virtually(sent_after_a_refusal()) == pytest.approx(12)


@pytest.mark.parametrize("make", [KlaviyoPace, IpaasPace])
@pytest.mark.parametrize(
    "asked", ["61", "31536000", "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT", "-5", "-1e999"]
)
def test_what_nobody_waits_for_holds_nobody(make: Callable[[], Pace], asked: str) -> None:
    async def sent_after_a_refusal() -> float:
        pace = make()
        pace.heard("GET", "/api/events", 429, {"Retry-After": asked})
        began = asyncio.get_running_loop().time()
        async with pace.turn("GET", "/api/events"):
            return asyncio.get_running_loop().time() - began

    assert virtually(sent_after_a_refusal()) <= 1


@pytest.mark.parametrize(
    ("limit", "remaining", "reset"),
    [
        ("", "", ""), ("x", "3499", "59"), ("\u00b2", "3499", "59"), ("9" * 5000, "3499", "59"),
        ("3500", "-1", "1"), ("3500", "3499", "999999999"),
    ],
)  # fmt: skip
def test_headers_that_say_nothing_change_nothing(limit: str, remaining: str, reset: str) -> None:
    async def paced() -> float:
        pace = KlaviyoPace()
        told = {"RateLimit-Limit": limit, "RateLimit-Remaining": remaining, "RateLimit-Reset": reset}
        pace.heard("POST", "/api/events", 202, told)
        began = asyncio.get_running_loop().time()
        for _ in range(176):
            async with pace.turn("POST", "/api/events"):
                pass
        return asyncio.get_running_loop().time() - began

    assert virtually(paced()) == pytest.approx(1.0)


def test_each_endpoint_has_windows_of_its_own() -> None:
    assert endpoint_of("GET", "/api/events/4xY/") == "GET events/{id}"
    assert endpoint_of("GET", "/api/metrics/Ab/flow-triggers") == "GET metrics/{id}/flow-triggers"
    assert endpoint_of("POST", "/api/events/") == "POST events"
