"""A state that a program keeps is never put into a sentence as it is kept: it has a word in each language."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.support.languages.translations import ROOT

_SAYS = frozenset({"say", "say_count", "tr", "tr_count"})
_STATES = frozenset({"state", "outcome"})
"""Attributes that hold one of a few fixed words."""


def raw_states(tree: ast.AST) -> Iterator[int]:
    """The lines in which one goes into a message."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _SAYS:
            for given in node.keywords:
                value = given.value
                of_row = isinstance(value, ast.Attribute) and ast.unparse(value.value) == "row"  # has words
                if isinstance(value, ast.Attribute) and value.attr in _STATES and not of_row:
                    yield value.lineno


def test_finds_one() -> None:
    assert list(raw_states(ast.parse('say("It is {state}.", state=run.state)'))) == [1]
    assert list(raw_states(ast.parse('say("It is {state}.", state=within(run.state))'))) == []


def test_no_state_is_said_raw() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for folder in ("core", "gui")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for line in raw_states(ast.parse(path.read_text("utf-8")))
    ]
    assert found == []
