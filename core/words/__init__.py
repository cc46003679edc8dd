"""Messages that remember what they are made of, so that the window can say them in another language."""

from core.words.lists import either, listed
from core.words.recalled import recalled
from core.words.text import (
    Text,
    begin_large,
    changed,
    encoded,
    figure,
    filled,
    joined,
    say,
    say_count,
    sentences,
    threaded,
    when,
)

__all__ = [
    "Text",
    "begin_large",
    "changed",
    "either",
    "encoded",
    "figure",
    "filled",
    "joined",
    "listed",
    "recalled",
    "say",
    "say_count",
    "sentences",
    "threaded",
    "when",
]
