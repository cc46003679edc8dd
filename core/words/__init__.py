"""Messages that remember what they are made of, so that the window can say them in another language."""

from core.words.common import InCommon, in_common, without_values
from core.words.lists import as_code, at_the_terminal, by_command, by_typing, either, listed, quoted
from core.words.recalled import recalled
from core.words.text import (
    Text,
    begin_large,
    changed,
    dated,
    encoded,
    ended,
    figure,
    filled,
    joined,
    rounded,
    say,
    say_count,
    sentences,
    stated,
    threaded,
    when,
)

__all__ = [
    "InCommon",
    "Text",
    "as_code",
    "at_the_terminal",
    "begin_large",
    "by_command",
    "by_typing",
    "changed",
    "dated",
    "either",
    "encoded",
    "ended",
    "figure",
    "filled",
    "in_common",
    "joined",
    "listed",
    "quoted",
    "recalled",
    "rounded",
    "say",
    "say_count",
    "sentences",
    "stated",
    "threaded",
    "when",
    "without_values",
]
