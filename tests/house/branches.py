"""Fails where the tests leave a branch of these packages unseen: `python -m tests.house.branches`, after a run with
`--cov=core` (`make branches`). An exception stands in the code, with its reason (`# pragma: no cover`).

Python 3.11 doesn't tell a tracer that a coroutine goes on where what it awaited came back from an exception that was
thrown into it: what follows, up to the next `await`, counts as unseen there, whatever the tests do. Those lines are
told apart. (Seen with 3.11.7 and coverage 7.17: a coroutine that awaits one that handles a future's error; 3.12 does.)
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

from coverage import Coverage

ROOT = Path(__file__).parents[2]
WATCHED = ("core/transfer/sending", "core/journal", "core/http", "core/credentials")
"""Where a branch that nobody tried would lose, double or leak something."""
SEES_ALL = sys.version_info >= (3, 12)
_NEWER = (
    f"Python {sys.version_info[0]}.{sys.version_info[1]} doesn't see all that follows an `await`. By a newer one: "
    "make branches SEEING=/path/to/python3.13\n"
)


def missed(coverage: Coverage, file: Path) -> dict[int, list[str]]:
    """The lines and branches of a file that no test came through, as `12` and `12 → 15`, by their lines."""
    found = coverage._analyze(str(file))  # the report's own figures, which no public call gives
    lines = {line: [str(line)] for line in sorted(found.missing)}
    for start, ends in sorted(found.missing_branch_arcs().items()):
        if start not in found.missing:
            lines[start] = [f"{start} → {end if end > 0 else 'out'}" for end in ends]
    return lines


def hidden_from_tracers(source: str) -> set[int]:
    """The lines of a module that Python 3.11 may not tell of: of a coroutine, all from its first `await` on."""
    lines = set[int]()
    for function in ast.walk(ast.parse(source)):
        if isinstance(function, ast.AsyncFunctionDef):
            waits = ast.Await | ast.AsyncFor | ast.AsyncWith
            first = min((part.lineno for part in ast.walk(function) if isinstance(part, waits)), default=0)
            lines.update(range(first, (function.end_lineno or 0) + 1) if first else ())
    return lines


def main() -> int:
    """Print what is missed; 1 if anything is that this Python can see."""
    coverage = Coverage(config_file=str(ROOT / "pyproject.toml"))
    coverage.load()
    bad = dark = 0
    for file in sorted((ROOT / "core").rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        if not name.startswith(WATCHED):
            continue
        lines = missed(coverage, file)
        hidden = set[int]() if SEES_ALL or not lines else hidden_from_tracers(file.read_text("utf-8"))
        for told, words in (
            ([each for line, many in lines.items() if line not in hidden for each in many], ""),
            ([each for line, many in lines.items() if line in hidden for each in many], " (may have been)"),
        ):
            bad, dark = bad + (not words) * len(told), dark + bool(words) * len(told)
            if told:
                sys.stdout.write(f"{name}: {', '.join(told)}{words}\n")
    if dark:
        sys.stdout.write(f"{dark} lines and branches may have been seen. {_NEWER}")
    sys.stdout.write(f"{bad} lines and branches of {', '.join(WATCHED)} are seen by no test\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
