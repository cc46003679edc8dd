"""Queued transfers: the hook that Manual Sync uses, and the log of a transfer."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import parse_qsl

from starlette.responses import Response

from core.sandbox.ipaas.answers import Refused, json_answer
from core.sandbox.ipaas.call import Call
from core.sandbox.ipaas.queue import Entry, Queue
from core.sandbox.ipaas.transfer import carry_out
from core.sandbox.wire import Json, JsonObject

_SCOPES = frozenset({"transaction/updated", "transaction/created", "customer/updated", "customer/created"})
_ACTIVITY_TIME = "%Y/%m/%d %H:%M:%S.%f %z"


def queue(call: Call) -> Response:
    """`POST hookapi/v2/iPaaS`, with the subscription's own key in place of a token."""
    if call.world.queue.mode == "absent":
        raise Refused(404, text="Not Found")
    scheme, _, key = call.request.headers.get("authorization", "").partition(" ")
    keys = {str(s["id"]): s["webhook_api_key"] for s in call.store.subscriptions}
    if scheme.lower() != "bearer" or key not in keys.values():
        raise Refused(401, text="Unauthorized")
    correlation = call.request.headers.get("x-correlation-id")
    if not correlation:
        raise Refused(400, message="The header x-correlation-id is required.")
    notifications = call.document("notifications")["notifications"]
    if not isinstance(notifications, list):
        raise Refused(400, message="The notifications must be a list.")
    accepted = [_notification(entry) for entry in notifications]
    for entry in accepted:
        if keys.get(entry["destination"]) != key:
            raise Refused(403, message=f"The key is not the one of subscription {entry['destination']}.")
    now = datetime.fromtimestamp(call.world.options.clock(), UTC).isoformat()
    for entry in accepted:
        call.store.hooks.append({**entry, "correlation_id": correlation, "at": now})
        carry_out(call.world, call.world.queue, entry)
    return Response(status_code=202)


def _notification(entry: Json) -> JsonObject:
    if not isinstance(entry, dict):
        raise Refused(400, message="A notification must be an object.")
    for name in ("id", "destination", "scope", "tracking_guid"):
        if not isinstance(entry.get(name), str) or not entry[name]:
            raise Refused(400, message=f"The {name} of a notification is required.")
    if entry["scope"].removesuffix("/debug") not in _SCOPES:
        raise Refused(400, message=f"The scope '{entry['scope']}' is not known.")
    return entry


def details(call: Call) -> Response:
    """`GET listener/v2/Details?filters=parent_id={guid}&activity_timestamp={time}`: the log of a transfer.

    Both may stand in `filters` (then encoded) or beside each other; entries before the time are left out.
    """
    call.company()
    if call.world.queue.mode in ("absent", "unlogged"):
        raise Refused(404, text="Not Found")
    query = call.request.query_params
    asked = dict(parse_qsl(query.get("filters", ""), keep_blank_values=True))
    # Left unencoded, the time's plus sign reads as a space here; it is what comes before the offset.
    since_text = asked.get("activity_timestamp") or query.get("activity_timestamp")
    guid = asked.get("parent_id")
    if not guid:
        raise Refused(400, text="The filter parent_id is required.")
    since = _activity_time(since_text) if since_text else datetime.min.replace(tzinfo=UTC)
    entries = [
        entry
        for hook in call.store.hooks
        if hook["tracking_guid"] == guid
        for entry in _log_of(hook, call.world.queue)
        if datetime.fromisoformat(hook["at"]) >= since
    ]
    return json_answer(entries)


def _activity_time(text: str) -> datetime:
    head, _, offset = text.rpartition(" ")
    sign = offset if offset[:1] in "+-" else f"+{offset}"
    try:
        return datetime.strptime(f"{head.rstrip()} {sign}", _ACTIVITY_TIME)
    except ValueError as error:
        raise Refused(400, text="The activity_timestamp is not valid.") from error


def _log_of(hook: JsonObject, queue: Queue) -> list[JsonObject]:
    entries = list(queue.logs.get(hook["tracking_guid"], ()))
    if hook["scope"].endswith("/debug") and entries:
        entries.insert(1, Entry(9, f"Destination subscription {hook['destination']} (VERBOSE)"))
    return [
        {
            "application": "iPaaS Hook API",
            "activity": "Transfer",
            "status": "Complete",
            "mapping_collection_type_id": entry.kind,
            "activity_timestamp": hook["at"],
            "details": entry.text,
        }
        for entry in entries
    ]


ROUTES = (
    ("POST", "/hookapi/v2/iPaaS", queue),
    ("GET", "/listener/v2/Details", details),
)
