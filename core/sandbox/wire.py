"""JSON on the sandbox's wires: numbers with a fraction are decimals, so they keep the text they came with."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

Json = Any
"""Anything JSON holds; numbers are `int` or `Decimal`, never `float`."""
JsonObject = dict[str, Any]

_DECODER = msgspec.json.Decoder(float_hook=Decimal)
_ENCODER = msgspec.json.Encoder(decimal_format="number")


def parse(data: bytes | str) -> Json:
    """Read JSON. Raises `ValueError` (with the place) for anything that isn't."""
    return _DECODER.decode(data)


def dump(value: Json) -> bytes:
    """Write JSON; a `Decimal` becomes a number with its own digits (`141.70` stays `141.70`)."""
    return _ENCODER.encode(value)
