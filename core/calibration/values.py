"""Two values of one field, and what sets them apart: another type, a date's form, a rounding, a currency…"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC
from decimal import (
    ROUND_CEILING,
    ROUND_DOWN,
    ROUND_FLOOR,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    Context,
    Decimal,
    InvalidOperation,
)
from typing import Any

import msgspec

from core.calibration.moments import moments_in, same_moment
from core.calibration.records import DifferenceKind
from core.transfer.recorded.numbers import is_kept
from core.words import joined, say

_ROUNDINGS = (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN, ROUND_FLOOR, ROUND_CEILING)
_CONTEXT = Context(prec=100)
_PLAIN = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?")
_SYMBOLS = "$€£¥₹₺₽"
_AMOUNT = re.compile(
    rf"(?P<before>[A-Z]{{3}}|[A-Z]{{0,2}}[{_SYMBOLS}])?\s*(?P<number>[+-]?\d[\d.,' \u00a0\u202f]*)\s*"
    rf"(?P<after>[A-Z]{{3}}|[{_SYMBOLS}])?"
)
_GROUPS = re.compile("[' \u00a0\u202f]")
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\ufeff]")


@dataclass(frozen=True)
class Told:
    """What sets two values apart, and a sentence about it."""

    kind: DifferenceKind
    detail: str = ""


def compare_values(klaviyo: Any, ours: Any) -> Told | None:
    """What sets two values apart; None where they are the same. Of lists and objects only whether they are."""
    if _equal(klaviyo, ours):
        return None
    if _is_number(klaviyo) and _is_number(ours):
        return Told("rounded") if _is_rounded(Decimal(klaviyo), Decimal(ours)) else Told("value")
    if isinstance(klaviyo, str) and isinstance(ours, str):
        return _texts(klaviyo, ours)
    if klaviyo is None or ours is None:
        return Told("value")
    return _types(klaviyo, ours)


def type_word(value: object) -> str:
    """The JSON type of a value, in a word."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return say("a true/false value")
    if isinstance(value, int | Decimal | float):
        return say("a number")
    if isinstance(value, str):
        return say("a text")
    return say("a list") if isinstance(value, list | tuple) else say("an object")


def _equal(klaviyo: object, ours: object) -> bool:
    if _is_number(klaviyo) and _is_number(ours):
        return is_kept(_number(ours), _number(klaviyo))
    if isinstance(klaviyo, bool) != isinstance(ours, bool):
        return False
    return klaviyo == ours


def _is_number(value: object) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def _number(value: object) -> Decimal:
    assert isinstance(value, int | Decimal)
    return Decimal(value)


def _is_rounded(one: Decimal, other: Decimal) -> bool:
    """Whether one is the other with fewer decimals, however it was rounded or cut."""
    coarse, fine = sorted((one, other), key=_decimals)
    if _decimals(coarse) == _decimals(fine):
        return False
    step = Decimal(1).scaleb(-_decimals(coarse))
    try:
        return any(fine.quantize(step, rounding=way, context=_CONTEXT) == coarse for way in _ROUNDINGS)
    except InvalidOperation:  # more digits than any amount has
        return False


def _decimals(number: Decimal) -> int:
    """How many decimals a number has, without zeros at its end."""
    exponent = number.normalize(_CONTEXT).as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


# Texts ---------------------------------------------------------------------------------------------


def _texts(klaviyo: str, ours: str) -> Told:
    detail = same_moment(klaviyo, ours)
    if detail is not None:
        return Told("date", detail)
    if _folded(klaviyo) == _folded(ours):
        return Told("text")
    one, other = _amount(klaviyo), _amount(ours)
    if one is not None and other is not None:
        if one.number == other.number:
            return Told("text") if one.currency == other.currency else Told("currency")
        if one.currency == other.currency and _is_rounded(one.number, other.number):
            return Told("rounded")
    return Told("value")


def _folded(text: str) -> str:
    """A text without what people overlook: letter case, spaces, signs that aren't seen, forms of one character."""
    plain = unicodedata.normalize("NFKC", _UNSEEN.sub("", text))
    return joined(" ", plain.split()).casefold()


@dataclass(frozen=True)
class _Amount:
    number: Decimal
    currency: str


def _amount(text: str) -> _Amount | None:
    """A number as people and cultures write it, with its currency; None where it is none."""
    found = _AMOUNT.fullmatch(_UNSEEN.sub("", text).strip())
    if found is None or (found["before"] and found["after"]):
        return None
    written = _GROUPS.sub("", found["number"])
    if written.count(",") + written.count(".") > 1 or "," in written:
        written = _without_groups(written)
    try:
        return _Amount(Decimal(written), found["before"] or found["after"] or "")
    except InvalidOperation:
        return None


def _without_groups(written: str) -> str:
    """Digits with a point for the decimals; the last of `,` and `.` is taken for the decimal sign, unless it stands
    more than once or before three digits.
    """
    sign = max(",.", key=written.rfind)
    whole, _, decimals = written.rpartition(sign)
    both = "," in written and "." in written
    if written.count(sign) > 1 or (len(decimals) == 3 and not both):
        return written.replace(",", "").replace(".", "")
    return f"{whole.replace(',', '').replace('.', '')}.{decimals}"


# Types ---------------------------------------------------------------------------------------------


def _types(klaviyo: Any, ours: Any) -> Told:
    """Values of different JSON types: the same in meaning, or not."""
    words = say("Klaviyo has {klaviyo}, ours is {ours}.", klaviyo=type_word(klaviyo), ours=type_word(ours))
    if isinstance(klaviyo, str) and _is_number(ours):
        return _text_and_number(klaviyo, _number(ours), words)
    if isinstance(ours, str) and _is_number(klaviyo):
        return _text_and_number(ours, _number(klaviyo), words)
    pair = {type(klaviyo), type(ours)}
    if bool in pair and str(klaviyo).strip().casefold() == str(ours).strip().casefold():
        return Told("type", words)
    if bool in pair and _is_number(klaviyo if isinstance(ours, bool) else ours) and klaviyo == ours:
        return Told("type", words)
    for one, other in ((klaviyo, ours), (ours, klaviyo)):
        if isinstance(one, list) and len(one) == 1 and _equal(one[0], other):
            return Told("type", words)
        if isinstance(one, str) and isinstance(other, list | dict) and _json(one) == other:
            return Told("type", words)
    return Told("value", words)


def _text_and_number(text: str, number: Decimal, words: str) -> Told:
    if _PLAIN.fullmatch(text.strip()):
        written = Decimal(text.strip())
        if is_kept(number, written) or is_kept(written, number):
            return Told("type", words)
        return (
            Told("type", say("{words} It is rounded too.", words=words))
            if _is_rounded(written, number)
            else Told("value", words)
        )
    if number.to_integral_value() == number and any(
        number in (int(each.timestamp()), int(each.timestamp()) * 1000)
        for each in (moment.replace(tzinfo=moment.tzinfo or UTC) for moment in moments_in(text))
    ):
        return Told("date", say("One is a text, the other the seconds since 1970."))
    amount = _amount(text)
    if amount is not None and amount.number == number:
        return (
            Told("currency", say("{words} It names {currency}.", words=words, currency=amount.currency))
            if amount.currency
            else Told("type", words)
        )
    return Told("value", words)


def _json(text: str) -> object:
    try:
        return msgspec.json.Decoder(float_hook=Decimal).decode(text)
    except (msgspec.DecodeError, RecursionError):
        return None
