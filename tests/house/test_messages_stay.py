"""Nothing that people read goes past the messages, and no message is made plain English before the screen."""

from __future__ import annotations

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
    assert [int(each.split(":")[1]) for each in lost(source, "core/x.py")] == [2, 5, 6, 7, 8, 9, 10, 10]
