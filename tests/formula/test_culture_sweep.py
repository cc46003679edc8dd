"""All cultures of .NET 8 on Linux, each field of their formats, against what the engine makes of CLDR.

A difference is one between Babel's CLDR and ICU 72 that `icu72.json` doesn't name yet: its line there is the field
of `values/cultures/model.py` with .NET's value, under the culture's name.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from core.formula.values.cultures.lookup import culture
from core.formula.values.cultures.model import DateFormat, NumberFormat
from tests.formula.casefiles import load_lookups, load_record
from tests.formula.oracle import lay
from tests.formula.oracle.judge import Formula, Judge

pytestmark = [
    pytest.mark.oracle,
    pytest.mark.skipif(bool(lay.why_not()), reason=lay.why_not() or "-"),
    pytest.mark.timeout(300),
]

_FIELDS = {
    "decimal": "n.NumberDecimalSeparator", "group": "n.NumberGroupSeparator", "sizes": "n.NumberGroupSizes",
    "digits": "n.NumberDecimalDigits", "negative": "n.NumberNegativePattern", "negative_sign": "n.NegativeSign",
    "positive_sign": "n.PositiveSign", "nan": "n.NaNSymbol", "infinity": "n.PositiveInfinitySymbol",
    "negative_infinity": "n.NegativeInfinitySymbol", "percent": "n.PercentSymbol", "per_mille": "n.PerMilleSymbol",
    "percent_decimal": "n.PercentDecimalSeparator", "percent_group": "n.PercentGroupSeparator",
    "percent_sizes": "n.PercentGroupSizes", "percent_digits": "n.PercentDecimalDigits",
    "percent_positive": "n.PercentPositivePattern", "percent_negative": "n.PercentNegativePattern",
    "currency": "n.CurrencySymbol", "currency_decimal": "n.CurrencyDecimalSeparator",
    "currency_group": "n.CurrencyGroupSeparator", "currency_sizes": "n.CurrencyGroupSizes",
    "currency_digits": "n.CurrencyDecimalDigits", "currency_positive": "n.CurrencyPositivePattern",
    "currency_negative": "n.CurrencyNegativePattern", "native_digits": "n.NativeDigits",
    "calendar": 'd.Calendar.GetType().Name.Replace("Calendar", "")', "am": "d.AMDesignator", "pm": "d.PMDesignator",
    "date_separator": "d.DateSeparator", "time_separator": "d.TimeSeparator", "first_day": "(int)d.FirstDayOfWeek",
    "week_rule": "(int)d.CalendarWeekRule", "long_dates": "d.GetAllDateTimePatterns('D')",
    "short_times": "d.GetAllDateTimePatterns('t')", "long_times": "d.GetAllDateTimePatterns('T')",
    "year_months": "d.GetAllDateTimePatterns('y')", "month_day": "d.MonthDayPattern", "days": "d.DayNames",
    "short_days": "d.AbbreviatedDayNames", "shortest_days": "d.ShortestDayNames", "months": "d.MonthNames",
    "short_months": "d.AbbreviatedMonthNames", "genitive_months": "d.MonthGenitiveNames",
    "short_genitive_months": "d.AbbreviatedMonthGenitiveNames", "era": "d.GetEraName(1)",
    "full_date": "d.FullDateTimePattern", "name": "c.Name", "parent": "c.Parent.Name", "neutral": "c.IsNeutralCulture",
    "english_name": "c.EnglishName", "native_name": "c.NativeName", "right_to_left": "c.TextInfo.IsRightToLeft",
    "short_date": "d.ShortDatePattern",
}  # fmt: skip
_LEAST = 800  # cultures; ICU 72 has 806


def _dump() -> str:
    """C# that gives the fields of all cultures as JSON."""
    fields = ", ".join(f'["{name}"] = {code}' for name, code in _FIELDS.items())
    return (
        "var all = new List<object>(); foreach (var c in CultureInfo.GetCultures(CultureTypes.AllCultures)) { "
        "var n = c.NumberFormat; var d = c.DateTimeFormat; "
        f"all.Add(new Dictionary<string, object> {{ {fields} }}); }} return JsonConvert.SerializeObject(all);"
    )


def _ours(name: str, field: str) -> Any:
    found = culture(name)
    assert found is not None, name
    if field == "short_date":
        return found.date.short_dates[0]
    part: Any = found
    if field in NumberFormat.__slots__:
        part = found.number
    elif field in DateFormat.__slots__ or field == "full_date":
        part = found.date
    value = getattr(part, field)
    return list(value) if isinstance(value, tuple) else value


def test_every_field_of_every_culture_is_that_of_net() -> None:
    with Judge(load_record(), load_lookups()) as judge:
        answer = judge([Formula("cultures", "transaction", _dump())])["cultures"]
    cultures = json.loads(answer["value"])
    assert len(cultures) >= _LEAST
    wrong = [
        f"{fields['name']}.{field}: .NET {value!r}, here {_ours(fields['name'], field)!r}"
        for fields in cultures
        if fields["name"]
        for field, value in fields.items()
        if _ours(fields["name"], field) != value
    ]
    assert not wrong, "\n".join(wrong[:50])
