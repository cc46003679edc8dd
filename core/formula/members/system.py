"""Environment, URLs, cultures, comparers, encodings, time zones: the small rest of System."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any
from urllib.parse import quote, quote_plus, unquote_plus
from zoneinfo import ZoneInfo

from core.formula.members.datetimes import day_name, month_name
from core.formula.members.stringstatics import compare_as
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import (
    BYTE,
    CULTUREINFO,
    DATETIMEFORMATINFO,
    ENCODING,
    NUMBERFORMATINFO,
    STRINGCOMPARER,
    TEXTINFO,
    TIMEZONEINFO,
    URI,
)
from core.formula.types.enums import STRINGCOMPARISON
from core.formula.types.model import Type
from core.formula.values.boxed import EnumValue
from core.formula.values.collections import NetArray
from core.formula.values.datetimes import (
    TICKS_PER_MINUTE,
    UTC,
    NetDateTime,
    NetDateTimeOffset,
    NetTimeSpan,
    from_python,
    to_python,
)
from core.formula.values.exceptions import argument_null, net
from core.formula.values.keys import Comparer
from core.formula.values.ordering import culture_key
from core.formula.values.strings import fold, from_net, join_pairs, lower, to_net, upper


@cache
def environment_table() -> Table:
    return table(Property("static string NewLine", lambda: "\n"))


# URLs and HTML ---------------------------------------------------------------------------------


def _lower_hex(text: str) -> str:
    """HttpUtility writes %c3%a9 where WebUtility writes %C3%A9."""
    import re

    return re.sub(r"%[0-9A-F]{2}", lambda match: match[0].lower(), text)


def _url_encode(run: Run, text: str | None) -> str | None:
    if text is None:
        return None
    run.meter.text(len(text) * 3)
    return _lower_hex(quote_plus(from_net(text), safe="!()*-._").replace("~", "%7e"))


def _web_encode(run: Run, text: str | None) -> str | None:
    if text is None:
        return None
    run.meter.text(len(text) * 3)
    return quote_plus(from_net(text), safe="!()*-._").replace("~", "%7E")


def _url_decode(text: str | None) -> str | None:
    return None if text is None else to_net(unquote_plus(from_net(text)))


def _html_encode(run: Run, text: str | None) -> str | None:
    """Besides the markup, letters from U+00A0 to U+00FF become numbers, and what is beyond U+FFFF."""
    if text is None:
        return None
    run.meter.text(len(text) * 2)
    named = {"<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&#39;"}
    out = []
    for letter in join_pairs(text):
        if letter in named:
            out.append(named[letter])
        elif "\xa0" <= letter <= "\xff" or letter > "\uffff":
            out.append(f"&#{ord(letter)};")
        else:
            out.append(letter)
    return "".join(out)


def _html_decode(text: str | None) -> str | None:
    return None if text is None else to_net(html.unescape(from_net(text)))


@cache
def http_utility_table() -> Table:
    return table(
        Method("static string UrlEncode(string str)", _url_encode, run=True),
        Method("static string UrlDecode(string str)", _url_decode),
        Method("static string UrlPathEncode(string str)", lambda text: None if text is None else _lower_hex(quote(from_net(text), safe="!#$%&'()*+,/:;=?@[]-._~"))),
        Method("static string HtmlEncode(string s)", _html_encode, run=True),
        Method("static string HtmlDecode(string s)", _html_decode),
        Method("static string HtmlAttributeEncode(string s)", _html_encode, run=True),
        Method("static string JavaScriptStringEncode(string value)", _script_encode),
    )


def _script_encode(text: str | None) -> str:
    named = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return "".join(
        named.get(letter) or (f"\\u{ord(letter):04x}" if letter < " " or letter in "'<>&\x85\u2028\u2029" else letter)
        for letter in text or ""
    )


@cache
def web_utility_table() -> Table:
    return table(
        Method("static string UrlEncode(string value)", _web_encode, run=True),
        Method("static string UrlDecode(string encodedValue)", _url_decode),
        Method("static string HtmlEncode(string value)", _html_encode, run=True),
        Method("static string HtmlDecode(string value)", _html_decode),
    )


class Uri:
    """Uri, for its parts."""

    __slots__ = ("parts", "text")
    type = URI

    def __init__(self, text: str | None) -> None:
        from urllib.parse import urlsplit

        if text is None:
            raise argument_null("uriString")
        try:
            self.parts = urlsplit(from_net(text.strip()))
            valid = bool(self.parts.scheme) and bool(self.parts.netloc or self.parts.path)
        except ValueError:
            valid = False
        if not valid:
            raise net("FormatException", "Invalid URI: The format of the URI could not be determined.")
        self.text = text

    def net_text(self) -> str:
        return self.text


def _escape_data(run: Run, text: str | None) -> str:
    if text is None:
        raise argument_null("stringToEscape")
    run.meter.text(len(text) * 3)
    return quote(from_net(text), safe="-._~")


@cache
def uri_table() -> Table:
    from urllib.parse import unquote

    return table(
        Method("new(string uriString)", Uri),
        Method("static string EscapeDataString(string stringToEscape)", _escape_data, run=True),
        Method("static string UnescapeDataString(string stringToUnescape)", lambda text: to_net(unquote(from_net(text)))),
        Property("string Host", lambda uri: to_net(uri.parts.hostname or "")),
        Property("string Scheme", lambda uri: uri.parts.scheme),
        Property("string AbsolutePath", lambda uri: to_net(uri.parts.path or "/")),
        Property("string Query", lambda uri: to_net("?" + uri.parts.query if uri.parts.query else "")),
        Property("string Fragment", lambda uri: to_net("#" + uri.parts.fragment if uri.parts.fragment else "")),
        Property("string AbsoluteUri", lambda uri: uri.text),
        Property("int Port", lambda uri: uri.parts.port or {"http": 80, "https": 443, "ftp": 21}.get(uri.parts.scheme, -1)),
        Method("string ToString()", lambda uri: uri.text),
    )


# Cultures --------------------------------------------------------------------------------------


class Named:
    """An object that is only passed along: a culture, a format, an encoding, a time zone."""

    __slots__ = ("name", "type")

    def __init__(self, type_: Type, name: str) -> None:
        self.type = type_
        self.name = name

    def net_text(self) -> str:
        return self.name


_KNOWN_CULTURES = frozenset({"", "en", "en-US", "en-us", "en-CA"})


def _culture(name: str | None) -> Named:
    """Only cultures whose results are known to be the invariant's for what is bound here."""
    if name is None:
        raise argument_null("name")
    if name not in _KNOWN_CULTURES:
        raise net("CultureNotFoundException", f"The culture '{name}' can't be evaluated here; use CultureInfo.InvariantCulture.")
    return Named(CULTUREINFO, name)


@cache
def culture_table() -> Table:
    invariant = Named(CULTUREINFO, "")
    return table(
        Property("static CultureInfo InvariantCulture", lambda: invariant),
        Property("static CultureInfo CurrentCulture", lambda: invariant),
        Property("static CultureInfo CurrentUICulture", lambda: invariant),
        Method("new(string name)", _culture),
        Method("static CultureInfo GetCultureInfo(string name)", _culture),
        Method("static CultureInfo CreateSpecificCulture(string name)", _culture),
        Property("string Name", lambda culture: culture.name),
        Property("TextInfo TextInfo", lambda culture: Named(TEXTINFO, culture.name)),
        Property("NumberFormatInfo NumberFormat", lambda culture: Named(NUMBERFORMATINFO, culture.name)),
        Property("DateTimeFormatInfo DateTimeFormat", lambda culture: Named(DATETIMEFORMATINFO, culture.name)),
    )


@cache
def number_format_table() -> Table:
    invariant = Named(NUMBERFORMATINFO, "")
    return table(
        Property("static NumberFormatInfo InvariantInfo", lambda: invariant),
        Property("static NumberFormatInfo CurrentInfo", lambda: invariant),
        Property("string NumberDecimalSeparator", lambda info: "."),
        Property("string NumberGroupSeparator", lambda info: ","),
        Property("string CurrencySymbol", lambda info: "¤"),
    )


@cache
def date_format_table() -> Table:
    invariant = Named(DATETIMEFORMATINFO, "")
    return table(
        Property("static DateTimeFormatInfo InvariantInfo", lambda: invariant),
        Property("static DateTimeFormatInfo CurrentInfo", lambda: invariant),
        Method("string GetMonthName(int month)", lambda info, month: month_name(month)),
        Method("string GetAbbreviatedMonthName(int month)", lambda info, month: month_name(month)[:3]),
        Method("string GetDayName(DayOfWeek dayofweek)", lambda info, day: day_name(day.number)),
        Method("string GetAbbreviatedDayName(DayOfWeek dayofweek)", lambda info, day: day_name(day.number)[:3]),
    )


@cache
def text_info_table() -> Table:
    return table(
        Method("string ToTitleCase(string str)", lambda info, text: title_case(text)),
        Method("string ToLower(string str)", lambda info, text: lower(text)),
        Method("string ToUpper(string str)", lambda info, text: upper(text)),
    )


def title_case(text: str) -> str:
    """TextInfo.ToTitleCase: a word's first letter is raised, the rest lowered; all capitals stay."""
    out: list[str] = []
    word = ""
    for letter in text + " ":
        if letter.isalpha() or (word and (letter in "'’" or unicodedata.category(letter) in {"Mn", "Mc"})):
            word += letter
            continue
        if word:
            # A word of capitals is taken for an acronym; a single letter is none.
            capitals = len(word) > 1 and word == upper(word)
            out.append(word if capitals else upper(word[0]) + lower(word[1:]))
        word = ""
        out.append(letter)
    return "".join(out)[:-1]


# Comparers, encodings --------------------------------------------------------------------------


class SortingComparer(Comparer):
    """A StringComparer, with the order it sorts by."""

    __slots__ = ("comparison",)

    def __init__(self, comparison: int) -> None:
        super().__init__(STRINGCOMPARER, ignores_case=comparison in {1, 3, 5}, ordinal=comparison >= 4)
        self.comparison = EnumValue(STRINGCOMPARISON, comparison)

    def sort_key(self, text: Any) -> Any:
        if text is None:
            return (0,)
        if self.ordinal:
            return (1, fold(text) if self.ignores_case else text)
        key = culture_key(text)
        return (1, key[:2] if self.ignores_case else key)

    def compare(self, left: str | None, right: str | None) -> int:
        return compare_as(left, right, self.comparison)


@cache
def string_comparer_table() -> Table:
    names = ("CurrentCulture", "CurrentCultureIgnoreCase", "InvariantCulture", "InvariantCultureIgnoreCase", "Ordinal", "OrdinalIgnoreCase")
    return table(
        *(Property(f"static StringComparer {name}", _giving(SortingComparer(i))) for i, name in enumerate(names)),
        Method("bool Equals(string x, string y)", lambda made, x, y: (x is y) if x is None or y is None else made.key(x) == made.key(y)),
        Method("int Compare(string x, string y)", lambda made, x, y: made.compare(x, y)),
        Method("int GetHashCode(string obj)", lambda made, text: _hash(made.key(text))),
    )


def _hash(text: str) -> int:
    from core.formula.values.hashing import hash_code

    return hash_code(text)


def _giving(value: Any) -> Callable[[], Any]:
    return lambda: value


@cache
def encoding_table() -> Table:
    names = {"UTF8": "utf-8", "ASCII": "ascii", "Unicode": "utf-16-le", "Latin1": "latin-1"}
    return table(
        *(Property(f"static Encoding {name}", _giving(Named(ENCODING, codec))) for name, codec in names.items()),
        Method("byte[] GetBytes(string s)", lambda made, text: NetArray.of(BYTE, list(from_net(text).encode(made.name, "replace")))),
        Method("string GetString(byte[] bytes)", lambda made, data: to_net(bytes(data.items).decode(made.name, "replace"))),
        Method("int GetByteCount(string s)", lambda made, text: len(from_net(text).encode(made.name, "replace"))),
    )


# Time zones ------------------------------------------------------------------------------------

# The Windows names that Americans and Europeans write, by CLDR's table of zones.
_WINDOWS_ZONES = {
    "Eastern Standard Time": "America/New_York",
    "Central Standard Time": "America/Chicago",
    "Mountain Standard Time": "America/Denver",
    "US Mountain Standard Time": "America/Phoenix",
    "Pacific Standard Time": "America/Los_Angeles",
    "Alaskan Standard Time": "America/Anchorage",
    "Hawaiian Standard Time": "Pacific/Honolulu",
    "Atlantic Standard Time": "America/Halifax",
    "GMT Standard Time": "Europe/London",
    "W. Europe Standard Time": "Europe/Berlin",
    "Romance Standard Time": "Europe/Paris",
    "Central Europe Standard Time": "Europe/Budapest",
    "AUS Eastern Standard Time": "Australia/Sydney",
    "UTC": "UTC",
}


def _zone(name: str | None) -> Named:
    if name is None:
        raise argument_null("id")
    known = _WINDOWS_ZONES.get(name, name)
    try:
        ZoneInfo(known)
    except (KeyError, ValueError, OSError):
        raise net("TimeZoneNotFoundException", f"The time zone ID '{name}' was not found on the local computer.") from None
    return Named(TIMEZONEINFO, known)


def _offset_at(zone: Named, utc_ticks: int) -> int:
    """The zone's offset in minutes at a UTC instant."""
    return from_python(to_python(NetDateTimeOffset(utc_ticks)).astimezone(ZoneInfo(zone.name))).offset


def _to_zone_offset(value: NetDateTimeOffset, zone: Named) -> NetDateTimeOffset:
    offset = _offset_at(zone, value.utc)
    return NetDateTimeOffset(value.utc + offset * TICKS_PER_MINUTE, offset)


def _to_zone(value: NetDateTime, zone: Named) -> NetDateTime:
    """From UTC (local time is UTC here) to the zone's time."""
    return NetDateTime(value.ticks + _offset_at(zone, value.ticks) * TICKS_PER_MINUTE, UTC if zone.name == "UTC" else 0)


def _local_offset(zone: Named, local_ticks: int) -> int:
    return from_python(to_python(NetDateTimeOffset(local_ticks)).replace(tzinfo=ZoneInfo(zone.name))).offset


def _to_utc(value: NetDateTime, zone: Named | None = None) -> NetDateTime:
    offset = _local_offset(zone, value.ticks) if zone is not None and value.kind != UTC else 0
    return NetDateTime(value.ticks - offset * TICKS_PER_MINUTE, UTC)


def _utc_offset(zone: Named, value: Any) -> NetTimeSpan:
    ticks = value.utc if isinstance(value, NetDateTimeOffset) else None
    minutes = _offset_at(zone, ticks) if ticks is not None else _local_offset(zone, value.ticks)
    return NetTimeSpan(minutes * TICKS_PER_MINUTE)


@cache
def time_zone_table() -> Table:
    return table(
        Method("static TimeZoneInfo FindSystemTimeZoneById(string id)", _zone),
        Property("static TimeZoneInfo Utc", lambda: Named(TIMEZONEINFO, "UTC")),
        Method("static DateTimeOffset ConvertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone)", _to_zone_offset),
        Method("static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone)", _to_zone),
        Method("static DateTime ConvertTimeFromUtc(DateTime dateTime, TimeZoneInfo destinationTimeZone)", _to_zone),
        Method("static DateTime ConvertTimeToUtc(DateTime dateTime)", _to_utc),
        Method("static DateTime ConvertTimeToUtc(DateTime dateTime, TimeZoneInfo sourceTimeZone)", _to_utc),
        Method("static DateTimeOffset ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset, string destinationTimeZoneId)", lambda value, name: _to_zone_offset(value, _zone(name))),
        Method("static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string destinationTimeZoneId)", lambda value, name: _to_zone(value, _zone(name))),
        Method("TimeSpan GetUtcOffset(DateTimeOffset dateTimeOffset)", _utc_offset),
        Method("TimeSpan GetUtcOffset(DateTime dateTime)", _utc_offset),
        Property("string Id", lambda zone: zone.name),
    )
