"""The ordinary orders around the stories, made by a rule: the same sixty every time."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal

from core.sandbox.wire import JsonObject

COUNT = 60
FIRST_ID = 55180
_FIRST_NUMBER = 9962
_BEGIN = datetime(2026, 10, 1, 8, 30, tzinfo=timezone(timedelta(hours=-5)))
_STATUSES = ("Complete", "Shipped", "Pending", "Complete", "Backorder", "Shipped", "Cancelled")
_CUSTOMERS = (
    (8841, "Sarah.Mason@Example.com"),
    (8860, "harriet.wolfe@example.com"),
    (8861, "amir.haddad@example.com"),
    (8862, "beatrix.young@example.com"),
    (8863, "caleb.ross@example.com"),
    (8864, "dorothea.finch@example.com"),
)
_PRODUCTS = (
    ("MUG-11", "Ceramic mug 11oz", Decimal("12.50")),
    ("TEE-RED-M", 'Crew tee, red "M"', Decimal("24.95")),
    ("LAMP-OAK", "Desk lamp, oak", Decimal("40.00")),
    ("SCARF-BLU", "Scarf, blue", Decimal("54.00")),
    ("CANDLE-3", "Candle, set of three", Decimal("18.75")),
)


def ordinary_transactions() -> list[JsonObject]:
    """Sixty transactions, ids from 55180, one every 20 hours from 1 October 2026."""
    return [_transaction(n) for n in range(COUNT)]


def _transaction(n: int) -> JsonObject:
    customer, email = _CUSTOMERS[n % len(_CUSTOMERS)]
    lines = [_line(n + offset, qty=1 + (n + offset) % 2) for offset in range(1 + n % 3)]
    subtotal = sum((line["extended_price"] for line in lines), Decimal("0.00"))
    shipping = Decimal("6.50") if n % 4 == 0 else Decimal("0.00")
    created = _BEGIN + timedelta(hours=20 * n, minutes=7 * n % 60)
    return {
        "id": str(FIRST_ID + n),
        "transaction_number": f"SO-{_FIRST_NUMBER + n}",
        "customer_id": customer,
        "email_address": email,
        "status": _STATUSES[n % len(_STATUSES)],
        "shipping_amount": shipping,
        "subtotal": subtotal,
        "total": subtotal + shipping,
        "total_qty": sum(line["qty"] for line in lines),
        "created_datetime": created.isoformat(),
        "lines": lines,
    }


def _line(n: int, *, qty: int) -> JsonObject:
    sku, description, price = _PRODUCTS[n % len(_PRODUCTS)]
    return {
        "sku": sku,
        "description": description,
        "qty": qty,
        "unit_price": price,
        "extended_price": price * qty,
    }
