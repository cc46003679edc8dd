"""Values of a payload as text."""

from __future__ import annotations

from decimal import Decimal

import msgspec


def json_text(value: object, limit: int = 300) -> str:
    """A value of a payload as JSON, cut to `limit` characters; nothing for null."""
    if value is None:
        return ""
    if isinstance(value, str):
        text = value
    elif isinstance(value, Decimal):
        text = str(value)
    else:
        text = msgspec.json.Encoder(decimal_format="number", enc_hook=str).encode(value).decode()
    return text if len(text) <= limit else text[:limit] + "…"
