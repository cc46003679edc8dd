"""`POST /_sandbox/records`: what a test adds to both systems, until the next reset.

Ids and whatever else a record leaves out are filled in; a record with the id of another one takes its place.
Either all of it is taken over, or (ValueError) nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from core.sandbox.ipaas.store import LinkKey, table_name
from core.sandbox.klaviyo.store import KlaviyoStore
from core.sandbox.seed import whole_customer, whole_profile, whole_transaction
from core.sandbox.wire import Json, JsonObject
from core.sandbox.world import World

KINDS = (
    "transactions", "customers", "profiles", "external_ids", "subscriptions", "collection", "remove", "events",
    "account",
)  # fmt: skip
"""`subscriptions` changes the settings of those that are there (null takes one away); `collection` takes the
place of the subscriptions' own mapping; `remove` has lists of ids of transactions, customers, profiles and events;
`account` changes what Klaviyo says of the company's own account.
"""

_Step = Callable[[], object]


def put(world: World, records: Json) -> JsonObject:
    """Add the records, and give them back as they are now. Raises ValueError."""
    if not isinstance(records, dict) or not records.keys() <= set(KINDS):
        raise ValueError(f"Expected an object with {', '.join(KINDS)}, or some of these.")
    adding = _Adding(world)
    try:
        for kind in KINDS:
            if kind in records:
                getattr(adding, kind)(records[kind])
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"A record is not in its system's shape: {error!r}.") from error
    adding.carry_out()
    return adding.added


class _Adding:
    """Checks every record first; what is to be done is done at the end."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._steps: list[_Step] = []
        self._ids = {
            "transactions": set(world.ipaas.transactions),
            "customers": set(world.ipaas.customers),
            "profiles": {key for account in world.accounts for key in (*account.profiles, *account.merged)},
        }
        self.added: JsonObject = {}

    def carry_out(self) -> None:
        for step in self._steps:
            step()

    def transactions(self, records: list[JsonObject]) -> None:
        store, whole = self._world.ipaas, []
        for record in records:
            number = self._number("transactions", record)
            defaults = {**self._moment(), "transaction_number": f"SO-{number}"}
            whole.append(whole_transaction({**defaults, **record, "id": number}))
        for record in whole:
            self._links_of("transaction", record)
            for line in record["lines"]:
                self._links_of("Transaction Line", line)
        self._steps.append(partial(store.put_transactions, whole))
        self.added["transactions"] = whole

    def customers(self, records: list[JsonObject]) -> None:
        store = self._world.ipaas
        whole = [whole_customer({**record, "id": self._number("customers", record)}) for record in records]
        for record in whole:
            self._links_of("customer", record)
        self._steps.append(partial(store.customers.update, {record["id"]: record for record in whole}))
        self.added["customers"] = whole

    def profiles(self, records: list[JsonObject]) -> None:
        self.added["profiles"] = added = []
        for record in records:
            account = self._account(record)
            whole = {"id": account.new_profile_id(), **record}
            if not record.get("merged_into"):
                whole = whole_profile(whole)
            elif record["merged_into"] not in self._ids["profiles"]:
                raise ValueError(f"There is no profile {record['merged_into']} to merge into.")
            self._ids["profiles"].add(whole["id"])
            self._steps.append(partial(account.put_profile, whole))
            added.append(whole)

    def events(self, records: list[JsonObject]) -> None:
        self.added["events"] = added = []
        for record in records:
            account = self._account(record)
            whole = {"metric": "Placed Order", **record}
            if "profile_id" not in whole:
                whole["profile_id"] = self._profile_with(record["email"], account)
            if whole["profile_id"] not in self._ids["profiles"]:
                raise ValueError(f"There is no profile {whole['profile_id']} for the event.")
            event = account.read_event(whole)
            self._steps.append(partial(account.keep_event, event))
            added.append(
                {**whole, "id": event.id, "unique_id": event.unique_id, "time": event.time.isoformat()}
            )

    def external_ids(self, records: list[JsonObject]) -> None:
        self.added["external_ids"] = added = []
        for record in records:
            link = {"table_name": "transaction", "system_id": self._main, **record}
            self._link(str(link["table_name"]), link)
            added.append(link)

    def subscriptions(self, records: list[JsonObject]) -> None:
        for record in records:
            subscription = self._world.ipaas.subscription_by_id(int(record["id"]))
            settings = {**subscription["settings"], **record["settings"]}
            kept = {name: text for name, text in settings.items() if text is not None}
            self._steps.append(partial(subscription.update, settings=kept))

    def collection(self, collection: JsonObject) -> None:
        self._world.ipaas.check_collection(collection)
        self._steps.append(partial(self._world.ipaas.set_collection, collection))

    def account(self, changes: JsonObject) -> None:
        account = self._world.klaviyo.account
        self._steps.append(partial(account.update, changes))
        self.added["account"] = {**account, **changes}

    def remove(self, ids: dict[str, list[str]]) -> None:
        world = self._world

        def in_ipaas(kind: str, key: str) -> None:
            (world.ipaas.transactions if kind == "transactions" else world.ipaas.customers).pop(key, None)

        def in_klaviyo(kind: str, key: str) -> None:
            for account in world.accounts:
                (account.remove_profile if kind == "profiles" else account.remove_event)(key)

        for kind, gone in ids.items():
            remove = {
                "transactions": in_ipaas, "customers": in_ipaas, "profiles": in_klaviyo, "events": in_klaviyo,
            }[kind]  # fmt: skip
            self._steps += [partial(remove, kind, str(key)) for key in gone]

    # Inside

    @property
    def _main(self) -> int:
        return int(self._world.ipaas.accounts["main_subscription_id"])

    def _number(self, kind: str, record: JsonObject) -> str:
        """The record's id, or the next one that is free."""
        taken = self._ids[kind]
        number = str(record.get("id") or max(map(int, taken), default=0) + 1)
        if not number.isdecimal():
            raise ValueError(f"{number!r} is no id: those of iPaaS.com are digits.")
        taken.add(number)
        return number

    def _moment(self) -> JsonObject:
        return {"created_datetime": self._world.klaviyo.now_text()}

    def _account(self, record: JsonObject) -> KlaviyoStore:
        wanted = record.get("account") or self._world.klaviyo.account["id"]
        for account in self._world.accounts:
            if account.account["id"] == wanted:
                return account
        raise ValueError(f"There is no Klaviyo account {wanted}.")

    def _profile_with(self, email: str, account: KlaviyoStore) -> str:
        """The profile that has an email, among those that are added here as well."""
        there = [*self.added.get("profiles", []), *account.matching({"email": email})]
        for profile in there:
            if str(profile.get("email") or "").lower() == email.lower():
                return str(profile["id"])
        raise ValueError(f"There is no profile with the email {email}.")

    def _links_of(self, table: str, record: JsonObject) -> None:
        """External IDs that come with a record are kept with all the others."""
        for link in record.pop("external_ids", None) or []:
            self._link(table, {"system_id": self._main, **link, "internal_id": record["id"]})

    def _link(self, table: str, link: JsonObject) -> None:
        name = table_name("customers", table) or table_name("transactions", table)
        if name is None:
            raise ValueError(f"There is no table {table!r}.")
        key = LinkKey(name, str(link["system_id"]), str(link["internal_id"]))
        value = str(link["external_id"])
        self._steps.append(partial(self._world.ipaas.put_link, key, value))
