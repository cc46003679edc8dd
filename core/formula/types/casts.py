"""Explicit conversions: `(int)x`, unboxing, `as` and `is` with a type."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from core.formula.types.builtin import (
    CHAR,
    DATETIME,
    DATETIMEOFFSET,
    DECIMAL,
    DOUBLE,
    DYNAMIC,
    FLOAT,
    INT,
    INTEGRAL_SET,
    NUMERIC_SET,
    OBJECT,
)
from core.formula.types.conversions import Convert, implicit, lifted, reference
from core.formula.types.model import Type, all_supers, underlying
from core.formula.types.userdefined import EXPLICIT_FROM
from core.formula.values.numbers import decimals
from core.formula.values.numbers import whole as numbers
from core.formula.values.objects.boxed import EnumValue, runtime_type, unbox
from core.formula.values.objects.exceptions import invalid_operation, net, null_reference, overflow
from core.formula.values.text.display import full_name


def explicit(source: Type, target: Type, *, checked: bool) -> Convert | None:
    """The conversion of a cast, or None where C# refuses it."""
    found = implicit(source, target)
    if found is not None:
        return found
    if target.is_nullable and _declares(source):
        return _declared(source, target)  # a token may hold null itself
    if target.is_nullable:
        inner = explicit(underlying(source), target.args[0], checked=checked)
        if inner is None:
            return None
        if source in {OBJECT, DYNAMIC} or not source.is_nullable:
            return lifted(inner)
        return lifted(inner)
    if source.is_nullable and source.is_value:
        inner = explicit(source.args[0], target, checked=checked)
        return _of_nullable(inner) if inner is not None else None
    numeric = _numeric(source, target, checked=checked)
    if numeric is not None:
        return numeric
    return _reference(source, target)


def _of_nullable(inner: Convert) -> Convert:
    def convert(value: Any) -> Any:
        if value is None:
            raise invalid_operation("Nullable object must have a value.")
        return inner(value)

    return convert


def _numeric(source: Type, target: Type, *, checked: bool) -> Convert | None:
    if target.kind == "enum" and source in NUMERIC_SET | {CHAR}:
        to_int = explicit(source, INT, checked=checked)
        assert to_int is not None
        return lambda value: EnumValue(target, to_int(value))
    if source.kind == "enum":
        if target.kind == "enum":
            return lambda value: EnumValue(target, value.number)
        if target not in NUMERIC_SET | {CHAR}:
            return None
        from_int = explicit(INT, target, checked=checked)
        assert from_int is not None
        return lambda value: from_int(value.number)
    if source not in NUMERIC_SET | {CHAR} or target not in NUMERIC_SET | {CHAR}:
        return None
    if target == CHAR:
        to_code = explicit(source, INT if source not in INTEGRAL_SET else source, checked=checked)
        assert to_code is not None
        cut = numbers.checker(CHAR) if checked else numbers.wrapper(CHAR)
        return lambda value: chr(cut(to_code(value)))
    if source == CHAR:
        narrow = _to_whole(INT, target, checked=checked)
        return lambda value: narrow(ord(value))
    if target in INTEGRAL_SET:
        return _to_whole(source, target, checked=checked)
    if target == DECIMAL:
        return lambda value: decimals.from_double(value, 7 if source == FLOAT else 15)
    return _to_float(source, target)


def _to_whole(source: Type, target: Type, *, checked: bool) -> Convert:
    if source in INTEGRAL_SET:
        return numbers.checker(target) if checked else numbers.wrapper(target)
    if source == DECIMAL:
        low, high = numbers.RANGES[target]
        name = {"Int32": "an Int32", "Int64": "an Int64"}.get(target.name, f"a {target.name}")

        def from_decimal(value: Decimal) -> int:
            whole = int(value)
            if not low <= whole <= high:
                raise overflow(name)
            return whole

        return from_decimal
    return lambda value: numbers.double_to_whole(value, target, checked=checked)


def _to_float(source: Type, target: Type) -> Convert:
    if source == DECIMAL:
        if target == FLOAT:
            return lambda value: numbers.single(decimals.to_double(value))
        return decimals.to_double
    if target == FLOAT:
        return lambda value: numbers.single(float(value))
    assert target == DOUBLE
    return float


def _reference(source: Type, target: Type) -> Convert | None:
    if source.definition is DATETIMEOFFSET.definition and target == DATETIME:
        return None
    if source in {OBJECT, DYNAMIC}:
        return lambda value: cast_object(value, target)
    if implicit(target, source) is not None and source not in NUMERIC_SET:
        if target.is_value and source.is_value:
            return None
        if _declares(source):
            return _declared(source, target) or (lambda value: cast_object(value, target))
        return lambda value: cast_object(value, target)
    if _declares(source):
        return _declared(source, target)
    if source.kind == "interface" or target.kind == "interface":
        if source.is_value or target.is_value:
            return (lambda value: cast_object(value, target)) if source.kind == "interface" else None
        return lambda value: cast_object(value, target)
    return None


def _declares(source: Type) -> bool:
    """Whether the type brings conversions of its own."""
    return any(reference(source, base) for base in EXPLICIT_FROM)


def _declared(source: Type, target: Type) -> Convert | None:
    """A conversion that the type brings with it."""
    base = next(base for base in EXPLICIT_FROM if reference(source, base))
    if reference(target, base):
        return None
    return lambda value: EXPLICIT_FROM[base](value, target)


def fits(value: Any, target: Type) -> bool:
    """Whether a value that isn't null, as an `object`, is an instance of `target`."""
    type_ = runtime_type(value)
    if target in {OBJECT, DYNAMIC}:
        return True
    target = underlying(target)
    return (
        type_ == target
        or (not type_.is_value and reference(type_, target))
        or (type_.is_value and target in list(all_supers(type_)))
    )


def cast_object(value: Any, target: Type) -> Any:
    """(T)o: the raw value, if the object is one of T."""
    if value is None:
        if target.accepts_null:
            return None
        raise null_reference()
    if fits(value, target):
        return unbox(value) if target.is_value or target.kind == "delegate" else value
    goal = underlying(target)
    if isinstance(value, EnumValue) and goal == INT:
        return value.number  # an enum may be unboxed as its number, and a number as an enum
    if type(value) is int and goal.kind == "enum":
        return EnumValue(goal, value)
    raise invalid_cast(runtime_type(value), target)


def invalid_cast(source: Type, target: Type) -> Exception:
    """The error for an object that is none of the type."""
    return net(
        "InvalidCastException",
        f"Unable to cast object of type '{full_name(source)}' to type '{full_name(target)}'.",
    )
