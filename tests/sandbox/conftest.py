"""One sandbox per test module, taken back to the beginning before each test; a client for each side."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator

import httpx
import pytest

from core.sandbox import Sandbox, SandboxInfo
from tests.support.clock import Clock
from tests.support.requests import JSON_API, REVISION

Running = tuple[SandboxInfo, Clock]
MakeClient = Callable[..., httpx.Client]


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    clock = Clock()
    with Sandbox(clock=clock, token_lifetime_s=3600, visibility_ms=300) as info:
        yield info, clock


@pytest.fixture(scope="session")
def make_client() -> MakeClient:
    """Clients that share one TLS context, which they don't use: making one takes longer than a test."""
    context = ssl.create_default_context()

    def make(base_url: str, **headers: str) -> httpx.Client:
        return httpx.Client(base_url=base_url, headers=headers, timeout=10, verify=context)

    return make


@pytest.fixture
def info(running: Running, make_client: MakeClient) -> SandboxInfo:
    """A sandbox at its beginning."""
    info, clock = running
    clock.back_to_the_beginning()
    with make_client(info.ipaas_url) as client:
        client.post("/_sandbox/reset").raise_for_status()
    return info


@pytest.fixture
def clock(running: Running, info: SandboxInfo) -> Clock:
    return running[1]


@pytest.fixture
def ipaas(info: SandboxInfo, make_client: MakeClient) -> Iterator[httpx.Client]:
    """Signed in with the company token."""
    with make_client(info.ipaas_url, Authorization=f"Bearer {info.ipaas_token}") as client:
        yield client


@pytest.fixture
def visitor(info: SandboxInfo, make_client: MakeClient) -> Iterator[httpx.Client]:
    """A client of iPaaS.com that isn't signed in."""
    with make_client(info.ipaas_url) as client:
        yield client


@pytest.fixture
def klaviyo(info: SandboxInfo, make_client: MakeClient) -> Iterator[httpx.Client]:
    """With the key of all scopes, the newest slice's revision and JSON:API's media type."""
    headers = {
        "Authorization": f"Klaviyo-API-Key {info.klaviyo_key}",
        "revision": REVISION,
        "Accept": JSON_API,
        "Content-Type": JSON_API,
    }
    with make_client(info.klaviyo_url, **headers) as client:
        yield client
