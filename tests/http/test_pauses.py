"""One retry layer, seen: each pause is told, differs, can be cancelled; servers are waited for as they ask; and an
order has one limit of time.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
import traceback
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from core.clients.writers import Clients
from core.errors import (
    CredentialError,
    DeskError,
    GivenUp,
    MissingScope,
    NoAnswer,
    RateLimited,
    ServerError,
    UnreadableAnswer,
)
from core.http import retry
from core.http.client import ApiClient
from core.http.factory import Access, HttpFactory
from core.http.policy import Policy
from core.http.refusals import LONGEST_KEPT, Refusals
from core.http.retry import ATTEMPTS, FIRST_PAUSE, READING, Allowance, jitter, one_order, wait_as_asked
from core.http.traffic import Exchange
from core.klaviyo import KlaviyoReader
from core.klaviyo.pace import KlaviyoPace
from core.klaviyo.writer import KlaviyoWriter
from core.waits import Pause, told_to
from tests.support import bodies
from tests.support.hostile import http
from tests.support.sandbox import RunningSandbox
from tests.support.servers import Talk, answering, serving, silent

SERVICE = Policy(name="The service")


@contextlib.asynccontextmanager
async def asking(talk: Talk, asked: list[Exchange], *, seconds: float = 5.0) -> AsyncIterator[ApiClient]:
    async with serving(talk) as port:
        factory = HttpFactory(timeout=seconds, on_exchange=asked.append)
        api = factory.client(SERVICE, f"http://127.0.0.1:{port}", access=Access.READ, auth=None)
        async with contextlib.aclosing(api):
            yield api


def down(*headers: str, status: str = "503 Service Unavailable") -> Talk:
    return answering(http(b"", "Connection: close", *headers, status=status))


async def pauses_of(seed: int) -> list[Pause]:
    """The pauses of a call that fails for good, by a seed."""
    jitter.seed(seed)
    told: list[Pause] = []
    async with asking(down(), []) as api:
        with told_to(told.append), pytest.raises(ServerError) as raised:
            await api.get("/x")
    assert f"Tried {ATTEMPTS} times" in raised.value.detail
    return told


async def test_each_attempt_is_told_with_cause_and_pause_and_no_two_runs_pause_alike() -> None:
    first, second = await pauses_of(1), await pauses_of(2)
    assert [pause.seconds for pause in first] == [pause.seconds for pause in await pauses_of(1)]
    assert not {pause.seconds for pause in first} & {pause.seconds for pause in second}
    assert [pause.attempt for pause in first] == list(range(2, ATTEMPTS + 1))
    for number, pause in enumerate(first):
        assert 0.79 < pause.seconds / (0.02 * 2**number) < 1.21
        assert "answered 503" in pause.words
        assert f"attempt {number + 2} of {ATTEMPTS}" in pause.words
    # As installed the shortest of them are long enough for an outage of a few seconds.
    assert sum(FIRST_PAUSE * 2**number * 0.8 for number in range(ATTEMPTS - 1)) > 7


SOON = "Retry-After: 0.3"
NOW = datetime(2020, 5, 5, 5, 5, tzinfo=UTC)
DATES = (
    f"Date: {format_datetime(NOW, usegmt=True)}",
    f"Retry-After: {format_datetime(NOW + timedelta(seconds=1), usegmt=True)}",
)


@pytest.mark.parametrize(
    ("status", "headers", "least", "most"),
    [
        ("503 Service Unavailable", (SOON,), 0.3, 0.5),
        ("429 Too Many Requests", (SOON,), 0.3, 0.5),
        ("502 Bad Gateway", (SOON,), 0.3, 0.5),
        ("503 Service Unavailable", DATES, 1.0, 1.25),
    ],
)
async def test_what_a_server_asks_to_wait_is_waited(
    status: str, headers: tuple[str, ...], least: float, most: float
) -> None:
    """A date by the server's own clock, which is years behind."""
    told: list[Pause] = []
    async with asking(down(*headers, status=status), []) as api:
        with (
            told_to(told.append),
            one_order(Allowance(trouble=9, asked=most)),
            pytest.raises(DeskError) as raised,
        ):
            await api.get("/x")
    assert [least <= pause.seconds <= most for pause in told] == [True]
    assert "Gave up" in raised.value.detail
    assert "asks to wait" in raised.value.hint


@pytest.mark.parametrize("status", ["503 Service Unavailable", "429 Too Many Requests"])
@pytest.mark.parametrize("asked", ["90", "9" * 400, "86400", "Fri, 31 Dec 2999 23:59:59 GMT"])
async def test_what_is_too_long_to_wait_for_is_said_at_once(status: str, asked: str) -> None:
    exchanges: list[Exchange] = []
    async with asking(down(f"Retry-After: {asked}", status=status), exchanges) as api:
        with pytest.raises((ServerError, RateLimited)) as raised:
            await api.get("/x")
    assert "try again after" in raised.value.hint
    assert len(exchanges) == 1


async def test_a_limit_that_is_too_long_to_wait_for_is_not_asked_about_by_each_order() -> None:
    asked: list[Exchange] = []
    async with asking(down("Retry-After: 86400", status="429 Too Many Requests"), asked) as api:
        for order in ("1", "2", "3"):
            with one_order(READING, order), pytest.raises(RateLimited) as raised:
                await api.get(f"/transactions/v2/Transaction/{order}")
    assert len(asked) == 1
    assert "isn't asked again before" in raised.value.detail


async def test_an_order_has_one_limit_for_all_its_calls() -> None:
    exchanges: list[Exchange] = []
    async with asking(silent(), exchanges, seconds=0.2) as api:
        with one_order(Allowance(trouble=0.0)), one_order(Allowance(trouble=99)):  # the outer one counts
            outcomes = await asyncio.gather(*(api.get(f"/{n}") for n in range(4)), return_exceptions=True)
            kinds = {type(outcome) for outcome in outcomes}
            assert kinds <= {NoAnswer, GivenUp}
            made = len(exchanges)
            with pytest.raises(GivenUp) as raised:
                await api.get("/later")
    assert made == len(exchanges) < 4 * ATTEMPTS
    assert "no longer made" in raised.value.detail
    assert raised.value.hint


async def test_an_attempt_ends_with_the_orders_time() -> None:
    async with asking(silent(), [], seconds=1.0) as api:
        with one_order(Allowance(trouble=0.0)), pytest.raises((NoAnswer, GivenUp)) as raised:
            async with asyncio.timeout(30):
                await asyncio.gather(*(api.get("/x") for _ in range(3)))
    assert raised.value.hint


async def test_a_pause_is_cancelled_at_once() -> None:
    begun = asyncio.Event()
    async with asking(down("Retry-After: 50"), []) as api:
        with told_to(lambda _: begun.set()):
            task = asyncio.create_task(api.get("/x"))
        await begun.wait()
        await asyncio.sleep(0)
        task.cancel()
        for _ in range(3):  # the turns that a cancelled task takes to unwind; none of them waits
            await asyncio.sleep(0)
        assert task.cancelled()


async def test_a_write_is_paused_for_only_where_it_never_left(
    klaviyo_writer: KlaviyoWriter, sandbox: RunningSandbox
) -> None:
    told: list[Pause] = []
    with told_to(told.append):
        for fault in ("status:503", "reset_after", "truncated"):
            sandbox.fault(fault, "/api/events", method="POST", times=9)
            with pytest.raises((ServerError, NoAnswer, UnreadableAnswer)):
                await klaviyo_writer.create_event("/api/events", bodies.event("p-1"))
            assert told == [], fault
            sandbox.reset()
        sandbox.fault("retry_after:0", "/api/events", method="POST", times=2)
        await klaviyo_writer.create_event("/api/events", bodies.event("p-2"))
    assert [type(pause.cause) for pause in told] == [RateLimited] * 2


@pytest.mark.parametrize("status", [401, 403])
async def test_what_was_refused_is_not_asked_for_by_each_order(
    klaviyo: KlaviyoReader, token_clients: Clients, sandbox: RunningSandbox, status: int
) -> None:
    sandbox.fault(f"status:{status}", "/api/profiles", times=99)
    for number in range(20):
        with pytest.raises(CredentialError) as raised:
            await klaviyo.profile(f"01H{number}")
    assert len(sandbox.requests()) == 1
    assert "isn't asked again before" in raised.value.detail
    assert isinstance(raised.value, MissingScope) == (status == 403)
    assert await klaviyo.metrics()  # another right
    token_clients.ask_anew()
    with pytest.raises(CredentialError):
        await klaviyo.profile("01H")
    assert len([line for line in sandbox.asked() if "profiles" in line]) == 2


async def test_an_order_that_is_looked_at_again_asks_again(
    klaviyo: KlaviyoReader, sandbox: RunningSandbox
) -> None:
    sandbox.fault("status:403", "/api/profiles", times=99)
    for name in ("1", "2", "2", "1"):
        with one_order(READING, name):
            for _ in range(3):
                with pytest.raises(MissingScope):
                    await klaviyo.profile("01H")
    assert len(sandbox.requests()) == 2


async def test_what_works_again_is_refused_to_nobody_any_more(
    klaviyo: KlaviyoReader, sandbox: RunningSandbox
) -> None:
    """Somebody gives the right, and previews the order again: its send is not refused for what the preview was."""
    sandbox.fault("status:403", "/api/profiles", times=1)
    with one_order(READING, "1"), pytest.raises(MissingScope):
        await klaviyo.profiles_by_email("x@example.com")
    for name in ("1", "", "2"):
        with one_order(READING, name):
            assert await klaviyo.profiles_by_email("x@example.com") == ()
    assert len(sandbox.requests()) == 4


async def test_a_record_that_is_forbidden_forbids_no_other(
    token_clients: Clients, sandbox: RunningSandbox
) -> None:
    ipaas = token_clients.ipaas_reader()
    sandbox.fault("status:403", "/Transaction/55260", times=99)
    for _ in range(3):
        with pytest.raises(MissingScope):
            await ipaas.transaction("55260")
    assert (await ipaas.transaction("55261")).id == "55261"
    assert len(sandbox.requests()) == 2


async def test_a_search_that_is_forbidden_forbids_neither_the_list_nor_another_search(
    token_clients: Clients, sandbox: RunningSandbox
) -> None:
    ipaas = token_clients.ipaas_reader()
    sandbox.fault("status:403", "/Transactions$", method="GET", times=1)
    for number in ("SO-10042", "SO-10043"):
        with pytest.raises(MissingScope):
            await ipaas.search_transactions("TransactionNumber", number, lambda order: True)
    assert (await ipaas.transactions(1)).keys
    assert (await ipaas.search_transactions("EmailAddress", "x@example.com", lambda o: True)).whole
    assert len(sandbox.requests()) == 3


def test_a_refusal_is_forgotten_in_time_and_a_full_limit_when_it_ends() -> None:
    refusals, error = Refusals(kept=0.0), MissingScope("no")
    refusals.note(SERVICE, "/a/b/c/1", error, writes=False)
    refusals.check(SERVICE, "/a/b/c/1", writes=False, waits=True)
    refusals = Refusals()
    refusals.note(SERVICE, "/a/b/c/1", RateLimited("full", retry_after=50), writes=False)
    refusals.check(SERVICE, "/a/b/c/2", writes=True, waits=False)
    refusals.check(SERVICE, "/a/b/c/2", writes=False, waits=True)
    with pytest.raises(RateLimited) as raised:
        refusals.check(SERVICE, "/a/b/c/2", writes=False, waits=False)
    assert not raised.value.writes
    assert str(raised.value).count("full") == 1


def test_a_service_that_asks_to_be_left_alone_is_and_a_404_is_an_answer() -> None:
    refusals = Refusals()
    try:
        raise ServerError("down", status=503, retry_after=600)
    except ServerError as error:
        refusals.note(SERVICE, "/a/b/c/1", error, writes=False)
    with pytest.raises(ServerError) as raised:
        refusals.check(SERVICE, "/a/b/c/2", writes=False, waits=True)
    assert not raised.value.writes
    assert [*traceback.walk_tb(raised.value.__traceback__)][-1][0].f_code.co_name == "check"
    refusals.worked(SERVICE, "/a/b/c/2", writes=False)
    refusals.check(SERVICE, "/a/b/c/2", writes=False, waits=True)
    refusals.note(SERVICE, "/a/b/c/1", ServerError("down", status=503), writes=False)
    refusals.note(SERVICE, "/a/b/c/1", ServerError("down", status=503, retry_after=5), writes=False)
    refusals.check(SERVICE, "/a/b/c/2", writes=False, waits=True)  # that long it waits itself


def test_a_pause_of_a_year_is_kept_for_an_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    refusals, began = Refusals(), time.monotonic()
    refusals.note(SERVICE, "/a/b/c/1", RateLimited("full", retry_after=float("inf")), writes=True)
    with pytest.raises(RateLimited, match="isn't asked again before"):
        refusals.check(SERVICE, "/a/b/c/2", writes=True, waits=True)
    monkeypatch.setattr(time, "monotonic", lambda: began + LONGEST_KEPT + 60)
    refusals.check(SERVICE, "/a/b/c/2", writes=True, waits=True)


async def test_a_record_that_is_not_there_shows_that_asking_is_allowed_again(
    klaviyo: KlaviyoReader, sandbox: RunningSandbox
) -> None:
    sandbox.fault("status:403", "/api/profiles", times=1)
    with one_order(READING, "1"), pytest.raises(MissingScope):
        await klaviyo.profile("01HNOBODY")
    for name in ("1", "2"):
        with one_order(READING, name):
            assert await klaviyo.profile("01HNOBODY") is None


async def test_an_accounts_name_is_not_asked_for_by_each_order_where_the_limit_is_full(
    klaviyo: KlaviyoReader, sandbox: RunningSandbox
) -> None:
    sandbox.fault("retry_after:30", "/api/accounts", times=99)
    for _ in range(20):
        with pytest.raises(RateLimited):
            await klaviyo.account()
    assert len(sandbox.requests()) == 1


async def leave(pace: KlaviyoPace, path: str) -> None:
    async with pace.turn("GET", path):
        return


async def test_our_own_pace_is_told_once_it_is_noticed() -> None:
    told: list[Pause] = []
    pace = KlaviyoPace()
    with told_to(told.append):
        tasks = [asyncio.create_task(leave(pace, f"/api/events/{n}")) for n in range(14)]
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    assert [pause.words[:29] for pause in told] == ["Waiting for Klaviyo's limit, "]


async def test_what_is_sent_once_more_waits_as_long_as_was_asked() -> None:
    told: list[Pause] = []
    with told_to(told.append):
        now = time.monotonic()
        assert await wait_as_asked(NoAnswer("nothing"), now)
        assert await wait_as_asked(ServerError("no", status=503), now)
        assert await wait_as_asked(ServerError("no", status=503, retry_after=5), now - 9)
        assert told == []
        assert not await wait_as_asked(ServerError("no", status=503, retry_after=90), now)
        assert told == []
        assert await wait_as_asked(ServerError("no", status=503, retry_after=1.0), time.monotonic())
    assert [0.0 < pause.seconds < 1.5 for pause in told] == [True]
    assert time.monotonic() - now > 1.0


async def test_what_is_left_of_an_orders_time_is_not_stretched(monkeypatch: pytest.MonkeyPatch) -> None:
    """After two silences an order ends, and doesn't stand for half a timeout more."""
    given, usual = list[float](), asyncio.timeout

    def timeout(seconds: float | None) -> asyncio.Timeout:
        given.append(seconds or 0.0)
        return usual(seconds)

    async def answer() -> int:
        return 1

    with one_order(READING, "1"):
        time_of_order = retry.this_order()
        assert time_of_order is not None
        retries = retry.Retries(system="x", timeout=10.0)
        monkeypatch.setattr(asyncio, "timeout", timeout)
        for lost in (0.0, 10.0, READING.trouble - 2.0, READING.trouble - 0.4):
            time_of_order.trouble.add(0.0, lost)
            assert await retries.run(answer) == 1
    assert given == pytest.approx([26.0, 16.0, 4.0, 1.4])


async def test_how_long_an_answer_was_waited_for_is_told() -> None:
    async with asking(silent(), [], seconds=0.05) as api:
        with pytest.raises(NoAnswer) as raised:
            await api.get("/x", attempts=1)
    assert raised.value.waited >= 0.05
