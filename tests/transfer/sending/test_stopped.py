"""A send that is stopped, at each of its moments: what left, and what is told of it."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import httpx
import pytest

from core.journal import Journal, Wanted
from core.transfer.planning.state import unsaved_links
from core.transfer.sending import external_ids, stopping
from core.transfer.sending.stopping import Stop, to_its_end
from tests.support.small_world import SmallWorld
from tests.transfer.sending.moments import ORDER, Moments, known, lost, runs, sent, states


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


async def test_what_was_stopped_is_not_settled_before_the_rest_is_sent(
    world: SmallWorld, moments: Moments
) -> None:
    known(world)
    journal, stop = world.seat("first").journal, Stop()

    async def ask(_: httpx.Request) -> None:
        stop.ask()

    moments.at("POST", "/api/events", ask)
    await sent(world, await world.plan(ORDER), stop)
    (stopped,) = await journal.history("small", Wanted(unsettled=True))
    assert stopped.transaction_id == ORDER
    moments.clear()
    summary, _ = await sent(world, await world.plan(ORDER))
    assert summary.state == "recorded"
    assert await journal.history("small", Wanted(unsettled=True)) == []


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
    assert "1 external ID isn't saved in iPaaS.com yet." in summary.error.detail
    assert unsaved_links(again) == 1
    assert not any("current time" in each.message for event in again.events for each in event.problems)


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
        assert any("the send was stopped before there was a response" in each for each in words)


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
    assert any("Checking whether Klaviyo shows what it accepted" in each for each in words)


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


async def test_what_ends_itself_is_not_waited_for() -> None:
    async def ended() -> None:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await to_its_end(ended())
