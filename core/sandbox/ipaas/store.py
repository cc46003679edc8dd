"""What the companies have at iPaaS.com: subscriptions, collections, transactions, customers, external IDs."""

from __future__ import annotations

import copy
from typing import NamedTuple

from core.sandbox.seed import Seed
from core.sandbox.wire import JsonObject

# How far a second subscription's copy of the collections is from the first one's ids.
_COLLECTION_STEP = 100
_TABLES = {
    "customers": {"customer": "customer", "address": "Address"},
    "transactions": {"transaction": "transaction", "transaction line": "Transaction Line"},
}


class LinkKey(NamedTuple):
    """Which record in which system: `table` in iPaaS.com's spelling, ids as text."""

    table: str
    system_id: str
    internal_id: str


class IpaasStore:
    """All companies' data. Only the sandbox's event loop touches it."""

    def __init__(self, seed: Seed) -> None:
        self.accounts = seed.accounts
        self.subscriptions: list[JsonObject] = seed.accounts["subscriptions"]
        self.transactions = {record["id"]: record for record in seed.transactions}
        self.customers = {record["id"]: record for record in seed.customers}
        self.hooks: list[JsonObject] = []
        self._company_of_records: str = seed.accounts["companies"][0]["id"]
        self._links = {
            LinkKey(link["table_name"], str(link["system_id"]), link["internal_id"]): link["external_id"]
            for link in seed.links
        }
        self._saved: set[LinkKey] = set()
        self._index_links()
        main = seed.accounts["main_subscription_id"]
        others = [s for s in self.subscriptions if s["value"] == "Klaviyo" and s["id"] != main]
        self._stamps = list(enumerate([self.subscription_by_id(main), *others]))
        self.set_collection(seed.collection)

    def set_collection(self, collection: JsonObject) -> None:
        """Give every Klaviyo subscription a copy of this collection in place of its own."""
        self._collections = self.check_collection(collection)

    def check_collection(self, collection: JsonObject) -> list[JsonObject]:
        """The copies for the subscriptions. Raises KeyError, TypeError where it isn't one."""
        return [
            _stamped(collection, subscription, _COLLECTION_STEP * step) for step, subscription in self._stamps
        ]

    def put_transactions(self, records: list[JsonObject]) -> None:
        """Add transactions, each in the place of the one with its id; they stay by ascending id."""
        put = self.transactions | {record["id"]: record for record in records}
        self.transactions = {key: put[key] for key in sorted(put, key=int)}

    def has_records(self, company_id: str) -> bool:
        """Whether the company is the one that transactions and customers belong to."""
        return company_id == self._company_of_records

    def subscription_by_id(self, subscription_id: int) -> JsonObject:
        return next(s for s in self.subscriptions if s["id"] == subscription_id)

    def subscriptions_of(self, company_id: str) -> list[JsonObject]:
        return [s for s in self.subscriptions if s["company_id"] == company_id]

    def collections_of(self, subscription_id: str) -> list[JsonObject]:
        """The parent collections of a subscription, with their children."""
        return [c for c in self._collections if str(c["subscription_id"]) == subscription_id]

    def collection(self, collection_id: str) -> JsonObject | None:
        """A collection, parent or child, by its id."""
        for parent in self._collections:
            family: list[JsonObject] = [parent, *parent["children"]]
            for candidate in family:
                if str(candidate["id"]) == collection_id:
                    return candidate
        return None

    def transaction_with_links(self, record: JsonObject) -> JsonObject:
        """The transaction as it is served: it and its lines show their external IDs."""
        lines = [
            {**line, "external_ids": self._external_ids("Transaction Line", line["id"])}
            for line in record["lines"]
        ]
        return {**record, "lines": lines, "external_ids": self._external_ids("transaction", record["id"])}

    def customer_with_links(self, record: JsonObject) -> JsonObject:
        return {**record, "external_ids": self._external_ids("customer", record["id"])}

    def link(self, key: LinkKey) -> str | None:
        """The external ID of a record, as saved (a deleted one begins with `DELETED:`)."""
        return self._links.get(key)

    def record_behind(self, table: str, system_id: str, external_id: str) -> str | None:
        """The id of the record that has this external ID."""
        found = self._behind.get((table, system_id, external_id))
        return next(iter(found)).internal_id if found else None

    def save_link(self, key: LinkKey, external_id: str) -> None:
        """Save an external ID in place of the one there may be. iPaaS.com doesn't check that it exists."""
        self.put_link(key, external_id)
        self._saved.add(key)

    def put_link(self, key: LinkKey, external_id: str) -> None:
        """Put an external ID there, as if it had been saved before."""
        before = self._links.get(key)
        self._links[key] = external_id
        if before is not None:
            self._behind[key.table, key.system_id, before].pop(key, None)
        self._index(key, external_id)

    def drop_link(self, key: LinkKey) -> None:
        """Take an external ID away, as if it had never been saved."""
        external_id = self._links.pop(key, None)
        if external_id is not None:
            self._saved.discard(key)
            self._of_record[key.table, key.internal_id].pop(key, None)
            self._behind[key.table, key.system_id, external_id].pop(key, None)

    def empty(self) -> None:
        """Take away all orders, customers and external IDs."""
        for records in (self.transactions, self.customers, self._links):
            records.clear()
        self._saved.clear()
        self._index_links()

    def _index_links(self) -> None:
        """Find links by their record, and records by their external ID, without a look at all of them."""
        self._numbers: dict[LinkKey, int] = {}
        self._of_record: dict[tuple[str, str], dict[LinkKey, None]] = {}
        self._behind: dict[tuple[str, str, str], dict[LinkKey, None]] = {}
        for key, external_id in self._links.items():
            self._index(key, external_id)

    def _index(self, key: LinkKey, external_id: str) -> None:
        self._numbers.setdefault(key, len(self._numbers) + 1)
        self._of_record.setdefault((key.table, key.internal_id), {})[key] = None
        self._behind.setdefault((key.table, key.system_id, external_id), {})[key] = None

    def links_as_json(self) -> list[JsonObject]:
        """All external IDs; `saved` tells those that were saved since the beginning."""
        return [
            {
                "table_name": key.table,
                "system_id": int(key.system_id),
                "external_id": external_id,
                "internal_id": key.internal_id,
                "saved": key in self._saved,
            }
            for key, external_id in self._links.items()
        ]

    def _external_ids(self, table: str, internal_id: str) -> list[JsonObject]:
        names = {str(s["id"]): s["name"] for s in self.subscriptions}
        return [
            {
                "id": str(self._numbers[key]),
                "system_id": int(key.system_id),
                "system_name": names.get(key.system_id),
                "external_id": self._links[key],
                "internal_id": internal_id,
            }
            for key in self._of_record.get((table, internal_id), ())
        ]


def table_name(base: str, name: str) -> str | None:
    """iPaaS.com's spelling of a table, if the API `base` has it."""
    return _TABLES.get(base, {}).get(name.strip().lower())


def _stamped(collection: JsonObject, subscription: JsonObject, step: int) -> JsonObject:
    """A copy of a collection that belongs to a subscription."""
    stamped = copy.deepcopy(collection)
    for part in (stamped, *stamped["children"]):
        part["id"] += step
        part["parent_id"] = None if part["parent_id"] is None else part["parent_id"] + step
        part["subscription_id"] = subscription["id"]
        part["subscription_name"] = subscription["name"]
        part["integration_id"] = subscription["integration_id"]
    return stamped
