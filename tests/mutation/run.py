"""Changes the code in small ways, one at a time, and asks whether a test notices: `python -m tests.mutation.run`.

Over the journal, the retry layer and the journaled write. It works on copies of the repository, one for each
processor, and starts for a change only the tests that are nearest to its file. Arguments: how many changes to try of
each file at most (all without one), a seed, and words that the files' names hold.
"""

from __future__ import annotations

import ast
import copy
import os
import queue
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.mutation.equivalent import EQUIVALENT

ROOT = Path(__file__).parents[2]
TESTS = {
    "core/http/retry.py": [
        "tests/http/test_retry_by_clock.py",
        "tests/http/test_edges.py",
        "tests/http/test_pauses.py",
        "tests/http/test_retries.py",
    ],
    "core/http/retry_after.py": ["tests/http/test_retry_by_clock.py", "tests/http/test_translate.py"],
    "core/http/lanes.py": ["tests/http/test_lanes.py", "tests/http/test_given_up.py"],
    "core/http/lines.py": ["tests/http/test_lines.py"],
    "core/http/refusals.py": ["tests/http/test_refusals_by_clock.py", "tests/http/test_pauses.py"],
    "core/transfer/sending/journaled_write.py": [
        "tests/transfer/sending/test_write_checked.py",
        "tests/transfer/sending/test_broken_journal.py",
        "tests/transfer/sending/test_events_and_links.py",
        "tests/transfer/sending/test_new_customer.py",
        "tests/transfer/sending/test_since_the_plan.py",
        "tests/transfer/sending/test_stopped.py",
    ],
    "core/journal/journal.py": [
        "tests/journal/test_what_is_known.py",
        "tests/journal/test_history.py",
        "tests/journal/test_journal.py",
        "tests/journal/test_file.py",
    ],
    "core/journal/file.py": [
        "tests/journal/test_file.py",
        "tests/journal/test_commits.py",
        "tests/journal/test_history.py",
        "tests/journal/test_journal.py",
        "tests/journal/test_opening.py",
    ],
    "core/journal/payloads.py": [
        "tests/journal/test_what_is_known.py",
        "tests/journal/test_history.py",
        "tests/journal/test_journal.py",
    ],
    "core/journal/queries.py": [
        "tests/journal/test_what_is_known.py",
        "tests/journal/test_history.py",
        "tests/journal/test_journal.py",
    ],
    "core/journal/opening.py": ["tests/journal/test_opening.py"],
    "core/journal/retention.py": [
        "tests/journal/test_batches.py",
        "tests/journal/test_history.py",
        "tests/journal/test_journal.py",
        "tests/journal/test_opening.py",
    ],
}
"""Which tests are to notice a change of which file."""
_OTHER: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
}  # fmt: skip


def mutants(source: str) -> Iterator[tuple[int, str, str]]:
    """Each change as its line, what it does, and the whole text after it."""
    tree = ast.parse(source)
    places = [node for node in ast.walk(tree) if not _is_told_only(node)]
    for number, node in enumerate(places):
        for name, change in _changes(node):
            changed = copy.deepcopy(tree)
            twin = [each for each in ast.walk(changed) if not _is_told_only(each)][number]
            change(twin)
            yield getattr(node, "lineno", 0), name, ast.unparse(ast.fix_missing_locations(changed))


def _is_told_only(node: ast.AST) -> bool:
    """What says nothing to the program: texts, and what types are."""
    return isinstance(node, ast.JoinedStr | ast.FormattedValue | ast.arg | ast.alias)


def _changes(node: ast.AST):  # type: ignore[no-untyped-def]  # pairs of a name and what is done to the node's twin
    if isinstance(node, ast.Compare):
        other = _OTHER.get(type(node.ops[0]))
        if other is not None:
            yield f"{type(node.ops[0]).__name__} → {other.__name__}", lambda n: n.ops.__setitem__(0, other())
    elif isinstance(node, ast.BoolOp | ast.BinOp):
        swapped = _OTHER.get(type(node.op))
        if swapped is not None and not _is_type(node):
            yield f"{type(node.op).__name__} → {swapped.__name__}", lambda n: setattr(n, "op", swapped())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not dropped", _without_not
    elif isinstance(node, ast.If):
        yield "if never", lambda n: setattr(n, "test", ast.Constant(False))
        yield "if always", lambda n: setattr(n, "test", ast.Constant(True))
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield f"{node.value} → {not node.value}", lambda n: setattr(n, "value", not n.value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        yield f"{node.value} → {node.value + 1}", lambda n: setattr(n, "value", n.value + 1)
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call | ast.Await):
        yield "call dropped", lambda n: setattr(n, "value", ast.Constant(None))
    elif isinstance(node, ast.Return) and node.value is not None and not isinstance(node.value, ast.Constant):
        yield "gives None", lambda n: setattr(n, "value", ast.Constant(None))


def _without_not(node: ast.UnaryOp) -> None:
    node.operand = ast.UnaryOp(ast.Not(), node.operand)


def _is_type(node: ast.AST) -> bool:
    return isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)


def noticed(copy_of: Path, file: str, text: str) -> bool:
    """Whether the tests of a file fail, or don't end, with this text in its place."""
    there = copy_of / file
    usual = there.read_text("utf-8")
    there.write_text(text, "utf-8")
    words = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-x",
        "-p",
        "no:cacheprovider",
        "-m",
        "not bench",
        "--timeout=60",
        *TESTS[file],
    ]
    try:
        done = subprocess.run(
            words,
            cwd=copy_of,
            capture_output=True,
            timeout=300,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(copy_of)},
        )
    except subprocess.TimeoutExpired:
        return True
    finally:
        there.write_text(usual, "utf-8")
    return done.returncode != 0


def is_known(file: str, source: str, change: tuple[int, str, str]) -> bool:
    """Whether a change is known to make no difference."""
    line, name, _ = change
    return (file, source.splitlines()[line - 1].strip(), name) in EQUIVALENT


def tried(copies: queue.Queue[Path], file: str, change: tuple[int, str, str]) -> tuple[int, str, bool]:
    """A change on whichever copy is free: its line, what it does, and whether it was noticed."""
    line, name, text = change
    copy_of = copies.get()
    try:
        return line, name, noticed(copy_of, file, text)
    finally:
        copies.put(copy_of)


def main() -> int:
    """Try the changes, and print those that no test noticed; 1 if there are any."""
    most = int(sys.argv[1]) if len(sys.argv) > 1 else sys.maxsize
    choose = random.Random(sys.argv[2] if len(sys.argv) > 2 else "1")  # noqa: S311 - which are tried, no secret
    wanted = sys.argv[3] if len(sys.argv) > 3 else ""
    survived = done = 0
    workers = os.cpu_count() or 1
    copies: queue.Queue[Path] = queue.Queue()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(workers) as pool:
        for number in range(workers):
            copy_of = Path(folder) / str(number)
            shutil.copytree(ROOT, copy_of, ignore=shutil.ignore_patterns(".git", ".venv", "build", "dist"))
            copies.put(copy_of)
        for file in (each for each in TESTS if wanted in each):
            usual = (ROOT / file).read_text("utf-8")
            if tried(copies, file, (0, "", ast.unparse(ast.parse(usual))))[2]:
                sys.stdout.write(f"{file}: its tests fail as it stands\n")
                return 2
            found = [change for change in mutants(usual) if not is_known(file, usual, change)]
            chosen = choose.sample(found, min(most, len(found)))
            results = pool.map(lambda change, file=file: tried(copies, file, change), chosen)
            alive = 0
            for line, name, seen in results:
                if not seen:
                    alive += 1
                    sys.stdout.write(f"    {file}:{line}: {name}\n")
                    sys.stdout.flush()
            done, survived = done + len(chosen), survived + alive
            sys.stdout.write(
                f"{file}: {len(chosen) - alive} of {len(chosen)} noticed ({len(found)} there are)\n"
            )
            sys.stdout.flush()
    sys.stdout.write(f"{done - survived} of {done} noticed: {100 * (done - survived) / max(done, 1):.0f} %\n")
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
