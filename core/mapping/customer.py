"""A customer as a new Klaviyo profile. (docs/facts.md#product-customer)

Only for a profile that doesn't exist: nothing here changes one that does.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

LARGEST_PROFILE = 100 * 1024
"""Bytes of a profile that Klaviyo takes. (docs/facts.md#klaviyo-create-profile)"""


def e164(text: object) -> str | None:
    """A phone number if it is a valid one in E.164 form already; else None.

    Numbers in another form are left out rather than guessed: Klaviyo refuses the whole profile for a
    wrong one, and a country that was guessed wrong reaches a stranger.
    """
    if not isinstance(text, str) or not text.startswith("+"):
        return None
    import phonenumbers  # here: its tables take megabytes, and only a profile that is to be made needs them

    try:
        number = phonenumbers.parse(text)
    except phonenumbers.NumberParseException:
        return None
    form = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return form if phonenumbers.is_valid_number(number) and form == text else None


def profile_body(
    *,
    email: str,
    first_name: str | None,
    last_name: str | None,
    organization: str | None,
    billing_address: Mapping[str, object] | None,
) -> bytes:
    """The body of `POST /api/profiles`; what the customer lacks is left out."""
    address = billing_address or {}
    attributes: dict[str, object] = {
        "email": email,
        "phone_number": e164(address.get("phone_number")),
        "first_name": first_name,
        "last_name": last_name,
        "organization": organization,
    }
    location = {
        "address1": address.get("address_1"),
        "address2": address.get("address_2"),
        "city": address.get("city"),
        "region": address.get("region"),
        "country": address.get("country"),
        "zip": address.get("postal_code"),
    }
    attributes["location"] = {key: value for key, value in location.items() if value}
    kept = {key: value for key, value in attributes.items() if value}
    return msgspec.json.encode({"data": {"type": "profile", "attributes": kept}})
