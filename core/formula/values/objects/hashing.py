"""GetHashCode: stable numbers, since .NET's own are random for texts in every process."""

from __future__ import annotations

import zlib
from decimal import Decimal
from typing import Any

from core.formula.types.builtin import INT
from core.formula.values.numbers.whole import wrap
from core.formula.values.objects.boxed import Boxed, EnumValue
from core.formula.values.text.display import to_text


def hash_code(value: Any) -> int:
    """A hash code: .NET's where it is defined (int, bool, char, long), else one of the text."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return wrap(value, INT)
    if isinstance(value, EnumValue):
        return value.number
    if isinstance(value, Boxed) and isinstance(value.value, int):
        return wrap(value.value ^ (value.value >> 32), INT)
    if isinstance(value, Boxed) and isinstance(value.value, str):
        return ord(value.value) | (ord(value.value) << 16)
    if isinstance(value, Decimal):
        value = value.normalize()
    return wrap(zlib.crc32(to_text(value).encode("utf-8", "surrogatepass")), INT)
