"""How long and how large formulas get before they are stopped, each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.report import report

SECONDS, MEGABYTES = 2, 200
ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.bench,
    pytest.mark.skipif(sys.platform != "linux", reason="forks, and reads Linux's sizes of processes"),
]

SCRIPT = """
import json, os, resource, sys, time
from core.formula import FormulaError, Scope, compile_formula
from tests.formula import budgets

def size():
    return int(open("/proc/self/statm").read().split()[1]) * resource.getpagesize() / 2**20

groups, lines = sys.argv[1].split("+"), int(sys.argv[2])
formulas = {name: text for group in groups for name, text in getattr(budgets, group).items()}
order = budgets.large_order(lines)
compile_formula("Lines.Select(l => l.Sku).ToList()").evaluate_sync(Scope.for_transaction(order))
for name, text in formulas.items():
    sys.stdout.flush()
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        continue
    before, begun = size(), time.process_time()
    try:
        compile_formula(text).evaluate_sync(Scope.for_transaction(order))
        kind = ""
    except FormulaError as error:
        kind = error.kind
    took = time.process_time() - begun
    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps([name, kind, took, largest - before]), flush=True)
    os._exit(0)
"""


def measured(groups: str, lines: int) -> list[tuple[str, str, float, float]]:
    """For each formula: its name, the kind of its error, seconds of computing, megabytes on top."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, groups, str(lines)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("lines", [3, 1000])
def test_hostile_formulas_end(lines: int) -> None:
    found = measured("HOSTILE+ODD", lines)
    slowest = max(found, key=lambda each: each[2])
    largest = max(found, key=lambda each: each[3])
    detail = f"{len(found)} formulas over {lines} lines, the slowest: {slowest[0]}, {slowest[2]:.2f} s"
    report("seconds of a hostile formula", slowest[2] / SECONDS, 1, detail)
    report("memory of a hostile formula", largest[3] / MEGABYTES, 1, f"{largest[0]}, {largest[3]:.0f} MB")


@pytest.mark.parametrize(
    ("groups", "lines"),
    [
        ("HONEST+HONEST_UP_TO_1000", 1),
        ("HONEST+HONEST_UP_TO_1000", 250),
        ("HONEST+HONEST_UP_TO_1000", 1000),
        ("HONEST", 10_000),
    ],
)
def test_honest_formulas_are_not_refused(groups: str, lines: int) -> None:
    found = measured(groups, lines)
    assert not [each for each in found if each[1]]
    slowest = max(found, key=lambda each: each[2])
    detail = f"{len(found)} formulas over {lines:,} lines, the slowest: {slowest[0]}"
    report("seconds of an honest formula", slowest[2], 1, detail)
