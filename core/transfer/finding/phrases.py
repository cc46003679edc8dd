"""What people write in several words that mustn't be split at their spaces: a day with the name of its month, a span
of such days, and a range of IDs.
"""

from __future__ import annotations

import re
from calendar import isleap
from datetime import date

from core.transfer.ids import split_words

_MONTHS = (
    ("january", "jan", "januar", "jänner", "enero", "ene"),
    ("february", "feb", "februar", "febrero"),
    ("march", "mar", "märz", "mär", "mrz", "marzo"),
    ("april", "apr", "abril", "abr"),
    ("may", "mai", "mayo"),
    ("june", "jun", "juni", "junio"),
    ("july", "jul", "juli", "julio"),
    ("august", "aug", "agosto", "ago"),
    ("september", "sep", "sept", "septiembre", "setiembre"),
    ("october", "oct", "oktober", "okt", "octubre"),
    ("november", "nov", "noviembre"),
    ("december", "dec", "dezember", "dez", "diciembre", "dic"),
)
"""In each language of the window, whichever it speaks: none of them means two months."""
_NUMBER_OF = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_NAME = rf"(?:{'|'.join(sorted(_NUMBER_OF, key=len, reverse=True))})\b(?:\.(?!\.))?"
_NUMBER = r"[0-9]{1,2}(?:\.(?!\.)|º|(?:st|nd|rd|th)\b)?"
_DAY_FIRST = rf"{_NUMBER}\s*(?:\b(?:de|of)\s+)?{_NAME}"
_YEAR = rf"(?:(?:\s*,\s*|\s+)(?:del?\s+)?(?!{_DAY_FIRST})(?:[0-9]{{4}}|'?[0-9]{{2}})(?![\w-]))?"
_NAMED = rf"(?:{_DAY_FIRST}|{_NAME}\s*{_NUMBER}){_YEAR}"
_BETWEEN = r"(?:\s*(?:\.{2,3}|[…–—−])\s*|\s+-\s*|\s*-\s+|\s+(?:to|until|through|thru|bis|al?|hasta)\s+)"
_OF_DAYS = rf"(?:{_BETWEEN}|-)"
_DAYS = (
    rf"(?:(?:{_NUMBER}{_OF_DAYS}|[^\s,;]{{0,12}}\.\.))?{_NAMED}"
    rf"(?:{_OF_DAYS}(?:{_NAMED}|{_NUMBER})|\.\.[^\s,;]{{0,12}})?"
)
_END = r"#?(?:[a-z]{1,6}-?)?[0-9]+"
_RANGE = rf"{_END}{_BETWEEN}{_END}"
_ALONE, _ENDS = r"(?<![\w#./-])", r"(?![\w-])"
_IN_LINE = re.compile(rf"{_ALONE}(?:{_DAYS}|{_RANGE}){_ENDS}", re.IGNORECASE)
_NAMED_DAY, _NAMED_DAYS = re.compile(_NAMED, re.IGNORECASE), re.compile(_DAYS, re.IGNORECASE)
_SPAN, _RANGE_OF_IDS = re.compile(_BETWEEN, re.IGNORECASE), re.compile(_RANGE, re.IGNORECASE)
_PART = re.compile(r"[0-9]+|[^\W\d_]+")


def split_line(line: str) -> list[str]:
    """The words of a line, as `split_words` has them; what is one in several words stays one."""
    words, at = list[str](), 0
    for found in _IN_LINE.finditer(line):
        words += [*split_words(line[at : found.start()]), found[0]]
        at = found.end()
    return words + split_words(line[at:])


def names_days(text: str) -> bool:
    """Whether a text is written as a day, or as a span of days, with the name of a month."""
    return _NAMED_DAYS.fullmatch(text) is not None


def names_year(text: str) -> bool:
    """Whether a day with the name of its month has its year, so that there is nothing to understand."""
    return _NAMED_DAY.fullmatch(text) is not None and len(_numbers(text)) == 2


def named_day(text: str, today: date) -> tuple[int, int, int] | None:
    """Year, month and day of `17 November 2026` and its like in any language of the window; without a year those of the
    latest such day that isn't in the future. None for any other text, and for a year of two figures.
    """
    if not _NAMED_DAY.fullmatch(text):
        return None
    month = next(_NUMBER_OF[part] for each in _PART.findall(text) if (part := each.casefold()) in _NUMBER_OF)
    day, *year = _numbers(text)
    if year:
        return (year[0], month, day) if year[0] > 99 else None
    this = today.year if (month, day) <= (today.month, today.day) else today.year - 1
    while (month, day) == (2, 29) and not isleap(this):
        this -= 1
    return this, month, day


def span_of(text: str) -> tuple[str, str] | None:
    """The two ends of a span of days, either of which may be empty; None for what is none."""
    first, dots, last = text.partition("..")
    if dots:
        return (first, last) if first or last else None
    ends = _SPAN.split(text, maxsplit=1) if names_days(text) else []
    return (ends[0], ends[1]) if len(ends) == 2 else None


def is_range(text: str) -> bool:
    """Whether a text is a range of IDs or order numbers, written so that it can't be one of them."""
    return _RANGE_OF_IDS.fullmatch(text) is not None


def may_be_range(text: str) -> bool:
    """Whether a text such as 55260-55275 is rather a range than an order's number."""
    first, dash, last = text.partition("-")
    both = f"{first}{last}"
    return bool(dash and both.isascii() and both.isdigit() and len(first) == len(last) >= 4 and first < last)


def _numbers(text: str) -> list[int]:
    return [int(each) for each in _PART.findall(text) if each.isdigit()]
