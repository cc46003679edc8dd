"""Asks the judge by hand.

`python -m tests.formula.oracle` gives the new cases in `tests/formula/cases` their expectation, for a person to read
and agree with. A case that has one is left as it is: `test_oracle.py` is what compares.

`python -m tests.formula.oracle FILE [--culture de-DE] [--zone Europe/Oslo] [--record FILE] [--lookups FILE]` answers a
JSON list of formulas, or of {"id", "record", "formula"}, a line for each.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.formula.casefiles import CASES, HERE, Json, load_lookups, load_record
from tests.formula.oracle import published
from tests.formula.oracle.judge import Formula, Judge
from tests.formula.oracle.lay import why_not

_KEYS = ("id", "record", "formula", "expect", "truth", "means")


def fill_in(file: Path, record: Json, lookups: Json) -> list[Json]:
    """Gives the cases of `file` that had no expectation their own; returns them with .NET's messages."""
    cases: list[Json] = json.loads(file.read_text("utf-8"))
    new = [case for case in cases if "expect" not in case]
    filled: list[Json] = []
    for truth in sorted({case.get("truth", "net8") for case in new}):
        of_it = [case for case in new if case.get("truth", "net8") == truth]
        added = published.published_functions() if truth == "sdk" else published.Added(sources=[], usings=[])
        with Judge(record, lookups, **added) as judge:
            answers = judge([Formula(c["id"], c["record"], c.get("means") or c["formula"]) for c in of_it])
        for case in of_it:
            case["expect"] = {k: v for k, v in answers[case["id"]].items() if k != "message"}
            filled.append({"id": case["id"], "formula": case["formula"], **answers[case["id"]]})
    if new:
        lines = (json.dumps({k: case[k] for k in _KEYS if k in case}, ensure_ascii=False) for case in cases)
        file.write_text("[\n " + ",\n ".join(lines) + "\n]\n", "utf-8")
    return filled


def answered(args: argparse.Namespace) -> list[Json]:
    """The judge's answers to the formulas of `args.file`, with the formulas."""
    record = _read(args.record or HERE / "record.json")
    lookups = _read(args.lookups or HERE / "lookups.json")
    asked = [
        {"id": str(number), "record": "transaction", "formula": one} if isinstance(one, str) else one
        for number, one in enumerate(_read(args.file))
    ]
    added = published.Added(sources=[], usings=[]) if published.why_not() else published.published_functions()
    with Judge(record, lookups, time_zone=args.zone, **added) as judge:
        formulas = [Formula(one["id"], one["record"], one["formula"]) for one in asked]
        answers = judge(formulas, args.culture)
    return [{"id": one.id, "formula": one.text, **answers[one.id]} for one in formulas]


def _read(file: Path) -> Any:
    return json.loads(Path(file).read_text("utf-8"), parse_float=Decimal)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.formula.oracle", description=__doc__)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--culture", default="")
    parser.add_argument("--zone", default=os.environ.get("TZ") or "UTC")
    parser.add_argument("--record", type=Path)
    parser.add_argument("--lookups", type=Path)
    args = parser.parse_args()
    if reason := why_not():
        sys.stderr.write(f"{reason}\n")
        return 2
    if args.file is not None:
        answers = answered(args)
    else:
        record, lookups = load_record(), load_lookups()
        answers = [one for file in sorted(CASES.glob("*.json")) for one in fill_in(file, record, lookups)]
    for answer in answers:
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
