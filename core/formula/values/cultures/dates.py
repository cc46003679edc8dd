"""A culture's date format, made of CLDR's names and patterns as .NET makes it of ICU's."""

from __future__ import annotations

from core.formula.values.cultures.cldr import LocaleData
from core.formula.values.cultures.model import DateFormat
from core.formula.values.cultures.patterns import date_pattern, separator, time_pattern, with_whole_year

_FIRST_DAY, _FIRST_FULL_WEEK, _FIRST_FOUR_DAY_WEEK = range(3)


def date_format(data: LocaleData, week: LocaleData, language: str) -> DateFormat:
    """The format of a locale in the Gregorian calendar; `week` is the data of its region."""
    short_dates = _short_dates(data)
    long_dates = _distinct(date_pattern(data.text("date_formats", style)) for style in ("full", "long"))
    short_times = (time_pattern(data.text("time_formats", "short")),)
    long_times = (time_pattern(data.text("time_formats", "medium")),)
    return DateFormat(
        am=_half_of_day(data, "am"),
        pm=_half_of_day(data, "pm"),
        date_separator=separator(short_dates[0], "dyM"),
        time_separator=separator(long_times[0], "Hhms"),
        first_day=((week.get("week_data", "first_day") or 0) + 1) % 7,
        week_rule=_week_rule(week.get("week_data", "min_days") or 1),
        short_dates=short_dates,
        long_dates=long_dates,
        short_times=short_times,
        long_times=long_times,
        year_months=(date_pattern(data.text("datetime_skeletons", "yMMMM")),),
        month_day=date_pattern(data.text("datetime_skeletons", "MMMMd")),
        days=_days(data, "wide"),
        short_days=_days(data, "abbreviated"),
        shortest_days=_days(data, "short"),
        months=_months(data, "stand-alone", "wide"),
        short_months=_months(data, "stand-alone", "abbreviated"),
        genitive_months=_months(data, "format", "wide"),
        short_genitive_months=_months(data, "format", "abbreviated"),
        era=data.text("eras", "abbreviated", 1),
        language=language,
    )


def _distinct(patterns: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(patterns))  # type: ignore[call-overload]


def _short_dates(data: LocaleData) -> tuple[str, ...]:
    """The short and the medium pattern and that of the skeleton yMd; the first has a whole year."""
    patterns = [
        *(date_pattern(data.text("date_formats", style)) for style in ("short", "medium")),
        date_pattern(data.text("datetime_skeletons", "yMd")),
    ]
    found = list(_distinct(patterns))
    whole, given = with_whole_year(found[0]), found[0]
    if whole in found[1:]:
        found[found.index(whole)] = given
    elif whole != given:
        found.append(given)
    return (whole, *found[1:])


def _half_of_day(data: LocaleData, half: str) -> str:
    widths = ("wide", "abbreviated")
    return next(
        filter(None, (data.text("day_periods", "format", width, half) for width in widths)), half.upper()
    )


def _week_rule(least: int) -> int:
    if least == 1:
        return _FIRST_DAY
    return _FIRST_FULL_WEEK if least == 7 else _FIRST_FOUR_DAY_WEEK


def _days(data: LocaleData, width: str) -> tuple[str, ...]:
    names = data.get("days", "stand-alone", width)
    return tuple(names[(number - 1) % 7] for number in range(7))


def _months(data: LocaleData, context: str, width: str) -> tuple[str, ...]:
    names = data.get("months", context, width)
    return (*(names[number] for number in range(1, 13)), "")
