"""The edge of the process: where names lead to, and all that left, host by host."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path

import httpx

from core.connections import Connection, Secrets
from core.desk import Desk
from core.http.factory import HttpFactory
from core.journal import Journal
from core.paths import Paths
from core.settings import Settings

Answer = Callable[[httpx.Request], httpx.Response | None]


class Edge(httpx.AsyncBaseTransport):
    """Leads hosts to servers of this machine, as a resolver would, and keeps what was sent to whom.

    `routes` has a base address by `host` or `host:port`; any other host is answered with an empty page, so that
    nothing fails only because nobody is there. `answer` may speak for a host before it is led on.
    """

    def __init__(self, routes: Mapping[str, str], answer: Answer = lambda request: None) -> None:
        self._routes = routes
        self._answer = answer
        self.left: list[tuple[str, str]] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Note the request, and lead it on."""
        host = request.url.host if request.url.port is None else f"{request.url.host}:{request.url.port}"
        body = (await request.aread()).decode("utf-8", "replace")
        told = "\n".join(f"{name}: {value}" for name, value in request.headers.items())
        self.left.append((host, f"{request.method} {request.url}\n{told}\n\n{body}"))
        answer = self._answer(request)
        if answer is not None:
            return answer
        if host not in self._routes:
            return httpx.Response(200, json={"data": [], "links": {}}, request=request)
        there = httpx.URL(self._routes[host])
        url = request.url.copy_with(scheme=there.scheme, host=there.host, port=there.port)
        headers = {**request.headers, "host": f"{there.host}:{there.port}"}
        async with httpx.AsyncHTTPTransport(verify=False, trust_env=False) as network:
            led = httpx.Request(request.method, url, headers=headers, content=body.encode())
            response = await network.handle_async_request(led)
            content = await response.aread()
        return httpx.Response(
            response.status_code, headers=response.headers, content=content, request=request
        )

    def hosts_with(self, *secrets: str) -> set[str]:
        """The hosts that got one of these."""
        return {host for host, text in self.left if any(secret in text for secret in secrets)}

    @property
    def hosts(self) -> set[str]:
        """Every host that was asked for anything."""
        return {host for host, _ in self.left}


@contextlib.asynccontextmanager
async def desk_on(edge: Edge, connection: Connection, secrets: Secrets, folder: Path) -> AsyncIterator[Desk]:
    """A desk all of whose requests go through the edge."""
    paths = Paths.under(folder)
    journal = Journal(paths.journal)
    desk = Desk(
        connection,
        secrets,
        factory=HttpFactory(transport=edge),
        journal=journal,
        paths=paths,
        settings=Settings(read_back_seconds=5),
    )
    try:
        yield desk
    finally:
        await desk.aclose()
        await journal.aclose()
