"""System.Convert: every simple type from every other, by the value's own type."""

from __future__ import annotations

import base64
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cache
from typing import Any

from core.formula.members.numbers.bases import from_base, from_base64, from_hex, to_base, to_hex
from core.formula.members.numbers.numerics import parse_bool
from core.formula.members.table import Method, Table, table
from core.formula.types.builtin import (
    BOOL,
    CHAR,
    DATETIME,
    DECIMAL,
    DOUBLE,
    FLOAT,
    INT,
    INTEGRAL,
    INTEGRAL_SET,
    NUMERIC,
    NUMERIC_SET,
    STRING,
    UINT,
)
from core.formula.types.enums import TYPECODE, member
from core.formula.types.model import Type
from core.formula.values.collections.containers import NetArray
from core.formula.values.cultures.current import formats_of, numbers_of
from core.formula.values.dates.datetimes import NetDateTime
from core.formula.values.dates.reading import parse_datetime
from core.formula.values.numbers import decimals
from core.formula.values.numbers.parsing import parse
from core.formula.values.numbers.whole import RANGES, single
from core.formula.values.objects.boxed import EnumValue, box, runtime_type, unbox
from core.formula.values.objects.exceptions import (
    argument_null,
    net,
)
from core.formula.values.objects.instances import TypeValue
from core.formula.values.text.display import full_name, to_text

_TARGETS = {
    "ToBoolean": BOOL,
    "ToChar": CHAR,
    "ToSByte": INTEGRAL[0],
    "ToByte": INTEGRAL[1],
    "ToInt16": INTEGRAL[2],
    "ToUInt16": INTEGRAL[3],
    "ToInt32": INTEGRAL[4],
    "ToUInt32": INTEGRAL[5],
    "ToInt64": INTEGRAL[6],
    "ToUInt64": INTEGRAL[7],
    "ToSingle": FLOAT,
    "ToDouble": DOUBLE,
    "ToDecimal": DECIMAL,
    "ToDateTime": DATETIME,
}
_ARTICLES = {
    "Int32": "an Int32",
    "Int64": "an Int64",
    "Int16": "an Int16",
    "SByte": "a signed byte",
    "Byte": "an unsigned byte",
}


@cache
def convert_table() -> Table:
    """The members of Convert."""
    methods: list[Method] = []
    for name, target in _TARGETS.items():
        methods += _methods(name, target)
    return table(
        *methods,
        *_to_text(),
        Method("static object ChangeType(object value, Type conversionType)", _change_type),
        Method(
            "static object ChangeType(object value, Type conversionType, IFormatProvider provider)",
            _change_type,
        ),
        Method("static bool IsDBNull(object value)", lambda value: False),
        Method("static TypeCode GetTypeCode(object value)", _type_code),
        Method(
            "static string ToBase64String(byte[] inArray)",
            _to_base64,
        ),
        Method("static byte[] FromBase64String(string s)", from_base64),
        Method("static string ToHexString(byte[] inArray)", to_hex),
        Method("static byte[] FromHexString(string s)", from_hex),
    )


def _methods(name: str, target: Type) -> list[Method]:
    """One overload for each source type, so that the compiler's choice is C#'s."""

    def of(source: Type) -> Any:
        return lambda value: to_type(box(value, source), target)

    def of_object(value: Any, provider: Any = None) -> Any:
        return to_type(value, target, provider)

    result = str(target)
    found = [
        Method(f"static {result} {name}({source} value)", of(source))
        for source in (*NUMERIC, BOOL, CHAR, DATETIME)
    ]
    found += [
        Method(f"static {result} {name}(string value)", of_object),
        Method(f"static {result} {name}(string value, IFormatProvider provider)", of_object),
        Method(f"static {result} {name}(object value)", of_object),
        Method(f"static {result} {name}(object value, IFormatProvider provider)", of_object),
    ]
    if target in INTEGRAL_SET:
        found.append(
            Method(
                f"static {result} {name}(string value, int fromBase)",
                lambda text, base: from_base(text, base, target),
            )
        )
    return found


def _to_text() -> list[Method]:
    found = [
        Method(f"static string ToString({source} value)", _texter(source))
        for source in (*NUMERIC, BOOL, CHAR, DATETIME, STRING)
    ]
    found += [
        Method("static string ToString(object value)", to_text),
        Method(
            "static string ToString(object value, IFormatProvider provider)",
            lambda value, provider: to_text(value, formats_of(provider)),
        ),
        *(
            Method(
                f"static string ToString({source} value, IFormatProvider provider)", _provided_texter(source)
            )
            for source in (*NUMERIC, BOOL, CHAR, DATETIME, STRING)
        ),
    ]
    for source in ("int", "long", "byte", "short"):
        found.append(Method(f"static string ToString({source} value, int toBase)", to_base(source)))
    return found


def _texter(source: Type) -> Any:
    if source == STRING:
        return lambda text: text
    return lambda value: to_text(box(value, source))


def _provided_texter(source: Type) -> Any:
    if source == STRING:
        return lambda text, _: text
    return lambda value, provider: to_text(box(value, source), formats_of(provider))


def to_type(value: Any, target: Type, provider: Any = None) -> Any:
    """The raw value of `target` made of an `object`; null is zero, as Convert has it."""
    if value is None:
        return _of_null(target)
    source = runtime_type(value)
    raw = unbox(value)
    if source.kind == "enum":
        source, raw = INT, raw.number
    if target == DATETIME:
        return _to_date(raw, source, provider)
    if target == BOOL:
        return _to_bool(raw, source)
    if target == CHAR:
        return _to_char(raw, source)
    return _to_number(raw, source, target, provider)


def _of_null(target: Type) -> Any:
    if target == DATETIME:
        return NetDateTime(0)
    if target == CHAR:
        return "\0"
    if target == BOOL:
        return False
    return Decimal(0) if target == DECIMAL else 0.0 if target in {DOUBLE, FLOAT} else 0


def invalid(source: Type, target: Type) -> Exception:
    """The error for a conversion that there isn't."""
    return net("InvalidCastException", f"Invalid cast from '{source.name}' to '{target.name}'.")


def no_convertible(source: Type) -> Exception:
    """The error for an object that is no simple value."""
    return net(
        "InvalidCastException",
        f"Unable to cast object of type '{full_name(source)}' to type 'System.IConvertible'.",
    )


def _to_date(raw: Any, source: Type, provider: Any) -> NetDateTime:
    if source == DATETIME:
        return raw  # type: ignore[no-any-return]
    if source == STRING:
        return parse_datetime(raw, provider)
    raise (
        invalid(source, DATETIME)
        if source in NUMERIC_SET or source in {BOOL, CHAR}
        else no_convertible(source)
    )


def _to_bool(raw: Any, source: Type) -> bool:
    if source == BOOL:
        return bool(raw)
    if source == STRING:
        return parse_bool(raw)
    if source in NUMERIC_SET:
        return bool(raw != 0)
    raise invalid(source, BOOL) if source in {CHAR, DATETIME} else no_convertible(source)


def _to_char(raw: Any, source: Type) -> str:
    if source == CHAR:
        return str(raw)
    if source == STRING:
        if len(raw) != 1:
            raise net("FormatException", "String must be exactly one character long.")
        return str(raw)
    if source in INTEGRAL_SET:
        if not 0 <= raw <= 0xFFFF:
            raise net("OverflowException", "Value was either too large or too small for a character.")
        return chr(raw)
    raise (
        invalid(source, CHAR)
        if source in NUMERIC_SET or source in {BOOL, DATETIME}
        else no_convertible(source)
    )


def _to_number(raw: Any, source: Type, target: Type, provider: Any) -> Any:
    if source == STRING:
        return parse(raw, target, None, numbers_of(provider))
    if source == BOOL:
        raw = int(raw)
    elif source == CHAR:
        if target in {DECIMAL, DOUBLE, FLOAT}:
            raise invalid(source, target)
        raw = ord(raw)
    elif source not in NUMERIC_SET:
        raise invalid(source, target) if source == DATETIME else no_convertible(source)
    if target == DECIMAL:
        return (
            decimals.from_double(raw, 7 if source == FLOAT else 15)
            if isinstance(raw, float)
            else Decimal(raw)
        )
    if target in {DOUBLE, FLOAT}:
        number = decimals.to_double(raw) if isinstance(raw, Decimal) else float(raw)
        return single(number) if target == FLOAT else number
    return _rounded(raw, target)


def _rounded(raw: Any, target: Type) -> int:
    """To a whole number, half to even; out of range overflows."""
    low, high = RANGES[target]
    if isinstance(raw, float):
        whole = round(raw) if raw == raw and abs(raw) < 1e30 else None
    elif isinstance(raw, Decimal):
        whole = int(raw.to_integral_value(rounding=ROUND_HALF_EVEN))
    else:
        whole = raw
    if whole is None or not low <= whole <= high:
        if isinstance(raw, float):  # by way of an int, where the target is smaller
            if high > RANGES[UINT][1]:
                raise net("OverflowException", "Arithmetic operation resulted in an overflow.")
            if high < RANGES[INT][1] and (whole is None or not RANGES[INT][0] <= whole <= RANGES[INT][1]):
                target = INT
        name = _ARTICLES.get(target.name, f"a {target.name}")
        raise net("OverflowException", f"Value was either too large or too small for {name}.")
    return int(whole)


def _to_base64(data: NetArray | None) -> str:
    if data is None:
        raise argument_null("inArray")
    return base64.b64encode(bytes(data.items)).decode()


def _change_type(value: Any, type_: TypeValue | None, provider: Any = None) -> Any:
    if type_ is None:
        raise argument_null("conversionType")
    target = type_.of
    if value is None:
        if target.accepts_null:
            return None
        raise net("InvalidCastException", "Null object cannot be converted to a value type.")
    if target == STRING:
        return to_text(value, formats_of(provider))
    if runtime_type(value) == target:
        return value
    if target not in NUMERIC_SET and target not in {BOOL, CHAR, DATETIME}:
        raise invalid(runtime_type(value), target)
    return box(to_type(value, target, provider), target)


def _type_code(value: Any) -> EnumValue:
    if value is None:
        return member(TYPECODE, "Empty")
    name = runtime_type(value).name
    members: Any = TYPECODE.definition
    return EnumValue(TYPECODE, members.members.get(name, 1))
