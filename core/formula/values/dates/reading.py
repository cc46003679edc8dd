"""Parse and ParseExact of DateTime and DateTimeOffset, in a culture."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from core.formula.values.cultures.current import dates_of
from core.formula.values.dates.datetimes import NetDateTime, NetDateTimeOffset
from core.formula.values.dates.exact import read_exact
from core.formula.values.dates.freetext import read_date
from core.formula.values.dates.outcome import (
    ASSUME_LOCAL,
    ASSUME_UTC,
    NO_DATE,
    ROUNDTRIP,
    Found,
    Unreadable,
    to_datetime,
    to_offset,
)
from core.formula.values.dates.zones import local_now
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import argument_null, net

_Moment = TypeVar("_Moment", NetDateTime, NetDateTimeOffset)


def _styles(styles: EnumValue | None, *, offset_wanted: bool) -> int:
    number = styles.number if styles is not None else 0
    both = ASSUME_LOCAL | ASSUME_UTC
    if number & both == both:
        raise net(
            "ArgumentException",
            "The DateTimeStyles values AssumeLocal and AssumeUniversal cannot be used together.",
            "styles",
        )
    if offset_wanted:
        if number & NO_DATE:
            raise net(
                "ArgumentException",
                "The DateTimeStyles value 'NoCurrentDateDefault' is not allowed when parsing DateTimeOffset.",
                "styles",
            )
        return number & ~(ROUNDTRIP | ASSUME_LOCAL)
    if number & ROUNDTRIP and number & (both | 16):
        raise net(
            "ArgumentException",
            "The DateTimeStyles value RoundtripKind cannot be used with the values AssumeLocal, AssumeUniversal "
            "or AdjustToUniversal.",
            "styles",
        )
    return number


def _made(text: str, read: Callable[[], Found], finish: Callable[[Found], _Moment]) -> _Moment:
    try:
        return finish(read())
    except Unreadable as error:
        raise error.error(text) from None


def parse_datetime(text: str | None, provider: Any = None, styles: EnumValue | None = None) -> NetDateTime:
    """DateTime.Parse; a text without a date is of the present day."""
    if text is None:
        raise argument_null("s")
    number = _styles(styles, offset_wanted=False)
    dates, now = dates_of(provider), local_now().ticks
    return _made(text, lambda: read_date(text, dates, now), lambda found: to_datetime(found, now, number))


def parse_offset(
    text: str | None, provider: Any = None, styles: EnumValue | None = None
) -> NetDateTimeOffset:
    """DateTimeOffset.Parse; the rest as for `parse_datetime`."""
    if text is None:
        raise argument_null("input")
    number = _styles(styles, offset_wanted=True)
    dates, now = dates_of(provider), local_now().ticks
    return _made(text, lambda: read_date(text, dates, now), lambda found: to_offset(found, now, number))


def _by_patterns(text: str, patterns: Any, provider: Any, styles: int, *, offset_wanted: bool) -> Found:
    """The fields by the first pattern that fits."""
    dates = dates_of(provider)
    if isinstance(patterns, str):
        return read_exact(text, patterns, dates, styles, offset_wanted=offset_wanted)
    for pattern in patterns.items:
        if not pattern:
            raise net("FormatException", "Input string was not in a correct format.")
        try:
            return read_exact(text, pattern, dates, styles, offset_wanted=offset_wanted)
        except Unreadable:
            continue
    raise Unreadable


def parse_datetime_exact(
    text: str | None, patterns: Any, provider: Any = None, styles: EnumValue | None = None
) -> NetDateTime:
    """DateTime.ParseExact, by a pattern or by an array of them."""
    if text is None:
        raise argument_null("s")
    if patterns is None:
        raise argument_null("format")
    number = _styles(styles, offset_wanted=False)
    return _made(
        text,
        lambda: _by_patterns(text, patterns, provider, number, offset_wanted=False),
        lambda found: to_datetime(found, local_now().ticks, number),
    )


def parse_offset_exact(
    text: str | None, patterns: Any, provider: Any = None, styles: EnumValue | None = None
) -> NetDateTimeOffset:
    """DateTimeOffset.ParseExact, by a pattern or by an array of them."""
    if text is None:
        raise argument_null("input")
    if patterns is None:
        raise argument_null("format")
    number = _styles(styles, offset_wanted=True)
    return _made(
        text,
        lambda: _by_patterns(text, patterns, provider, number, offset_wanted=True),
        lambda found: to_offset(found, local_now().ticks, number),
    )
