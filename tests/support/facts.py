"""Reads docs/facts.md: every fact with its id and how sure it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

PATH = Path(__file__).parents[2] / "docs" / "facts.md"
CERTAINTIES = ("documented", "published source", "seen", "assumed", "unknown")
OPEN = ("assumed", "unknown")
_KNOWN = ["id", "fact", "certainty", "source"]
_QUESTIONS = ["id", "question", "certainty", "what the program does", "what would show it"]
_ANCHOR = re.compile(r'<a id="([^"]+)"></a>(.*)')


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One row. `source` is empty for what is open, the last two for what is known."""

    id: str
    anchor: str
    text: str
    certainty: str
    source: str = ""
    meanwhile: str = ""
    shown_by: str = ""


def load_facts(text: str | None = None) -> list[Fact]:
    """The facts in their order. Raises ValueError for a row that is none."""
    facts: list[Fact] = []
    head: list[str] = []
    for line in (PATH.read_text("utf-8") if text is None else text).splitlines():
        if not line.startswith("|"):
            head = []
            continue
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if not head:
            head = cells
        elif head in (_KNOWN, _QUESTIONS) and not set(line) <= set("|-"):
            facts.append(_fact(cells, head))
    return facts


def _fact(cells: list[str], head: list[str]) -> Fact:
    anchor = _ANCHOR.fullmatch(cells[0])
    if anchor is None or len(cells) != len(head) or not all(cells):
        raise ValueError(f"This row is no fact: {cells}")
    names = {"anchor": anchor[1], "id": anchor[2], "text": cells[1], "certainty": cells[2]}
    if head == _KNOWN:
        return Fact(**names, source=cells[3])
    return Fact(**names, meanwhile=cells[3], shown_by=cells[4])
