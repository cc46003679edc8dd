"""Gaps that are easily overlooked: lines without a collection, keys that JSON takes for one, reserved names."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from core.desk import Desk
from core.transfer.plan.plan import Plan, PlanOptions
from tests.support.sandbox import order

DEFAULT = json.loads(Path("resources/collections/placed-order.json").read_text())


def with_mapping(name: str, **changes: Any) -> dict[str, Any]:
    collection: dict[str, Any] = copy.deepcopy(DEFAULT)
    for mapping in collection["mappings"]:
        if mapping["destination_field"] == name:
            mapping.update(changes)
    return collection


async def planned(desk: Desk, tmp_path: Path, collection: dict[str, Any], story: str = "linked") -> Plan:
    file = tmp_path / "collection.json"
    file.write_text(json.dumps(collection))
    return await desk.plan(order(story), PlanOptions(collection_file=str(file)))


@pytest.mark.parametrize("children", [[], [{**DEFAULT["children"][0], "direction_id": 1}]])
async def test_lines_that_no_collection_takes_are_told(
    desk: Desk,
    tmp_path: Path,
    children: list[dict[str, Any]],
) -> None:
    plan = await planned(desk, tmp_path, {**DEFAULT, "children": children})
    assert [event.kind for event in plan.events] == ["placed_order"]
    assert any("no child collection" in warning.message for warning in plan.warnings)


async def test_two_keys_that_json_takes_for_one_are_an_error(desk: Desk, tmp_path: Path) -> None:
    formula = 'new Dictionary<object, object> { { 1, "a" }, { "1", "b" } }'
    plan = await planned(desk, tmp_path, with_mapping("EventProperties", source_value=formula))
    assert not plan.ready
    assert "two entries" in plan.blocked_by[0].title


async def test_klaviyos_own_names_are_warned_of(desk: Desk, tmp_path: Path) -> None:
    collection = with_mapping("Example event field", destination_field="$event_id")
    plan = await planned(desk, tmp_path, collection)
    assert any("$event_id" in warning.message for warning in plan.warnings)


async def test_a_formula_that_stands_in_for_the_order_number_leaves_no_gap(
    desk: Desk, tmp_path: Path
) -> None:
    formula = 'new Dictionary<string, object> { { "Order", TransactionNumber ?? "none" } }'
    collection = {**with_mapping("EventProperties", source_value=formula), "children": []}
    assert (await planned(desk, tmp_path, collection, "no-order-number")).ready
    assert not (await planned(desk, tmp_path, {**DEFAULT, "children": []}, "no-order-number")).ready
