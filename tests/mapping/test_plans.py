"""Mappings seen in whole plans: filters, several parents, provenance, edited copies, comparisons."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec
import pytest

from core.desk import Desk
from core.mapping.document import Document
from core.mapping.edit import added, changed
from core.transfer.plan.plan import Plan, PlanOptions
from tests.support.mapping.small_order import mapping
from tests.support.sandbox import RunningSandbox, order
from tests.support.sending import send

CHILD = "/0/children/0"
TOTAL = "/0/mappings/4"


def options(document: Document, **more: Any) -> PlanOptions:
    """Options with an edited copy that may be sent."""
    return PlanOptions(collection=msgspec.Raw(document.to_json()), allow_edited=True, **more)


async def planned(desk: Desk, key: str, story: str = "linked", **fields: object) -> Plan:
    """A story's plan with one thing in the mapping changed."""
    own = (await desk.collections()).document
    return await desk.plan(order(story), options(changed(own, key, **fields)))


async def test_an_order_that_the_filter_leaves_out_is_skipped(desk: Desk, sandbox: RunningSandbox) -> None:
    plan = await planned(desk, "/0", filter='Type == "Return"')
    assert (plan.ready, plan.skipped, plan.events) == (False, True, ())
    [out] = plan.left_out
    assert (out.by, out.formula, out.line_id) == ("mapping_filter", 'Type == "Return"', None)
    assert 'Type == "Return"' in plan.blocked_by[0].detail
    summary, _ = await send(desk, plan)
    assert summary.state == "skipped"
    assert sandbox.writes() == []


async def test_a_line_that_the_filter_leaves_out_is_told_and_the_rest_is_sent(
    desk: Desk, sandbox: RunningSandbox
) -> None:
    whole = await desk.plan(order("linked"))
    kept = whole.events[1]
    plan = await planned(desk, CHILD, filter=f'Id == "{kept.line_id}"')
    assert plan.ready
    assert [event.line_id for event in plan.events] == [None, kept.line_id]
    assert {out.line_id for out in plan.left_out} == {e.line_id for e in whole.events[2:]}
    summary, _ = await send(desk, plan)
    assert summary.state == "recorded"
    assert len([write for write in sandbox.writes() if write["path"].endswith("/api/events")]) == 2


@pytest.mark.parametrize("key", ["/0", CHILD])
async def test_an_error_filter_stops_the_whole_order_with_its_text(
    desk: Desk, sandbox: RunningSandbox, key: str
) -> None:
    plan = await planned(desk, key, error_filter='return "Needs a colour";')
    assert not plan.ready
    assert not plan.skipped
    assert [notice.title for notice in plan.blocked_by] == ["Needs a colour"]
    summary, _ = await send(desk, plan)
    assert (summary.state, sandbox.writes()) == ("failed", [])


async def test_a_filter_that_cannot_be_evaluated_blocks_with_the_place(desk: Desk) -> None:
    plan = await planned(desk, "/0", filter="Totall > 0")
    assert not plan.skipped
    [notice] = plan.blocked_by
    assert notice.title == "The mapping filter can't be evaluated"
    assert "^" in notice.detail


async def test_several_parents_and_children_are_all_applied(desk: Desk) -> None:
    own = (await desk.collections()).document
    [raw] = own.raw
    again: Any = msgspec.json.decode(msgspec.json.encode(raw))
    again["id"], again["name"] = 4711, "Second"
    for collection in (again, again["children"][0]):
        collection["mappings"][2]["source_value"] = f"Second {collection['mappings'][2]['source_value']}"
    again["children"].append(
        {
            **again["children"][0],
            "id": 4712,
            "name": "Third",
            "mappings": [
                {**each, "source_value": "Third"} if each["destination_field"] == "MetricName" else each
                for each in again["children"][0]["mappings"]
            ],
        }
    )
    plan = await desk.plan(order("linked"), options(Document.from_raw([raw, again], "test")))
    assert plan.ready, plan.blocked_by
    metrics = [event.metric for event in plan.events]
    lines = metrics.count("Ordered Product")
    assert lines == 3
    assert metrics == ["Placed Order", *["Ordered Product"] * lines, "Second Placed Order",
                       *["Second Ordered Product"] * lines, *["Third"] * lines]  # fmt: skip


async def test_two_lines_with_one_unique_id_block(desk: Desk) -> None:
    plan = await planned(desk, f"{CHILD}/mappings/3", source_value="parent.Id")
    assert "3 events share the unique ID" in plan.blocked_by[0].title


async def test_every_value_says_where_it_comes_from_and_goes_to(desk: Desk) -> None:
    plan = await desk.plan(order("linked"))
    own = (await desk.collections()).document
    for event in plan.events:
        body = msgspec.json.Decoder(float_hook=Decimal).decode(bytes(event.request.body))
        for row in event.mappings:
            source: Any = own.raw
            for step in row.key.split("/")[1:]:
                source = source[int(step)] if isinstance(source, list | tuple) else source[step]
            assert (source["destination_field"], source["source_value"]) == (row.destination, row.source)
            value: Any = body
            for step in row.place.split("/")[1:]:
                value = value[step]
            if row.destination == "EventProperties":  # custom fields stand beside its entries
                assert value.items() >= dict(row.value).items()  # type: ignore[call-overload]
            else:
                assert value == row.value
    rows = {row.destination: row for row in plan.events[0].mappings}
    assert rows["NumericValue"].value_type == "decimal"
    assert rows["ProfileId"].calls[0].startswith("External ID of Customer")
    assert rows["EventProperties"].reads == ("EmailAddress", "TransactionNumber")


async def test_a_broken_formula_marks_its_place(desk: Desk) -> None:
    plan = await planned(desk, TOTAL, mapping_type_name="Dynamic Formula", source_value="Total +\n  Totall")
    row = next(row for row in plan.events[0].mappings if row.destination == "NumericValue")
    assert row.error is not None
    assert (row.error.kind, row.error.line, row.error.column) == ("name", 2, 3)
    assert row.error.caret.splitlines()[1] == "  ^"
    assert not plan.ready


async def test_an_edited_mapping_is_sent_only_when_that_is_said(desk: Desk, sandbox: RunningSandbox) -> None:
    own = (await desk.collections()).document
    edited = changed(own, TOTAL, source_value="Subtotal")
    held = await desk.plan(order("linked"), PlanOptions(collection=msgspec.Raw(edited.to_json())))
    assert [notice.kind for notice in held.blocked_by] == ["EditedMapping"]
    assert held.collection is not None
    assert [change.destination for change in held.collection.changes] == ["NumericValue"]
    assert (await send(desk, held))[0].state == "failed"
    assert sandbox.writes() == []
    plan = await desk.plan(order("linked"), options(edited))
    assert plan.ready
    summary, _ = await send(desk, plan)
    assert summary.state == "recorded"
    assert held.events[0].value == plan.events[0].value != (await desk.plan(order("linked"))).events[0].value


async def test_a_copy_that_is_not_changed_is_not_held_back(desk: Desk) -> None:
    own = (await desk.collections()).document
    plan = await desk.plan(order("linked"), PlanOptions(collection=msgspec.Raw(own.to_json())))
    assert plan.ready
    assert plan.collection is not None
    assert not plan.collection.edited


async def test_what_if_asks_nothing_twice_and_follows_each_edit(desk: Desk, sandbox: RunningSandbox) -> None:
    what_if = desk.what_if(order("linked"))
    own = await what_if.own()
    first = await what_if.plan(own)
    asked = len(sandbox.requests())
    edited = await what_if.plan(changed(own, TOTAL, source_value="Subtotal"), first)
    broken = await what_if.plan(changed(own, TOTAL, source_value="Subtotall"), edited)
    unlike = await what_if.plan(changed(own, "/0/mappings/3", source_value='Id + "-b"'), first)
    assert len(sandbox.requests()) == asked
    await what_if.aclose()
    assert first.ready
    assert edited.events[0].value != first.events[0].value
    assert "Subtotall" in broken.blocked_by[0].title
    assert any("in the preview before" in problem.message for problem in unlike.warnings)
    assert edited.made_at == first.made_at
    assert (await desk.plan(order("linked"))).ready


async def test_now_beside_what_was_sent_and_what_is_recorded(desk: Desk) -> None:
    plan = await desk.plan(order("linked"))
    before = await desk.compare(plan)
    assert all((one.sent, one.recorded, one.since_sent) == (None, None, ()) for one in before)
    await send(desk, plan)
    own = (await desk.collections()).document
    edited = added(changed(own, TOTAL, source_value="Subtotal"), "/0", mapping("Colour", "Static", "red"))
    now = await desk.plan(order("linked"), options(edited, keep_recorded=True))
    compared = (await desk.compare(now))[0]
    assert compared.sent is not None
    assert compared.recorded is not None
    assert compared.sent.state == "recorded"
    told = [(d.path, d.change) for d in compared.since_sent]
    assert told == [("value", "changed"), ("properties.Colour", "added")]
    assert [(d.path, d.change) for d in compared.since_recorded] == told
    assert now.events[0].already_recorded is not None
    assert now.events[0].already_recorded.changes == compared.since_recorded
    assert (await desk.compare(plan))[0].since_sent == ()


async def test_hints_of_names_come_once_for_a_collection(desk: Desk) -> None:
    plan = await desk.plan(order("many-lines"))
    hints = [p for event in plan.events for p in event.problems if "recommends" in p.message]
    assert len(hints) == 2


async def test_a_profile_mapping_of_an_unknown_kind_resolves_nobody(desk: Desk) -> None:
    plan = await planned(desk, "/0/mappings/0", mapping_type_name="Oracle")
    assert plan.profile is not None
    assert plan.profile.outcome == "could_not_tell"
    assert any("'Oracle'" in notice.title + notice.detail for notice in plan.blocked_by)


async def test_a_formula_that_never_ends_is_tried_for_one_line_only(desk: Desk) -> None:
    formula = "if (Sku == parent.Lines[0].Sku)\n  while (true) { }\nreturn Sku;"
    plan = await planned(
        desk, f"{CHILD}/mappings/5", mapping_type_name="Dynamic Formula", source_value=formula
    )
    rows = [row for event in plan.events[1:] for row in event.mappings if row.source == formula]
    assert len(rows) == 3
    assert all("took more than" in (row.problem or "") for row in rows)
    [notice] = plan.blocked_by
    assert "and" in notice.detail or "," in notice.detail
