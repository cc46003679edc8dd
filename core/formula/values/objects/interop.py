"""Between a formula's values and plain Python: what host functions get and give."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from core.formula.types.builtin import DECIMAL, DOUBLE, INT, INTEGRAL_SET, LONG, OBJECT, STRING
from core.formula.types.model import Type, underlying
from core.formula.values.collections.containers import NetArray, NetDictionary, NetList, NetSet
from core.formula.values.dates.datetimes import NetDateTime, NetDateTimeOffset, from_python, to_python
from core.formula.values.numbers import decimals
from core.formula.values.numbers.whole import RANGES
from core.formula.values.objects.boxed import Boxed, EnumValue
from core.formula.values.objects.exceptions import net
from core.formula.values.text.display import to_text
from core.formula.values.text.strings import from_net, to_net

_PLAIN = frozenset({type(None), bool, int, float, Decimal})


def to_host(value: Any) -> Any:
    """A raw value or an `object` as plain Python."""
    kind = type(value)
    if kind is Boxed:
        value = value.value
        kind = type(value)
    if kind is str:
        return value if value.isascii() else from_net(value)
    if kind in _PLAIN:
        return value
    if isinstance(value, NetDateTimeOffset):
        return to_python(value)
    if isinstance(value, NetDateTime):
        return to_python(NetDateTimeOffset(value.ticks)).replace(tzinfo=None)
    if isinstance(value, NetList | NetArray | NetSet):
        return [to_host(item) for item in value]
    if isinstance(value, NetDictionary):
        return {to_host(key): to_host(item) for key, item in value.pairs()}
    if isinstance(value, EnumValue):
        return value.number
    return from_net(to_text(value))


def from_host(value: Any, type_: Type, function: str) -> Any:
    """A host function's answer as a raw value of the type it declares."""
    if type_ is STRING and type(value) is str:
        return value if value.isascii() else to_net(value)
    goal = underlying(type_)
    if value is None:
        if type_.accepts_null:
            return None
        raise _wrong(value, type_, function)
    if goal == STRING and isinstance(value, str):
        return to_net(value)
    if goal == OBJECT:
        return _object(value)
    if goal in INTEGRAL_SET and isinstance(value, int) and not isinstance(value, bool):
        low, high = RANGES[goal]
        if low <= value <= high:
            return value
    if goal == DECIMAL and isinstance(value, int | Decimal) and not isinstance(value, bool):
        return decimals.normal(Decimal(value))
    if goal == DOUBLE and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    found = _object(value)
    if getattr(found, "type", None) == goal or (isinstance(value, bool) and goal.name == "Boolean"):
        return found
    if isinstance(found, NetList | NetDictionary) and found.type.definition is goal.definition:
        return found
    raise _wrong(value, type_, function)


def _wrong(value: Any, type_: Type, function: str) -> Exception:
    return net("InvalidCastException", f"{function} gave {type(value).__name__} in place of {type_}.")


def _object(value: Any) -> Any:
    if value is None or isinstance(value, bool | float):
        return value
    if isinstance(value, int):
        return value if RANGES[INT][0] <= value <= RANGES[INT][1] else Boxed(LONG, value)
    if isinstance(value, Decimal):
        return decimals.normal(value)
    if isinstance(value, str):
        return to_net(value)
    if isinstance(value, datetime):
        return from_python(value)
    if isinstance(value, Mapping):
        found = NetDictionary.of(STRING, OBJECT)
        for key, item in value.items():
            found.put(to_net(str(key)), _object(item))
        return found
    if isinstance(value, list | tuple):
        return NetList.of(OBJECT, [_object(item) for item in value])
    return to_net(str(value))
