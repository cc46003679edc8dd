"""What the records of iPaaS.com's models are called."""

from __future__ import annotations

from typing import NamedTuple

from core.words import say


class Called(NamedTuple):
    """`a` record, `many` of them; `noun` and `nouns` are what one and several of an order's are called."""

    a: str
    many: str
    noun: str
    nouns: str


_NAMES = {
    "CustomField": Called(
        say("a custom field"), say("custom fields"), say("custom field"), say("custom fields")
    ),
    "ExternalId": Called(say("an external ID"), say("external IDs"), say("external ID"), say("external IDs")),
    "TaxResponse": Called(say("a tax"), say("taxes"), say("tax"), say("taxes")),
    "NoteResponse": Called(say("a note"), say("notes"), say("note"), say("notes")),
    "TrackingResponse": Called(say("a tracking"), say("trackings"), say("tracking"), say("trackings")),
    "Payment": Called(say("a payment"), say("payments"), say("payment"), say("payments")),
    "Address": Called(say("an address"), say("addresses"), say("address"), say("addresses")),
    "TransactionLineAddressResponse": Called(
        say("a line address"), say("line addresses"), say("line address"), say("line addresses")
    ),
    "TransactionLine": Called(say("a transaction line"), say("transaction lines"), say("line"), say("lines")),
    "Transaction": Called(say("a transaction"), say("transactions"), say("order"), say("orders")),
    "Customer": Called(say("a customer"), say("customers"), say("customer"), say("customers")),
}
ITEM = Called(say("an item"), say("items"), say("item"), say("items"))
"""What is no record, or one that has no name of its own here."""


def called(model: str) -> Called:
    """The words for iPaaS.com's model of that name."""
    return _NAMES.get(model, ITEM)
