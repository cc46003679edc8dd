"""Members of the number types and of bool: Parse, TryParse, ToString, limits, tests."""

from __future__ import annotations

import math
from decimal import Decimal
from functools import cache
from typing import Any

from core.formula.members.numbers.mathfunctions import (
    clamp,
    decimal_ceiling,
    decimal_floor,
    decimal_round,
    decimal_truncate,
    math_table,
)
from core.formula.members.table import Method, Property, Table, table
from core.formula.types.builtin import BOOL, BYTE, DECIMAL, DOUBLE, FLOAT, INT, LONG, SBYTE, SHORT, USHORT
from core.formula.types.model import Type
from core.formula.values.collections.containers import NetArray
from core.formula.values.collections.ordering import compare_objects
from core.formula.values.cultures.current import formats_of, numbers_of
from core.formula.values.numbers import decimals
from core.formula.values.numbers.formatting import format_number
from core.formula.values.numbers.parsing import parse, try_parse
from core.formula.values.numbers.whole import RANGES, wrap
from core.formula.values.objects.boxed import EnumValue, box, net_equals, unbox
from core.formula.values.objects.exceptions import argument_null, net
from core.formula.values.objects.hashing import hash_code
from core.formula.values.text.display import raw_text
from core.formula.values.text.strings import to_net


def _zero(type_: Type) -> Any:
    return Decimal(0) if type_ == DECIMAL else 0.0 if type_ in {DOUBLE, FLOAT} else 0


def _styles(value: EnumValue | None) -> int | None:
    return value.number if value is not None else None


@cache
def number_table(type_: Type) -> Table:
    """The members of one number type."""
    name = str(type_)
    own = type_ if type_ not in {INT, DOUBLE, DECIMAL} else None

    def read(text: str | None, styles: EnumValue | None = None, provider: Any = None) -> Any:
        return parse(text, type_, _styles(styles), numbers_of(provider))

    def attempt(text: str | None, styles: EnumValue | None = None, provider: Any = None) -> tuple[bool, Any]:
        found = try_parse(text, type_, _styles(styles), numbers_of(provider))
        return (False, _zero(type_)) if found is None else (True, found)

    def attempt_bytes(text: Any, styles: EnumValue | None = None, provider: Any = None) -> tuple[bool, Any]:
        return attempt(to_net(bytes(text or ()).decode("utf-8", "replace")), styles, provider)

    def shown(value: Any, pattern: str | None = None, provider: Any = None) -> str:
        return format_number(value, pattern, own, numbers_of(provider))

    def compare(left: Any, right: Any) -> int:
        return compare_objects(box(left, type_), right)

    return table(
        Method(f"static {name} Parse(string s)", read),
        Method(f"static {name} Parse(string s, NumberStyles style)", read),
        Method(
            f"static {name} Parse(string s, IFormatProvider provider)",
            lambda text, provider: read(text, None, provider),
        ),
        Method(f"static {name} Parse(string s, NumberStyles style, IFormatProvider provider)", read),
        Method(f"static bool TryParse(string s, out {name} result)", attempt),
        # .NET's take a span of UTF-8, which an array becomes. They make a `null` ambiguous.
        Method(f"static bool TryParse(byte[] utf8Text, out {name} result)", attempt_bytes),
        Method(
            f"static bool TryParse(string s, IFormatProvider provider, out {name} result)",
            lambda text, provider: attempt(text, None, provider),
        ),
        Method(
            f"static bool TryParse(byte[] utf8Text, IFormatProvider provider, out {name} result)",
            lambda text, provider: attempt_bytes(text, None, provider),
        ),
        Method(
            f"static bool TryParse(string s, NumberStyles style, IFormatProvider provider, out {name} result)",
            attempt,
        ),
        Method("string ToString()", lambda value: raw_text(value, type_)),
        Method("string ToString(string format)", shown),
        Method(
            "string ToString(IFormatProvider provider)",
            lambda value, provider: raw_text(value, type_, formats_of(provider)),
        ),
        Method("string ToString(string format, IFormatProvider provider)", shown),
        Method(f"int CompareTo({name} value)", _difference if type_ in _SMALL else _compare),
        Method("int CompareTo(object value)", compare),
        Method(f"bool Equals({name} obj)", lambda left, right: _equal(left, right)),
        Method("bool Equals(object obj)", lambda left, right: net_equals(box(left, type_), right)),
        Method("int GetHashCode()", lambda value: hash_code(box(value, type_))),
        *_limits(type_),
        *(
            _decimal_statics()
            if type_ == DECIMAL
            else _float_statics(name)
            if type_ in {DOUBLE, FLOAT}
            else _whole_statics(name)
        ),
    )


_SMALL = frozenset({SBYTE, BYTE, SHORT, USHORT})


def _difference(left: int, right: int) -> int:
    return left - right


def _bit_count(name: str) -> Any:
    low, high = next(RANGES[type_] for type_ in RANGES if str(type_) == name)
    return lambda value: (value & (high - low)).bit_count()


def _compare(left: Any, right: Any) -> int:
    if isinstance(left, float) and (left != left or right != right):
        return bool(left == left) - bool(right == right)
    return bool(left > right) - bool(left < right)


def _equal(left: Any, right: Any) -> bool:
    return bool(left == right) or (left != left and right != right)


def _limits(type_: Type) -> list[Method | Property]:
    name = str(type_)
    if type_ == DECIMAL:
        values: dict[str, Any] = {
            "MaxValue": decimals.MAX_VALUE, "MinValue": decimals.MAX_VALUE.copy_negate(), "Zero": Decimal(0),
            "One": Decimal(1), "MinusOne": Decimal(-1),
        }  # fmt: skip
    elif type_ == DOUBLE:
        values = {
            "MaxValue": 1.7976931348623157e308, "MinValue": -1.7976931348623157e308, "Epsilon": 5e-324,
            "NaN": math.nan, "PositiveInfinity": math.inf, "NegativeInfinity": -math.inf,
        }  # fmt: skip
    elif type_ == FLOAT:
        values = {
            "MaxValue": 3.4028234663852886e38, "MinValue": -3.4028234663852886e38, "Epsilon": 1.401298464324817e-45,
            "NaN": math.nan, "PositiveInfinity": math.inf, "NegativeInfinity": -math.inf,
        }  # fmt: skip
    else:
        values = {"MinValue": RANGES[type_][0], "MaxValue": RANGES[type_][1]}
    return [Property(f"static {name} {key}", _giving(value)) for key, value in values.items()]


def _giving(value: Any) -> Any:
    return lambda: value


def _whole_statics(name: str) -> list[Method | Property]:
    return [
        Method(f"static {name} Max({name} x, {name} y)", max),
        Method(f"static {name} Min({name} x, {name} y)", min),
        Method(
            f"static {name} Clamp({name} value, {name} min, {name} max)",
            clamp,
        ),
        Method(f"static {name} Abs({name} value)", _absolute(name)),
        Method(f"static int Sign({name} value)", lambda value: (value > 0) - (value < 0)),
        Method(f"static {name} PopCount({name} value)", _bit_count(name)),
        Method(f"static bool IsPow2({name} value)", lambda value: value > 0 and value & (value - 1) == 0),
        Method(f"static bool IsPositive({name} value)", lambda value: value >= 0),
        Method(f"static bool IsEvenInteger({name} value)", lambda value: value % 2 == 0),
        Method(f"static bool IsOddInteger({name} value)", lambda value: value % 2 == 1),
        Method(f"static bool IsNegative({name} value)", lambda value: value < 0),
    ]


def _absolute(name: str) -> Any:
    high = next(RANGES[type_][1] for type_ in RANGES if str(type_) == name)

    def absolute(value: int) -> int:
        if abs(value) > high:
            raise net(
                "OverflowException", "Negating the minimum value of a twos complement number is invalid."
            )
        return abs(value)

    return absolute


def _float_statics(name: str) -> list[Method | Property]:
    return [
        Method(f"static bool IsNaN({name} d)", lambda value: value != value),
        Method(f"static bool IsInfinity({name} d)", math.isinf),
        Method(f"static bool IsPositiveInfinity({name} d)", lambda value: value == math.inf),
        Method(f"static bool IsNegativeInfinity({name} d)", lambda value: value == -math.inf),
        Method(f"static bool IsFinite({name} d)", math.isfinite),
        Method(
            f"static bool IsInteger({name} d)", lambda value: math.isfinite(value) and value == int(value)
        ),
        Method(f"static bool IsNegative({name} d)", lambda value: math.copysign(1.0, value) < 0),
        *_of_math(name),
    ]


_SHARED = frozenset(
    [
        "Abs",
        "Cbrt",
        "Ceiling",
        "Clamp",
        "Cos",
        "Exp",
        "Floor",
        "Log",
        "Log10",
        "Log2",
        "Max",
        "Min",
        "Pow",
        "Round",
        "Sign",
        "Sin",
        "Sqrt",
        "Tan",
        "Truncate",
    ]
)


def _of_math(name: str) -> list[Method | Property]:
    """What a number type has of Math's functions, under its own name."""
    return [
        Method(method.text, method.function)
        for shared in sorted(_SHARED)
        for method in math_table().methods.get(shared, ())
        if method.text.partition("(")[2].startswith(f"{name} ")
    ]


def _decimal_statics() -> list[Method | Property]:
    two = {
        "Add": decimals.add,
        "Subtract": decimals.subtract,
        "Multiply": decimals.multiply,
        "Divide": decimals.divide,
        "Remainder": decimals.remainder,
    }
    return [
        *(
            Method(f"static decimal {name}(decimal d1, decimal d2)", function)
            for name, function in two.items()
        ),
        Method("new(int value)", Decimal),
        Method("new(long value)", Decimal),
        Method("new(double value)", decimals.from_double),
        Method("new(int lo, int mid, int hi, bool isNegative, byte scale)", _decimal_of_parts),
        Method("static decimal Negate(decimal d)", decimals.negate),
        Method("static decimal Floor(decimal d)", decimal_floor),
        Method("static decimal Ceiling(decimal d)", decimal_ceiling),
        Method("static decimal Truncate(decimal d)", decimal_truncate),
        Method("static decimal Abs(decimal value)", Decimal.copy_abs),
        Method("static decimal Max(decimal x, decimal y)", lambda x, y: max(x, y)),
        Method("static decimal Min(decimal x, decimal y)", lambda x, y: min(y, x)),
        Method("static decimal Round(decimal d)", lambda value: decimal_round(value)),
        Method("static decimal Round(decimal d, int decimals)", decimal_round),
        Method(
            "static decimal Round(decimal d, MidpointRounding mode)",
            lambda value, mode: decimal_round(value, 0, mode),
        ),
        Method("static decimal Round(decimal d, int decimals, MidpointRounding mode)", decimal_round),
        Method("static int Compare(decimal d1, decimal d2)", _compare),
        Method("static bool Equals(decimal d1, decimal d2)", _equal),
        Method("static int ToInt32(decimal d)", lambda value: _decimal_to(value, INT)),
        Method("static long ToInt64(decimal d)", lambda value: _decimal_to(value, LONG)),
        Method("static double ToDouble(decimal d)", decimals.to_double),
        Method("static int[] GetBits(decimal d)", _bits_of),
        Method("static decimal FromOACurrency(long cy)", lambda value: decimals.make(value, 4)),
        Method("static decimal Clamp(decimal value, decimal min, decimal max)", clamp),
        Method("static int Sign(decimal d)", lambda value: (value > 0) - (value < 0)),
        Method("static bool IsInteger(decimal value)", _is_whole),
        Method(
            "static bool IsEvenInteger(decimal value)", lambda value: _is_whole(value) and int(value) % 2 == 0
        ),
        Method(
            "static bool IsOddInteger(decimal value)", lambda value: _is_whole(value) and int(value) % 2 != 0
        ),
        Method("static bool IsPositive(decimal value)", lambda value: not value.is_signed()),
        Method("static bool IsNegative(decimal value)", lambda value: value.is_signed()),
        Property("byte Scale", lambda value: decimals.parts(value)[1]),
    ]


def _is_whole(value: Decimal) -> bool:
    return value == value.to_integral_value()


def _decimal_of_parts(low: int, middle: int, high: int, negative: bool, scale: int) -> Decimal:
    if scale > decimals.MAX_SCALE:
        raise net(
            "ArgumentOutOfRangeException",
            "Decimal's scale value must be between 0 and 28, inclusive.",
            "scale",
        )
    mantissa = (low & 0xFFFFFFFF) | (middle & 0xFFFFFFFF) << 32 | (high & 0xFFFFFFFF) << 64
    return decimals.make(-mantissa if negative else mantissa, scale)


def _bits_of(value: Decimal) -> NetArray:
    mantissa, scale = decimals.parts(value)
    size = abs(mantissa)
    words = [wrap(size >> shift & 0xFFFFFFFF, INT) for shift in (0, 32, 64)]
    flags = wrap(scale << 16 | (0x80000000 if value.is_signed() else 0), INT)
    return NetArray.of(INT, [*words, flags])


def _decimal_to(value: Decimal, type_: Type) -> int:
    low, high = RANGES[type_]
    if not low <= int(value) <= high:
        raise net("OverflowException", f"Value was either too large or too small for an {type_.name}.")
    return int(value)


@cache
def bool_table() -> Table:
    """The members of bool."""
    return table(
        Property("static string TrueString", lambda: "True"),
        Property("static string FalseString", lambda: "False"),
        Method("static bool Parse(string value)", parse_bool),
        Method("static bool TryParse(string value, out bool result)", _try_bool),
        Method("string ToString()", lambda value: raw_text(value, BOOL)),
        Method("int CompareTo(bool value)", lambda left, right: left - right),
        Method("bool Equals(bool obj)", lambda left, right: left == right),
        Method("bool Equals(object obj)", lambda left, right: left is unbox(right)),
        Method("int GetHashCode()", int),
    )


def _read_bool(text: str | None) -> bool | None:
    return {"true": True, "false": False}.get((text or "").strip(" \t\r\n\v\f\0").lower())


def parse_bool(text: str | None) -> bool:
    """bool.Parse: true or false in any case, or a FormatException."""
    if text is None:
        raise argument_null("value")
    found = _read_bool(text)
    if found is None:
        raise net("FormatException", f"String '{text}' was not recognized as a valid Boolean.")
    return found


def _try_bool(text: str | None) -> tuple[bool, bool]:
    found = _read_bool(text)
    return found is not None, bool(found)
