"""Cases of the HTTP layer that are rare, and must be right all the same."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import ssl
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from core.errors import (
    ConfigurationError,
    NetworkSettingError,
    NotConnected,
    ServerError,
    UnreadableAnswer,
    UsageError,
)
from core.http import retry
from core.http.factory import Access, HttpFactory, seconds_from
from core.http.inward.answer import Answer
from core.http.policy import Policy
from core.http.proxies import Proxy
from core.http.remember import RememberingClient
from core.http.retry import Retries
from core.http.tls import tls_context, trusted
from core.http.translate import translate_transport
from core.http.urls import path_segment
from core.outward.secrets import KNOWN
from tests.support.hostile import http
from tests.support.servers import answering, request_of, serving

SERVICE = Policy(name="The service")
TOKEN = "b7Ks02mQz91LpXw4Tn58"


async def test_a_secret_of_this_process_is_written_into_nobodys_data() -> None:
    KNOWN.token(TOKEN)
    left: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        left.append(request)
        return httpx.Response(200, json={}, request=request)

    factory = HttpFactory(transport=httpx.MockTransport(answer))
    api = factory.client(SERVICE, "https://api.example.com", access=Access.WRITE, auth=None)
    async with contextlib.aclosing(api):
        with pytest.raises(ConfigurationError, match="would contain one of this program's secrets") as raised:
            await api.request("POST", "/notes", json={"text": f"my key is {TOKEN}"})
        assert TOKEN not in str(raised.value)
        assert left == []
        await api.request("POST", "/notes", json={"text": "my key is nobody's business"})
    assert len(left) == 1


def test_a_header_that_no_request_can_carry_is_told() -> None:
    with pytest.raises(ConfigurationError) as raised:
        HttpFactory().client(
            SERVICE,
            "https://api.example.com",
            access=Access.READ,
            auth=None,
            headers={"revision": "2024\u20ac"},
        )
    assert raised.value.hint == "Check this connection's addresses and revision."


async def test_clients_share_what_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []

    def make(*_: object) -> ssl.SSLContext:
        made.append("one")
        return tls_context({})

    monkeypatch.setattr("core.http.factory.tls_context", make)
    factory = HttpFactory(environ={})
    for _ in range(2):
        api = factory.client(SERVICE, "https://api.example.com", access=Access.READ, auth=None)
        await api.aclose()
    assert len(made) == 1


async def test_what_is_closed_remembers_nothing_and_asks_all_the_same() -> None:
    async with serving(answering(http(b"{}", "Connection: close"))) as port:
        api = HttpFactory().client(SERVICE, f"http://127.0.0.1:{port}", access=Access.READ, auth=None)
        async with contextlib.aclosing(api):
            remembering = RememberingClient(api)
            await remembering.aclose()
            assert (await remembering.request("GET", "/x")).json() == {}
            assert remembering._asked == {}


def answers_in_memory() -> list[object]:
    return [each for each in gc.get_objects() if isinstance(each, httpx.Response | Answer)]


async def test_an_answer_is_gone_with_its_last_user_and_not_with_the_collector() -> None:
    async with serving(answering(http(b'{"a": 1', "Connection: close"))) as port:
        api = HttpFactory().client(SERVICE, f"http://127.0.0.1:{port}", access=Access.READ, auth=None)
        async with contextlib.aclosing(api):
            gc.collect()
            before = answers_in_memory()  # (those of other tests may be held by what they left)
            gc.disable()
            try:
                for _ in range(3):
                    with pytest.raises(UnreadableAnswer):
                        (await api.get("/x")).json()
                kept = [each for each in answers_in_memory() if all(each is not other for other in before)]
            finally:
                gc.enable()
    assert kept == []


async def test_who_asks_while_it_is_asked_shares_the_answer() -> None:
    begun, go_on, asked = asyncio.Event(), asyncio.Event(), list[bytes]()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await request_of(reader))
        begun.set()
        await go_on.wait()
        writer.write(http(b"17", "Connection: close"))
        await writer.drain()

    async with serving(talk) as port:
        api = HttpFactory().client(SERVICE, f"http://127.0.0.1:{port}", access=Access.READ, auth=None)
        async with contextlib.aclosing(api), contextlib.aclosing(RememberingClient(api)) as remembering:
            first = asyncio.create_task(remembering.request("GET", "/x"))
            await begun.wait()
            second = asyncio.create_task(remembering.request("GET", "/x"))
            await asyncio.sleep(0)
            go_on.set()
            assert await first is await second
    assert len(asked) == 1


async def test_what_is_asked_in_the_moment_of_the_end_is_not_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    api = HttpFactory().client(SERVICE, "http://127.0.0.1:1", access=Access.READ, auth=None)
    begun = list[Coroutine[Any, Any, Answer]]()
    request = api.request

    def noted(*arguments: Any, **more: Any) -> Coroutine[Any, Any, Answer]:
        begun.append(request(*arguments, **more))
        return begun[-1]

    monkeypatch.setattr(api, "request", noted)
    async with contextlib.aclosing(api):
        remembering = RememberingClient(api)
        asked = asyncio.create_task(remembering.request("GET", "/x"))
        await asyncio.sleep(0)
        await remembering.aclose()
        with pytest.raises(asyncio.CancelledError):
            await asked
    for call in begun:
        call.close()
    assert begun == []


async def test_what_is_remembered_is_read_by_who_asks_alone() -> None:
    bodies, asked = [b"<p>Down", b"17"], list[bytes]()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await request_of(reader))
        body = bodies[min(len(asked), len(bodies)) - 1]
        writer.write(http(body, "Connection: close", "Content-Type: text/plain"))
        await writer.drain()

    async with serving(talk) as port:
        api = HttpFactory().client(SERVICE, f"http://127.0.0.1:{port}", access=Access.READ, auth=None)
        async with contextlib.aclosing(api), contextlib.aclosing(RememberingClient(api)) as remembering:
            down = await remembering.request("GET", "/x")
            assert await remembering.request("GET", "/x") is down
            assert len(asked) == 1  # nobody has read it yet
            for _ in range(2):
                with pytest.raises(UnreadableAnswer):
                    down.json()
            good = await remembering.request("GET", "/x")
            with pytest.raises(UnreadableAnswer):
                down.json()  # whoever is late takes nothing away that came after
            assert await remembering.request("GET", "/x") is good
            assert good.text() == "17"
            assert len(asked) == 2


async def test_after_some_seconds_no_further_attempt_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "_LAST_BEGINS", 0.0)
    tried: list[int] = []

    async def fail() -> None:
        tried.append(1)
        await asyncio.sleep(0.002)
        error = ServerError("no", status=503)
        error.writes = False
        raise error

    with pytest.raises(ServerError):
        await Retries(system="x", timeout=0.001, first_pause=0.001).run(fail)
    assert len(tried) == 1


@pytest.mark.parametrize("named", [True, False])
def test_a_tls_library_that_cannot_be_set_up_is_told(monkeypatch: pytest.MonkeyPatch, named: bool) -> None:
    def refused(*_: object) -> ssl.SSLContext:
        raise ssl.SSLError("no such provider")

    monkeypatch.setattr(ssl, "SSLContext", refused)
    with pytest.raises(NetworkSettingError) as raised:
        tls_context({"OPENSSL_CONF": "/nowhere.cnf"} if named else {})
    assert ("OPENSSL_CONF is /nowhere.cnf" in raised.value.detail) is named
    assert ("OPENSSL_CONF" in raised.value.hint) is named


def test_certificates_of_our_own_are_told_as_trusted(tmp_path: Path) -> None:
    file = str(tmp_path / "company.pem")
    trustme.CA().cert_pem.write_to_path(file)
    assert f"those of the network settings of this program ({file})" in trusted({}, file)
    assert f"of the operating system and of SSL_CERT_FILE ({file})" in trusted({"SSL_CERT_FILE": file})


@pytest.mark.parametrize(
    ("text", "seconds"), [("", 9.0), (" 2.5 ", 2.5), ("x", None), ("0", None), ("3601", None)]
)
def test_seconds_that_a_variable_names(text: str, seconds: float | None) -> None:
    if seconds is not None:
        assert seconds_from({"WAIT": text}, "WAIT", 9.0) == seconds
        return
    with pytest.raises(ConfigurationError, match="WAIT"):
        seconds_from({"WAIT": text}, "WAIT", 9.0)


@pytest.mark.parametrize("text", ["", ".", ".."])
def test_what_leads_elsewhere_is_no_id(text: str) -> None:
    with pytest.raises(UsageError):
        path_segment(text)
    assert path_segment(f"{text}/a b") == f"{text}%2Fa%20b"


def test_a_pool_that_is_full_is_no_fault_of_the_proxy() -> None:
    request = httpx.Request("GET", "https://api.example.com/x")
    proxy = Proxy(httpx.URL("http://proxy.example.com:3128"), "HTTPS_PROXY")
    told = translate_transport(httpx.PoolTimeout("full", request=request), SERVICE, request, proxy)
    assert isinstance(told, NotConnected)
    assert told.title == "The service couldn't be reached"
