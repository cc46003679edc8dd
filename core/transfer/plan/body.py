"""JSON text that is kept as it is inside a record, so that what is shown is what is sent."""

from __future__ import annotations

import msgspec

_PROFILE_PENDING = b'"profile":{"data":{"type":"profile","id":null,'


def raw_json(body: bytes) -> msgspec.Raw:
    """Bytes of JSON as a value of a record."""
    return msgspec.Raw(body)


def fill_profile(body: bytes, profile_id: str) -> bytes:
    """An event's body with the profile's id put in where it was null; nothing else changes.

    The profile stands behind properties and metric, so the last place is the event's own.
    """
    before, found, after = body.rpartition(_PROFILE_PENDING)
    if not found:
        raise ValueError("the body has no open profile id")
    quoted = msgspec.json.encode(profile_id)
    return before + _PROFILE_PENDING.replace(b"null", quoted) + after
