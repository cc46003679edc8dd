"""What is asked again and what isn't: reads when no usable answer came, writes only when they never left."""

from __future__ import annotations

import contextlib
import socket

import httpx
import pytest

from core.clients.writers import Clients
from core.connections import Secrets
from core.errors import (
    ApiError,
    BadRequest,
    DeskError,
    Gone,
    NoAnswer,
    NotConnected,
    NotFound,
    RateLimited,
    ServerError,
    UnreadableAnswer,
)
from core.http.factory import HttpFactory
from core.http.retry import ATTEMPTS
from core.http.translate import translate_status
from core.ipaas import IpaasReader
from core.ipaas.writer import IpaasWriter, LinkWrite
from core.klaviyo import KlaviyoReader
from core.klaviyo.errors import KLAVIYO, ProfileConflict
from core.klaviyo.writer import KlaviyoWriter
from core.waits import Pause, told_to
from tests.support import bodies
from tests.support.sandbox import REVISION, RunningSandbox
from tests.support.servers import answering, serving

READ = "/transactions/v2/Transaction/55260"


@pytest.mark.parametrize("fault", ["reset", "hang", "slow:2000", "truncated", "status:500", "status:503"])
@pytest.mark.usefixtures("not_for_long")
async def test_a_read_is_asked_again(ipaas: IpaasReader, sandbox: RunningSandbox, fault: str) -> None:
    sandbox.fault(fault, READ)
    assert (await ipaas.transaction("55260")).number == "SO-10042"
    assert sandbox.asked() == [f"GET {READ}"] * 2


@pytest.mark.parametrize(
    ("fault", "kind"), [("reset", NoAnswer), ("truncated", NoAnswer), ("status:502", ServerError)]
)
async def test_a_read_gives_up_in_the_end(
    ipaas: IpaasReader, sandbox: RunningSandbox, fault: str, kind: type[DeskError]
) -> None:
    sandbox.fault(fault, READ, times=9)
    with pytest.raises(kind) as raised:
        await ipaas.transaction("55260")
    assert raised.value.retryable
    assert not raised.value.writes
    assert sandbox.asked() == [f"GET {READ}"] * ATTEMPTS


@pytest.mark.parametrize("fault", ["html", "empty"])
async def test_an_answer_from_in_between_is_told_at_once(
    ipaas: IpaasReader, sandbox: RunningSandbox, fault: str
) -> None:
    sandbox.fault(fault, READ)
    with pytest.raises(UnreadableAnswer) as raised:
        await ipaas.transaction("55260")
    assert raised.value.hint
    assert sandbox.asked() == [f"GET {READ}"]


@pytest.mark.parametrize("status", [400, 404, 410, 422])
async def test_a_refusal_is_not_asked_again(ipaas: IpaasReader, sandbox: RunningSandbox, status: int) -> None:
    sandbox.fault(f"status:{status}", READ, times=9)
    with pytest.raises({404: NotFound, 410: Gone}.get(status, BadRequest)) as raised:
        await ipaas.transaction("55260")
    assert isinstance(raised.value, ApiError)
    assert raised.value.status == status
    assert sandbox.asked() == [f"GET {READ}"]


async def test_the_wait_that_a_429_asks_for_is_kept(
    klaviyo_writer: KlaviyoWriter, sandbox: RunningSandbox
) -> None:
    """A write as well: a 429 was refused, so it certainly wasn't done."""
    pauses: list[Pause] = []
    sandbox.fault("retry_after:1", "/api/events", method="POST")
    with told_to(pauses.append):
        await klaviyo_writer.create_event("/api/events", bodies.event("r-1"))
    [pause] = pauses
    assert isinstance(pause.cause, RateLimited)
    assert 1 <= pause.seconds < 1.25
    assert "Waiting for Klaviyo's limit" in pause.words
    assert sandbox.asked() == ["POST /api/events"] * 2


async def test_a_wait_of_minutes_is_left_to_the_user(klaviyo: KlaviyoReader, sandbox: RunningSandbox) -> None:
    sandbox.fault("retry_after:90", "/api/profiles", times=9)
    with pytest.raises(RateLimited) as raised:
        await klaviyo.profiles_by_email("a@example.com")
    assert raised.value.retry_after == 90
    assert len(sandbox.requests()) == 1


@pytest.mark.parametrize("fault", ["reset", "reset_after", "hang", "slow:2000", "status:500", "status:503"])
@pytest.mark.usefixtures("not_for_long")
async def test_a_write_without_a_clear_answer_is_not_sent_again(
    klaviyo_writer: KlaviyoWriter, sandbox: RunningSandbox, fault: str
) -> None:
    sandbox.fault(fault, "/api/events", method="POST")
    with pytest.raises(ServerError if fault.startswith("status") else NoAnswer) as raised:
        await klaviyo_writer.create_event("/api/events", bodies.event("w-1"))
    assert raised.value.writes
    done = [event for event in sandbox.state()["events"] if event["unique_id"] == "w-1"]
    assert len(done) == (1 if fault in ("reset_after", "slow:2000") else 0)
    assert sandbox.asked() == ["POST /api/events"]


@pytest.mark.parametrize("fault", ["html", "empty", "status:200", "status:201", "status:302"])
async def test_only_202_is_accepted(
    klaviyo_writer: KlaviyoWriter, sandbox: RunningSandbox, fault: str
) -> None:
    sandbox.fault(fault, "/api/events", method="POST")
    with pytest.raises(UnreadableAnswer) as raised:
        await klaviyo_writer.create_event("/api/events", bodies.event("w-2"))
    assert raised.value.writes
    assert sandbox.asked() == ["POST /api/events"]


@pytest.mark.parametrize(
    "body", ['{"errors": [{"detail": "no"}]}', '{"success": false}', "Please sign in", "{"]
)
async def test_a_202_that_says_something_else_is_no_acceptance(
    sandbox: RunningSandbox, secrets: Secrets, factory: HttpFactory, body: str
) -> None:
    raw = f"HTTP/1.1 202 Accepted\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode()
    async with serving(answering(raw)) as port:
        connection = sandbox.connection(sign_in="token", klaviyo_url=f"http://127.0.0.1:{port}")
        async with contextlib.aclosing(Clients(connection, secrets, factory)) as clients:
            writer = clients.klaviyo_writer(REVISION)
            with pytest.raises(UnreadableAnswer) as raised:
                await writer.create_event("/api/events", bodies.event("w-3"))
    assert raised.value.writes


async def test_a_profile_whose_answer_is_cut_off_may_be_there(
    klaviyo_writer: KlaviyoWriter, sandbox: RunningSandbox
) -> None:
    sandbox.fault("truncated", "/api/profiles", method="POST")
    with pytest.raises(NoAnswer) as raised:
        await klaviyo_writer.create_profile("/api/profiles", bodies.profile(email="cut@example.com"))
    assert raised.value.writes
    assert "cut@example.com" in [profile["email"] for profile in sandbox.state()["profiles"]]
    assert sandbox.asked() == ["POST /api/profiles"]


async def test_a_conflict_names_the_profile_that_is_there(
    klaviyo_writer: KlaviyoWriter, sandbox: RunningSandbox
) -> None:
    with pytest.raises(ProfileConflict) as raised:
        await klaviyo_writer.create_profile("/api/profiles", bodies.profile(email="marcus.bell@example.com"))
    assert raised.value.duplicate_profile_id == "01HB1M0000000000000MARCVSB"
    assert raised.value.code == "duplicate_profile"
    assert len(sandbox.requests()) == 1


async def test_a_link_without_an_answer_is_not_saved_again(
    ipaas_writer: IpaasWriter, sandbox: RunningSandbox
) -> None:
    sandbox.fault("reset_after", "/UpdateExternalId")
    with pytest.raises(NoAnswer) as raised:
        await ipaas_writer.save_external_id(LinkWrite.of("Customer", "8842", "1795", "01HB", "guid"))
    assert raised.value.writes
    assert len(sandbox.requests()) == 1
    assert (await ipaas_writer.external_id("Customer", "8842", "1795")).external_id == "01HB"


async def test_the_look_up_by_post_counts_as_a_read(ipaas: IpaasReader, sandbox: RunningSandbox) -> None:
    sandbox.fault("reset", "/LookupSpecial")
    assert await ipaas.record_id("Customer", "bc-20417", "1792") == "8841"
    assert sandbox.asked() == ["POST /customers/v2/External/LookupSpecial"] * 2


async def test_where_nobody_listens_even_a_write_is_tried_again(sandbox: RunningSandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    connection = sandbox.connection(sign_in="token", klaviyo_url=f"http://127.0.0.1:{port}")
    exchanges: list[object] = []
    clients = Clients(connection, sandbox.secrets(), HttpFactory(timeout=20, on_exchange=exchanges.append))
    with pytest.raises(NotConnected) as raised:
        await clients.klaviyo_writer(REVISION).create_event("/api/events", bodies.event("n-1"))
    await clients.aclose()
    assert "Klaviyo" in raised.value.title
    assert len(exchanges) == ATTEMPTS


@pytest.mark.parametrize("asked", ["x" * 70_000, "half \ud83d of a pair"])
async def test_what_no_address_can_carry_is_an_error_of_ours(klaviyo: KlaviyoReader, asked: str) -> None:
    with pytest.raises(DeskError) as raised:
        await klaviyo.profiles_by_email(asked)
    assert raised.value.hint


def test_an_error_page_is_told_as_one() -> None:
    page = "<!DOCTYPE html><title>Down</title>"
    for kind in ("text/html", "application/json"):
        error = translate_status(KLAVIYO, httpx.Response(503, text=page, headers={"Content-Type": kind}))
        assert error.title == "Klaviyo API temporarily unavailable"
        assert "HTML" in error.detail
        assert "<" not in error.detail
