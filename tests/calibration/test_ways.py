"""A server side that maps otherwise: calibration names the field and how; one that maps alike is all equal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from core.calibration.fields import compare_properties
from core.calibration.records import Calibration, ComparedOrder, Difference, DifferenceKind
from core.calibration.values import compare_values
from core.calibration.words import score, text_of
from tests.support.calibrated import Calibrated, calibrated, fast
from tests.support.recorded_by_ipaas import (
    CUSTOMERS,
    Change,
    RecordedOrder,
    recorded,
    records,
    without_line_links,
)

OTHER_PROFILE = "01H8TVABCDEF1234567890"


@dataclass(frozen=True)
class Way:
    """How a server side maps, and what of it has to be named: kinds with their fields."""

    change: Change
    named: set[tuple[DifferenceKind, str]]


def properties(**changes: Any) -> Change:
    """Puts values into the order's properties; spaces in names are written `_`."""
    return lambda made: made.properties.update(
        {name.replace("_", " "): value for name, value in changes.items()}
    )


def computed(name: str, make: Callable[[Any], Any]) -> Change:
    """Puts a value made of the one that is there."""
    return lambda made: made.properties.__setitem__(name, make(made.properties[name]))


def moved(name: str, to: str, within: str | None = None) -> Change:
    """Puts a field elsewhere."""

    def change(made: RecordedOrder) -> None:
        value = made.properties.pop(name)
        (made.properties if within is None else made.properties.setdefault(within, {}))[to] = value

    return change


def of_event(number: int = 0, **changes: Any) -> Change:
    """Changes an event itself."""
    return lambda made: made.events[number].update(changes)


def every(**changes: Callable[[dict[str, Any]], Any]) -> Change:
    """Changes each event of the order by what it is."""

    def change(made: RecordedOrder) -> None:
        for event in made.events:
            event.update({name: make(event) for name, make in changes.items()})

    return change


def several(*changes: Change) -> Change:
    return lambda made: [change(made) for change in changes]


def without_a_line(made: RecordedOrder) -> None:
    del made.events[2], made.links[2]


def with_a_line_more(made: RecordedOrder) -> None:
    last = made.events[-1]
    more = {**last["properties"], "SKU": "GONE", "Description": "A line that was taken off"}
    made.events.append({**last, "id": f"{last['id']}x", "unique_id": f"{made.id}-99", "properties": more})


def with_a_line_twice(made: RecordedOrder) -> None:
    last = made.events[-1]
    made.events.append({**last, "id": f"{last['id']}x", "unique_id": f"{last['unique_id']}-2"})


def with_the_order_twice(made: RecordedOrder) -> None:
    made.events.append({**made.placed, "id": f"{made.placed['id']}x", "unique_id": f"{made.id}-2"})


def on_another_profile(made: RecordedOrder) -> None:
    for event in made.events:
        event["profile_id"] = OTHER_PROFILE


def a_line_on_another_profile(made: RecordedOrder) -> None:
    made.events[2]["profile_id"] = OTHER_PROFILE


def in_utc(text: str) -> str:
    return datetime.fromisoformat(text).astimezone(UTC).strftime("%m/%d/%Y %H:%M:%S +00:00")


def price(event: dict[str, Any]) -> Any:
    return event["value"]


WAYS: dict[str, Way] = {
    "a field under custom fields": Way(moved("Discount", "Discount", "CustomFields"), {("place", "Discount")}),
    "a field under another name": Way(moved("Order", "OrderNumber"), {("place", "Order")}),
    "a name in another letter case": Way(moved("Email", "email"), {("place", "Email")}),
    "a field elsewhere, in another form": Way(
        several(computed("Placed At", in_utc), moved("Placed At", "PlacedAt")),
        {("place", "Placed At"), ("date", "Placed At")}),
    "a date in UTC's form": Way(
        computed("Placed At", lambda text: text[:19] + ".0000000" + text[19:]), {("date", "Placed At")}),
    "a date as .NET's culture writes it": Way(
        computed("Placed At", lambda text: f"{text[5:7]}/{text[8:10]}/{text[:4]} {text[11:19]} {text[19:]}"),
        {("date", "Placed At")}),
    "a date without its zone": Way(computed("Placed At", lambda text: text[:19]), {("date", "Placed At")}),
    "a day alone": Way(computed("Placed At", lambda text: text[:10]), {("date", "Placed At")}),
    "a rounded quotient": Way(computed("A third", lambda third: round(third, 2)), {("rounded", "A third")}),
    "a cut value": Way(every(value=lambda event: int(price(event))), {("rounded", "NumericValue")}),
    "another amount": Way(of_event(value=Decimal("77.77")), {("amount", "NumericValue")}),
    "no value": Way(of_event(value=None), {("missing", "NumericValue")}),
    "the value among the properties": Way(
        lambda made: made.properties.update(NumericValue=made.placed.pop("value")), {("place", "NumericValue")}),
    "the value as a text": Way(every(value=lambda event: str(price(event))), {("type", "NumericValue")}),
    "the value with a currency": Way(every(value=lambda e: f"${price(e):,.2f}"), {("currency", "NumericValue")}),
    "a number with a currency": Way(properties(Discount="1.25 USD"), {("currency", "Discount")}),
    "another currency": Way(lambda made: made.properties.update({"$currency_code": "EUR"}), {
        ("currency", "$currency_code")}),
    "a text for a number": Way(properties(Discount="1.25"), {("type", "Discount")}),
    "a text for a truth value": Way(computed("Large", str), {("type", "Large")}),
    "a text for a list": Way(computed("SKUs", lambda skus: ", ".join(skus)), {("value", "SKUs")}),
    "another text": Way(properties(Comment="Many thanks"), {("value", "Comment")}),
    "a text in capitals": Way(computed("Comment", str.upper), {("text", "Comment")}),
    "a list in another order": Way(computed("SKUs", lambda skus: skus[::-1]), {("list_order", "SKUs")}),
    "a list with an entry less": Way(computed("SKUs", lambda skus: skus[:-1]), {("missing", "SKUs.1")}),
    "an optional field missing": Way(lambda made: made.properties.pop("Comment"), {("missing", "Comment")}),
    "a field more": Way(properties(Channel="Web"), {("added", "Channel")}),
    "another unique id": Way(every(unique_id=lambda event: f"klv-{event['unique_id']}"), {("unique_id", "UniqueId")}),
    "the number as the unique id": Way(lambda made: made.placed.update(unique_id=made.order["transaction_number"]), {
        ("unique_id", "UniqueId")}),
    "another metric": Way(of_event(metric="Bought Something"), {("metric", "MetricName")}),
    "an app's metric": Way(every(integration=lambda _: "ipaas"), {("metric", "MetricName")}),
    "another metric of lines": Way(
        several(of_event(1, metric="Bought Line"), of_event(2, metric="Bought Line")), {("metric", "MetricName")}),
    "another profile": Way(on_another_profile, {("profile", "ProfileId")}),
    "a line on another profile": Way(a_line_on_another_profile, {("profile", "ProfileId")}),
    "a line missing": Way(without_a_line, {("line_missing", "Line 2: ")}),
    "a line missing, without links": Way(
        several(without_a_line, without_line_links), {("line_missing", "Line 2: ")}),
    "a line more": Way(with_a_line_more, {("line_added", "Ordered Product")}),
    "a line twice": Way(with_a_line_twice, {("doubled", "Line 2: ")}),
    "the order twice": Way(with_the_order_twice, {("doubled", "Order SO-")}),
    "a rounded price of a line": Way(
        lambda made: made.events[1]["properties"].update(UnitPrice=Decimal(12)), {("rounded", "UnitPrice")}),
    "other unique ids of lines, without links": Way(
        several(without_line_links, of_event(1, unique_id="a"), of_event(2, unique_id="b")), {
            ("unique_id", "UniqueId")}),
}  # fmt: skip


async def compared(world: Calibrated, orders: list[RecordedOrder], last: int | None = None) -> Calibration:
    """A calibration over these orders, by reads alone."""
    world.put(**records(orders))
    going = world.desk.calibrate(last or len(orders), pace=fast())
    await world.go(going)
    assert world.writes == []
    return going.found


def names(order: ComparedOrder) -> set[tuple[str, str]]:
    return {(each.kind, each.field) for each in order.differences}


def begins(found: Difference, wanted: tuple[DifferenceKind, str]) -> bool:
    exact = found.field == wanted[1] or (wanted[1].endswith((" ", "-")) and found.field.startswith(wanted[1]))
    return found.kind == wanted[0] and exact


async def test_each_other_way_is_named_and_nothing_else(tmp_path: Path) -> None:
    made = {name: recorded(number) for number, name in enumerate(WAYS)}
    for name, each in made.items():
        WAYS[name].change(each)
    async with calibrated(tmp_path) as world:
        found = await compared(world, list(made.values()))
    orders = {order.transaction_id: order for order in found.orders}
    wrong = {}
    for name, each in made.items():
        order, wanted = orders[each.id], WAYS[name].named
        odd = [d for d in order.differences if not any(begins(d, one) for one in wanted)]
        lacking = [one for one in wanted if not any(begins(d, one) for d in order.differences)]
        if odd or lacking or order.equal:
            wrong[name] = (odd, lacking)
    assert wrong == {}
    assert (found.compared, found.equal, found.state) == (len(WAYS), 0, "complete")
    text = text_of(found)
    assert all(group.examples[0] in text for group in found.groups)


async def test_a_server_side_that_maps_alike_is_equal_a_hundred_times(tmp_path: Path) -> None:
    orders = [recorded(number, lines=1 + number % 3) for number in range(98)]
    orders.append(recorded(98, total=Decimal("12345678901234.56")))
    orders.append(recorded(99, transaction_number="طلب-٩٩", total=Decimal(100)))
    without_line_links(orders[7])
    async with calibrated(tmp_path) as world:
        found = await compared(world, orders, 100)
        asked = [each for each in world.transport.asked if "/api/events/ev" in each]
        kept = await world.desk.last_calibration()
    assert [(order.transaction_id, names(order)) for order in found.orders if not order.equal] == []
    assert (found.equal, found.compared, found.groups, found.unseen) == (100, 100, (), ())
    assert score(found) == (
        "Of the last 100 orders that iPaaS.com itself sent, our payload equals what Klaviyo has in 100."
    )
    assert [order.transaction_id for order in found.orders] == [each.id for each in reversed(orders)]
    assert len(asked) < 10  # of these Klaviyo allows few
    assert kept == found
    assert found.mapping is not None
    assert len(found.mapping.fingerprint) == 16


async def test_the_customer_is_found_by_another_rule(tmp_path: Path) -> None:
    """The server side goes by the email, and the customer's link leads to somebody else."""
    made = recorded(1, email_address="harriet.wolfe@example.com")
    for event in made.events:
        event["profile_id"] = CUSTOMERS[0][2]
    async with calibrated(tmp_path) as world:
        [order] = (await compared(world, [made])).orders
    [difference] = order.differences
    assert (difference.kind, difference.field) == ("profile", "ProfileId")
    assert "the one with the order's email" in difference.detail
    assert "by the customer's external ID link" in difference.detail
    assert [each.what for each in order.possible] == ["link_changed"]


async def test_what_klaviyo_shows_of_no_event_is_said_and_not_taken_for_equal(tmp_path: Path) -> None:
    orders = [recorded(number) for number in range(2)]
    for each in orders:
        for event in each.events:
            event["value"] = None
    async with calibrated(tmp_path) as world:
        world.put(remove={"events": list(world.world.klaviyo.events)})
        found = await compared(world, orders)
    assert found.unseen == ("NumericValue",)
    assert "without NumericValue, which Klaviyo doesn't show" in score(found)


@pytest.mark.parametrize("changed_at", ["2026-11-25T10:00:00Z", None])
async def test_a_changed_order_is_possible_with_its_dates(tmp_path: Path, changed_at: str | None) -> None:
    made = recorded(1, updated_datetime=changed_at)
    made.placed["value"] = 5
    async with calibrated(tmp_path) as world:
        [order] = (await compared(world, [made])).orders
    told = [each.detail for each in order.possible]
    assert (
        (len(told) == 1 and changed_at in told[0] and str(order.recorded_at) in told[0])
        if changed_at
        else not told
    )


async def test_a_mapping_that_changed_in_between_is_possible(tmp_path: Path) -> None:
    orders = [recorded(number) for number in range(6)]
    for each in orders[:3]:
        each.properties["Comment"] = "As it was before"
    async with calibrated(tmp_path) as world:
        found = await compared(world, orders)
    [group] = found.groups
    assert (group.kind, group.field, group.orders) == ("value", "Comment", 3)
    assert [each.what for each in group.possible] == ["mapping_changed"]
    assert str(found.orders[3].recorded_at) in group.possible[0].detail
    assert found.equal == 3


async def test_events_with_the_orders_own_time_are_remarked_on(tmp_path: Path) -> None:
    orders = [recorded(number) for number in range(3)]
    for each in orders:
        each.placed["time"] = each.order["created_datetime"]
    async with calibrated(tmp_path) as world:
        found = await compared(world, orders)
    assert found.equal == 3
    assert any("the order's own date" in remark for remark in found.remarks)


def test_thousands_of_values_that_stand_elsewhere_are_paired_at_once() -> None:
    """As of an order of 250 lines whose list has another name: comparing each with each would take minutes."""
    rows = [{f"Field {n}": f"{line}-{n}" for n in range(8)} for line in range(250)]
    found = compare_properties({"Products": rows, "Huge": 10**400}, {"Items": rows, "Huge": 10**400})
    assert {each.kind for each in found} == {"place"}
    assert len(found) == 2000


@pytest.mark.parametrize(
    ("klaviyo", "ours", "kind"),
    [
        ("2026-11-02T19:05:09Z", "2026-11-02T14:05:09-05:00", "date"),
        ("11/2/2026 2:05:09 PM", "2026-11-02T14:05:09", "date"),
        ("02.11.2026", "2026-11-02T14:05:09", "date"),
        ("Monday, 02 November 2026", "2026-11-02", "date"),
        ("2026-11-02T19:05:09", "2026-11-02T14:05:09", "date"),
        (1793646309, "2026-11-02T14:05:09-05:00", "date"),
        ("/Date(1793646309000)/", "2026-11-02T14:05:09-05:00", "date"),
        ("/Date(99999999999999)/", "2026-11-02T14:05:09-05:00", "value"),
        ("2026-11-03", "2026-11-02T14:05:09", "value"),
        ("2027", "2026", "value"),
        ("1,234.50", Decimal("1234.5"), "type"),
        ("1.234,50 €", Decimal("1234.5"), "currency"),
        ("EUR 12,50", "12.50", "currency"),
        ("12.5", "12.50", "text"),
        ("12,500", Decimal("12.5"), "value"),
        (Decimal("12.4"), Decimal("12.45"), "rounded"),
        (Decimal(13), Decimal("12.45"), "rounded"),
        (Decimal("12.44"), Decimal("12.45"), "value"),
        (True, 1, "type"),
        ("true", True, "type"),
        ([5], 5, "type"),
        ('{"a": 1.50}', {"a": Decimal("1.5")}, "type"),
        ("سلام ", "سلام", "text"),
        ("ﾃｽﾄ", "テスト", "text"),
        (None, "", "value"),
        (Decimal("1E+400"), "x", "value"),
        ("9" * 5000, Decimal(9), "value"),
    ],
)
def test_how_two_values_differ(klaviyo: object, ours: object, kind: str) -> None:
    told = compare_values(klaviyo, ours)
    assert told is not None
    assert told.kind == kind
    turned = compare_values(ours, klaviyo)
    assert turned is not None
    assert turned.kind == kind
