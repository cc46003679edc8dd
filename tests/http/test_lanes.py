"""Connections one by one: each request has one for itself, until its body is closed."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from core.http.lanes import Lanes

REQUEST = httpx.Request("GET", "http://127.0.0.1/x")


class Lane(httpx.AsyncBaseTransport):
    """A connection that answers; `under_way` is how many requests it has at this moment."""

    made: list[Lane]

    def __init__(self) -> None:
        self.asked = 0
        self.closed = False
        self.broken = False
        self.made.append(self)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        if self.broken:
            raise httpx.ReadError("gone")
        return httpx.Response(200, stream=Body())

    async def aclose(self) -> None:
        self.closed = True


class Body(httpx.AsyncByteStream):
    """Two bytes."""

    async def __aiter__(self):  # type: ignore[no-untyped-def]
        yield b"{"
        yield b"}"


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
    made[2].broken = True
    with pytest.raises(httpx.ReadError):
        await lanes.handle_async_request(REQUEST)
    assert [lane.asked for lane in made] == [2, 1, 2]
    await lanes.aclose()
    assert [lane.closed for lane in made] == [True] * 3


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
