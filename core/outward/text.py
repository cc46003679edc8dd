"""Texts from outside are texts: what a terminal or a screen would act upon, or not show at all, is written out.

A name may hold the sequence that changes a terminal's title, a mark that turns the letters behind it around, or a
space of no width that makes another address of an email: `tom@example.com‹U+200B›`. No Qt in here, and no slow import.
"""

from __future__ import annotations

import re

LINE = 500
"""Characters of a text that is shown in one line: a name, a cell, a title."""
PAGE = 5_000
"""Characters of a text that may have several lines: a message, a tool tip."""

UNSEEN = (
    "\x00-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
    "\ud800-\udfff"
)
"""Characters that are drawn as nothing, or that say how others are drawn, as a set for regular expressions: controls
and formats (Cc, Cf, Zl, Zp), what may be ignored by default, halves of characters. (Unicode 15, UAX 44)"""
_UNSEEN = re.compile(f"[{UNSEEN}]")
_UNSEEN_IN_LINES = re.compile(f"(?![\n\t])[{UNSEEN}]")
_JOINED = re.compile("[\u200c\u200d\ufe0e\ufe0f]")
_NUMBER_SIGNS = re.compile("[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd]")
"""Formats by their class, which are drawn all the same."""


def marked(text: str, *, strictly: bool = False) -> str:
    """A text of one line with everything that can't be seen written out: `‹U+202E›`. `strictly`: also what belongs
    to the letters around it, for emails and the like.
    """
    if strictly:
        return _UNSEEN.sub(lambda found: _mark(found[0]), text)
    return _marked(text, _UNSEEN)


def plain(text: str, most: int | None = PAGE) -> str:
    """A text of several lines, bounded: line breaks and tabs stay, all else that can't be seen is written out."""
    return bounded(_marked(text.replace("\r\n", "\n"), _UNSEEN_IN_LINES), most)


def one_line(text: str, most: int | None = LINE) -> str:
    """A text of one line, bounded; a line break in it is written out too, so that nobody makes up a line of ours."""
    return bounded(marked(text), most)


def bounded(text: str, most: int | None) -> str:
    """At most so many characters of a text, and how many there are."""
    if most is None or len(text) <= most:
        return text
    return f"{text[:most]}… ({len(text):,} characters)"


def _marked(text: str, unseen: re.Pattern[str]) -> str:
    if text.isascii() and text.isprintable():
        return text
    return unseen.sub(lambda found: found[0] if _belongs(text, found.start()) else _mark(found[0]), text)


def _mark(character: str) -> str:
    return f"‹U+{ord(character):04X}›"


def _belongs(text: str, place: int) -> bool:
    """Whether a character that can't be seen is at home where it stands: joiners and variants are part of how several
    scripts, and emoji, are written. Between Latin letters, or at an end, they are not.
    """
    character = text[place]
    if _NUMBER_SIGNS.match(character):
        return True
    if not _JOINED.match(character) or not place:
        return False
    before, behind = text[place - 1], text[place + 1 : place + 2]
    if character in "\ufe0e\ufe0f":
        return (ord(before) > 0x2000 and not _UNSEEN.match(before)) or (before in "0123456789#*©®")
    if _JOINED.match(before) and place > 1:
        before = text[place - 2]
    return ord(before) >= 0x0590 and bool(behind) and ord(behind) >= 0x0590 and not _UNSEEN.match(behind)
