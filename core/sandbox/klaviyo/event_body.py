"""The body of `POST /api/events`, read as strictly as the revision's schema and limits want it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from core.sandbox.klaviyo import revisions
from core.sandbox.klaviyo.body import member, object_member, only, parse_body, resource, text_or_null
from core.sandbox.klaviyo.errors import invalid
from core.sandbox.klaviyo.profile_body import IDENTIFIERS, checked_attributes
from core.sandbox.wire import Json, JsonObject

PAYLOAD_LIMIT = 5 * 1024 * 1024
STRING_LIMIT = 100 * 1024
ARRAY_LIMIT = 4000
DEPTH_LIMIT = 10
METRIC_NAME_LIMIT = 128
_ATTRIBUTES = frozenset({"properties", "metric", "profile", "unique_id", "value", "time"})
_AT = "/data/attributes"
_PROFILE_EXTRA = frozenset({"anonymous_id", "_kx"})


@dataclass(frozen=True)
class EventRequest:
    """An event as it was asked for. `time` is in whole seconds, UTC."""

    metric_name: str
    profile_id: str | None
    profile_attributes: JsonObject
    properties: JsonObject
    unique_id: str | None
    value: int | Decimal | None
    value_currency: str | None
    time: datetime
    backfill: bool


def read_event(body: bytes, *, revision: str, now: datetime) -> EventRequest:
    """Check a body against the revision's rules. Raises `Problem` with the JSON pointer."""
    data = resource(parse_body(body, limit=PAYLOAD_LIMIT), "event", "", allowed=())
    attributes: JsonObject = data["attributes"]
    only(attributes, _allowed(revision), _AT)
    properties = object_member(attributes, "properties", _AT)
    _check_properties(properties, revision)
    profile_id, profile_attributes = _read_profile(attributes)
    return EventRequest(
        metric_name=_read_metric(attributes),
        profile_id=profile_id,
        profile_attributes=profile_attributes,
        properties=properties,
        unique_id=text_or_null(attributes, "unique_id", _AT),
        value=_read_value(attributes),
        value_currency=_read_currency(attributes),
        time=_read_time(attributes, revision, now),
        backfill=_read_backfill(attributes),
    )


def _allowed(revision: str) -> frozenset[str]:
    names = set(_ATTRIBUTES)
    if revision >= revisions.VALUE_CURRENCY_SINCE:
        names.add("value_currency")
    if revision >= revisions.BACKFILL_SINCE:
        names.add("backfill")
    return frozenset(names)


def _read_metric(attributes: JsonObject) -> str:
    metric = resource(object_member(attributes, "metric", _AT), "metric", f"{_AT}/metric", allowed=())
    at = f"{_AT}/metric/data/attributes"
    only(metric["attributes"], {"name", "service"}, at)
    name = member(metric["attributes"], "name", at)
    if not isinstance(name, str) or not name.strip():
        raise invalid("The metric's name must be a string that isn't empty.", f"{at}/name")
    if len(name) >= METRIC_NAME_LIMIT:
        raise invalid(f"The metric's name must be less than {METRIC_NAME_LIMIT} characters.", f"{at}/name")
    if metric["attributes"].get("service") not in (None, "api"):
        raise invalid("The service must be 'api'.", f"{at}/service")
    return name


def _read_profile(attributes: JsonObject) -> tuple[str | None, JsonObject]:
    at = f"{_AT}/profile"
    profile = resource(object_member(attributes, "profile", _AT), "profile", at, allowed=("id",))
    given = checked_attributes(profile["attributes"], f"{at}/data/attributes", extra=_PROFILE_EXTRA)
    profile_id = text_or_null(profile, "id", f"{at}/data")
    if not profile_id and not any(given.get(name) for name in (*IDENTIFIERS, *_PROFILE_EXTRA)):
        raise invalid("At least one profile identifier is required.", f"{at}/data")
    return profile_id, given


def _read_value(attributes: JsonObject) -> int | Decimal | None:
    value = attributes.get("value")
    if value is None or (isinstance(value, int | Decimal) and not isinstance(value, bool)):
        return value
    raise invalid("'value' must be a number.", f"{_AT}/value")


def _read_currency(attributes: JsonObject) -> str | None:
    currency = text_or_null(attributes, "value_currency", _AT)
    if currency is not None and not re.fullmatch(r"[A-Z]{3}", currency):
        raise invalid("'value_currency' must be an ISO 4217 code.", f"{_AT}/value_currency")
    return currency


def _read_backfill(attributes: JsonObject) -> bool:
    backfill = attributes.get("backfill")
    if backfill is not None and not isinstance(backfill, bool):
        raise invalid("'backfill' must be true or false.", f"{_AT}/backfill")
    return bool(backfill)


def _read_time(attributes: JsonObject, revision: str, now: datetime) -> datetime:
    """Absent means now. The rules: after 1990 (2000 in the oldest revisions), at most a year ahead."""
    text = text_or_null(attributes, "time", _AT)
    if text is None:
        return now.replace(microsecond=0)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise invalid("'time' must be a date and time in ISO 8601.", f"{_AT}/time") from error
    if "T" not in text and " " not in text:
        raise invalid("'time' must have a time of day.", f"{_AT}/time")
    moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    earliest = 1990 if revision >= revisions.EVENTS_AFTER_1990_SINCE else 2000
    if moment.year <= earliest:
        raise invalid(f"'time' must be after the year {earliest}.", f"{_AT}/time")
    if moment > now + timedelta(days=365):
        raise invalid("'time' must not be more than one year in the future.", f"{_AT}/time")
    return moment.replace(microsecond=0)


def _check_properties(properties: JsonObject, revision: str) -> None:
    at = f"{_AT}/properties"
    most = 400 if revision >= revisions.MORE_PROPERTIES_SINCE else 300
    if len(properties) > most:
        raise invalid(f"An event can have at most {most} properties; here are {len(properties)}.", at)
    _check_limits(properties, at, depth=1)


def _check_limits(value: Json, pointer: str, *, depth: int) -> None:
    if isinstance(value, str):
        if len(value.encode()) > STRING_LIMIT:
            raise invalid(f"A string can have at most {STRING_LIMIT} bytes.", pointer)
        return
    if not isinstance(value, dict | list):
        return
    if depth > DEPTH_LIMIT:
        raise invalid(f"Properties can be nested at most {DEPTH_LIMIT} levels deep.", pointer)
    if isinstance(value, list) and len(value) > ARRAY_LIMIT:
        raise invalid(f"An array can have at most {ARRAY_LIMIT} items; here are {len(value)}.", pointer)
    for key, item in value.items() if isinstance(value, dict) else enumerate(value):
        escaped = str(key).replace("~", "~0").replace("/", "~1")
        _check_limits(item, f"{pointer}/{escaped}", depth=depth + 1)
