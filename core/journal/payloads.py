"""What is kept of a plan and of a request where payloads are not kept."""

from __future__ import annotations

import msgspec

_PLAN = ("transaction_id", "options", "compensates")
_COLLECTION = ("name", "origin", "edited", "changes", "fingerprint")
_EVENT = ("kind", "line_id", "metric", "unique_id", "value")


def without_payloads(plan: bytes) -> bytes:
    """The plan's JSON with the order's number, its events' keys, its choices and how its mapping was edited;
    nothing of the customer.
    """
    try:
        whole = msgspec.json.decode(plan)
    except msgspec.DecodeError:
        return b"null"
    if not isinstance(whole, dict):
        return plan
    kept: dict[str, object] = {key: whole[key] for key in _PLAN if key in whole}
    kept["events"] = [
        {key: event.get(key) for key in _EVENT} | _recorded(event)
        for event in whole.get("events", ())
        if isinstance(event, dict)
    ]
    collection = whole.get("collection")
    if isinstance(collection, dict):
        kept["collection"] = {key: collection.get(key) for key in _COLLECTION}
    order = whole.get("order")
    if isinstance(order, dict):
        kept["order"] = {"number": order.get("number")}
    return msgspec.json.encode(kept)


def _recorded(event: dict[str, object]) -> dict[str, object]:
    there = event.get("already_recorded")
    return {"already_recorded": {"event_id": there.get("event_id")}} if isinstance(there, dict) else {}
