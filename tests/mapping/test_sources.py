"""Where a plan's mapping comes from: iPaaS.com, a file, the defaults, and the copy of last time."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from core.app import Services
from core.desk import Desk
from core.mapping.document import BUILT_IN, Document
from core.transfer.collection_cache import CollectionCache
from core.transfer.collections import nested
from core.transfer.plan import PlanOptions
from tests.e2e.conftest import Command, World, order

LISTING = "MappingCollections"


async def test_the_plan_says_which_mapping_was_used_and_when_it_was_read(desk: Desk) -> None:
    plan = await desk.plan(order("linked"))
    assert plan.collection is not None
    assert plan.made_at is not None
    assert plan.collection.origin == "iPaaS.com"
    assert plan.collection.name == "Add Klaviyo Placed Order Event FROM iPaaS.com"
    assert abs((plan.made_at - plan.collection.read_at).total_seconds()) < 60
    assert (plan.collection.cached, plan.collection.edited) == (False, False)
    assert {event.collection[:18] for event in plan.events} == {"Add Klaviyo Placed", "Add Klaviyo Ordere"}


async def test_one_collection_by_its_id(desk: Desk, world: World) -> None:
    own = await desk.collections()
    collection_id = str(own.document.raw[0]["id"])
    plan = await desk.plan(order("linked"), PlanOptions(collection_id=collection_id))
    assert plan.ready
    assert any(r["path"].endswith(f"MappingCollection/{collection_id}") for r in world.requests())
    missing = await desk.plan(order("linked"), PlanOptions(collection_id="1"))
    assert missing.blocked_by[0].title == "There is no mapping collection 1"


@pytest.mark.parametrize("fault", ["status:500", "reset", "html", "truncated"])
async def test_the_last_copy_is_used_when_ipaas_does_not_answer_and_says_so(
    desk: Desk, world: World, fault: str
) -> None:
    first = await desk.plan(order("linked"))
    world.fault("GET", LISTING, fault, times=9)
    plan = await desk.plan(order("linked"))
    assert plan.ready
    assert plan.collection is not None
    assert first.collection is not None
    assert plan.collection.cached
    assert plan.collection.read_at == first.collection.read_at
    [warning] = [problem for problem in plan.warnings if problem.field == "Mapping collection"]
    assert f"{first.collection.read_at:%Y-%m-%d at %H:%M}" in warning.message
    assert [e.request for e in plan.events] == [e.request for e in first.events]


@pytest.mark.parametrize("fault", ["status:401", "status:403", "status:404"])
async def test_a_refusal_is_never_covered_by_a_copy(desk: Desk, world: World, fault: str) -> None:
    await desk.plan(order("linked"))
    world.fault("GET", LISTING, fault, times=9)
    plan = await desk.plan(order("linked"))
    assert not plan.ready
    assert plan.collection is None


async def test_without_a_copy_the_error_itself_is_told(desk: Desk, world: World) -> None:
    world.fault("GET", LISTING, "status:500", times=9)
    plan = await desk.plan(order("linked"))
    assert [notice.kind for notice in plan.blocked_by] == ["ServerError"]


async def test_the_copy_is_private_and_a_broken_one_is_none(
    services: Services, desk: Desk, world: World
) -> None:
    await desk.plan(order("linked"))
    [file] = services.paths.collections.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.write_bytes(b"{")
    world.fault("GET", LISTING, "status:500", times=9)
    assert not (await desk.plan(order("linked"))).ready


def test_a_copy_belongs_to_its_subscription_alone(tmp_path: Path) -> None:
    from datetime import UTC, datetime

    one, other = CollectionCache(tmp_path, "https://a 1"), CollectionCache(tmp_path, "https://a 2")
    one.save(Document.built_in(), "", datetime.now(UTC))
    assert one.load("") is not None
    assert other.load("") is None
    assert one.load("90211") is None


async def test_a_saved_file_gives_the_same_plan(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "saved.json"
    (await desk.collections()).document.to_file(file)
    own = await desk.plan(order("linked"))
    plan = await desk.plan(order("linked"), PlanOptions(collection_file=str(file)))
    assert plan.collection is not None
    assert plan.collection.origin == str(file)
    assert [e.request for e in plan.events] == [e.request for e in own.events]


def test_the_command_takes_the_defaults_and_an_id(command: Command) -> None:
    ran = command("preview", order("linked"), "--collection", BUILT_IN, "--json")
    assert ran.last["collection"]["origin"] == "built-in"
    assert ran.last["ready"]
    both = command("preview", order("linked"), "--collection", BUILT_IN, "--collection-id", "1")
    assert both.code == 2


def test_collections_that_are_listed_side_by_side_are_put_together() -> None:
    parent: dict[str, object] = {"id": 1, "parent_id": None, "children": None}
    child: dict[str, object] = {"id": 2, "parent_id": 1}
    alone: dict[str, object] = {"id": 3, "parent_id": 99}
    assert nested([child, parent, alone]) == [{**parent, "children": [child]}, alone]
    whole = {**parent, "children": [child]}
    assert nested([whole, child]) == [whole]
