"""An order as people read it: its items, its addresses, its amounts, whose it is.

Only for the eye: what can't be read as its model has it is left out here, and never stops a plan.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

import msgspec

from core.coerce import WrongType, decimal_of, text_of
from core.ipaas import Transaction
from core.transfer.plan.order import OrderAddress, OrderItem, OrderSummary

_LONGEST = 300
"""Characters of a name or of a line of an address that are kept."""


def with_details(summary: OrderSummary, order: Transaction) -> OrderSummary:
    """The summary with what the order's own record has for the eye."""
    addresses = tuple(_address(raw) for raw in _records(order.raw.get("addresses")))
    names = [address.name for address in addresses if address.name]
    billing = [each.name for each in addresses if each.name and each.kind.casefold().startswith("billing")]
    return msgspec.structs.replace(
        summary,
        customer_name=next(iter([*billing, *names]), None),
        items=tuple(
            OrderItem(
                line_id=line.id,
                number=line.number,
                sku=_cut(line.sku),
                name=_cut(line.description),
                type=_text(line.raw, "type"),
                status=_text(line.raw, "status"),
                quantity=_amount(line.raw, "qty"),
                price=_amount(line.raw, "unit_price"),
                total=_amount(line.raw, "extended_price"),
            )
            for line in order.lines
        ),
        addresses=addresses,
        subtotal=_amount(order.raw, "subtotal"),
        discount=_amount(order.raw, "discount_amount"),
        shipping=_amount(order.raw, "shipping_amount"),
        tax=_amount(order.raw, "tax_amount"),
    )


def _address(raw: Mapping[str, object]) -> OrderAddress:
    place = " ".join(_texts(raw, "postal_code", "city"))
    return OrderAddress(
        kind=_text(raw, "type") or _by_marks(raw),
        name=" ".join(_texts(raw, "first_name", "last_name")) or None,
        lines=tuple(
            filter(
                None,
                (
                    *_texts(raw, "company", "address_1", "address_2", "address_3"),
                    place,
                    ", ".join(_texts(raw, "region", "country")),
                ),
            )
        ),
        phone=_text(raw, "phone_number"),
    )


def _by_marks(raw: Mapping[str, object]) -> str:
    """What an address without a type is for, by its marks."""
    if raw.get("is_primary_billing") is True:
        return "Billing"
    return "Shipping" if raw.get("is_primary_shipping") is True else "Address"


def _records(value: object) -> Sequence[Mapping[str, object]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _texts(raw: Mapping[str, object], *names: str) -> list[str]:
    return [text for name in names if (text := _text(raw, name))]


def _text(raw: Mapping[str, object], name: str) -> str | None:
    value = raw.get(name)
    try:
        return _cut(None if isinstance(value, bool) else text_of(value))
    except WrongType:
        return None


def _cut(text: str | None) -> str | None:
    if text is None or not text.strip():
        return None
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _amount(raw: Mapping[str, object], name: str) -> Decimal | None:
    try:
        return decimal_of(raw.get(name))
    except WrongType:
        return None
