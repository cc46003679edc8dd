"""Against the sandbox's hook and its log, with Klaviyo's events as the proof."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from core.app import Services
from core.desk import Desk
from core.errors import ConfigurationError, ReadOnlyConnection
from core.handover.handover import Pace
from core.handover.order import QueuedOrder
from core.ipaas import Subscription
from core.ipaas.hook import Notification
from core.ipaas.transfer_log import LogEntry
from core.journal import Wanted
from core.transfer.plan.plan import Plan
from core.transfer.proof.past import detail_of, line_of
from core.transfer.sending.progress import RunFinished, StepFailed, StepFinished, StepProgress, Summary
from core.transfer.sending.steps import Steps
from core.transfer.sending.stopping import Stop
from tests.support.sandbox import RunningSandbox, order

HOOK = "/hookapi/v2/iPaaS"
PACE = Pace(portion=2, between=0.0, first=0.02, longest=0.02, limit=30.0, visible=0.3)
SHORT = replace(PACE, limit=0.5)
"""For what never comes."""


class Handed:
    """What came of handing orders over."""

    def __init__(self) -> None:
        self.news: list[Any] = []

    @property
    def summaries(self) -> dict[str, Summary]:
        return {each.transaction_id: each.summary for each in self.news if isinstance(each, RunFinished)}

    def told(self, transaction_id: str) -> list[str]:
        """The words of an order's steps."""
        steps = (StepProgress, StepFailed)
        return [e.detail for e in self.news if isinstance(e, steps) and e.transaction_id == transaction_id]


async def hand_over(desk: Desk, ids: Sequence[str], pace: Pace = PACE, stop: Stop | None = None) -> Handed:
    """Plan these orders, and hand them over."""
    handed = Handed()
    plans = [await desk.plan(each) for each in ids]
    async with aclosing(desk.hand_over(plans, ticket="T-1", pace=pace, stop=stop)) as told:
        handed.news += [news async for news in told]
    return handed


def hooks(sandbox: RunningSandbox) -> list[dict[str, Any]]:
    """What was handed over, by the requests that the sandbox saw."""
    return [each for each in sandbox.requests("ipaas") if each["path"] == HOOK and each["method"] == "POST"]


async def test_handed_over_followed_and_proven(
    sandbox: RunningSandbox, desk: Desk, services: Services
) -> None:
    """In portions, by the subscription's own key; three orders of which one would make a profile."""
    ids = ["55260", order("email-match"), order("new-customer")]
    handed = await hand_over(desk, ids)
    assert {each: found.state for each, found in handed.summaries.items()} == dict.fromkeys(ids, "recorded")
    summary = handed.summaries["55260"]
    assert [event.kind for event in summary.events] == ["placed_order"] + ["ordered_product"] * 3
    assert all(event.event_id for event in summary.events)
    assert any(text.startswith("iPaaS.com: Placed Order 55260 accepted") for text in handed.told("55260"))
    assert [len(json.loads(each["body"])["notifications"]) for each in hooks(sandbox)] == [2, 1]
    assert len({each["headers"]["x-correlation-id"] for each in hooks(sandbox)}) == 2
    wanted = {"destination": "1795", "scope": "transaction/updated"}
    for notification in (n for each in hooks(sandbox) for n in json.loads(each["body"])["notifications"]):
        assert {key: notification[key] for key in wanted} == wanted
        assert notification["tracking_guid"]
    assert [each["path"] for each in sandbox.writes()] == [HOOK, HOOK]
    runs = await desk.runs()
    assert {(run.kind, run.state, run.ticket) for run in runs} == {("handover", "recorded", "T-1")}
    (past, *_) = await desk.history(Wanted(order="55260"))
    lines = detail_of(line_of(past, await desk.writes_of(past)))
    assert any("order in iPaaS.com's queue: recorded" in line for line in lines)
    journal = services.paths.journal.read_bytes()
    assert b"sandbox-webhook" not in journal
    assert await desk.interrupted() == ()


async def test_what_is_not_handed_over(sandbox: RunningSandbox, desk: Desk) -> None:
    """What would be blocked here as well, what is there already, what makes no events."""
    blocked, there, off = order("wrong-link"), order("already-recorded"), order("events-off")
    handed = await hand_over(desk, [blocked, there, off])
    assert [handed.summaries[each].state for each in (blocked, there, off)] == [
        "failed",
        "recorded",
        "skipped",
    ]
    assert handed.summaries[blocked].error is not None
    assert sandbox.writes() == []


@pytest.mark.parametrize(
    ("mode", "state", "title"),
    [
        ("silent", "unknown", "iPaaS.com's queue accepted the order, but nothing followed"),
        ("empty", "failed", "iPaaS.com's queue accepted the order and did nothing"),
        ("error", "failed", "iPaaS.com could not transfer the order"),
        ("unlogged", "recorded", ""),
        ("absent", "failed", "This iPaaS.com has no queue to hand orders over to"),
    ],
)
async def test_what_the_queue_may_do_instead(
    sandbox: RunningSandbox, desk: Desk, mode: str, state: str, title: str
) -> None:
    sandbox.queue(mode)
    handed = await hand_over(desk, ["55260"], SHORT if mode == "silent" else PACE)
    summary = handed.summaries["55260"]
    assert summary.state == state
    assert (summary.error.title if summary.error is not None else "") == title
    if summary.error is not None:
        assert summary.error.hint
        assert (summary.error.name == "queue_did_nothing") == (mode in ("silent", "empty"))
        assert mode != "error" or "Mapping field is missing" in summary.error.detail
    assert len(hooks(sandbox)) == 1
    (run,) = await desk.runs()
    assert (run.kind, run.state) == ("handover", state)


async def test_never_twice(sandbox: RunningSandbox, desk: Desk) -> None:
    """An order that the queue has, or may have, is followed; one that it certainly refused may go again."""
    sandbox.queue("silent")
    assert (await hand_over(desk, ["55260"], SHORT)).summaries["55260"].state == "unknown"
    again = await hand_over(desk, ["55260"], SHORT)
    assert len(hooks(sandbox)) == 1
    assert any("not handed over again" in text for text in again.told("55260"))
    sandbox.reset()
    sandbox.queue("error")
    ready = order("email-match")
    assert (await hand_over(desk, [ready])).summaries[ready].state == "failed"
    sandbox.queue("works")
    assert (await hand_over(desk, [ready])).summaries[ready].state == "recorded"
    assert len(hooks(sandbox)) == 2


@pytest.mark.parametrize(
    ("fault", "state", "posts"),
    [
        ("reset_after", "recorded", 1),
        ("status:503", "unknown", 1),
        ("status:401", "failed", 1),
        ("status:400", "failed", 1),
    ],
)
async def test_without_a_clear_answer_it_is_looked_for(
    sandbox: RunningSandbox, desk: Desk, fault: str, state: str, posts: int
) -> None:
    """It is never sent once more: what became of it is read from the log, and from Klaviyo."""
    sandbox.fault(fault, HOOK, method="POST")
    handed = await hand_over(desk, ["55260"], SHORT if state == "unknown" else PACE)
    summary = handed.summaries["55260"]
    assert summary.state == state
    if state == "unknown":
        assert summary.error is not None
        assert summary.error.title == "It isn't known whether iPaaS.com's queue has the order"
        await hand_over(desk, ["55260"], SHORT)
    if fault == "status:401":
        assert summary.error is not None
        assert "webhook key" in summary.error.title
    assert len(hooks(sandbox)) == posts


async def test_the_intent_is_on_disk_before_it_leaves(
    sandbox: RunningSandbox, desk: Desk, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that ends there is named by the next start, with what isn't certain."""

    class Killed(BaseException):
        pass

    async def die(*_: object) -> None:
        raise Killed

    monkeypatch.setattr("core.ipaas.hook.IpaasHook.hand_over", die)
    with pytest.raises(Killed):
        await hand_over(desk, ["55260"])
    assert hooks(sandbox) == []
    with contextlib.closing(sqlite3.connect(services.paths.journal)) as db:
        assert db.execute("SELECT action, path FROM intent").fetchall() == [("handover", HOOK)]
    (found,) = await desk.interrupted()
    assert (found.kind, found.uncertain) == ("handover", ("whether iPaaS.com's queue has the order.",))


async def test_a_stop_hands_no_more_over(sandbox: RunningSandbox, desk: Desk) -> None:
    stop, ids = Stop(), ["55260", order("email-match"), order("guest")]
    plans = [await desk.plan(each) for each in ids]
    seen = Handed()
    async with aclosing(desk.hand_over(plans, pace=PACE, stop=stop)) as told:
        async for news in told:
            seen.news.append(news)
            stop.ask()
    assert seen.summaries[ids[2]].state == "skipped"
    assert len(hooks(sandbox)) == 1


async def test_a_subscription_without_a_key_and_a_connection_that_only_reads(
    sandbox: RunningSandbox, desk: Desk, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = await desk.plan("55260")
    reading = services.open_desk(*sandbox.by_token(safe_mode="read-only"))
    async with aclosing(reading):
        with pytest.raises(ReadOnlyConnection):
            reading.hand_over([plan])
    reader = desk._clients.ipaas_reader()
    found = await reader.subscription("1795")
    assert found.webhook_key
    assert found.webhook_key not in repr(found)

    async def without_key(_: str) -> Subscription:
        return replace(found, webhook_key="")

    monkeypatch.setattr(reader, "subscription", without_key)
    with pytest.raises(ConfigurationError, match="webhook key"):
        await anext(desk.hand_over([plan]))
    assert hooks(sandbox) == []


@pytest.fixture
async def other(sandbox: RunningSandbox, services: Services) -> AsyncIterator[Desk]:
    opened = services.open_desk(*sandbox.by_token())
    yield opened
    await opened.aclose()


async def test_two_programs_at_once_hand_an_order_over_once(
    sandbox: RunningSandbox, desk: Desk, other: Desk, tmp_path: Path
) -> None:
    first = await hand_over(desk, ["55260"], Pace(first=0.02, limit=0.0))
    second = await hand_over(other, ["55260"])
    assert {first.summaries["55260"].state, second.summaries["55260"].state} <= {"recorded", "unknown"}
    assert len(hooks(sandbox)) == 1


def test_a_log_that_is_listed_the_other_way_round_comes_to_its_end() -> None:
    begun, ends = (
        LogEntry(text=text, level="INFO", collection_type="9", at=at)
        for at, text in (("1", "Placed Order begun"), ("2", "All processing complete"))
    )
    handed = QueuedOrder(
        plan=Plan(transaction_id="55260", ready=True),
        notification=Notification.of("55260", "guid", "1795"),
        steps=Steps("run", "55260"),
    )
    handed.told([begun])
    assert not handed.ended
    handed.told([ends, begun])
    assert handed.ended
    assert handed.steps.queue.qsize() == 1


async def test_what_the_queue_has_is_not_sent_from_here(
    sandbox: RunningSandbox, desk: Desk, services: Services
) -> None:
    """Whether its answer came or not; a quarter of an hour later, nothing of it came."""
    known, unknown = "55260", order("email-match")
    sandbox.queue("silent")
    assert (await hand_over(desk, [known], SHORT)).summaries[known].state == "unknown"
    sandbox.fault("status:503", HOOK, method="POST")
    assert (await hand_over(desk, [unknown], SHORT)).summaries[unknown].state == "unknown"
    for transaction_id, has in ((known, "has"), (unknown, "may have")):
        summary = await sent(desk, transaction_id)
        assert summary.state == "failed"
        assert summary.error is not None
        assert summary.error.title == f"iPaaS.com's queue {has} the order"
        assert summary.error.hint
    assert {each["path"] for each in sandbox.writes()} == {HOOK}
    with contextlib.closing(sqlite3.connect(services.paths.journal)) as db:
        long_ago = (datetime.now(UTC) - timedelta(minutes=16)).isoformat()
        db.execute("UPDATE intent SET at = ? WHERE action = 'handover'", (long_ago,))
        db.commit()
    assert (await sent(desk, known)).state == "recorded"


async def test_what_left_from_here_is_not_handed_over(sandbox: RunningSandbox, desk: Desk) -> None:
    """By a plan that doesn't know of it."""
    plan = await desk.plan("55260")
    assert (await sent(desk, "55260")).state == "recorded"
    async with aclosing(desk.hand_over([plan], pace=PACE)) as told:
        (summary,) = [news.summary async for news in told if isinstance(news, RunFinished)]
    assert summary.error is not None
    assert (summary.state, summary.error.name) == ("failed", "just_sent")
    assert hooks(sandbox) == []


async def test_klaviyo_that_can_not_be_looked_at_proves_nothing(
    sandbox: RunningSandbox, desk: Desk, services: Services
) -> None:
    """The log came to its end; the order isn't told as failed, and not let go, for a look that errs."""
    sandbox.queue("empty")
    async with aclosing(desk.hand_over([await desk.plan("55260")], pace=PACE)) as told:
        async for news in told:
            if isinstance(news, StepFinished) and news.step == "hand_over":
                sandbox.fault("status:403", "/api/events", times=1000)
            if isinstance(news, RunFinished):
                summary = news.summary
    assert summary.state == "unknown"
    assert summary.error is not None
    assert "Can't check" in summary.error.title
    with contextlib.closing(sqlite3.connect(services.paths.journal)) as db:
        assert db.execute("SELECT state FROM outcome").fetchall() == [("accepted",)]


async def sent(desk: Desk, transaction_id: str) -> Summary:
    """Send an order from here."""
    plan = await desk.plan(transaction_id)
    async with aclosing(desk.send(plan)) as told:
        return [news.summary async for news in told if isinstance(news, RunFinished)][-1]
