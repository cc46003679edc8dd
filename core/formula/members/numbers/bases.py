"""Convert's numbers in other bases, and Base64."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from core.formula.types.builtin import (
    BYTE,
)
from core.formula.types.model import Type
from core.formula.values.collections.containers import NetArray
from core.formula.values.numbers.parsing import parse
from core.formula.values.numbers.whole import RANGES
from core.formula.values.objects.exceptions import argument_null, net


def _bad_base() -> Exception:
    return net("ArgumentException", "Invalid Base.")


def to_base(source: str) -> Any:
    """Convert.ToString of a whole number in base 2, 8, 10 or 16."""
    bits = {"byte": 8, "short": 16, "int": 32, "long": 64}[source]

    def run(value: int, base: int) -> str:
        if base == 10:
            return str(value)
        pattern = {2: "b", 8: "o", 16: "x"}.get(base)
        if pattern is None:
            raise _bad_base()
        return format(value % (1 << bits), pattern)

    return run


def from_base(text: str | None, base: int, target: Type) -> int:
    """Convert.ToInt32 and its like of a text in base 2, 8, 10 or 16."""
    if base not in {2, 8, 10, 16}:
        raise _bad_base()
    if text is None:
        return 0
    if base == 10:
        return int(parse(text, target))
    if not text:
        raise net("ArgumentOutOfRangeException", "Index was out of range.")
    body = text[2:] if base == 16 and text[:2].lower() == "0x" else text
    try:
        value = int(body, base) if body.isalnum() else None
    except ValueError:
        value = None
    if value is None:
        begun = body[:1].isalnum() and body[:1].lower() in "0123456789abcdef"[:base]
        more = "Additional non-parsable characters are at the end of the string."
        raise net("FormatException", more if begun else "Could not find any recognizable digits.")
    low, high = RANGES[target]
    if value > high - low:
        raise net("OverflowException", "Value was either too large or too small for a UInt32.")
    return value if value <= high else value - (high - low + 1)


def from_base64(text: str | None) -> NetArray:
    """The bytes of a Base64 text."""
    if text is None:
        raise argument_null("s")
    try:
        data = base64.b64decode("".join(text.split()), validate=True)
    except binascii.Error:
        raise net(
            "FormatException",
            "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding "
            "characters, or an illegal character among the padding characters.",
        ) from None
    return NetArray.of(BYTE, list(data))


def to_hex(data: NetArray | None) -> str:
    """Convert.ToHexString."""
    if data is None:
        raise argument_null("inArray")
    return bytes(data.items).hex().upper()


def from_hex(text: str | None) -> NetArray:
    """Convert.FromHexString."""
    if text is None:
        raise argument_null("s")
    if len(text) % 2:
        raise net(
            "FormatException",
            "The input is not a valid hex string as its length is not a multiple of 2.",
        )
    if any(letter not in "0123456789abcdefABCDEF" for letter in text):
        raise net(
            "FormatException", "The input is not a valid hex string as it contains a non-hex character."
        )
    return NetArray.of(BYTE, list(bytes.fromhex(text)))
