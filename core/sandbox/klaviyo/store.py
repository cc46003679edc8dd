"""What this Klaviyo account holds: profiles, metrics, flows and events, with their rules of identity."""

from __future__ import annotations

import base64
import hashlib
import itertools
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from core.sandbox.klaviyo.event_body import EventRequest
from core.sandbox.klaviyo.profile_body import IDENTIFIERS
from core.sandbox.seed import Seed
from core.sandbox.wire import JsonObject

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


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

    def __init__(self, seed: Seed, *, clock: Callable[[], float], visibility: float) -> None:
        self._clock = clock
        self._visibility = visibility
        self._sequence = itertools.count(1)
        settings = seed.accounts["klaviyo"]
        self.account: JsonObject = settings["account"]
        self.keys: dict[str, frozenset[str]] = {
            key: frozenset(scopes) for key, scopes in settings["keys"].items()
        }
        self.metrics: dict[str, JsonObject] = {metric["id"]: metric for metric in settings["metrics"]}
        self.flows: list[JsonObject] = settings["flows"]
        self.profiles: dict[str, JsonObject] = {profile["id"]: profile for profile in seed.profiles}
        self.events: dict[str, StoredEvent] = {}
        self._event_keys: set[tuple[str, str, str]] = set()
        for record in seed.events:
            self._keep_preset(record)

    # Profiles

    def matching(self, identifiers: JsonObject) -> list[JsonObject]:
        """The profiles that have one of these identifiers; emails are compared without letter case."""
        wanted = {name: identifiers[name] for name in IDENTIFIERS if identifiers.get(name)}
        return [
            profile
            for profile in self.profiles.values()
            if any(_same(name, profile[name], value) for name, value in wanted.items())
        ]

    def create_profile(self, attributes: JsonObject) -> JsonObject:
        """Make a profile. Raises `DuplicateProfile`."""
        if found := self.matching(attributes):
            raise DuplicateProfile(found[0]["id"])
        now = self._now_text()
        profile: JsonObject = {
            "id": self._new_profile_id(),
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

    def update_profile(self, profile: JsonObject, attributes: JsonObject) -> None:
        """Change a profile; null clears, absent stays. Raises `DuplicateProfile`."""
        for other in self.matching(attributes):
            if other is not profile:
                raise DuplicateProfile(other["id"])
        self._assign(profile, attributes)
        profile["updated"] = self._now_text()

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
            profile = self.profiles.get(request.profile_id)
            if profile is None:
                return None
        elif found:
            profile = found[0]
        else:
            return self.create_profile(attributes)
        for other in found:
            if other is not profile:
                self._merge(other, into=profile)
        if attributes:
            self.update_profile(profile, attributes)
        return profile

    def _merge(self, other: JsonObject, *, into: JsonObject) -> None:
        for event in self.events.values():
            if event.profile_id == other["id"]:
                event.profile_id = into["id"]
                self._event_keys.add((into["id"], event.metric_id, event.unique_id))
        del self.profiles[other["id"]]

    # Metrics and events

    def metric_named(self, name: str) -> JsonObject:
        """The metric of this name that the API writes to; a new name makes a new metric."""
        for metric in self.metrics.values():
            if metric["name"] == name and metric["integration"]["key"] == "api":
                return metric
        metric = {
            "id": _short_id(f"metric {name}", 6),
            "name": name,
            "integration": {
                "object": "integration", "id": "7FtS4J", "key": "api", "name": "API",
                "category": {"id": "c6d7e8", "name": "API"},
            },
            "created": self._now_text(),
        }  # fmt: skip
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
            id=_short_id(f"event {sequence}", 11),
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
        self.events[event.id] = event
        profile["last_event_date"] = request.time.isoformat()
        return event

    def visible_events(self) -> list[StoredEvent]:
        """The events that can be read by now."""
        now = self._clock()
        return [event for event in self.events.values() if event.visible_at <= now]

    def _keep_preset(self, record: JsonObject) -> None:
        sequence = next(self._sequence)
        metric_id = next(
            metric["id"]
            for metric in self.metrics.values()
            if metric["name"] == record["metric"] and metric["integration"]["key"] in ("api", "klaviyo")
        )
        self.events[record["id"]] = StoredEvent(
            id=record["id"],
            uuid=str(uuid.uuid5(uuid.NAMESPACE_OID, record["id"])),
            sequence=sequence,
            metric_id=metric_id,
            profile_id=record["profile_id"],
            unique_id=record["unique_id"],
            value=record["value"],
            value_currency=None,
            properties=record["properties"],
            time=datetime.fromisoformat(record["time"]),
            backfill=False,
            visible_at=0.0,
            preset=True,
        )
        self._event_keys.add((record["profile_id"], metric_id, record["unique_id"]))

    def _now_text(self) -> str:
        return datetime.fromtimestamp(self._clock(), UTC).replace(microsecond=0).isoformat()

    def _new_profile_id(self) -> str:
        """A ULID as Klaviyo's profile ids are: the time in milliseconds, then 80 bits."""
        moment, digits = int(self._clock() * 1000), []
        for _ in range(10):
            moment, digit = divmod(moment, 32)
            digits.append(_CROCKFORD[digit])
        tail = hashlib.blake2b(str(next(self._sequence)).encode(), digest_size=16).digest()
        return "".join(reversed(digits)) + "".join(_CROCKFORD[byte % 32] for byte in tail)


def _same(name: str, stored: str | None, given: str) -> bool:
    if stored is None:
        return False
    return stored.lower() == given.lower() if name == "email" else stored == given


def _short_id(text: str, length: int) -> str:
    """An id in Klaviyo's style (letters of both cases and digits), the same for the same text."""
    digest = base64.b64encode(hashlib.blake2b(text.encode(), digest_size=24).digest(), altchars=b"Zz")
    return digest.decode()[:length]
