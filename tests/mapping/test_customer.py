"""A customer as a new profile: only what is sure."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from core.mapping.customer import e164, profile_body


@pytest.mark.parametrize("number", ["+12125550123", "+4930901820", "+442079460958"])
def test_a_phone_number_that_is_e164_already(number: str) -> None:
    assert e164(number) == number


@pytest.mark.parametrize(
    "text",
    ["2125550123", "001 212 555 0123", "+1 212 555 0123", "+1-212-555-0123", " +12125550123", "+12125550123x5",
     "+1212", "+999999999999", "+1٢125550123", "+", "", "call me", None, 12125550123, "+1" * 500],
)  # fmt: skip
def test_any_other_is_left_out_rather_than_guessed(text: object) -> None:
    assert e164(text) is None


def attributes(**changes: Any) -> dict[str, Any]:
    given: dict[str, Any] = {
        "email": "a@example.com",
        "first_name": None,
        "last_name": None,
        "organization": None,
        "billing_address": None,
        **changes,
    }
    decoded = msgspec.json.decode(profile_body(**given))
    assert decoded["data"]["type"] == "profile"
    assert set(decoded["data"]) == {"type", "attributes"}
    found: dict[str, Any] = decoded["data"]["attributes"]
    return found


def test_what_the_customer_lacks_is_left_out() -> None:
    assert attributes() == {"email": "a@example.com"}
    assert attributes(first_name="", billing_address={"city": "", "phone_number": "123"}) == {
        "email": "a@example.com"
    }


def test_a_whole_customer() -> None:
    address = {
        "phone_number": "+12125550123", "address_1": "1 Road", "address_2": "Flat 2", "city": "Zürich",
        "region": "ZH", "country": "CH", "postal_code": "08001", "company": "not the customer's",
    }  # fmt: skip
    assert attributes(
        first_name="Zoë", last_name="O'Neil", organization="Pine & Co", billing_address=address
    ) == {
        "email": "a@example.com",
        "phone_number": "+12125550123",
        "first_name": "Zoë",
        "last_name": "O'Neil",
        "organization": "Pine & Co",
        "location": {
            "address1": "1 Road", "address2": "Flat 2", "city": "Zürich", "region": "ZH", "country": "CH",
            "zip": "08001",
        },
    }  # fmt: skip
