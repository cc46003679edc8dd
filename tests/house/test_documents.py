"""The documents: their links lead somewhere, the files they name are there, the changelog keeps its form."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from core.version import VERSION

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").glob("*.md")),
    ROOT / "installer" / "README.md",
]
LINK = re.compile(r"\]\(([^)\s]+)\)")
NAMED = re.compile(r"`((?:core|gui|tests|docs|resources|installer)/[\w./-]+)`")
KINDS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    for link in LINK.findall(document.read_text("utf-8")):
        if link.startswith(("https://", "#")):
            continue
        name, _, anchor = link.partition("#")
        target = document.parent / name
        assert target.exists(), link
        if anchor:
            assert f'id="{anchor}"' in target.read_text("utf-8"), link


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_files_that_are_named_are_there(document: Path) -> None:
    text = document.read_text("utf-8")
    named = [name for name in NAMED.findall(text) if "NAME" not in name]
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_decisions_are_numbered_and_dated() -> None:
    heads = re.findall(r"^### (.*)$", (ROOT / "docs" / "decisions.md").read_text("utf-8"), re.MULTILINE)
    for number, head in enumerate(heads, 1):
        assert re.match(
            rf'<a id="d{number}"></a>{number}\. .+ · \d{{4}}-\d\d-\d\d( · replaces .+)?$', head
        ), head


def test_the_changelog_keeps_its_form() -> None:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    versions = re.findall(r"^## \[(.+?)\](.*)$", text, re.MULTILINE)
    assert versions[0] == ("Unreleased", "")
    assert versions[1][0] == VERSION
    assert all(re.fullmatch(r" - \d{4}-\d\d-\d\d", date) for _, date in versions[1:])
    assert set(re.findall(r"^### (.+)$", text, re.MULTILINE)) <= KINDS


def test_every_dependency_says_why() -> None:
    """Those of the program have a row in ARCHITECTURE's table."""
    table = (ROOT / "ARCHITECTURE.md").read_text("utf-8").partition("## Dependencies")[2]
    rows = " ".join(line.split("|")[1] for line in table.splitlines() if line.startswith("|"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [re.split(r"[^\w.-]", each)[0] for each in project["dependencies"]]
    named = [name.strip() for cell in rows.split() for name in cell.split(",") if name.strip()]
    assert [name for name in wanted if name not in named] == []
