"""Hostile formulas end in a clear error; nothing of Python, the disk or the network can be reached."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from core.formula import Budget, FormulaError, compile_formula
from tests.formula.orders import order_scope, value_of

HOSTILE = {
    "endless loop": "while (true) { } return 1;",
    "endless for": "for (;;) { }",
    "endless with catch": "while (true) { try { while (true) { } } catch { } finally { } }",
    "text that doubles": 'var s = "x"; while (true) { s += s; }',
    "text that is interpolated into itself": 'var s = "x"; while (true) { s = $"{s}{s}"; }',
    "huge padding": '"x".PadLeft(2000000000)',
    "huge string": "new string('x', 2000000000)",
    "huge alignment": '$"{1,999999999}"',
    "huge array": "new int[2000000000]",
    "huge range to a list": "Enumerable.Range(0, int.MaxValue).ToList()",
    "huge range counted": "Enumerable.Range(0, int.MaxValue).Count()",
    "huge range summed": "Enumerable.Range(0, int.MaxValue).Select(x => (long)x).Sum()",
    "endless recursion": "int F(int n) { return F(n + 1); } return F(0);",
    "endless lambda recursion": "Func<int, int> f = null; f = x => f(x + 1); return f(0);",
    "endless list": "var l = new List<int>(); while (true) l.Add(1);",
    "endless queue": "var q = new Queue<int>(); while (true) q.Enqueue(1);",
    "endless dictionary": "var d = new Dictionary<int, int>(); for (int i = 0; ; i++) d[i] = i;",
    "endless builder": 'var b = new StringBuilder(); while (true) b.Append("xxxxxxxxxxxxxxxx");',
    "many texts": "var l = new List<string>(); while (true) l.Add(new string('x', 100000));",
    "sequence that doubles": "IEnumerable<int> q = new[] { 1 }; "
    "for (int i = 0; i < 40; i++) q = q.Concat(q); return q.Count();",
    "cross join": "var r = Enumerable.Range(0, 1000); return (from a in r from b in r from c in r select a).Count();",
    "text replaced by itself": "var s = new string('a', 10000); return s.Replace(\"a\", s);",
    "list in itself": "var l = new List<object>(); l.Add(l); return l;",
    "catastrophic expression": "while (true) { "
    'try { Regex.IsMatch(new string(\'a\', 60) + "b", "^(a|a?)+$"); } catch { } }',
    "expression that is huge": 'new Regex("(((a{1000}){1000}){1000})").IsMatch("a")',
    "long text compared for ever": "var s = new string('é', 200000); while (true) string.Compare(s, s + \"x\", true);",
    "nested lambdas": "Lines.Sum(a => Lines.Sum(b => Lines.Sum(c => Lines.Sum(d => Lines.Sum(e => Lines.Sum(f => "
    "Lines.Sum(g => Lines.Sum(h => Lines.Sum(i => Lines.Sum(j => Lines.Sum(k => Lines.Sum(l => Lines.Sum(m => "
    "Lines.Sum(n => Lines.Sum(o => Lines.Sum(p => Lines.Sum(q => Lines.Sum(r => Lines.Sum(s => Lines.Sum(t => 1"
    + ")"
    * 20,
    "deep brackets": "(" * 99_000 + "1" + ")" * 99_000,
    "deep list": "new " + "List<" * 2000 + "int" + ">" * 2000 + "()",
    "deep choice": "true ? 1 : " * 400 + "2",
    "long text": "1 + " * 2_600_000 + "1",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_formula_ends_in_a_budget_error(name: str) -> None:
    with pytest.raises(FormulaError) as caught:
        value_of(HOSTILE[name])
    assert caught.value.kind == "budget", caught.value.detail


@pytest.mark.parametrize(
    "text",
    [
        "(" * 90_000,
        "{" * 90_000,
        "[" * 90_000,
        '$"{' * 20_000,
        "+-/ a (" * 20_000,
        '"' * 99_999,
        "\x00" * 1000,
    ],
)
def test_garbage_ends_in_an_error(text: str) -> None:
    with pytest.raises(FormulaError) as caught:
        compile_formula(text)
    assert caught.value.kind in {"syntax", "budget"}
    assert len(caught.value.detail) < 2_000


def test_all_of_them_stay_within_a_hundred_megabytes() -> None:
    """In a process of its own that can't have more; what is not a FormulaError ends it."""
    script = """
import resource, sys
from core.formula import FormulaError
from tests.formula.orders import value_of
from tests.formula.test_safety import HOSTILE
value_of("Lines.Select(l => l.Sku).ToList()")
size = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (size + 100 * 2**20,) * 2)
for name, formula in HOSTILE.items():
    try:
        value_of(formula)
    except FormulaError as error:
        assert error.kind == "budget", (name, error.detail)
    else:
        raise SystemExit(name)
sys.stdout.write("ended")
"""
    if not Path("/proc/self/statm").exists():
        pytest.skip("this system doesn't tell a process how large it is")
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("ended", 0), done.stderr[-2000:]


def test_a_budget_error_can_t_be_caught_by_the_formula() -> None:
    with pytest.raises(FormulaError) as caught:
        value_of(
            "try { while (true) { } } catch (Exception) { return 1; } finally { return1(); } void return1() { }"
        )
    assert caught.value.kind == "budget"


def test_the_budget_is_the_callers() -> None:
    formula = "int n = 0; for (int i = 0; i < 5000; i++) n += i; return n;"
    assert value_of(formula).value == "12497500"
    with pytest.raises(FormulaError) as caught:
        value_of(formula, budget=Budget(steps=1000))
    assert "1,000 steps" in caught.value.message


@pytest.mark.parametrize(
    "formula",
    [
        "__import__('os')",
        'System.IO.File.ReadAllText("/etc/passwd")',
        'File.ReadAllText("/etc/passwd")',
        "System.Diagnostics.Process.GetCurrentProcess()",
        'new System.Net.WebClient().DownloadString("http://localhost")',
        'Environment.GetEnvironmentVariable("HOME")',
        "Environment.Exit(1)",
        'Type.GetType("System.IO.File")',
        "typeof(string).Assembly",
        "Total.__class__",
        "Lines.__init__",
        "Lines.items",
        "Lines[0].raw",
        "TransactionNumber.format",
        "TransactionNumber.encode()",
        "CustomFields.Count.__add__(1)",
        'GetValue(Lines[0], "__class__")',
        "dynamic d = Lines; return d.items;",
        "dynamic d = TransactionNumber; return d.__class__;",
        "dynamic d = Lines[0]; return d.raw;",
        "await Task.Run(() => 1)",
        "Console.WriteLine(1)",
    ],
)
def test_nothing_outside_can_be_named(formula: str) -> None:
    with pytest.raises(FormulaError) as caught:
        value_of(formula)
    refused = {"name", "type", "syntax", "unsupported", "RuntimeBinderException", "NullReferenceException"}
    assert caught.value.kind in refused


def test_a_formula_changes_its_own_copy_of_the_record_only() -> None:
    scope = order_scope()
    formula = compile_formula("Lines.Clear(); Lines.Add(null); return Lines.Count;")
    assert formula.evaluate_sync(scope).value == "1"
    assert formula.evaluate_sync(scope).value == "1"
    assert value_of("Lines.Count", scope).value == "2"
