"""Fixtures: the clients of the sandbox, for reading and for writing."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

import httpx
import pytest

from core.clients.writers import Clients
from core.connections import Connection, Secrets
from core.http.factory import HttpFactory
from core.ipaas import IpaasReader
from core.ipaas.writer import IpaasWriter
from core.klaviyo import KlaviyoReader
from core.klaviyo.writer import KlaviyoWriter
from tests.support.sandbox import REVISION, RunningSandbox

PATIENCE = 20.0
"""Seconds that an answer is waited for: many, so that a busy machine fails nothing."""
_HELD = 0.3
"""Seconds for an answer that the sandbox keeps back."""


@pytest.fixture
def not_for_long(sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers that `sandbox.fault` keeps back (`hang`, `slow`) are soon given up. All others are waited for."""
    network = HttpFactory._network

    class Impatient(httpx.AsyncBaseTransport):
        def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
            self._inner = inner

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if sandbox.held.take(request.method, request.url.path):
                request.extensions["timeout"] = {**request.extensions["timeout"], "read": _HELD}
            return await self._inner.handle_async_request(request)

        async def aclose(self) -> None:
            await self._inner.aclose()

    monkeypatch.setattr(HttpFactory, "_network", lambda *args: Impatient(network(*args)))


@pytest.fixture
def factory() -> HttpFactory:
    return HttpFactory(timeout=PATIENCE)


@pytest.fixture
async def clients(connection: Connection, secrets: Secrets, factory: HttpFactory) -> AsyncIterator[Clients]:
    """All clients, signed in by email and password when they are first used."""
    async with contextlib.aclosing(Clients(connection, secrets, factory)) as made:
        yield made


@pytest.fixture
async def token_clients(
    sandbox: RunningSandbox, secrets: Secrets, factory: HttpFactory
) -> AsyncIterator[Clients]:
    """All clients, with the company token that never ends: no sign-in is among their requests."""
    connection = sandbox.connection(sign_in="token")
    async with contextlib.aclosing(Clients(connection, secrets, factory)) as made:
        yield made


@pytest.fixture
def ipaas(token_clients: Clients) -> IpaasReader:
    return token_clients.ipaas_reader()


@pytest.fixture
def ipaas_writer(token_clients: Clients) -> IpaasWriter:
    return token_clients.ipaas_writer()


@pytest.fixture
def klaviyo(token_clients: Clients) -> KlaviyoReader:
    return token_clients.klaviyo_reader(REVISION)


@pytest.fixture
def klaviyo_writer(token_clients: Clients) -> KlaviyoWriter:
    return token_clients.klaviyo_writer(REVISION)
