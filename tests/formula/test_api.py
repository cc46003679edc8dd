"""The public face of the engine: compiled once, evaluated often; what it reads; results as JSON."""

from __future__ import annotations

import msgspec
import pytest

from core.formula import Result, Scope, compile_formula
from tests.formula.orders import ORDER, order_scope, value_of


@pytest.mark.parametrize(
    ("formula", "reads"),
    [
        ('Type == "Order" || Type.ToUpper() == "HOLD"', {"Type"}),
        ("typeof(Type).Name", set()),
        ("Total", {"Total"}),
        ('"WEB" + TransactionNumber', {"TransactionNumber"}),
        ("Math.Round(Total, 2) + Lines.Count", {"Total", "Lines"}),
        ("var t = 0m; foreach (var l in Lines) { t += l.Qty; } return t + TaxAmount;", {"Lines", "TaxAmount"}),
        ("Lines.Where(x => x.Sku == Status).Select(x => new { x.Sku, Name = Id })", {"Lines", "Status", "Id"}),
        ('parent.TransactionNumber + "-" + parent?.EmailAddress + SequenceNumber',
         {"parent.TransactionNumber", "parent.EmailAddress", "SequenceNumber"}),
        ('await GetExternalIdAsync(CustomerId, "Customer", SpaceportSystemId)', {"CustomerId"}),
        ('int.TryParse(Status, out var n) ? n : (int)DayOfWeek.Monday', {"Status"}),
        ("from l in Lines let q = l.Qty where q > Total group l by l.Type into g select g.Key", {"Lines", "Total"}),
        ("int F(int a) => a + SystemId; return F(1);", {"SystemId"}),
        ("object o = Status; return o is string s ? s : nameof(Total);", {"Status", "Total"}),
        ("try { return Subtotal; } catch (Exception e) { return e.Message; }", {"Subtotal"}),
        ("new CustomField { Value = Status }.Value", {"Status"}),
        ("1 + 1", set()),
    ],
)  # fmt: skip
def test_the_fields_that_a_formula_reads(formula: str, reads: set[str]) -> None:
    assert compile_formula(formula).reads == reads


def test_a_formula_keeps_its_text() -> None:
    text = "  Total  // the total\r\n"
    assert compile_formula(text).text == text


async def test_one_formula_serves_many_records() -> None:
    formula = compile_formula("Id + Total")
    results = [await formula.evaluate(order_scope(id=str(number))) for number in range(3)]
    assert [result.value for result in results] == ["0141.71", "1141.71", "2141.71"]


def test_one_formula_serves_different_types_of_record() -> None:
    formula = compile_formula("Status == null ? Id : Status")
    assert formula.evaluate_sync(order_scope()).value == "Pending"
    assert formula.evaluate_sync(Scope.for_line(ORDER["lines"][0], parent=ORDER)).value == "901"


def test_results_are_json_as_the_command_prints_them() -> None:
    result = value_of('new Dictionary<string, object> { { "n", 1 }, { "l", new[] { 1.5m } }, { "z", null } }')
    assert msgspec.json.decode(msgspec.json.encode(result)) == {
        "type": "dictionary",
        "value": [
            ["n", {"type": "int", "value": "1"}],
            ["l", {"type": "list", "value": [{"type": "decimal", "value": "1.5"}]}],
            ["z", {"type": "null", "value": None}],
        ],
    }


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("1", Result("int", "1")),
        ("1L", Result("long", "1")),
        ("1.50m", Result("decimal", "1.50")),
        ("1e16", Result("double", "10000000000000000")),
        ("0.1 + 0.2", Result("double", "0.30000000000000004")),
        ("1.0 / 0.0 * -1", Result("double", "-Infinity")),
        ("1.5f", Result("float", "1.5")),
        ("(byte)7", Result("byte", "7")),
        ("'x'", Result("char", "x")),
        ("true", Result("bool", True)),
        ("(string)null", Result("null", None)),
        ("new DateTime(2026, 1, 2, 3, 4, 5)", Result("DateTime", "2026-01-02T03:04:05.0000000")),
        ("CreatedDateTime", Result("DateTimeOffset", "2026-11-02T14:05:09.0000000-05:00")),
        ("TimeSpan.FromMinutes(90)", Result("TimeSpan", "01:30:00")),
        ("Guid.Empty", Result("Guid", "00000000-0000-0000-0000-000000000000")),
        ("DayOfWeek.Monday", Result("DayOfWeek", "Monday")),
        ('"💡"', Result("string", "💡")),
        ('"💡".Substring(0, 1)', Result("string", "�")),
        ("new { A = 1, B = (int?)null }", Result("object", [["A", Result("int", "1")], ["B", Result("null", None)]])),
        ("Lines.Select(l => l.Sku).Where(s => s != \"MUG\")", Result("list", [Result("string", "TEE")])),
        ("new Dictionary<int, bool> { { 2, true } }", Result("dictionary", [["2", Result("bool", True)]])),
        ("(1, \"a\")", Result("object", [["Item1", Result("int", "1")], ["Item2", Result("string", "a")]])),
        ("JObject.Parse(\"{\\\"a\\\": [1, 2.5]}\")",
         Result("dictionary", [["a", Result("list", [Result("long", "1"), Result("double", "2.5")])]])),
        ("Task.FromResult(5)", Result("int", "5")),
    ],
)  # fmt: skip
def test_every_type_has_its_form(formula: str, expected: Result) -> None:
    assert value_of(formula) == expected


def test_a_record_can_be_returned_whole() -> None:
    result = value_of("Lines[0].Options")
    assert result == Result("dictionary", [["Size", Result("string", "M")]])
    fields = dict(value_of("CustomFields[0]").value)
    assert fields["CustomFieldName"] == Result("string", "Gift Note")


@pytest.mark.parametrize("formula", ["Total;", " Total ;\n", "Total // done"])
def test_an_expression_may_end_in_a_semicolon_or_a_comment(formula: str) -> None:
    assert value_of(formula).value == "141.71"
