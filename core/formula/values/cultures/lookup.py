"""A culture by its name, made once of CLDR's data and of what ICU 72 has otherwise."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cache
from typing import Any, TypeVar

from core.formula.values.cultures.cldr import LocaleData, has_locale, locale_data, shared
from core.formula.values.cultures.dates import date_format
from core.formula.values.cultures.icu import icu_differences
from core.formula.values.cultures.model import INVARIANT, Culture, DateFormat, NumberFormat
from core.formula.values.cultures.names import POSIX, Name, is_valid, likely_region, read_name
from core.formula.values.cultures.numbers import number_format

_Format = TypeVar("_Format", Culture, NumberFormat, DateFormat)


@cache
def culture(name: str) -> Culture | None:
    """The culture of a name, whatever its case; None for one that ICU doesn't have."""
    if not name:
        return INVARIANT
    parsed = read_name(name)
    if parsed is None or not _has(parsed):
        return None
    return _made(parsed)


def tailored(name: str) -> tuple[bool, bool]:
    """Whether a culture orders all letters its own way, and whether it does those beyond ASCII."""
    language, _, _ = name.partition("-")
    orders = icu_differences()["collation"]
    return language in orders["all"] or name == POSIX, language in orders["letters"]


def is_name(name: str) -> bool:
    """Whether .NET takes it for a culture's name at all; any other raises CultureNotFoundException."""
    return not name or is_valid(name)


def _has(name: Name) -> bool:
    """Whether ICU 72 has the language in this script, and the region is one that CLDR knows."""
    languages = icu_differences()["languages"]
    language, *rest = name.locale.split("_")
    if language not in languages or (name.region and not locale_data("en").get("territories", name.region)):
        return False
    script = name.script or (rest[0] if rest and len(rest[0]) == 4 else "")
    likely = str(shared("likely_subtags").get(language, "")).split("_")
    return not script or f"{language}-{script}" in languages or script in likely


def _made(name: Name) -> Culture:
    data = locale_data(name.locale)
    region = likely_region(name)
    numbers = number_format(data, currency_of(name.region))
    dates = date_format(data, _of_region(name, region), name.language)
    own = icu_differences()["fields"].get(name.locale.replace("_", "-"), {})
    found = Culture(
        name=name.text,
        parent=_parent(name),
        neutral=not name.region,
        language=name.language,
        english_name=display_name(name, locale_data("en")),
        native_name=display_name(name, data),
        right_to_left=data.get("character_order") == "right-to-left",
        specific=name.text if name.region else icu_differences()["languages"].get(name.text, ""),
        number=_corrected(numbers, own),
        date=_corrected(dates, own),
    )
    return _corrected(found, own if name.text == name.locale.replace("_", "-") else {})


def _corrected(found: _Format, own: dict[str, Any]) -> _Format:
    known = {field.name for field in fields(found)}
    changes: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in own.items() if key in known
    }
    return replace(found, **changes) if changes else found


def _parent(name: Name) -> str:
    if name.language == "zh" and name.region and not name.script:
        return "zh-" + name.locale.split("_")[1]
    return name.text.rpartition("-")[0]


def _of_region(name: Name, region: str) -> LocaleData:
    """The data of a locale of the region, for what belongs to regions: the week."""
    languages = (name.locale, str(shared("likely_subtags").get(f"und_{region}", "")))
    for identifier in languages:
        language, _, rest = identifier.partition("_")
        script = rest.split("_")[0] if rest.count("_") else rest if len(rest) == 4 else ""
        for parts in ((language, script, region), (language, region)):
            candidate = "_".join(part for part in parts if part)
            if has_locale(candidate):
                return locale_data(candidate)
    return locale_data(name.locale)


def currency_of(region: str) -> str:
    """The ISO code of a region's present currency, the youngest of several; empty where there is none."""
    if not region:
        return ""
    if region in icu_differences()["currencies"]:
        return str(icu_differences()["currencies"][region])
    present = [
        (start or (0, 0, 0), code)
        for code, start, end, tender in shared("territory_currencies").get(region, ())
        if end is None and tender
    ]
    return max(present, key=lambda found: found[0])[1] if present else ""


def display_name(name: Name, data: LocaleData) -> str:
    """`Serbian (Latin, Serbia)` in the language of the data, or in English where that lacks a word of it."""
    sources = (("languages", name.language), ("scripts", name.script), ("territories", name.region))
    parts = [data.text(kind, code) for kind, code in sources if code]
    if "" in parts:
        english = locale_data("en")
        parts = [english.text(kind, code) or code for kind, code in sources if code]
    language, *rest = parts
    inside = [part.translate({ord("("): "[", ord(")"): "]"}) for part in rest]
    if data is not locale_data("en") and name.language == "zh":
        return f"{language}（{'，'.join(inside)}）" if inside else language
    return f"{language} ({', '.join(inside)})" if inside else language
