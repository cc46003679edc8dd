"""A suite stands by itself: what suites share is in tests/support, and what conftest has comes as a fixture."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parents[1]


def imported(source: str, package: str) -> Iterator[str]:
    """The modules of `tests` that a module of `package` imports, at the top or inside functions. A name is
    taken along: it may be a module.
    """
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import():
                names = [alias.name for alias in node.names]
            case ast.ImportFrom():
                base = package.split(".")[: 1 - node.level or None] if node.level else []
                module = ".".join([*base, *filter(None, [node.module])])
                names = [f"{module}.{alias.name}" for alias in node.names]
            case _:
                continue
        yield from (name for name in names if name.split(".")[0] == "tests")


def strays(source: str, module: str) -> list[str]:
    """What a module of the tests imports and shouldn't: another suite, or a conftest."""
    package, _, _ = module.rpartition(".")
    own = (module.split(".")[1], "support")
    return [
        name
        for name in imported(source, package)
        if name.split(".")[1] not in own or "conftest" in name.split(".")
    ]


def test_no_suite_imports_another_or_a_conftest() -> None:
    found = {
        path.relative_to(TESTS).as_posix(): stray
        for path in TESTS.rglob("*.py")
        if path.name != "conftest.py"
        and (
            stray := strays(
                path.read_text("utf-8"), ".".join(("tests", *path.relative_to(TESTS).with_suffix("").parts))
            )
        )
    }
    assert found == {}


def test_support_imports_no_suite() -> None:
    for path in (TESTS / "support").rglob("*.py"):
        module = ".".join(("tests", *path.relative_to(TESTS).with_suffix("").parts))
        for name in imported(path.read_text("utf-8"), module.rpartition(".")[0]):
            assert name.split(".")[1] == "support", f"{path}: {name}"


def test_the_ways_to_stray_are_seen() -> None:
    module = "tests.gui.test_window"
    assert strays("from tests.e2e.conftest import World", module)
    assert strays("from tests.gui.conftest import window", module)
    assert strays("from tests.gui import conftest", module)
    assert strays("def late():\n    import tests.mapping.test_kinds", module)
    assert strays("from ..mapping import official_models", module)
    assert strays("from . import conftest", module)
    assert not strays(
        "from tests.support.sandbox import order\nfrom tests.gui.words import said\nimport core", module
    )
