"""What a person reads who doesn't program: the whole text for each of many broken formulas.

`broken.json` has the formulas with what is said, where, what to do, and what .NET itself says; they are about the
order of `broken_order.json`.
"""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.formula import FormulaError, Scope, compile_formula

HERE = Path(__file__).parent
ORDER = msgspec.json.Decoder(dict[str, Any], float_hook=Decimal).decode(
    (HERE / "broken_order.json").read_bytes()
)
CASES: list[dict[str, Any]] = json.loads((HERE / "broken.json").read_text("utf-8"))


def failure(case: dict[str, Any]) -> FormulaError:
    """What a formula ends in over the order, or over one of its lines."""
    kind, _, number = str(case.get("record", "")).partition("/")
    scope = Scope.for_transaction(ORDER, system_id=1795)
    if kind:
        scope = Scope.for_line(ORDER[kind][int(number)], parent=ORDER)
    with pytest.raises(FormulaError) as caught:
        compile_formula(case["formula"]).evaluate_sync(scope)
    return caught.value


def test_each_failure_says_what_where_and_what_to_do() -> None:
    for case in CASES:
        error = failure(case)
        told = case | {
            "says": error.message,
            "line": error.line,
            "column": error.column,
            "remedy": error.hint,
        }
        told |= {"net": f"{error.kind}: {error.net}"} if error.net else {"kind": error.kind}
        assert told == case


# What nobody knows who doesn't program; in backquotes it is a piece of a formula, or C#'s name behind the plain one.
JARGON = (
    "exception",
    "null reference",
    "instance",
    "enumerable",
    "delegate",
    "lambda",
    "identifier `",
    "operand",
    "token",
)


def test_the_words_are_plain_and_short() -> None:
    for case in CASES:
        plain = "".join(case["says"].split("`")[::2]).lower()
        assert not [word for word in JARGON if word in plain], case["says"]
        assert case["remedy"], case["formula"]
        assert len(case["says"]) < 200, case["says"]
        assert len(case["remedy"]) < 260, case["remedy"]


def test_a_sentence_has_the_place_behind_it() -> None:
    error = failure({"formula": "Addresses[1].PhoneNumber.Length"})
    assert error.sentence == (
        "The second address has no phone number: `Addresses[1].PhoneNumber` is null (line 1, column 1)"
    )
    assert error.detail.splitlines() == [error.sentence, "Addresses[1].PhoneNumber.Length", "^"]
