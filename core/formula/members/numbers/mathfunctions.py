"""System.Math."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.types.builtin import DECIMAL, DOUBLE, FLOAT, INT, LONG, NUMERIC, SBYTE, SHORT
from core.formula.types.model import Type
from core.formula.values.numbers import decimals
from core.formula.values.numbers.fixedpoint import step
from core.formula.values.numbers.whole import RANGES, quotient, rest, single
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import net, out_of_range

_WIDE = Context(prec=800, Emin=-2000, Emax=2000)
_ROUNDINGS = (ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_DOWN, ROUND_FLOOR, ROUND_CEILING)
_SIGNED = (SBYTE, SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL)


@cache
def math_table() -> Table:
    """The members of Math."""
    return table(*_by_type(), *_rounding(), *_double_functions(), *_others())


def _by_type() -> list[Method | Property]:
    found: list[Method | Property] = []
    for type_ in NUMERIC:
        name = str(type_)
        found += [
            Method(f"static {name} Max({name} val1, {name} val2)", _maximum),
            Method(f"static {name} Min({name} val1, {name} val2)", _minimum),
            Method(f"static {name} Clamp({name} value, {name} min, {name} max)", clamp),
        ]
    for type_ in _SIGNED:
        found.append(Method(f"static {type_} Abs({type_} value)", _absolute(type_)))
        found.append(Method(f"static int Sign({type_} value)", _sign))
    return found


def _maximum(left: Any, right: Any) -> Any:
    if left != left:
        return left
    return right if right > left or right != right else left


def _minimum(left: Any, right: Any) -> Any:
    if left != left:
        return left
    return min(right, left)


def clamp(value: Any, low: Any, high: Any) -> Any:
    """Math.Clamp"""
    if low > high:
        raise net("ArgumentException", f"'{low}' cannot be greater than {high}.")
    return low if value < low else min(value, high)


def _absolute(type_: Type) -> Callable[[Any], Any]:
    if type_ == DECIMAL:
        return Decimal.copy_abs
    if type_ not in RANGES:
        return abs
    low = RANGES[type_][0]

    def absolute(value: int) -> int:
        if value == low:
            raise net(
                "OverflowException", "Negating the minimum value of a twos complement number is invalid."
            )
        return abs(value)

    return absolute


def _sign(value: Any) -> int:
    if value != value:
        raise net("ArithmeticException", "Function does not accept floating point Not-a-Number values.")
    return bool(value > 0) - bool(value < 0)


# Rounding --------------------------------------------------------------------------------------


def _rounding() -> list[Method | Property]:
    return [
        Method("static decimal Round(decimal d)", lambda value: decimal_round(value)),
        Method("static decimal Round(decimal d, int decimals)", decimal_round),
        Method(
            "static decimal Round(decimal d, MidpointRounding mode)",
            lambda value, mode: decimal_round(value, 0, mode),
        ),
        Method("static decimal Round(decimal d, int decimals, MidpointRounding mode)", decimal_round),
        Method("static double Round(double a)", lambda value: double_round(value)),
        Method("static double Round(double value, int digits)", double_round),
        Method(
            "static double Round(double value, MidpointRounding mode)",
            lambda value, mode: double_round(value, 0, mode),
        ),
        Method("static double Round(double value, int digits, MidpointRounding mode)", double_round),
        Method("static decimal Floor(decimal d)", decimal_floor),
        Method("static double Floor(double d)", _whole(math.floor)),
        Method("static decimal Ceiling(decimal d)", decimal_ceiling),
        Method("static double Ceiling(double a)", _whole(math.ceil)),
        Method("static decimal Truncate(decimal d)", decimal_truncate),
        Method("static double Truncate(double d)", _whole(math.trunc)),
    ]


def _mode(mode: EnumValue | None) -> str:
    return _ROUNDINGS[_mode_number(mode)]


def _mode_number(mode: EnumValue | None) -> int:
    number = mode.number if mode is not None else 0
    if not 0 <= number < len(_ROUNDINGS):
        message = f"The value '{number}' is not valid for this usage of the type MidpointRounding."
        raise net("ArgumentException", message, "mode")
    return number


def decimal_round(value: Decimal, digits: int = 0, mode: EnumValue | None = None) -> Decimal:
    """Banker's rounding unless told otherwise; a smaller scale stays as it is."""
    if not 0 <= digits <= decimals.MAX_SCALE:
        raise out_of_range("decimals", "Decimal can only round to between 0 and 28 digits of precision.")
    if decimals.scale_of(value) <= digits:
        return value
    return value.quantize(step(digits), rounding=_mode(mode), context=_WIDE)


def _decimal_whole(value: Decimal, rounding: str) -> Decimal:
    if decimals.scale_of(value) == 0:
        return value
    return value.quantize(Decimal(1), rounding=rounding, context=_WIDE)


def decimal_floor(value: Decimal) -> Decimal:
    """Math.Floor of a decimal."""
    return _decimal_whole(value, ROUND_FLOOR)


def decimal_ceiling(value: Decimal) -> Decimal:
    """Math.Ceiling of a decimal."""
    return _decimal_whole(value, ROUND_CEILING)


def decimal_truncate(value: Decimal) -> Decimal:
    """Math.Truncate of a decimal."""
    return _decimal_whole(value, ROUND_DOWN)


def double_round(value: float, digits: int = 0, mode: EnumValue | None = None) -> float:
    """.NET scales by a power of ten, rounds, and scales back: 2.675 to two digits is 2.68."""
    number = _mode_number(mode)
    if not 0 <= digits <= 15:
        raise out_of_range("digits", "Rounding digits must be between 0 and 15, inclusive.")
    if not math.isfinite(value) or abs(value) >= 1e16:
        return value
    power = 10.0**digits
    scaled = value * power
    rounded = _round_whole(scaled, number)
    return math.copysign(rounded / power, value)


def _round_whole(value: float, mode: int) -> float:
    if mode == 1:
        whole = math.trunc(value)
        return float(whole + math.copysign(1, value)) if abs(value - whole) >= 0.5 else float(whole)
    if mode == 0:
        return float(round(value))
    return float((math.trunc, math.floor, math.ceil)[mode - 2](value))


def _whole(function: Callable[[float], int]) -> Callable[[float], float]:
    def run(value: float) -> float:
        return math.copysign(float(function(value)), value) if math.isfinite(value) else value

    return run


# Functions of doubles --------------------------------------------------------------------------


def _guarded(function: Callable[..., float]) -> Callable[..., float]:
    """Where Python raises, .NET gives NaN or an infinity."""

    def run(*values: float) -> float:
        if any(value != value for value in values):
            return math.nan
        try:
            return function(*values)
        except ValueError:
            return math.nan
        except OverflowError:
            return math.inf

    return run


def _log(value: float) -> float:
    return -math.inf if value == 0 else math.log(value)


def _log10(value: float) -> float:
    return -math.inf if value == 0 else math.log10(value)


def _log2(value: float) -> float:
    return -math.inf if value == 0 else math.log2(value)


def _log_base(value: float, base: float) -> float:
    if base == 1:
        return math.nan
    return _log(value) / _log(base)


def _power(value: float, exponent: float) -> float:
    if value == 0 and exponent < 0:
        return math.inf
    try:
        return math.pow(value, exponent)
    except OverflowError:
        odd = exponent == int(exponent) and int(exponent) % 2 == 1
        return -math.inf if value < 0 and odd else math.inf


_ONE: dict[str, Callable[..., float]] = {
    "Sqrt": math.sqrt, "Exp": math.exp, "Log": _log, "Log10": _log10, "Log2": _log2, "Sin": math.sin, "Cos": math.cos,
    "Tan": math.tan, "Asin": math.asin, "Acos": math.acos, "Atan": math.atan, "Sinh": math.sinh, "Cosh": math.cosh,
    "Tanh": math.tanh, "Asinh": math.asinh, "Acosh": math.acosh, "Atanh": math.atanh,
    "Cbrt": math.cbrt,  # the C library's own, as .NET has it: 3.0000000000000004 for 27
}  # fmt: skip


def _double_functions() -> list[Method | Property]:
    return [
        *(Method(f"static double {name}(double d)", _guarded(function)) for name, function in _ONE.items()),
        Method("static double Log(double a, double newBase)", _guarded(_log_base)),
        Method("static double Pow(double x, double y)", _guarded(_power)),
        Method("static double Atan2(double y, double x)", _guarded(math.atan2)),
        Method("static double IEEERemainder(double x, double y)", _guarded(math.remainder)),
        Method("static double CopySign(double x, double y)", math.copysign),
        Method("static double ScaleB(double x, int n)", _guarded(math.ldexp)),
        Method("static double FusedMultiplyAdd(double x, double y, double z)", _fused),
        Method("static double MaxMagnitude(double x, double y)", lambda x, y: max(y, x, key=_magnitude)),
        Method("static double MinMagnitude(double x, double y)", lambda x, y: min(y, x, key=_magnitude)),
        Property("static double PI", lambda: math.pi),
        Property("static double E", lambda: math.e),
        Property("static double Tau", lambda: math.tau),
    ]


def power(x: float, y: float) -> float:
    """Math.Pow"""
    return float(_guarded(_power)(x, y))


def _magnitude(value: float) -> tuple[float, float]:
    return abs(value), value


def _fused(x: float, y: float, z: float) -> float:
    """x * y + z, rounded once."""
    if not all(map(math.isfinite, (x, y, z))):
        return x * y + z
    return float(Fraction(x) * Fraction(y) + Fraction(z))


@cache
def mathf_table() -> Table:
    """The members of MathF: those of Math that deal in doubles, in floats."""
    found: list[Method | Property] = []
    for methods in math_table().methods.values():
        for method in methods:
            if re.match(
                r"static double \w+\((double \w+(, )?)+(, (int|MidpointRounding) \w+)*\)", method.text
            ):
                found.append(Method(method.text.replace("double", "float"), _in_floats(method.function)))
            elif method.text.startswith(("static float", "static int Sign(float")):
                found.append(Method(method.text, method.function))
    return table(
        *found,
        Property("static float PI", lambda: single(math.pi)),
        Property("static float E", lambda: single(math.e)),
    )


def _in_floats(function: Callable[..., float]) -> Callable[..., float]:
    return lambda *values: single(function(*values))


def _others() -> list[Method | Property]:
    found: list[Method | Property] = [Method("static long BigMul(int a, int b)", lambda a, b: a * b)]
    for name in ("int", "long"):
        found.append(Method(f"static {name} DivRem({name} a, {name} b, out {name} result)", _div_rem))
        found.append(
            Method(f"static ({name} Quotient, {name} Remainder) DivRem({name} left, {name} right)", _div_rem)
        )
    return found


def _div_rem(left: int, right: int) -> tuple[int, int]:
    return quotient(left, right), rest(left, right)
