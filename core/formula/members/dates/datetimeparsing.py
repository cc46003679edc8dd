"""DateTime.Parse and ParseExact, and how TryX is made of X."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.formula.members.dates.clock import local_now
from core.formula.members.dates.dateexact import exact_parts
from core.formula.members.dates.dateparsing import parse_datetime, to_datetime
from core.formula.members.table import Method, Property
from core.formula.run import Run
from core.formula.values.dates.datetimes import (
    NetDateTime,
)
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import NetError


def parsing() -> list[Method | Property]:
    """Parse, TryParse, ParseExact and TryParseExact of DateTime."""

    def parse(run: Run, text: str | None, _: Any = None, styles: EnumValue | None = None) -> NetDateTime:
        return parse_datetime(text, styles, local_now(run).ticks)

    def exact(text: str | None, patterns: Any, _: Any = None, styles: EnumValue | None = None) -> NetDateTime:
        return to_datetime(exact_parts(text, patterns, styles), styles.number if styles else 0)

    return [
        Method("static DateTime Parse(string s)", parse, run=True),
        Method("static DateTime Parse(string s, IFormatProvider provider)", parse, run=True),
        Method(
            "static DateTime Parse(string s, IFormatProvider provider, DateTimeStyles styles)",
            parse,
            run=True,
        ),
        Method(
            "static bool TryParse(string s, out DateTime result)", attempt(parse, NetDateTime(0)), run=True
        ),
        Method(
            "static bool TryParse(string s, IFormatProvider provider, DateTimeStyles styles, out DateTime result)",
            attempt(parse, NetDateTime(0)),
            run=True,
        ),
        Method(
            "static bool TryParse(string s, IFormatProvider provider, out DateTime result)",
            attempt(parse, NetDateTime(0)),
            run=True,
        ),
        Method("static DateTime ParseExact(string s, string format, IFormatProvider provider)", exact),
        Method(
            "static DateTime ParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style)",
            exact,
        ),
        Method(
            "static DateTime ParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style)",
            exact,
        ),
        Method(
            "static bool TryParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style, out DateTime result)",
            attempt(exact, NetDateTime(0)),
        ),
        Method(
            "static bool TryParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style, out DateTime result)",
            attempt(exact, NetDateTime(0)),
        ),
    ]


def attempt(function: Callable[..., Any], default: Any) -> Callable[..., tuple[bool, Any]]:
    """TryX of X: what raises gives false and the default."""

    def run(*arguments: Any) -> tuple[bool, Any]:
        try:
            return True, function(*arguments)
        except NetError:
            return False, default

    return run
