"""CultureInfo, RegionInfo, and the thread that has a culture."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from core.formula.errors import NotModelled
from core.formula.members.table import Method, Property, Table, table
from core.formula.types.builtin import COMPAREINFO, NUMBERFORMATINFO, TEXTINFO, THREAD
from core.formula.types.builtin import DATETIMEFORMATINFO as DATE_INFO
from core.formula.values import noticed
from core.formula.values.cultures.current import (
    INVARIANT_CULTURE,
    NetCulture,
    NetDateFormat,
    NetNumberFormat,
    culture_of,
    current_culture,
    current_ui_culture,
    new_culture,
    put_current_culture,
    put_current_ui_culture,
)
from core.formula.values.dates.calendars import NetCalendar
from core.formula.values.objects.exceptions import argument_null, invalid_operation
from core.formula.values.objects.hashing import hash_code
from core.formula.values.objects.instances import TypeValue


class OfCulture:
    """A TextInfo or a CompareInfo: what it does, it does as its culture."""

    __slots__ = ("culture", "type")

    def __init__(self, type_: Any, culture: NetCulture) -> None:
        self.type = type_
        self.culture = culture

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OfCulture) and (self.type, self.culture) == (other.type, other.culture)

    def __hash__(self) -> int:
        return hash(self.culture)

    def net_text(self) -> str:
        kind = "TextInfo" if self.type == TEXTINFO else "CompareInfo"
        return f"{kind} - {self.culture.culture.name}"


def _server_culture() -> NetCulture:
    noticed.note_culture()
    return current_culture()


@cache
def culture_table() -> Table:
    return table(
        Property("static CultureInfo InvariantCulture", lambda: INVARIANT_CULTURE),
        Property("static CultureInfo CurrentCulture", lambda _: _server_culture(), _put_current, run=True),
        Property(
            "static CultureInfo CurrentUICulture", lambda _: current_ui_culture(), _put_current_ui, run=True
        ),
        Method("new(string name)", _new),
        Method("new(string name, bool useUserOverride)", lambda name, _: _new(name)),
        Method("static CultureInfo GetCultureInfo(string name)", _get),
        Method("static CultureInfo CreateSpecificCulture(string name)", _specific),
        Method("static CultureInfo ReadOnly(CultureInfo ci)", _read_only),
        Property("string Name", lambda made: made.culture.name),
        Property("string IetfLanguageTag", lambda made: made.culture.name),
        Property("string EnglishName", lambda made: made.culture.english_name),
        Property("string NativeName", lambda made: made.culture.native_name),
        Property("string DisplayName", _display_name),
        Property("string TwoLetterISOLanguageName", lambda made: made.culture.language),
        Property("bool IsNeutralCulture", lambda made: made.culture.neutral),
        Property("bool IsReadOnly", lambda made: made.read_only),
        Property("CultureInfo Parent", lambda made: culture_of(made.culture.parent)),
        Property("NumberFormatInfo NumberFormat", lambda made: made.number, _put_number),
        Property("DateTimeFormatInfo DateTimeFormat", lambda made: made.date, _put_date),
        Property("TextInfo TextInfo", lambda made: OfCulture(TEXTINFO, made)),
        Property("CompareInfo CompareInfo", lambda made: OfCulture(COMPAREINFO, made)),
        Property("Calendar Calendar", lambda made: NetCalendar(made.date.format.calendar)),
        Method("object GetFormat(Type formatType)", _format),
        Method("object Clone()", _clone),
        Method("string ToString()", lambda made: made.culture.name),
        Method("bool Equals(object value)", lambda made, other: made == other),
        Method("int GetHashCode()", lambda made: hash_code(made.culture.name)),
        absent="LCID ThreeLetterISOLanguageName ThreeLetterWindowsLanguageName KeyboardLayoutId CultureTypes "
        "OptionalCalendars UseUserOverride InstalledUICulture DefaultThreadCurrentCulture "
        "DefaultThreadCurrentUICulture GetCultures GetCultureInfoByIetfLanguageTag ClearCachedData "
        "GetConsoleFallbackUICulture",
    )


def _new(name: str | None) -> NetCulture:
    if name is None:
        raise argument_null("name")
    return new_culture(name)


def _get(name: str | None) -> NetCulture:
    if name is None:
        raise argument_null("name")
    return culture_of(name)


def _specific(name: str | None) -> NetCulture:
    if name is None:
        raise argument_null("name")
    found = culture_of(name)
    return new_culture(found.culture.specific)


def _read_only(culture: NetCulture | None) -> NetCulture:
    if culture is None:
        raise argument_null("ci")
    return culture if culture.read_only else copy_of(culture, read_only=True)


def copy_of(culture: NetCulture, *, read_only: bool = False) -> NetCulture:
    """A culture with the formats of another, which may have been changed."""
    made = NetCulture(culture.culture, read_only=read_only)
    made.number = NetNumberFormat(culture.number.format, read_only=read_only)
    made.date = NetDateFormat(culture.date.format, read_only=read_only)
    return made


def _clone(culture: NetCulture) -> NetCulture:
    return copy_of(culture)


def check_writable(made: Any) -> None:
    if made.read_only:
        raise invalid_operation("Instance is read-only.")


def _put_number(culture: NetCulture, format_: NetNumberFormat | None) -> None:
    if format_ is None:
        raise argument_null("value")
    check_writable(culture)
    culture.number = format_


def _put_date(culture: NetCulture, format_: NetDateFormat | None) -> None:
    if format_ is None:
        raise argument_null("value")
    check_writable(culture)
    culture.date = format_


def _put_current(_: Any, culture: NetCulture | None) -> None:
    if culture is None:
        raise argument_null("value")
    put_current_culture(culture)


def _put_current_ui(_: Any, culture: NetCulture | None) -> None:
    if culture is None:
        raise argument_null("value")
    put_current_ui_culture(culture)


def _display_name(culture: NetCulture) -> str:
    if current_ui_culture().culture.language not in {"iv", "en"}:
        raise NotModelled("CultureInfo.DisplayName in another language than English")
    return culture.culture.english_name


def _format(culture: NetCulture, type_: TypeValue | None) -> Any:
    wanted = type_.of if type_ is not None else None
    return culture.number if wanted == NUMBERFORMATINFO else culture.date if wanted == DATE_INFO else None


# The thread --------------------------------------------------------------------------------------


class NetThread:
    """Thread.CurrentThread: nothing but its cultures."""

    __slots__ = ()
    type = THREAD


_THREAD = NetThread()


@cache
def thread_table() -> Table:
    def setter(put: Callable[[Any, Any], None]) -> Callable[[Any, Any], None]:
        return lambda thread, culture: put(thread, culture)

    return table(
        Property("static Thread CurrentThread", lambda: _THREAD),
        Property("CultureInfo CurrentCulture", lambda _: _server_culture(), setter(_put_current)),
        Property("CultureInfo CurrentUICulture", lambda _: current_ui_culture(), setter(_put_current_ui)),
        absent="Name ManagedThreadId Sleep IsAlive IsBackground Priority Start Join",
    )
