"""What iPaaS.com's queue does of a transfer, in small: the integration's default mapping, written down by hand.

Nothing of the program's own mapping is used.
"""

from __future__ import annotations

from datetime import UTC, datetime

from core.sandbox.ipaas.queue import Entry, Queue
from core.sandbox.ipaas.store import LinkKey
from core.sandbox.klaviyo.event_body import EventRequest
from core.sandbox.klaviyo.store import KlaviyoStore
from core.sandbox.wire import Json, JsonObject
from core.sandbox.world import World

_CUSTOMER, _ORDER, _LINE = 8, 9, 10
"""The types of mapping collections."""


def carry_out(world: World, queue: Queue, notification: JsonObject) -> None:
    """Do what the queue does of a notification, and keep its log."""
    order_id, guid = str(notification["id"]), str(notification["tracking_guid"])
    behaviour = queue.of(order_id)
    log = [Entry(_ORDER, f"Hook received for {notification['scope']} {order_id} (INFO)")]
    if behaviour == "silent":
        return
    if behaviour in ("works", "unlogged"):
        log += _transfer(world, order_id, str(notification["destination"]))
    elif behaviour == "error":
        log.append(
            Entry(_ORDER, "Could not Create Transaction: Mapping field is missing / not complete (ERROR)")
        )
    log.append(Entry(_ORDER, f"Reporting hook complete {guid} (INFO)"))
    log.append(Entry(_ORDER, "All Processing Complete (INFO)"))
    if behaviour != "unlogged":
        queue.logs[guid] = log


def _transfer(world: World, order_id: str, system_id: str) -> list[Entry]:
    order = world.ipaas.transactions.get(order_id)
    if order is None:
        return [Entry(_ORDER, f"Transaction {order_id} does not exist (ERROR)")]
    subscription = world.ipaas.subscription_by_id(int(system_id))
    if str(subscription["settings"].get("Generate Events", "")).upper() != "TRUE":
        return [Entry(_ORDER, "Generate Events is FALSE: no event was made (INFO)")]
    account = _account(world, subscription)
    profile_id = _profile(world, account, order, system_id)
    if profile_id is None:
        return [Entry(_CUSTOMER, "Profile could not be resolved (ERROR)")]
    common = {"Email": order["email_address"], "Order": order["transaction_number"]}
    properties = {**common, "Example event field": "Example values"}
    event_id = _record(world, account, "Placed Order", profile_id, order_id, order["total"], properties)
    log = [Entry(_CUSTOMER, f"Profile {profile_id} (INFO)")]
    if event_id is None:
        log.append(Entry(_ORDER, "Placed Order accepted; Klaviyo kept an earlier one (INFO)"))
    else:
        world.ipaas.save_link(LinkKey("transaction", system_id, order_id), event_id)
        log.append(Entry(_ORDER, f"Placed Order {order_id} accepted (INFO)"))
    for line in order["lines"]:
        properties = {
            **common,
            "SKU": line["sku"],
            "Description": line["description"],
            "UnitPrice": line["unit_price"],
            "Order Qty": line["qty"],
        }
        event_id = _record(
            world, account, "Ordered Product", profile_id, line["id"], line["extended_price"], properties
        )
        if event_id is not None:
            world.ipaas.save_link(LinkKey("Transaction Line", system_id, line["id"]), event_id)
        log.append(Entry(_LINE, f"Ordered Product {line['id']} accepted (INFO)"))
    return log


def _account(world: World, subscription: JsonObject) -> KlaviyoStore:
    key = subscription["settings"].get("API Key", "")
    return next((account for account in world.accounts if key in account.keys), world.klaviyo)


def _profile(world: World, account: KlaviyoStore, order: JsonObject, system_id: str) -> str | None:
    """By the customer's link, else by the email, else made of the customer, and linked."""
    customer_id = str(order["customer_id"]) if order["customer_id"] else None
    key = LinkKey("customer", system_id, customer_id or "")
    linked = world.ipaas.link(key) if customer_id else None
    if linked and not linked.startswith("DELETED:"):
        return linked if account.profile(linked) is not None else None
    email = order["email_address"]
    found = account.matching({"email": email}) if email else []
    customer = world.ipaas.customers.get(customer_id or "")
    if not found and customer is not None and email:
        names = {name: customer[name] for name in ("first_name", "last_name")}
        found = [account.create_profile({"email": email, **names})]
    if not found:
        return None
    if customer_id:
        world.ipaas.save_link(key, found[0]["id"])
    return str(found[0]["id"])


def _record(
    world: World,
    account: KlaviyoStore,
    metric: str,
    profile_id: str,
    unique_id: str,
    value: Json,
    properties: JsonObject,
) -> str | None:
    """Record an event; None where Klaviyo has it already."""
    request = EventRequest(
        metric_name=metric,
        profile_id=profile_id,
        profile_attributes={},
        properties=properties,
        unique_id=unique_id,
        value=value,
        value_currency=None,
        time=datetime.fromtimestamp(int(world.options.clock()), UTC),
        backfill=False,
    )
    profile = account.profile(profile_id)
    stored = account.record(request, profile) if profile is not None else None
    return stored.id if stored is not None else None
