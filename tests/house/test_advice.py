"""What a message names, such as a box to tick or an entry of a menu, is in the window under that name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from gui.shell.commands import ENTRIES

ROOT = Path(__file__).parents[2]
QUOTED = re.compile(r"“([A-Z][^”{}]* [^”{}]*)”")
"""A name of several words, as it is written on a button or beside a box."""
MENU = re.compile(r"\b(File|Order|View|Help), ([A-Z][^.;:(){}]*)")
PRESSED = re.compile(r"\b(?:[Pp]ress|[Tt]ick|[Cc]lick) ([A-Z][^.;:(){}“]*)")
ELSEWHERE = {
    "Greater than or equal",  # operators of formulas, not of the window
    "Not equal",
    "One of both, but not the other",
}


def plain(words: str) -> str:
    """A label without what marks its key, or that a question follows."""
    return re.sub(r"&(?=\w)", "", words).rstrip("…").strip()


def said(area: str) -> Iterator[str]:
    """What a part of the program says, in English; that these files have it is a test of their own."""
    for path in sorted((ROOT / "resources" / "translations" / "de").glob(f"{area}*.ts")):
        for source in ElementTree.parse(path).iter("source"):  # noqa: S314 - our own file
            yield source.text or ""


@pytest.fixture(scope="module")
def messages() -> tuple[str, ...]:
    """Everything that is said."""
    return tuple(said(""))


@pytest.fixture(scope="module")
def labels() -> frozenset[str]:
    """What a part of the window can be called: whole messages of the window, and its keys."""
    return frozenset(plain(each) for each in said("gui.")) | {"Return", "Escape", "Ctrl+Space"}


def missing(messages: tuple[str, ...], labels: frozenset[str]) -> Iterator[str]:
    """Each name that isn't in the window, with the message that names it."""
    menus = {(plain(entry.menu), plain(entry.text)) for entry in ENTRIES}
    for message in messages:
        for name in QUOTED.findall(message):
            if name not in labels and name not in ELSEWHERE:
                yield f"“{name}”: {message}"
        for menu, rest in MENU.findall(message):
            if not any(menu == of and rest.startswith(name.split(":")[0]) for of, name in menus):
                yield f"{menu}, {rest}: {message}"
        for rest in PRESSED.findall(message):
            if not any(re.match(rf"{re.escape(name)}(?!\w)", rest) for name in labels if name):
                yield f"{rest}: {message}"


def test_what_is_advised_is_there_under_its_name(messages: tuple[str, ...], labels: frozenset[str]) -> None:
    assert len(messages) > 1000
    assert list(missing(messages, labels)) == []


def test_a_name_that_nothing_has_is_found(labels: frozenset[str]) -> None:
    advice = (
        "Tick “Record it anyway”.",
        "Change it in File, Safe modes.",
        "Press Verify it all to look.",
        "Press Send, or tick “Record this order again”; File, Network settings.",
    )
    assert [each.split(":")[0] for each in missing(advice, labels)] == [
        "“Record it anyway”",
        "File, Safe modes",
        "Verify it all to look",
    ]
