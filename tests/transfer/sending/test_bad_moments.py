"""What goes wrong, or is stopped, at a certain moment of a send: what is told of it, and what left."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from core.errors import JournalError
from core.journal import Intent, Journal, OutcomeState, Wanted
from core.sandbox.ipaas.store import LinkKey
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.state import unsaved_links
from core.transfer.sending import external_ids, run, stopping
from core.transfer.sending.event_sender import Sent
from core.transfer.sending.external_ids import Links
from core.transfer.sending.locks import is_being_sent
from core.transfer.sending.progress import RunFinished, StepFailed, Summary
from core.transfer.sending.steps import Steps
from core.transfer.sending.stopping import Stop, to_its_end
from tests.support import bodies
from tests.support.small_world import SmallWorld

ORDER, EMAIL = "7001", "ada@example.com"
Then = Callable[[httpx.Request], Awaitable[httpx.Response | None]]


class Moments:
    """Does something when a request arrives: `then` may answer in place of the system, or raise."""

    def __init__(self, world: SmallWorld) -> None:
        self._real = world.transport.handle_async_request
        self._then: list[tuple[str, str, Then]] = []
        self.seen: list[str] = []
        world.transport.handle_async_request = self._handle  # type: ignore[method-assign]  # the edge of the process

    def at(self, method: str, part: str, then: Then) -> None:
        """For the requests with this in their address."""
        self._then.append((method, part, then))

    def clear(self) -> None:
        """From now on as usual, and seen from the beginning."""
        self._then.clear()
        self.seen.clear()

    async def _handle(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(f"{request.method} {request.url.path}")
        for method, part, then in self._then:
            if method == request.method and part in str(request.url):
                answer = await then(request)
                if answer is not None:
                    return answer
        return await self._real(request)

    def writes(self) -> list[str]:
        """What could have written."""
        return [each for each in self.seen if each.startswith("POST") and "Lookup" not in each]


def answering(status: int, **body: Any) -> Then:
    async def then(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, json=body, request=request)

    return then


def lost(moments: Moments, *, before: Callable[[], None] = lambda: None) -> Then:
    """The work is done, and no answer comes."""

    async def then(request: httpx.Request) -> httpx.Response:
        before()
        await moments._real(request)
        raise httpx.ReadError("on order", request=request)

    return then


async def unreachable(request: httpx.Request) -> httpx.Response:
    """No answer, and nothing is done."""
    raise httpx.ReadError("on order", request=request)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[SmallWorld]:
    made = SmallWorld(tmp_path)
    made.customer("1", EMAIL, None)
    made.order(ORDER, "1", EMAIL)
    yield made
    await made.aclose()


@pytest.fixture
def moments(world: SmallWorld) -> Moments:
    return Moments(world)


def known(world: SmallWorld) -> None:
    """The customer has a profile, and is linked to it."""
    world.profile("01ADA", EMAIL, None)
    world.link("1", "01ADA")


async def sent(world: SmallWorld, plan: Plan, stop: Stop | None = None) -> tuple[Summary, list[str]]:
    """The summary of a send, and all that was told in words."""
    sendable = plan.sendable()
    assert sendable is not None, plan.blocked_by
    told = [each async for each in world.seat("first").sender.send(sendable, stop=stop)]
    last = told[-1]
    assert isinstance(last, RunFinished)
    words = [getattr(each, "detail", "") for each in told]
    return last.summary, [*words, *(each.error.detail for each in told if isinstance(each, StepFailed))]


def old(plan: Plan) -> Plan:
    assert plan.made_at is not None
    return msgspec.structs.replace(plan, made_at=plan.made_at - timedelta(hours=3))


def payload_of(plan: Plan) -> dict[str, Any]:
    """The properties of the plan's first event."""
    sendable = plan.sendable()
    assert sendable is not None
    properties: dict[str, Any] = msgspec.json.decode(bytes(sendable.events[0].request.body))["data"][
        "attributes"
    ]["properties"]
    return properties


def states(summary: Summary) -> list[str]:
    return [event.state for event in summary.events]


# Stopped -------------------------------------------------------------------------------------------------------------


async def test_stopped_before_it_begins(world: SmallWorld, moments: Moments) -> None:
    known(world)
    plan, stop = await world.plan(ORDER), Stop()
    stop.ask()
    summary, _ = await sent(world, plan, stop)
    assert (summary.state, states(summary)) == ("skipped", ["skipped", "skipped"])
    assert moments.writes() == []
    assert stop.summary == summary


async def test_stopped_while_an_event_is_under_way_its_answer_counts(
    world: SmallWorld, moments: Moments
) -> None:
    known(world)
    plan, stop = await world.plan(ORDER), Stop()

    async def ask(_: httpx.Request) -> None:
        stop.ask()

    moments.at("POST", "/api/events", ask)
    summary, _ = await sent(world, plan, stop)
    assert states(summary) == ["accepted", "skipped"]
    assert moments.writes() == ["POST /api/events"]
    assert [run.state for run in await runs(world)] == ["accepted"]  # by the user's own wish


@pytest.mark.parametrize("at_once", [1, 24])
async def test_stopped_while_links_are_saved_says_which_are_left(
    world: SmallWorld, moments: Moments, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(external_ids, "_AT_ONCE", at_once)
    known(world)
    plan, stop = await world.plan(ORDER), Stop()

    async def ask(_: httpx.Request) -> None:
        stop.ask()

    moments.at("POST", "/UpdateExternalId", ask)
    summary, _ = await sent(world, plan, stop)
    assert states(summary) == ["recorded", "recorded"]
    again = await world.plan(ORDER)
    if at_once > 1:  # both were under way, and came to their end
        assert (summary.error, unsaved_links(again)) == (None, 0)
        return
    assert summary.error is not None
    assert summary.error.title == "Stopped before 1 external ID was saved"
    assert "1 external ID is not saved in iPaaS.com yet." in summary.error.detail
    assert unsaved_links(again) == 1
    assert not any("time of sending" in each.message for event in again.events for each in event.problems)


async def runs(world: SmallWorld) -> Any:
    return await world.seat("first").journal.runs("small")


async def test_stopped_while_an_intent_is_written_nothing_leaves(
    world: SmallWorld, moments: Moments, monkeypatch: pytest.MonkeyPatch
) -> None:
    known(world)
    plan, stop = await world.plan(ORDER), Stop()
    real = Journal.intend

    async def intend(self: Journal, run_id: str, intent: Any) -> int:
        stop.ask()
        return await real(self, run_id, intent)

    monkeypatch.setattr(Journal, "intend", intend)
    summary, _ = await sent(world, plan, stop)
    assert (summary.state, states(summary)) == ("skipped", ["skipped", "skipped"])
    assert moments.writes() == []
    assert await told_by_journal(world) == [0, 0]


async def told_by_journal(world: SmallWorld) -> list[int]:
    """How many events the newest run sent: by the order's runs, and by the history."""
    journal = world.seat("first").journal
    (of_order, *_), (past, *_) = await journal.runs("small", ORDER), await journal.history("small", Wanted())
    return [of_order.events, past.events]


@pytest.mark.parametrize("answer", ["lost", "never"])
async def test_stopped_while_an_event_gets_no_answer(
    world: SmallWorld, moments: Moments, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    known(world)
    plan, stop = await world.plan(ORDER), Stop()
    monkeypatch.setattr(stopping, "GRACE", 0.01)

    async def never(_: httpx.Request) -> None:
        stop.ask()
        await asyncio.Event().wait()

    moments.at("POST", "/api/events", lost(moments, before=stop.ask) if answer == "lost" else never)
    summary, words = await sent(world, plan, stop)
    assert (summary.state, states(summary)) == ("unknown", ["unknown", "skipped"])
    assert moments.writes() == ["POST /api/events"]  # not sent again, not looked for
    assert await told_by_journal(world) == [1, 1]
    if answer == "never":
        assert any("the send was stopped before an answer came" in each for each in words)


async def test_stopped_when_the_customer_was_just_made(world: SmallWorld, moments: Moments) -> None:
    plan, stop = await world.plan(ORDER), Stop()

    async def ask(_: httpx.Request) -> None:
        stop.ask()

    moments.at("POST", "/UpdateExternalId", ask)
    summary, _ = await sent(world, plan, stop)
    assert summary.state == "skipped"
    assert summary.error is not None
    assert f"The customer has the profile {summary.profile_id}." in summary.error.detail
    assert "POST /api/events" not in moments.writes()


async def test_stopped_while_the_customer_is_made_and_no_answer_comes(
    world: SmallWorld, moments: Moments
) -> None:
    plan, stop = await world.plan(ORDER), Stop()
    moments.at("POST", "/api/profiles", lost(moments, before=stop.ask))
    summary, _ = await sent(world, plan, stop)
    assert summary.state == "unknown"
    assert states(summary) == ["skipped", "skipped"]
    assert summary.error is not None
    assert "Klaviyo" in summary.error.detail
    assert moments.writes() == ["POST /api/profiles"]


async def test_stopped_while_the_read_back_gets_no_answer(world: SmallWorld, moments: Moments) -> None:
    known(world)
    plan, stop, silent = await world.plan(ORDER), Stop(), asyncio.Event()

    async def never(_: httpx.Request) -> None:
        if "POST /api/events" in moments.seen:
            silent.set()
            await asyncio.Event().wait()

    moments.at("GET", "/api/events", never)
    sending = asyncio.ensure_future(sent(world, plan, stop))
    await silent.wait()
    stop.ask()
    summary, words = await asyncio.wait_for(sending, 5)
    assert states(summary) == ["accepted", "accepted"]
    assert any("Looking whether Klaviyo shows what it accepted" in each for each in words)


async def test_what_ends_itself_is_not_waited_for() -> None:
    async def ended() -> None:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await to_its_end(ended())


# The reads before the first event ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("part", "step"), [("/Subscription/", "gate"), ("/api/events", "transaction")])
async def test_a_plan_that_has_lain_open_is_stopped_by_a_look_that_errs(
    world: SmallWorld, moments: Moments, part: str, step: str
) -> None:
    known(world)
    plan = await world.plan(ORDER)
    moments.clear()
    moments.at("GET", part, answering(400, errors=[{"detail": "no"}]))
    summary, _ = await sent(world, old(plan))
    assert (summary.state, moments.writes()) == ("failed", [])
    fresh, words = await sent(world, plan)
    if step == "gate":
        assert fresh.state in ("recorded", "accepted")
    else:
        assert any("Not looked once more" in each for each in words)
    assert "POST /api/events" in moments.writes()


async def test_a_plan_that_was_only_just_made_goes_without_a_look_that_takes_long(
    world: SmallWorld, moments: Moments, monkeypatch: pytest.MonkeyPatch
) -> None:
    known(world)
    plan = await world.plan(ORDER)
    monkeypatch.setattr(run, "_FRESH_LOOK", 0.01)

    async def never(_: httpx.Request) -> None:
        if "POST /api/events" not in moments.seen:
            await asyncio.Event().wait()

    moments.clear()
    moments.at("GET", "/api/events", never)
    summary, words = await sent(world, plan)
    assert summary.state == "recorded"
    assert "Not looked once more: no answer within 0.01 s" in words


async def test_an_order_that_was_deleted_meanwhile_is_not_sent(world: SmallWorld, moments: Moments) -> None:
    known(world)
    plan = await world.plan(ORDER)
    moments.clear()
    del world.world.ipaas.transactions[ORDER]
    summary, _ = await sent(world, plan)
    assert summary.error is not None
    assert summary.error.title == "The order was deleted since the plan was made"
    assert moments.writes() == []


async def test_an_order_that_left_from_here_meanwhile_for_another_profile_is_not_sent(tmp_path: Path) -> None:
    """Another window or batch sent it a moment ago, and Klaviyo doesn't show that yet."""
    world = SmallWorld(tmp_path, visibility=3600)
    world.order(ORDER, None, EMAIL)
    for profile, email in (("01ADA", EMAIL), ("01BOB", "bob@example.com")):
        world.profile(profile, email, None)
    moments = Moments(world)
    plan = await world.plan(ORDER)
    world.order(ORDER, None, "bob@example.com")
    other, _ = await sent(world, await world.plan(ORDER))
    assert (other.state, other.profile_id) == ("accepted", "01BOB")
    moments.clear()
    summary, _ = await sent(world, plan)
    assert summary.error is not None
    assert (summary.state, summary.error.title) == ("failed", "The order was sent since the plan was made")
    assert "01BOB" in summary.error.detail
    assert moments.writes() == []
    await world.aclose()


@pytest.mark.parametrize(("properties", "ours"), [({"Thing": "x"}, True), ({"OrderNumber": "N-9"}, False)])
async def test_an_event_that_only_its_receipt_calls_this_orders_is_news(
    world: SmallWorld, moments: Moments, properties: dict[str, str], ours: bool
) -> None:
    """Somebody recorded the order in a way that looks like nothing of ours, and noted the event at the order. One that
    names another order where ours has its number is no news: the note is wrong.
    """
    known(world)
    plan = await world.plan(ORDER)
    names = [name for name, value in payload_of(plan).items() if value == f"N-{ORDER}"]
    world.profile("01BOB", "bob@example.com", None)
    said = {names[0] if name == "OrderNumber" else name: value for name, value in properties.items()}
    theirs = msgspec.json.decode(bodies.event("theirs", profile_id="01BOB"))
    theirs["data"]["attributes"]["properties"] = said
    await world.seat("first").klaviyo_writer().create_event("/api/events", msgspec.json.encode(theirs))
    (event,) = world.world.klaviyo.events.values()
    system = str(world.world.ipaas.accounts["main_subscription_id"])
    world.world.ipaas.put_link(LinkKey("transaction", system, ORDER), event.id)
    moments.clear()
    summary, _ = await sent(world, plan)
    if ours:
        assert summary.error is not None
        assert summary.error.title == "The order was recorded since the plan was made"
        assert event.id in summary.error.detail
        assert moments.writes() == []
    else:
        assert "POST /api/events" in moments.writes()


async def test_a_record_with_two_events_is_linked_to_the_first(world: SmallWorld, moments: Moments) -> None:
    """Of two collections for one metric: a record has one link."""
    known(world)
    sendable = (await world.plan(ORDER)).sendable()
    assert sendable is not None
    order, line = sendable.events
    links = Links(world.seat("first").sender._to, Steps("r1", ORDER))
    await links._to.journal.begin_run("r1", "small", ORDER, b"null")
    moments.clear()
    found = [(order, "e1"), (line, "e2"), (order, "e3"), (line, "e4")]
    assert (
        await links.save_events(
            ORDER, [Sent(event=event, state="recorded", event_id=name) for event, name in found]
        )
        is None
    )
    assert len(moments.writes()) == 2
    system = str(world.world.ipaas.accounts["main_subscription_id"])
    saved = {
        key.table.casefold(): value
        for key, value in world.world.ipaas._links.items()
        if key.system_id == system
    }
    assert (saved["transaction"], saved["transaction line"]) == ("e1", "e2")


async def test_events_that_came_to_another_profile_meanwhile_stop_a_new_customers(
    world: SmallWorld, moments: Moments
) -> None:
    plan = await world.plan(ORDER)
    world.profile("01OTHER", "other@example.com", None)
    second = world.seat("second")
    theirs = await second.plan(ORDER, PlanOptions(profile_id="01OTHER"))
    if theirs.profile is None or theirs.profile.profile_id != "01OTHER":
        world.link("1", "01OTHER")
        theirs = await second.plan(ORDER, PlanOptions(profile_id="01OTHER"))
    assert (await second.send(theirs)).state in ("recorded", "accepted")
    moments.clear()
    summary, _ = await sent(world, plan)
    assert summary.state == "failed"
    assert summary.error is not None
    assert summary.error.title == "The order was recorded since the plan was made"
    assert "POST /api/events" not in moments.writes()


# The customer --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("owner", [None, "01OTHER"])
async def test_identifiers_that_are_somebody_elses_make_no_profile(
    world: SmallWorld, moments: Moments, owner: str | None
) -> None:
    plan = await world.plan(ORDER)
    world.profile("01OTHER", "other@example.com", None)
    said: dict[str, Any] = {"code": "duplicate_profile", "detail": "no"}
    if owner is not None:
        said["meta"] = {"duplicate_profile_id": owner}
    moments.clear()
    moments.at("POST", "/api/profiles", answering(409, errors=[said]))
    summary, _ = await sent(world, plan)
    assert summary.state == "failed"
    assert summary.error is not None
    assert ("01OTHER (other@example.com)" if owner else "belongs to another profile") in summary.error.detail
    assert moments.writes() == ["POST /api/profiles"]


async def test_a_profile_that_says_only_that_it_is_there_is_found_by_its_email(
    world: SmallWorld, moments: Moments
) -> None:
    plan = await world.plan(ORDER)
    world.profile("01ADA", EMAIL, None)
    moments.at("POST", "/api/profiles", answering(409, errors=[{"code": "x", "detail": "no"}]))
    summary, _ = await sent(world, plan)
    assert summary.state == "recorded"
    assert summary.profile_id == "01ADA"


async def test_a_customer_whose_profile_is_known_by_another_identifier_is_linked_first(
    world: SmallWorld, moments: Moments
) -> None:
    world.order("7002", "1", "another@example.com")
    world.profile("01ADA", EMAIL, None)
    summary, words = await sent(world, await world.plan("7002"))
    assert summary.profile_id == "01ADA"
    assert world.links() == {"1": "01ADA"}
    assert any("the customer's own, to be linked" in each for each in words)


# The journal ---------------------------------------------------------------------------------------------------------


def broken(monkeypatch: pytest.MonkeyPatch, name: str, action: str = "") -> None:
    """Let the journal break at what it notes of the first write of a kind."""
    real_intend, real = Journal.intend, getattr(Journal, name)
    numbers: set[int] = set()

    async def intend(self: Journal, run_id: str, intent: Any) -> int:
        if name == "intend" and intent.action == action:
            raise JournalError("full")
        number = await real_intend(self, run_id, intent)
        if intent.action == action:
            numbers.add(number)
        return number

    async def noted(self: Journal, *arguments: Any, **named: Any) -> Any:
        if name == "finish_run" or arguments[0] in numbers:
            raise JournalError("full")
        return await real(self, *arguments, **named)

    monkeypatch.setattr(Journal, "intend", intend)
    if name != "intend":
        monkeypatch.setattr(Journal, name, noted)


@pytest.mark.parametrize(
    ("name", "action", "left", "state"),
    [
        ("intend", "profile", 0, "failed"),
        ("outcome", "profile", 1, "failed"),
        ("intend", "event", 2, "failed"),
        ("outcome", "event", 3, "recorded"),
    ],
)
async def test_a_journal_that_breaks_ends_the_run_and_what_was_done_is_told(
    world: SmallWorld,
    moments: Moments,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    action: str,
    left: int,
    state: str,
) -> None:
    plan = await world.plan(ORDER)
    moments.clear()
    broken(monkeypatch, name, action)
    summary, _ = await sent(world, plan)
    assert summary.error is not None
    assert summary.error.kind == "JournalError"
    assert len(moments.writes()) == left
    assert summary.state == state
    if (name, action) == ("outcome", "profile"):
        assert "was made; the journal broke after it" in summary.error.detail


@pytest.mark.parametrize("name", ["intend", "outcome"])
async def test_a_journal_that_breaks_at_a_link_ends_no_event(
    world: SmallWorld, moments: Moments, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    known(world)
    plan = await world.plan(ORDER)
    broken(monkeypatch, name, "external_id")
    summary, _ = await sent(world, plan)
    assert {*states(summary)} <= {"recorded", "accepted"}


async def test_a_journal_that_breaks_at_the_customers_link_stops_before_the_events(
    world: SmallWorld, moments: Moments, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = await world.plan(ORDER)
    broken(monkeypatch, "intend", "external_id")
    summary, _ = await sent(world, plan)
    assert summary.error is not None
    assert summary.error.kind == "JournalError"
    assert "POST /api/events" not in moments.writes()


async def test_a_refused_customer_whom_nothing_else_may_make_is_refused(
    world: SmallWorld, moments: Moments
) -> None:
    plan = await world.plan(ORDER)
    moments.clear()
    moments.at("POST", "/api/profiles", answering(400, errors=[{"detail": "The phone is wrong."}]))
    summary, _ = await sent(world, plan)
    assert (summary.state, states(summary)) == ("failed", ["skipped", "skipped"])
    assert summary.error is not None
    assert summary.error.detail.startswith("The customer transfer was refused. ")
    assert "The phone is wrong." in summary.error.detail
    assert moments.writes() == ["POST /api/profiles"]


@pytest.mark.parametrize("reads", ["well", "not at all"])
async def test_a_refused_customer_is_none_for_sure_only_where_no_earlier_try_may_come(
    world: SmallWorld, moments: Moments, monkeypatch: pytest.MonkeyPatch, reads: str
) -> None:
    """One of an earlier run may still be carried out; a journal that can't be read says nothing against it."""
    moments.at("POST", "/api/profiles", unreachable)
    if reads == "well":
        summary, _ = await sent(world, await world.plan(ORDER))
        assert summary.state == "unknown"

    async def in_doubt(*_: object) -> bool:
        raise JournalError("full")

    plan = await world.plan(ORDER)
    if reads != "well":
        monkeypatch.setattr(Journal, "profile_in_doubt", in_doubt)
    moments.clear()
    moments.at("POST", "/api/profiles", answering(400, errors=[{"detail": "wrong"}]))
    summary, _ = await sent(world, plan)
    assert summary.state == "unknown"
    assert summary.error is not None
    assert "an earlier try had no clear answer, and may still be carried out" in summary.error.detail
    assert moments.writes() == ["POST /api/profiles"]


@pytest.mark.parametrize("fails", [False, True])
async def test_a_run_whose_end_cannot_be_noted_tells_it_unless_there_is_worse(
    world: SmallWorld, moments: Moments, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    known(world)
    plan = await world.plan(ORDER)
    broken(monkeypatch, "finish_run")
    if fails:
        moments.at("POST", "/api/events", answering(400, errors=[{"detail": "wrong"}]))
    summary, _ = await sent(world, plan)
    assert summary.error is not None
    assert (summary.error.kind == "JournalError") is not fails


# The events ----------------------------------------------------------------------------------------------------------


async def test_an_order_without_lines_that_is_refused_speaks_of_no_lines(
    world: SmallWorld, moments: Moments
) -> None:
    known(world)
    world.world.ipaas.transactions[ORDER]["lines"] = []
    plan = await world.plan(ORDER)
    moments.at("POST", "/api/events", answering(400, errors=[{"detail": "wrong"}]))
    summary, words = await sent(world, plan)
    assert states(summary) == ["failed"]
    assert not any("did not go through" in each for each in words)


async def test_an_event_that_is_refused_may_still_come_of_an_earlier_try(
    world: SmallWorld, moments: Moments
) -> None:
    known(world)
    moments.at("POST", "/api/events", unreachable)
    summary, _ = await sent(world, await world.plan(ORDER))
    assert states(summary) == ["unknown", "skipped"]
    plan = await world.plan(ORDER)
    moments.clear()
    moments.at("POST", "/api/events", answering(400, errors=[{"detail": "wrong"}]))
    summary, words = await sent(world, plan)
    assert states(summary)[0] == "unknown"
    assert any("an earlier try of it had no clear answer, and may still come" in each for each in words)


@pytest.mark.parametrize("answer", ["accepted", "unknown"])
async def test_an_order_that_was_just_handed_over_to_the_queue_is_not_sent_as_well(
    world: SmallWorld, moments: Moments, answer: OutcomeState
) -> None:
    known(world)
    plan, journal = await world.plan(ORDER), world.seat("first").journal
    await journal.begin_run("handed over", "small", ORDER, b"{}", kind="handover")
    number = await journal.intend(
        "handed over",
        Intent(
            system="ipaas",
            action="handover",
            method="POST",
            path="/queue",
            body=b"{}",
            line_id=None,
            profile_id=None,
            metric=None,
            unique_id="the-guid",
        ),
    )
    await journal.outcome(number, answer)
    await journal.finish_run("handed over", "accepted", None)
    moments.clear()
    summary, words = await sent(world, plan)
    assert summary.error is not None
    sure = "has" if answer == "accepted" else "may have"
    assert summary.error.title == f"iPaaS.com's queue {sure} the order"
    assert any(each.startswith("It was handed over at ") for each in words)
    assert moments.writes() == []
    long_ago = "UPDATE intent SET at = '2026-01-01T00:00:00+00:00' WHERE action = 'handover'"
    await journal.note(lambda db: db.execute(long_ago))
    summary, _ = await sent(world, plan)
    assert states(summary) == ["recorded", "recorded"]


async def test_what_was_recorded_before_the_plan_and_is_gone_is_sent(
    world: SmallWorld, moments: Moments
) -> None:
    """Somebody deleted it in Klaviyo, and the plan has seen that."""
    known(world)
    summary, _ = await sent(world, await world.plan(ORDER))
    assert states(summary) == ["recorded", "recorded"]
    for event in summary.events:
        assert event.event_id is not None
        world.world.klaviyo.remove_event(event.event_id)
    plan = await world.plan(ORDER)
    moments.clear()
    summary, _ = await sent(world, plan)
    assert states(summary) == ["recorded", "recorded"]
    assert moments.writes().count("POST /api/events") == 2


async def test_what_is_recorded_otherwise_than_it_was_sent_has_failed(
    world: SmallWorld, moments: Moments
) -> None:
    """Another sender's event was the first of its key."""
    known(world)
    plan = await world.plan(ORDER)

    async def overtaken(request: httpx.Request) -> httpx.Response:
        answer = await moments._real(request)
        for event in world.world.klaviyo.events.values():
            event.properties["Source"] = "another sender"
        return answer

    moments.at("POST", "/api/events", overtaken)
    summary, _ = await sent(world, plan)
    assert states(summary) == ["failed", "failed"]


@pytest.mark.parametrize("customer", ["linked", "new"])
async def test_a_link_without_an_answer_that_cannot_be_looked_for_is_told_and_holds_nothing_back(
    world: SmallWorld, moments: Moments, customer: str
) -> None:
    if customer == "linked":
        known(world)
    plan = await world.plan(ORDER)
    refused = answering(403)

    async def lose(request: httpx.Request) -> None:
        moments.at("GET", "/LookupExternal", refused)
        raise httpx.ReadError("on order", request=request)

    moments.clear()
    moments.at("POST", "/UpdateExternalId", lose)
    summary, words = await sent(world, plan)
    assert (summary.state, states(summary)) == ("recorded", ["recorded"] * 2)
    assert summary.error is not None
    assert summary.error.kind == "LinkUnknown"
    told = "It is not known whether the external ID was saved. The key lacks a permission."
    assert sum(each.startswith(told) for each in words) == 2
    assert sum(each.endswith("/UpdateExternalId") for each in moments.writes()) == (
        3 if customer == "new" else 2
    )


@pytest.mark.parametrize("batch", ["", "batch"])
async def test_a_send_whose_caller_is_cancelled_ends_in_order(
    world: SmallWorld, moments: Moments, batch: str
) -> None:
    """What is under way has its answer; nothing leaves after that."""
    known(world)
    sendable, stop = (await world.plan(ORDER)).sendable(), Stop()
    assert sendable is not None
    leaving, go_on = asyncio.Event(), asyncio.Event()
    sender = world.seat("first").sender

    async def slowly(_: httpx.Request) -> None:
        leaving.set()
        await go_on.wait()

    async def call() -> None:
        if batch:
            await sender.send_unheard(sendable, ticket="", batch=batch, stop=stop, hear=lambda pause: None)
        else:
            async with contextlib.aclosing(sender.send(sendable, stop=stop)) as told:
                async for _ in told:
                    pass

    moments.at("POST", "/api/events", slowly)
    calling = asyncio.create_task(call())
    await leaving.wait()
    calling.cancel()
    asyncio.get_running_loop().call_later(0.01, go_on.set)
    with pytest.raises(asyncio.CancelledError):
        await calling
    assert moments.writes() == ["POST /api/events"]
    if not batch:  # (one of a batch is told by its journal alone)
        assert stop.summary is not None
        assert states(stop.summary) == ["accepted", "skipped"]
    [noted] = await world.seat("first").journal.runs("small")
    assert noted.state == "interrupted"


async def test_an_answer_that_drips_is_not_asked_for_twice(world: SmallWorld, moments: Moments) -> None:
    from core.http.inward.gate import Dripped

    known(world)
    plan = await world.plan(ORDER)

    async def drip(request: httpx.Request) -> httpx.Response:
        raise Dripped("", request=request)

    moments.clear()
    moments.at("POST", "/api/events", drip)
    summary, _ = await sent(world, plan)
    assert states(summary) == ["unknown", "skipped"]
    assert moments.writes() == ["POST /api/events"]


def test_an_order_that_nobody_ever_sent_is_not_being_sent(tmp_path: Path) -> None:
    assert not is_being_sent(tmp_path, "target", "55260")
