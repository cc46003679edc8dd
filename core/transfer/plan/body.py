"""The exact JSON of a request, kept as it is so that what is shown is what is sent; and what stands in it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import msgspec

_PROFILE_PENDING = b'"profile":{"data":{"type":"profile","id":null,'
_decoder = msgspec.json.Decoder(float_hook=Decimal)


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


def open_profile(body: bytes, profile_id: str) -> bytes:
    """An event's body as it was before `fill_profile` put this id in; one that has another id stays as it is."""
    filled = _PROFILE_PENDING.replace(b"null", msgspec.json.encode(profile_id))
    before, found, after = body.rpartition(filled)
    return before + _PROFILE_PENDING + after if found else body


def has_open_profile(body: bytes) -> bool:
    """Whether an event's body waits for the id of a profile that is made first."""
    return _decoder.decode(body)["data"]["attributes"]["profile"]["data"]["id"] is None


def payload_in(body: bytes) -> tuple[Decimal | None, Mapping[str, object]]:
    """Value and properties in an event's body; numbers that aren't whole are Decimal."""
    attributes = _decoder.decode(body)["data"]["attributes"]
    value = attributes.get("value")
    return Decimal(value) if value is not None else None, attributes["properties"]


def email_in(body: bytes) -> str:
    """The email in the body of a profile that is to be made."""
    return str(_decoder.decode(body)["data"]["attributes"]["email"])
