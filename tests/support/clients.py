"""Fixtures: the clients of the sandbox, for reading and for writing."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

import pytest

from core.clients.writers import Clients
from core.connections import Connection, Secrets
from core.http.factory import HttpFactory
from core.ipaas import IpaasReader
from core.ipaas.writer import IpaasWriter
from core.klaviyo import KlaviyoReader
from core.klaviyo.writer import KlaviyoWriter
from tests.support.sandbox import REVISION, RunningSandbox


@pytest.fixture
def patience(request: pytest.FixtureRequest) -> float:
    """Seconds that an answer is waited for: many, so that a busy machine fails nothing; few where the test's `fault`
    keeps the answer back.
    """
    parameters = request.node.callspec.params if hasattr(request.node, "callspec") else {}
    return 0.5 if str(parameters.get("fault")).startswith(("hang", "slow")) else 20


@pytest.fixture
def factory(patience: float) -> HttpFactory:
    return HttpFactory(timeout=patience)


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
