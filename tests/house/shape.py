"""Says where the layout breaks its own rules; `make lint` runs it: `python -m tests.house.shape`.

No import circle, whatever it is for: an import for types or inside a function is an import. No folder of more
modules than a reader takes in. No record of many fields that is made by position. No kind of Qt's that the wheel
changes, but for those of the kit that leave it alone.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import grimp

from tests.house.outward import outward_complaints

ROOT = Path(__file__).parents[2]
PACKAGES = ("core", "gui")
MOST_MODULES = 20
MOST_POSITIONAL = 4

CHOICES = "gui/kit/choices/"
TURNED = frozenset(
    {
        "QCalendarWidget", "QComboBox", "QDateEdit", "QDateTimeEdit", "QDial", "QDoubleSpinBox", "QFontComboBox",
        "QSlider", "QSpinBox", "QTabBar", "QTabWidget", "QTimeEdit",
    }
)  # fmt: skip
"""What Qt gives another value, or page, by a turn of the wheel that only went past."""

BY_NATURE = ("core.formula.compile",)
"""Where a circle is the subject itself: expressions hold statements hold expressions."""
OTHER_RECORDS = ("core/formula", "core/sandbox")
"""Records that are tables' rows or others' forms, and may be made by position."""


def circles(graph: grimp.ImportGraph) -> set[frozenset[str]]:
    """Every set of modules that lead to each other."""
    return {
        frozenset({module, *both})
        for module in graph.modules
        if (both := graph.find_upstream_modules(module) & graph.find_downstream_modules(module))
    }


def circle_complaints(found: Iterable[frozenset[str]], exempt: Iterable[str]) -> Iterator[str]:
    """A sentence for each circle outside of what is exempt, and for each exemption that isn't needed."""
    nearest = sorted(exempt, key=len, reverse=True)
    needed = set[str]()
    for circle in sorted(found, key=sorted):
        homes = {next((p for p in nearest if _below(module, p)), None) for module in circle}
        if None in homes:
            yield f"These modules import each other: {', '.join(sorted(circle))}."
        needed.update(home for home in homes if home is not None)
    for package in sorted(set(exempt) - needed):
        yield f"{package} has no circle any more: take it off the list in {Path(__file__).name}."


def folder_complaints(root: Path) -> Iterator[str]:
    """A sentence for each folder with too many modules."""
    for package in PACKAGES:
        for folder in sorted({path.parent for path in (root / package).rglob("*.py")}):
            modules = [path for path in folder.glob("*.py") if path.name != "__init__.py"]
            if len(modules) > MOST_MODULES:
                yield f"{folder.relative_to(root)} has {len(modules)} modules; {MOST_MODULES} are enough."


def record_complaints(root: Path) -> Iterator[str]:
    """A sentence for each record of core with more fields than can be told apart by position."""
    for path in sorted((root / "core").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name.startswith(OTHER_RECORDS):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and not _by_keyword(node):
                fields = [item for item in node.body if isinstance(item, ast.AnnAssign)]
                if len(fields) > MOST_POSITIONAL:
                    yield f"{name}: {node.name} has {len(fields)} fields; make it kw_only."


def wheel_complaints(root: Path) -> Iterator[str]:
    """A sentence for each kind that the wheel changes, taken from Qt itself."""
    for path in sorted((root / "gui").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name.startswith(CHOICES):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "PySide6.QtWidgets":
                for kind in sorted(TURNED & {each.name for each in node.names}):
                    yield f"{name}: the wheel changes a {kind}; {CHOICES} has one that it leaves alone."


def complaints() -> Iterator[str]:
    """Everything that is wrong with the house."""
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)  # its cache goes by times, which git sets back
    yield from circle_complaints(circles(graph), BY_NATURE)
    yield from folder_complaints(ROOT)
    yield from record_complaints(ROOT)
    yield from wheel_complaints(ROOT)
    yield from outward_complaints(ROOT)


def _below(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def _by_keyword(node: ast.ClassDef) -> bool:
    """Whether a class is no record, or one that is made by keyword."""
    makers = [ast.unparse(maker) for maker in node.decorator_list]
    bases = [ast.unparse(base) for base in node.bases]
    record = any("dataclass" in maker for maker in makers) or any(base.endswith("Struct") for base in bases)
    keywords = {word.arg: ast.unparse(word.value) for word in node.keywords}
    return (
        not record
        or keywords.get("kw_only") == "True"
        or any("kw_only=True" in maker or "init=False" in maker for maker in makers)
    )


if __name__ == "__main__":
    told = list(complaints())
    sys.stderr.writelines(f"{complaint}\n" for complaint in told)
    sys.exit(1 if told else 0)
