"""What the code of a formula calls beside .NET's members."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from core.formula.records.model import Record
from core.formula.run import Run
from core.formula.types.builtin import JTOKEN
from core.formula.types.casts import cast_object, fits
from core.formula.types.conversions import implicit, reference
from core.formula.types.model import Type
from core.formula.types.userdefined import EXPLICIT_FROM
from core.formula.values.collections.containers import Sequence
from core.formula.values.json.tokens import JObject, JToken, JValue
from core.formula.values.objects.boxed import net_equals, runtime_type, unbox
from core.formula.values.objects.exceptions import (
    NetError,
    NetException,
    argument_null,
    invalid_operation,
    net,
    null_reference,
)
from core.formula.values.objects.instances import NetTask
from core.formula.values.text.display import to_text


class Goto(BaseException):
    """On the way to a label: `block` numbers the statements that have it, `section` is which of them."""

    def __init__(self, block: int, section: int) -> None:
        self.block = block
        self.section = section
        super().__init__()


def put_in_cell(cell: list[Any], value: Any) -> Any:
    """Store a value in a cell, as an expression."""
    cell[0] = value
    return value


def fail_null() -> Any:
    """Stands where a value is null that must not be."""
    raise null_reference()


def fail_source() -> Any:
    """Stands where LINQ's source is null."""
    raise argument_null("source")


def fail_value() -> Any:
    """Stands where a `T?` has no value."""
    raise invalid_operation("Nullable object must have a value.")


def fail_match(value: Any) -> Any:
    """Stands behind the last arm of a `switch` expression; `value` is what none took."""
    unmatched = "" if value is None else f"\nUnmatched value was {to_text(value)}."
    message = "Non-exhaustive switch expression failed to match its input."
    raise net("SwitchExpressionException", message + unmatched)


def throw(exception: NetException | None) -> Any:
    """`throw x`"""
    if exception is None:
        raise null_reference()
    raise NetError(exception)


def each_of(first: int, last: int, add: Callable[[int], Any]) -> None:
    """Each whole number from the first to the last."""
    for number in range(first, last + 1):
        add(number)


def aligned(run: Run, text: str, width: int) -> str:
    """A text filled up with blanks: before it, or behind it for a negative width."""
    run.meter.text(abs(width))
    return text.rjust(width) if width > 0 else text.ljust(-width)


def cast_if_fits(value: Any, target: Type) -> Any:
    """`x as T`: null where the object is none of T."""
    if value is None or not fits(value, target):
        return None
    return cast_object(value, target)


def tuple_with(whole: tuple[Any, ...], index: int, value: Any) -> tuple[Any, ...]:
    """The tuple with another part."""
    return (*whole[:index], value, *whole[index + 1 :])


def new_record(type_: Type) -> Record:
    """`new TransactionLine()`: a record without fields."""
    return Record(type_, {})


def set_field(record: Record, field: str, value: Any) -> None:
    """Change a field of a record, for as long as the run goes on."""
    record.put(field, value)


def json_member(value: JObject | None, name: str) -> Any:
    """`o.Name` of a dynamic JSON object: null where it isn't there."""
    return value.members.get(name) if value is not None else None


def set_json_member(value: JObject, name: str, item: JToken | None) -> JToken:
    """`o.Name = item` of a dynamic JSON object."""
    token = item if item is not None else JValue(None)
    value.members[name] = token
    token.parent = value
    return token


def is_kind(error: NetError, type_: Type) -> bool:
    """Whether a `catch` of that type takes the exception."""
    return reference(error.exception.type, type_)


def same_reference(left: Any, right: Any) -> bool:
    """Whether two objects are the same one; texts are compared by value, as .NET's literals turn out."""
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if isinstance(left, int | float) and not isinstance(left, bool):
        return False  # each boxing makes a new object
    return left is right or (
        left is not None and type(left).__name__ == "TypeValue" and net_equals(left, right)
    )


def walked(source: Any) -> Iterator[Any]:
    """What a `foreach` goes through."""
    if source is None:
        raise null_reference()
    return iter(source)


def awaited(value: Any) -> Any:
    """`await x` of a value whose type is known only now."""
    return value.result() if isinstance(value, NetTask) else value


def as_task(result: Type, run: Callable[..., Any]) -> Callable[..., NetTask]:
    """An async function: its result is a finished task that has the value or the exception."""

    def start(*arguments: Any) -> NetTask:
        try:
            return NetTask(result, run(*arguments))
        except NetError as error:
            return NetTask(result, None, error)

    return start


def as_sequence(element: Type, run: Callable[..., Any]) -> Callable[..., Sequence]:
    """An iterator: its result is a sequence that begins anew each time it is gone through."""
    return lambda *arguments: Sequence.of(element, lambda: run(*arguments))


def runtime_binder_error(message: str) -> Exception:
    """The error for what a compiler would refuse, found at run time."""
    return net("RuntimeBinderException", message)


def dynamic_conversion(target: Type) -> Callable[[Any], Any]:
    """The implicit conversion of a dynamic value: by its own type, when it is there."""

    def convert(value: Any) -> Any:
        type_ = runtime_type(value)
        found = implicit(type_, target)
        if found is None and isinstance(value, JToken):
            return EXPLICIT_FROM[JTOKEN](value, target)
        if found is None:
            if value is None:
                raise runtime_binder_error(
                    f"Cannot convert null to '{target}' because it is a non-nullable value type"
                )
            raise runtime_binder_error(f"Cannot implicitly convert type '{type_}' to '{target}'")
        return found(unbox(value))

    return convert


ALWAYS: dict[str, Any] = {
    one.__name__: one for one in (put_in_cell, fail_null, fail_source, fail_value, fail_match, len, type, str)
}
"""What formulas' code has under these names without asking."""
