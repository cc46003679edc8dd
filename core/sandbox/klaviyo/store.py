"""What this Klaviyo account holds: profiles, metrics, flows and events, with their rules of identity."""

from __future__ import annotations

import itertools
import uuid
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from core.sandbox.klaviyo.event_body import EventRequest
from core.sandbox.klaviyo.ids import profile_id_at, short_id
from core.sandbox.klaviyo.profile_body import IDENTIFIERS
from core.sandbox.seed import Seed, whole_profile
from core.sandbox.wire import JsonObject


@dataclass
class StoredEvent:
    """One event. It can be read from `visible_at` (seconds) on; `preset` ones were there from the start."""

    id: str
    uuid: str
    sequence: int
    metric_id: str
    profile_id: str
    unique_id: str
    value: int | Decimal | None
    value_currency: str | None
    properties: JsonObject
    time: datetime
    backfill: bool
    visible_at: float
    preset: bool


class DuplicateProfile(Exception):
    """An identifier belongs to another profile already."""

    def __init__(self, profile_id: str) -> None:
        super().__init__(profile_id)
        self.profile_id = profile_id


class KlaviyoStore:
    """The account's data. Not thread-safe: only the sandbox's event loop touches it."""

    def __init__(
        self,
        seed: Seed,
        *,
        clock: Callable[[], float],
        visibility: float,
        settings: JsonObject | None = None,
    ) -> None:
        self._clock = clock
        self._visibility = visibility
        self._sequence = itertools.count(1)
        settings = settings or seed.accounts["klaviyo"]
        self.account: JsonObject = settings["account"]
        self.keys: dict[str, frozenset[str]] = {
            key: frozenset(scopes) for key, scopes in settings["keys"].items()
        }
        self.metrics: dict[str, JsonObject] = {metric["id"]: metric for metric in settings["metrics"]}
        self.flows: list[JsonObject] = settings["flows"]
        self.profiles: dict[str, JsonObject] = {}
        self.merged: dict[str, str] = {}
        """Profiles that no longer exist, with those that they were merged into."""
        self.events: dict[str, StoredEvent] = {}
        self._event_keys: set[tuple[str, str, str]] = set()
        self._of_profile: defaultdict[str, dict[str, StoredEvent]] = defaultdict(dict)
        is_main = settings is seed.accounts["klaviyo"]
        main = seed.accounts["klaviyo"]["account"]["id"]
        for profile in seed.profiles if is_main else ():
            self.put_profile(profile)
        for profile in seed.other_profiles:
            if profile.get("account", main) == self.account["id"]:
                self.put_profile(whole_profile(profile))
        for record in seed.events if is_main else ():
            self.keep_event(self.read_event(record))

    # Profiles

    def profile(self, profile_id: str) -> JsonObject | None:
        """A profile by its id. That of a merged one leads to the profile it was merged into.

        What Klaviyo answers for it is not documented; this is the answer that a client must not overlook.
        """
        return self.profiles.get(self.survivor(profile_id))

    def survivor(self, profile_id: str) -> str:
        """The id of the profile that an id stands for by now."""
        while profile_id in self.merged:
            profile_id = self.merged[profile_id]
        return profile_id

    def put_profile(self, record: JsonObject) -> JsonObject:
        """Put a profile as it is, without Klaviyo's rules: two may share an email. With `merged_into` the
        record is only the id of one that no longer exists.
        """
        if record.get("merged_into"):
            self._lead(record["id"], to=record["merged_into"])
            return record
        profile = {name: value for name, value in record.items() if name not in ("account", "merged_into")}
        profile["id"] = profile.get("id") or self.new_profile_id()
        self.merged.pop(profile["id"], None)
        self.profiles[profile["id"]] = profile
        return profile

    def remove_profile(self, profile_id: str) -> None:
        """Delete a profile with its events, as Klaviyo does on a data privacy request."""
        if self.profiles.pop(profile_id, None) is not None:
            for event_id in [e.id for e in self.events.values() if e.profile_id == profile_id]:
                self.remove_event(event_id)

    def matching(self, identifiers: JsonObject) -> list[JsonObject]:
        """The profiles that have one of these identifiers; emails are compared without letter case."""
        wanted = {name: identifiers[name] for name in IDENTIFIERS if identifiers.get(name)}
        if not wanted:
            return []
        return [
            profile
            for profile in self.profiles.values()
            if any(_same(name, profile[name], value) for name, value in wanted.items())
        ]

    def create_profile(self, attributes: JsonObject) -> JsonObject:
        """Make a profile. Raises `DuplicateProfile`."""
        if found := self.matching(attributes):
            raise DuplicateProfile(found[0]["id"])
        now = self.now_text()
        profile: JsonObject = {
            "id": self.new_profile_id(),
            **dict.fromkeys(
                (*IDENTIFIERS, "first_name", "last_name", "organization", "locale", "title", "image")
            ),
            "location": {},
            "properties": {},
            "created": now,
            "updated": now,
            "last_event_date": None,
        }
        self.profiles[profile["id"]] = profile
        self._assign(profile, attributes)
        return profile

    def empty(self) -> None:
        """Take away all profiles and events."""
        for records in (self.profiles, self.events, self._event_keys, self._of_profile):
            records.clear()

    def update_profile(self, profile: JsonObject, attributes: JsonObject) -> None:
        """Change a profile; null clears, absent stays. Raises `DuplicateProfile`."""
        for other in self.matching(attributes):
            if other is not profile:
                raise DuplicateProfile(other["id"])
        self._assign(profile, attributes)
        profile["updated"] = self.now_text()

    def _assign(self, profile: JsonObject, attributes: JsonObject) -> None:
        for name, value in attributes.items():
            if name in ("location", "properties"):
                # These two are merged key by key; a null empties them.
                profile[name] = {} if value is None else {**profile[name], **value}
            elif name in profile:
                profile[name] = value

    def profile_for_event(self, request: EventRequest) -> JsonObject | None:
        """The profile an event goes to: by id (`None` if there is no such), else found or made.

        With an id, further identifiers change the profile; one that belongs to another profile makes
        Klaviyo merge the two, for good.
        """
        attributes = request.profile_attributes
        found = self.matching(attributes)
        if request.profile_id:
            profile = self.profile(request.profile_id)
            if profile is None:
                return None
        elif found:
            profile = found[0]
        else:
            return self.create_profile(attributes)
        for other in found:
            if other is not profile:
                self._lead(other["id"], to=profile["id"])
        if attributes:
            self.update_profile(profile, attributes)
        return profile

    def _lead(self, profile_id: str, *, to: str) -> None:
        """Merge a profile into another one: its events go along, and its id leads there."""
        for event in self._of_profile.pop(profile_id, {}).values():
            event.profile_id = to
            self._of_profile[to][event.id] = event
            self._event_keys.add((to, event.metric_id, event.unique_id))
        self.profiles.pop(profile_id, None)
        self.merged[profile_id] = to

    # Metrics and events

    def metric_named(self, name: str, integration: str = "api") -> JsonObject:
        """The metric of this name that an integration writes to (by its key); a new name makes a new metric.

        Metrics of the same name are kept apart by their integration.
        """
        for metric in self.metrics.values():
            if metric["name"] == name and metric["integration"]["key"] == integration:
                return metric
        metric = {
            "id": short_id(f"metric {name}" if integration == "api" else f"metric {name} {integration}", 6),
            "name": name,
            "integration": self._integration(integration),
            "created": self.now_text(),
        }
        self.metrics[metric["id"]] = metric
        return metric

    def record(self, request: EventRequest, profile: JsonObject) -> StoredEvent | None:
        """Record an event; `None` when the profile has this unique id for this metric already."""
        metric = self.metric_named(request.metric_name)
        unique_id = request.unique_id or str(int(request.time.timestamp()))
        key = (profile["id"], metric["id"], unique_id)
        if key in self._event_keys:
            return None
        self._event_keys.add(key)
        sequence = next(self._sequence)
        event = StoredEvent(
            id=short_id(f"event {sequence}", 11),
            uuid=str(uuid.uuid5(uuid.NAMESPACE_OID, f"event {sequence}")),
            sequence=sequence,
            metric_id=metric["id"],
            profile_id=profile["id"],
            unique_id=unique_id,
            value=request.value,
            value_currency=request.value_currency,
            properties=request.properties,
            time=request.time,
            backfill=request.backfill,
            visible_at=self._clock() + self._visibility,
            preset=False,
        )
        self.events[event.id] = self._of_profile[event.profile_id][event.id] = event
        profile["last_event_date"] = request.time.isoformat()
        return event

    def visible_events(self, profile_id: str | None = None) -> list[StoredEvent]:
        """The events that can be read by now, of all profiles or of one."""
        now = self._clock()
        there = self.events if profile_id is None else self._of_profile.get(self.survivor(profile_id), {})
        return [event for event in there.values() if event.visible_at <= now]

    def read_event(self, record: JsonObject) -> StoredEvent:
        """An event as if it had been recorded before, from a record with `metric` and `profile_id` at least."""
        integration = record.get("integration") or ("klaviyo" if self._is_own(record["metric"]) else "api")
        moment = datetime.fromisoformat(record.get("time") or self.now_text())
        moment = moment.replace(tzinfo=moment.tzinfo or UTC, microsecond=0)
        sequence = next(self._sequence)
        event_id = record.get("id") or short_id(f"event {sequence}", 11)
        return StoredEvent(
            id=event_id,
            uuid=str(uuid.uuid5(uuid.NAMESPACE_OID, event_id)),
            sequence=sequence,
            metric_id=self.metric_named(record["metric"], integration)["id"],
            profile_id=record["profile_id"],
            unique_id=str(record.get("unique_id") or int(moment.timestamp())),
            value=record.get("value"),
            value_currency=None,
            properties=dict(record.get("properties") or {}),
            time=moment,
            backfill=False,
            visible_at=0.0,
            preset=True,
        )

    def keep_event(self, event: StoredEvent) -> StoredEvent:
        """Keep an event. Of one key (profile, metric, unique id) the first stays, and is given back."""
        event.profile_id = self.survivor(event.profile_id)
        key = (event.profile_id, event.metric_id, event.unique_id)
        if key in self._event_keys and event.id not in self.events:
            for kept in self.events.values():
                if (kept.profile_id, kept.metric_id, kept.unique_id) == key:
                    return kept
        self.remove_event(event.id)
        self.events[event.id] = self._of_profile[event.profile_id][event.id] = event
        self._event_keys.add(key)
        return event

    def remove_event(self, event_id: str) -> None:
        """Take an event away, and its key with it. Klaviyo itself has no such call."""
        event = self.events.pop(event_id, None)
        if event is not None:
            self._event_keys.discard((event.profile_id, event.metric_id, event.unique_id))
            self._of_profile[event.profile_id].pop(event_id, None)

    def _integration(self, key: str) -> JsonObject:
        known = (metric["integration"] for metric in self.metrics.values())
        for integration in known:
            if integration["key"] == key:
                return dict(integration)
        is_api = key == "api"
        return {
            "object": "integration",
            "id": short_id(f"integration {key}", 6),
            "key": key,
            "name": "API" if is_api else key.replace("_", " ").capitalize(),
            "category": {"id": "c6d7e8", "name": "API"} if is_api else {"id": "a1b2c3", "name": "eCommerce"},
        }

    def _is_own(self, name: str) -> bool:
        """Whether a metric of this name is Klaviyo's own, such as Opened Email."""
        return any(m["name"] == name and m["integration"]["key"] == "klaviyo" for m in self.metrics.values())

    def now_text(self) -> str:
        """Now, in whole seconds, as Klaviyo writes times."""
        return datetime.fromtimestamp(self._clock(), UTC).replace(microsecond=0).isoformat()

    def new_profile_id(self) -> str:
        """An id that no profile has."""
        return profile_id_at(self._clock(), next(self._sequence))


def _same(name: str, stored: str | None, given: str) -> bool:
    if stored is None:
        return False
    return stored.lower() == given.lower() if name == "email" else stored == given
