"""The culture and the local zone of the run: invariant and UTC, unless the scope or the formula has others.

A run stays in one thread from its beginning to its end, so what is around it is kept per thread (`HERE`). `FOREIGN`
is false as long as no run that is on its way has another culture: texts are then made without looking.
"""

from __future__ import annotations

import threading
from datetime import UTC, datetime, tzinfo
from functools import cache
from typing import Any, NamedTuple, Protocol

from core.formula.errors import NotModelled
from core.formula.types.builtin import CULTUREINFO, DATETIMEFORMATINFO, NUMBERFORMATINFO
from core.formula.values.cultures.lookup import culture, is_name
from core.formula.values.cultures.model import INVARIANT, Culture, DateFormat, NumberFormat
from core.formula.values.objects.exceptions import net


class Formats(NamedTuple):
    """How numbers and dates are written."""

    number: NumberFormat
    date: DateFormat


INVARIANT_FORMATS = Formats(INVARIANT.number, INVARIANT.date)


class NetNumberFormat:
    """A NumberFormatInfo of a formula."""

    __slots__ = ("format", "read_only")
    type = NUMBERFORMATINFO

    def __init__(self, format_: NumberFormat, *, read_only: bool) -> None:
        self.format = format_
        self.read_only = read_only


class NetDateFormat:
    """A DateTimeFormatInfo of a formula."""

    __slots__ = ("format", "read_only")
    type = DATETIMEFORMATINFO

    def __init__(self, format_: DateFormat, *, read_only: bool) -> None:
        self.format = format_
        self.read_only = read_only


class NetCulture:
    """A CultureInfo of a formula, with formats of its own."""

    __slots__ = ("culture", "date", "number", "read_only")
    type = CULTUREINFO

    def __init__(self, culture: Culture, *, read_only: bool) -> None:
        self.culture = culture
        self.read_only = read_only
        self.number = NetNumberFormat(culture.number, read_only=read_only)
        self.date = NetDateFormat(culture.date, read_only=read_only)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NetCulture) and self.culture.name == other.culture.name

    def __hash__(self) -> int:
        return hash(self.culture.name)

    def net_text(self) -> str:
        return self.culture.name

    @property
    def formats(self) -> Formats:
        return Formats(self.number.format, self.date.format)


INVARIANT_CULTURE = NetCulture(INVARIANT, read_only=True)


@cache
def culture_of(name: str) -> NetCulture:
    """The culture of a name, read-only and one for all, as CultureInfo.GetCultureInfo gives it."""
    return NetCulture(_named(name), read_only=True) if name else INVARIANT_CULTURE


def new_culture(name: str) -> NetCulture:
    """A culture that the formula may change, as `new CultureInfo(name)` makes it."""
    return NetCulture(_named(name), read_only=False)


def _named(name: str) -> Culture:
    """Raises CultureNotFoundException for what is no name, and says so where .NET would take any name."""
    if not is_name(name):
        raise net(
            "CultureNotFoundException",
            f"Culture is not supported. (Parameter 'name')\n{name} is an invalid culture identifier.",
        )
    found = culture(name)
    if found is None:
        raise NotModelled(
            f"the culture '{name}' (CLDR doesn't have it; .NET takes the server's in its place)"
        )
    return found


class Around(Protocol):
    """What is around a run: its cultures, its local zone and its clock. What the formula sets is gone with it.

    `to_end` says that there is something to do when it ends; `asked_culture` and `had_equal_objects` are what it came
    across (`core.formula.values.noticed`).
    """

    culture: NetCulture
    ui_culture: NetCulture
    zone: tzinfo
    to_end: bool
    asked_culture: bool
    had_equal_objects: bool

    def now(self) -> datetime:
        """The moment of the evaluation, with its offset."""


class _Nothing:
    """What is around where nothing runs."""

    def __init__(self) -> None:
        self.culture = self.ui_culture = INVARIANT_CULTURE
        self.zone: tzinfo = UTC
        self.to_end = self.asked_culture = self.had_equal_objects = False

    def now(self) -> datetime:
        return datetime.now(UTC)


class _PerThread(threading.local):
    around: Around = _Nothing()


HERE = _PerThread()
"""`HERE.around` is what is around the run that this thread is in."""
FOREIGN = 0
"""How many runs are in another culture than the invariant one."""
_counting = threading.Lock()


def current_culture() -> NetCulture:
    return HERE.around.culture


def put_current_culture(culture: NetCulture) -> None:
    """CultureInfo.CurrentCulture = …"""
    global FOREIGN
    before = HERE.around.culture
    HERE.around.culture = culture
    HERE.around.to_end = True
    more = (culture is not INVARIANT_CULTURE) - (before is not INVARIANT_CULTURE)
    if more:
        with _counting:
            FOREIGN += more


def current_ui_culture() -> NetCulture:
    return HERE.around.ui_culture


def put_current_ui_culture(culture: NetCulture) -> None:
    """CultureInfo.CurrentUICulture = …: the language of names such as DisplayName."""
    HERE.around.ui_culture = culture


def present_moment() -> datetime:
    """The moment of the evaluation, with its offset."""
    return HERE.around.now()


def local_zone() -> tzinfo:
    return HERE.around.zone


def formats_of(provider: Any) -> Formats:
    """How an IFormatProvider wants things written; what it doesn't say, and null, is the current culture's."""
    if isinstance(provider, NetCulture):
        return provider.formats
    here = HERE.around.culture.formats if FOREIGN else INVARIANT_FORMATS
    if isinstance(provider, NetNumberFormat):
        return Formats(provider.format, here.date)
    if isinstance(provider, NetDateFormat):
        return Formats(here.number, provider.format)
    return here


def numbers_of(provider: Any = None) -> NumberFormat:
    return formats_of(provider).number


def dates_of(provider: Any = None) -> DateFormat:
    return formats_of(provider).date
