"""Custom numeric formats: `0.00`, `#,##0`, `0.0%`, `0;(0);-`, `0.##E+0`.

They work on decimal digits as .NET's do: a number is its digits and where the point stands among them; a section of
the format is read once for its places, then written place by place. Digits before the first place are never lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from core.formula.values.cultures.model import NumberFormat

_MOST_EXPONENT_ZEROS = 10
_SCALES = {"%": 2, "‰": 3}


@dataclass(slots=True)
class _Digits:
    """A number's digits, and how many of them stand before the point. Zero has none, and no sign but a double's."""

    digits: str
    scale: int
    negative: bool
    is_float: bool

    @classmethod
    def of(cls, value: Decimal, *, is_float: bool) -> _Digits:
        sign, digits, exponent = value.as_tuple()
        assert isinstance(exponent, int)
        if not value:
            return cls("", 0, bool(sign) and is_float, is_float)
        text = "".join(map(str, digits))
        return cls(text, len(text) + exponent, bool(sign), is_float)

    def round(self, places: int) -> None:
        """Keep so many digits, away from zero at the half."""
        kept = self.digits[: max(places, 0)]
        if 0 <= places < len(self.digits) and self.digits[places] >= "5":
            kept = kept.rstrip("9")
            if kept:
                kept = kept[:-1] + str(int(kept[-1]) + 1)
            else:
                kept, self.scale = "1", self.scale + 1
        else:
            kept = kept.rstrip("0")
        if not kept:
            self.scale = 0
            self.negative &= self.is_float
        self.digits = kept


@dataclass(slots=True)
class _Places:
    """What a section's marks say: how many places there are, and where the point, the zeros and the commas stand."""

    count: int = 0
    point: int = -1
    first_zero: int | None = None
    last_zero: int = 0
    comma: int = -1
    commas: int = 0
    grouped: bool = False
    scale: int = 0
    scientific: bool = False

    @classmethod
    def read(cls, marks: list[tuple[str, str]]) -> _Places:
        places = cls()
        for kind, text in marks:
            places._take(kind, text)
        if places.point < 0:
            places.point = places.count
        if places.comma == places.point:
            places.scale -= 3 * places.commas
        elif places.comma >= 0:
            places.grouped = True
        return places

    def _take(self, kind: str, text: str) -> None:
        if kind in "#0":
            if kind == "0":
                self.first_zero = self.count if self.first_zero is None else self.first_zero
                self.last_zero = self.count + 1
            self.count += 1
        elif kind == "." and self.point < 0:
            self.point = self.count
        elif kind == "," and self.count and self.point < 0:
            if self.comma == self.count:
                self.commas += 1
                return
            self.grouped |= self.comma >= 0
            self.comma, self.commas = self.count, 1
        elif kind in _SCALES:
            self.scale += _SCALES[kind]
        elif kind == "E":
            self.scientific = True

    @property
    def zeros_before(self) -> int:
        """How many places before the point show a zero where there is no digit."""
        return max(self.point - (self.point if self.first_zero is None else self.first_zero), 0)

    @property
    def zeros_behind(self) -> int:
        """The same behind the point."""
        return max(self.last_zero - self.point, 0)


def custom_number(value: Decimal, pattern: str, symbols: NumberFormat, *, is_float: bool = False) -> str:
    """A number by a custom format of up to three sections: positive, negative, zero."""
    number = _Digits.of(value, is_float=is_float)
    sections = _sections(pattern)
    chosen = _chosen(sections, 2 if not number.digits else int(number.negative))
    places = _Places.read(sections[chosen])
    if number.digits:
        number.scale += places.scale
        behind = places.count - places.point
        number.round(places.count if places.scientific else number.scale + behind)
        zero = _chosen(sections, 2)
        if not number.digits and zero != chosen:
            chosen, places = zero, _Places.read(sections[zero])
    text = "".join(_written(number, sections[chosen], places, symbols))
    signed = number.negative and chosen == 0 and (number.scale != 0 or bool(text))
    return symbols.negative_sign + text if signed else text


def _chosen(sections: list[list[tuple[str, str]]], wanted: int) -> int:
    """The section for negative numbers (1) or zero (2), or the first where that is empty or missing."""
    return wanted if wanted < len(sections) and sections[wanted] else 0


def _sections(pattern: str) -> list[list[tuple[str, str]]]:
    """The marks of each section: (`#`, `0`, `.`, `,`, `%`, `‰`, `E` or `text`, how it is written)."""
    sections: list[list[tuple[str, str]]] = [[]]
    for kind, text in _marks(pattern):
        if kind == ";":
            sections.append([])
        else:
            sections[-1].append((kind, text))
    return sections


def _marks(pattern: str) -> Iterator[tuple[str, str]]:
    index = 0
    while index < len(pattern):
        letter = pattern[index]
        end = index + 1
        if letter in "#0.,%‰;":
            yield letter, letter
        elif letter in "'\"":
            close = pattern.find(letter, end)
            close = len(pattern) if close < 0 else close
            yield "text", pattern[end:close]
            end = close + 1
        elif letter == "\\":
            yield "text", pattern[end : end + 1]
            end += 1
        elif letter in "eE" and (mark := _exponent(pattern, index)):
            yield "E", mark
            end = index + len(mark)
        else:
            yield "text", letter
        index = end


def _exponent(pattern: str, index: int) -> str:
    """E0, E+00, e-000: the mark from here, or nothing."""
    start = index + (2 if pattern[index + 1 : index + 2] in {"+", "-"} else 1)
    end = start
    while pattern[end : end + 1] == "0":
        end += 1
    return pattern[index:end] if end > start else ""


def _written(
    number: _Digits, marks: list[tuple[str, str]], places: _Places, symbols: NumberFormat
) -> Iterator[str]:
    """The section with the digits in its places; what has no place of its own stands before the first."""
    scientific = places.scientific
    place = places.point if scientific else max(number.scale, places.point)
    surplus = 0 if scientific else number.scale - places.point
    groups = _groups(place + min(surplus, 0), places, symbols) if places.grouped else set()
    digits = iter(number.digits)
    left = len(number.digits)
    point_written = False

    def shown(digit: str) -> str:
        return digit + symbols.group if place - 1 in groups else digit

    for kind, text in marks:
        while surplus > 0 and kind in {"#", "0", "."}:
            yield shown(next(digits, "0"))
            left, place, surplus = max(left - 1, 0), place - 1, surplus - 1
        if kind in {"#", "0"}:
            if surplus < 0:
                surplus += 1
                digit = "0" if place <= places.zeros_before else ""
            else:
                digit = next(digits, "0" if place > -places.zeros_behind else "")
                left = max(left - 1, 0)
            if digit:
                yield shown(digit)
            place -= 1
        elif kind == ".":
            if (
                place == 0
                and not point_written
                and (places.zeros_behind or (places.point < places.count and left))
            ):
                yield symbols.decimal
                point_written = True
        elif kind == "E":
            yield (
                _power(number.scale - places.point if number.digits else 0, text, symbols)
                if scientific
                else text
            )
            scientific = False
        elif kind != ",":
            yield {"%": symbols.percent, "‰": symbols.per_mille}.get(kind, text)


def _groups(digits: int, places: _Places, symbols: NumberFormat) -> set[int]:
    """How many digits stand behind each separator."""
    digits = max(digits, places.zeros_before)
    found: set[int] = set()
    behind = 0
    sizes = symbols.sizes or (0,)
    index = 0
    while size := sizes[min(index, len(sizes) - 1)]:
        behind += size
        if digits <= behind:
            break
        found.add(behind)
        index += 1
    return found - {0}


def _power(exponent: int, mark: str, symbols: NumberFormat) -> str:
    zeros = min(mark.count("0"), _MOST_EXPONENT_ZEROS)
    plus = symbols.positive_sign if "+" in mark else ""
    sign = symbols.negative_sign if exponent < 0 else plus
    return f"{mark[0]}{sign}{str(abs(exponent)).zfill(zeros)}"
