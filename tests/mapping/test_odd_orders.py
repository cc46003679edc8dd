"""Orders that came in another shape than they should, through the mapping to planned events."""

from __future__ import annotations

from typing import Any, cast

import msgspec
import pytest

from core.desk import Desk
from core.formula import Scope
from core.ipaas import Transaction
from core.klaviyo import Revision
from core.mapping.edit import changed
from core.mapping.gaps import gaps_of
from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.plan import PlanOptions
from core.transfer.plan.resolution import Resolution
from core.transfer.planning.apply_mapping import apply_mapping
from core.transfer.profile.lookups import Lookups
from tests.mapping.test_defects import without_nulls
from tests.support.mapping.small_order import PROFILE, order, with_mapping
from tests.support.sandbox import order as story


async def planned(raw: dict[str, Any]) -> tuple[PlannedEvent, ...]:
    """The events of an order, through a collection that asks nobody for anything."""
    lookups = Lookups(cast(Any, None), cast(Any, None), "1795")
    drafted = await apply_mapping(
        Transaction.from_json(raw, "here"), (with_mapping(),), "1795", lookups, PlanOptions()
    )
    return drafted.events(
        Resolution(outcome="found", profile_id=PROFILE, rule=None), Revision.parse("2026-07-15")
    )


async def test_an_order_that_came_without_its_lines_is_no_order_without_lines() -> None:
    def told(events: tuple[PlannedEvent, ...]) -> list[str]:
        return [problem.severity for problem in events[0].problems if problem.field == "Lines"]

    raw = order()
    assert told(await planned({**raw, "lines": None})) == ["warning"]
    del raw["lines"]
    assert told(await planned({**raw, "order_lines": []})) == ["error"]
    assert told(await planned(without_nulls(raw))) == ["warning"]


async def test_a_look_up_is_told_once_for_the_mapping_that_made_it(desk: Desk) -> None:
    """The formula of a unique id runs at a second moment too; that is no second call."""
    own = (await desk.collections()).document
    text = 'await GetExternalIdAsync(CustomerId, "Customer", SpaceportSystemId)'
    edited = changed(own, "/0/mappings/3", source_value=text)
    plan = await desk.plan(story("linked"), PlanOptions(collection=msgspec.Raw(edited.to_json())))
    [row] = [row for row in plan.events[0].mappings if row.destination == "UniqueId"]
    assert len(row.calls) == 1
    assert row.calls[0].startswith("External ID of Customer")


@pytest.mark.parametrize(
    ("call", "told"),
    [
        ("GetExternalIdAsync(CustomerId, null, SpaceportSystemId)", "the type of record"),
        ('GetExternalIdAsync(CustomerId, "Customer", null)', "the system"),
        ('GetSpaceportIdAsync("01H", "", SpaceportSystemId)', "the type of record"),
        ('GetSpaceportIdAsync("01H", "Customer", null)', "the system"),
        ('GetExternalIdAsync(CustomerId, "Nonsense", SpaceportSystemId)', "'Nonsense'"),
        ('GetSpaceportIdAsync("01H", "Customer", "abc")', "'abc'"),
    ],
)
async def test_a_look_up_of_nothing_known_is_an_error_at_its_mapping(
    desk: Desk, call: str, told: str
) -> None:
    own = (await desk.collections()).document
    edited = changed(own, "/0/mappings/5", mapping_type_name="Dynamic Formula", source_value=f"await {call}")
    plan = await desk.plan(
        story("linked"), PlanOptions(collection=msgspec.Raw(edited.to_json()), allow_edited=True)
    )
    [notice] = plan.blocked_by
    assert told in notice.title
    assert notice.detail.startswith("Example event field")


@pytest.mark.parametrize(
    ("value", "held"),
    [
        ("12_50", "“12_50”"),
        ("12,50", "“12,50”"),
        (["12.50"], "a list"),
        ({"amount": 1}, "an object"),
        (True, "True"),
    ],
)
def test_a_price_that_is_none_is_told_with_what_is_there(value: object, held: str) -> None:
    scope = Scope.for_line({"unit_price": value}, parent={"lines": []})
    [gap] = gaps_of(scope, {"UnitPrice"}).unreadable
    assert gap == f"UnitPrice (unit_price holds {held}, which is no decimal)"
