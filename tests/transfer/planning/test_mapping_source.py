"""Where a plan's mapping comes from: iPaaS.com, a file, the defaults, and the copy of last time."""

from __future__ import annotations

import re
import stat
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest

from core.app import Services
from core.desk import Desk
from core.mapping.document import BUILT_IN, Document
from core.transfer.plan.plan import PlanOptions
from core.transfer.planning.mapping.cache import CollectionCache
from core.transfer.planning.mapping.listed import nested
from core.transfer.planning.mapping.source import read_collections
from tests.support.command import Command
from tests.support.sandbox import RunningSandbox, order

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


async def test_one_collection_by_its_id(desk: Desk, sandbox: RunningSandbox) -> None:
    own = await desk.collections()
    collection_id = str(own.document.raw[0]["id"])
    plan = await desk.plan(order("linked"), PlanOptions(collection_id=collection_id))
    assert plan.ready
    assert any(r["path"].endswith(f"MappingCollection/{collection_id}") for r in sandbox.requests())
    missing = await desk.plan(order("linked"), PlanOptions(collection_id="1"))
    assert missing.blocked_by[0].title == "There is no mapping collection 1"


@pytest.mark.parametrize("fault", ["status:500", "reset", "html", "truncated", "retry_after:0"])
async def test_the_last_copy_is_used_when_ipaas_does_not_answer_and_says_so(
    desk: Desk, sandbox: RunningSandbox, fault: str
) -> None:
    first = await desk.plan(order("linked"))
    sandbox.fault(fault, LISTING, method="GET", times=9)
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
async def test_a_refusal_is_never_covered_by_a_copy(desk: Desk, sandbox: RunningSandbox, fault: str) -> None:
    await desk.plan(order("linked"))
    sandbox.fault(fault, LISTING, method="GET", times=9)
    plan = await desk.plan(order("linked"))
    assert not plan.ready
    assert plan.collection is None


async def test_without_a_copy_the_error_itself_is_told(desk: Desk, sandbox: RunningSandbox) -> None:
    sandbox.fault("status:500", LISTING, method="GET", times=9)
    plan = await desk.plan(order("linked"))
    assert [notice.kind for notice in plan.blocked_by] == ["ServerError"]


async def test_the_copy_is_private_and_a_broken_one_is_none(
    services: Services, desk: Desk, sandbox: RunningSandbox
) -> None:
    await desk.plan(order("linked"))
    [file] = services.paths.collections.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    whole = file.read_bytes()
    sandbox.fault("html", LISTING, method="GET", times=99)
    moment = re.compile(rb'"read_at":"[^"]*"')
    assert moment.search(whole)
    for broken in (
        b"",
        b"{",
        whole[: len(whole) // 2],
        moment.sub(b'"read_at":"2026-11-02T10:00:00"', whole),  # of no time zone
        moment.sub(b'"read_at":"yesterday"', whole),
        moment.sub(b'"at":1', whole),
        whole.replace(b'"collection_type_id":9', b'"collection_type_id":8'),
        b"\xff" + whole,
    ):
        file.write_bytes(broken)
        plan = await desk.plan(order("linked"))
        assert [notice.kind for notice in plan.blocked_by] == ["UnreadableAnswer"], broken[:80]
    file.write_bytes(whole)
    assert (await desk.plan(order("linked"))).ready


async def test_a_clock_that_was_set_back_makes_no_age_below_nothing(
    services: Services, desk: Desk, sandbox: RunningSandbox
) -> None:
    await desk.plan(order("linked"))
    [file] = services.paths.collections.iterdir()
    file.write_bytes(re.sub(rb'"read_at":"\d{4}', b'"read_at":"2999', file.read_bytes()))
    sandbox.fault("html", LISTING, method="GET", times=9)
    plan = await desk.plan(order("linked"))
    assert plan.collection is not None
    assert (plan.collection.cached, plan.collection.age_seconds) == (True, 0)


_WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from core.mapping.document import Document
from core.transfer.planning.mapping.cache import CollectionCache
cache = CollectionCache(Path(sys.argv[1]), "owner")
for _ in range(60):
    cache.save(Document.built_in(), "", datetime.now(UTC))
"""


def test_two_programs_may_keep_a_copy_at_once(tmp_path: Path) -> None:
    cache = CollectionCache(tmp_path, "owner")
    cache.save(Document.built_in(), "", datetime.now(UTC))
    writers = [subprocess.Popen([sys.executable, "-c", _WRITER, str(tmp_path)]) for _ in range(2)]
    while any(writer.poll() is None for writer in writers):
        assert cache.load("") is not None
    assert [writer.returncode for writer in writers] == [0, 0]
    assert len(list(tmp_path.iterdir())) == 1


def test_a_copy_belongs_to_its_subscription_alone(tmp_path: Path) -> None:
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


def test_nothing_of_a_list_gets_lost() -> None:
    def listed(id_: object, parent: object = None, *children: dict[str, object]) -> dict[str, object]:
        return {"id": id_, "parent_id": parent, "children": list(children)}

    def ids(found: object) -> list[object]:
        items = cast("list[dict[str, object]]", found)
        return [[item["id"], *ids(item["children"])] if item["children"] else item["id"] for item in items]

    assert ids(nested([listed(1), listed(2, 1), listed(3, 2)])) == [[1, [2, 3]]]
    assert ids(nested([listed("1"), listed(2, 1), listed(3, "2")])) == [["1", [2, 3]]]
    assert ids(nested([listed(3, 2), listed(1, None, listed(2, 1))])) == [[1, [2, 3]]]
    assert ids(nested([listed(1, 2), listed(2, 1), listed(3, 3), listed(4)])) == [4, [1, 2], 3]
    assert ids(nested([listed(2, 1), listed(1, None, listed(2, 1)), listed(5, None)])) == [[1, 2], 5]


@dataclass
class Listing:
    """An iPaaS.com whose lists leave things out. `asked` are the ids of the collections that were read."""

    listed: list[dict[str, Any]]
    whole: Mapping[str, dict[str, Any]]
    asked: list[str] = field(default_factory=list)

    async def collections(self, _subscription_id: str) -> tuple[dict[str, Any], ...]:
        return tuple(self.listed)

    async def collection(self, collection_id: str) -> dict[str, Any]:
        self.asked.append(collection_id)
        return self.whole[collection_id]


async def test_what_was_listed_without_its_mappings_is_read_by_its_id() -> None:
    parent = dict(Document.built_in().raw[0])
    child = dict(parent["children"][0])  # type: ignore[index]
    customers = {"id": 8, "name": "C", "collection_type_id": 8, "mappings": None}
    towards = {**parent, "id": 7, "direction_id": 1, "mappings": None}
    bare_child = {**child, "mappings": [], "attached_items_count": len(child["mappings"])}
    ipaas = Listing(
        [{**parent, "mappings": None, "children": None, "collection_type_id": "9"}, customers, towards],
        {str(parent["id"]): {**parent, "children": [bare_child]}, str(child["id"]): child},
    )
    read = await read_collections(cast(Any, ipaas), "1795", None, PlanOptions())
    assert ipaas.asked == [str(parent["id"]), str(child["id"])]
    [made] = read.document.parents
    assert len(made.mappings) == len(parent["mappings"])  # type: ignore[arg-type]
    assert len(made.children[0].mappings) == len(child["mappings"])

    by_id = Listing([], {str(parent["id"]): {**parent, "children": [bare_child]}, str(child["id"]): child})
    options = PlanOptions(collection_id=str(parent["id"]))
    read = await read_collections(cast(Any, by_id), "1795", None, options)
    assert len(read.document.parents[0].children[0].mappings) == len(child["mappings"])
