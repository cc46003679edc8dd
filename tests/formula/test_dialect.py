"""What C# Eval Expression accepts beyond C#: that it is read, and that C# is never read so.

The cases are data: `dialect/*.json`. Each names the deviations that it takes, none where C# has a reading.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from random import Random

import msgspec
import pytest

from core.formula import Appraisal, FormulaError, compile_formula, dialect
from core.formula.dialect import Deviation
from core.formula.syntax.lexer import tokens
from tests.formula.casefiles import HERE, Json
from tests.formula.random_formulas.numbers import arithmetic
from tests.formula.random_formulas.sequences import sequences
from tests.formula.random_formulas.strings import texts
from tests.formula.test_cases import COMPILE_KINDS, scope_of
from tests.formula.test_random import written


class DialectCase(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A formula, what it gives, and which deviations it takes, by their names in `core.formula.dialect`.

    `source` says where the behaviour is told: pages and headings of the library's documentation.
    """

    id: str
    formula: str
    expect: Json
    takes: tuple[str, ...]
    source: str
    record: str = "transaction"


DEVIATIONS = {name: one for name, one in vars(dialect).items() if isinstance(one, Deviation)}
FILES = sorted((HERE / "dialect").glob("*.json"))


def cases_of(file: Path) -> list[DialectCase]:
    return msgspec.json.decode(file.read_bytes(), type=list[DialectCase])


async def appraised(formula: str, record: str = "transaction") -> Appraisal:
    return await compile_formula(formula).appraise(scope_of(record))


async def outcome(formula: str, record: str = "transaction") -> tuple[Json, set[str]]:
    """What a formula gives, in the form of a case's `expect`, and the names of what it takes beyond C#."""
    try:
        found = await appraised(formula, record)
    except FormulaError as error:
        kind = "compile" if error.kind in COMPILE_KINDS else error.kind
        return {"error": kind, "message": error.message}, set()
    names = {name for name, one in DEVIATIONS.items() if one in {d.deviation for d in found.deviations}}
    return json.loads(msgspec.json.encode(found.result)), names


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
async def test_cases(file: Path) -> None:
    wrong = []
    for case in cases_of(file):
        found, taken = await outcome(case.formula, case.record)
        found.pop("message", None)  # the words of errors have tests of their own
        if (found, taken) != (case.expect, set(case.takes)):
            wrong.append((case.id, case.formula, case.expect, case.takes, found, taken))
    assert not wrong


def test_every_deviation_has_cases_and_a_source() -> None:
    assert {name for file in FILES for case in cases_of(file) for name in case.takes} == set(DEVIATIONS)
    assert all(one.source for one in DEVIATIONS.values())
    assert len({one.accepts for one in DEVIATIONS.values()}) == len(DEVIATIONS)


async def test_a_deviation_is_told_with_its_place() -> None:
    found = await appraised("var n = Lines.Count;\nreturn n <> 4 ? 'few' : STATUS;")
    assert [(one.deviation, one.line, one.column) for one in found.deviations] == [
        (dialect.NOT_EQUAL, 2, 10),
        (dialect.QUOTES, 2, 17),
        (dialect.ANY_CASE, 2, 25),
    ]
    assert "texts in single quotes (line 2, column 17)" in dialect.told(found.deviations)


async def test_what_a_condition_of_firstmatch_takes_is_told_too() -> None:
    found = await appraised("FirstMatch(Lines, \"sku == 'WRAP'\").Type")
    assert {one.deviation for one in found.deviations} == {dialect.ANY_CASE, dialect.QUOTES}
    assert "in a condition" in dialect.told(found.deviations)


# C# is never read otherwise -----------------------------------------------------------------------


def without_case(formula: str) -> str:
    """Members in small letters: what stands behind a dot."""
    data = formula.encode()
    found = tokens(data)
    changed = bytearray(data)
    for before, token in pairwise(found):
        if token.kind == "word" and data[before.start : before.end] == b".":
            changed[token.start : token.end] = data[token.start : token.end].lower()
    return changed.decode()


def in_single_quotes(formula: str) -> str:
    """Texts that are no single letter between single quotes."""
    data = bytearray(formula.encode())
    for token in tokens(bytes(data)):
        text = data[token.start : token.end]
        plain = token.kind == "text" and token.opens and token.closes and len(text.decode()) != 3
        if plain and text.startswith(b'"') and not any(letter in text for letter in (b"'", b"\\", b"{")):
            data[token.start], data[token.end - 1] = b"''"
    return data.decode()


@pytest.mark.parametrize("write", [arithmetic, texts, sequences])
async def test_random_csharp_needs_no_deviation_and_its_twins_give_the_same(
    write: Callable[[Random], str],
) -> None:
    """C# is read as C#. With its members in small letters, or its texts in single quotes, the dialect reads it, and
    it gives the same."""
    wrong: list[object] = []
    twins = 0
    for formula in written(write, 60):
        exact, none = await outcome(formula)
        if none:
            wrong.append((formula, none))
        for change in (without_case, in_single_quotes):
            twin = change(formula)
            found, taken = await outcome(twin)
            twins += bool(taken)
            same = found == exact or ("error" in exact and found.get("error") == exact["error"])
            if not same or not taken <= {"ANY_CASE", "QUOTES"}:
                wrong.append((formula, exact, twin, found, taken))
    assert not wrong
    assert twins > 5
