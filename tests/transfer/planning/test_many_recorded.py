"""Thousands of recorded events are judged beside the loop, so that a stop comes through meanwhile."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from core.transfer.planning import planner
from core.transfer.planning.what_is_there import what_is_there
from tests.support.small_world import SmallWorld

ORDER, CUSTOMER, EMAIL, PROFILE = "70001", "8801", "ada@example.com", "01HTESTADA"


async def test_many_are_judged_in_a_thread_and_few_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []

    def judge(*args: object) -> object:
        threads.append(threading.get_ident())
        return what_is_there(*args)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(planner, "what_is_there", judge)
    world = SmallWorld(tmp_path)
    world.customer(CUSTOMER, EMAIL, PROFILE)
    world.profile(PROFILE, EMAIL, None)
    world.order(ORDER, CUSTOMER, EMAIL)
    await world.send(await world.plan(ORDER))
    few = await world.plan(ORDER)
    assert set(threads) == {threading.get_ident()}
    threads.clear()
    monkeypatch.setattr(planner, "_MOST_AT_ONCE", 0)
    many = await world.plan(ORDER)
    assert threads
    assert threading.get_ident() not in threads
    assert (many.state, many.events) == (few.state, few.events)
    await world.aclose()
