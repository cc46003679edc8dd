"""Random formulas, by the thousand: the engine and .NET 8 must agree on every one.

They are written from one seed, the same on every machine; `FORMULA_SEED=7 pytest tests/formula/test_random.py`
writes others, `FORMULA_COUNT` says how many. What fails is listed with the shortest formulas first.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from random import Random

import pytest

from tests.formula.casefiles import Json, load_lookups, load_record
from tests.formula.oracle.judge import Formula, Judge
from tests.formula.oracle.lay import why_not
from tests.formula.random_formulas.choices import choices
from tests.formula.random_formulas.dates import dates
from tests.formula.random_formulas.numbers import arithmetic
from tests.formula.random_formulas.sequences import sequences
from tests.formula.random_formulas.strings import texts
from tests.formula.test_cases import answered
from tests.formula.test_oracle import same

SEED = int(os.environ.get("FORMULA_SEED", "20261123"))
COUNT = int(os.environ.get("FORMULA_COUNT", "2000"))
KINDS = {
    "arithmetic": arithmetic,
    "strings": texts,
    "sequences": sequences,
    "dates": dates,
    "choices": choices,
}

pytestmark = pytest.mark.oracle


def written(kind: Callable[[Random], str], wanted: int) -> list[str]:
    """`wanted` different formulas of a kind, by `SEED`."""
    chosen = Random(SEED)  # noqa: S311
    found: dict[str, None] = {}
    while len(found) < wanted:
        found[kind(chosen)] = None
    return list(found)


@pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")
@pytest.mark.timeout(3000 if COUNT > 2000 else 600)
async def test_the_engine_and_net_agree_on_random_formulas() -> None:
    formulas = [
        Formula(f"{name}-{number}", "transaction", text)
        for name, kind in KINDS.items()
        for number, text in enumerate(written(kind, COUNT // len(KINDS)))
    ]
    with Judge(load_record(), load_lookups()) as judge:
        answers = judge(formulas)
    wrong = []
    for formula in formulas:
        expected = answers[formula.id]
        got = await answered(formula.text, formula.record)
        if not same(got, expected):
            wrong.append((formula.text, expected, got))
    wrong.sort(key=lambda one: len(one[0]))
    assert not wrong, f"seed {SEED}: {len(wrong)} of {len(formulas)} differ\n" + "\n".join(
        f"{text}\n  .NET   {expected}\n  engine {got}" for text, expected, got in wrong[:40]
    )
    assert _compiled(answers) == len(answers), "a formula that C# refuses was written"


def _compiled(answers: dict[str, Json]) -> int:
    return sum(answer.get("error") != "compile" for answer in answers.values())
