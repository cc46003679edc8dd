"""Records as scope: names, types, missing values, fields the table doesn't know, time."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from core.formula import FormulaError, Result, Scope
from tests.formula.orders import ORDER, order_scope, value_of


@pytest.mark.parametrize(
    ("formula", "type_", "value"),
    [
        ("Id", "string", "55260"),
        ("SystemId", "long", "1795"),
        ("ParentId", "null", None),
        ("TransactionNumber", "string", "SO-10042"),
        ("CustomerId", "long", "8841"),
        ("Total", "decimal", "141.71"),
        ("TotalQty", "decimal", "4"),
        ("CreatedDateTime", "DateTimeOffset", "2026-11-02T14:05:09.0000000-05:00"),
        ("UpdateDateTime", "null", None),
        ("Lines[0].Qty", "decimal", "2"),
        ("Lines[0].SequenceNumber", "int", "1"),
        ("CustomFields[0].CustomFieldName", "string", "Gift Note"),
        ("SpaceportSystemId", "long", "1795"),
        ("SourceTypeName", "string", "Transaction"),
    ],
)
def test_fields_have_their_names_and_types(formula: str, type_: str, value: Any) -> None:
    lines = [ORDER["lines"][0] | {"sequence_number": 1}]
    scope = order_scope(total_qty=4, transaction_parent_id=None, lines=lines)
    assert value_of(formula, scope) == Result(type_, value)


def test_a_line_sees_its_order_as_parent() -> None:
    scope = Scope.for_line(ORDER["lines"][1], parent=ORDER, system_id=7)
    assert (
        value_of('parent.TransactionNumber + "/" + Sku + "/" + SpaceportSystemId', scope).value
        == "SO-10042/MUG/7"
    )
    assert value_of("parent.Lines.Count(l => l.Sku == Sku)", scope).value == "1"
    assert value_of("SourceTypeName", scope).value == "TransactionLine"


def test_customers_and_addresses() -> None:
    customer = {
        "id": "9",
        "first_name": "Zoë",
        "email_address": "z@example.com",
        "addresses": [{"city": "Köln"}],
    }
    assert value_of('FirstName + "@" + Addresses[0].City', Scope.for_customer(customer)).value == "Zoë@Köln"
    address = Scope.for_address({"city": "Köln", "address_1": "Ring 1"}, parent=customer)
    assert value_of('Address1 + ", " + City + parent.FirstName', address).value == "Ring 1, KölnZoë"


@pytest.mark.parametrize("given", [None, "missing", "", "a lot"])
def test_a_value_that_c_sharp_can_t_leave_out_is_never_guessed(given: str | None) -> None:
    scope = order_scope(total=given)
    if given == "missing":
        raw = {key: value for key, value in ORDER.items() if key != "total"}
        scope = Scope.for_transaction(raw)
    for formula in ("Total", "Total * 2", "Total > 5 ? 1 : 2"):
        with pytest.raises(FormulaError) as caught:
            value_of(formula, scope)
        assert caught.value.kind == "record"
        assert "`Total`" in caught.value.message
    assert value_of('Status == "x" ? Total : 1m', scope).value == "1"


@pytest.mark.parametrize(
    ("formula", "changes", "name"),
    [
        ("CustomerId", {"customer_id": Decimal("8841.7")}, "customer_id"),
        ("CustomerId", {"customer_id": "8,841"}, "customer_id"),
        ("Total", {"total": "12_50"}, "total"),
        ("Lines[0].UnitPrice", {"lines": [{"unit_price": "12_50"}]}, "unit_price"),
        ("Lines.Sum(l => l.Qty)", {"lines": [{"qty": "one"}]}, "qty"),
        ("Lines[0].Weight", {"lines": [{"weight": "heavy"}]}, "weight"),
        ("Lines[0].SequenceNumber", {"lines": [{"sequence_number": 2**31}]}, "sequence_number"),
        ('Lines[0].Options["Size"]', {"lines": [{"options": {"Size": ["S", "M"]}}]}, "options"),
        ("Lines.Count", {"lines": {}}, "lines"),
        ("EmailAddress", {"email_address": ["a@example.com"]}, "email_address"),
        ("UpdateDateTime", {"updated_datetime": "yesterday"}, "updated_datetime"),
        (
            "Addresses[0].IsPrimaryBilling",
            {"addresses": [{"is_primary_billing": "yes"}]},
            "is_primary_billing",
        ),
        (
            "try { return CustomerId; } catch (Exception e) { return 0L; }",
            {"customer_id": "x"},
            "customer_id",
        ),
    ],
)
def test_what_a_field_s_type_can_t_take_is_named_and_never_guessed(
    formula: str, changes: dict[str, Any], name: str
) -> None:
    with pytest.raises(FormulaError) as caught:
        value_of(formula, order_scope(**changes))
    assert caught.value.kind == "record"
    assert f"(JSON `{name}`) holds " in caught.value.message


@pytest.mark.parametrize(
    ("formula", "changes", "value"),
    [
        ("CustomerId", {"customer_id": "8841"}, "8841"),
        ("CustomerId", {"customer_id": Decimal("8841.0")}, "8841"),
        ("Total", {"total": "141.70"}, "141.70"),
        ("TransactionNumber", {"transaction_number": 10042}, "10042"),
        ("Addresses[0].PostalCode", {"addresses": [{"postal_code": 10011}]}, "10011"),
        ("Addresses[0].IsPrimaryBilling ? 1 : 2", {"addresses": [{"is_primary_billing": "true"}]}, "1"),
    ],
)
def test_a_number_as_a_text_and_a_text_as_a_number_are_read_as_the_model_says(
    formula: str, changes: dict[str, Any], value: str
) -> None:
    assert value_of(formula, order_scope(**changes)).value == value


def test_a_missing_list_is_null() -> None:
    scope = order_scope(lines=None)
    assert value_of("Lines == null", scope).value is True
    with pytest.raises(FormulaError) as caught:
        value_of("Lines.Count", scope)
    assert caught.value.kind == "NullReferenceException"


def test_numbers_keep_the_scale_they_came_with() -> None:
    assert value_of("Total", order_scope(total=Decimal("128.60"))).value == "128.60"
    assert value_of("Total", order_scope(total=Decimal("12345678901234.56"))).value == "12345678901234.56"
    assert value_of("Total", order_scope(total=5)).value == "5"
    assert value_of("Total", order_scope(total=Decimal("1E+3"))).value == "1000"


@pytest.mark.parametrize(
    ("json", "value", "formula", "expected"),
    [
        ("gift_message", "Hi", "GiftMessage + GiftMessage.Length", Result("string", "Hi2")),
        ("loyalty_points", 12, "LoyaltyPoints + 1", Result("long", "13")),
        ("credit", Decimal("1.50"), "Credit * 2", Result("decimal", "3.00")),
        ("is_gift", True, "IsGift ? 1 : 2", Result("int", "1")),
        ("tags", ["a", 1], "Tags.Count", Result("int", "2")),
        ("extra", {"a": {"b": Decimal("2.5")}}, 'Extra["a"]',
         Result("dictionary", [["b", Result("decimal", "2.5")]])),
        ("note", None, "Note == null", Result("bool", True)),
    ],
)  # fmt: skip
def test_fields_that_the_table_does_not_know_have_the_type_of_their_value(
    json: str, value: Any, formula: str, expected: Result
) -> None:
    assert value_of(formula, order_scope(**{json: value})) == expected
    with pytest.raises(FormulaError) as caught:
        value_of(formula, order_scope())
    assert caught.value.kind == "name"


def test_unknown_fields_of_lines_are_found_in_any_line() -> None:
    lines = [{"sku": "A"}, {"sku": "B", "gift_wrap": "red"}]
    result = value_of("Lines.Select(l => l.GiftWrap).ToList()", order_scope(lines=lines))
    assert [one.value for one in result.value] == [None, "red"]


def test_options_are_texts() -> None:
    lines = [{"sku": "A", "options": {"Size": 5, "Gift": True, "None": None}}]
    formula = 'Lines[0].Options["Size"] + Lines[0].Options["Gift"] + (Lines[0].Options["None"] == null)'
    assert value_of(formula, order_scope(lines=lines)).value == "5TrueTrue"


def test_the_clock_and_the_time_zone_are_the_scopes() -> None:
    moment = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
    scope = Scope.for_transaction(ORDER, clock=lambda: moment, time_zone=ZoneInfo("America/New_York"))
    assert value_of("CurrentDateTimeOffset()", scope).value == "2026-07-01T08:00:00.0000000-04:00"
    assert value_of("DateTime.UtcNow", scope).value == "2026-07-01T12:00:00.0000000"
    assert value_of("CurrentDateTime()", scope).value == "2026-07-01T08:00:00.0000000"
    assert (
        value_of("LocalDateTimeFromDateTimeOffset(CreatedDateTime)", scope).value
        == "2026-11-02T14:05:09.0000000"
    )
    local = "DateTimeOffsetFromLocalDateTime(new DateTime(2026, 1, 5))"
    assert value_of(local, scope).value == "2026-01-05T00:00:00.0000000-05:00"


def test_every_look_at_the_clock_is_of_the_same_moment() -> None:
    moments = iter([datetime(2026, 7, 1, tzinfo=UTC), datetime(2027, 7, 1, tzinfo=UTC)])
    scope = Scope.for_transaction(ORDER, clock=lambda: next(moments))
    assert (
        value_of("DateTime.UtcNow == DateTime.UtcNow && DateTimeOffset.UtcNow.Year == 2026", scope).value
        is True
    )


def test_another_kind_of_record_by_the_general_constructor() -> None:
    scope = Scope(
        "Payment", {"method": "Visa", "amount": Decimal("5.00")}, parent_kind="Transaction", parent=ORDER
    )
    assert value_of("Method + Amount + parent.Status", scope).value == "Visa5.00Pending"
