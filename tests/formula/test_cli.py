"""`resend-desk formula`: cases from a file, one formula by hand, errors and exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.cli import main

RECORD = """{"id": "1", "system_id": 9, "transaction_number": "SO-1", "total": 128.60, "customer_id": 8841,
"email_address": "A@Example.com", "lines": [{"id": "11", "sku": "TEE", "qty": 2, "unit_price": 24.95}]}"""
LOOKUPS = """{"external_ids": {"Customer": {"8841": "01H"}}, "profiles_by_email": {"a@example.com": "01E"}}"""


@pytest.fixture
def record(tmp_path: Path) -> str:
    file = tmp_path / "record.json"
    file.write_text(RECORD, "utf-8")
    return str(file)


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_cases_from_a_file(record: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = tmp_path / "cases.json"
    cases.write_text(
        json.dumps(
            [
                {"id": "a", "record": "transaction", "formula": "Total"},
                {"id": "b", "record": "lines/0", "formula": "parent.TransactionNumber + Sku"},
                {"id": "c", "record": "transaction", "formula": "Totl"},
                {"id": "d", "record": "transaction", "formula": "1 /\n (Lines.Count - 1)"},
                {
                    "id": "e",
                    "record": "transaction",
                    "formula": 'await GetExternalIdAsync(CustomerId, "Customer", 9)',
                },
                {"id": "f", "record": "transaction", "formula": "await GetCustomerIdByEmail(EmailAddress)"},
                {"id": "g", "record": "transaction", "formula": 'GetSpaceportId("01H", "Customer", 9)'},
            ]
        )
    )
    lookups = tmp_path / "lookups.json"
    lookups.write_text(LOOKUPS)
    options = ["--cases", str(cases), "--record", record, "--lookups", str(lookups), "--json"]
    assert main(["formula", *options]) == 1
    answers = {answer["id"]: answer for answer in lines(capsys)}
    assert answers["a"] == {"id": "a", "result": {"type": "decimal", "value": "128.60"}}
    assert answers["b"]["result"]["value"] == "SO-1TEE"
    assert answers["c"]["error"]["kind"] == "name"
    assert answers["d"]["error"] == {
        "kind": "DivideByZeroException",
        "message": "`Lines.Count - 1` is 0, and nothing can be divided by 0",
        "line": 1,
        "column": 1,
        "hint": "Say what holds then: `Lines.Count - 1 == 0 ? 0 : 1 / (Lines.Count - 1)`.",
        "net": "Attempted to divide by zero.",
    }
    assert [answers[one]["result"]["value"] for one in "efg"] == ["01H", "01E", "8841"]


def test_one_formula_by_hand(record: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["formula", "--record", record, "Lines.Sum(l => l.Qty * l.UnitPrice)"]) == 0
    assert capsys.readouterr().out == 'decimal: "49.90"\n'
    assert main(["formula", "--record", record, "--line", "0", "--json", "Sku"]) == 0
    assert lines(capsys) == [{"id": "1", "result": {"type": "string", "value": "TEE"}}]


def test_an_error_is_shown_with_its_place(record: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["formula", "--record", record, "Totl * 2"]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "did you mean `Total`?" in shown.err
    assert "Totl * 2\n^" in shown.err


@pytest.mark.parametrize(
    "options",
    [
        ["--record", "{record}"],
        ["--record", "{record}", "--cases", "{record}", "1"],
        ["--record", "{record}.no", "1"],
        ["--record", "{record}", "--line", "7", "1"],
        ["--record", "{record}", "--cases", "{record}"],
    ],
)
def test_usage_errors_end_with_2(record: str, options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["formula", *(option.replace("{record}", record) for option in options)]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err


def test_what_a_compiler_would_refuse_is_said_beside_the_value(
    record: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["formula", "--record", record, "'Order ' + transactionnumber"]) == 0
    shown = capsys.readouterr()
    assert shown.out == 'string: "Order SO-1"\n'
    assert "hint: C# Eval Expression accepts this; a C# compiler would not" in shown.err
    assert "texts in single quotes (line 1, column 1)" in shown.err
    assert main(["formula", "--record", record, "--json", "'Order ' + TransactionNumber"]) == 0
    assert lines(capsys) == [
        {
            "id": "1",
            "result": {"type": "string", "value": "Order SO-1"},
            "beyond_csharp": [
                {
                    "accepts": "texts in single quotes",
                    "source": "options#forcecharasstring",
                    "line": 1,
                    "column": 1,
                }
            ],
        }
    ]


def test_what_a_value_depends_on_is_said_beside_it(record: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["formula", "--record", record, 'Total.ToString("C")']) == 0
    assert "warning: The value depends on the culture" in capsys.readouterr().err
    assert main(["formula", "--record", record, "--json", 'Total.ToString("C")']) == 0
    [answer] = lines(capsys)
    assert answer["result"]["value"] == "¤128.60"
    assert "culture" in answer["warnings"][0]["message"]
