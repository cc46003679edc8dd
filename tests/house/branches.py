"""Fails where the tests leave a branch of these packages unseen: `python -m tests.house.branches`, after a run with
`--cov=core` (`make branches`). An exception stands in the code, with its reason (`# pragma: no cover`).
"""

from __future__ import annotations

import sys
from pathlib import Path

from coverage import Coverage

ROOT = Path(__file__).parents[2]
WATCHED = ("core/transfer/sending", "core/journal", "core/http", "core/credentials")
"""Where a branch that nobody tried would lose, double or leak something."""


def missed(coverage: Coverage, file: Path) -> list[str]:
    """The lines and branches of a file that no test came through, as `12` and `12 → 15`."""
    found = coverage._analyze(str(file))  # the report's own figures, which no public call gives
    branches = [
        f"{start} → {end if end > 0 else 'out'}"
        for start, ends in sorted(found.missing_branch_arcs().items())
        for end in ends
        if start not in found.missing
    ]
    return [*map(str, sorted(found.missing)), *branches]


def main() -> int:
    """Print what is missed; 1 if anything is."""
    coverage = Coverage(config_file=str(ROOT / "pyproject.toml"))
    coverage.load()
    bad = 0
    for file in sorted((ROOT / "core").rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        if not name.startswith(WATCHED):
            continue
        lines = missed(coverage, file)
        bad += len(lines)
        if lines:
            sys.stdout.write(f"{name}: {', '.join(lines)}\n")
    sys.stdout.write(f"{bad} lines and branches of {', '.join(WATCHED)} are seen by no test\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
