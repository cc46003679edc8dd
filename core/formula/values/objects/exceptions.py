""".NET's exceptions: their tree by name, and the object that a formula's `catch` sees."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from core.formula.types.builtin import OBJECT
from core.formula.types.model import Type, TypeDef

_TREE = """
Exception
 SystemException
  ArgumentException
   ArgumentNullException
   ArgumentOutOfRangeException
   RegexParseException
   CultureNotFoundException
  ArithmeticException
   DivideByZeroException
   OverflowException
  ArrayTypeMismatchException
  FormatException
   UriFormatException
  IndexOutOfRangeException
  InvalidCastException
  InvalidOperationException
   SwitchExpressionException
  KeyNotFoundException
  NotImplementedException
  NotSupportedException
  NullReferenceException
  RankException
  TimeoutException
   RegexMatchTimeoutException
  TimeZoneNotFoundException
  UnauthorizedAccessException
  OperationCanceledException
  RuntimeBinderException
 ApplicationException
 AggregateException
 JsonException
  JsonReaderException
  JsonSerializationException
"""


def _read_tree() -> dict[str, Type]:
    types: dict[str, Type] = {}
    path: list[Type] = []
    for line in _TREE.strip().splitlines():
        name = line.strip()
        depth = len(line) - len(name)
        del path[depth:]
        base = path[-1] if path else OBJECT
        type_ = Type(TypeDef(name, "class", (), lambda _, base=base: (base,)))  # type: ignore[misc]
        types[name] = type_
        path.append(type_)
    return types


EXCEPTIONS = _read_tree()
EXCEPTION = EXCEPTIONS["Exception"]


class NetException:
    """An exception object of a formula. `facts` are what its words leave out, such as how long a list is."""

    __slots__ = ("facts", "inner", "message", "parameter", "type")

    def __init__(
        self,
        type_: Type,
        message: str,
        inner: NetException | None = None,
        parameter: str | None = None,
        facts: Mapping[str, Any] = MappingProxyType({}),
    ) -> None:
        self.facts = facts
        self.type = type_
        self.message = message
        self.inner = inner
        self.parameter = parameter


class NetError(Exception):
    """A .NET exception on its way through a formula. Its traceback tells where it rose (`Module.place_of`)."""

    def __init__(self, exception: NetException) -> None:
        self.exception = exception
        super().__init__(exception.message)


def net(name: str, message: str, parameter: str | None = None, **facts: Any) -> NetError:
    """The error to raise for a .NET exception; `facts` explain it to people."""
    if parameter is not None:
        message += f" (Parameter '{parameter}')"
    return NetError(NetException(EXCEPTIONS[name], message, None, parameter, facts))


def null_reference() -> NetError:
    """The error for a member of null."""
    return net("NullReferenceException", "Object reference not set to an instance of an object.")


def argument_null(parameter: str) -> NetError:
    """The error for an argument that must not be null."""
    return net("ArgumentNullException", "Value cannot be null.", parameter)


def out_of_range(parameter: str, message: str = "", **facts: Any) -> NetError:
    """The error for an argument that is too small or too large."""
    text = message or "Specified argument was out of the range of valid values."
    return net("ArgumentOutOfRangeException", text, parameter, **facts)


def must_not_be_negative(parameter: str, value: int) -> NetError:
    """The error for an argument that is less than zero, in the words of .NET 8."""
    return actual_value(parameter, f"{parameter} ('{value}') must be a non-negative value.", value)


def must_be_at_most(parameter: str, value: int, most: int, **facts: Any) -> NetError:
    """The error for an argument that is too large, in the words of .NET 8."""
    return actual_value(
        parameter, f"{parameter} ('{value}') must be less than or equal to '{most}'.", value, **facts
    )


def actual_value(parameter: str, message: str, value: int, **facts: Any) -> NetError:
    """The error for an argument out of range that quotes its value."""
    text = f"{message} (Parameter '{parameter}')\nActual value was {value}."
    return NetError(NetException(EXCEPTIONS["ArgumentOutOfRangeException"], text, None, parameter, facts))


def index_error(index: int | None = None, count: int | None = None) -> NetError:
    """What a list's indexer raises, for an index and the number of items."""
    return out_of_range(
        "index",
        "Index was out of range. Must be non-negative and less than the size of the collection.",
        **({} if index is None or count is None else {"index": index, "count": count}),
    )


def bad_format(text: str | None = None) -> NetError:
    """The error for a text that can't be read as a value."""
    if text is None:
        return net("FormatException", "Input string was not in a correct format.")
    return net("FormatException", f"The input string '{text}' was not in a correct format.", text=text)


def overflow(type_name: str) -> NetError:
    """The error for a value that the type can't hold."""
    return net("OverflowException", f"Value was either too large or too small for {type_name}.")


def divide_by_zero() -> NetError:
    """The error for a whole number or decimal divided by zero."""
    return net("DivideByZeroException", "Attempted to divide by zero.")


def invalid_operation(message: str) -> NetError:
    """The error for what an object can't do in its state."""
    return net("InvalidOperationException", message)
