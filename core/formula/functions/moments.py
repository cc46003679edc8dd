"""iPaaS.com's functions of dates and times. Local time is the subscriber's."""

from __future__ import annotations

from typing import Any

from core.formula.functions.arguments import wrong_argument
from core.formula.members.dates.clock import local_now
from core.formula.members.dates.offsets import from_unix
from core.formula.members.table import Method
from core.formula.types.builtin import DATETIME, DATETIMEOFFSET, LONG
from core.formula.types.casts import invalid_cast
from core.formula.values.dates.datetimes import (
    LOCAL,
    MAX_TICKS,
    TICKS_PER_DAY,
    TICKS_PER_MINUTE,
    TICKS_PER_SECOND,
    UTC,
    NetDateTime,
    NetDateTimeOffset,
)
from core.formula.values.dates.reading import parse_datetime, parse_offset
from core.formula.values.dates.zones import here, local_offset
from core.formula.values.numbers.parsing import try_parse
from core.formula.values.objects.boxed import runtime_type
from core.formula.values.objects.exceptions import NetError, net, null_reference
from core.formula.values.text.display import to_text

_UNIX_DIGITS = (9, 10)
"""How long a text of unix seconds is: from 1973 to 2286."""


def moment_functions() -> list[Method]:
    """DateOnly, the two ways between local time and an offset, now, the ends of time."""
    return [
        Method("DateTime? DateOnly(object input)", _date_only),
        Method("DateTime? LocalDateTimeFromDateTimeOffset(object input)", _to_local),
        Method("DateTimeOffset DateTimeOffsetFromLocalDateTime(object input)", _from_local),
        Method("DateTime CurrentDateTime()", lambda run: NetDateTime(local_now(run).ticks, LOCAL), run=True),
        Method("DateTimeOffset CurrentDateTimeOffset()", local_now, run=True),
        Method("DateTime MinimumDateTime()", lambda: NetDateTime(0)),
        Method("DateTime MaximumDateTime()", lambda: NetDateTime(MAX_TICKS)),
    ]


def _date_only(value: Any) -> NetDateTime | None:
    """The day of a moment, or of unix seconds. A text that is a date is refused, as in the published function."""
    if value is None:
        return None
    if isinstance(value, NetDateTime | NetDateTimeOffset):
        kind = value.kind if isinstance(value, NetDateTime) else 0
        return NetDateTime(value.ticks - value.ticks % TICKS_PER_DAY, kind)
    text = to_text(value)
    if text == "0":
        return None
    for target, parse in ((DATETIME, parse_datetime), (DATETIMEOFFSET, parse_offset)):
        if _is_read(parse, text):
            raise invalid_cast(runtime_type(value), target)
    seconds = try_parse(text, LONG) if len(text) in _UNIX_DIGITS else None
    return None if seconds is None else _date_only(from_unix(int(seconds), TICKS_PER_SECOND))


def _is_read(parse: Any, text: str) -> bool:
    try:
        parse(text)
    except NetError:
        return False
    return True


def _to_local(value: Any) -> NetDateTime | None:
    if value is None:
        raise null_reference()
    if not isinstance(value, NetDateTimeOffset):
        raise wrong_argument("LocalDateTimeFromDateTimeOffset", "input", "DateTimeOffset", value)
    if value.utc == 0:
        return None
    return NetDateTime(value.utc + here().at(value.utc).minutes * TICKS_PER_MINUTE, LOCAL)


def _from_local(value: Any) -> NetDateTimeOffset:
    if value is None:
        raise null_reference()
    if not isinstance(value, NetDateTime):
        raise wrong_argument("DateTimeOffsetFromLocalDateTime", "input", "DateTime", value)
    if value.kind == UTC and here().at(value.ticks).minutes:
        raise net("ArgumentException", "The UTC Offset for Utc DateTime instances must be 0.", "offset")
    return NetDateTimeOffset(value.ticks, local_offset(value.ticks))
