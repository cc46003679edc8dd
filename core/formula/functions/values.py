"""iPaaS.com's functions of values: what to take where one is missing, numbers, the first of a list."""

from __future__ import annotations

import math
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from core.formula.functions.arguments import wrong_argument
from core.formula.members.linq.walking import element_of
from core.formula.members.numbers.convert import to_type
from core.formula.members.table import Method
from core.formula.types.builtin import DATETIME, DECIMAL, DOUBLE, INT, LONG
from core.formula.values.dates.datetimes import NetDateTime, NetDateTimeOffset
from core.formula.values.objects.boxed import box
from core.formula.values.objects.exceptions import NetError, net, null_reference
from core.formula.values.objects.instances import Guid


def value_functions() -> list[Method]:
    """Coalesce and its kin, conversions, arithmetic that takes null, tests, First."""
    return [
        # An `object` in .NET: iPaaS.com's evaluator looks at the value's own type when it is used.
        Method("dynamic Coalesce(params object[] list)", _coalesce),
        Method("DateTime CoalesceToDateTime(params object[] list)", _coalesce_to_datetime),
        Method("decimal CoalesceToDecimal(params object[] list)", lambda v: to_type(_coalesce(v), DECIMAL)),
        Method("int CoalesceToInt(params object[] list)", _coalesce_to_int),
        Method("long ConvertToLong(object obj)", lambda value: to_type(value, LONG)),
        Method("int ConvertToInt(object obj)", lambda value: to_type(value, INT)),
        Method("decimal ConvertToDecimal(object obj)", lambda value: to_type(value, DECIMAL)),
        Method("double ConvertToDouble(object obj)", lambda value: to_type(value, DOUBLE)),
        Method("double TypesafeMultiplication(object a, object b)", _multiply),
        Method("double TypesafeDivision(object numerator, object denomonator)", _divide),
        Method("decimal Larger(object a, object b)", _larger),
        Method("bool IsNull(object value)", lambda value: value is None),
        Method("bool IsEmpty(object input)", is_empty),
        Method("dynamic First(IEnumerable inputList)", _first),
    ]


def _coalesce(values: Iterable[Any] | None) -> Any:
    if values is None:
        raise null_reference()
    return next((value for value in values if value is not None), None)


def _coalesce_to_datetime(values: Iterable[Any] | None) -> NetDateTime:
    moment: NetDateTime = to_type(_coalesce(values), DATETIME)
    return moment


def _coalesce_to_int(values: Iterable[Any] | None) -> int:
    """Rounded down, by way of a double."""
    number: float = to_type(_coalesce(values), DOUBLE)
    whole: int = to_type(float(math.floor(number)) if math.isfinite(number) else number, INT)
    return whole


def _multiply(left: Any, right: Any) -> float:
    if left is None or right is None:
        return 0.0
    product: float = to_type(left, DOUBLE) * to_type(right, DOUBLE)
    return product


def _divide(numerator: Any, denominator: Any) -> float:
    if numerator is None:
        return 0.0
    if denominator is None:
        raise net("Exception", "Error in TypesafeDivision call: deonomonator was null.")  # its own spelling
    divisor: float = to_type(denominator, DOUBLE)
    if divisor == 0:
        raise net("Exception", "Error in TypesafeDivision call: attempt to divide by zero.")
    quotient: float = to_type(numerator, DOUBLE) / divisor
    return quotient


def _larger(left: Any, right: Any) -> Decimal:
    """The larger of two numbers, or the one that isn't null; 0 without any."""
    if left is None or right is None:
        only: Decimal = to_type(left if right is None else right, DECIMAL)
        return only
    numbers: list[Decimal] = []
    for parameter, value in (("a", left), ("b", right)):
        try:
            numbers.append(to_type(value, DECIMAL))
        except NetError:
            raise wrong_argument("Larger", parameter, "Decimal", value) from None
    return max(numbers[1], numbers[0])  # the second of equals, with its scale


def is_empty(value: Any) -> bool:
    """Null, "", a decimal zero, an empty GUID, the smallest moment; of a list only null."""
    if value is None or value == "":
        return True
    if isinstance(value, Decimal):
        return not value
    if isinstance(value, NetDateTime):
        return value.ticks == 0
    if isinstance(value, NetDateTimeOffset):
        return value.utc == 0
    return isinstance(value, Guid) and value.number == 0


def _first(items: Any) -> Any:
    if items is None:
        return None
    element = element_of(items)
    return next((box(item, element) for item in items), None)
