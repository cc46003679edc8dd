"""It rings for the orders that are missing, for those alone, and once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from core.errors import RateLimited, UsageError
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.watch.memory import Memory, MemoryStore, Waiting
from core.watch.watch import LONGEST_PAUSE, Missing, Times, Watch
from tests.support.altered import Alteration
from tests.support.calibrated import Calibrated, calibrated
from tests.support.recorded_by_ipaas import RecordedOrder, collection, recorded
from tests.support.sandbox import RunningSandbox

ORDERS = int(os.environ.get("RESEND_DESK_WATCHED_ORDERS", "14"))
BEGIN = datetime(2026, 11, 20, 12, 55, tzinfo=UTC)
"""Five minutes before the first order, which is followed by one every ten minutes."""
TIMES = Times(after=timedelta(minutes=10), every=60.0)


class Shop:
    """Both systems, a clock, and the watch of one of several starts of the program."""

    def __init__(self, world: Calibrated, folder: Path) -> None:
        self.world = world
        self.store = MemoryStore(folder / "watches", "shop")
        self.now = BEGIN
        self.rung: list[Missing] = []
        self.told: list[Notice] = []
        self.start()

    def start(self) -> None:
        """Start the program (again)."""
        self.watch = Watch(self.world.desk, self.store, TIMES, tell=self.told.append, clock=lambda: self.now)

    def put(self, *orders: RecordedOrder, events: bool = True) -> None:
        """Orders come to iPaaS.com, with or without what it records of them."""
        self.world.put(transactions=[each.order for each in orders])
        for each in orders if events else ():
            self.record(each)

    def record(self, order: RecordedOrder) -> None:
        """iPaaS.com has transferred it."""
        self.world.put(events=order.events, external_ids=order.links)

    async def rounds(self, count: int, minutes: float = 1) -> list[str]:
        """So many rounds, a time apart; the orders that rang."""
        rung = list[Missing]()
        for _ in range(count):
            self.now += timedelta(minutes=minutes)
            rung += [found async for found in self.watch.round()]
        self.rung += rung
        return [found.transaction_id for found in rung]


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    async with calibrated(tmp_path) as world:
        world.put(collection=collection())
        yield Shop(world, tmp_path)


def kind_of(number: int) -> str:
    """What becomes of each order of the day."""
    odd = (
        "missing",
        "cancelled",
        "partly",
        "gate off",
        "late",
        "outlet",
        "nobody",
        "filtered",
        "deleted",
        "elsewhere",
    )
    return "recorded" if number % 4 == 0 else odd[(3 * (number // 4) + number % 4 - 1) % len(odd)]


def made(number: int) -> RecordedOrder:
    """An order of the day by its kind; the changes are made where the kind wants them."""
    changes: dict[str, dict[str, Any]] = {
        "cancelled": {"status": "Canceled"},
        "gate off": {"system_id": 1801},
        "outlet": {"system_id": 1804},
        "nobody": {"customer_id": None, "email_address": "nobody@example.com"},
        "filtered": {"transaction_number": "TEST-1"},
    }
    order = recorded(number, **changes.get(kind_of(number), {}))
    if kind_of(number) == "partly":
        del order.events[2], order.links[2]
    elif kind_of(number) == "elsewhere":
        order.events[:] = [{**order.placed, "unique_id": f"by-hand-{order.id}"}]
        order.links.clear()
    return order


RINGS = ("missing", "partly", "nobody")


async def test_a_day(shop: Shop) -> None:
    """With a restart, and hours in which the machine sleeps. Every order comes in its minute, its events two minutes
    later, the late ones between the two looks.
    """
    filtered = {**collection(), "filter": '!TransactionNumber.StartsWith("TEST-")'}
    shop.world.put(collection=filtered)
    assert await shop.rounds(1) == []
    orders = [made(number) for number in range(ORDERS)]
    for number, order in enumerate(orders):
        asleep = number % 11 in (5, 6, 7)
        shop.now = BEGIN + timedelta(minutes=10 * number + 5)
        shop.put(order, events=False)
        if number % 7 == 3:
            shop.start()
        if not asleep:
            await shop.rounds(1)
        if kind_of(number) in ("recorded", "partly", "elsewhere"):
            shop.record(order)
        elif kind_of(number) == "deleted":
            shop.world.world.ipaas.transactions.pop(order.id)
        if number and kind_of(number - 1) == "late":
            shop.record(orders[number - 1])
        if not asleep:
            await shop.rounds(1, 8)
    await shop.rounds(3, 10)
    expected = [each.id for number, each in enumerate(orders) if kind_of(number) in RINGS]
    assert sorted(found.transaction_id for found in shop.rung) == expected
    assert shop.told == []  # not even that another subscription's account isn't ours
    assert shop.world.writes == []
    by_id = {found.transaction_id: found for found in shop.rung}
    for number, each in enumerate(orders):
        if kind_of(number) in RINGS:
            cause = by_id[each.id].cause
            words = {
                "missing": "has no event",
                "partly": "only some",
                "nobody": "Profile could not be resolved",
            }
            assert words[kind_of(number)] in cause.title
            assert cause.hint


async def test_what_was_there_before_is_not_new(shop: Shop) -> None:
    shop.put(*(recorded(-number) for number in range(2, 6)), events=False)
    assert await shop.rounds(30) == []
    shop.put(recorded(0), events=False)
    shop.now = BEGIN + timedelta(minutes=45)
    assert await shop.rounds(2) == ["60000"]
    shop.put(
        recorded(-500, id="60900"), events=False
    )  # it comes late from another shop, with its own old date
    assert await shop.rounds(15) == ["60900"]


async def test_an_event_that_comes_between_the_two_looks(shop: Shop) -> None:
    order = recorded(0)
    await shop.rounds(1)
    shop.put(order, events=False)
    shop.now = BEGIN + timedelta(minutes=15)
    assert await shop.rounds(1) == []
    assert shop.watch._memory is not None
    assert shop.watch._memory.waiting[order.id].missing_since == shop.now
    shop.record(order)
    assert await shop.rounds(30) == []


@pytest.mark.parametrize("of", ["the list", "Klaviyo"])
async def test_it_is_quiet_where_a_limit_is_full(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, of: str
) -> None:
    """Nothing is missing for that, it is told once, nobody else is looked at, and the pauses grow."""
    asked = list[str]()

    async def limited(transaction_id: str) -> Plan:
        asked.append(transaction_id)
        return Plan(
            transaction_id=transaction_id, ready=False, blocked_by=(Notice.of(RateLimited("", status=429)),)
        )

    await shop.rounds(1)
    shop.put(recorded(0), recorded(1), events=False)
    shop.now = BEGIN + timedelta(minutes=40)
    with monkeypatch.context() as patched:
        if of == "Klaviyo":
            patched.setattr(shop.world.desk, "plan", limited)
        else:
            full = Alteration(when="GET .*Transactions", status=429, body=b"", headers={"retry-after": "0"})
            shop.world.transport.alter(full)
        pauses = list[float]()
        for _ in range(5):
            assert await shop.rounds(1, 40) == []
            pauses.append(shop.watch._pause)
        assert len(shop.told) == 1
    assert asked in ([], ["60000", "60001"] * 2 + ["60000"])
    assert pauses == [120.0, 240.0, 480.0, LONGEST_PAUSE, LONGEST_PAUSE]
    shop.world.transport.alter()
    assert sorted(await shop.rounds(3, 40)) == ["60000", "60001"]
    assert shop.watch._pause == TIMES.every


async def test_its_pauses_and_its_end(shop: Shop) -> None:
    slept = list[float]()

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        shop.now += timedelta(seconds=seconds)
        if len(slept) == 1:
            shop.put(recorded(0), events=False)

    watch = Watch(shop.world.desk, shop.store, TIMES, clock=lambda: shop.now, sleep=sleep)
    going = watch.go()
    first = await anext(going)
    assert first.transaction_id == "60000"
    assert first.looked_at - first.missing_since == timedelta(seconds=60)
    assert set(slept) == {60.0}
    with pytest.raises(UsageError):
        await anext(Watch(shop.world.desk, shop.store, TIMES).go())
    await going.aclose()
    assert shop.store.load() is not None


async def test_a_clock_that_was_a_day_ahead(shop: Shop) -> None:
    """What it made wait is looked at all the same, once it is right again; and what it rang for rings no more."""
    await shop.rounds(1)
    shop.now += timedelta(days=1)
    shop.put(recorded(0), events=False)
    rung = await shop.rounds(12)
    shop.put(recorded(1), events=False)
    rung += await shop.rounds(1)
    shop.now -= timedelta(days=1)
    shop.start()
    rung += await shop.rounds(12)
    assert rung == ["60000", "60001"]


async def test_an_order_of_which_nothing_can_be_told_for_days(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is looked at every half hour, and told when that is possible again."""
    await shop.rounds(1)
    shop.put(recorded(0), events=False)
    await shop.rounds(1)
    memory = shop.store.load()
    assert memory is not None
    memory.waiting["60000"].tries = 200
    shop.store.save(memory)
    shop.start()

    async def unread(transaction_id: str) -> Plan:
        return Plan(
            transaction_id=transaction_id, ready=False, blocked_by=(Notice(title="x", kind="ServerError"),)
        )

    with monkeypatch.context() as patched:
        patched.setattr(shop.world.desk, "plan", unread)
        assert await shop.rounds(2, 30) == []
    assert await shop.rounds(3, 30) == ["60000"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"floor": 3}',
        b'{"floor": "2026-11-20T12:00:00"}',
        b'{"floor": "2026-11-20T12:00:00Z", "rung": {"x": "2026-11-20T12:00:00Z"}}',
        b'{"floor": "2026-11-20T12:00:00Z", "rung": {"\xff": "2026-11-20T12:00:00Z"}}',
    ],
)
def test_a_memory_that_cannot_be_read_counts_as_none(tmp_path: Path, content: bytes) -> None:
    store = MemoryStore(tmp_path, "shop")
    memory = Memory(floor=BEGIN, highest=7, rung={"9": BEGIN})
    store.save(memory)
    assert store.load() == memory
    (file,) = tmp_path.glob("*.json")
    file.write_bytes(content)
    assert store.load() is None


def test_what_is_forgotten_is_not_new_again() -> None:
    """Also while another order is waited for, as one nearly always is."""
    waiting = {"12": Waiting(number=None, created=None, due=BEGIN)}
    memory = Memory(floor=BEGIN, highest=7, rung={"9": BEGIN}, done={"8": BEGIN}, waiting=waiting)
    later = BEGIN + timedelta(days=5)
    new: Callable[[str], bool] = lambda each: memory.is_new(each, BEGIN)  # noqa: E731
    assert [new(each) for each in ("7", "8", "9", "10")] == [True, False, False, True]
    memory.forget(later)
    assert (memory.done, memory.rung) == ({}, {})
    assert [new(each) for each in ("7", "8", "9", "10")] == [False, False, False, True]


def test_the_command(sandbox: RunningSandbox, tmp_path: Path) -> None:
    """As a process: an order that comes while it watches rings on standard output, and SIGTERM ends it with 0."""
    environ = sandbox.environment(tmp_path / "home")
    words = [sys.executable, "-m", "core.cli", "watch", "--after", "0", "--every", "1", "--json"]
    with subprocess.Popen(
        words, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert "Watching the new orders" in process.stderr.readline()
        while not list((tmp_path / "home" / "data" / "watches").glob("*.json")):
            time.sleep(0.01)
        sandbox.put(transactions=[{"id": "70001", "email_address": "nobody@example.com", "lines": []}])
        line = json.loads(process.stdout.readline())
        process.send_signal(signal.SIGTERM)
        rest, said = process.communicate(timeout=30)
    assert (line["type"], line["transaction_id"], line["state"]) == ("missing", "70001", "blocked")
    assert line["cause"]["title"] == "Profile could not be resolved"
    assert (process.returncode, rest) == (0, "")
    assert "Traceback" not in said
    assert sandbox.writes() == []
