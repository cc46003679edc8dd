"""How the fields of records come out of iPaaS.com's JSON, by their C# type.

What a field's type can't take raises WrongType; `schema.make_field` says which field it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from core.coerce import WrongType, decimal_of, text_of, truth_of, whole_of
from core.formula.records.model import Read, Record
from core.formula.types.builtin import LONG, OBJECT, STRING
from core.formula.types.model import Type
from core.formula.values.collections.containers import NetDictionary, NetList, Pair
from core.formula.values.dates.datetimes import LOCAL, UTC, NetDateTime, NetDateTimeOffset
from core.formula.values.dates.parsing import OFFSET, offset_from_json
from core.formula.values.numbers import decimals
from core.formula.values.numbers.decimals import TRAPPED, plain
from core.formula.values.objects.boxed import Boxed
from core.formula.values.objects.instances import Guid, read_guid
from core.formula.values.text.strings import to_net


def reader(type_: Type) -> Read:
    """How a field of that type comes out of the JSON."""
    name = type_.args[0].name if type_.is_nullable else type_.name
    if type_.kind == "record":
        return lambda value: Record(type_, value) if _is(value, Mapping, "object") else None
    if name == "List":
        return _list_reader(type_)
    if name == "Dictionary":
        return _dictionary_reader(type_)
    if name == "KeyValuePair":
        return _pair_reader(type_)
    return _SCALARS[name]


def _list_reader(type_: Type) -> Read:
    item = reader(type_.args[0])
    return lambda value: NetList(type_, list(map(item, value))) if _is(value, list, "list") else None


def records_reader(type_: Type, read: Read) -> Read:
    """`read` for lists of records, without further calls where all of them are plain dicts."""
    element = type_.args[0]

    def read_records(value: Any) -> Any:
        if type(value) is list:
            found = [Record(element, one) for one in value if type(one) is dict]
            if len(found) == len(value):
                return NetList(type_, found)
        return read(value)

    return read_records


def _is(value: Any, kind: type, wanted: str) -> bool:
    """Whether there is a value; one of another kind than is wanted raises WrongType."""
    if value is None or isinstance(value, kind):
        return value is not None
    raise WrongType(value, wanted)


def _dictionary_reader(type_: Type) -> Read:
    item = reader(type_.args[1])

    def read(value: Any) -> NetDictionary | None:
        if not _is(value, Mapping, "object"):
            return None
        found = NetDictionary(type_)
        for key, one in value.items():
            found.put(to_net(str(key)), item(one))
        return found

    return read


def _pair_reader(type_: Type) -> Read:
    """A pair is `{"Key": …, "Value": …}` in JSON, in any case, as Newtonsoft has it."""
    key, item = (reader(arg) for arg in type_.args)

    def read(value: Any) -> Pair | None:
        if not _is(value, Mapping, "object"):
            return None
        named = {str(name).lower(): one for name, one in value.items()}
        return Pair(type_, key(named.get("key")), item(named.get("value")))

    return read


def _text(value: Any) -> str | None:
    if type(value) is str:
        return value if value.isascii() else to_net(value)
    if isinstance(value, Decimal):
        return decimals.text(decimals.normal(value))
    return text_of(value)


def _whole(value: Any) -> int | None:
    return value if type(value) is int and -(2**63) <= value < 2**63 else whole_of(value)


def long_reader(read: Read) -> Read:
    """`read` for longs, without further calls for what is a number already."""
    return lambda value: value if type(value) is int and -(2**63) <= value < 2**63 else read(value)


def _int(value: Any) -> int | None:
    return whole_of(value, 32)


def decimal_reader(read: Read) -> Read:
    """`read` for decimals, without further calls for those that are as they should be: nearly all."""

    def read_decimal(value: Any) -> Any:
        kind = type(value)
        if kind is Decimal and value.is_finite():
            try:
                plain(value)
            except TRAPPED:
                return read(value)
            return value
        if kind is int and -_MANY < value < _MANY:
            return Decimal(value)
        return read(value)

    return read_decimal


_MANY = 10**28


def _decimal(value: Any) -> Decimal | None:
    if type(value) is Decimal:
        return decimals.normal(value)
    found = decimal_of(value)
    return None if found is None else decimals.normal(found)


def _double(value: Any) -> float | None:
    found = _decimal(value)
    return None if found is None else float(found)


def _moment(value: Any) -> NetDateTime | None:
    """A DateTime: with a Z it is UTC; with an offset it is turned into local time, which is UTC here."""
    found = _offset(value)
    if found is None:
        return None
    if value.endswith(("Z", "z")):
        return NetDateTime(found.utc, UTC)
    return NetDateTime(found.utc, LOCAL) if OFFSET.search(value) else NetDateTime(found.ticks)


def _offset(value: Any) -> NetDateTimeOffset | None:
    found = offset_from_json(value)
    if found is None and value not in (None, ""):
        raise WrongType(value, "date and time")
    return found


def _guid(value: Any) -> Guid | None:
    found = read_guid(value) if isinstance(value, str) else None
    if found is None and value not in (None, ""):
        raise WrongType(value, "Guid")
    return found


def from_json(value: Any) -> Any:
    """A JSON value as an `object` of a formula."""
    if isinstance(value, str):
        return to_net(value)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return value if -(2**31) <= value < 2**31 else _boxed_long(value)
    if isinstance(value, Decimal | float):
        return _decimal(value)
    if isinstance(value, Mapping):
        found = NetDictionary.of(STRING, OBJECT)
        for key, one in value.items():
            found.put(to_net(str(key)), from_json(one))
        return found
    return NetList.of(OBJECT, [from_json(one) for one in value])


def _boxed_long(value: int) -> Any:
    return Boxed(LONG, value) if -(2**63) <= value < 2**63 else Decimal(value)


_SCALARS: dict[str, Read] = {
    "String": _text,
    "Int32": _int,
    "Int64": _whole,
    "Decimal": _decimal,
    "Boolean": truth_of,
    "DateTimeOffset": _offset,
    "Object": from_json,
    "Double": _double,
    "DateTime": _moment,
    "Guid": _guid,
}
