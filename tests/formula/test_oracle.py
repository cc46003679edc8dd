"""The cases' expectations against .NET 8: they say what C# does, not what this program does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.formula.casefiles import Case, Json, load_cases, load_lookups, load_record
from tests.formula.oracle import lay, published
from tests.formula.oracle.judge import CRASHED, Formula, Judge
from tests.formula.test_cases import answered

pytestmark = [
    pytest.mark.oracle,
    pytest.mark.skipif(bool(lay.why_not()), reason=lay.why_not() or "-"),
    pytest.mark.timeout(300),
]


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    with Judge(load_record(), load_lookups()) as started:
        yield started


def differences(judge: Judge, cases: list[Case]) -> list[str]:
    answers = judge([Formula(case.id, case.record, case.means or case.formula) for case in cases])
    return [
        f"{case.id}: {case.formula!r}\n  expected {case.expect}\n  .NET says {answers[case.id]}"
        for case in cases
        if without_message(answers[case.id]) != case.expect
    ]


def without_message(answer: Json) -> Json:
    return {key: value for key, value in answer.items() if key != "message"}


_LONGEST = 400
"""Longer words are cut in a formula's error."""


def same(ours: Json, theirs: Json) -> bool:
    """Whether two answers agree: a value, or an exception with its words."""
    if without_message(ours) != without_message(theirs):
        return False
    if "error" not in ours or ours["error"] == "compile":
        return True
    return bool(ours["message"][:_LONGEST] == theirs["message"].replace("\r", "")[:_LONGEST])


async def test_exceptions_have_the_words_of_net(judge: Judge) -> None:
    cases = [case for case in load_cases() if case.truth == "net8" and "error" in case.expect]
    answers = judge([Formula(case.id, case.record, case.formula) for case in cases])
    wrong = [
        f"{case.id}: {case.formula!r}\n  .NET says {answers[case.id]}\n  we say {ours}"
        for case in cases
        if not same(ours := await answered(case.formula, case.record), answers[case.id])
    ]
    assert not wrong, f"{len(wrong)} of {len(cases)}\n" + "\n".join(wrong)


def test_net_gives_what_every_case_expects(judge: Judge) -> None:
    wrong = differences(judge, [case for case in load_cases() if case.truth != "sdk"])
    assert not wrong, "\n".join(wrong)


@pytest.mark.skipif(bool(published.why_not()), reason=published.why_not() or "-")
def test_the_published_functions_give_what_every_case_expects() -> None:
    cases = [case for case in load_cases() if case.truth == "sdk"]
    with Judge(load_record(), load_lookups(), **published.published_functions()) as judge:
        wrong = differences(judge, cases)
    assert not wrong, "\n".join(wrong)


def test_a_formula_that_does_not_compile_leaves_its_neighbours_alone(judge: Judge) -> None:
    formulas = [
        Formula("good", "transaction", "1 + 1"),
        Formula("syntax", "transaction", "1 +"),
        Formula("type", "transaction", '"a" * 2'),
        Formula("line", "lines/1", "Sku + parent.Lines.Count"),
        Formula("brace", "transaction", "return 1; }"),
    ]
    answers = judge(formulas)
    assert {key: without_message(answer) for key, answer in answers.items()} == {
        "good": {"type": "int", "value": "2"},
        "syntax": {"error": "compile"},
        "type": {"error": "compile"},
        "line": {"type": "string", "value": "bulb-e274"},
        "brace": {"error": "compile"},
    }
    assert "CS0019" in answers["type"]["message"]


def test_a_formula_that_ends_the_runtime_leaves_its_neighbours_alone(judge: Judge) -> None:
    endless = "int F(int n) => F(n + 1) + 1; return F(0);"
    answers = judge([Formula("endless", "transaction", endless), Formula("good", "transaction", "2")])
    assert answers == {"endless": {"error": CRASHED, "message": ""}, "good": {"type": "int", "value": "2"}}


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("1 + 2", "3"),
        ("return 1;", "1"),
        ("var a = 1; return a;", "1"),
        ('"a; b".Length', "4"),
        ("(int)';'", "59"),
        ("1 // ; not a statement", "1"),
        ("/* return 1; */ 2", "2"),
        ("Lines.Sum(l => { return l.SequenceNumber; })", "10"),
        ("new List<int> { 1 }.Count", "1"),
        ("if (true) { return 1; } else { return 2; }", "1"),
        ("checked { return 1; }", "1"),
        ("checked(1 + 2)", "3"),
        ("// first\nreturn 1;", "1"),
        ('(await GetCustomerIdByEmail("nobody@example.org") ?? "").Length', "0"),
    ],
)
def test_expressions_and_statements_are_told_apart(judge: Judge, formula: str, value: str) -> None:
    assert judge([Formula("one", "transaction", formula)])["one"] == {"type": "int", "value": value}


def test_the_judge_knows_cultures_and_time_zones(judge: Judge) -> None:
    ask = [Formula("one", "transaction", "Total.ToString() + TimeZoneInfo.Local.Id")]
    assert judge(ask)["one"]["value"] == "211.555UTC"
    assert judge(ask, "de-DE")["one"]["value"] == "211,555UTC"
    with Judge(load_record(), load_lookups(), time_zone="Europe/Oslo") as elsewhere:
        assert elsewhere(ask)["one"]["value"] == "211.555Europe/Oslo"
