"""Members of enums, and the static methods of Enum."""

from __future__ import annotations

from functools import cache
from typing import Any

from core.formula.members.table import Method, Table, table
from core.formula.types.builtin import STRING
from core.formula.types.model import Type
from core.formula.values.collections.containers import NetArray
from core.formula.values.numbers.formatting import format_enum
from core.formula.values.objects.boxed import EnumDef, EnumValue, net_equals, unbox
from core.formula.values.objects.exceptions import (
    argument_null,
    net,
)
from core.formula.values.objects.instances import TypeValue

# Enums -----------------------------------------------------------------------------------------


@cache
def enum_table() -> Table:
    """The members of Enum."""
    return table(
        Method("string ToString()", str),
        Method("string ToString(string format)", format_enum),
        Method("bool HasFlag(object flag)", lambda value, flag: value.number & flag.number == flag.number),
        Method("int CompareTo(object target)", lambda a, b: (a.number > b.number) - (a.number < b.number)),
        Method("bool Equals(object obj)", net_equals),
        Method("static object Parse(Type enumType, string value)", parse_enum),
        Method("static object Parse(Type enumType, string value, bool ignoreCase)", parse_enum),
        Method(
            "static T Parse<T>(string value)",
            lambda types, text: parse_enum(TypeValue(types[0]), text),
            types=True,
        ),
        Method(
            "static T Parse<T>(string value, bool ignoreCase)",
            lambda types, text, loose: parse_enum(TypeValue(types[0]), text, loose),
            types=True,
        ),
        Method("static bool TryParse<T>(string value, out T result)", _try_parse_enum, types=True),
        Method(
            "static bool TryParse<T>(string value, bool ignoreCase, out T result)",
            _try_parse_enum,
            types=True,
        ),
        Method("static bool IsDefined(Type enumType, object value)", _is_defined),
        Method("static string GetName(Type enumType, object value)", _enum_name),
        Method(
            "static string GetName<T>(T value)",
            lambda types, value: _enum_name(TypeValue(types[0]), value),
            types=True,
        ),
        Method(
            "static T[] GetValues<T>()",
            lambda types: NetArray.of(types[0], _enum_values(TypeValue(types[0]))),
            types=True,
        ),
        Method(
            "static Array GetValues(Type enumType)",
            _values_of,
        ),
        Method("static string[] GetNames<T>()", lambda types: _enum_names(TypeValue(types[0])), types=True),
        Method(
            "static bool IsDefined<T>(T value)",
            lambda types, value: _is_defined(TypeValue(types[0]), value),
            types=True,
        ),
        Method("static string[] GetNames(Type enumType)", _enum_names),
    )


def _definition(type_: TypeValue | None) -> EnumDef:
    if type_ is None:
        raise argument_null("enumType")
    definition = type_.of.definition
    if not isinstance(definition, EnumDef):
        raise net("ArgumentException", "Type provided must be an Enum.", "enumType")
    return definition


def parse_enum(type_: TypeValue, text: str | None, ignore_case: bool = False) -> EnumValue:
    """Enum.Parse."""
    definition = _definition(type_)
    if text is None:
        raise argument_null("value")
    if not text.strip():
        raise net("ArgumentException", "Must specify valid information for parsing in the string.", "value")
    assert definition
    found = _find_enum(type_, text, ignore_case=ignore_case)
    if found is None:
        raise net("ArgumentException", f"Requested value '{text}' was not found.")
    return found


def _find_enum(type_: TypeValue, text: str, *, ignore_case: bool) -> EnumValue | None:
    definition = _definition(type_)
    number = 0
    for part in text.split(","):
        word = part.strip()
        if word.lstrip("+-").isdigit():
            number |= int(word)
            continue
        found = next(
            (
                value
                for name, value in definition.members.items()
                if name == word or (ignore_case and name.lower() == word.lower())
            ),
            None,
        )
        if found is None:
            return None
        number |= found
    return EnumValue(type_.of, number)


def _try_parse_enum(
    types: tuple[Type, ...], text: str | None, ignore_case: bool = False
) -> tuple[bool, EnumValue]:
    found = _find_enum(TypeValue(types[0]), text, ignore_case=ignore_case) if text else None
    return found is not None, found or EnumValue(types[0], 0)


def _is_defined(type_: TypeValue, value: Any) -> bool:
    if value is None:
        raise argument_null("value")
    members = _definition(type_).members
    if isinstance(value, str):
        return value in members
    return (value.number if isinstance(value, EnumValue) else value) in members.values()


def _enum_name(type_: TypeValue, value: Any) -> str | None:
    if value is None:
        raise argument_null("value")
    number = value.number if isinstance(value, EnumValue) else unbox(value)
    return next((name for name, one in _definition(type_).members.items() if one == number), None)


def _values_of(type_: TypeValue) -> NetArray:
    values = _enum_values(type_)
    return NetArray.of(type_.of, values)


def _enum_values(type_: TypeValue) -> list[EnumValue]:
    return [EnumValue(type_.of, number) for number in sorted(_definition(type_).members.values())]


def _enum_names(type_: TypeValue) -> NetArray:
    members = _definition(type_).members
    return NetArray.of(STRING, sorted(members, key=lambda name: members[name]))
