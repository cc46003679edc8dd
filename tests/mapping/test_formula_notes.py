"""What is to be said of a formula that works: a hint for what a C# compiler would refuse, a warning for a value that
depends on what only iPaaS.com knows. Neither blocks an order."""

from __future__ import annotations

from core.desk import Desk
from core.mapping.document import Document
from core.mapping.edit import changed
from core.mapping.filters import verdict
from core.mapping.findings import Finding
from core.transfer.plan.plan import Plan
from tests.mapping.test_plans import options
from tests.support.mapping.small_order import scope, with_mapping
from tests.support.sandbox import RunningSandbox, order
from tests.support.sending import send


def place_of(document: Document, destination: str) -> str:
    """Where the first collection's mapping of a field stands."""
    mappings = document.parents[0].mappings
    return next(one.key for one in mappings if one.destination_field == destination)


async def planned(desk: Desk, formula: str) -> Plan:
    """The plan of an order whose metric's name a formula gives."""
    own = (await desk.collections()).document
    edited = changed(
        own, place_of(own, "MetricName"), mapping_type_name="Dynamic Formula", source_value=formula
    )
    return await desk.plan(order("linked"), options(edited))


async def test_a_formula_of_the_dialect_has_a_hint_and_is_sent(desk: Desk, sandbox: RunningSandbox) -> None:
    plan = await planned(desk, "'Placed ' + (TOTAL <> 0 ? 'Order' : 'Nothing')")
    [hint] = [one for one in plan.events[0].problems if one.field == "MetricName" and "C#" in one.message]
    assert hint.severity == "hint"
    for part in (
        "a C# compiler would not",
        "texts in single quotes (line 1, column 1)",
        "`<>` for `!=`",
        "letter case",
    ):
        assert part in hint.message
    assert plan.events[0].metric == "Placed Order"
    assert plan.ready
    assert hint not in plan.warnings
    summary, _ = await send(desk, plan)
    assert summary.state == "recorded"


async def test_a_value_that_depends_on_the_servers_culture_has_a_warning(desk: Desk) -> None:
    plan = await planned(desk, '"Order of " + Total.ToString("C")')
    [warning] = [one for one in plan.warnings if "culture of iPaaS.com's server" in one.message]
    assert warning.field == "MetricName"
    assert plan.ready
    plan = await planned(desk, '"Order of " + Total.ToString("0.00")')
    assert not [one for one in plan.warnings if "culture" in one.message]


async def test_a_filter_of_the_dialect_has_a_hint_too() -> None:
    findings: list[Finding] = []
    assert await verdict(with_mapping(filter="type <> 'Hold'"), scope(), findings) is None
    [hint] = findings
    assert (hint.severity, hint.field) == ("hint", "Mapping filter")


async def test_a_filter_that_leaves_a_record_out_says_only_why() -> None:
    found = await verdict(with_mapping(filter="type <> TYPE"), scope())
    assert found is not None
    assert found.message == "The mapping filter gives false."
