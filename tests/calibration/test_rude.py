"""Calibrations that meet nothing, too much, errors, a stop, another one: told as what they are, and kept."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path
from typing import Any

import pytest

from core.calibration.records import Calibration, Reason
from core.calibration.words import score, summary_lines
from core.errors import UsageError
from tests.support.altered import Alteration
from tests.support.calibrated import Calibrated, at_once, calibrated, fast
from tests.support.recorded_by_ipaas import RecordedOrder, collection, recorded, records, without_line_links
from tests.support.sending import send

TOO_MANY = {"status": 429, "body": b'{"errors": [{"detail": "too many"}]}', "headers": {"Retry-After": "0"}}


async def found_of(world: Calibrated, last: int = 100) -> Calibration:
    going = world.desk.calibrate(last, pace=fast())
    await world.go(going)
    assert world.writes == []
    return going.found


async def test_nothing_recorded_and_more_asked_for_than_there_is(tmp_path: Path) -> None:
    async with calibrated(tmp_path) as world:
        world.put(transactions=[recorded(1).order])
        nothing = await found_of(world)
        assert (nothing.compared, nothing.state, score(nothing)) == (
            0, "complete", "No orders could be compared.")  # fmt: skip
        assert [each.reason for each in nothing.not_compared] == ["no_receipt"]
        world.put(**records(recorded(number) for number in range(3)))
        some = await found_of(world, 1000)
        assert (some.compared, some.equal, some.state) == (3, 3, "complete")
        assert "no more could be compared" in score(some)
        world.forget_orders()
        assert (await found_of(world)).compared == 0
        assert await world.desk.last_calibration() == some  # nothing doesn't take the place of something


@pytest.mark.parametrize("last", [0, -1, 1001])
async def test_numbers_that_cannot_be(tmp_path: Path, last: int) -> None:
    async with calibrated(tmp_path) as world:
        with pytest.raises(UsageError):
            world.desk.calibrate(last)


def deleted_receipt(made: RecordedOrder) -> None:
    made.links[0]["external_id"] = f"DELETED:{made.placed['id']}"


async def test_what_cannot_be_compared_is_counted_apart_and_named(tmp_path: Path) -> None:
    """One of each; and one order that can."""
    made: dict[str, RecordedOrder] = {}
    reasons: tuple[Reason, ...] = (
        "no_receipt", "receipt_deleted", "event_gone", "other_order", "compensation", "part_unread", "sent_here",
    )  # fmt: skip
    for number, reason in enumerate(reasons):
        made[reason] = recorded(number)
    made["no_receipt"].links.clear()
    deleted_receipt(made["receipt_deleted"])
    del made["event_gone"].events[0]
    made["other_order"].links[0]["external_id"] = made["compensation"].placed["id"]
    made["compensation"].placed["unique_id"] = f"{made['compensation'].id}:cancelled"
    made["compensation"].properties["Order"] = made["compensation"].order["transaction_number"]
    del made["part_unread"].events[2]
    made["sent_here"].events.clear()
    made["sent_here"].links.clear()
    good = recorded(len(reasons))
    async with calibrated(tmp_path) as world:
        world.put(**records([*made.values(), good]))
        summary, _ = await send(world.desk, await world.desk.plan(made["sent_here"].id))
        assert summary.state == "recorded"
        world.transport.asked.clear()
        found = await found_of(world)
    told = {each.transaction_id: each.reason for each in found.not_compared}
    assert told == {made[reason].id: reason for reason in reasons}
    assert [order.transaction_id for order in found.orders] == [good.id]
    assert (found.equal, found.looked_at) == (1, len(reasons) + 1)
    text = "\n".join(summary_lines(found))
    assert all(each.id in text for each in made.values())


async def test_a_line_that_this_program_sent_is_left_aside(tmp_path: Path) -> None:
    made = recorded(1)
    del made.events[2], made.links[2]
    async with calibrated(tmp_path) as world:
        world.put(**records([made]))
        await send(world.desk, await world.desk.plan(made.id))
        world.transport.asked.clear()
        [order] = (await found_of(world)).orders
    assert (order.equal, order.lines_sent_here, order.events) == (True, (made.order["lines"][1]["id"],), 2)


async def test_a_mapping_that_errs_or_filters_here_is_a_difference(tmp_path: Path) -> None:
    own = collection()
    own["mappings"][-1]["source_value"] = "Lines[1].Sku"
    own["filter"] = 'TransactionNumber != "SO-60002"'
    orders = [recorded(1, lines=1), recorded(2), recorded(3)]
    orders[2].properties["Comment"] = orders[2].order["lines"][1]["sku"]
    async with calibrated(tmp_path) as world:
        world.put(**{**records(orders), "collection": own})
        good, filtered, erring = (await found_of(world)).orders
    assert good.equal
    assert [(each.kind, each.field) for each in filtered.differences] == [("left_out", "Mapping filter")]
    assert ("error", "Comment") in {(each.kind, each.field) for each in erring.differences}
    assert "Lines" in str(erring.differences[0].detail)


async def test_an_order_of_250_lines(tmp_path: Path) -> None:
    made = recorded(1, lines=250)
    without_line_links(made)
    made.events[200]["properties"]["SKU"] = "Other"
    async with calibrated(tmp_path) as world:
        world.put(**records([made]))
        [order] = (await found_of(world)).orders
    assert order.events == 251
    [difference] = order.differences
    assert (difference.field, difference.line_id) == ("SKU", made.order["lines"][199]["id"])


async def test_a_list_that_fails_half_way_is_partial(tmp_path: Path) -> None:
    broken = Alteration(when=r"GET .*/Transactions\?pageNumber=", status=409, body=b'{"message": "no"}')
    async with calibrated(tmp_path) as world:
        world.put(transactions=[recorded(number, lines=0).order for number in range(230)])
        world.put(**records(recorded(number) for number in range(230, 233)))
        going = world.desk.calibrate(100, pace=fast())
        told: list[Any] = []
        async with contextlib.aclosing(going.go()) as progress:
            async for each in progress:
                told.append(each)
                if len(told) == 1:  # from here on
                    world.transport.alter(broken)
        found = going.found
        kept = await world.desk.last_calibration()
    assert found.ended_by is not None
    assert (found.state, kept) == ("partial", found)
    assert (found.compared, found.equal) == (3, 3)
    assert 3 < found.looked_at < 233
    assert score(found).startswith("Stopped early. Of the last")
    assert any(line.startswith("It ended early: ") for line in summary_lines(found))


async def test_too_many_requests_are_waited_for_and_errors_in_a_row_end_it(tmp_path: Path) -> None:
    """A first order that is asked for again; then nothing but errors."""
    always = Alteration(when=r"GET .*/api/events", **TOO_MANY)  # type: ignore[arg-type]
    rests: list[float] = []

    async def rest(seconds: float) -> None:
        rests.append(seconds)
        if seconds == 7 and rests.count(7) == 1:
            world.transport.alter()

    async with calibrated(tmp_path, [always]) as world:
        world.put(**records(recorded(number) for number in range(9)))
        pace = fast()
        pace.sleep, pace.pause = rest, 7
        going = world.desk.calibrate(100, pace=pace)
        async with contextlib.aclosing(going.go()) as progress:
            async for each in progress:
                if getattr(each, "equal", False):
                    world.transport.alter(Alteration(when=r":8002/", status=409, body=b'{"errors": []}'))
        found = going.found
    assert rests.count(7) >= 1
    assert (found.compared, found.equal, found.state) == (1, 1, "partial")
    assert found.ended_by is not None
    assert len(found.not_compared) == 5
    assert {each.reason for each in found.not_compared} <= {"unread", "event_unread"}


async def test_orders_are_paced(tmp_path: Path) -> None:
    waits: list[float] = []

    async def wait(seconds: float) -> None:
        waits.append(seconds)

    async with calibrated(tmp_path) as world:
        world.put(**records(recorded(number) for number in range(3)))
        pace = fast()
        pace.per_minute, pace.sleep, pace.clock = 20, wait, lambda: 100.0
        await world.go(world.desk.calibrate(3, pace=pace))
    assert waits == [3.0, 3.0]


async def test_a_stop_keeps_what_was_found_as_partial(tmp_path: Path) -> None:
    async with calibrated(tmp_path) as world:
        world.put(**records(recorded(number) for number in range(6)))
        closed = world.desk.calibrate(6, pace=fast())
        async with contextlib.aclosing(closed.go()) as progress:
            async for _ in progress:
                if closed.found.compared == 2:
                    break
        assert (closed.found.state, closed.found.compared, closed.found.ended_by) == ("partial", 2, None)
        assert await world.desk.last_calibration() == closed.found
        waiting = asyncio.Event()

        async def wait(_seconds: float) -> None:
            waiting.set()
            await asyncio.Event().wait()

        pace = fast()
        pace.sleep = wait
        cancelled = world.desk.calibrate(6, pace=pace)
        task = asyncio.create_task(world.go(cancelled))
        await waiting.wait()
        with pytest.raises(UsageError, match="Another window"):
            await world.go(world.desk.calibrate(1, pace=fast()))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert cancelled.found.compared == 1
        assert await world.desk.last_calibration() == cancelled.found
        assert (await found_of(world)).compared == 6  # the lock is free again
        next(world.paths.calibrations.glob("*.json")).write_bytes(b"{")
        assert await world.desk.last_calibration() is None
    assert at_once is fast().sleep


async def test_another_account_is_no_partner_to_compare_with(tmp_path: Path) -> None:
    async with calibrated(tmp_path) as world:
        other = next(iter(world.world.ipaas.accounts["klaviyo_others"][0]["keys"]))
        world.put(
            **records([recorded(1)]),
            subscriptions=[
                {"id": int(world.desk.connection.subscription_id), "settings": {"API Key": other}}
            ],
        )
        found = await found_of(world)
    assert (found.compared, found.state) == (0, "partial")
    assert found.ended_by is not None
    assert found.ended_by.kind == "OtherAccount"
