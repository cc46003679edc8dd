"""What .NET has of cultures and zones and the engine has not: it is said, and a formula can't catch it."""

from __future__ import annotations

import pytest

from core.formula import FormulaError, Scope, compile_formula
from tests.formula.casefiles import load_record

RECORD = load_record()

NOT_MODELLED = [
    'new CultureInfo("xx-YY").Name',
    'CultureInfo.GetCultureInfo("en-US").LCID',
    'string.Compare("äpple", "zebra", true, new CultureInfo("sv-SE"))',
    'string.Compare("aa", "b", true, new CultureInfo("da-DK"))',
    'DateTime.Parse("令和6年11月2日", new CultureInfo("ja-JP")).Year',
    'new DateTime(1700, 1, 1).ToString("d", new CultureInfo("fa-IR"))',
    "TimeZoneInfo.Utc.GetAdjustmentRules().Length",
]


@pytest.mark.parametrize("formula", NOT_MODELLED)
def test_what_is_not_modelled_is_said(formula: str) -> None:
    with pytest.raises(FormulaError) as raised:
        compile_formula(formula).evaluate_sync(Scope.for_transaction(RECORD))
    assert raised.value.kind == "unsupported"


def test_a_formula_cannot_catch_it() -> None:
    formula = 'try { return new CultureInfo("xx-YY").Name; } catch (Exception) { return "caught"; }'
    with pytest.raises(FormulaError) as raised:
        compile_formula(formula).evaluate_sync(Scope.for_transaction(RECORD))
    assert raised.value.kind == "unsupported"
    assert "xx-YY" in raised.value.message


def test_the_culture_of_a_run_ends_with_it() -> None:
    scope = Scope.for_transaction(RECORD)
    german = compile_formula(
        'CultureInfo.CurrentCulture = new CultureInfo("de-DE"); return (1.5m).ToString();'
    )
    plain = compile_formula("(1.5m).ToString()")
    assert german.evaluate_sync(scope).value == "1,5"
    assert plain.evaluate_sync(scope).value == "1.5"


def test_the_culture_of_the_server_is_the_scopes() -> None:
    formula = compile_formula('(1234.5m).ToString("C") + " " + -1')
    assert formula.evaluate_sync(Scope.for_transaction(RECORD, culture="de-DE")).value == "1.234,50 € -1"
    assert formula.evaluate_sync(Scope.for_transaction(RECORD, culture="sv-SE")).value == "1\xa0234,50 kr −1"
