"""What a preview's clients can't do: anything that could write, by any method, on any path."""

from __future__ import annotations

import asyncio
import contextlib

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import DeskError, ReadOnlyViolation
from core.http.client import ApiClient
from core.http.factory import Access, HttpFactory
from core.http.readonly import may_write
from core.ipaas import IpaasReader
from core.ipaas.errors import IPAAS
from core.ipaas.writer import IpaasWriter, LinkWrite
from core.klaviyo import KlaviyoReader
from core.klaviyo.writer import KlaviyoWriter
from tests.support import bodies
from tests.support.sandbox import RunningSandbox

READING = {
    "/sso/v2/Auth/Login",
    "/sso/v2/Auth/Refresh",
    "/customers/v2/External/LookupSpecial",
    "/transactions/v2/External/LookupSpecial",
}
BASE = httpx.URL("https://api.example.com")


class Line(httpx.AsyncBaseTransport):
    """Everything that left, and an answer to all of it."""

    def __init__(self) -> None:
        self.left: list[str] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.left.append(f"{request.method} {request.url.raw_path.decode()}")
        return httpx.Response(200, json={})


def reader_on(line: Line, base: str = "http://127.0.0.1") -> ApiClient:
    return HttpFactory(transport=line).client(IPAAS, base, access=Access.READ, auth=None)


segments = st.sampled_from(
    ["sso", "v2", "Auth", "Login", "Refresh", "External", "LookupSpecial", "UpdateExternalId", "customers",
     "transactions", "api", "events", "%2F", "..", ".", "", "%0A", "a b", "é", "Login%0A", ";x"]
)  # fmt: skip
paths = st.lists(segments, min_size=1, max_size=6).map(lambda parts: "/" + "/".join(parts))
methods = st.sampled_from(["POST", "PUT", "PATCH", "DELETE", "CONNECT", "TRACE", "post", "Put", "PROPFIND"])


@settings(max_examples=300)
@given(method=methods, path=paths | st.sampled_from(sorted(READING)))
def test_nothing_that_could_write_leaves_a_reader(method: str, path: str) -> None:
    line = Line()

    async def ask() -> None:
        api = reader_on(line)
        try:
            await api.request(method, path, json={})
        finally:
            await api.aclose()

    with contextlib.suppress(DeskError):
        asyncio.run(ask())
    assert set(line.left) <= {f"POST {path}" for path in READING}


@pytest.mark.parametrize(
    "path",
    [
        "/transactions/v2/External/UpdateExternalId/v2/External/LookupSpecial",
        "/transactions/v2/External/UpdateExternalId%2Fv2%2FExternal%2FLookupSpecial",
        "/customers/v2/External/LookupSpecial%0A",
        "/customers/v2/External/LookupSpecial/",
        "/customers/v2/External/UpdateExternalId?x=/customers/v2/External/LookupSpecial",
        "/customers/v2/External/UpdateExternalId#/customers/v2/External/LookupSpecial",
        "/api/events/sso/v2/Auth/Login",
        "/customers/v2/External%2FLookupSpecial",
        "/sso/v2/Auth%2FLogin",
        "/sso/v2/%41uth/Login",
    ],
)
async def test_a_path_made_to_look_like_a_look_up_is_stopped(path: str) -> None:
    line = Line()
    api = reader_on(line)
    with pytest.raises(ReadOnlyViolation):
        await api.request("POST", path, json={})
    await api.aclose()
    assert line.left == []


@pytest.mark.parametrize("base", ["https://api.example.com", "https://proxy.example.com/ipaas/live"])
@pytest.mark.parametrize("path", sorted(READING))
async def test_the_sign_in_and_the_look_up_pass(base: str, path: str) -> None:
    line = Line()
    api = reader_on(line, base)
    await api.request("POST", path, json={})
    await api.aclose()
    assert line.left == [f"POST {httpx.URL(base).path.rstrip('/')}{path}"]


def test_a_get_and_a_head_change_nothing() -> None:
    for method in ("GET", "HEAD"):
        assert not may_write(httpx.Request(method, "https://api.example.com/x"), BASE, IPAAS)


async def test_the_readers_have_no_way_to_write(ipaas: IpaasReader, klaviyo: KlaviyoReader) -> None:
    public = {name for kind in (IpaasReader, KlaviyoReader) for name in dir(kind) if name[0] != "_"}
    writing = {name for kind in (IpaasWriter, KlaviyoWriter) for name in dir(kind) if name[0] != "_"} - public
    assert writing == {"save_external_id", "create_event", "create_profile"}
    assert not any(hasattr(reader, name) for reader in (ipaas, klaviyo) for name in writing)


async def test_a_writer_on_a_read_only_client_writes_nothing(
    ipaas: IpaasReader, klaviyo: KlaviyoReader, sandbox: RunningSandbox
) -> None:
    """Even when the classes are mixed up, the switch in the client holds."""
    before = sandbox.state()
    wrong = KlaviyoWriter(klaviyo._api, klaviyo.revision)
    with pytest.raises(ReadOnlyViolation):
        await wrong.create_event("/api/events", bodies.event("ro-1"))
    with pytest.raises(ReadOnlyViolation):
        await wrong.create_profile("/api/profiles", bodies.profile(email="new@example.com"))
    with pytest.raises(ReadOnlyViolation):
        await IpaasWriter(ipaas._api).save_external_id(LinkWrite.of("Customer", "8842", "1795", "x", "guid"))
    assert sandbox.state() == before
    assert sandbox.requests() == []
