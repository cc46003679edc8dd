"""DateOnly and TimeOnly."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import ClassVar

from core.formula.types.declared import struct
from core.formula.types.model import Type
from core.formula.values.cultures.current import INVARIANT_FORMATS, Formats
from core.formula.values.dates.datetimes import TICKS_PER_DAY, NetDateTime
from core.formula.values.dates.formatting import format_datetime
from core.formula.values.objects.defaults import DEFAULTS
from core.formula.values.objects.exceptions import net

DATEONLY = struct("DateOnly", ordered=True)
TIMEONLY = struct("TimeOnly", ordered=True)

_DATE_FORMATS = {"o": "yyyy-MM-dd", "r": "ddd, dd MMM yyyy"}
_TIME_FORMATS = {"o": "HH:mm:ss.fffffff", "r": "HH:mm:ss"}
_LITERAL = re.compile(r"\\.|'[^']*'|\"[^\"]*\"|%")


def _refused() -> Exception:
    return net("FormatException", "Input string was not in a correct format.")


def _format(
    moment: NetDateTime,
    pattern: str,
    own: dict[str, str],
    standard: str,
    foreign: str,
    formats: Formats | None,
) -> str:
    """A date or time by a format that has nothing of the other: `foreign` are the letters of that."""
    if len(pattern) == 1:
        if pattern.lower() in own:
            return format_datetime(moment, own[pattern.lower()], INVARIANT_FORMATS.date)
        if pattern not in standard:
            raise _refused()
        return format_datetime(moment, pattern, formats.date if formats is not None else None)
    if any(letter in foreign for letter in _LITERAL.sub("", pattern)):
        raise _refused()
    return format_datetime(moment, pattern, formats.date if formats is not None else None)


@dataclass(frozen=True, slots=True, order=True)
class NetDateOnly:
    """DateOnly: `number` counts days since 0001-01-01."""

    number: int
    type: ClassVar[Type] = DATEONLY

    def at(self, ticks: int = 0) -> NetDateTime:
        """The moment so many ticks after its midnight."""
        return NetDateTime(self.number * TICKS_PER_DAY + ticks)

    def net_text(self, formats: Formats | None = None) -> str:
        """ToString()"""
        return self.net_format("d", formats)

    def net_format(self, pattern: str, formats: Formats | None = None) -> str:
        """ToString(pattern), in the current culture where no other is given."""
        return _format(self.at(), pattern or "d", _DATE_FORMATS, "dDmMyY", "hHmsftzKF:", formats)


@dataclass(frozen=True, slots=True, order=True)
class NetTimeOnly:
    """TimeOnly: `ticks` since midnight."""

    ticks: int
    type: ClassVar[Type] = TIMEONLY

    def net_text(self, formats: Formats | None = None) -> str:
        """ToString()"""
        return self.net_format("t", formats)

    def net_format(self, pattern: str, formats: Formats | None = None) -> str:
        """ToString(pattern), in the current culture where no other is given."""
        return _format(NetDateTime(self.ticks), pattern or "t", _TIME_FORMATS, "tT", "dMygzK/", formats)


DEFAULTS[DATEONLY] = NetDateOnly(0)
DEFAULTS[TIMEONLY] = NetTimeOnly(0)
