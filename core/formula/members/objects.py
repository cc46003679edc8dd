"""Members of object, Nullable, enums, exceptions, tuples, tasks, types and GUIDs."""

from __future__ import annotations

import uuid
from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.model import TUPLE_DEF, Type
from core.formula.values.boxed import EnumDef, EnumValue, net_equals, runtime_type, unbox
from core.formula.values.collections import NetArray, Pair
from core.formula.values.display import full_name, raw_text, to_text
from core.formula.values.exceptions import (
    EXCEPTIONS,
    NetException,
    argument_null,
    net,
)
from core.formula.values.formatting import format_enum, format_guid
from core.formula.values.hashing import hash_code
from core.formula.values.objects import Guid, NetTask, Plain, TypeValue
from core.formula.values.ordering import sort_key


@cache
def object_table() -> Table:
    return table(
        Method("new()", Plain),
        Method("string ToString()", to_text),
        Method("bool Equals(object obj)", net_equals),
        Method("int GetHashCode()", hash_code),
        Method("Type GetType()", lambda value: TypeValue(runtime_type(value))),
        Method("static bool Equals(object objA, object objB)", net_equals),
        Method("static bool ReferenceEquals(object objA, object objB)", lambda a, b: a is b),
    )


# Nullable --------------------------------------------------------------------------------------


@cache
def nullable_table() -> Table:
    return table(
        Property("bool HasValue", lambda value: value is not None),
        Method("T GetValueOrDefault()", _value_or_default, types=True),
        Method("T GetValueOrDefault(T defaultValue)", lambda value, other: other if value is None else value),
        Method("string ToString()", _nullable_text, types=True),
        known="T",
    )


def _value_or_default(types: tuple[Type, ...], value: Any) -> Any:
    from core.formula.compile.defaults import default_value

    return default_value(types[0]) if value is None else value


def _nullable_text(types: tuple[Type, ...], value: Any) -> str:
    return "" if value is None else raw_text(value, types[0])


# Enums -----------------------------------------------------------------------------------------


@cache
def enum_table() -> Table:
    return table(
        Method("string ToString()", str),
        Method("string ToString(string format)", format_enum),
        Method("bool HasFlag(object flag)", lambda value, flag: value.number & flag.number == flag.number),
        Method("int CompareTo(object target)", lambda a, b: (a.number > b.number) - (a.number < b.number)),
        Method("bool Equals(object obj)", net_equals),
        Method("static object Parse(Type enumType, string value)", _parse_enum),
        Method("static object Parse(Type enumType, string value, bool ignoreCase)", _parse_enum),
        Method(
            "static T Parse<T>(string value)",
            lambda types, text: _parse_enum(TypeValue(types[0]), text),
            types=True,
        ),
        Method(
            "static T Parse<T>(string value, bool ignoreCase)",
            lambda types, text, loose: _parse_enum(TypeValue(types[0]), text, loose),
            types=True,
        ),
        Method("static bool TryParse<T>(string value, out T result)", _try_parse_enum, types=True),
        Method(
            "static bool TryParse<T>(string value, bool ignoreCase, out T result)",
            _try_parse_enum,
            types=True,
        ),
        Method("static bool IsDefined(Type enumType, object value)", _is_defined),
        Method("static string GetName(Type enumType, object value)", lambda _, value: str(value)),
        Method("static string[] GetNames(Type enumType)", _enum_names),
    )


def _definition(type_: TypeValue) -> EnumDef:
    definition = type_.of.definition
    if not isinstance(definition, EnumDef):
        raise net("ArgumentException", "Type provided must be an Enum.", "enumType")
    return definition


def _parse_enum(type_: TypeValue, text: str | None, ignore_case: bool = False) -> EnumValue:
    if text is None:
        raise argument_null("value")
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
    members = _definition(type_).members
    if isinstance(value, str):
        return value in members
    return (value.number if isinstance(value, EnumValue) else value) in members.values()


def _enum_names(type_: TypeValue) -> NetArray:
    from core.formula.types.builtin import STRING

    members = _definition(type_).members
    return NetArray.of(STRING, sorted(members, key=lambda name: members[name]))


# Exceptions ------------------------------------------------------------------------------------

_DEFAULT_MESSAGES = {
    "ArgumentNullException": "Value cannot be null.",
    "ArgumentOutOfRangeException": "Specified argument was out of the range of valid values.",
    "ArgumentException": "Value does not fall within the expected range.",
    "InvalidOperationException": "Operation is not valid due to the current state of the object.",
    "FormatException": "One of the identified items was in an invalid format.",
    "KeyNotFoundException": "The given key was not present in the dictionary.",
    "NullReferenceException": "Object reference not set to an instance of an object.",
    "DivideByZeroException": "Attempted to divide by zero.",
    "NotImplementedException": "The method or operation is not implemented.",
    "NotSupportedException": "Specified method is not supported.",
    "OverflowException": "Arithmetic operation resulted in an overflow.",
    "IndexOutOfRangeException": "Index was outside the bounds of the array.",
    "InvalidCastException": "Specified cast is not valid.",
    "TimeoutException": "The operation has timed out.",
    "ApplicationException": "Error in the application.",
}
_NAMED_FIRST = frozenset({"ArgumentNullException", "ArgumentOutOfRangeException"})


def exception_table(name: str) -> Table:
    """Constructors of one exception, and what all of them have."""
    type_ = EXCEPTIONS[name]
    default = _DEFAULT_MESSAGES.get(name, f"Exception of type '{full_name(type_)}' was thrown.")

    def with_message(message: str | None, inner: NetException | None = None) -> NetException:
        return NetException(type_, default if message is None else message, inner)

    def with_parameter(message: str | None, parameter: str | None) -> NetException:
        text = default if message is None else message
        return NetException(
            type_, f"{text} (Parameter '{parameter}')" if parameter else text, None, parameter
        )

    constructors = [Method("new()", lambda: with_message(None))]
    if name in _NAMED_FIRST:
        constructors.append(
            Method("new(string paramName)", lambda parameter: with_parameter(None, parameter))
        )
        constructors.append(
            Method(
                "new(string paramName, string message)",
                lambda parameter, text: with_parameter(text, parameter),
            )
        )
    else:
        constructors.append(Method("new(string message)", with_message))
        constructors.append(Method("new(string message, Exception innerException)", with_message))
        if name == "ArgumentException":
            constructors.append(Method("new(string message, string paramName)", with_parameter))
    if name == "ArgumentOutOfRangeException":
        constructors.append(
            Method(
                "new(string paramName, object actualValue, string message)",
                lambda p, _, text: with_parameter(text, p),
            )
        )
    members: tuple[Method | Property, ...] = ()
    if name == "Exception":
        members = _exception_members()
    return table(*constructors, *members)


def _exception_members() -> tuple[Method | Property, ...]:
    return (
        Property("string Message", lambda error: error.message),
        Property("Exception InnerException", lambda error: error.inner),
        Property("string StackTrace", lambda error: ""),
        Property("string Source", lambda error: ""),
        Property("string ParamName", lambda error: error.parameter),
        Property("string HelpLink", lambda error: None),
        Method("string ToString()", to_text),
    )


# Tasks, types, pairs, GUIDs ----------------------------------------------------------------------


@cache
def task_table() -> Table:
    return table(
        Property("T Result", lambda task: task.result()),
        Property("bool IsCompleted", lambda task: True),
        Method("Task<T> ConfigureAwait(bool continueOnCapturedContext)", lambda task, _: task),
        Method("Task<T> GetAwaiter()", lambda task: task),
        Method("T GetResult()", lambda task: task.result()),
        known="T",
    )


@cache
def plain_task_table() -> Table:
    from core.formula.types.builtin import VOID

    return table(
        Property("static Task CompletedTask", lambda: NetTask(VOID, None)),
        Method(
            "static Task<T> FromResult<T>(T result)",
            lambda types, value: NetTask(types[0], value),
            types=True,
        ),
        Method("static Task<T[]> WhenAll<T>(IEnumerable<Task<T>> tasks)", _when_all, types=True),
        Method("static Task<T[]> WhenAll<T>(params Task<T>[] tasks)", _when_all, types=True),
        Method("static Task Delay(int millisecondsDelay)", lambda _: NetTask(VOID, None)),
        Method("Task ConfigureAwait(bool continueOnCapturedContext)", lambda task, _: task),
    )


def _when_all(types: tuple[Type, ...], tasks: Any) -> NetTask:
    from core.formula.types.model import array

    return NetTask(array(types[0]), NetArray.of(types[0], [task.result() for task in tasks]))


@cache
def type_table() -> Table:
    return table(
        Property("string Name", lambda value: _type_name(value.of)),
        Property("string FullName", lambda value: full_name(value.of)),
        Property("bool IsEnum", lambda value: value.of.kind == "enum"),
        Property("bool IsValueType", lambda value: value.of.is_value),
        Method("string ToString()", lambda value: full_name(value.of)),
        Method("bool Equals(object o)", net_equals),
    )


def _type_name(type_: Type) -> str:
    if type_.name == "Array":
        return f"{_type_name(type_.args[0])}[]"
    return f"{type_.name}`{len(type_.args)}" if type_.args else type_.name


@cache
def pair_table() -> Table:
    return table(
        Method("new(TKey key, TValue value)", _new_pair, types=True),
        Property("TKey Key", lambda pair: pair.key),
        Property("TValue Value", lambda pair: pair.value),
        known="TKey TValue",
    )


def _new_pair(types: tuple[Type, ...], key: Any, value: Any) -> Pair:
    from core.formula.types.builtin import KEYVALUEPAIR_DEF

    return Pair(Type(KEYVALUEPAIR_DEF, types), key, value)


@cache
def tuple_table() -> Table:
    """The members of all value tuples."""
    return table(
        Method("int CompareTo(object other)", _compare_tuples, types=True),
    )


def _compare_tuples(types: tuple[Type, ...], left: Any, right: Any) -> int:
    key = sort_key(Type(TUPLE_DEF, types))
    one, other = key(left), key(unbox(right))
    return bool(one > other) - bool(one < other)


@cache
def tuple_statics() -> Table:
    """Tuple.Create; its tuples are value tuples here."""
    names = ("A", "B", "C", "D", "E", "F", "G")
    return table(*(_tuple_maker(names[:count]) for count in range(1, 8)))


def _tuple_maker(names: tuple[str, ...]) -> Method:
    items = f"({', '.join(names)})"
    parameters = ", ".join(f"{name} item{i}" for i, name in enumerate(names, 1))
    return Method(f"static {items} Create<{', '.join(names)}>({parameters})", lambda *values: values)


@cache
def guid_table() -> Table:
    return table(
        Method("new(string g)", _parse_guid),
        Property("static Guid Empty", lambda: Guid(0)),
        Method("static Guid NewGuid()", _new_guid, run=True),
        Method("static Guid Parse(string input)", _parse_guid),
        Method("static bool TryParse(string input, out Guid result)", _try_guid),
        Method("string ToString()", str),
        Method("string ToString(string format)", lambda value, pattern: format_guid(value, pattern or "D")),
        Method("bool Equals(Guid g)", lambda a, b: a == b),
        Method("bool Equals(object obj)", net_equals),
        Method("int CompareTo(Guid value)", lambda a, b: (a.number > b.number) - (a.number < b.number)),
    )


def _new_guid(run: Run) -> Guid:
    """Random in .NET; here it comes from the record and the count of calls, so that a preview and a
    send of the same order, and a run that is taken up again, have the same one."""
    run.random_calls += 1
    seed = f"{run.scope.kind}/{run.scope.raw.get('id')}/{run.random_calls}"
    return Guid(uuid.uuid5(uuid.NAMESPACE_OID, seed).int)


def _read_guid(text: str) -> Guid | None:
    body = text.strip()
    if body[:1] in "{(" and body[-1:] in "})" and len(body) == 38:
        body = body[1:-1]
    digits = (
        body.replace("-", "") if len(body) == 36 and all(body[i] == "-" for i in (8, 13, 18, 23)) else body
    )
    if len(digits) != 32 or any(letter not in "0123456789abcdefABCDEF" for letter in digits):
        return None
    return Guid(int(digits, 16))


def _parse_guid(text: str | None) -> Guid:
    if text is None:
        raise argument_null("input")
    found = _read_guid(text)
    if found is None:
        raise net("FormatException", "Unrecognized Guid format.")
    return found


def _try_guid(text: str | None) -> tuple[bool, Guid]:
    found = _read_guid(text) if text else None
    return found is not None, found or Guid(0)
