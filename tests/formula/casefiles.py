"""The compliance cases as data: JSON files in `cases/`, the record and the look-ups they stand on.

A case is a formula, the record whose fields are its bare names (`transaction`, or `lines/N`), and what .NET
makes of it: `{"type", "value"}` in the form that `resend-desk formula` prints, or `{"error": kind}` where the
kind is `compile` (a C# compiler refuses it) or the .NET class of the exception.

`truth` says where the expectation is from: `net8`, .NET 8 itself; `sdk`, the functions that iPaaS.com publishes, run on
.NET 8; `articles`, what iPaaS.com's articles say of a function whose source isn't public (`means` is then plain C# that
says the same, for .NET to judge).
"""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, TypeAlias

import msgspec

HERE = Path(__file__).parent
CASES = HERE / "cases"

Json: TypeAlias = dict[str, Any]


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One formula and what becomes of it."""

    id: str
    record: str
    formula: str
    expect: Json
    truth: Literal["net8", "sdk", "articles"] = "net8"
    means: str = ""


def load_cases(folder: Path = CASES) -> list[Case]:
    """All cases, in the order of the files' names. Ids are unique over all files (checked here)."""
    cases: list[Case] = []
    for file in sorted(folder.glob("*.json")):
        cases.extend(msgspec.json.decode(file.read_bytes(), type=list[Case]))
    seen: set[str] = set()
    for case in cases:
        if case.id in seen:
            raise ValueError(f"two cases have the id {case.id}")
        if (case.truth == "articles") != bool(case.means):
            raise ValueError(
                f"case {case.id}: what only articles tell needs its meaning in C#, and nothing else does"
            )
        seen.add(case.id)
    return cases


def load_record() -> Json:
    """The transaction that the cases stand on, its numbers as `Decimal` with the scale they were written in."""
    record: Json = json.loads((HERE / "record.json").read_text("utf-8"), parse_float=Decimal)
    return record


def load_lookups() -> Json:
    """`external_ids` ({table: {id: external id}}) and `profiles_by_email` (lower-case email: profile id)."""
    lookups: Json = json.loads((HERE / "lookups.json").read_text("utf-8"))
    return lookups
