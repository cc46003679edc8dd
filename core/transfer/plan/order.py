"""The order of a plan, the gate before it, and where its events go."""

from __future__ import annotations

from decimal import Decimal

import msgspec

from core.words import figure, threaded

DELETED = "Deleted"
"""The status of an order that iPaaS.com has no more: what is said of it, its events tell."""


class OrderItem(msgspec.Struct, frozen=True, kw_only=True):
    """One line as people read it, with the amounts of its record; None where it has none, or holds something else.
    `number` is its place from 1, `price` that of one piece, `total` that of the line.
    """

    line_id: str
    number: int
    sku: str | None = None
    name: str | None = None
    type: str | None = None
    status: str | None = None
    quantity: Decimal | None = None
    price: Decimal | None = None
    total: Decimal | None = None


class OrderAddress(msgspec.Struct, frozen=True, kw_only=True):
    """One address of an order: what it is for (`Billing`), whose it is, and its lines as on an envelope."""

    kind: str
    name: str | None = None
    lines: tuple[str, ...] = ()
    phone: str | None = None


class OrderSummary(msgspec.Struct, frozen=True, kw_only=True):
    """The order as people know it. `other_ids` are its external IDs in other systems, such as the shop's.

    `currency` is its ISO 4217 code, where the record names one. `customer_name`, `items`, `addresses` and the amounts
    behind them are those of the record of a planned order; lists of orders go without.
    """

    transaction_id: str
    number: str | None
    type: str | None
    status: str | None
    email: str | None
    customer_id: str | None
    total: Decimal | None
    created: str | None
    line_count: int
    other_ids: tuple[str, ...] = ()
    currency: str | None = None
    customer_name: str | None = None
    items: tuple[OrderItem, ...] = ()
    addresses: tuple[OrderAddress, ...] = ()
    subtotal: Decimal | None = None
    discount: Decimal | None = None
    shipping: Decimal | None = None
    tax: Decimal | None = None

    @property
    def total_told(self) -> str:
        """The total with its currency; empty where there is none."""
        return "" if self.total is None else threaded(" ", (figure(self.total), self.currency or ""))


class Gate(msgspec.Struct, frozen=True):
    """The subscription's Generate Events setting; None when the subscription doesn't have it."""

    generate_events: bool | None
    subscription_id: str = ""
    setting: str = ""


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """Where a plan goes: named in the confirmation before it is sent. `connection` tells connections apart
    by their addresses and subscription. `currency` is the one that the account prefers, empty if it isn't known.
    """

    company: str
    subscription: str
    account: str
    test_account: bool | None = None
    ipaas_url: str = ""
    klaviyo_url: str = ""
    revision: str = ""
    connection: str = ""
    currency: str = ""
