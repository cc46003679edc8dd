"""Bodies that Klaviyo takes, as bytes."""

from __future__ import annotations

from decimal import Decimal

import msgspec

SARAH = "01H8TVABCDEF1234567890"
"""The profile of the story `linked`."""

_encoder = msgspec.json.Encoder(decimal_format="number")


def event(unique_id: str, *, profile_id: str = SARAH, value: Decimal | None = None) -> bytes:
    """An event on a profile."""
    return _encoder.encode(
        {
            "data": {
                "type": "event",
                "attributes": {
                    "properties": {"Order": "SO-1"},
                    "metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
                    "profile": {"data": {"type": "profile", "id": profile_id, "attributes": {}}},
                    "unique_id": unique_id,
                    "value": Decimal("1.50") if value is None else value,
                },
            }
        }
    )


def profile(**attributes: str) -> bytes:
    """A new profile."""
    return _encoder.encode({"data": {"type": "profile", "attributes": attributes}})
