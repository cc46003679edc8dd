"""docs/facts.md: whole rows, ids that are unique, and no citation that leads nowhere."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.support.facts import CERTAINTIES, OPEN, PATH, load_facts

ROOT = Path(__file__).parents[2]
CITATION = re.compile(r"facts\.md#([\w-]+)")
ELSEWHERE = {
    "ipaas-oauth",  # nothing depends on it
    "formula-server-zone",
    "formula-newer-functions",
}
"""Open facts that no module of core cites."""
LOOSE = re.compile(r"\(facts:")


def cited() -> dict[str, str]:
    """Every citation in code and documents, with the first place that has it."""
    found: dict[str, str] = {}
    for folder in ("core", "gui", "tests", "docs", "resources", "installer", "."):
        pattern = "*.*" if folder == "." else "**/*.*"
        for path in sorted((ROOT / folder).glob(pattern)):
            if path.suffix in (".py", ".md", ".html") and path != Path(__file__):
                for fact in CITATION.findall(path.read_text("utf-8")):
                    found.setdefault(fact, str(path.relative_to(ROOT)))
    return found


def test_every_fact_has_an_id_of_its_own_and_a_certainty() -> None:
    facts = load_facts()
    assert len(facts) > 100
    assert [fact.id for fact in facts] == [fact.anchor for fact in facts]
    assert [name for name, count in Counter(fact.id for fact in facts).items() if count > 1] == []
    for fact in facts:
        assert re.fullmatch(r"(ipaas|product|klaviyo|formula|answers)(-[a-z0-9]+)+", fact.id), fact.id
        assert fact.certainty in CERTAINTIES, fact.id


def test_what_is_open_says_what_is_done_meanwhile_and_what_would_settle_it() -> None:
    for fact in load_facts():
        assert bool(fact.meanwhile and fact.shown_by) == (fact.certainty in OPEN), fact.id


def test_no_citation_leads_nowhere() -> None:
    known = {fact.id for fact in load_facts()}
    assert {fact: place for fact, place in cited().items() if fact not in known} == {}
    inside = re.findall(r"\]\(#([\w-]+)\)", PATH.read_text("utf-8"))
    assert [name for name in inside if name not in known] == []


def test_code_cites_facts_by_their_id() -> None:
    assert len([fact for fact, place in cited().items() if place.startswith("core")]) > 20
    for folder in ("core", "gui", "tests"):
        for path in (ROOT / folder).rglob("*.py"):
            if path != Path(__file__):
                assert not LOOSE.search(path.read_text("utf-8")), path


def test_what_is_open_is_cited_where_the_program_relies_on_it() -> None:
    """An assumption that no module names would be looked for in vain when it turns out wrong."""
    in_core = {fact for fact, place in cited().items() if place.startswith("core")}
    assert [
        fact.id for fact in load_facts() if fact.certainty in OPEN and fact.id not in in_core | ELSEWHERE
    ] == []


@pytest.mark.parametrize(
    "row",
    [
        "| a fact | x | seen | y |",
        '| <a id="x-a"></a>x-a | | seen | y |',
        '| <a id="x-a"></a>x-a | t | seen |',
    ],
)
def test_a_row_that_is_none_is_refused(row: str) -> None:
    with pytest.raises(ValueError, match="no fact"):
        load_facts(f"| id | fact | certainty | source |\n|---|---|---|---|\n{row}")
