"""Signing in to iPaaS.com: once for all that ask, renewed when the token ends, refused in clear words."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator

import pytest

from core.clients.writers import Clients
from core.connections import Connection, Secrets
from core.errors import (
    CredentialError,
    DeskError,
    NetworkError,
    NotFound,
    RateLimited,
    ServerError,
    UnreadableAnswer,
)
from core.http.factory import HttpFactory
from core.http.retry import ATTEMPTS, READING, one_order
from core.ipaas.errors import SignInRefused
from core.ipaas.sign_in import Session, SignIn
from core.ipaas.writer import LinkWrite
from tests.support.clock import Clock
from tests.support.sandbox import RunningSandbox, running_sandbox

LOGIN = "POST /sso/v2/Auth/Login"
REFRESH = "POST /sso/v2/Auth/Refresh"
LIFETIME = 3600


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def ageing_sandbox(clock: Clock) -> Iterator[RunningSandbox]:
    """A sandbox whose time the test moves."""
    with running_sandbox(clock=clock, token_lifetime_s=LIFETIME) as running:
        yield running


@pytest.fixture
def ageing(ageing_sandbox: RunningSandbox, clock: Clock) -> RunningSandbox:
    clock.back_to_the_beginning()
    ageing_sandbox.reset()
    return ageing_sandbox


@contextlib.asynccontextmanager
async def opened(connection: Connection, secrets: Secrets) -> AsyncIterator[Clients]:
    async with contextlib.aclosing(Clients(connection, secrets, HttpFactory(timeout=20))) as clients:
        yield clients


async def test_calls_side_by_side_sign_in_once(clients: Clients, sandbox: RunningSandbox) -> None:
    reader, writer = clients.ipaas_reader(), clients.ipaas_writer()
    found = await asyncio.gather(
        reader.transaction("55260"),
        writer.transaction("55261"),
        reader.customer("8841"),
        reader.subscription("1795"),
        reader.external_id("Customer", "8841", "1795"),
    )
    assert [record.id for record in found[:2]] == ["55260", "55261"]
    signs = [line for line in sandbox.asked() if "/sso/" in line]
    assert signs == [LOGIN, f"GET /sso/v2/User/ChangeCompany/{sandbox.info.company_id}"]


async def test_a_wrong_password_is_tried_once_for_all_that_wait(sandbox: RunningSandbox) -> None:
    """Each further try could lock the account."""
    async with opened(sandbox.connection(), Secrets("wrong", "", "x")) as clients:
        reader = clients.ipaas_reader()
        outcomes = await asyncio.gather(
            *(reader.transaction(number) for number in ("55260", "55261", "55262", "55263")),
            return_exceptions=True,
        )
        assert [type(outcome) for outcome in outcomes] == [SignInRefused] * 4
        assert sandbox.asked() == [LOGIN]
        for _ in range(20):
            with pytest.raises(SignInRefused) as raised:
                await reader.transaction("55260")
    assert sandbox.asked() == [LOGIN]
    assert "not tried again" in raised.value.detail
    assert raised.value.detail.count("not tried again") == 1
    assert raised.value.title == "iPaaS.com refused the sign-in"
    assert raised.value.hint


async def test_a_sign_in_that_errs_is_retried_by_the_request_alone(
    clients: Clients, sandbox: RunningSandbox
) -> None:
    sandbox.fault("status:503", "/Auth/Login", times=20)
    with pytest.raises(ServerError) as raised:
        await clients.ipaas_writer().save_external_id(LinkWrite.of("Customer", "8842", "1795", "01H", "guid"))
    assert not raised.value.writes
    assert sandbox.asked() == [LOGIN] * ATTEMPTS


@pytest.mark.parametrize("fault", ["reset", "status:503", "retry_after:0"])
async def test_an_outage_of_the_sign_in_is_shared_by_all_orders(
    clients: Clients, sandbox: RunningSandbox, fault: str
) -> None:
    """Four orders asked twenty-odd times, each with all of its requests."""
    sandbox.fault(fault, "/Auth/Login", times=99)
    reader = clients.ipaas_reader()

    async def one(number: str) -> list[BaseException]:
        with one_order(READING, number):
            asked = (reader.transaction(number), reader.subscription("1795"), reader.customer("8841"))
            return [each for each in await asyncio.gather(*asked, return_exceptions=True) if each]  # type: ignore[misc]

    failed = await asyncio.gather(*map(one, ("55260", "55261", "55262", "55263")))
    assert all(isinstance(error, DeskError) and not error.writes for each in failed for error in each)
    assert sandbox.asked().count(LOGIN) <= ATTEMPTS + 1
    before = len(sandbox.asked())
    await one("55264")
    assert len(sandbox.asked()) == before  # what failed that often is left alone for some seconds
    await one("55260")  # which may not have been among those that heard of the last failure
    sandbox.reset()
    with one_order(READING, "55260"):  # looked at again
        assert (await reader.transaction("55260")).id == "55260"


async def test_a_sign_in_that_asks_to_wait_long_is_asked_once(
    clients: Clients, sandbox: RunningSandbox
) -> None:
    sandbox.fault("retry_after:600", "/Auth/Login", times=99)
    for number in ("55260", "55261", "55262"):
        with one_order(READING, number), pytest.raises(RateLimited) as raised:
            await clients.ipaas_reader().transaction(number)
        assert 590 < (raised.value.retry_after or 0) <= 600
    assert sandbox.asked() == [LOGIN]


@pytest.mark.parametrize("fault", ["reset", "hang", "retry_after:0", "status:500"])
@pytest.mark.usefixtures("not_for_long")
async def test_a_write_goes_on_after_a_sign_in_that_faltered(
    clients: Clients, sandbox: RunningSandbox, fault: str
) -> None:
    """The write itself never left, so it may be sent when the sign-in works."""
    sandbox.fault(fault, "/Auth/Login")
    await clients.ipaas_writer().save_external_id(LinkWrite.of("Customer", "8842", "1795", "01H", "guid"))
    assert sum("UpdateExternalId" in line for line in sandbox.asked()) == 1


async def test_a_token_that_ended_is_refreshed_once(ageing: RunningSandbox, clock: Clock) -> None:
    async with opened(ageing.connection(), ageing.secrets()) as clients:
        reader = clients.ipaas_reader()
        await reader.transaction("55260")
        clock.advance(LIFETIME)
        await asyncio.gather(*(reader.transaction(number) for number in ("55261", "55262", "55263")))
        clock.advance(LIFETIME)
        await reader.transaction("55264")
    signs = [line for line in ageing.asked() if "/sso/" in line]
    assert [line for line in signs if "ChangeCompany" not in line] == [LOGIN, REFRESH, REFRESH]


async def test_a_refresh_that_is_refused_leads_to_a_new_sign_in(ageing: RunningSandbox, clock: Clock) -> None:
    async with opened(ageing.connection(), ageing.secrets()) as clients:
        reader = clients.ipaas_reader()
        await reader.transaction("55260")
        clock.advance(LIFETIME)
        ageing.fault("status:401", "/Auth/Refresh")
        await reader.transaction("55261")
    signs = [line for line in ageing.asked() if "/Auth/" in line]
    assert signs == [LOGIN, REFRESH, LOGIN]


async def test_a_write_whose_token_ended_is_done_once(ageing: RunningSandbox, clock: Clock) -> None:
    async with opened(ageing.connection(), ageing.secrets()) as clients:
        writer = clients.ipaas_writer()
        await writer.transaction("55260")
        clock.advance(LIFETIME)
        await writer.save_external_id(LinkWrite.of("Customer", "8842", "1795", "01HB", "guid"))
    saves = [each["status"] for each in ageing.requests() if "UpdateExternalId" in each["path"]]
    assert saves == [401, 200]


async def test_a_refresh_without_an_answer_is_no_reason_to_sign_in_anew(
    ageing: RunningSandbox, clock: Clock
) -> None:
    async with opened(ageing.connection(), ageing.secrets()) as clients:
        await clients.ipaas_reader().transaction("55260")
        clock.advance(LIFETIME)
        ageing.fault("reset", "/Auth/Refresh", times=20)
        with pytest.raises(NetworkError):
            await clients.ipaas_reader().transaction("55261")
    assert [line for line in ageing.asked() if "/Auth/" in line] == [LOGIN, *[REFRESH] * ATTEMPTS]


async def test_a_fixed_token_that_ended_is_refused(ageing: RunningSandbox, clock: Clock) -> None:
    factory = HttpFactory()
    service = SignIn(factory, ageing.info.ipaas_url)
    user = await service.login(ageing.info.ipaas_email, ageing.info.ipaas_password)
    company = await service.change_company(user, ageing.info.company_id)
    fixed = Secrets("", company.access_token, "x")
    async with opened(ageing.connection(sign_in="token"), fixed) as clients:
        await clients.ipaas_reader().transaction("55260")
        clock.advance(LIFETIME)
        with pytest.raises(SignInRefused) as raised:
            await clients.ipaas_reader().transaction("55260")
    assert "token" in raised.value.hint
    assert REFRESH not in ageing.asked()


@pytest.mark.parametrize("company", ["no-such-company", "", "../../Auth/Login", "a b?x=1#y"])
async def test_a_company_that_the_user_has_not_is_refused(sandbox: RunningSandbox, company: str) -> None:
    async with opened(sandbox.connection(company_id=company), sandbox.secrets()) as clients:
        with pytest.raises((CredentialError, NotFound)) as raised:
            await clients.ipaas_reader().transaction("55260")
    assert raised.value.hint
    assert not any("Transaction" in line for line in sandbox.asked())


async def test_the_other_company_sees_none_of_the_records(sandbox: RunningSandbox) -> None:
    other = "5d3e1f70-8a44-4c63-bb1e-91d0a7c2e422"
    async with opened(sandbox.connection(company_id=other), sandbox.secrets()) as clients:
        with pytest.raises(NotFound):
            await clients.ipaas_reader().transaction("55260")


async def test_without_a_password_or_token_nothing_is_asked(sandbox: RunningSandbox) -> None:
    async with opened(sandbox.connection(sign_in="token"), Secrets()) as clients:
        with pytest.raises(CredentialError):
            await clients.ipaas_reader().transaction("55260")
    assert sandbox.requests() == []


@pytest.mark.parametrize("fault", ["html", "empty", "status:204"])
async def test_an_answer_to_the_sign_in_from_in_between_is_told(
    clients: Clients, sandbox: RunningSandbox, fault: str
) -> None:
    sandbox.fault(fault, "/Auth/Login", times=5)
    with pytest.raises(UnreadableAnswer):
        await clients.ipaas_reader().transaction("55260")


@pytest.mark.usefixtures("not_for_long")
async def test_a_cancelled_sign_in_leaves_the_next_one_free(
    clients: Clients, sandbox: RunningSandbox
) -> None:
    sandbox.fault("hang", "/Auth/Login")
    first = asyncio.create_task(clients.ipaas_reader().transaction("55260"))
    second = asyncio.create_task(clients.ipaas_reader().transaction("55261"))
    await asyncio.sleep(0)
    first.cancel()
    assert (await second).id == "55261"
    with pytest.raises(asyncio.CancelledError):
        await first


async def test_a_session_without_a_user_has_no_companies(sandbox: RunningSandbox) -> None:
    with pytest.raises(DeskError):
        await SignIn(HttpFactory(), sandbox.info.ipaas_url).companies(Session("token"))
    assert sandbox.requests() == []
