"""`python -m tests.formula.oracle`: asks Mono what the new cases give, and writes it into their files.

A new case is written without `expect`; this fills it in, for a person to read and agree with. Cases that have
one are left as they are, whatever Mono says: `test_oracle.py` is what compares.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.formula.casefiles import CASES, Json, load_lookups, load_record
from tests.formula.oracle.mono import Formula, judge, why_not

_KEYS = ("id", "record", "formula", "expect", "mono", "why")


def fill_in(file: Path) -> list[Json]:
    """Gives the cases of `file` that had no expectation their own; returns them with Mono's messages."""
    cases: list[Json] = json.loads(file.read_text("utf-8"))
    new = [case for case in cases if "expect" not in case]
    answers = (
        judge([Formula(c["id"], c["record"], c["formula"]) for c in new], load_record(), load_lookups())
        if new
        else {}
    )
    for case in new:
        case["expect"] = {k: v for k, v in answers[case["id"]].items() if k != "message"}
    lines = (json.dumps({k: case[k] for k in _KEYS if k in case}, ensure_ascii=False) for case in cases)
    file.write_text("[\n " + ",\n ".join(lines) + "\n]\n", "utf-8")
    return [{"id": c["id"], "formula": c["formula"], **answers[c["id"]]} for c in new]


def main() -> int:
    if reason := why_not():
        sys.stderr.write(f"{reason}\n")
        return 2
    for file in sorted(CASES.glob("*.json")):
        for answer in fill_in(file):
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
