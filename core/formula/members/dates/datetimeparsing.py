"""DateTime.Parse and ParseExact, and how TryX is made of X."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.formula.members.table import Method, Property
from core.formula.values.dates.datetimes import NetDateTime
from core.formula.values.dates.reading import parse_datetime, parse_datetime_exact
from core.formula.values.objects.exceptions import NetError


def parsing() -> list[Method | Property]:
    """Parse, TryParse, ParseExact and TryParseExact of DateTime."""
    return parse_methods(
        "DateTime", "s", "provider", "style", parse_datetime, parse_datetime_exact, NetDateTime(0)
    )


def parse_methods(
    name: str, text: str, provider: str, style: str, parse: Any, exact: Any, nothing: Any
) -> list[Method | Property]:
    """Parse, TryParse, ParseExact and TryParseExact of a type, with the names of its parameters."""
    try_parse, try_exact = attempt(parse, nothing), attempt(exact, nothing)
    providing = f"IFormatProvider {provider}"
    signatures = [
        (f"static {name} Parse(string {text})", parse),
        (f"static {name} Parse(string {text}, {providing})", parse),
        (f"static {name} Parse(string {text}, {providing}, DateTimeStyles styles)", parse),
        (f"static bool TryParse(string {text}, out {name} result)", try_parse),
        (f"static bool TryParse(string {text}, {providing}, out {name} result)", try_parse),
        (
            f"static bool TryParse(string {text}, {providing}, DateTimeStyles styles, out {name} result)",
            try_parse,
        ),
        (f"static {name} ParseExact(string {text}, string format, {providing})", exact),
    ]
    for patterns in ("string format", "string[] formats"):
        given = f"string {text}, {patterns}, {providing}, DateTimeStyles {style}"
        signatures += [
            (f"static {name} ParseExact({given})", exact),
            (f"static bool TryParseExact({given}, out {name} result)", try_exact),
        ]
    return [Method(signature, function) for signature, function in signatures]


def attempt(
    function: Callable[..., Any], default: Any, *, quiet: bool = False
) -> Callable[..., tuple[bool, Any]]:
    """TryX of X: what can't be read gives false and the default; a wrong argument raises, if it isn't `quiet`."""

    def run(*arguments: Any) -> tuple[bool, Any]:
        try:
            return True, function(*arguments)
        except NetError as error:
            if error.exception.type.name == "ArgumentException" and not quiet:
                raise
            return False, default

    return run
