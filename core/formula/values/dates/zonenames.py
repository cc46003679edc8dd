"""The English names of time zones, as .NET on Linux makes them of CLDR's: `(UTC-05:00) Eastern Time (New York)`."""

from __future__ import annotations

from functools import cache

from core.formula.errors import NotModelled
from core.formula.values.cultures.cldr import LocaleData, locale_data, shared
from core.formula.values.cultures.current import current_ui_culture
from core.formula.values.cultures.icu import icu_differences
from core.formula.values.dates.zones import Zone, is_zone, zone_of

_UTC = "Coordinated Universal Time"
_UTC_NAMES = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu"})
_GMT = "GMT"


def _english() -> LocaleData:
    if current_ui_culture().culture.language not in {"iv", "en"}:
        raise NotModelled("names of time zones in another language than English")
    return locale_data("en")


def standard_name(zone: Zone) -> str:
    """TimeZoneInfo.StandardName."""
    return _name(zone, "standard", zone.base)


def daylight_name(zone: Zone) -> str:
    """TimeZoneInfo.DaylightName; a zone without summer time has an offset there."""
    return _name(zone, "daylight", zone.base)


def _name(zone: Zone, kind: str, base: int) -> str:
    english = _english()
    if zone.iana in _UTC_NAMES:
        return _UTC
    if zone.id != zone.iana:
        return _GMT  # ICU knows nothing of Windows' names
    return _otherwise(zone, kind) or _own(english, zone.iana, kind) or _of_offset(base)


@cache
def _own(english: LocaleData, iana: str, kind: str) -> str:
    canonical = _canonical(iana)
    own = english.text("time_zones", canonical, "long", kind)
    return own or english.text("meta_zones", _meta_zone(canonical), "long", kind)


def _canonical(iana: str) -> str:
    return str(shared("zone_aliases").get(iana, iana))


def _meta_zone(canonical: str) -> str:
    return str(shared("meta_zones").get(canonical, ""))


def _of_offset(minutes: int) -> str:
    if not minutes:
        return _GMT
    return f"GMT{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def display_name(zone: Zone) -> str:
    """TimeZoneInfo.DisplayName: the offset, the name without a season, and the city where that isn't said yet."""
    english = _english()
    if zone.iana in _UTC_NAMES:
        return f"(UTC) {_UTC}"
    minutes = zone.base
    prefix = f"(UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02})"
    if zone.id != zone.iana:
        return f"{prefix} {_GMT}"
    canonical = _canonical(zone.iana)
    return f"{prefix} {_otherwise(zone, 'display') or _generic_with_city(english, zone, canonical)}"


def _otherwise(zone: Zone, kind: str) -> str:
    """A name that ICU 72 has and Babel's CLDR hasn't."""
    return str(icu_differences()["zone_names"].get(zone.iana, {}).get(kind, ""))


_MEAN_TIME = "Greenwich Mean Time"


def _generic_with_city(english: LocaleData, zone: Zone, canonical: str) -> str:
    generic, place = _generic(english, zone), _place(english, canonical)
    if generic == _MEAN_TIME:
        return place or generic
    city = _city(english, canonical)
    return generic if not city or generic == place or city in generic else f"{generic} ({city})"


def _generic(english: LocaleData, zone: Zone) -> str:
    """The name for the whole year: that of the standard time where no zone of that name has summer time."""
    standard = _own(english, zone.iana, "standard")
    meta_zone = _meta_zone(_canonical(zone.iana))
    if standard and not _with_summer_time(meta_zone):
        return standard
    named = _own(english, zone.iana, "generic") or _place(english, _canonical(zone.iana))
    return named or standard or _of_offset(zone.base)


@cache
def _with_summer_time(meta_zone: str) -> bool:
    """Whether any zone of a name has summer time in these months."""
    for name, of in shared("meta_zones").items():
        if of == meta_zone and is_zone(name) and zone_of(name).has_summer_time:
            return True
    return False


def _place(english: LocaleData, canonical: str) -> str:
    """`Cuba Time`: of the country where it has but one zone, or of the city."""
    territory = shared("zone_territories").get(canonical, "")
    alone = len(shared("territory_zones").get(territory, ())) == 1
    place = english.text("territories", territory) if alone else _city(english, canonical)
    return english.text("zone_formats", "region") % place if place else ""


def _city(english: LocaleData, canonical: str) -> str:
    if canonical.startswith("Etc/"):
        return ""
    if "/" not in canonical:
        return "Unknown City"
    return english.text("time_zones", canonical, "city") or canonical.rsplit("/", 1)[-1].replace("_", " ")
