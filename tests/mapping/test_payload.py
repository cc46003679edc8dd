"""Values on their way into the payload: types are kept, and what can't be sent is an error at its field."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core.mapping.findings import INCOMPLETE
from tests.support.mapping.small_order import mapped, mapping, order, with_mapping


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ("Total", "141.10"),
        ("0.1m + 0.2m", "0.3"),
        ("12345678901234.56m", "12345678901234.56"),
        ("1.10m * 1.00m", "1.1000"),
        ("9007199254740993L", "9007199254740993"),
        ("7", "7"),
        ("(uint)3", "3"),
        ("true", "true"),
        ('"ÄÖ 中 🎁"', '"ÄÖ 中 🎁"'),
        ("null", "null"),
        ("CreatedDateTime", '"2026-11-02T14:05:09-05:00"'),
        ("new List<object> { 1, 2.50m, null }", "[1,2.50,null]"),
        ('new Dictionary<string, object> { { "a", new List<int> { 1 } } }', '{"a":[1]}'),
    ],
)
async def test_a_value_stands_in_the_body_as_it_is(formula: str, text: str) -> None:
    made = await mapped(with_mapping(mapping("Probe", "Dynamic Formula", formula)))
    assert f'"Probe":{text}}}'.encode() in made.draft.body()


@pytest.mark.parametrize(
    "formula",
    ["0.0 / 0.0", "1.0 / 0.0", "DayOfWeek.Monday", "new List<object> { 1, 0.0 / 0.0 }"],
)
async def test_a_value_that_json_cannot_carry_is_an_error_at_its_field(formula: str) -> None:
    made = await mapped(with_mapping(mapping("Probe", "Dynamic Formula", formula)))
    assert [error.field for error in made.errors] == ["Probe"]
    assert "Probe" not in made.body["properties"]


async def test_an_entry_that_cannot_be_sent_is_named() -> None:
    formula = 'new Dictionary<string, object> { { "Ratio", 0.0 / 0.0 } }'
    made = await mapped(with_mapping(mapping("EventProperties", "Dynamic Formula", formula)))
    assert "Ratio" in made.errors[0].message


@pytest.mark.parametrize(
    ("kind", "source"), [("Field", "Status"), ("Dynamic Formula", '"141.10"'), ("Static", "a lot")]
)
async def test_a_numeric_value_that_is_no_number_is_an_error(kind: str, source: str) -> None:
    made = await mapped(with_mapping(mapping("NumericValue", kind, source)))
    assert [error.field for error in made.errors] == ["NumericValue"]
    assert "value" not in made.body


async def test_a_number_as_the_mappings_own_text_is_a_number() -> None:
    static = await mapped(with_mapping(mapping("NumericValue", "Static", "12.50")))
    default = await mapped(
        with_mapping(mapping("NumericValue", "Field", "UpdateDateTime", default_value="0.00"))
    )
    assert b'"value":12.50' in static.draft.body()
    assert b'"value":0.00' in default.draft.body()


@pytest.mark.parametrize("destination", ["ProfileId", "EventProperties", "MetricName", "UniqueId"])
@pytest.mark.parametrize("source", ["null", '""', '"  "'])
async def test_a_required_value_that_is_empty_gives_the_products_message(
    destination: str, source: str
) -> None:
    made = await mapped(with_mapping(mapping(destination, "Dynamic Formula", source)))
    assert (destination, INCOMPLETE) in [(e.field, e.message) for e in made.errors] or (
        destination == "EventProperties" and "dictionary" in made.errors[0].message
    )


async def test_a_unique_id_from_the_clock_or_from_chance_is_an_error() -> None:
    for formula in ("DateTime.UtcNow.Ticks.ToString()", "Guid.NewGuid().ToString()"):
        made = await mapped(with_mapping(mapping("UniqueId", "Dynamic Formula", formula)))
        assert [error.field for error in made.errors] == ["UniqueId"]
        assert "changes" in made.errors[0].message
    steady = await mapped(with_mapping(mapping("UniqueId", "Dynamic Formula", 'Id + "-x"')))
    assert steady.errors == []


async def test_custom_fields_go_under_their_own_names_and_say_what_they_replace() -> None:
    made = await mapped(
        with_mapping(mapping("Order", "Static", "mine"), mapping("Order Qty", "Field", "TotalQty"))
    )
    assert made.body["properties"] == {"Order": "mine", "Order Qty": Decimal(3)}
    assert [(f.severity, f.field) for f in made.findings] == [("warning", "Order")]


async def test_a_total_of_any_scale_goes_through_untouched() -> None:
    for total in ("0.10", "141.1000", "12345678901234.56", "-3"):
        made = await mapped(with_mapping(), order(total=Decimal(total)))
        assert f'"value":{total}'.encode() in made.draft.body()
