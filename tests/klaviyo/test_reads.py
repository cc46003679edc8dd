"""Klaviyo's records as they are read: profiles, pages of events, revisions, and what is missing."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import AsyncIterator, Callable, Iterator
from decimal import Decimal

import httpx
import pytest

from core.clients.writers import Clients
from core.errors import (
    ConfigurationError,
    CredentialError,
    DeskError,
    Gone,
    MissingScope,
    RateLimited,
    UnreadableAnswer,
)
from core.http.factory import Access, HttpFactory
from core.http.translate import translate_status
from core.klaviyo import KlaviyoReader, Revision
from core.klaviyo.errors import KLAVIYO
from core.klaviyo.writer import KlaviyoWriter
from tests.support import bodies
from tests.support.bodies import SARAH
from tests.support.sandbox import REVISION, RunningSandbox, running_sandbox

MARCUS = "01HB1M0000000000000MARCVSB"
PAGE = 200


def reader_of(answer: httpx.Response | Callable[[httpx.Request], httpx.Response]) -> KlaviyoReader:
    """A reader that gets this answer to everything; for answers that the sandbox doesn't give."""
    respond = (lambda request: answer) if isinstance(answer, httpx.Response) else answer
    factory = HttpFactory(transport=httpx.MockTransport(respond))
    api = factory.client(KLAVIYO, "http://127.0.0.1", access=Access.READ, auth=None)
    return KlaviyoReader(api, REVISION)


@contextlib.asynccontextmanager
async def opened(sandbox: RunningSandbox, key: str | None = None) -> AsyncIterator[Clients]:
    secrets = sandbox.secrets()
    if key is not None:
        secrets = type(secrets)("", secrets.ipaas_token, key)
    connection = sandbox.connection(sign_in="token")
    async with contextlib.aclosing(Clients(connection, secrets, HttpFactory(timeout=3))) as clients:
        yield clients


async def test_the_account(klaviyo: KlaviyoReader) -> None:
    account = await klaviyo.account()
    assert account.organization == "Harbor & Pine Outfitters (sandbox)"
    assert (account.test_account, account.currency, account.timezone) == (True, "USD", "America/New_York")


async def test_the_account_is_asked_for_once_even_when_it_errs(
    klaviyo: KlaviyoReader, sandbox: RunningSandbox
) -> None:
    """Its limit is fifteen a minute."""
    sandbox.fault("retry_after:1", "/api/accounts")
    with pytest.raises(RateLimited):
        await klaviyo.account()
    assert sandbox.asked() == ["GET /api/accounts"]


async def test_a_profile_by_its_id(klaviyo: KlaviyoReader) -> None:
    found = await klaviyo.profile(SARAH)
    assert found is not None
    assert (found.id, found.email, found.name) == (SARAH, "sarah.mason@example.com", "Sarah Mason")
    assert await klaviyo.profile("01HAZZZZ00NOSUCHPR0F11E000") is None


@pytest.mark.parametrize("rude", ["..", ".", "../profiles", "a/b", "?x=1", "a b", '"', "é\u0000"])
async def test_a_link_typed_by_hand_is_never_taken_for_another_profile(
    klaviyo: KlaviyoReader, rude: str
) -> None:
    try:
        assert await klaviyo.profile(rude) is None
    except DeskError as error:
        assert error.hint  # noqa: PT017  both are right: not there, or could not tell


@pytest.mark.parametrize(
    ("email", "profile_id"),
    [
        ("marcus.bell@example.com", MARCUS),
        ("tom+orders@example.com", "01HC9T000000000000000T0MA1"),
        ('"o\'neil jr \\"x\\""@example.com', "01HC9V00000000000000C0N0RN"),
    ],
)
async def test_a_profile_by_its_email(klaviyo: KlaviyoReader, email: str, profile_id: str) -> None:
    assert [found.id for found in await klaviyo.profiles_by_email(email)] == [profile_id]


async def test_an_email_that_nobody_has(klaviyo: KlaviyoReader) -> None:
    assert await klaviyo.profiles_by_email("nobody.at.all@example.com") == ()


@pytest.mark.parametrize("revision", ["2023-10-15", "2024-07-15", "2024-10-15", "2026-07-15", ""])
async def test_paths_are_spelt_as_the_revision_spells_them(sandbox: RunningSandbox, revision: str) -> None:
    parsed = Revision.parse(revision)
    slash = "/" if str(parsed) < "2024-10-15" else ""
    async with opened(sandbox) as clients:
        writer = clients.klaviyo_writer(parsed)
        await writer.account()
        assert await writer.profile(SARAH) is not None
        await writer.profiles_by_email("marcus.bell@example.com")
        await writer.create_event(parsed.path("/api/events"), bodies.event(f"rev-{revision}"))
        await writer.create_profile(parsed.path("/api/profiles"), bodies.profile(email="rev@example.com"))
        assert [event async for event in writer.events("01HC9T000000000000000T0MA2")] == []
    asked = sandbox.requests()
    assert {each["headers"]["revision"] for each in asked} == {str(parsed)}
    assert [each["path"].endswith("/") for each in asked] == [bool(slash)] * 6
    assert all(each["status"] < 300 for each in asked)


async def test_a_retired_revision_is_told(sandbox: RunningSandbox) -> None:
    async with opened(sandbox) as clients:
        with pytest.raises(Gone) as raised:
            await clients.klaviyo_reader(Revision.parse("2022-10-17")).account()
    assert "newer API Revision" in raised.value.hint


async def test_a_wrong_key_and_a_key_without_the_scope(sandbox: RunningSandbox) -> None:
    async with opened(sandbox, "pk_wrong") as clients:
        with pytest.raises(CredentialError) as refused:
            await clients.klaviyo_reader(REVISION).account()
    assert refused.value.title == "Klaviyo refused the key"
    async with opened(sandbox, sandbox.info.klaviyo_read_only_key) as clients:
        with pytest.raises(MissingScope) as lacking:
            await clients.klaviyo_writer(REVISION).create_event("/api/events", bodies.event("scope"))
    assert "events:write" in lacking.value.hint
    assert [each["status"] for each in sandbox.requests()] == [401, 403]


@pytest.fixture(scope="module")
def busy_sandbox() -> Iterator[RunningSandbox]:
    """One profile with more events than two pages hold, another with one."""
    with running_sandbox(rate_limits=False, visibility_ms=0) as running:
        info = running.info
        headers = {
            "Authorization": f"Klaviyo-API-Key {info.klaviyo_key}",
            "revision": str(REVISION),
            "Accept": "application/vnd.api+json",
            "Content-Type": "application/vnd.api+json",
        }
        with httpx.Client(base_url=info.klaviyo_url, headers=headers, trust_env=False) as client:
            for number in range(2 * PAGE + 1):
                body = bodies.event(f"p-{number}", profile_id=MARCUS, value=Decimal(number) + Decimal("0.10"))
                client.post("/api/events", content=body).raise_for_status()
            client.post("/api/events", content=bodies.event("hers")).raise_for_status()
        yield running


async def test_all_pages_of_a_profile_s_events_are_read(busy_sandbox: RunningSandbox) -> None:
    async with opened(busy_sandbox) as clients:
        found = [event async for event in clients.klaviyo_reader(REVISION).events(MARCUS)]
    assert {event.unique_id for event in found} == {f"p-{number}" for number in range(2 * PAGE + 1)}
    assert len(found) == 2 * PAGE + 1
    assert {(event.metric, event.profile_id) for event in found} == {("Placed Order", MARCUS)}
    reads = [each for each in busy_sandbox.requests("klaviyo") if each["method"] == "GET"]
    assert len(reads) == 3


async def test_pages_are_read_only_as_far_as_they_are_wanted(busy_sandbox: RunningSandbox) -> None:
    before = len(busy_sandbox.requests())
    async with opened(busy_sandbox) as clients:
        events = clients.klaviyo_reader(REVISION).events(MARCUS)
        async with contextlib.aclosing(events):  # type: ignore[type-var]
            await anext(events)
    assert len(busy_sandbox.requests()) == before + 1


async def test_a_failure_on_a_later_page_is_no_end_of_the_events(busy_sandbox: RunningSandbox) -> None:
    async with opened(busy_sandbox) as clients:
        events = clients.klaviyo_reader(REVISION).events(MARCUS)
        await anext(events)
        busy_sandbox.fault("html", "/api/events")
        with pytest.raises(UnreadableAnswer):
            async for _ in events:
                pass


async def test_a_value_keeps_its_scale_on_the_way_back(
    klaviyo_writer: KlaviyoWriter, sandbox: RunningSandbox
) -> None:
    for unique_id, value in (("m-1", "12345678901234.56"), ("m-2", "128.60"), ("m-3", "0.00")):
        await klaviyo_writer.create_event(
            "/api/events", bodies.event(unique_id, profile_id=MARCUS, value=Decimal(value))
        )
        sent = sandbox.requests("klaviyo")[-1]["body"]
        assert f'"value":{value}' in sent
    stored = {event["unique_id"]: str(event["value"]) for event in sandbox.state()["events"]}
    assert stored["m-1"] == "12345678901234.56"
    assert stored["m-2"] == "128.60"


async def test_events_before_a_moment_are_left_out(klaviyo: KlaviyoReader) -> None:
    owner = "01HD5M2P8Q4W6E0R7T9Y1NAD1A"
    everything = [event async for event in klaviyo.events(owner)]
    later = datetime.datetime(2100, 1, 1, tzinfo=datetime.UTC)
    assert everything
    assert [event async for event in klaviyo.events(owner, after=later)] == []
    first = datetime.datetime.fromisoformat(min(event.datetime or "" for event in everything))
    east = first.astimezone(datetime.timezone(datetime.timedelta(hours=9)))
    assert [event async for event in klaviyo.events(owner, after=east)] == everything


async def test_an_event_without_klaviyos_own_entries_is_read() -> None:
    """`$event_id` and `$value` are seen in the field, not promised."""
    resource = {"type": "event", "id": "e1", "attributes": {"event_properties": {"a": 1}}}
    [event] = [each async for each in reader_of(httpx.Response(200, json={"data": [resource]})).events("p")]
    assert (event.unique_id, event.value, event.metric, event.properties) == (None, None, None, {"a": 1})


@pytest.mark.parametrize(
    "document",
    [{}, [], {"data": None}, {"data": {}}, {"data": [1]}, {"data": [{}]}, {"data": [{"id": "x"}]},
     {"data": [{"id": "", "attributes": {}}]}, {"data": [{"id": 5, "attributes": {}}]}],
)  # fmt: skip
async def test_an_answer_of_another_shape_is_told(document: object) -> None:
    """Never taken for "not there"."""
    reader = reader_of(httpx.Response(200, json=document))
    with pytest.raises(UnreadableAnswer):
        await reader.profiles_by_email("a@example.com")
    if document != {"data": [{"id": "x"}]}:  # an event that says nothing can't be one of ours
        with pytest.raises(UnreadableAnswer):
            async for _ in reader.events("p"):
                pass
    with pytest.raises(UnreadableAnswer):
        await reader.profile("p")


async def test_names_of_metrics_that_did_not_come_along_are_asked_for() -> None:
    """`include=metric` is asked for; an answer without it must not make a recorded event look like none."""
    metric = {
        "type": "metric",
        "id": "M1",
        "attributes": {"name": "Placed Order", "integration": {"key": "api"}},
    }
    link = {"metric": {"data": {"type": "metric", "id": "M1"}}}
    resource = {"type": "event", "id": "e1", "attributes": {"event_properties": {}}, "relationships": link}
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return httpx.Response(200, json={"data": [metric if "metrics" in request.url.path else resource]})

    [event] = [each async for each in reader_of(answer).events("p")]
    assert event.metric == "Placed Order"
    assert asked == ["/api/events", "/api/metrics"]


@pytest.mark.parametrize("fault", ["html", "empty"])
async def test_a_look_up_that_errs_is_not_taken_for_not_there(
    klaviyo: KlaviyoReader, sandbox: RunningSandbox, fault: str
) -> None:
    sandbox.fault(fault, "/api/profiles", times=2)
    with pytest.raises(UnreadableAnswer):
        await klaviyo.profiles_by_email("marcus.bell@example.com")
    with pytest.raises(UnreadableAnswer):
        await klaviyo.profile(MARCUS)


@pytest.mark.parametrize(
    "text", ["2023", "yesterday", "2026-13-01", "15.10.2023", "２０２６-07-15", "2026-07-15.beta", ".pre"]
)
def test_a_revision_that_is_no_date_is_told(text: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        Revision.parse(text)
    assert "2026-07-15" in raised.value.hint


def test_what_a_revision_knows() -> None:
    old, new = Revision.parse(" "), Revision.parse("2026-07-15")
    assert (str(old), old.most_properties) == ("2023-10-15", 300)
    assert new.most_properties == 400
    early = Revision.parse("2026-07-15.pre")
    assert (str(early), early.most_properties, early.path("/x")) == ("2026-07-15.pre", 400, "/x")


def test_an_error_answer_names_each_fault_and_its_place() -> None:
    errors = [
        {"code": "invalid", "detail": "Too long.", "source": {"pointer": "/data/attributes/metric"}},
        {"title": "Bad filter", "source": {"parameter": "filter"}},
        {"code": "odd"},
        "nonsense",
    ]
    error = translate_status(KLAVIYO, httpx.Response(400, json={"errors": errors}))
    assert error.detail == (
        "Klaviyo answered 400: Too long. (/data/attributes/metric)\nBad filter (filter)\nodd"
    )


@pytest.mark.parametrize(
    "body", ["", "[]", "null", '{"errors": {}}', '{"errors": [1]}', "\ufffd", "[" * 2000]
)
def test_an_error_answer_of_another_shape_is_still_an_error(body: str) -> None:
    assert "Klaviyo answered 400" in translate_status(KLAVIYO, httpx.Response(400, text=body)).detail


@pytest.mark.parametrize("end", ["/api", "/api/", "/"])
async def test_an_address_that_ends_with_api_is_put_right(sandbox: RunningSandbox, end: str) -> None:
    connection = sandbox.connection(klaviyo_url=f"{sandbox.info.klaviyo_url}{end}")
    async with contextlib.aclosing(Clients(connection, sandbox.secrets(), HttpFactory(timeout=3))) as clients:
        assert (await clients.klaviyo_reader(REVISION).account()).organization
