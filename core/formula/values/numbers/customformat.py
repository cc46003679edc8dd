"""Custom numeric formats: `0.00`, `#,##0`, `0.0%`, `0;(0);-`, `0.##E+0`."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Context, Decimal

from core.formula.values.cultures.model import NumberFormat
from core.formula.values.numbers.fixedpoint import grouped
from core.formula.values.objects.exceptions import net

_WIDE = Context(prec=400, Emin=-2000, Emax=2000)


@dataclass
class _Section:
    """One section of a custom format, read into its pieces."""

    pieces: list[tuple[str, str]] = field(default_factory=list)  # ("0" | "#" | "." | "E" | "text", text)
    before: int = 0  # digit places before the point
    after: int = 0
    grouped: bool = False
    scale: int = 0  # the power of ten from %, ‰ and trailing commas
    exponent: str = ""  # "E+00" and the like
    point: bool = False


def custom_number(value: Decimal, pattern: str, symbols: NumberFormat) -> str:
    """A number by a custom format of up to three sections: positive, negative, zero."""
    sections = _split(pattern)
    if len(pattern) > 500:
        raise net("FormatException", "Format specifier was invalid.")
    section = _read(sections[0])
    sign = symbols.negative_sign if value.is_signed() and value else ""
    if len(sections) > 1 and value < 0 and sections[1]:
        negative = _read(sections[1])
        if _rounded(value.copy_abs(), negative) or len(sections) < 3:
            return _write(value.copy_abs(), negative, "", symbols)
    if len(sections) > 2 and not _rounded(value.copy_abs(), section):
        return _write(Decimal(0), _read(sections[2]), "", symbols)
    if not _rounded(value.copy_abs(), section):
        sign = ""
    return _write(value.copy_abs(), section, sign, symbols)


def _split(pattern: str) -> list[str]:
    """The sections; a semicolon in quotes or behind a backslash is text."""
    sections, current, index = [], "", 0
    while index < len(pattern):
        letter = pattern[index]
        if letter == "\\":
            current += pattern[index : index + 2]
            index += 2
            continue
        if letter in "'\"":
            end = pattern.find(letter, index + 1)
            end = len(pattern) - 1 if end < 0 else end
            current += pattern[index : end + 1]
            index = end + 1
            continue
        if letter == ";":
            sections.append(current)
            current = ""
        else:
            current += letter
        index += 1
    return [*sections, current][:3]


def _read(pattern: str) -> _Section:
    section = _Section()
    commas = 0
    index = 0
    while index < len(pattern):
        letter = pattern[index]
        length = 1
        if letter in "0#" and not section.exponent:
            _digit(section, letter, commas)
            commas = 0
        elif letter == "." and not section.point:
            section.scale -= 3 * commas
            commas = 0
            section.point = True
            section.pieces.append((".", "."))
        elif letter == ",":
            commas += 1 if not section.point and section.before else 0
        elif letter in "%‰":
            section.scale += 2 if letter == "%" else 3
            section.pieces.append((letter, letter))
        elif letter in "'\"":
            end = pattern.find(letter, index + 1)
            end = len(pattern) if end < 0 else end
            section.pieces.append(("text", pattern[index + 1 : end]))
            length = end - index + 1
        elif letter == "\\":
            section.pieces.append(("text", pattern[index + 1 : index + 2]))
            length = 2
        elif letter in "eE" and not section.exponent and (mark := _exponent(pattern, index)):
            section.exponent = mark
            section.pieces.append(("E", mark))
            length = len(mark)
        else:
            section.pieces.append(("text", letter))
        index += length
    section.scale -= 3 * commas
    return section


def _digit(section: _Section, letter: str, commas: int) -> None:
    if section.point:
        section.after += 1
    else:
        section.grouped |= commas > 0
        section.before += 1
    section.pieces.append((letter, letter))


def _exponent(pattern: str, index: int) -> str:
    """E0, E+00, e-000: the mark from here, or nothing."""
    end = index + 1
    if pattern[end : end + 1] in {"+", "-"}:
        end += 1
    start = end
    while pattern[end : end + 1] == "0":
        end += 1
    return pattern[index:end] if end > start else ""


def _rounded(value: Decimal, section: _Section) -> Decimal:
    if section.exponent:
        return value
    scaled = value.scaleb(section.scale, context=_WIDE)
    return scaled.quantize(Decimal(1).scaleb(-section.after), rounding=ROUND_HALF_UP, context=_WIDE)


def _write(value: Decimal, section: _Section, sign: str, symbols: NumberFormat) -> str:
    exponent = 0
    if section.exponent:
        value, exponent = _normalized(value.scaleb(section.scale, context=_WIDE), section)
        digits = format(value, "f")
    else:
        digits = format(_rounded(value, section), "f")
    whole, _, fraction = digits.partition(".")
    whole = whole.lstrip("0")
    fraction = fraction.ljust(section.after, "0")
    places = [*_whole_places(section, whole, symbols), *_fraction_places(section, fraction)]
    return sign + _fill(section, places, exponent, symbols)


def _normalized(value: Decimal, section: _Section) -> tuple[Decimal, int]:
    """The mantissa with as many digits before the point as there are places, and the exponent."""
    if not value:
        return value, 0
    exponent = value.adjusted() - max(section.before, 1) + 1
    mantissa = value.scaleb(-exponent, context=_WIDE)
    unit = Decimal(1).scaleb(-section.after)
    rounded = mantissa.quantize(unit, rounding=ROUND_HALF_UP, context=_WIDE)
    if rounded.adjusted() > mantissa.adjusted():
        rounded = rounded.scaleb(-1, context=_WIDE).quantize(unit, rounding=ROUND_HALF_UP, context=_WIDE)
        exponent += 1
    return rounded, exponent


def _whole_places(section: _Section, whole: str, symbols: NumberFormat) -> list[str]:
    """What each place before the point shows; the first takes all digits that are left over."""
    marks = [kind for kind, _ in section.pieces[: _point_at(section)] if kind in {"0", "#"}]
    first_zero = next((i for i, mark in enumerate(marks) if mark == "0"), len(marks))
    padded = whole.rjust(len(marks))
    extra = len(padded) - len(marks)
    shown: list[str] = []
    for index in range(len(marks)):
        text = padded[: extra + 1] if index == 0 else padded[extra + index]
        if not text.strip():
            text = "0" if index >= first_zero else ""
        elif text != text.lstrip():
            text = text.lstrip()
        shown.append(text)
    return _grouped(shown, symbols) if section.grouped else shown


def _grouped(places: list[str], symbols: NumberFormat) -> list[str]:
    """The places with separators: each stands behind the digit that has whole groups to its right."""
    total = sum(map(len, places))
    parts = grouped("0" * total, ",", symbols.sizes).split(",")
    ends = {sum(map(len, parts[: index + 1])) for index in range(len(parts) - 1)}
    out: list[str] = []
    at = 0
    for place in places:
        text = ""
        for letter in place:
            at += 1
            text += letter + (symbols.group if at in ends else "")
        out.append(text)
    return out


def _point_at(section: _Section) -> int:
    return next((i for i, (kind, _) in enumerate(section.pieces) if kind == "."), len(section.pieces))


def _fraction_places(section: _Section, fraction: str) -> list[str]:
    marks = [kind for kind, _ in section.pieces[_point_at(section) :] if kind in {"0", "#"}]
    last_zero = max((i for i, mark in enumerate(marks) if mark == "0"), default=-1)
    kept = fraction.rstrip("0")
    count = max(len(kept), last_zero + 1)
    return [fraction[i] if i < count else "" for i in range(len(marks))]


def _fill(section: _Section, shown: list[str], exponent: int, symbols: NumberFormat) -> str:
    out: list[str] = []
    places = iter(shown)
    words = {"%": symbols.percent, "‰": symbols.per_mille}
    any_fraction = any(shown[len(shown) - section.after :]) if section.after else False
    for kind, text in section.pieces:
        if kind in {"0", "#"}:
            out.append(next(places))
        elif kind == ".":
            out.append(symbols.decimal if any_fraction else "")
        elif kind == "E":
            zeros = text.lstrip("eE+-")
            plus = symbols.positive_sign if "+" in text else ""
            sign = symbols.negative_sign if exponent < 0 else plus
            out.append(f"{text[0]}{sign}{str(abs(exponent)).zfill(len(zeros))}")
        else:
            out.append(words.get(kind, text))
    return "".join(out)
