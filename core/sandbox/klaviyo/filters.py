"""Klaviyo's filter language: `equals(email,"a@b.c")`, `any(id,["x","y"])`, joined by commas or `and(…)`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import NamedTuple

from core.sandbox.klaviyo.errors import Problem, invalid_parameter

Literal = str | int | Decimal | bool | None
_OPERATORS = frozenset(
    {
        "equals", "any", "has", "less-than", "less-or-equal", "greater-than", "greater-or-equal",
        "contains", "contains-any", "contains-all", "starts-with", "ends-with",
    }
)  # fmt: skip
_TOKEN = re.compile(
    r"""\s*(?:
        (?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
      | (?P<time>\d{4}-\d{2}-\d{2}T[0-9:.]+(?:Z|[+-]\d{2}:?\d{2})?)
      | (?P<number>-?\d+(?:\.\d+)?)
      | (?P<word>[A-Za-z_$][\w.\-$]*)
      | (?P<mark>[(),\[\]])
    )""",
    re.VERBOSE | re.DOTALL,
)


class Bare(NamedTuple):
    """A value without quotes that is no number: a time, or a word where a quoted text belongs."""

    text: str


Value = Literal | Bare | list[Literal | Bare]


class Condition(NamedTuple):
    """One comparison as it was written; `value` is `None` for `has`."""

    operator: str
    field: str
    value: Value


class FilterField(NamedTuple):
    """What an endpoint allows for a field: its operators, how a value is read, whether lists are taken."""

    operators: frozenset[str]
    read: Callable[[Literal | Bare], str | float]
    lists: bool = False


def parse_filter(text: str) -> list[Condition]:
    """The conditions, all of which must hold. Raises `Problem` (400, `source.parameter` `filter`)."""
    parser = _Parser(text)
    conditions = parser.conditions()
    parser.end()
    return conditions


def checked_filter(text: str, fields: Mapping[str, FilterField]) -> list[Condition]:
    """Parse, and refuse fields, operators and values that the endpoint doesn't take.

    The values come back as the field's `read` gives them (text, or seconds for a time), lists as lists.
    """
    checked: list[Condition] = []
    for condition in parse_filter(text):
        field = fields.get(condition.field)
        if field is None:
            raise _refused(f"'{condition.field}' is not a field that can be filtered on")
        if condition.operator not in field.operators:
            raise _refused(f"'{condition.operator}' is not an operator for '{condition.field}'")
        value = condition.value
        if condition.operator == "has":
            checked.append(condition)
        elif isinstance(value, list):
            if not field.lists:
                raise _refused(f"'{condition.field}' takes one value, not a list")
            checked.append(condition._replace(value=[_plain(field.read(item)) for item in value]))
        elif condition.operator == "any":
            raise _refused("'any' takes a list")
        else:
            checked.append(condition._replace(value=_plain(field.read(value))))
    return checked


def text_value(value: Literal | Bare) -> str:
    """A text must be quoted: `equals(email,me@example.com)` is refused."""
    if isinstance(value, str):
        return value
    shown = value.text if isinstance(value, Bare) else value
    raise _refused(f"the value {shown} must be in quotes")


def time_value(value: Literal | Bare) -> float:
    """A time in ISO 8601, with or without quotes, as seconds since 1970."""
    text = value.text if isinstance(value, Bare) else value
    if isinstance(text, str):
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            pass
        else:
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    raise _refused(f"{text!r} is not a time")


def number_value(value: Literal | Bare) -> float:
    """A number without quotes."""
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return float(value)
    raise _refused("the value must be a number")


def _plain(value: str | float) -> Literal:
    # Times and timestamps are whole or fractional seconds: a decimal carries them without loss.
    return value if isinstance(value, str) else Decimal(repr(value))


def _refused(why: str) -> Problem:
    return invalid_parameter(f"Invalid filter provided: {why}.", "filter")


class _Parser:
    """Recursive descent over the tokens; as small as the language."""

    def __init__(self, text: str) -> None:
        self._text = text.rstrip()
        self._at = 0

    def conditions(self) -> list[Condition]:
        found = self._expression()
        while self._skip(","):
            found += self._expression()
        return found

    def end(self) -> None:
        if self._at < len(self._text):
            raise _refused(f"unexpected {self._text[self._at :][:20]!r} at position {self._at + 1}")

    def _expression(self) -> list[Condition]:
        name = self._take("word")
        self._expect("(")
        if name == "and":
            found = self.conditions()
            self._expect(")")
            return found
        if name not in _OPERATORS:
            raise _refused(f"there is no operator '{name}'")
        field = self._take("word")
        value: Value = None
        if name != "has":
            self._expect(",")
            value = self._list() if self._skip("[") else self._literal()
        self._expect(")")
        return [Condition(name, field, value)]

    def _list(self) -> list[Literal | Bare]:
        items = [self._literal()]
        while self._skip(","):
            items.append(self._literal())
        self._expect("]")
        return items

    def _literal(self) -> Literal | Bare:
        kind, text = self._next()
        if kind == "string":
            return re.sub(r"\\(.)", r"\1", text[1:-1], flags=re.DOTALL)
        if kind == "number":
            return Decimal(text) if "." in text else int(text)
        if kind == "word" and text in _WORDS:
            return _WORDS[text]
        if kind in ("time", "word"):
            return Bare(text)
        raise _refused(f"unexpected {text!r} where a value belongs")

    def _next(self) -> tuple[str, str]:
        match = _TOKEN.match(self._text, self._at)
        if match is None or match.lastgroup is None:
            rest = self._text[self._at :][:20]
            raise _refused(f"unexpected {rest!r} at position {self._at + 1}" if rest else "it ends too soon")
        self._at = match.end()
        return match.lastgroup, match[match.lastgroup]

    def _take(self, kind: str) -> str:
        found, text = self._next()
        if found != kind:
            raise _refused(f"unexpected {text!r} where a name belongs")
        return text

    def _expect(self, mark: str) -> None:
        if not self._skip(mark):
            rest = self._text[self._at :][:20]
            raise _refused(
                f"'{mark}' is missing before {rest!r}" if rest else f"'{mark}' is missing at the end"
            )

    def _skip(self, mark: str) -> bool:
        match = _TOKEN.match(self._text, self._at)
        if match is None or match["mark"] != mark:
            return False
        self._at = match.end()
        return True


_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None}
