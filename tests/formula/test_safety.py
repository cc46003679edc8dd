"""Hostile formulas end in a clear error; nothing of Python, the disk or the network can be reached."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import core.formula.syntax.parse
from core.formula import Budget, FormulaError, Scope, compile_formula
from tests.formula.budgets import HONEST, HONEST_UP_TO_1000, large_order
from tests.formula.orders import order_scope, value_of

SMALL = Budget(steps=20_000, seconds=0.4, memory=24 * 2**20, regex_seconds=0.05)
"""Reached soon, whichever limit comes first."""


@pytest.mark.parametrize("name", HONEST | HONEST_UP_TO_1000)
def test_an_honest_formula_over_a_thousand_lines_is_never_refused(name: str) -> None:
    """Time is left out: it is the machine's (`make bench` has it)."""
    scope = Scope.for_transaction(large_order(1000))
    budget = replace(Budget.of(scope.records), seconds=600)
    compile_formula((HONEST | HONEST_UP_TO_1000)[name]).evaluate_sync(scope, budget=budget)


def test_the_limits_grow_with_the_record_and_with_the_lines_around_a_line() -> None:
    order = large_order(1000)
    small, large = Scope.for_transaction(large_order(3)), Scope.for_transaction(order)
    line = Scope.for_line(order["lines"][0], parent=order)
    assert (small.records, large.records, line.records) == (4, 1001, 1002)
    assert Budget.of(large.records).steps > 10_000_000 > Budget.of(small.records).steps
    assert Budget.of(100_000).seconds == Budget.of(1000).seconds < 2
    turns = "int n = 0; for (int i = 0; i < 500000; i++) n++; return n;"
    assert compile_formula(turns).evaluate_sync(large).value == "500000"
    with pytest.raises(FormulaError, match="steps"):
        compile_formula(turns).evaluate_sync(small)


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


def test_hostile_formulas_end_in_a_budget_error_and_stay_small() -> None:
    """In a process of its own, since it is the process that is measured."""
    script = """
import sys
from core.formula import FormulaError
from tests.formula.budgets import HOSTILE, ODD
from tests.formula.orders import value_of
from tests.formula.test_safety import SMALL
value_of("Lines.Select(l => l.Sku).ToList()")
if sys.platform == "linux":
    import resource
    largest = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
else:  # other systems tell it in other units, or not at all
    largest = lambda: 0
before = largest()
for name, formula in (HOSTILE | ODD).items():
    try:
        value_of(formula, budget=SMALL)
        kind = ""
    except FormulaError as error:
        kind = error.kind
    assert name in ODD or kind == "budget", (name, kind)
    assert largest() - before < 80, (name, largest() - before)
sys.stdout.write("ended")
"""
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


def test_a_pause_of_the_thread_is_no_fault_of_the_formula(monkeypatch: pytest.MonkeyPatch) -> None:
    """As when Python looks through the whole program for garbage while a formula is read."""
    moments = iter([0.0])
    monkeypatch.setattr(core.formula.syntax.parse, "thread_time", lambda: next(moments, 1e3))
    text = f"string.Concat({', '.join('1' for _ in range(3_000))})"
    assert core.formula.syntax.parse.parse(text).text == text
