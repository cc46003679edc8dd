"""One order, one event: what the records of both systems say of an order already, and what a plan makes of it."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import msgspec
import pytest

from core.app import Services
from core.desk import Desk
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.compensation import Compensation
from tests.support.sandbox import RunningSandbox
from tests.support.sending import send

SARAH, OTHER = "01H8TVABCDEF1234567890", "01OTHERPERSONSPROFILE00000"
ID, NUMBER, EMAIL = "56001", "SO-56001", "sarah.mason@example.com"
WHEN, LATER = "2026-11-20T10:01:00+00:00", "2026-11-25T10:01:00+00:00"
LINES = ({"id": f"{ID}001", "sku": "A", "description": "Ant", "qty": 1, "extended_price": 10.0},
         {"id": f"{ID}002", "sku": "B", "description": "Bee", "qty": 2, "extended_price": 20.0})  # fmt: skip
ORDER = {"id": ID, "transaction_number": NUMBER, "customer_id": 8841, "email_address": EMAIL, "total": 30.0,
         "created_datetime": "2026-11-20T10:00:00+00:00", "lines": list(LINES)}  # fmt: skip
NAMESAKE = {**ORDER, "id": "56002", "email_address": "amir.haddad@example.com", "total": 77.0, "lines": []}
SOMEBODY = {"id": OTHER, "email": "somebody@example.com"}


def event(key: str, unique_id: str, value: float | None = 30.0, **more: Any) -> dict[str, Any]:
    """A recorded event, of this order by its number unless the properties say otherwise."""
    return {"id": key, "metric": "Placed Order", "profile_id": SARAH, "unique_id": unique_id, "value": value,
            "time": WHEN, "properties": {"Email": EMAIL, "Order": NUMBER}, **more}  # fmt: skip


def receipt(key: str, line: str | None = None) -> dict[str, Any]:
    """The external ID of the order, or of a line."""
    table = "transaction" if line is None else "Transaction Line"
    return {"table_name": table, "internal_id": line or ID, "external_id": key}


@dataclass(frozen=True, kw_only=True)
class Case:
    """What is there, and what the plan says of it. `whys` are those of its doubles."""

    state: str
    whys: tuple[str, ...] = ()
    receipts: tuple[str, ...] = ()
    events: list[dict[str, Any]] = field(default_factory=list)
    links: list[dict[str, Any]] = field(default_factory=list)
    profiles: list[dict[str, Any]] = field(default_factory=list)
    others: list[dict[str, Any]] = field(default_factory=list)
    says: str = ""
    number: str = NUMBER


OF_LINE = {"metric": "Ordered Product", "properties": {"Email": EMAIL, "Order": NUMBER, "SKU": "A"}}
UNNAMED: dict[str, Any] = {"properties": {}}
CASES = {
    "nothing": Case(state="ready"),
    "another unique id, the same value": Case(
        state="blocked", whys=("other_unique_id",), events=[event("E", "K-1")]
    ),
    "another unique id, another value, near in time": Case(
        state="blocked", whys=("other_unique_id",), events=[event("E", "K-1", 99)]
    ),
    "another unique id, another value and time": Case(
        state="blocked", whys=("likely",), events=[event("E", "K-1", 99, time=LATER)], says="different value and time"
    ),
    "the number as the unique id, and nothing else": Case(
        state="blocked", whys=("other_unique_id",), events=[event("E", NUMBER.lower(), None, **UNNAMED)]
    ),
    "the order's id on a profile that nothing leads to": Case(
        state="blocked", whys=("other_profile",), profiles=[SOMEBODY],
        events=[event("E", ID, profile_id=OTHER, **UNNAMED)],
    ),
    "the number on a profile that nothing leads to": Case(
        state="blocked", whys=("other_profile",), profiles=[SOMEBODY], events=[event("E", "K", profile_id=OTHER)]
    ),
    "an app's metric of the same name": Case(
        state="blocked", whys=("other_integration",),
        events=[event("E", "58209", integration="shopify", properties={"$extra": {"name": f"#{NUMBER}"}})],
    ),
    "the number as JSON has it": Case(
        state="blocked", whys=("other_unique_id",), number="0056001",
        events=[event("E", "K-1", properties={"order_number": 56001.0})],
    ),
    "the number with characters that nobody sees": Case(
        state="blocked", whys=("other_unique_id",),
        events=[event("E", "K-1", properties={"Order": f"\u00a0{NUMBER}\u200b"})],
    ),
    "the number in an object that is the order": Case(
        state="blocked", whys=("other_unique_id",), events=[event("E", "K-1", properties={"order": {"number": NUMBER}})]
    ),
    "the number of a product in an object that isn't": Case(
        state="ready", events=[event("E", "K-1", properties={"item": {"number": ID}})]
    ),
    "the order's id with a word before it": Case(
        state="blocked", whys=("other_unique_id",), events=[event("E", f"order_{ID}", **UNNAMED)]
    ),
    "the order's id right behind a letter": Case(
        state="blocked", whys=("other_unique_id",), events=[event("E", f"K{ID}", **UNNAMED)]
    ),
    "the order's id in that of another order": Case(
        state="ready", events=[event("E", f"K-{ID}", properties={"Order": "SO-56002"})]
    ),
    "the metric in another letter case": Case(
        state="blocked", whys=("other_metric",), events=[event("E", ID, metric="placed  order ")]
    ),
    "a receipt of what corrects the order": Case(
        state="look_first", receipts=("found",), links=[receipt("E")], says="undone before",
        events=[event("E", f"{ID}:cancelled", metric="Cancelled Order")],
    ),
    "an external ID that is blank": Case(state="ready", links=[receipt(" ")]),
    "another order's number": Case(
        state="ready", events=[event("E", "K-1", properties={"Email": EMAIL, "Order": "SO-56002"})]
    ),
    "another stage of the order": Case(
        state="ready", events=[event("E", "f-1", metric="Fulfilled Order"), event("F", f"{ID}-r", metric="Reviewed")]
    ),
    "the order's own unique id under another metric": Case(
        state="look_first", whys=("other_metric",), events=[event("E", ID, metric="Order Placed")],
        says="under another metric",
    ),
    "a receipt, and nothing that names the order": Case(
        state="blocked", whys=("other_profile",), receipts=("found",), profiles=[SOMEBODY], links=[receipt("E")],
        events=[event("E", "?", 3, profile_id=OTHER, time="2026-01-02T00:00:00+00:00", **UNNAMED)],
    ),
    "a receipt under a metric of another name": Case(
        state="blocked", whys=("other_metric",), receipts=("found",), links=[receipt("E")],
        events=[event("E", "?", metric="Bought", **UNNAMED)],
    ),
    "a receipt of an app's event": Case(
        state="blocked", whys=("other_integration",), receipts=("found",), links=[receipt("E")],
        events=[event("E", "58209", integration="shopify", **UNNAMED)],
    ),
    "a deleted receipt whose event is there": Case(
        state="blocked", whys=("other_unique_id",), receipts=("found",), links=[receipt("DELETED:E")],
        events=[event("E", "K-1")],
    ),
    "a receipt of a line only": Case(
        state="blocked", whys=("other_unique_id",), receipts=("found",), links=[receipt("E", f"{ID}001")],
        events=[event("E", "K-1", 10, metric="Ordered Product", properties={"SKU": "A"})],
    ),
    "a receipt that is another order's event": Case(
        state="look_first", receipts=("found",), links=[receipt("5kQ2mZr8vYd")], says="another order's"
    ),
    "a receipt of another account": Case(
        state="look_first", receipts=("gone",), links=[receipt("E")], says="no longer ha",
        profiles=[{"id": "OUT", "email": "out@example.com", "account": "SbxOL2"}],
        events=[{"id": "E", "account": "SbxOL2", "profile_id": "OUT", "unique_id": ID, "value": 30.0}],
    ),
    "a receipt whose event is gone": Case(
        state="look_first", receipts=("gone",), links=[receipt("GONE")],
        says="The order was sent before, but not from this computer: iPaaS.com has the event GONE",
    ),
    "a receipt on a profile that was merged into the order's": Case(
        state="blocked", receipts=("found",), links=[receipt("E")], whys=("other_unique_id",),
        profiles=[{"id": OTHER, "merged_into": SARAH}], events=[event("E", "K-1")],
    ),
    "two orders of one number, one recorded": Case(
        state="blocked", whys=("same_number",), others=[{**NAMESAKE, "lines": [{**LINES[0], "id": "56002001"}]}],
        events=[event("E", "56002"), event("L", "56002001", 10, **OF_LINE)],
        says="It belongs to transaction 56002: amir.haddad@example.com, 77",
    ),
    "two orders of one number, another value and time": Case(
        state="blocked", whys=("same_number",), others=[NAMESAKE], events=[event("E", "56002", 77, time=LATER)],
    ),
    "two orders of one number, another profile": Case(
        state="blocked", whys=("same_number",), others=[NAMESAKE], profiles=[SOMEBODY],
        events=[event("E", "56002", profile_id=OTHER)],
        says="Klaviyo has the event of another order with this order number",
    ),
    "another integration's key is another order's id": Case(
        state="blocked", whys=("other_integration",), others=[NAMESAKE],
        events=[event("E", "56002", integration="shopify")],
    ),
    "a number like an id that no order has": Case(
        state="blocked", whys=("other_unique_id",), events=[event("E", "56002")], says="Check transaction 56002",
    ),
    "an id whose order has another number": Case(
        state="blocked", whys=("other_unique_id",), others=[{**NAMESAKE, "transaction_number": "SO-56002"}],
        events=[event("E", "56002")],
    ),
    "a line under another key": Case(
        state="blocked", whys=("other_unique_id",), events=[event("E", f"{NUMBER}-1", 10, **OF_LINE)]
    ),
    "a line that the order no longer has": Case(
        state="look_first",
        events=[event("E", f"{ID}009", 5, metric="Ordered Product", properties={"Order": NUMBER, "SKU": "Z"})],
        says="no longer has the line",
    ),
}  # fmt: skip


def prepared(sandbox: RunningSandbox, case: Case) -> None:
    sandbox.put(
        transactions=[{**ORDER, "transaction_number": case.number}, *case.others],
        profiles=case.profiles,
        events=case.events,
        external_ids=case.links,
    )


def placed(sandbox: RunningSandbox) -> list[str]:
    """The order's Placed Order events, by an eye of the test's own."""
    return [
        each["id"]
        for each in sandbox.state()["events"]
        if each["metric"] == "Placed Order"
        and each.get("account", "SbxHP1") == "SbxHP1"
        and (each["unique_id"] == ID or NUMBER in str(each["properties"]) or each["properties"] == {})
    ]


@pytest.mark.parametrize("name", CASES)
async def test_what_is_there_decides_and_yes_does_not(sandbox: RunningSandbox, desk: Desk, name: str) -> None:
    case = CASES[name]
    prepared(sandbox, case)
    before = placed(sandbox)
    plan = await desk.plan(ID)
    assert plan.state == case.state, (plan.blocked_by, plan.warnings)
    assert plan.ready is (case.state != "blocked")
    assert {double.why for double in plan.doubles} == set(case.whys)
    assert tuple(r.outcome for r in plan.receipts) == case.receipts
    said = " ".join(
        [*(f"{n.title} {n.detail}" for n in plan.blocked_by), *(w.message for w in plan.warnings)]
    )
    assert case.says in said
    for double in plan.doubles:
        assert not double.blocks or double.event_id in said
    assert sandbox.writes() == []
    await send(desk, plan)
    await send(desk, await desk.plan(ID))
    assert len(placed(sandbox)) <= max(1, len(before))
    if case.state == "blocked":
        assert placed(sandbox) == before
        assert sandbox.writes() == []


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.state == "blocked"])
async def test_a_named_choice_records_it_again(
    sandbox: RunningSandbox, services: Services, desk: Desk, name: str
) -> None:
    prepared(sandbox, CASES[name])
    plan = await desk.plan(ID, PlanOptions(record_again=True))
    assert plan.state == "look_first", plan.blocked_by
    chosen = "You chose to " + (
        "send it as a different" if {"same_number", "likely"} & set(CASES[name].whys) else "record"
    )
    assert any(chosen in warning.message for warning in plan.warnings)
    summary, _ = await send(desk, plan)
    assert summary.state == "recorded", summary.error
    with contextlib.closing(sqlite3.connect(services.paths.journal)) as journal:
        [(shown,)] = journal.execute("SELECT plan FROM run").fetchall()
    assert msgspec.json.decode(shown)["options"]["record_again"] is True


def test_the_json_has_what_interface_says(sandbox: RunningSandbox, command: Any) -> None:
    prepared(sandbox, CASES["a receipt of an app's event"])
    plan = command("preview", ID, "--json").last
    assert plan["state"] == "blocked"
    assert plan["ready"] is False
    [found] = plan["receipts"]
    assert {"kind", "line_id", "event_id", "outcome", "profile_id", "metric", "unique_id", "time"} <= set(
        found
    )
    assert (found["kind"], found["line_id"], found["event_id"]) == ("placed_order", None, "E")
    [double] = plan["doubles"]
    assert {"event_id", "metric", "profile_id", "unique_id", "why"} <= set(double)
    assert {each["metric"] for each in plan["metric_of"]} == {"Placed Order", "Ordered Product"}
    assert all(each["integration"] == "API" for each in plan["metric_of"])


async def test_what_was_sent_from_here_and_is_gone_says_when_and_by_whom(
    sandbox: RunningSandbox, services: Services, desk: Desk
) -> None:
    prepared(sandbox, CASES["nothing"])
    await send(desk, await desk.plan(ID))
    with contextlib.closing(sqlite3.connect(services.paths.journal)) as journal:
        journal.execute("UPDATE run SET sent_by = 'ada'")
        journal.commit()
        [(sent_at,)] = journal.execute("SELECT MAX(outcome.at) FROM outcome JOIN intent ON intent.id = intent_id "
                                       "WHERE action = 'event' AND line_id IS NULL").fetchall()  # fmt: skip
    # What took it back is another event, and was sent by somebody else.
    await send(desk, await desk.compensation(ID, Compensation(reason="cancelled", metric="Taken back")))
    sandbox.reset()
    prepared(sandbox, CASES["a receipt whose event is gone"])
    told = [warning.message for warning in (await desk.plan(ID)).warnings]
    at = f"{datetime.fromisoformat(sent_at).astimezone():%Y-%m-%d %H:%M}"
    assert any(each.startswith(f"The order was sent before, {at} by ada: iPaaS.com has") for each in told), (
        told
    )


async def test_a_plan_with_the_journal_gone_is_the_same(sandbox: RunningSandbox, desk: Desk) -> None:
    """What this program sent is found by what both systems have, not by its own journal alone."""
    prepared(sandbox, CASES["nothing"])
    plan = await desk.plan(ID)
    assert (await send(desk, plan))[0].state == "recorded"
    again: Plan = await desk.plan(ID)
    assert again.state == "in_klaviyo"
    assert [r.outcome for r in again.receipts] == ["found"] * 3
    sandbox.put(transactions=[{**ORDER, "lines": [*LINES, {**LINES[0], "id": f"{ID}003", "sku": "C"}]}])
    partly = await desk.plan(ID)
    assert partly.state == "partly"
    summary, _ = await send(desk, partly)
    assert [e.state for e in summary.events] == ["recorded"] * 4
    assert len([e for e in sandbox.events() if e["unique_id"].startswith(ID)]) == 4
