"""Orders that iPaaS.com recorded by itself: what its mapping makes of them, written down by hand.

Nothing of the program's own mapping, formulas or payloads is used, so that agreeing with this proves something. Klaviyo
keeps numbers as doubles here, as it may.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from importlib import resources
from typing import Any

CUSTOMERS = (
    ("8860", "harriet.wolfe@example.com", "01HE7A0000000000000HARR1ET"),
    ("8861", "amir.haddad@example.com", "01HE7A000000000000000AM1RH"),
    ("8862", "beatrix.young@example.com", "01HE7A00000000000000BEATR1"),
    ("8863", "caleb.ross@example.com", "01HE7A000000000000000CA1EB"),
    ("8864", "dorothea.finch@example.com", "01HE7A00000000000000D0R0TH"),
)
"""Customers of the sandbox with their profiles, to which they are linked."""
FIRST = 60_000
_BEGIN = datetime.fromisoformat("2026-11-20T08:00:00-05:00")
_SENT_AFTER = timedelta(minutes=2)
_EXTRA = {
    "Placed At": ("Field", "CreatedDateTime"),
    "SKUs": ("Dynamic Formula", "Lines.Select(line => line.Sku).ToList()"),
    "A third": ("Dynamic Formula", "Total / 3m"),
    "Large": ("Dynamic Formula", "Total > 100m"),
    "Discount": ("Field", "DiscountAmount"),
    "Comment": ("Dynamic Formula", '"Thank you, " + EmailAddress'),
}
"""Custom fields of the order beside the default mapping's, so that each kind of value is there."""


def collection() -> Any:
    """The default mapping with these fields, as iPaaS.com's JSON."""
    raw = json.loads((resources.files("resources") / "collections" / "placed-order.json").read_bytes())
    for number, (name, (kind, source)) in enumerate(_EXTRA.items(), 100):
        raw["mappings"].append(
            {
                **raw["mappings"][-1],
                "id": number,
                "sequence_number": number,
                "destination_field": name,
                "mapping_type_name": kind,
                "source_value": source,
            }
        )
    return raw


@dataclass
class RecordedOrder:
    """One order with the events of it that Klaviyo has: the Placed Order first, then one a line; changed at will."""

    order: dict[str, Any]
    events: list[dict[str, Any]]
    links: list[dict[str, Any]]

    @property
    def id(self) -> str:
        """The transaction's ID."""
        return str(self.order["id"])

    @property
    def placed(self) -> dict[str, Any]:
        """The Placed Order event."""
        return self.events[0]

    @property
    def properties(self) -> dict[str, Any]:
        """Its properties."""
        found: dict[str, Any] = self.events[0]["properties"]
        return found


Change = Callable[[RecordedOrder], object]


def recorded(number: int, *, lines: int = 2, **changes: Any) -> RecordedOrder:
    """The order FIRST + `number`, one every ten minutes, and what iPaaS.com recorded of it two minutes later."""
    customer_id, email, profile_id = CUSTOMERS[number % len(CUSTOMERS)]
    created = _BEGIN + timedelta(minutes=10 * number)
    order_id = FIRST + number
    rows = [_line(order_id, n) for n in range(1, lines + 1)]
    total = sum((row["extended_price"] for row in rows), Decimal("4.95"))
    order: dict[str, Any] = {
        "id": str(order_id),
        "transaction_number": f"SO-{order_id}",
        "customer_id": int(customer_id),
        "email_address": email,
        "discount_amount": Decimal("1.25"),
        "total": total,
        "created_datetime": created.isoformat(),
        "lines": rows,
        **changes,
    }
    time = (created + _SENT_AFTER).isoformat()
    common = {"Email": order["email_address"], "Order": order["transaction_number"]}
    third = Decimal(repr(float(order["total"] / 3)))
    placed = {
        "id": f"ev{order_id}",
        "metric": "Placed Order",
        "profile_id": profile_id,
        "unique_id": str(order_id),
        "time": time,
        "value": _double(order["total"]),
        "properties": {
            **common,
            "Example event field": "Example values",
            "Placed At": created.isoformat(),
            "SKUs": [row["sku"] for row in order["lines"]],
            "A third": third,
            "Large": order["total"] > 100,
            "Discount": _double(order["discount_amount"]),
            "Comment": f"Thank you, {order['email_address']}",
        },
    }
    of_lines = [
        {
            "id": f"ev{row['id']}",
            "metric": "Ordered Product",
            "profile_id": profile_id,
            "unique_id": row["id"],
            "time": time,
            "value": _double(row["extended_price"]),
            "properties": {
                **common,
                "SKU": row["sku"],
                "Description": row["description"],
                "UnitPrice": _double(row["unit_price"]),
                "Order Qty": row["qty"],
            },
        }
        for row in order["lines"]
    ]
    links = [{"internal_id": str(order_id), "external_id": placed["id"]}]
    links += [
        {"table_name": "Transaction Line", "internal_id": event["unique_id"], "external_id": event["id"]}
        for event in of_lines
    ]
    return RecordedOrder(order, [placed, *of_lines], links)


def records(orders: Iterable[RecordedOrder]) -> dict[str, Any]:
    """What the sandbox takes (`core.sandbox.records`), with the mapping."""
    orders = list(orders)
    return {
        "transactions": [each.order for each in orders],
        "events": [event for each in orders for event in each.events],
        "external_ids": [link for each in orders for link in each.links],
        "collection": collection(),
    }


def without_line_links(recorded_order: RecordedOrder) -> None:
    """iPaaS.com saved no external ID for the lines."""
    del recorded_order.links[1:]


def _line(order_id: int, n: int) -> dict[str, Any]:
    price = Decimal(f"{10 + n}.95")
    return {
        "id": f"{order_id}{n:03}",
        "sku": f"ART-{order_id % 7}-{n}",
        "description": f"Article {n} of {order_id}",
        "qty": 1 + n % 3,
        "unit_price": price,
        "extended_price": price * (1 + n % 3),
    }


def _double(number: Decimal) -> Decimal:
    """A number as a partner that keeps doubles shows it."""
    return Decimal(repr(float(number)))
