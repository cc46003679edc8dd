"""Values as .NET's JSON writes them: kinds of dates, bytes, texts that were cut, numbers as text, whole records."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec
import pytest

from core.desk import Desk
from core.mapping.edit import changed
from core.transfer.plan.plan import PlanOptions
from core.words import encoded
from tests.support.mapping.small_order import Mapped, mapped, mapping, order, with_mapping
from tests.support.sandbox import order as story


async def probe(formula: str, raw: dict[str, Any] | None = None) -> Mapped:
    """What one formula to the custom field `Probe` makes."""
    return await mapped(with_mapping(mapping("Probe", "Dynamic Formula", formula)), raw)


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("CreatedDateTime.UtcDateTime", "2026-11-02T19:05:09Z"),
        (
            "new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc).AddMilliseconds(250)",
            "2024-01-02T03:04:05.25Z",
        ),
        ("new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Local)", "2024-01-02T03:04:05+00:00"),
        ("new DateTime(2024, 1, 2, 3, 4, 5)", "2024-01-02T03:04:05"),
        ("CreatedDateTime.DateTime", "2026-11-02T14:05:09"),
        ("DateTime.MinValue", "0001-01-01T00:00:00"),
        ("DateTimeOffset.MinValue", "0001-01-01T00:00:00+00:00"),
        ("new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(5.5))", "2024-01-01T00:00:00+05:30"),
        ("new List<object> { CreatedDateTime.UtcDateTime }", ["2026-11-02T19:05:09Z"]),
        ("TimeSpan.FromHours(30.5)", "1.06:30:00"),
        ("Guid.Empty", "00000000-0000-0000-0000-000000000000"),
        ("new byte[] { 1, 2, 255 }", "AQL/"),
        ("new byte[0]", ""),
        ("new List<byte> { 1, 2, 255 }", [1, 2, 255]),
        ("'x'", "x"),
        ('JObject.Parse("{\\"a\\": [1, null, {}]}")', {"a": [1, None, {}]}),
        ("new List<object> { null, 1, null }", [None, 1, None]),
        ("(decimal?)5.50m", Decimal("5.50")),
    ],
)
async def test_a_value_is_what_dotnet_would_write(formula: str, value: object) -> None:
    made = await probe(formula)
    assert made.errors == []
    sent = made.body["properties"]["Probe"]
    assert (sent, str(sent)) == (value, str(value))


@pytest.mark.parametrize(
    ("formula", "told"),
    [
        ('"\\ud83d"', "half of a character"),
        ("(char)0xD83D", "half of a character"),
        ('new List<object> { "a", "\\udf81" }', "item 2: The text contains half"),
        ('new Dictionary<string, object> { { "Note", "\\ud83d" } }', "Note: The text contains half"),
        ('new Dictionary<string, object> { { "\\ud83d", 1 } }', "a character that can't be sent"),
        ('var d = new Dictionary<string, object>(); d["self"] = d; return d;', "nested too deeply"),
        ('var d = new Dictionary<string, object>(); d["a"] = d; d["b"] = d; return d;', "nested too deeply"),
        ("var l = new List<object>(); l.Add(l); return l;", "nested too deeply"),
        ("while (true) { }", "took more than"),
        ("float.NegativeInfinity", "-Infinity"),
        ("new StringBuilder()", "StringBuilder"),
    ],
)
async def test_what_can_not_be_sent_is_an_error_that_says_where(formula: str, told: str) -> None:
    made = await probe(formula)
    assert [(error.field, told in error.message) for error in made.errors] == [("Probe", True)]


async def test_an_emoji_that_truncate_cuts_in_two_is_told_and_a_replacement_character_is_not() -> None:
    raw = order(transaction_number="SO-1🎁")
    cut = await probe("Truncate(TransactionNumber, 5)", raw)
    assert "half of a character" in cut.errors[0].message
    assert (await probe("Truncate(TransactionNumber, 6)", raw)).body["properties"]["Probe"] == "SO-1🎁"
    odd = order(transaction_number="SO-1\ufffd")
    assert (await probe("TransactionNumber", odd)).body["properties"]["Probe"] == "SO-1\ufffd"


@pytest.mark.parametrize("thrown", ['"\\ud83d"', '"🎁" + TransactionNumber'])
async def test_a_plan_with_any_message_of_an_exception_can_be_printed(desk: Desk, thrown: str) -> None:
    own = (await desk.collections()).document
    text = f"throw new Exception({thrown});"
    for edited in (
        changed(own, "/0/mappings/5", mapping_type_name="Dynamic Formula", source_value=text),
        changed(own, "/0", error_filter=text),
        changed(own, "/0", filter=text),
    ):
        plan = await desk.plan(story("linked"), PlanOptions(collection=msgspec.Raw(edited.to_json())))
        assert not plan.ready
        printed = msgspec.json.encode(plan, enc_hook=encoded).decode()
        assert ("🎁SO-" in printed) == ("🎁" in thrown)


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ("0.0000000000m", "0.0000000000"),
        ("0.0000001m", "0.0000001"),
        ("55260.00m", "55260.00"),
        ("1e21", "1E+21"),
        ("long.MaxValue", "9223372036854775807"),
    ],
)
async def test_a_number_that_becomes_a_text_is_the_text_of_dotnet(formula: str, text: str) -> None:
    made = await mapped(with_mapping(mapping("UniqueId", "Dynamic Formula", formula)))
    assert made.body["unique_id"] == text
    rows = {"translation_values": {text: "found"}}
    looked = await mapped(with_mapping(mapping("Probe", "Lookup Translation", formula, **rows)))
    assert looked.body["properties"]["Probe"] == "found"


@pytest.mark.parametrize(
    "formula", ["Lines", "Lines[0]", 'new Dictionary<string, object> { { "Items", Lines } }']
)
async def test_a_whole_record_is_a_warning_and_chosen_fields_are_not(formula: str) -> None:
    made = await probe(formula)
    [warning] = [finding for finding in made.findings if finding.field == "Probe"]
    assert warning.severity == "warning"
    assert "whole record" in warning.message
    assert warning.hint
    assert (await probe("Lines.Select(line => new { line.Sku })")).findings == ()


async def test_a_unique_id_that_another_process_would_make_otherwise_is_an_error() -> None:
    """Since .NET Core the hash of a text is another one in each process."""
    made = await mapped(with_mapping(mapping("UniqueId", "Dynamic Formula", "EmailAddress.GetHashCode()")))
    assert ["changes" in error.message for error in made.errors] == [True]


@pytest.mark.parametrize("text", ["1,5", "١٤١", "141.10 EUR", "1e3", "--1", "0x10", "NaN"])
async def test_a_static_text_that_only_looks_like_a_number_is_none(text: str) -> None:
    made = await mapped(with_mapping(mapping("NumericValue", "Static", text)))
    assert [error.field for error in made.errors] == ["NumericValue"]


async def test_names_that_are_alike_stay_apart() -> None:
    names = ("Colour", "colour", "a/b~c.d", "🎁", "\u202eأب", "~0", "Colour ")
    made = await mapped(with_mapping(*(mapping(name, "Static", name) for name in names)))
    assert {name: made.body["properties"][name] for name in names} == {name: name for name in names}
