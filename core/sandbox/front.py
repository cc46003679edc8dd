"""The front of each system: carries out faults and latency, and records every request with its outcome."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Literal

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from core.sandbox.control import PREFIX
from core.sandbox.faults import Fault
from core.sandbox.recording import RecordedRequest, masked_body, masked_headers
from core.sandbox.world import World

System = Literal["ipaas", "klaviyo"]
FaultAnswer = Callable[[int, int | None], tuple[dict[str, str], bytes]]
"""Makes headers and body of an error in a system's own look, from a status and a Retry-After."""

_HTML = (
    b"<!DOCTYPE html><html><head><title>Please wait</title></head><body><h1>Maintenance</h1></body></html>"
)
_PROMISED_OF_EMPTY = 64


@dataclass
class _Answer:
    status: int = 200
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    body: bytes = b""


@dataclass(frozen=True)
class _Client:
    """The other side of one request: what it sent, and the ways to answer or leave it."""

    scope: Scope
    body: bytes
    receive: Receive
    send: Send

    async def gone(self) -> None:
        """Wait until the client has closed the connection (or it was closed on this side)."""
        while (await self.receive())["type"] != "http.disconnect":
            pass

    async def close(self) -> None:
        """Close the connection as it is; what was written before still arrives."""
        self.scope["state"]["transport"].close()
        await self.gone()

    async def answer(self, answer: _Answer) -> None:
        await self.send({"type": "http.response.start", "status": answer.status, "headers": answer.headers})
        await self.send({"type": "http.response.body", "body": answer.body})


class Front:
    """One system as the outside sees it. `stopping` is set when the sandbox ends: nothing goes on waiting then."""

    def __init__(
        self,
        system: System,
        app: ASGIApp,
        control: ASGIApp,
        world: World,
        fault_answer: FaultAnswer,
        stopping: asyncio.Event,
    ) -> None:
        self._system = system
        self._app = app
        self._control = control
        self._world = world
        self._fault_answer = fault_answer
        self._stopping = stopping

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"].startswith(PREFIX):
            await self._control(scope, receive, send)
            return
        body = await _read_body(receive)
        if body is None:
            return
        client = _Client(scope, body, receive, send)
        fault = self._world.faults.take(scope["method"], scope["path"])
        # Of the faults that this one is of, also where they end while it is worked.
        over = self._world.faults.over
        latency = self._world.options.latency
        if fault is None:
            await self._answer_late(client, await self._work(client), latency, over)
        elif fault.kind == "slow":
            await self._answer_late(client, await self._work(client), latency + fault.number / 1000, over)
        elif fault.kind in ("status", "retry_after", "html", "empty"):
            await self._answer_late(client, self._answer_instead(fault), latency, over)
        else:
            await self._break(client, fault)

    async def _work(self, client: _Client) -> _Answer:
        """Let the system itself answer, and catch what it says."""
        answer = _Answer()

        async def replay() -> Message:
            return {"type": "http.request", "body": client.body, "more_body": False}

        async def catch(message: Message) -> None:
            if message["type"] == "http.response.start":
                answer.status, answer.headers = message["status"], list(message["headers"])
            else:
                answer.body += message.get("body", b"")

        await self._app(client.scope, replay, catch)
        return answer

    def _answer_instead(self, fault: Fault) -> _Answer:
        """What comes from in between: the system never saw the request."""
        if fault.kind == "html":
            return _Answer(200, [(b"content-type", b"text/html; charset=utf-8"), _length(_HTML)], _HTML)
        if fault.kind == "empty":
            return _Answer(200, [_length(b"")], b"")
        status, retry_after = (429, fault.number) if fault.kind == "retry_after" else (fault.number, None)
        if status < 400:
            return _Answer(status, [] if status in (204, 304) else [_length(b"")], b"")
        headers, body = self._fault_answer(status, retry_after)
        return _Answer(status, [(k.encode("latin-1"), v.encode("latin-1")) for k, v in headers.items()], body)

    async def _break(self, client: _Client, fault: Fault) -> None:
        """The faults that end without a whole answer."""
        if fault.kind == "truncated":
            answer = await self._work(client)
            promised = len(answer.body) or _PROMISED_OF_EMPTY
            headers = [(name, value) for name, value in answer.headers if name.lower() != b"content-length"]
            headers.append((b"content-length", str(promised).encode()))
            self._record(client, answer.status)
            await client.send({"type": "http.response.start", "status": answer.status, "headers": headers})
            cut = answer.body[: len(answer.body) // 2]
            await client.send({"type": "http.response.body", "body": cut, "more_body": True})
            await client.close()
            return
        if fault.kind == "reset_after":
            await self._work(client)
        self._record(client, None)
        if fault.kind == "hang":
            await _first_of(client.gone(), self._stopping.wait())
        await client.close()

    async def _answer_late(self, client: _Client, answer: _Answer, delay: float, over: asyncio.Event) -> None:
        """Answer after `delay` seconds or once the faults are `over`, if the client is still there."""
        left = delay > 0 and await _first_of(client.gone(), self._stopping.wait(), over.wait(), within=delay)
        self._record(client, None if left else answer.status)
        if not left:
            await client.answer(answer)

    def _record(self, client: _Client, status: int | None) -> None:
        scope = client.scope
        self._world.requests.add(
            RecordedRequest(
                system=self._system,
                method=scope["method"],
                path=scope["path"],
                query=scope["query_string"].decode("latin-1"),
                headers=masked_headers(scope["headers"]),
                body=masked_body(scope["path"], client.body),
                status=status,
            )
        )


def _length(body: bytes) -> tuple[bytes, bytes]:
    return (b"content-length", str(len(body)).encode())


async def _read_body(receive: Receive) -> bytes | None:
    """The whole body; `None` when the client left before its end."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body", False):
            return bytes(body)


async def _first_of(
    first: Awaitable[object], *others: Awaitable[object], within: float | None = None
) -> bool:
    """Wait for any of them or until `within` seconds are over; whether `first` came about."""
    tasks = [asyncio.ensure_future(each) for each in (first, *others)]
    try:
        await asyncio.wait(tasks, timeout=within, return_when=asyncio.FIRST_COMPLETED)
        return tasks[0].done()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
