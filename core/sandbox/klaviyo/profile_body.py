"""The attributes of a profile: which there are, and what makes an identifier valid."""

from __future__ import annotations

import re
from decimal import Decimal

import phonenumbers

from core.sandbox.klaviyo.body import as_object, only
from core.sandbox.klaviyo.errors import invalid
from core.sandbox.wire import JsonObject

PAYLOAD_LIMIT = 100 * 1024
IDENTIFIERS = ("email", "phone_number", "external_id")
TEXTS = (
    "email", "phone_number", "external_id", "first_name", "last_name",
    "organization", "locale", "title", "image",
)  # fmt: skip
ATTRIBUTES = frozenset({*TEXTS, "location", "properties"})
_LOCATION_TEXTS = frozenset({"address1", "address2", "city", "country", "region", "zip", "timezone", "ip"})
_COORDINATES = frozenset({"latitude", "longitude"})
# A local part in quotes may hold spaces and escaped quotes (RFC 5321); otherwise none of them.
_EMAIL = re.compile(
    r"""^(?:"(?:[^"\\\r\n]|\\.)+"|[^\s@"(),:;<>\[\]\\.]+(?:\.[^\s@"(),:;<>\[\]\\.]+)*)@"""
    r"""[^\s@.,;:"()<>\[\]\\]+(?:\.[^\s@.,;:"()<>\[\]\\]+)+$"""
)


def checked_attributes(
    attributes: JsonObject, pointer: str, *, extra: frozenset[str] = frozenset()
) -> JsonObject:
    """The attributes given, normalised as Klaviyo stores them. Raises `Problem` with the pointer.

    `extra` names further text attributes that are allowed here. A null stays: it clears the field.
    """
    only(attributes, ATTRIBUTES | extra, pointer)
    checked: JsonObject = {}
    for name, value in attributes.items():
        at = f"{pointer}/{name}"
        if value is None:
            checked[name] = None
        elif name == "location":
            checked[name] = _checked_location(as_object(value, at), at)
        elif name == "properties":
            checked[name] = as_object(value, at)
        elif not isinstance(value, str):
            raise invalid(f"'{name}' must be a string.", at)
        elif name == "email":
            checked[name] = _checked_email(value, at)
        elif name == "phone_number":
            checked[name] = _checked_phone(value, at)
        else:
            checked[name] = value
    return checked


def _checked_email(email: str, pointer: str) -> str:
    if len(email) > 320 or not _EMAIL.match(email):
        raise invalid("Invalid email address.", pointer)
    # Klaviyo's pages show addresses in lower case whatever was sent; identity ignores letter case.
    return email.lower()


def _checked_phone(number: str, pointer: str) -> str:
    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        parsed = None
    if (
        parsed is None
        or not phonenumbers.is_valid_number(parsed)
        or phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164) != number
    ):
        raise invalid("Invalid phone number format (Example of a valid format: +12345678901).", pointer)
    return number


def _checked_location(location: JsonObject, pointer: str) -> JsonObject:
    only(location, _LOCATION_TEXTS | _COORDINATES, pointer)
    for name, value in location.items():
        allowed: tuple[type, ...] = (str,) if name in _LOCATION_TEXTS else (str, int, Decimal)
        if value is not None and (not isinstance(value, allowed) or isinstance(value, bool)):
            raise invalid(f"'{name}' must be a string.", f"{pointer}/{name}")
    return location
