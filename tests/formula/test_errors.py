"""Every error has its kind, its place and words that help."""

from __future__ import annotations

import pytest

from core.errors import DeskError
from core.formula import FormulaError, Scope, compile_formula
from tests.formula.orders import ORDER, order_scope, value_of

# formula, kind, line, column, part of the message
CASES = [
    ("", "syntax", 1, 1, "empty"),
    ("   \n ", "syntax", 1, 1, "empty"),
    ("Total *", "syntax", 1, 8, "ends where something should follow"),
    ("Total + * 2", "syntax", 1, 9, "`*` is not expected here"),
    ("(Total", "syntax", 1, 1, "`(` is never closed"),
    ("Total)", "syntax", 1, 6, "has no opening bracket"),
    ("Lines[0)", "syntax", 1, 8, "`)` is here, but `]` is missing"),
    ('var s = "abc;\nreturn s;', "syntax", 1, 9, "no closing quote"),
    ("var x = 1 return x;", "syntax", 1, 11, "a semicolon is missing before `return`"),
    ("return “x”;", "syntax", 1, 8, "typographic quote"),
    ("foo bar", "syntax", 1, 5, "`bar` is not expected"),
    ("var class = 1; return 1;", "syntax", 1, 5, "`class` can't stand here"),
    ("1; } } class D { void N() { return 1", "syntax", 1, 4, "no opening bracket"),
    ("99999999999999999999", "syntax", 1, 1, "too large"),
    ('"C:\\q"', "syntax", 1, 4, "a backslash in a text"),
    ("'ab", "syntax", 1, 2, "not expected"),
    ("NoSuchField + 1", "name", 1, 1, "`NoSuchField` is not a field of a transaction"),
    ("Totl * 2", "name", 1, 1, "did you mean `Total`?"),
    ("var x = 1;\nreturn x + yy;", "name", 2, 12, "`yy` is not a known name"),
    ("TransactionNumber.Lenght", "name", 1, 19, "did you mean `Length`?"),
    ("Lines[0].Skuu", "name", 1, 10, "`Skuu` is not a field of a transaction line"),
    ("Math.Rond(1.5)", "name", 1, 6, "did you mean `Round`?"),
    ("Lines.Length", "name", 1, 7, "did you mean `Count`?"),
    ("UpdateDateTime.Year", "name", 1, 16, "`.Value.Year`"),
    ('GetExternalIdAsync(1, "Customer", 2)', "name", 1, 1, "not bound here"),
    ("new Foo()", "name", 1, 5, "not a known type"),
    ("CustomerId.Length", "name", 1, 12, "(`long?`)"),
    ("1 + true", "type", 1, 1, "`+` doesn't work between a whole number (`int`) and a yes/no value (`bool`)"),
    ('"a" * 2', "type", 1, 1, "`*` doesn't work"),
    ("Total * 1.5", "type", 1, 1, "numbers for it end in `m`"),
    ("int x = Total; return x;", "type", 1, 9, "`(int)Total`"),
    ("string s = Total; return s;", "type", 1, 12, ".ToString()"),
    ("decimal w = Lines[0].Weight; return w;", "type", 1, 13, "`Lines[0].Weight ?? 0`"),
    ("if (Total) return 1; return 2;", "type", 1, 5, "in a condition"),
    ("var x = null; return x;", "type", 1, 9, "can't take its type from null"),
    ("int a; return a;", "type", 1, 15, "`a` may have no value"),
    ("int F(int x) { if (x > 1) return 1; } return F(1);", "type", 1, 1, "not every way"),
    ("EmailAddress.Substring()", "type", 1, 1, "takes 1 or 2 arguments, not 0"),
    ('EmailAddress.Substring("a")', "type", 1, 1, "can't be called with (string)"),
    ("2147483647 + 1", "type", 1, 1, "overflow"),
    ("1 / 0", "type", 1, 1, "constant zero"),
    ("Lines.Where(l => l.Sku)", "type", 1, 18, "can't become"),
    ("const int k = 1; k = 2; return k;", "type", 1, 18, "it is a constant"),
    ("lock (Lines) { return 1; }", "unsupported", 1, 1, "`lock`"),
    ("Total = 5", "unsupported", 1, 1, "can't change it"),
    ("new Mutex()", "name", 1, 5, "not a known type"),
    ("int z = 0;\nreturn 5 / z;", "DivideByZeroException", 2, 8, "divide by zero"),
    ("TransactionNumber.Substring(20)", "ArgumentOutOfRangeException", 1, 1, "startIndex"),
    ('int.Parse("x")', "FormatException", 1, 1, "'x'"),
    ('Lines.First(l => l.Sku == "no").Sku', "InvalidOperationException", 1, 1, "no matching element"),
    ('new Dictionary<string, int>()["b"]', "KeyNotFoundException", 1, 1, "'b'"),
    ("string s = null;\n  return s.Length;", "NullReferenceException", 2, 10, "Object reference"),
    ("var l = new List<int>(); return l[3];", "ArgumentOutOfRangeException", 1, 33, "out of range"),
    ("(int)(object)5L", "InvalidCastException", 1, 1, "Unable to cast"),
    ('throw new ApplicationException("stop");', "ApplicationException", 1, 1, "stop"),
    (
        "Lines[1].Weight.Value + Lines[0].Weight.Value",
        "InvalidOperationException",
        1,
        25,
        "must have a value",
    ),
    ("checked { int m = int.MaxValue; return m + 1; }", "OverflowException", 1, 40, "overflow"),
    ("decimal.MaxValue * Total", "OverflowException", 1, 1, "too large or too small for a Decimal"),
    ("dynamic d = Total; return d.Foo;", "RuntimeBinderException", 1, 27, "`Foo`"),
    ('Regex.IsMatch("a", "(")', "RegexParseException", 1, 1, "Invalid pattern"),
]


@pytest.mark.parametrize(("formula", "kind", "line", "column", "words"), CASES)
def test_kind_and_place(formula: str, kind: str, line: int, column: int, words: str) -> None:
    with pytest.raises(FormulaError) as caught:
        value_of(formula)
    error = caught.value
    assert (error.kind, error.line, error.column) == (kind, line, column), error.detail
    assert words in f"{error.message} {error.hint} {error.net}"


def test_the_detail_has_the_line_and_a_caret_under_the_place() -> None:
    with pytest.raises(FormulaError) as caught:
        value_of("var a = 1;\nreturn a + Totl;")
    error = caught.value
    assert isinstance(error, DeskError)
    assert error.detail.splitlines()[1:] == ["return a + Totl;", "           ^"]
    assert error.title == "The formula uses a name that is not known"
    assert error.hint == "Write `Total` in place of `Totl`."


def test_the_caret_counts_characters_not_bytes() -> None:
    with pytest.raises(FormulaError) as caught:
        value_of('"Grüße 💡" + Nope')
    assert caught.value.column == 13
    assert caught.value.detail.splitlines()[2] == " " * 12 + "^"


def test_a_long_line_is_cut_around_the_caret() -> None:
    with pytest.raises(FormulaError) as caught:
        value_of(" + ".join(["Total"] * 100) + " + Nope")
    shown, caret = caught.value.detail.splitlines()[1:]
    assert len(shown) <= 100
    assert shown[len(caret) - 1 :].startswith("Nope")


def test_windows_line_ends_count_as_one() -> None:
    with pytest.raises(FormulaError) as caught:
        value_of("var a = 1;\r\nreturn b;")
    assert (caught.value.line, caught.value.column) == (2, 8)


def test_a_field_of_the_parent_is_suggested_in_a_line() -> None:
    scope = Scope.for_line(ORDER["lines"][0], parent=ORDER)
    with pytest.raises(FormulaError) as caught:
        value_of("EmailAddress", scope)
    assert caught.value.kind == "name"
    assert "did you mean `parent.EmailAddress`?" in caught.value.message


def test_syntax_is_refused_when_compiling_and_names_when_a_record_is_met() -> None:
    with pytest.raises(FormulaError) as caught:
        compile_formula("Total +")
    assert caught.value.kind == "syntax"
    formula = compile_formula("Sku + 1")
    with pytest.raises(FormulaError) as caught:
        formula.check(order_scope())
    assert caught.value.kind == "name"
    formula.check(Scope.for_line(ORDER["lines"][0], parent=ORDER))


def test_an_unused_branch_is_checked_too() -> None:
    with pytest.raises(FormulaError) as caught:
        value_of("if (Total > 1) return 1; return NoSuchField;")
    assert caught.value.kind == "name"


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ('try { return int.Parse("x"); } catch (FormatException) { return -1; }', "-1"),
        (
            "try { return 1 / (Lines.Count - 2); } catch (Exception e) { return e.Message.Length > 0 ? 5 : 6; }",
            "5",
        ),
        ('try { throw new Exception("a"); } catch (Exception e) when (e.Message == "a") { return 7; }', "7"),
        ("int n = 0; try { try { n = 1 / (n - 0); } finally { n += 10; } } catch { n++; } return n;", "11"),
    ],
)
def test_the_formulas_own_catch_takes_net_exceptions(formula: str, expected: str) -> None:
    assert value_of(formula).value == expected
