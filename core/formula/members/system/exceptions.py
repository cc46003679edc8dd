"""Members of .NET's exceptions."""

from __future__ import annotations

from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.values.objects.exceptions import (
    EXCEPTIONS,
    NetException,
)
from core.formula.values.text.display import full_name, to_text

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
        text = default if message is None else message
        if name == "AggregateException" and inner is not None:
            text = f"{text} ({inner.message})"
        return NetException(type_, text, inner)

    def with_actual(parameter: str | None, actual: Any, message: str | None) -> NetException:
        made = with_parameter(message, parameter)
        if actual is not None:
            made.message += f"\nActual value was {to_text(actual)}."
        return made

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
                with_actual,
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
