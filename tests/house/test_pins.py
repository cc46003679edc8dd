"""The pins hold everything that the installed packages ask for, with the extras that they ask for.

`pip install --require-hashes` refuses a package that something asks for and no pin carries: also when only an
extra is missing in the pin, as soon as a newer version than the pinned one is published.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]

RUNTIME = ("build",)
"""The extras of pyproject.toml that requirements.txt carries."""


def pins(text: str) -> dict[str, set[str]]:
    """The pinned packages for this Python and system, each with the extras of its pin."""
    lines = [line.removesuffix("\\").strip() for line in text.splitlines()]
    wanted = [Requirement(line) for line in lines if line and not line.startswith(("#", "--hash"))]
    return {
        canonicalize_name(each.name): {canonicalize_name(extra) for extra in each.extras}
        for each in wanted
        if each.marker is None or each.marker.evaluate()
    }


def asked_for(name: str, extras: set[str]) -> Iterator[Requirement]:
    """What an installed package asks for, here and with these of its extras."""
    for text in metadata.requires(name) or ():
        wanted = Requirement(text)
        # A marker without `extra` is evaluated with none.
        if wanted.marker is None or any(wanted.marker.evaluate({"extra": extra}) for extra in extras | {""}):
            yield wanted


def missing(carried: dict[str, set[str]], first: list[Requirement]) -> list[str]:
    """What is asked for and not carried, as `who: what`."""
    found = [("pyproject.toml", wanted) for wanted in first]
    found += [(name, wanted) for name, extras in carried.items() for wanted in asked_for(name, extras)]
    return [
        f"{who}: {wanted}"
        for who, wanted in found
        if canonicalize_name(wanted.name) not in carried
        or not {canonicalize_name(extra) for extra in wanted.extras}
        <= carried[canonicalize_name(wanted.name)]
    ]


def declared(*extras: str) -> list[Requirement]:
    """What pyproject.toml asks for, with these of its extras or with all."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    groups = project["optional-dependencies"]
    texts = [*project["dependencies"], *(text for name in extras or groups for text in groups[name])]
    return [each for each in map(Requirement, texts) if each.marker is None or each.marker.evaluate()]


@pytest.mark.parametrize(("file", "extras"), [("requirements.txt", RUNTIME), ("requirements-dev.txt", ())])
def test_everything_that_is_asked_for_is_pinned(file: str, extras: tuple[str, ...]) -> None:
    carried = pins((ROOT / file).read_text("utf-8"))
    assert len(carried) > 30
    assert missing(carried, declared(*extras)) == []


def test_an_extra_that_the_pin_lost_is_noticed() -> None:
    """As on 2026-11-25: pytest-cov asks for coverage[toml], the pin said coverage."""
    text = (ROOT / "requirements-dev.txt").read_text("utf-8")
    stripped = pins(text.replace("coverage[toml]==", "coverage=="))
    assert any(line.startswith("pytest-cov: coverage[toml]") for line in missing(stripped, declared()))


def test_a_package_that_is_not_pinned_is_noticed() -> None:
    carried = pins((ROOT / "requirements.txt").read_text("utf-8"))
    del carried["httpcore"]
    assert any(line.startswith("httpx: httpcore") for line in missing(carried, declared(*RUNTIME)))


def test_every_pin_has_hashes() -> None:
    for file in ("requirements.txt", "requirements-dev.txt"):
        blocks = (ROOT / file).read_text("utf-8").replace("\\\n", " ").splitlines()
        assert [block for block in blocks if "--hash=sha256:" not in block] == []
