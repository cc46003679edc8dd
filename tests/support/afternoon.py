"""An outage of an afternoon: as many orders as wanted, four of five of linked customers, the others of guests."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable
from typing import Any

from tests.support.sandbox import RunningSandbox

FIRST = 700_000


def ids(count: int, first: int = 0) -> list[str]:
    """The orders' ids."""
    return [str(FIRST + n) for n in range(first, first + count)]


def put_orders(sandbox: RunningSandbox, count: int, *, lines: int = 3, several: int = 1) -> list[str]:
    """Add so many orders of so many lines, `several` of each person; their ids."""
    begun = datetime.datetime.now(datetime.UTC).replace(microsecond=0) - datetime.timedelta(hours=5)
    records: dict[str, list[dict[str, Any]]] = {
        kind: [] for kind in ("profiles", "customers", "transactions", "external_ids")
    }
    for n in range(count):
        person, first_of = n // several, n % several == 0
        guest, customer = person % 5 == 4, 880_000 + person
        email, profile = f"buyer{person}@example.com", f"01HBATCH{person:018}"
        created = (begun + datetime.timedelta(seconds=3 * n)).isoformat()
        records["transactions"].append(
            {
                "id": str(FIRST + n),
                "transaction_number": f"SO-{FIRST + n}",
                "customer_id": None if guest else customer,
                "email_address": email,
                "created_datetime": created,
                "subtotal": 30 * lines,
                "total": 30 * lines,
                "total_qty": lines,
                "lines": [
                    {
                        "sku": f"SKU-{line}",
                        "description": f"Thing {line}",
                        "qty": 1,
                        "unit_price": 30,
                        "extended_price": 30,
                    }
                    for line in range(lines)
                ],
            }
        )
        if first_of:
            records["profiles"].append({"id": profile, "email": email})
        if first_of and not guest:
            records["customers"].append({"id": str(customer), "email_address": email, "first_name": "Ann"})
            records["external_ids"].append(
                {"table_name": "customer", "internal_id": str(customer), "external_id": profile}
            )
    for at in range(0, count, 500):
        sandbox.put(**{kind: some[at : at + 500] for kind, some in records.items()})
    return ids(count)


def sent_events(sandbox: RunningSandbox) -> Counter[str]:
    """How often each event that was sent is in Klaviyo, by its unique id."""
    return Counter(str(each["unique_id"]) for each in sandbox.events() if not each["preset"])


def each_once(orders: Iterable[str], lines: int = 3) -> Counter[str]:
    """What `sent_events` has to give for these orders."""
    return Counter(
        key for order in orders for key in (order, *(f"{order}{n:03}" for n in range(1, lines + 1)))
    )
