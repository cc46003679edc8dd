"""Secrets go to their own place only, and are in nothing that is shown, logged or raised."""

from __future__ import annotations

import contextlib
import logging
import traceback
from collections.abc import AsyncIterator, Callable

import httpx
import msgspec
import pytest

from core.clients.readers import klaviyo_client
from core.clients.writers import Clients
from core.connections import Connection, Secrets
from core.errors import ConfigurationError, CredentialError, DeskError, UnreadableAnswer
from core.http.auth import KeyAuth
from core.http.factory import Access, HttpFactory
from core.http.inward.answer import Answer as GoodAnswer
from core.http.traffic import Exchange
from core.http.translate import translate_status
from core.ipaas.auth import IpaasAuth, Tokens
from core.ipaas.errors import IPAAS
from core.ipaas.sign_in import SignIn
from core.ipaas.writer import LinkWrite
from core.klaviyo import KlaviyoReader, Revision
from core.outward.secrets import KNOWN
from tests.support import bodies
from tests.support.errors import texts_of
from tests.support.sandbox import REVISION, RunningSandbox

KEY = "pk_the_secret_of_the_key"
HERE = "https://a.klaviyo.example"

Answer = Callable[[httpx.Request], httpx.Response]


class Line(httpx.AsyncBaseTransport):
    """Everything that left, answered by a function."""

    def __init__(self, answer: Answer) -> None:
        self.left: list[httpx.Request] = []
        self._answer = answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.left.append(request)
        return self._answer(request)


@contextlib.asynccontextmanager
async def reader_on(line: Line, key: str = KEY) -> AsyncIterator[KlaviyoReader]:
    auth = KeyAuth(HERE, f"Klaviyo-API-Key {key}")
    api = klaviyo_client(HttpFactory(transport=line), HERE, Access.READ, REVISION, auth)
    yield KlaviyoReader(api, REVISION)
    await api.aclose()


def page(next_link: str | None) -> httpx.Response:
    return httpx.Response(200, json={"data": [], "links": {"next": next_link}})


async def test_a_next_link_to_another_host_never_carries_the_key_there() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        first = "page[cursor]" not in request.url.params
        return page("https://evil.example/api/events?page%5Bcursor%5D=two" if first else None)

    line = Line(answer)
    async with reader_on(line) as reader:
        assert [event async for event in reader.events("01H")] == []
    assert [request.url.host for request in line.left] == ["a.klaviyo.example"] * 2
    assert line.left[1].url.params["page[cursor]"] == "two"


async def test_a_next_link_can_not_widen_what_was_asked() -> None:
    """Without its filter the second page would have everybody's events."""
    cursors = iter(["https://a.klaviyo.example/api/events?page%5Bcursor%5D=two", None])
    line = Line(lambda request: page(next(cursors)))
    async with reader_on(line) as reader:
        assert [event async for event in reader.events("01H")] == []
    first, second = (dict(request.url.params) for request in line.left)
    assert second == {**first, "page[cursor]": "two"}
    assert first["filter"] == 'equals(profile_id,"01H")'


@pytest.mark.parametrize(
    "link", ["https://a.klaviyo.example/api/events", "http://[", "?page%5Bcursor%5D=same"]
)
async def test_a_next_link_that_leads_nowhere_ends_the_reading(link: str) -> None:
    line = Line(lambda request: page(link))
    async with reader_on(line) as reader:
        with pytest.raises(UnreadableAnswer):
            async for _ in reader.events("01H"):
                pass
    assert len(line.left) <= 2


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_not_followed(status: int) -> None:
    line = Line(lambda request: httpx.Response(status, headers={"Location": "https://evil.example/"}))
    async with reader_on(line) as reader:
        with pytest.raises(UnreadableAnswer, match=str(status)):
            await reader.account()
    assert [request.url.host for request in line.left] == ["a.klaviyo.example"]


@pytest.mark.parametrize(
    "elsewhere",
    ["https://evil.example/", "http://a.klaviyo.example/", "https://a.klaviyo.example:444/",
     "https://a.klaviyo.example.evil.example/"],
)  # fmt: skip
async def test_the_key_refuses_another_origin(elsewhere: str) -> None:
    flow = KeyAuth(HERE, f"Klaviyo-API-Key {KEY}").async_auth_flow(httpx.Request("GET", elsewhere))
    with pytest.raises(ConfigurationError) as raised:
        await anext(flow)
    assert KEY not in texts_of(raised.value)


async def test_the_company_token_refuses_another_origin() -> None:
    tokens = Tokens(SignIn(HttpFactory(), HERE), None, KEY)
    request = httpx.Request("GET", "https://evil.example/")
    with pytest.raises(ConfigurationError):
        await anext(IpaasAuth(HERE, tokens).async_auth_flow(request))
    assert "Authorization" not in request.headers


async def test_the_same_origin_written_otherwise_is_served() -> None:
    request = httpx.Request("GET", "https://A.Klaviyo.example:443/api")
    await anext(KeyAuth(HERE, f"Klaviyo-API-Key {KEY}").async_auth_flow(request))
    assert request.headers["Authorization"] == f"Klaviyo-API-Key {KEY}"


@pytest.mark.parametrize("spoilt", [f"{KEY}\n", f"{KEY} ", f"{KEY}\r\nX: y", "", f"{KEY}é", f"{KEY}\udc80"])
async def test_a_key_that_no_header_carries_is_told_without_the_key(spoilt: str) -> None:
    """httpx's own error for it would show the header."""
    line = Line(lambda request: httpx.Response(200))
    async with reader_on(line, spoilt) as reader:
        with pytest.raises(CredentialError) as raised:
            await reader.account()
    assert line.left == []
    assert KEY not in "".join(traceback.format_exception(raised.value)) + texts_of(raised.value)


@pytest.mark.parametrize(
    "answer",
    [b'{"access_token": "T-SECRET", "refresh', b'[{"access_token": "T-SECRET"', b'"T-SECRET',
     b"Bearer T-SECRET is what you get"],
)  # fmt: skip
async def test_an_answer_cut_off_does_not_show_the_token_in_it(answer: bytes) -> None:
    password = "P-SECRET"
    line = Line(lambda request: httpx.Response(200, content=answer))
    with pytest.raises(UnreadableAnswer) as raised:
        await SignIn(HttpFactory(transport=line), HERE).login("a@example.com", password)
    assert "SECRET" not in "".join(traceback.format_exception(raised.value)) + texts_of(raised.value)


async def test_a_refusal_that_quotes_the_request_does_not_show_the_key() -> None:
    line = Line(lambda request: httpx.Response(400, text=f"Bad header Klaviyo-API-Key {KEY}"))
    async with reader_on(line) as reader:
        with pytest.raises(DeskError) as raised:
            await reader.account()
    assert KEY not in texts_of(raised.value)


async def _much(clients: Clients) -> list[DeskError]:
    """Much of what the clients can do, with its errors."""
    errors: list[DeskError] = []
    ipaas, klaviyo = clients.ipaas_writer(), clients.klaviyo_writer(REVISION)
    for job in (
        ipaas.transaction("55260"),
        ipaas.transaction("99999999"),
        ipaas.subscription("1795"),
        ipaas.record_id("Customer", "bc-20417", "1792"),
        ipaas.save_external_id(LinkWrite.of("Customer", "8842", "1795", "01H", "guid")),
        klaviyo.account(),
        klaviyo.create_event("/api/events", bodies.event("s-1")),
        klaviyo.create_event("/api/events", b"{}"),
        klaviyo.profile("nobody"),
    ):
        try:
            await job
        except DeskError as error:
            errors.append(error)
    return errors


async def test_no_secret_in_logs_errors_exchanges_or_reprs(
    sandbox: RunningSandbox, caplog: pytest.LogCaptureFixture
) -> None:
    exchanges: list[Exchange] = []
    factory = HttpFactory(timeout=20, on_exchange=exchanges.append)
    connection, secrets = sandbox.connection(), sandbox.secrets()
    caplog.set_level(logging.DEBUG)
    sandbox.fault("reset", "/sso/v2/Auth/Login")
    sandbox.fault("truncated", "/Transaction/55260")
    async with contextlib.aclosing(Clients(connection, secrets, factory)) as clients:
        errors = await _much(clients)
        session = await clients._ipaas_auth._tokens.current()
        wrong = Clients(connection, Secrets("wrong-password", "", "pk_wrong_key"), factory)
        async with contextlib.aclosing(wrong):
            errors += await _much(wrong)
        shown = [repr(each) for each in (clients, factory, secrets, session, clients._ipaas_auth)]
    assert len(errors) >= 8
    assert exchanges
    said = "\n".join(
        [*caplog.messages, *map(repr, exchanges), *shown, *(texts_of(error) for error in errors)]
        + ["".join(traceback.format_exception(error)) for error in errors]
    )
    hidden = (
        secrets.ipaas_password, secrets.klaviyo_key, session.access_token, session.refresh_token or "?",
        "wrong-password", "pk_wrong_key",
    )  # fmt: skip
    assert [secret for secret in hidden if secret in said] == []


async def test_a_subscription_shows_none_of_its_settings(clients: Clients, sandbox: RunningSandbox) -> None:
    """Its settings hold the Klaviyo key, readable for every user of the company."""
    found = await clients.ipaas_reader().subscription("1795")
    assert found.setting("api_key") == sandbox.info.klaviyo_key
    assert sandbox.info.klaviyo_key not in f"{found} {found!r}"


def test_the_secrets_are_in_no_repr_and_in_no_connection() -> None:
    secrets = Secrets("the-password", "the-token", "the-key")
    assert repr(secrets) == str(secrets) == "Secrets()"
    fields = set(Connection.__struct_fields__)
    assert fields.isdisjoint({"ipaas_password", "ipaas_token", "klaviyo_key"})
    assert b"the-" not in msgspec.json.encode(Connection(name="x"))


def test_a_proxy_of_the_environment_gets_nothing_that_is_meant_for_this_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("ALL_PROXY", "http://proxy.example:3128")
    auth = KeyAuth("http://127.0.0.1:1", "Klaviyo-API-Key x")
    api = klaviyo_client(HttpFactory(), "http://127.0.0.1:1", Access.READ, Revision.parse(""), auth)
    assert not any(api._http._mounts.values())


_CUT_IN_TWO: tuple[Callable[[str], httpx.Response], ...] = (
    lambda said: httpx.Response(400, json={"message": said}),
    lambda said: httpx.Response(400, json={"errors": {"email_address": [said]}}),
    lambda said: httpx.Response(400, json={"request": said}),
    lambda said: httpx.Response(400, json=said),
    lambda said: httpx.Response(400, text=said),
    lambda said: httpx.Response(400, html=f"<p>{said}</p>"),
    lambda said: httpx.Response(400, html=f"<script>{'x' * 119_400}</script><p>{said}</p>"),
    lambda said: httpx.Response(400, extensions={"reason_phrase": said.encode()}),
    lambda said: httpx.Response(200, text=said),
    lambda said: httpx.Response(200, html=f"<p>{said}</p>"),
    lambda said: httpx.Response(200, json={"success": False, "message": said}),
    lambda said: httpx.Response(200, json=said),
)


@pytest.mark.parametrize("number", range(len(_CUT_IN_TWO)))
@pytest.mark.parametrize("before", ["", "Tr0ub4dor&3-horse; " * 3])
def test_no_secret_is_cut_in_two_before_it_is_looked_for(number: int, before: str) -> None:
    KNOWN.password("Tr0ub4dor&3-horse")
    for length in (*range(130, 205, 3), *range(500, 605, 3)):
        response = _CUT_IN_TWO[number](
            f"{before}{'x y ' * 200}"[:length] + " Tr0ub4dor&3-horse, and more" * 2
        )
        if response.status_code == 400:
            told = str(translate_status(IPAAS, response))
        else:
            answer = GoodAnswer(
                status=200, headers=response.headers, content=response.content, where="Sign-in"
            )
            with pytest.raises(UnreadableAnswer) as raised:
                answer.mapping()
            told = str(raised.value)
        assert "Tr0u" not in told, (length, told)
