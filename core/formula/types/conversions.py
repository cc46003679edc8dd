"""Which values become which: C#'s implicit and explicit conversions, each with the function that does it."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from core.formula.types.builtin import (
    BYTE,
    CHAR,
    DATETIME,
    DATETIMEOFFSET,
    DECIMAL,
    DELEGATE,
    DOUBLE,
    DYNAMIC,
    FLOAT,
    ICOLLECTION_DEF,
    IENUMERABLE_DEF,
    ILIST_DEF,
    INT,
    INTEGRAL_SET,
    IREADONLYCOLLECTION_DEF,
    IREADONLYLIST_DEF,
    JTOKEN,
    JVALUE,
    LONG,
    NEVER,
    NOTHING,
    NULL,
    NUMERIC_SET,
    OBJECT,
    SBYTE,
    SHORT,
    STRING,
    UINT,
    ULONG,
    USHORT,
    VOID,
)
from core.formula.types.delegates import delegate_shape
from core.formula.types.model import (
    ACTION_DEF,
    ARRAY_DEF,
    FUNC_DEF,
    TUPLE_DEF,
    Type,
    all_supers,
    nullable,
    underlying,
)
from core.formula.types.userdefined import IMPLICIT_TO
from core.formula.values.dates.datetimes import UTC, NetDateTime, NetDateTimeOffset
from core.formula.values.dates.zones import local_offset
from core.formula.values.json.tokens import token_of_raw
from core.formula.values.numbers import whole as numbers
from core.formula.values.objects.boxed import box, needs_box

Convert = Callable[[Any], Any]


def same(value: Any) -> Any:
    """The conversion that leaves the raw value as it is."""
    return value


_WIDER: dict[Type, tuple[Type, ...]] = {
    SBYTE: (SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL),
    BYTE: (SHORT, USHORT, INT, UINT, LONG, ULONG, FLOAT, DOUBLE, DECIMAL),
    SHORT: (INT, LONG, FLOAT, DOUBLE, DECIMAL),
    USHORT: (INT, UINT, LONG, ULONG, FLOAT, DOUBLE, DECIMAL),
    INT: (LONG, FLOAT, DOUBLE, DECIMAL),
    UINT: (LONG, ULONG, FLOAT, DOUBLE, DECIMAL),
    LONG: (FLOAT, DOUBLE, DECIMAL),
    ULONG: (FLOAT, DOUBLE, DECIMAL),
    CHAR: (USHORT, INT, UINT, LONG, ULONG, FLOAT, DOUBLE, DECIMAL),
    FLOAT: (DOUBLE,),
}
_COVARIANT = frozenset({IENUMERABLE_DEF, IREADONLYLIST_DEF, IREADONLYCOLLECTION_DEF})
_ARRAY_LIKE = frozenset(
    {IENUMERABLE_DEF, IREADONLYLIST_DEF, IREADONLYCOLLECTION_DEF, ILIST_DEF, ICOLLECTION_DEF}
)


def _int_to_single(value: int) -> float:
    return numbers.single(float(value))


def _numeric(source: Type, target: Type) -> Convert:
    """The widening conversion between two numeric types."""
    if source == CHAR:
        if target in INTEGRAL_SET:
            return ord
        return _char_to_decimal if target == DECIMAL else _char_to_double
    if target == DECIMAL:
        return Decimal
    if source in INTEGRAL_SET and target in INTEGRAL_SET:
        return same
    if source == FLOAT:
        return same
    return _int_to_single if target == FLOAT else float


def _char_to_decimal(value: str) -> Decimal:
    return Decimal(ord(value))


def _char_to_double(value: str) -> float:
    return float(ord(value))


def lifted(convert: Convert) -> Convert:
    """A conversion of T made to take null as well."""
    if convert is same:
        return same
    return lambda value: None if value is None else convert(value)


def date_to_offset(value: NetDateTime) -> NetDateTimeOffset:
    """The implicit conversion: what isn't UTC is local time."""
    return NetDateTimeOffset(value.ticks, 0 if value.kind == UTC else local_offset(value.ticks))


def implicit(source: Type, target: Type) -> Convert | None:
    """The implicit conversion of a value that isn't constant, or None where C# has none."""
    if source == target:
        return _tuple(source, target) if source.definition is TUPLE_DEF else same
    if source in {NEVER, NOTHING}:
        return same
    if target in {VOID, NULL} or source == VOID:
        return None
    if source == NULL:
        return same if target.accepts_null else None
    if target in {OBJECT, DYNAMIC}:
        return boxing(source)
    if source == DYNAMIC:
        return None  # done by the dynamic binder, with the value's own type
    if target.is_nullable:
        return _to_nullable(source, target)
    if source.is_nullable and target not in IMPLICIT_TO:
        return _boxed_interface(source, target)
    return _between_types(source, target)


def _between_types(source: Type, target: Type) -> Convert | None:
    """Conversions between two types that are neither null, object nor nullable."""
    wider = _WIDER.get(source)
    if wider is not None and target in wider:
        return _numeric(source, target)
    if source == DATETIME and target == DATETIMEOFFSET:
        return date_to_offset
    if source.definition is TUPLE_DEF and target.definition is TUPLE_DEF:
        return _tuple(source, target)
    declared = IMPLICIT_TO.get(target)
    if declared is not None and not reference(source, target):
        return declared(source)
    if target == JTOKEN or (target == JVALUE and source == STRING):
        token = _to_token(source)
        if token is not None:
            return token
    if source.is_value:
        return _boxed_interface(source, target)
    return same if reference(source, target) else None


def boxing(source: Type) -> Convert:
    """The conversion to `object`."""
    if not needs_box(source):
        return same
    return lambda value: box(value, source)


def _boxed_interface(source: Type, target: Type) -> Convert | None:
    if target.is_value:
        return None
    return boxing(source) if target in list(all_supers(underlying(source))) else None


def _to_nullable(source: Type, target: Type) -> Convert | None:
    inner = implicit(underlying(source), target.args[0])
    if inner is None:
        return None
    return lifted(inner) if source.is_nullable else inner


def _tuple(source: Type, target: Type) -> Convert | None:
    if len(source.args) != len(target.args):
        return None
    converts = [implicit(one, other) for one, other in zip(source.args, target.args, strict=True)]
    known = [convert for convert in converts if convert is not None]
    if len(known) != len(converts):
        return None
    if all(convert is same for convert in known):
        return same
    return lambda value: tuple(convert(item) for convert, item in zip(known, value, strict=True))


def _to_token(source: Type) -> Convert | None:
    if source.kind != "struct" and source != STRING:
        return None
    return lambda value: token_of_raw(box(value, source))


def reference(source: Type, target: Type) -> bool:
    """Whether a reference of `source` is one of `target` without a look at the value."""
    if source == target:
        return True
    if delegate_shape(source) is not None:
        return target == DELEGATE or _delegate(source, target)
    if source.definition is ARRAY_DEF and target.definition is ARRAY_DEF:
        return _item(source.args[0], target.args[0])
    for base in all_supers(source):
        if base == target:
            return True
        if base.definition is not target.definition:
            continue
        if target.definition in _COVARIANT and _item(base.args[0], target.args[0]):
            return True
        if base.definition.name == "IGrouping" and all(map(_item, base.args, target.args)):
            return True
    # string[] is an IList<object> too.
    if source.definition is ARRAY_DEF and target.definition in _ARRAY_LIKE:
        return _item(source.args[0], target.args[0])
    return False


def _item(source: Type, target: Type) -> bool:
    """Covariance is for references only."""
    if source == target:
        return True
    return not source.is_value and not target.is_value and implicit(source, target) is same


def _delegate(source: Type, target: Type) -> bool:
    one, other = delegate_shape(source), delegate_shape(target)
    if one is None or other is None or source.definition is not target.definition:
        return False
    if source.definition not in {FUNC_DEF, ACTION_DEF} or len(one[0]) != len(other[0]):
        return False
    takes = all(_item(theirs, ours) for ours, theirs in zip(one[0], other[0], strict=True))
    return takes and (one[1] == other[1] or _item(one[1], other[1]))


def constant_fits(value: Any, source: Type, target: Type) -> bool:
    """C#'s implicit constant conversions: an int constant becomes any whole type that can hold it."""
    target = underlying(target)
    if source == INT and target in INTEGRAL_SET:
        low, high = numbers.RANGES[target]
        return bool(low <= value <= high)
    if source == LONG and target == ULONG:
        return bool(value >= 0)
    return False


def numeric_promotion(left: Type, right: Type) -> Type | None:
    """The type in which C# computes with two numeric operands; None where it refuses."""
    pair = {left, right}
    if not pair <= NUMERIC_SET | {CHAR}:
        return None
    if DECIMAL in pair:
        return None if pair & {FLOAT, DOUBLE} else DECIMAL
    for type_ in (DOUBLE, FLOAT):
        if type_ in pair:
            return type_
    if ULONG in pair:
        return None if pair & {SBYTE, SHORT, INT, LONG} else ULONG
    if LONG in pair:
        return LONG
    if UINT in pair:
        return LONG if pair & {SBYTE, SHORT, INT} else UINT
    return INT


def common_type(types: list[Type]) -> Type | None:
    """C#'s best common type: the one among them that all the others convert to."""
    kinds = [type_ for type_ in types if type_ not in {NULL, NEVER, NOTHING}]
    distinct = list(dict.fromkeys(kinds))
    if not distinct:
        return None
    fitting = [
        candidate for candidate in distinct if all(implicit(type_, candidate) is not None for type_ in types)
    ]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        return OBJECT if OBJECT in fitting and DYNAMIC not in fitting else fitting[0]
    if DYNAMIC in distinct:
        return DYNAMIC
    return None


def common_with_null(types: list[Type]) -> Type | None:
    """As `common_type`, and `T?` where a null stands beside values (what C# 9 does for `? :`)."""
    found = common_type(types)
    if found is None and NULL in types:
        rest = common_type([type_ for type_ in types if type_ != NULL])
        return nullable(rest) if rest is not None else None
    return found


def offset_to_utc(value: NetDateTimeOffset) -> NetDateTime:
    """DateTimeOffset.UtcDateTime."""
    return NetDateTime(value.utc, UTC)
