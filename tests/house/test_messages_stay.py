"""Nothing that people read goes past the messages, and no message is made plain English before the screen."""

from __future__ import annotations

import ast

from tests.support.languages.flow import Flow
from tests.support.languages.lost import lost, lost_in
from tests.support.languages.translations import ROOT


def test_no_message_is_lost_and_none_is_forgotten() -> None:
    assert list(lost_in(ROOT)) == []


def test_finds_each_way_to_lose_one() -> None:
    source = """
_HINT = "Nothing is sent without it."
_SAID = {"a": say("Nothing is sent without it.")}
def f(x, notices):
    a = f"{say('Red.')} And blue."
    b = ", ".join(say("red") for _ in x)
    c = ", ".join(notice.title for notice in notices)
    d = say("Red.").replace("R", "B")
    e = say_count(x, "{n} red", "{n} reds")[:3]
    raise JournalError(f"The file {x} is gone.", title="No such file here", hint=say("Look for it."))
    ValueError("this is for programmers")
    g = f"{x} is data"
"""
    assert [int(each.split(":")[1]) for each in lost(ast.parse(source), "core/x.py")] == [
        2,
        5,
        6,
        7,
        8,
        9,
        10,
        10,
    ]


def test_follows_a_message_to_where_it_becomes_english_and_english_into_a_message() -> None:
    source = """
_KINDS = {"a": "missing", "b": say("twice")}
def told(x):
    if x:
        return say("It is red.")
    return x
def count(names):
    many = "several" if names[1:] else ", ".join(names)
    return say("There are {many}.", many=many or "none")
def f(x, names):
    head = told(x)
    a = f"{x}: {head}"
    b = ", ".join(told(each) for each in names)
    c = told(x)[:7]
    d = say("{kind}: {name}", kind=_KINDS[x], name=x)
    e = say("{head} Look.", head=head)
    return f"{tr('It is red.')} {len(head)}"
"""
    found = Flow({"core/x.py": ast.parse(source)}).faults()
    assert sorted(int(each.split(":")[1]) for each in found) == [2, 8, 9, 12, 13, 14], found
