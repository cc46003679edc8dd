"""The cases' expectations against Mono: they say what C# does, not what this program does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.formula.casefiles import Json, load_cases, load_lookups, load_record
from tests.formula.oracle.doubles import double_text
from tests.formula.oracle.mono import Formula, judge, why_not
from tests.formula.oracle.shape import is_statements

pytestmark = pytest.mark.oracle
needs_mono = pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")


@needs_mono
@pytest.mark.timeout(300)
def test_mono_gives_what_every_case_expects() -> None:
    judged = [case for case in load_cases() if case.mono]
    answers = judge([Formula(c.id, c.record, c.formula) for c in judged], load_record(), load_lookups())
    wrong = [
        f"{case.id}: {case.formula!r}\n  expected {case.expect}\n  Mono says {answers[case.id]}"
        for case in judged
        if _without_message(answers[case.id]) != case.expect
    ]
    assert not wrong, "\n".join(wrong)


@needs_mono
@pytest.mark.timeout(120)
def test_a_formula_that_does_not_compile_leaves_its_neighbours_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))  # nothing compiled earlier helps
    formulas = [
        Formula("good", "transaction", "1 + 1"),
        Formula("syntax", "transaction", "1 +"),
        Formula("type", "transaction", '"a" * 2'),
        Formula("line", "lines/1", "Sku + parent.Lines.Count"),
    ]
    answers = judge(formulas, load_record(), load_lookups())
    assert {key: _without_message(answer) for key, answer in answers.items()} == {
        "good": {"type": "int", "value": "2"},
        "syntax": {"error": "compile"},
        "type": {"error": "compile"},
        "line": {"type": "string", "value": "bulb-e274"},
    }
    assert "CS0019" in answers["type"]["message"]


@pytest.mark.parametrize(
    ("formula", "statements"),
    [
        ("1 + 2", False),
        ("return 1;", True),
        ("var a = 1; return a;", True),
        ('"a; b"', False),
        ("';'.ToString()", False),
        ('@"a ""; b"', False),
        ("1 // ; not a statement", False),
        ("/* return 1; */ 2", False),
        ("Lines.Select(l => { return l.Sku; })", False),
        ("new List<int> { 1 }", False),
        ("if (true) { return 1; } else { return 2; }", True),
        ("checked { return 1; }", True),
        ("checked(1 + 2)", False),
        ("// first\nreturn 1;", True),
    ],
)
def test_expressions_and_statements_are_told_apart(formula: str, statements: bool) -> None:
    assert is_statements(formula) is statements


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (-0.0, "-0"),
        (0.1 + 0.2, "0.30000000000000004"),
        (-2.5, "-2.5"),
        (100.0, "100"),
        (0.0001, "0.0001"),
        (0.00001, "1E-05"),
        (-1.5e-7, "-1.5E-07"),
        (123456789012345.0, "123456789012345"),
        (1.2345678901234568e18, "1.2345678901234568E+18"),
        (1e300, "1E+300"),
        (5e-324, "5E-324"),
        (float("inf"), "Infinity"),
        (float("-inf"), "-Infinity"),
        (float("nan"), "NaN"),
    ],
)
def test_doubles_are_written_as_net_8_writes_them(value: float, text: str) -> None:
    assert double_text(value) == text


def _without_message(answer: Json) -> Json:
    return {key: value for key, value in answer.items() if key != "message"}
