"""Each kind of mapping: Field, Static, Dynamic Formula, Lookup Translation, and kinds that aren't known."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from core.mapping.types import MAPPING_TYPES, MappingType
from tests.support.mapping.small_order import (
    REQUIRED,
    document,
    mapped,
    mapping,
    order,
    value_of,
    with_mapping,
)


@pytest.mark.parametrize(
    ("name", "value", "type_"),
    [
        ("Total", Decimal("141.10"), "decimal"),
        ("Id", "55260", "string"),
        ("CustomerId", 77, "long"),
        ("UpdateDateTime", None, "null"),
        ("CreatedDateTime", "2026-11-02T14:05:09-05:00", "DateTimeOffset"),
        ("Lines[1].Sku", "B-2", "string"),
        ("Gift Note", "Happy birthday", "string"),
        ("Channel", "UPS", "string"),
    ],
)
async def test_a_field_keeps_its_value_and_type(name: str, value: object, type_: str) -> None:
    field = await value_of("Field", name)
    assert (field.value, field.value_type, field.problem) == (value, type_, None)
    assert str(field.value) == str(value)


async def test_a_field_of_the_record_comes_before_a_custom_field_of_its_name() -> None:
    raw = order(custom_fields=[{"custom_field_name": "Status", "value": "mine"}])
    assert (await value_of("Field", "Status", raw)).value == "Complete"


@pytest.mark.parametrize("kind", MAPPING_TYPES, ids=str)
async def test_every_type_of_the_list_is_applied(kind: MappingType) -> None:
    """Else it would be told as one that isn't known, wherever a mapping has it."""
    assert "is not known" not in str((await value_of(kind.name, "Total")).problem)


async def test_a_field_of_a_line() -> None:
    field = (await mapped(with_mapping(mapping("Q", "Field", "Qty")), line=0)).field("Q")
    assert field.value == 2


@pytest.mark.parametrize("name", ["Totall", "total price", "Address.City", "Lines[0].Skuu"])
async def test_a_field_that_the_record_does_not_have_is_told(name: str) -> None:
    made = await mapped(with_mapping(mapping("Probe", "Field", name)))
    told = [finding for finding in made.findings if finding.field == "Probe"]
    assert told
    assert told[0].severity == ("error" if " " not in name else "warning")
    assert name.split(".")[0].split("[")[0] in told[0].message or "Skuu" in told[0].message
    assert made.field("Probe").value is None


async def test_a_static_text_stands_as_it_is() -> None:
    field = await value_of("Static", ' "Total" {0} ')
    assert (field.value, field.value_type, field.literal) == (' "Total" {0} ', "string", True)


async def test_a_formula_with_statements() -> None:
    field = await value_of("Dynamic Formula", 'if (Total > 100) return "big"; return "small";')
    assert (field.value, field.reads) == ("big", frozenset({"Total"}))


@pytest.mark.parametrize(("kind", "source"), [("Static", None), ("Field", "UpdateDateTime"), ("Static", "")])
async def test_a_default_stands_in_for_nothing(kind: str, source: str | None) -> None:
    field = await value_of(kind, source, default_value="none given")
    assert (field.value, field.default_used) == ("none given", True)


async def test_a_default_does_not_hide_an_error() -> None:
    field = await value_of("Field", "Totall", default_value="0")
    assert field.problem is not None
    assert field.value is None


@pytest.mark.parametrize(("kind", "what"), [("Field", "names no field"), ("Dynamic Formula", "is empty")])
async def test_an_empty_mapping_is_told(kind: str, what: str) -> None:
    assert what in ((await value_of(kind, " ")).problem or "")


@pytest.mark.parametrize("kind", ["Parent Only", "", "formula"])
async def test_a_kind_that_is_not_known_blocks(kind: str) -> None:
    made = await mapped(with_mapping(mapping("Probe", kind, "Total")))
    [error] = made.errors
    assert error.field == "Probe"
    assert repr(kind) in error.message
    assert error.hint


async def test_mappings_run_in_their_sequence() -> None:
    first, second = (
        mapping("B", "Static", "b", sequence_number=9),
        mapping("A", "Static", "a", sequence_number=8),
    )
    fields = (await mapped(with_mapping(first, second))).fields
    assert [f.mapping.destination_field for f in fields][-2:] == ["A", "B"]


ROWS = [
    {"source_value": "ups", "destination_value": "United Parcel"},
    {"source_value": "UPS", "destination_value": "second"},
    {"source_value": "True", "destination_value": "yes"},
]


@pytest.mark.parametrize(
    "carried",
    [
        {"mapping": {"translation_values": ROWS}},
        {"mapping": {"translation_name": "Ways"}, "tables": [{"name": "Ways", "values": ROWS}]},
        {
            "mapping": {"translation_collection_id": 7},
            "tables": [{"id": 7, "values": {"UPS": "United Parcel"}}],
        },
    ],
)
async def test_a_lookup_translation_finds_its_row_whatever_the_case(carried: dict[str, Any]) -> None:
    lookup = mapping("Way", "Lookup Translation", "Channel", **carried["mapping"])
    made = await mapped(with_mapping(lookup, translations=carried.get("tables", [])))
    assert made.body["properties"]["Way"] == "United Parcel"


@pytest.mark.parametrize(
    ("source", "value"),
    [('Status == "Complete"', "yes"), ('"u" + "ps"', "United Parcel"), ("UpdateDateTime", None)],
)
async def test_a_lookup_translation_of_a_formula(source: str, value: str | None) -> None:
    assert (await value_of("Lookup Translation", source, translation_values=ROWS)).value == value


async def test_a_value_without_a_row_takes_the_row_of_all_others_else_the_default_else_warns() -> None:
    rows = [{"source_value": "x", "destination_value": "y"}]
    starred = [*rows, {"source_value": "*", "destination_value": "other"}]
    assert (await value_of("Lookup Translation", "Channel", translation_values=starred)).value == "other"
    kept = await value_of("Lookup Translation", "Channel", translation_values=rows, default_value="d")
    assert (kept.value, kept.remark) == ("d", "")
    made = await mapped(
        with_mapping(mapping("Probe", "Lookup Translation", "Channel", translation_values=rows))
    )
    assert [f.severity for f in made.findings if f.field == "Probe"] == ["warning"]
    assert "'UPS'" in made.field("Probe").remark


async def test_a_table_that_is_not_known_blocks_and_says_what_to_do() -> None:
    made = await mapped(
        with_mapping(mapping("Way", "Lookup Translation", "Channel", translation_name="Ways"))
    )
    [error] = made.errors
    assert error.field == "Way"
    assert "'Ways'" in error.message
    assert "translations" in error.hint


async def test_a_lookup_translation_without_a_table_says_so() -> None:
    made = await mapped(with_mapping(mapping("Way", "Lookup Translation", "Channel")))
    [error] = made.errors
    assert (error.field, error.message) == ("Way", "The Lookup Translation names no table.")


async def test_two_mappings_to_one_destination_block() -> None:
    made = await mapped(with_mapping(mapping("X", "Static", "1"), mapping("X", "Static", "2")))
    assert [(e.field, e.message) for e in made.errors] == [("X", "Two mappings write to this field.")]


@pytest.mark.parametrize(
    ("rows", "value", "warns"),
    [
        ([("UPS", None), ("*", "other")], None, False),
        ([("UPS", "first"), ("ups", "second")], "first", True),
        ([("UPS", "same"), ("ups", "same")], "same", False),
        ([(None, "for null"), ("*", "other")], "other", False),
        ([("UPS", True)], "true", False),
        ([("UPS", 1.50)], "1.5", False),
        ([("UPS", "")], "", False),
        ([], None, True),
    ],
)
async def test_rows_of_every_sort(rows: list[tuple[Any, Any]], value: object, *, warns: bool) -> None:
    table = [{"source_value": source, "destination_value": to} for source, to in rows]
    made = await mapped(
        with_mapping(mapping("Way", "Lookup Translation", "Channel", translation_values=table))
    )
    assert made.body["properties"]["Way"] == value
    told = [finding for finding in made.findings if finding.field == "Way"]
    assert [(each.severity, bool(each.hint)) for each in told] == [("warning", True)] * warns


async def test_a_missing_value_is_not_looked_up_as_the_word_none() -> None:
    field = await value_of(
        "Lookup Translation", '"None"', translation_values=[{"source_value": None, "destination_value": "x"}]
    )
    assert field.value is None


@pytest.mark.parametrize(
    "rows",
    [
        ["UPS"],
        [{"source": "UPS", "destination": "1"}],
        [{"source_value": "UPS"}],
        [{"source_value": "UPS", "destination_value": {"id": 1}}],
        {"UPS": ["1"]},
    ],
)
async def test_a_table_that_can_not_be_used_blocks(rows: Any) -> None:
    made = await mapped(
        with_mapping(mapping("Way", "Lookup Translation", "Channel", translation_values=rows))
    )
    [error] = made.errors
    assert error.field == "Way"
    assert "row 1" in error.message


async def test_a_table_that_is_named_like_the_id_of_another_is_another() -> None:
    tables = [{"id": 7, "values": {"UPS": "by id"}}, {"id": 8, "name": "7", "values": {"UPS": "by name"}}]
    by_id = mapping("A", "Lookup Translation", "Channel", translation_collection_id=7)
    by_name = mapping("B", "Lookup Translation", "Channel", translation_name="7")
    made = await mapped(with_mapping(by_id, by_name, translations=tables))
    assert (made.field("A").value, made.field("B").value) == ("by id", "by name")


async def test_letter_case_is_compared_as_dotnet_does() -> None:
    raw = order(status="straße")
    rows = {"STRASSE": "two letters", "STRAßE": "one"}
    assert (await value_of("Lookup Translation", "Status", raw, translation_values=rows)).value == "one"


@pytest.mark.parametrize("name", ["Gift Notes", "GiftNote", "gift note"])
@pytest.mark.parametrize("kind", ["Field", "Lookup Translation"])
async def test_a_custom_field_that_is_spelled_alike_is_told_as_an_error(kind: str, name: str) -> None:
    made = await mapped(with_mapping(mapping("Probe", kind, name, translation_values={"*": "x"})))
    [error] = made.errors
    assert f"`{name}`" in error.message
    assert "Gift Note" in error.message
    kept = await mapped(
        with_mapping(mapping("Probe", kind, name, translation_values={"*": "x"}, default_value="none"))
    )
    assert kept.errors == ([] if " " in name else made.errors)  # a name that C# could have is never excused


async def test_a_custom_field_that_others_without_a_value_stand_beside_is_an_error() -> None:
    raw = order(custom_fields=[{"custom_field_name": "Channel", "value": None}])
    made = await mapped(with_mapping(mapping("Probe", "Field", "Some thing else")), raw)
    assert ["without a value too" in error.message for error in made.errors] == [True]


@pytest.mark.parametrize("value", [{"a": 1}, ["x"]])
async def test_a_custom_field_that_holds_no_text_is_an_error(value: object) -> None:
    raw = order(custom_fields=[{"custom_field_name": "Gift Note", "value": value}])
    made = await mapped(with_mapping(mapping("Probe", "Field", "Gift Note")), raw)
    assert ["`Gift Note`" in error.message for error in made.errors] == [True]


async def test_custom_fields_of_one_name_warn_only_if_they_differ() -> None:
    def raw(*values: str) -> dict[str, Any]:
        return order(custom_fields=[{"custom_field_name": "Gift Note", "value": value} for value in values])

    differing = await mapped(with_mapping(mapping("Probe", "Field", "Gift Note")), raw("a", "b"))
    assert differing.field("Probe").value == "a"
    assert [(f.severity, bool(f.hint)) for f in differing.findings if f.field == "Probe"] == [
        ("warning", True)
    ]
    assert (await mapped(with_mapping(mapping("Probe", "Field", "Gift Note")), raw("a", "a"))).findings == ()


@pytest.mark.parametrize(
    ("changes", "formula"),
    [
        ({"customer_id": "abc"}, "CustomerId"),
        ({"updated_datetime": "yesterday"}, "UpdateDateTime"),
        ({"custom_fields": {"a": 1}}, "CustomFields"),
        ({"addresses": [{"id": "1", "city": None, "customer_id": "abc"}]}, "Addresses[0].CustomerId"),
    ],
)
async def test_what_can_not_be_read_as_its_type_is_not_read_as_nothing(
    changes: dict[str, Any], formula: str
) -> None:
    field = await value_of("Dynamic Formula", formula, order(**changes))
    assert field.value is None
    [name] = changes if formula != "Addresses[0].CustomerId" else ["customer_id"]
    assert name in (field.problem or "")


@pytest.mark.parametrize("name", ["profileid", "ProfileID", " ProfileId"])
async def test_a_destination_that_is_only_spelled_alike_is_pointed_at(name: str) -> None:
    usual = [each for each in REQUIRED if each["destination_field"] != "ProfileId"]
    raw = {"name": "N", "collection_type_id": 9, "mappings": [*usual, mapping(name, "Static", "01H")]}
    made = await mapped(document(raw).parents[0])
    [error] = made.errors
    assert error.field == "ProfileId"
    assert repr(name) in error.hint
