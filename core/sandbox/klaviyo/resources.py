"""Profiles, events, metrics, flows and the account as JSON:API resource objects."""

from __future__ import annotations

from collections.abc import Collection

from core.sandbox.klaviyo.store import StoredEvent
from core.sandbox.wire import JsonObject

PROFILE_FIELDS = (
    "email", "phone_number", "external_id", "first_name", "last_name", "organization", "locale", "title",
    "image", "created", "updated", "last_event_date", "location", "properties",
)  # fmt: skip
EVENT_FIELDS = ("timestamp", "event_properties", "datetime", "uuid")
METRIC_FIELDS = ("name", "created", "updated", "integration")
FLOW_FIELDS = ("name", "status", "archived", "created", "updated", "trigger_type")


class Renderer:
    """Turns records into resource objects; `base` is the address that their links begin with."""

    def __init__(self, base: str, sparse: dict[str, Collection[str]] | None = None) -> None:
        self._base = base.rstrip("/")
        self._sparse = sparse or {}

    def profile(self, profile: JsonObject) -> JsonObject:
        attributes = {name: profile[name] for name in PROFILE_FIELDS}
        relations = {
            name: {"links": self._relation("profiles", profile["id"], name)}
            for name in ("lists", "segments", "push-tokens", "conversations")
        }
        return self._resource("profile", "profiles", profile["id"], attributes, relations)

    def event(self, event: StoredEvent) -> JsonObject:
        properties: JsonObject = {**event.properties, "$event_id": event.unique_id}
        if event.value is not None:
            properties["$value"] = event.value
        attributes = {
            "timestamp": int(event.time.timestamp()),
            "event_properties": properties,
            "datetime": event.time.isoformat(),
            "uuid": event.uuid,
        }
        relations: JsonObject = {
            "profile": {
                "data": {"type": "profile", "id": event.profile_id},
                "links": self._relation("events", event.id, "profile"),
            },
            "metric": {
                "data": {"type": "metric", "id": event.metric_id},
                "links": self._relation("events", event.id, "metric"),
            },
        }
        return self._resource("event", "events", event.id, attributes, relations)

    def metric(self, metric: JsonObject) -> JsonObject:
        attributes = {
            "name": metric["name"],
            "created": metric["created"],
            "updated": metric.get("updated", metric["created"]),
            "integration": metric["integration"],
        }
        relations = {"flow-triggers": {"links": self._relation("metrics", metric["id"], "flow-triggers")}}
        return self._resource("metric", "metrics", metric["id"], attributes, relations)

    def flow(self, flow: JsonObject) -> JsonObject:
        attributes = {name: flow[name] for name in FLOW_FIELDS}
        relations = {
            name: {"links": self._relation("flows", flow["id"], name)} for name in ("flow-actions", "tags")
        }
        return self._resource("flow", "flows", flow["id"], attributes, relations)

    def account(self, account: JsonObject) -> JsonObject:
        attributes = {name: value for name, value in account.items() if name != "id"}
        return self._resource("account", "accounts", account["id"], attributes, None)

    def _resource(
        self,
        kind: str,
        folder: str,
        identifier: str,
        attributes: JsonObject,
        relationships: JsonObject | None,
    ) -> JsonObject:
        chosen = self._sparse.get(kind)
        if chosen:
            attributes = {name: value for name, value in attributes.items() if name in chosen}
        resource: JsonObject = {"type": kind, "id": identifier, "attributes": attributes}
        if relationships is not None:
            resource["relationships"] = relationships
        resource["links"] = {"self": f"{self._base}/api/{folder}/{identifier}"}
        return resource

    def _relation(self, folder: str, identifier: str, name: str) -> JsonObject:
        at = f"{self._base}/api/{folder}/{identifier}"
        return {"self": f"{at}/relationships/{name}", "related": f"{at}/{name}"}
