"""A day of orders with what Klaviyo has of them, and defects that are known: the judge of reconciliations.

Events are written down by hand as iPaaS.com records them; nothing of the program's own mapping is used. What is odd
without being wrong is in it as well: late events, other integrations, merged profiles, orders of which none is made.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, get_args

from core.reconcile.records import Kind

DAY = date(2026, 11, 12)
FIRST = 700_000
KINDS: tuple[Kind, ...] = get_args(Kind)
_MIDNIGHT = datetime(2026, 11, 12, tzinfo=UTC)


@dataclass
class Day:
    """What `POST /_sandbox/records` takes, and what is wrong in it: kind and order; of what is orphaned, the event."""

    records: dict[str, list[Any]]
    lists: dict[str, Any]
    wrong: set[tuple[str, str]] = field(default_factory=set)
    removed: list[str] = field(default_factory=list)


def day(seed: int, *, orders: int, defects: int) -> Day:
    """A day of so many orders, so many defects of each kind in it, and disturbances."""
    return _Maker(random.Random(seed), orders, defects).made()  # noqa: S311  worlds, no secrets


class _Maker:
    def __init__(self, chance: random.Random, orders: int, defects: int) -> None:
        self.chance = chance
        self.count = orders
        self.defects = defects
        self.people = max(6, orders // 3)
        names = ("transactions", "customers", "profiles", "events", "external_ids")
        self.records: dict[str, list[Any]] = {name: [] for name in names}
        lists = {
            "page_size": chance.choice([7, 20, 50]),
            "order": chance.choice(["id", "newest_first", "oldest_first"]),
        }
        self.day = Day(self.records, lists)

    def made(self) -> Day:
        for n in range(self.people):
            self._person(n)
        kinds = [kind for kind in KINDS for _ in range(self.defects)]
        places = self.chance.sample(range(self.count), len(kinds))
        wrong = dict(zip(places, kinds, strict=True))
        for n in range(self.count):
            created = _MIDNIGHT + timedelta(seconds=86_400 * n // self.count)
            self._order(n, created, wrong.get(n))
        for n in range(self.count, self.count + self.count // 5):  # of other days, with events and without
            created = _MIDNIGHT + timedelta(days=self.chance.choice([-2, -1, 1, 2]), minutes=n % 1000)
            self._order(n, created, "missing" if n % 3 == 0 else None, counted=False)
        self._others()
        return self.day

    def _person(self, n: int) -> None:
        customer, profile, email = self._who(n)
        self.records["customers"].append({"id": customer, "email_address": email, "first_name": f"P{n}"})
        self.records["profiles"].append({"id": profile, "email": email})
        linked = profile
        if n % 11 == 5:  # merged since: the link leads to a profile that is no more
            linked = f"01OLD{n:021}"
            self.records["profiles"].append({"id": linked, "merged_into": profile})
        if n % 4 != 3:
            link = {"table_name": "customer", "internal_id": customer, "external_id": linked}
            self.records["external_ids"].append(link)

    def _who(self, n: int) -> tuple[str, str, str]:
        return str(80_000 + n), f"01PAST{n:020}", f"person{n}@example.com"

    def _order(self, n: int, created: datetime, wrong: str | None, *, counted: bool = True) -> None:
        order_id = str(FIRST + n)
        person = self.chance.randrange(self.people)
        while wrong and person % 11 == 5:
            person = self.chance.randrange(self.people)
        customer, profile, email = self._who(person)
        lines = [self._line(order_id, k) for k in range(self.chance.randint(1, 3))]
        total = sum((line["extended_price"] for line in lines), Decimal("4.95"))
        order: dict[str, Any] = {
            "id": order_id,
            "transaction_number": f"SO-{order_id}",
            "customer_id": int(customer),
            "email_address": email,
            "status": "Complete",
            "total": total,
            "created_datetime": created.isoformat(),
            "lines": lines,
        }
        if wrong is None:
            self._oddity(order)
        on_time = wrong == "orphaned"  # found on the day of its event: nobody knows another one
        events = self._events(order, profile, created, on_time=on_time)
        if wrong is not None:
            events = self._spoil(wrong, order, events, counted=counted)
        elif order.get("_silent"):
            events = []
        order.pop("_silent", None)
        self.records["transactions"].append(order)
        self.records["events"] += events
        if events and self.chance.random() < 0.6:
            link = {"table_name": "transaction", "internal_id": order_id, "external_id": events[0]["id"]}
            self.records["external_ids"].append(link)

    def _line(self, order_id: str, k: int) -> dict[str, Any]:
        price = Decimal(self.chance.randint(100, 9000)) / 100
        qty = self.chance.randint(1, 3)
        return {
            "id": f"{order_id}{k + 1:03}", "sku": f"ART-{k}", "description": f"Article {k}", "qty": qty,
            "unit_price": price, "extended_price": price * qty,
        }  # fmt: skip

    def _oddity(self, order: dict[str, Any]) -> None:
        """What is no defect."""
        match self.chance.randrange(14):
            case 0:
                order.update(type="Return", _silent=self.chance.random() < 0.5)
            case 1:
                order.update(total=Decimal(0))
            case 2:
                order.update(status="Cancelled", _silent=True)
            case 3:
                order.update(system_id=self.chance.choice([1801, 1804]), _silent=True)
            case 4:
                order.update(customer_id=None)
            case 5:
                created = datetime.fromisoformat(order["created_datetime"])
                order.update(updated_datetime=(created + timedelta(days=1)).isoformat())

    def _events(
        self, order: dict[str, Any], profile: str, created: datetime, *, on_time: bool
    ) -> list[dict[str, Any]]:
        late = 0 if on_time else self.chance.choice([0, 0, 2, 2, 60, 60 * 24 * 4])
        time = (created + timedelta(minutes=late)).isoformat()
        common = {"Email": order["email_address"], "Order": order["transaction_number"]}
        order_id = order["id"]
        found = [
            {
                "id": f"e{order_id}", "metric": "Placed Order", "profile_id": profile, "unique_id": order_id,
                "time": time, "value": Decimal(repr(float(order["total"]))),
                "properties": {**common, "Example event field": "Example values"},
            }
        ]  # fmt: skip
        found += [
            {
                "id": f"e{line['id']}", "metric": "Ordered Product", "profile_id": profile, "unique_id": line["id"],
                "time": time, "value": line["extended_price"],
                "properties": {
                    **common, "SKU": line["sku"], "Description": line["description"], "UnitPrice": line["unit_price"],
                    "Order Qty": line["qty"],
                },
            }
            for line in order["lines"]
        ]  # fmt: skip
        if self.chance.random() < 0.1:  # the shop's own app records it too, under its own metric
            shop = {**found[0], "id": f"s{order_id}", "integration": "shopify", "unique_id": f"gid{order_id}"}
            found.append(shop)
        if self.chance.random() < 0.1:  # another stage of the order
            found.append({**found[0], "id": f"f{order_id}", "metric": "Fulfilled Order"})
        return found

    def _spoil(
        self, kind: str, order: dict[str, Any], events: list[dict[str, Any]], *, counted: bool
    ) -> list[dict[str, Any]]:
        placed, order_id = events[0], order["id"]
        stranger = f"01PAST{self.people:020}"
        events = [e for e in events if e.get("integration") is None]
        way = self.chance.random() < 0.5
        if kind == "orphaned":
            if way:
                order["status"] = "Cancelled"
            else:
                self.day.removed.append(order_id)
        key = placed["id"] if kind == "orphaned" else order_id
        if counted:
            self.day.wrong.add((kind, key))
        match kind:
            case "missing":
                return [e for e in events if e["metric"] == "Fulfilled Order"]
            case "doubled" if way:
                return [*events, {**placed, "id": f"d{order_id}", "unique_id": f"WEB-{order_id}"}]
            case "doubled":
                return [*events, {**placed, "id": f"d{order_id}", "profile_id": stranger}]
            case "other_value":
                placed["value"] += Decimal("7.5")
            case "other_profile":
                return [{**event, "profile_id": stranger} for event in events]
            case "other_metric" if way:
                placed["metric"] = "Order Placed"
            case "other_metric":
                placed["integration"] = "shopify"
                placed["unique_id"] = f"gid{order_id}"
        return events

    def _others(self) -> None:
        """What has nothing to do with these orders."""
        self.records["profiles"].append({"id": f"01PAST{self.people:020}", "email": "stranger@example.com"})
        for n in range(self.count // 4):
            moment = _MIDNIGHT + timedelta(minutes=self.chance.randrange(1400))
            _, profile, _ = self._who(n % self.people)
            event: dict[str, Any] = {
                "id": f"x{n}",
                "profile_id": profile,
                "time": moment.isoformat(),
                "unique_id": f"pos-{n}",
            }
            if n % 2:
                event |= {"metric": "Placed Order", "integration": "shopify", "value": Decimal(3)}
            else:
                event |= {"metric": "Viewed Product"}
            self.records["events"].append(event)
