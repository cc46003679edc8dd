"""Both systems, and what goes wrong with each request."""

from __future__ import annotations

import asyncio
import functools
import random
import re
from typing import Literal

import httpx
import msgspec

from tests.support.small_world import CALLS, SmallWorld
from tests.support.soak.lives import Killed, Life

WRITES = ("create_profile", "create_event", "save_link")
Fault = Literal[
    "none", "503", "503 done", "503 late", "408 late", "lost", "gone", "late", "connect", "429", "400", "html"
]
"""`done`: the work is done behind the answer; `late`: it is done afterwards, when the client may have given up; `lost`:
done, and no answer comes; `gone`: not done, and no answer comes.
"""
WRITE_FAULTS: tuple[Fault, ...] = (
    "503", "503 done", "503 late", "408 late", "lost", "gone", "late", "connect", "429", "400", "html",
)  # fmt: skip
READ_FAULTS: tuple[Fault, ...] = ("503", "gone", "connect", "429", "html")
LATER = (0.5, 3.0, 8.0, 20.0, 90.0)
"""Seconds after which late work is done: within the look, after it, after the run."""


class Server:
    """Both systems: faults as the schedule draws them, and what is still to be done of earlier requests."""

    def __init__(self, small: SmallWorld, draw: random.Random, faults: int, share: float) -> None:
        self._small = small
        self._draw = draw
        self.faults_left = faults
        self.share = share
        self.always: dict[str, Fault] = {}
        """The faults of each write of a kind."""
        self._favourites = draw.sample(WRITE_FAULTS, draw.randint(2, len(WRITE_FAULTS)))
        self._unclear: set[str | None] = set()
        self.wrong: list[str] = []
        """What the program did that it must not, as the systems see it."""
        self.pending: list[tuple[float, httpx.Request]] = []
        self.left: list[tuple[str, str | None]] = []
        """The writes that arrived, by their kind and the unique id of an event."""
        self.told: list[str] = []

    async def answer(self, request: httpx.Request) -> httpx.Response:
        """One request."""
        await self.catch_up()
        kind = _kind(request)
        key = unique_id_in(request)
        if kind in WRITES:
            self.left.append((kind, key))
        if kind == "create_event" and key in self._unclear:
            self.wrong.append(f"{key} is sent again without a look")
        fault = self._fault(kind)
        if kind == "create_event" and fault not in ("none", "connect", "429", "400"):
            self._unclear.add(key)
        if kind == "events" and fault == "none":
            self._unclear.clear()
        self.told.append(f"{asyncio.get_running_loop().time():9.3f} {kind or request.url.path}: {fault}")
        return await self._with(fault, request)

    async def catch_up(self, *, all_of_it: bool = False) -> None:
        """Do what is due by now, or all that is still to be done."""
        now = asyncio.get_running_loop().time()
        due = [each for each in self.pending if all_of_it or each[0] <= now]
        self.pending = [each for each in self.pending if each not in due]
        for _, request in due:
            await (await self._do(request)).aclose()

    def may_come(self, kind: str, unique_id: str | None = None) -> bool:
        """Whether a write is still to be done."""
        return any(_kind(r) == kind and unique_id in (None, unique_id_in(r)) for _, r in self.pending)

    def _fault(self, kind: str | None) -> Fault:
        if kind in self.always:
            return self.always[kind]
        writes = kind in WRITES
        share = self.share if writes else self.share / 25
        if not self.faults_left or self._draw.random() >= share:
            return "none"
        self.faults_left -= 1
        return self._draw.choice(self._favourites if writes else READ_FAULTS)

    async def _with(self, fault: Fault, request: httpx.Request) -> httpx.Response:
        if fault in ("503 late", "408 late", "late"):
            due = asyncio.get_running_loop().time() + self._draw.choice(LATER)
            self.pending.append((due, request))
        if fault == "lost":
            await (await self._do(request)).aclose()
        if fault in ("lost", "gone"):
            raise httpx.ReadError("on order", request=request)
        if fault == "late":
            await asyncio.sleep(2)
            raise httpx.ReadTimeout("on order", request=request)
        if fault == "connect":
            raise httpx.ConnectError("on order", request=request)
        if fault == "503 done":
            await (await self._do(request)).aclose()
        if fault == "none":
            return await self._do(request)
        if fault == "html":
            return httpx.Response(200, text="<html>wait</html>", request=request)
        status = int(fault[:3])
        headers = {"Retry-After": "1"} if status == 429 else {}
        body = {"errors": [{"id": "1", "status": status, "code": "on_order", "title": "no", "detail": "no"}]}
        return httpx.Response(status, json=body, headers=headers, request=request)

    async def _do(self, request: httpx.Request) -> httpx.Response:
        assert request.url.port is not None
        return await self._small.transport._apps[request.url.port].handle_async_request(request)


class Line(httpx.AsyncBaseTransport):
    """What one life speaks through."""

    def __init__(self, server: Server, life: Life) -> None:
        self._server = server
        self._life = life

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._life.step("request")
        response = await self._server.answer(request)
        self._life.done("request")
        if self._life.dead:
            raise Killed
        return response


def _kind(request: httpx.Request) -> str | None:
    return _kind_of(request.method, str(request.url))


@functools.cache
def _kind_of(method: str, url: str) -> str | None:
    return next(
        (name for name, (each, address) in CALLS.items() if each == method and re.search(address, url)), None
    )


def unique_id_in(request: httpx.Request) -> str | None:
    """The unique id of the event that a request makes."""
    if _kind(request) != "create_event":
        return None
    body = msgspec.json.decode(request.content)
    found = body["data"]["attributes"].get("unique_id")
    return str(found) if found is not None else None
