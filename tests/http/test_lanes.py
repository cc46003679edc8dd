"""Connections one by one: each request has one for itself, until its body is closed."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from core.http.lanes import Lanes

REQUEST = httpx.Request("GET", "http://127.0.0.1/x")


class Lane(httpx.AsyncBaseTransport):
    """A connection that answers; `broken` is what goes wrong: `request`, `body` or `close`."""

    made: list[Lane]

    def __init__(self) -> None:
        self.asked = 0
        self.closed = 0
        self.broken = ""
        self.made.append(self)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        if self.broken == "request":
            raise httpx.ReadError("gone")
        return httpx.Response(200, stream=Body(self))

    async def aclose(self) -> None:
        self.closed += 1
        await asyncio.sleep(0)


class Body(httpx.AsyncByteStream):
    """Two bytes."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane

    async def __aiter__(self):  # type: ignore[no-untyped-def]
        yield b"{"
        if self._lane.broken == "body":
            raise httpx.ReadError("gone")
        yield b"}"

    async def aclose(self) -> None:
        if self._lane.broken == "close":
            raise asyncio.CancelledError


@pytest.fixture(autouse=True)
def made() -> list[Lane]:
    Lane.made = []
    return Lane.made


async def test_a_free_connection_is_taken_again_and_one_in_use_never(made: list[Lane]) -> None:
    lanes = Lanes(Lane)
    first = await lanes.handle_async_request(REQUEST)
    second = await lanes.handle_async_request(REQUEST)
    assert [lane.asked for lane in made] == [1, 1]
    assert await first.aread() == b"{}"
    await first.aclose()
    await first.stream.aclose()  # type: ignore[union-attr]  # once more: it gives back once
    third, fourth = [await lanes.handle_async_request(REQUEST) for _ in range(2)]
    assert [lane.asked for lane in made] == [2, 1, 1]
    for response in (second, third, fourth):
        await response.aclose()
    await (await lanes.handle_async_request(REQUEST)).aclose()
    assert [lane.asked for lane in made] == [2, 1, 2]
    assert not any(lane.closed for lane in made)
    await lanes.aclose()
    assert [lane.closed for lane in made] == [1] * 3


@pytest.mark.parametrize("broken", ["request", "body", "close"])
async def test_one_that_something_went_wrong_on_is_closed_and_never_used_again(
    made: list[Lane], broken: str
) -> None:
    lanes = Lanes(Lane, most=1)
    await (await lanes.handle_async_request(REQUEST)).aclose()
    made[0].broken = broken

    async def ask() -> None:
        response = await lanes.handle_async_request(REQUEST)
        try:
            await response.aread()
        finally:
            await response.aclose()

    with pytest.raises(asyncio.CancelledError if broken == "close" else httpx.ReadError):
        await ask()
    assert made[0].closed == 1
    assert await (await lanes.handle_async_request(REQUEST)).aread() == b"{}"
    assert [lane.asked for lane in made] == [2, 1]
    await lanes.aclose()
    assert [lane.closed for lane in made] == [1, 1], "each once, and the first was forgotten"


async def test_all_are_closed_even_where_closing_is_cancelled(made: list[Lane]) -> None:
    lanes = Lanes(Lane)
    for response in [await lanes.handle_async_request(REQUEST) for _ in range(3)]:
        await response.aclose()
    closing = asyncio.create_task(lanes.aclose())
    await asyncio.sleep(0)
    closing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await closing
    assert [lane.closed for lane in made] == [1] * 3


async def test_one_that_was_in_use_while_all_were_closed_is_closed_in_the_end(made: list[Lane]) -> None:
    """It may have connected once more meanwhile."""
    lanes = Lanes(Lane)
    response = await lanes.handle_async_request(REQUEST)
    await lanes.aclose()
    made[0].closed = 0
    await response.aclose()
    assert made[0].closed == 1


async def test_there_are_no_more_than_were_allowed_and_a_failure_gives_its_place_back(
    made: list[Lane],
) -> None:
    fails = True

    def make() -> Lane:
        if fails:
            raise OSError("no more files")
        return Lane()

    lanes = Lanes(make, most=1)
    for _ in range(2):
        with pytest.raises(OSError, match="no more files"):
            await lanes.handle_async_request(REQUEST)
    fails = False
    first = await lanes.handle_async_request(REQUEST)
    waiting = asyncio.create_task(lanes.handle_async_request(REQUEST))
    await asyncio.sleep(0)
    assert not waiting.done()
    await first.aclose()
    await (await waiting).aclose()
    assert [lane.asked for lane in made] == [2]
    await lanes.aclose()
