"""The check of the layout itself: it sees what it is there to see."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import grimp
import pytest

from tests.house.shape import (
    circle_complaints,
    circles,
    complaints,
    folder_complaints,
    record_complaints,
    wheel_complaints,
)

GraphOf = Callable[..., grimp.ImportGraph]


@pytest.fixture
def graph_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> GraphOf:
    """Makes the import graph of a package of these modules."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def make(name: str, **modules: str) -> grimp.ImportGraph:
        (tmp_path / name).mkdir()
        for module, text in {"__init__": "", **modules}.items():
            (tmp_path / name / f"{module}.py").write_text(text)
        return grimp.build_graph(name, cache_dir=None)

    return make


def test_the_house_is_in_order() -> None:
    assert list(complaints()) == []


@pytest.mark.parametrize(
    "back",
    [
        "from roundabout import a\n",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from roundabout.a import A\n",
        "def late():\n    import roundabout.a\n",
    ],
    ids=["plain", "for types", "inside a function"],
)
def test_a_circle_is_seen_whatever_the_import_is_for(graph_of: GraphOf, back: str) -> None:
    graph = graph_of("roundabout", a="from roundabout import b\n", b="from roundabout import c\n", c=back)
    found = circles(graph)
    assert found == {frozenset({"roundabout.a", "roundabout.b", "roundabout.c"})}
    assert list(circle_complaints(found, ())) == [
        "These modules import each other: roundabout.a, roundabout.b, roundabout.c."
    ]


def test_without_a_circle_nothing_is_told(graph_of: GraphOf) -> None:
    graph = graph_of("straight", a="from straight import b, c\n", b="from straight import c\n", c="")
    assert circles(graph) == set()


@pytest.mark.parametrize(
    ("circle", "exempt", "told"),
    [
        (("p.x.a", "p.x.b"), ("p.x",), 0),
        (("p.x.a", "p.y.b"), ("p.x",), 1),
        (("p.x.a", "p.y.b"), ("p.x", "p.y"), 0),
        (("p.xx.a", "p.xx.b"), ("p.x",), 2),
        (("p.x.a", "p.x.b"), ("p.x", "p"), 1),
    ],
    ids=["inside", "leads out", "between two", "a longer name", "the wider one isn't needed"],
)
def test_an_exemption_covers_its_package_and_must_be_needed(
    circle: Iterable[str], exempt: tuple[str, ...], told: int
) -> None:
    assert len(list(circle_complaints({frozenset(circle)}, exempt))) == told


def test_a_crowded_folder_is_told(tmp_path: Path) -> None:
    for package in ("core", "gui/kit"):
        (tmp_path / package).mkdir(parents=True)
        for n in range(20 if package == "core" else 21):
            (tmp_path / package / f"m{n}.py").touch()
        (tmp_path / package / "__init__.py").touch()
    assert list(folder_complaints(tmp_path)) == ["gui/kit has 21 modules; 20 are enough."]


def test_a_record_of_many_fields_is_made_by_keyword(tmp_path: Path) -> None:
    fields = "".join(f"    f{n}: int\n" for n in range(5))
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "m.py").write_text(
        f"@dataclass(frozen=True)\nclass A:\n{fields}"
        f"class B(msgspec.Struct, frozen=True):\n{fields}"
        f"@dataclass(kw_only=True)\nclass C:\n{fields}"
        f"class D(msgspec.Struct, kw_only=True):\n{fields}"
        f"class E:\n{fields}"
        "@dataclass\nclass F:\n    a: int\n    b: int\n    c: int\n    d: int\n"
    )
    assert [told.split(": ")[1].split()[0] for told in record_complaints(tmp_path)] == ["A", "B"]


def test_what_the_wheel_changes_comes_from_the_kit(tmp_path: Path) -> None:
    taken = "from PySide6.QtWidgets import QComboBox, QLabel\n"
    for name in ("gui/a.py", "gui/kit/choices/b.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(taken)
    assert [told.split(";")[0] for told in wheel_complaints(tmp_path)] == [
        "gui/a.py: the wheel changes a QComboBox"
    ]
