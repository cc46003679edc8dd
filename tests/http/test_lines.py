"""The network changes while connections are kept: after a sleep, with another route, they lead nowhere."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import httpx
import pytest

from core.errors import NoAnswer
from core.http.client import ApiClient
from core.http.factory import Access, HttpFactory
from core.http.lines import Lines
from core.http.policy import Policy
from tests.support.servers import request_of, serving

GOOD = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"id": 1}'
KEPT = 4


class Network:
    """A server whose earlier connections can come to lead nowhere: what is sent there is taken, and never answered."""

    def __init__(self) -> None:
        self.route = 0
        self.answered: list[int] = []
        self.lost: list[bytes] = []
        self.together = asyncio.Barrier(KEPT)

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answers each request of a connection, as long as its route is the one of now."""
        route = self.route
        while True:
            head = await request_of(reader)
            if route != self.route:
                self.lost.append(head)
                continue
            if b"/together" in head:
                await self.together.wait()
            self.answered.append(route)
            writer.write(GOOD)
            await writer.drain()


@pytest.fixture
def network() -> Network:
    return Network()


@pytest.fixture
async def client(network: Network) -> AsyncIterator[ApiClient]:
    """With several connections that are kept."""
    factory = HttpFactory(timeout=2, first_pause=0.01, environ={})
    async with serving(network.talk) as port:
        made = factory.client(
            Policy(name="The service"), f"http://127.0.0.1:{port}", access=Access.WRITE, auth=None
        )
        await asyncio.gather(*(made.get("/together") for _ in range(KEPT)))
        yield made
        await made.aclose()


async def test_what_is_kept_is_left_when_one_of_it_leads_nowhere(network: Network, client: ApiClient) -> None:
    network.route += 1
    assert (await client.get("/x")).mapping() == {"id": 1}
    assert len(network.lost) == 1, "one timeout, not one for each connection that was kept"
    await asyncio.gather(*(client.get("/x") for _ in range(KEPT)))
    assert len(network.lost) == 1


async def test_after_a_sleep_nothing_is_sent_to_where_nobody_is(
    network: Network, client: ApiClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A write that went there would be of unknown outcome."""
    real = time.time
    network.route += 1
    monkeypatch.setattr(time, "time", lambda: real() + 3600)
    assert (await client.request("POST", "/x", json={})).status == 200
    assert network.lost == []
    # A clock that is set back changes nothing.
    monkeypatch.setattr(time, "time", lambda: real() - 3600)
    await client.get("/x")
    assert network.answered[-2:] == [1, 1]


async def test_a_write_into_a_dead_connection_stays_unknown(network: Network, client: ApiClient) -> None:
    network.route += 1
    with pytest.raises(NoAnswer):
        await client.request("POST", "/x", json={})
    assert len(network.lost) == 1
    assert (await client.request("POST", "/x", json={})).status == 200


async def test_an_answer_that_is_being_read_is_not_cut_off(network: Network) -> None:
    """Others fail meanwhile: the connections are left, and closed only when the last answer from them has ended."""
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if b"/slow" in await request_of(reader):
            writer.write(GOOD[:-4])
            await writer.drain()
            begun.set()
            await go_on.wait()
            writer.write(GOOD[-4:])
            await writer.drain()
            await reader.read()

    factory = HttpFactory(timeout=5, first_pause=0.01, environ={})
    async with serving(talk) as port:
        client = factory.client(
            Policy(name="The service"), f"http://127.0.0.1:{port}", access=Access.READ, auth=None
        )
        slow = asyncio.create_task(client.get("/slow"))
        await begun.wait()
        with pytest.raises(NoAnswer):
            await client.get("/broken", attempts=1)
        go_on.set()
        assert (await slow).mapping() == {"id": 1}
        await client.aclose()


class Transport(httpx.AsyncBaseTransport):
    """Connections that go wrong where the path says so; `made` has all."""

    made: list[Transport]

    def __init__(self) -> None:
        self.closed = 0
        self.made.append(self)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/broken":
            raise httpx.ReadError("gone", request=request)
        if request.url.path == "/odd":
            raise ValueError("a defect of a library")
        return httpx.Response(200, stream=Body(request.url.path == "/cut"))

    async def aclose(self) -> None:
        self.closed += 1


class Body(httpx.AsyncByteStream):
    """Two bytes; one that is cut breaks off after the first."""

    def __init__(self, is_cut: bool) -> None:
        self._is_cut = is_cut

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{"
        if self._is_cut:
            raise httpx.ReadError("gone")
        yield b"}"


@pytest.fixture
def made() -> list[Transport]:
    Transport.made = []
    return Transport.made


async def begun(lines: Lines, path: str = "/x") -> httpx.Response:
    """The head of an answer."""
    return await lines.handle_async_request(httpx.Request("GET", f"http://127.0.0.1{path}"))


async def test_a_body_that_is_closed_twice_ends_once(made: list[Transport]) -> None:
    """Whoever closes it after its reader takes nothing away from the others that are still read."""
    lines = Lines(Transport)
    first, second = [await begun(lines) for _ in range(2)]
    assert isinstance(first.stream, httpx.AsyncByteStream)
    for _ in range(3):
        await first.stream.aclose()
    with pytest.raises(httpx.ReadError):
        await begun(lines, "/broken")
    assert made[0].closed == 0
    assert await second.aread() == b"{}"
    await second.aclose()
    assert made[0].closed == 1
    await lines.aclose()


async def test_what_follows_a_broken_connection_goes_over_new_ones_at_once(made: list[Transport]) -> None:
    """However many break of those that were left together, and whoever still reads over one of them."""
    lines = Lines(Transport)
    read = [await begun(lines, path) for path in ("/x", "/cut", "/cut")]
    for number in (1, 2):
        with pytest.raises(httpx.ReadError):
            await read[number].aread()
        await read[number].aclose()
    assert len(made) == 2
    await (await begun(lines)).aclose()
    assert [transport.closed for transport in made] == [0, 0]
    await read[0].aclose()
    assert [transport.closed for transport in made] == [1, 0]
    await lines.aclose()
    assert [transport.closed for transport in made] == [1, 1]


async def test_a_defect_elsewhere_breaks_no_connection(made: list[Transport]) -> None:
    lines = Lines(Transport)
    with pytest.raises(ValueError, match="a defect"):
        await begun(lines, "/odd")
    await (await begun(lines)).aclose()
    assert [transport.closed for transport in made] == [0]
    await lines.aclose()


async def test_what_is_left_after_a_sleep_is_closed(
    made: list[Transport], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines, real = Lines(Transport), time.time
    await (await begun(lines)).aclose()
    monkeypatch.setattr(time, "time", lambda: real() + 3600)
    await (await begun(lines)).aclose()
    assert [transport.closed for transport in made] == [1, 0]
    await lines.aclose()
