"""iPaaS.com's own functions, as its articles describe them. Null is answered, not complained about,
where the articles say so."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_FLOOR, Decimal
from functools import cache
from typing import Any

from core.formula.functions.records import custom_field, field_from_first_match, first_match, get_value
from core.formula.functions.texts import text_functions
from core.formula.members.dates.clock import local_now
from core.formula.members.numbers.convert import to_type
from core.formula.members.table import Method, Table, table
from core.formula.run import Run
from core.formula.types.builtin import DATETIME, DECIMAL, DOUBLE, INT, LONG
from core.formula.types.model import Type
from core.formula.values.collections.containers import NetDictionary
from core.formula.values.collections.ordering import sort_key
from core.formula.values.dates.datetimes import (
    LOCAL,
    MAX_TICKS,
    TICKS_PER_DAY,
    TICKS_PER_MINUTE,
    NetDateTime,
    NetDateTimeOffset,
    from_python,
    to_python,
)
from core.formula.values.numbers import decimals
from core.formula.values.numbers.whole import RANGES
from core.formula.values.objects.boxed import box
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import argument_null, divide_by_zero, overflow


@cache
def functions_table() -> Table:
    """The functions that are bare names in every formula."""
    return table(*_coalescing(), *_converting(), *_dates(), *text_functions(), *_records(), *_lists())


def _coalescing() -> list[Method]:
    return [
        Method("dynamic Coalesce(params object[] values)", _coalesce),
        Method("DateTime? CoalesceToDateTime(params object[] values)", lambda values: _as(values, DATETIME)),
        Method("decimal? CoalesceToDecimal(params object[] values)", lambda values: _as(values, DECIMAL)),
        Method("int? CoalesceToInt(params object[] values)", _coalesce_to_int),
        Method("bool IsNull(object value)", lambda value: value is None),
        Method("bool IsEmpty(object value)", is_empty),
    ]


def _coalesce(values: Iterable[Any] | None) -> Any:
    return next((value for value in values or () if value is not None), None)


def _as(values: Iterable[Any] | None, target: Type) -> Any:
    found = _coalesce(values)
    if found is None:
        return None
    if target == DATETIME and isinstance(found, NetDateTimeOffset):
        return NetDateTime(found.ticks)
    return to_type(found, target)


def _coalesce_to_int(values: Iterable[Any] | None) -> int | None:
    found = _as(values, DECIMAL)
    if found is None:
        return None
    whole = int(found.to_integral_value(rounding=ROUND_FLOOR))
    if not RANGES[INT][0] <= whole <= RANGES[INT][1]:
        raise overflow("an Int32")
    return whole


def is_empty(value: Any) -> bool:
    """Nothing, an empty text, or a list without items."""
    if value is None or value == "":
        return True
    return hasattr(value, "__len__") and not isinstance(value, str) and len(value) == 0


# Numbers ---------------------------------------------------------------------------------------


def _converting() -> list[Method]:
    return [
        Method("long ConvertToLong(object value)", lambda value: to_type(value, LONG)),
        Method("int ConvertToInt(object value)", lambda value: to_type(value, INT)),
        Method("decimal ConvertToDecimal(object value)", lambda value: to_type(value, DECIMAL)),
        Method("double ConvertToDouble(object value)", lambda value: to_type(value, DOUBLE)),
        Method("decimal TypesafeMultiplication(object a, object b)", _multiply),
        Method("decimal TypesafeDivision(object a, object b)", _divide),
        Method("T Larger<T>(T a, T b)", _larger, types=True),
    ]


def _multiply(left: Any, right: Any) -> Decimal:
    if left is None or right is None:
        return Decimal(0)
    return decimals.multiply(to_type(left, DECIMAL), to_type(right, DECIMAL))


def _divide(left: Any, right: Any) -> Decimal:
    """A null numerator gives 0; a null or zero denominator is an error."""
    denominator = to_type(right, DECIMAL) if right is not None else Decimal(0)
    if not denominator:
        raise divide_by_zero()
    return decimals.divide(to_type(left, DECIMAL), denominator) if left is not None else Decimal(0)


def _larger(types: tuple[Type, ...], left: Any, right: Any) -> Any:
    if left is None or right is None:
        return right if left is None else left
    key = sort_key(types[0])
    return right if key(left) < key(right) else left


# Dates -----------------------------------------------------------------------------------------


def _dates() -> list[Method]:
    found = [
        Method("DateTime LocalDateTimeFromDateTimeOffset(DateTimeOffset value)", _to_local, run=True),
        Method("DateTime? LocalDateTimeFromDateTimeOffset(DateTimeOffset? value)", _to_local, run=True),
        Method("DateTimeOffset DateTimeOffsetFromLocalDateTime(DateTime value)", _from_local, run=True),
        Method("DateTimeOffset? DateTimeOffsetFromLocalDateTime(DateTime? value)", _from_local, run=True),
        Method("DateTime CurrentDateTime()", lambda run: NetDateTime(local_now(run).ticks, LOCAL), run=True),
        Method("DateTimeOffset CurrentDateTimeOffset()", local_now, run=True),
        Method("DateTime MinimumDateTime()", lambda: NetDateTime(0)),
        Method("DateTime MaximumDateTime()", lambda: NetDateTime(MAX_TICKS)),
    ]
    for kind in ("DateTime", "DateTimeOffset"):
        found.append(Method(f"DateTime DateOnly({kind} value)", _date_only))
        found.append(Method(f"DateTime? DateOnly({kind}? value)", _date_only))
    return found


def _date_only(value: NetDateTime | NetDateTimeOffset | None) -> NetDateTime | None:
    if value is None:
        return None
    kind = value.kind if isinstance(value, NetDateTime) else 0
    return NetDateTime(value.ticks - value.ticks % TICKS_PER_DAY, kind)


def _to_local(run: Run, value: NetDateTimeOffset | None) -> NetDateTime | None:
    if value is None:
        return None
    moment = from_python(to_python(NetDateTimeOffset(value.utc)).astimezone(run.scope.time_zone))
    return NetDateTime(value.utc + moment.offset * TICKS_PER_MINUTE, LOCAL)


def _from_local(run: Run, value: NetDateTime | None) -> NetDateTimeOffset | None:
    if value is None:
        return None
    local = to_python(NetDateTimeOffset(value.ticks)).replace(tzinfo=run.scope.time_zone)
    return NetDateTimeOffset(value.ticks, from_python(local).offset)


# Records and lists -----------------------------------------------------------------------------


def _records() -> list[Method]:
    return [
        Method("string GetCustomFieldValue(object fields, string name)", custom_field),
        Method("dynamic GetValue(object source, string field)", get_value),
        Method("T FirstMatch<T>(IEnumerable<T> list, string condition)", first_match, run=True, types=True),
        Method(
            "dynamic FieldFromFirstMatch<T>(IEnumerable<T> list, string condition, string field)",
            field_from_first_match,
            run=True,
            types=True,
        ),
    ]


def _lists() -> list[Method]:
    return [
        Method("T First<T>(IEnumerable<T> list)", _first, types=True),
        Method(
            "string ReadFromStringDictionary(Dictionary<string, string> dict, string key)", _read_dictionary
        ),
        Method(
            "dynamic ReadFromStringDictionary(Dictionary<string, object> dict, string key)", _read_dictionary
        ),
    ]


def _first(types: tuple[Type, ...], items: Iterable[Any] | None) -> Any:
    return next(iter(items or ()), default_value(types[0]))


def _read_dictionary(made: NetDictionary | None, key: str | None) -> Any:
    if made is None:
        return None
    if key is None:
        raise argument_null("key")
    found = made.find(key)
    return None if found is None else box(found[1], made.type.args[1])
