"""The words and signs that DateTime.Parse knows in a culture: its names, its separators, and the invariant ones.

A token stands for something as a word of its own (a month, AM), and for something behind a number (a separator,
AM again). Of tokens with the same beginning the longer one is tried first; what is put in first, stays.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from core.formula.values.cultures.current import INVARIANT_FORMATS
from core.formula.values.cultures.model import GREGORIAN, DateFormat
from core.formula.values.text.strings import WHITE, fold, lower


class Word(Enum):
    """What a token is on its own."""

    MONTH = auto()
    WEEKDAY = auto()
    ERA = auto()
    HALF = auto()  # AM or PM
    UTC = auto()  # Z or GMT
    IGNORED = auto()  # a word of the culture's patterns, a comma


class Mark(Enum):
    """What a token is behind a number or a month's name; also what stands there without a token."""

    END = auto()
    SPACE = auto()
    DATE = auto()
    TIME = auto()
    DATE_OR_OFFSET = auto()
    HALF = auto()
    YEAR = auto()
    MONTH = auto()
    DAY = auto()
    HOUR = auto()
    MINUTE = auto()
    SECOND = auto()
    ISO_TIME = auto()  # the T between date and time


@dataclass(frozen=True, slots=True)
class Token:
    text: str
    word: Word | None = None
    mark: Mark | None = None
    value: int = 0


_SUFFIXES = {
    "年": Mark.YEAR, "년": Mark.YEAR, "月": Mark.MONTH, "월": Mark.MONTH, "日": Mark.DAY, "일": Mark.DAY,
    "時": Mark.HOUR, "时": Mark.HOUR, "分": Mark.MINUTE, "秒": Mark.SECOND,
}  # fmt: skip
_KOREAN_SUFFIXES = {"시": Mark.HOUR, "분": Mark.MINUTE, "초": Mark.SECOND}
_FRENCH_SUFFIXES = {"h": Mark.HOUR, "min": Mark.MINUTE, "s": Mark.SECOND}  # 14 h 07 min 09 s of fr-CA
_KNOWN_WORDS = frozenset([*_SUFFIXES, *_KOREAN_SUFFIXES, "/", "-", "."])
_ENGLISH = INVARIANT_FORMATS.date
_ENGLISH_ERAS = ("AD",)


def is_letter(letter: str) -> bool:
    return unicodedata.category(letter)[0] == "L"


_NUMBERED_MONTH = re.compile(r"\d+[月월]")


class Tokens:
    """The tokens of a date format, by their first letter."""

    def __init__(self, dates: DateFormat) -> None:
        self._by_letter: dict[str, list[Token]] = {}
        self.dates = dates
        names = (*dates.months, *dates.short_months)
        self.loose_months = any(" " in name or "\xa0" in name for name in names)
        self.loose_days = any(" " in name or "\xa0" in name for name in (*dates.days, *dates.short_days))
        self.digits_begin = any(name[:1].isdigit() and not _NUMBERED_MONTH.fullmatch(name) for name in names)
        for token in _all_tokens(dates):
            self._put(token)

    def _put(self, token: Token) -> None:
        text = token.text.strip(WHITE)
        if not text:
            return
        token = replace(token, text=text)
        row = self._by_letter.setdefault(lower(text[0]), [])
        for index, known in enumerate(row):
            if not fold(text).startswith(fold(known.text)):
                continue
            if len(text) > len(known.text):
                row.insert(index, token)
                return
            if (known.word is None and token.word) or (known.mark is None and token.mark):
                row[index] = replace(
                    known,
                    word=known.word or token.word,
                    mark=known.mark or token.mark,
                    value=token.value or known.value,
                )
            return
        row.append(token)

    def find(self, text: str, at: int, *, word: bool) -> tuple[Token, int] | None:
        """The token that the text goes on with at a place, as a word or as a mark, and how long it is there."""
        letter = text[at]
        letters = is_letter(letter)
        for token in self._by_letter.get(lower(letter), ()):
            if (token.word if word else token.mark) is None:
                continue
            size = len(token.text)
            end = at + size
            if end > len(text):
                continue
            whole = not letters or end == len(text) or not is_letter(text[end])
            if whole and fold(text[at:end]) == fold(token.text):
                return token, size
            if (token.word is Word.MONTH and self.loose_months) or (
                token.word is Word.WEEKDAY and self.loose_days
            ):
                found = match_words(text, at, token.text, whole=True)
                if found:
                    return token, found
        return None


def match_words(text: str, at: int, words: str, *, whole: bool) -> int:
    """How much of the text is these words with any white space between them; 0 where it goes on otherwise."""
    pattern = r"\s+".join(re.escape(part) for part in words.split())
    match = re.compile(pattern, re.IGNORECASE).match(text, at)
    if match is None or (whole and match.end() < len(text) and is_letter(text[match.end()])):
        return 0
    return match.end() - at


@lru_cache(maxsize=64)
def tokens_of(dates: DateFormat) -> Tokens:
    return Tokens(dates)


def _all_tokens(dates: DateFormat) -> Iterator[Token]:
    """In the order in which .NET puts them in."""
    yield from _signs(dates)
    yield from _date_words(dates)
    yield from _names(dates)
    yield Token(_ENGLISH.am, Word.HALF, Mark.HALF)
    yield Token(_ENGLISH.pm, Word.HALF, Mark.HALF, 1)
    for index in range(12):
        yield Token(_ENGLISH.months[index], Word.MONTH, value=index + 1)
        yield Token(_ENGLISH.short_months[index], Word.MONTH, value=index + 1)
    for index in range(7):
        yield Token(_ENGLISH.days[index], Word.WEEKDAY, value=index)
        yield Token(_ENGLISH.short_days[index], Word.WEEKDAY, value=index)
    if dates.calendar == GREGORIAN:
        yield from (Token(era, Word.ERA, value=1) for era in _ENGLISH_ERAS)
    yield Token("T", mark=Mark.ISO_TIME)
    yield Token("GMT", Word.UTC)
    yield Token("Z", Word.UTC)
    yield Token("/", mark=Mark.DATE)
    yield Token(":", mark=Mark.TIME)


def _signs(dates: DateFormat) -> Iterator[Token]:
    time = dates.time_separator.strip(WHITE)
    yield from (Token(sign, Word.IGNORED) for sign in ",." if sign != time)
    if time not in {"시", "時", "时"}:
        yield Token(dates.time_separator, mark=Mark.TIME)
    yield Token(dates.am, Word.HALF, Mark.HALF)
    yield Token(dates.pm, Word.HALF, Mark.HALF, 1)
    if dates.language == "sq":
        yield Token("." + dates.am, Word.HALF, Mark.HALF)
        yield Token("." + dates.pm, Word.HALF, Mark.HALF, 1)
    suffixes = {**_SUFFIXES, **(_KOREAN_SUFFIXES if dates.language == "ko" else {})}
    yield from (Token(text, mark=mark) for text, mark in suffixes.items())
    if any("'min'" in pattern for pattern in dates.long_times):
        yield from (Token(text, mark=mark) for text, mark in _FRENCH_SUFFIXES.items())
    separator = dates.date_separator.strip(WHITE)
    if dates.language == "ky":
        yield Token(dates.date_separator, Word.IGNORED)
    elif _IGNORED + separator not in _found_words(dates):
        yield Token(dates.date_separator, mark=Mark.DATE)
    yield Token("-", mark=Mark.DATE_OR_OFFSET)


def _names(dates: DateFormat) -> Iterator[Token]:
    for months in (dates.months, dates.short_months):
        yield from (Token(name, Word.MONTH, value=index) for index, name in enumerate(months, 1))
    if dates.genitive:
        yield from (Token(name, Word.MONTH, value=n) for n, name in enumerate(dates.genitive_months, 1))
        yield from (Token(name, Word.MONTH, value=n) for n, name in enumerate(dates.short_genitive_months, 1))
    for index in range(7):
        yield Token(dates.days[index], Word.WEEKDAY, value=index)
        yield Token(dates.short_days[index], Word.WEEKDAY, value=index)
    yield Token(dates.era, Word.ERA, value=1)
    if dates.language == "ja":
        yield from (Token(f"({name})", Word.WEEKDAY, value=n) for n, name in enumerate(dates.short_days))


# The words in quotes in the culture's patterns, as `de` of Spanish --------------------------------


def _found_words(dates: DateFormat) -> dict[str, None]:
    words: dict[str, None] = {}
    patterns = (*dates.long_dates, *dates.short_dates, *dates.year_months, dates.month_day)
    for pattern in (*patterns, *dates.long_times, *dates.short_times):
        _scan(pattern, words)
    return words


def _date_words(dates: DateFormat) -> Iterator[Token]:
    for word in _found_words(dates):
        if word[0] == _POSTFIX:
            for index, name in enumerate(dates.months, 1):
                if name:
                    yield Token(name + word[1:], Word.MONTH, value=index)
        elif word[0] == _IGNORED:
            yield Token(word[1:], Word.IGNORED)
        else:
            yield Token(word, Word.IGNORED)
            if dates.language == "eu":
                yield Token("." + word, Word.IGNORED)


_POSTFIX, _IGNORED = "\ue000", "\ue001"
_FIELD = re.compile(r"M+|y+|d+|\\.|'|.", re.DOTALL)


def _scan(pattern: str, words: dict[str, None]) -> None:
    """The words of one pattern; a dot behind year, month and day is one to be ignored."""
    seen: set[str] = set()
    at = 0
    month_before = False
    while at < len(pattern):
        match = _FIELD.match(pattern, at)
        assert match is not None
        piece = match[0]
        at = match.end()
        if piece == "'":
            at = _scan_quoted(pattern, at, words, postfix=month_before)
        elif piece[0] in "My" or (piece[0] == "d" and len(piece) <= 2):
            seen.add(piece[0])
        elif piece == "." and seen == {"M", "y", "d"}:
            words.setdefault(_IGNORED + ".")
            seen = set()
        elif piece[0] != "d" and piece not in WHITE and seen == {"M", "y", "d"}:
            seen = set()
        month_before = piece[0] == "M" and len(piece) >= 4


def _scan_quoted(pattern: str, at: int, words: dict[str, None], *, postfix: bool) -> int:
    begin = at
    while at < len(pattern) and not (is_letter(pattern[at]) or pattern[at] in "'."):
        at += 1
    postfix = postfix and at == begin
    end = pattern.find("'", at)
    end = len(pattern) if end < 0 else end
    for word in pattern[at:end].split():
        if word == ".":
            words.setdefault(_IGNORED + ".")
        elif word not in _KNOWN_WORDS:
            words.setdefault(_POSTFIX + word if postfix else word)
            if word.endswith(".") and not postfix:
                words.setdefault(word[:-1])
        postfix = False
    return end + 1
