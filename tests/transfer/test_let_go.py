"""What a plan and a send held is let go of at once: nothing of an order waits in a circle until Python looks for those.
(Of an order of 10,000 lines that is two million objects, and the window leaves alone what it finds there.) What is
large is freed little by little, by no thread that others wait for.
"""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

import pytest

from tests.support.small_world import SmallWorld

ORDER, CUSTOMER, EMAIL, PROFILE = "70001", "8801", "ada@example.com", "01HTESTADA"
LINES = 300


@contextmanager
def without_looking() -> Iterator[Counter[str]]:
    """What of our own is left in circles by what is done inside."""
    left: Counter[str] = Counter()
    gc.collect()
    gc.disable()
    before = gc.get_debug()
    try:
        yield left
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        left.update(type(each).__name__ for each in gc.garbage if type(each).__module__.startswith("core."))
    finally:
        gc.set_debug(before)
        gc.garbage.clear()
        gc.enable()


@pytest.mark.parametrize("known", [True, False], ids=["on a profile", "without a profile"])
def test_a_plan_and_a_send_leave_nothing_in_circles(tmp_path: Path, *, known: bool) -> None:
    # In a process of its own: what other tests and their servers leave behind has no part in this.
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
        planned, sent = alone.submit(left_behind, tmp_path, known=known).result()
    assert not planned
    assert not sent


async def test_the_end_of_a_large_plan_is_waited_for(tmp_path: Path) -> None:
    """(`tests/core/test_letting_go.py` has what happens then.)"""
    world = SmallWorld(tmp_path)
    world.customer(CUSTOMER, EMAIL, PROFILE)
    world.profile(PROFILE, EMAIL, None)
    world.order(ORDER, CUSTOMER, EMAIL)
    assert not weakref.getweakrefs(await world.plan(ORDER))
    order = world.world.ipaas.transactions[ORDER]
    order["lines"] = [{**order["lines"][0], "id": f"{ORDER}{number}"} for number in range(LINES)]
    plan = await world.plan(ORDER)
    assert len(plan.events) == LINES + 1
    assert weakref.getweakrefs(plan)
    await world.aclose()


def left_behind(folder: Path, *, known: bool) -> tuple[Counter[str], Counter[str]]:
    """What is left in circles by a plan, and by a plan with its send."""
    return asyncio.run(_planned_and_sent(folder, known=known))


async def _planned_and_sent(folder: Path, *, known: bool) -> tuple[Counter[str], Counter[str]]:
    world = SmallWorld(folder)
    world.customer(CUSTOMER, EMAIL, None)
    if known:
        world.profile(PROFILE, EMAIL, None)
    world.order(ORDER, CUSTOMER, EMAIL)
    await world.plan(ORDER)  # what is made once
    with without_looking() as planned:
        await world.plan(ORDER)
    with without_looking() as sent:
        summary = await world.send(await world.plan(ORDER))
        assert summary.state == "recorded"
        del summary
    await world.aclose()
    return planned, sent
