"""Plans of one order again and again while its mapping is edited: kept copies, cancellation, errors that pass."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

import pytest

from core.app import Services
from core.desk import Desk
from core.http.retry import ATTEMPTS
from core.mapping.edit import changed
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.what_if import WhatIf
from tests.support.sandbox import RunningSandbox, order

LISTING = "MappingCollections"
UNIQUE, TOTAL, STATIC = "/0/mappings/3", "/0/mappings/4", "/0/mappings/5"


def listings(sandbox: RunningSandbox) -> int:
    """How often the mapping was asked for."""
    return len([request for request in sandbox.requests() if LISTING in request["path"]])


def bodies(plan: Plan) -> list[bytes]:
    """What the plan would send."""
    return [bytes(event.request.body) for event in plan.events]


async def test_a_kept_copy_serves_when_ipaas_does_not_answer(desk: Desk, sandbox: RunningSandbox) -> None:
    first = await desk.plan(order("linked"))
    assert first.collection is not None
    sandbox.fault("status:500", LISTING, method="GET", times=99)
    what_if = desk.what_if(order("linked"))
    own = await what_if.own()
    asked = listings(sandbox)
    for text in ("Subtotal", "Subtotal + 1", "Total"):
        plan = await what_if.plan(changed(own, TOTAL, source_value=text, mapping_type_name="Dynamic Formula"))
        assert plan.collection is not None
        assert (plan.collection.cached, plan.collection.edited) == (True, True)
        assert plan.collection.read_at == first.collection.read_at
        assert any("didn't give the mapping collection" in problem.message for problem in plan.warnings)
    assert listings(sandbox) == asked
    await what_if.aclose()


async def test_the_copy_is_kept_once_and_not_with_every_edit(
    desk: Desk, sandbox: RunningSandbox, services: Services
) -> None:
    what_if = desk.what_if(order("linked"))
    own = await what_if.own()
    [file] = services.paths.collections.iterdir()
    written = file.stat().st_ino, file.read_bytes()
    for n in range(3):
        await what_if.plan(changed(own, STATIC, source_value=f"v{n}"))
    assert (file.stat().st_ino, file.read_bytes()) == written
    await what_if.aclose()


async def test_without_any_copy_the_error_is_told_and_the_next_time_heals(
    desk: Desk, sandbox: RunningSandbox
) -> None:
    sandbox.fault("status:500", LISTING, method="GET", times=ATTEMPTS)
    what_if = desk.what_if(order("linked"))
    assert [notice.kind for notice in (await what_if.plan(None)).blocked_by] == ["ServerError"]
    assert (await what_if.plan(None)).ready
    await what_if.aclose()


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("/api/profiles", "retry_after:0"),
        ("LookupExternal", "reset"),
        ("/transactions/v2/Transaction/", "html"),
        ("/transactions/v2/Transaction/", "empty"),
        ("/Subscription/", "status:500"),
        ("/api/events", "retry_after:0"),
    ],
)
async def test_an_error_that_passes_is_not_remembered(
    desk: Desk, sandbox: RunningSandbox, path: str, fault: str
) -> None:
    what_if = desk.what_if(order("linked"))
    own = await what_if.own()
    sandbox.fault(fault, path, method="GET", times=200)
    failed = await what_if.plan(own)
    assert not failed.ready
    sandbox.reset()
    healed = await what_if.plan(changed(own, STATIC, source_value="x"), failed, allow_edited=True)
    assert healed.ready, healed.blocked_by
    await what_if.aclose()


async def steps(count: int) -> None:
    """Let the loop go round some times."""
    for _ in range(count):
        await asyncio.sleep(0)


async def given_up(what_if: WhatIf, task: asyncio.Task[Plan]) -> None:
    """Cancel a plan and see it end so, unless it was done already."""
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def test_a_plan_that_is_given_up_anywhere_leaves_nothing_behind(
    desk: Desk, sandbox: RunningSandbox
) -> None:
    own = (await desk.collections()).document
    expected = await desk.plan(order("linked"), PlanOptions())
    before = asyncio.all_tasks()
    for rounds in (*range(0, 40, 3), *range(40, 400, 40)):
        what_if = desk.what_if(order("linked"))
        for edit in ("x", "xy"):
            task = asyncio.create_task(what_if.plan(changed(own, STATIC, source_value=edit)))
            await steps(rounds)
            await given_up(what_if, task)
        assert bodies(await what_if.plan(own)) == bodies(expected)
        await what_if.aclose()
        assert asyncio.all_tasks() <= before, rounds
    assert sandbox.writes() == []


async def test_a_plan_is_given_up_while_its_answers_are_on_their_way(
    desk: Desk, sandbox: RunningSandbox
) -> None:
    """What was asked already is not asked again: the answer is the next plan's."""
    expected = bodies(await desk.plan(order("linked")))
    sandbox.fault("slow:40", method="GET", times=500)
    what_if = desk.what_if(order("linked"))
    own = await what_if.own()
    begun = len(sandbox.requests())
    for _ in range(5):
        task = asyncio.create_task(what_if.plan(own))
        await asyncio.wait([task], timeout=0.03)
        await given_up(what_if, task)
    assert bodies(await what_if.plan(own)) == expected
    asked = [
        (r["method"], r["path"], r["query"])
        for r in sandbox.requests()[begun:]
        if "_sandbox" not in r["path"]
    ]
    assert len(asked) == len(set(map(str, asked)))
    await what_if.aclose()


async def test_closing_ends_a_plan_that_is_under_way(desk: Desk, sandbox: RunningSandbox) -> None:
    sandbox.fault("hang", "LookupExternal", method="GET", times=1)
    what_if = desk.what_if(order("linked"))
    before = asyncio.all_tasks()
    task = asyncio.create_task(what_if.plan(None))
    while not any("LookupExternal" in request["path"] for request in sandbox.requests()):
        await asyncio.wait([task], timeout=0.01)
    await what_if.aclose()
    await asyncio.wait([task])
    assert asyncio.all_tasks() <= before


async def test_a_unique_id_is_compared_with_the_plan_before_the_editing(desk: Desk) -> None:
    what_if = desk.what_if(order("linked"))
    own = await what_if.own()
    seen = await desk.plan(order("linked"))

    def told(plan: Plan) -> list[str]:
        return [problem.message for problem in plan.warnings if "in the preview before" in problem.message]

    once = changed(own, UNIQUE, source_value='Id + "-b"')
    plan = await what_if.plan(once, seen)
    [first] = told(plan)
    assert "was 55260 " in first
    further = changed(once, STATIC, source_value="other")
    plan = await what_if.plan(further, plan)  # the edit of the unique id is still in it
    assert told(plan) == [first]
    plan = await what_if.plan(changed(further, UNIQUE, source_value='Id + "-bc"'), plan)
    [second] = told(plan)
    assert "was 55260 " in second
    assert "55260-bc" in second
    assert told(await what_if.plan(changed(further, UNIQUE, source_value="Id"), plan)) == []
    await what_if.aclose()


async def test_a_file_stays_the_one_that_was_opened(desk: Desk, tmp_path: Path) -> None:
    """The edits are edits of what was read, whatever becomes of the file meanwhile."""
    file = tmp_path / "saved.json"
    (await desk.collections()).document.to_file(file)
    what_if = desk.what_if(order("linked"), PlanOptions(collection_file=str(file)))
    own = await what_if.own()
    file.unlink()
    plan = await what_if.plan(changed(own, STATIC, source_value="x"))
    assert plan.collection is not None
    assert [change.destination for change in plan.collection.changes] == ["Example event field"]
    await what_if.aclose()
