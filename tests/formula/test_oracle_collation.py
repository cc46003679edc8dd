"""The order of texts against .NET 8's: every character of the plane that texts are written in, and mixed words."""

from __future__ import annotations

import random
import unicodedata
from itertools import pairwise

import pytest

from core.formula.values.cultures.collation import sort_key
from tests.formula.casefiles import load_lookups, load_record
from tests.formula.oracle import lay
from tests.formula.oracle.judge import Formula, Judge

pytestmark = [
    pytest.mark.oracle,
    pytest.mark.skipif(bool(lay.why_not()), reason=lay.why_not() or "-"),
    pytest.mark.timeout(120),
]

# ICU orders ideographs by radical and strokes, we by their code points, which is the same for most of the usual ones.
_LEFT_OUT = (
    "CJK UNIFIED IDEOGRAPH",
    "CJK COMPATIBILITY IDEOGRAPH",
    "CIRCLED IDEOGRAPH",
    "PARENTHESIZED IDEOGRAPH",
)
# Tibetan signs, a phonetic letter and radicals that CLDR 42 has put elsewhere than CLDR 41.
_MOVED = frozenset("\u0f3f\u0f82\u0f83\u0f86\u1d89\u2ea6\u3197\u3038\u3039")
_TOGETHER = 500
_OPTIONS = (0, 1, 2, 3, 8, 16, 24)
_LETTERS = "aAbB12 -_.,'äÄàåæßsøñéÉzабвБйИαβΒςあいｱ日本גבกข한글가$€😀ijIİı\u0301\u0327\u00ad"


def test_characters_stand_in_net_s_order() -> None:
    known = [
        letter
        for code in (*range(0x20, 0xD800), *range(0xE000, 0xFFFE))
        if unicodedata.category(letter := chr(code)) not in {"Cn", "Co"}
        and not unicodedata.name(letter, "").startswith(_LEFT_OUT)
        and letter not in _MOVED
    ]
    ordered = sorted(known, key=sort_key)
    chunks = [ordered[at : at + _TOGETHER + 1] for at in range(0, len(ordered), _TOGETHER)]
    compare = "CultureInfo.InvariantCulture.CompareInfo.Compare"
    answers = _answers(
        [
            f"string s = {_literal(''.join(chunk))};"
            f' return Enumerable.Range(0, s.Length - 1).Select(i => {compare}(s[i] + "", s[i + 1] + ""));'
            for chunk in chunks
        ]
    )
    wrong = [
        f"{one!r} U+{ord(one):04X}, {other!r} U+{ord(other):04X}: .NET {theirs}, we {ours}"
        for chunk, answer in zip(chunks, answers, strict=True)
        for (one, other), theirs in zip(pairwise(chunk), answer, strict=True)
        if theirs != (ours := _compared(one, other, 0))
    ]
    assert not wrong, f"{len(wrong)} differ\n" + "\n".join(wrong[:40])


def test_random_words_compare_as_in_net() -> None:
    chosen = random.Random(20261127)  # noqa: S311
    pairs = [(_word(chosen), _word(chosen), chosen.choice(_OPTIONS)) for _ in range(3_000)]
    chunks = [pairs[at : at + 100] for at in range(0, len(pairs), 100)]
    answers = _answers(
        [
            "new[] { "
            + ", ".join(
                "CultureInfo.InvariantCulture.CompareInfo.Compare"
                f"({_literal(one)}, {_literal(other)}, (CompareOptions){options})"
                for one, other, options in chunk
            )
            + " }"
            for chunk in chunks
        ]
    )
    wrong = [
        f"{one!r}, {other!r}, options {options}: .NET {theirs}, we {ours}"
        for chunk, answer in zip(chunks, answers, strict=True)
        for (one, other, options), theirs in zip(chunk, answer, strict=True)
        if theirs != (ours := _compared(one, other, options))
    ]
    assert not wrong, f"{len(wrong)} differ\n" + "\n".join(wrong[:40])


def _compared(one: str, other: str, options: int) -> int:
    left, right = sort_key(one, options), sort_key(other, options)
    return (left > right) - (left < right)


def _word(chosen: random.Random) -> str:
    return "".join(chosen.choice(_LETTERS) for _ in range(chosen.randrange(4)))


def _literal(text: str) -> str:
    return '"' + "".join(f"\\U{ord(letter):08X}" for letter in text) + '"'


def _answers(formulas: list[str]) -> list[list[int]]:
    with Judge(load_record(), load_lookups()) as judge:
        answers = judge([Formula(str(number), "transaction", text) for number, text in enumerate(formulas)])
    return [[int(one["value"]) for one in answers[str(number)]["value"]] for number in range(len(formulas))]
