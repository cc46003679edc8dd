"""`/api/profiles` and `/api/profile-import`: find, read, create, change."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from starlette.responses import Response

from core.sandbox.klaviyo import revisions
from core.sandbox.klaviyo.body import member, parse_body, resource, text_or_null
from core.sandbox.klaviyo.errors import Problem, invalid, json_response
from core.sandbox.klaviyo.filters import Condition, FilterField, checked_filter, text_value, time_value
from core.sandbox.klaviyo.gate import Call, Endpoint
from core.sandbox.klaviyo.limits import Limit
from core.sandbox.klaviyo.profile_body import IDENTIFIERS, PAYLOAD_LIMIT, checked_attributes
from core.sandbox.klaviyo.query import PageRule, Query
from core.sandbox.klaviyo.resources import PROFILE_FIELDS, Renderer
from core.sandbox.klaviyo.store import DuplicateProfile
from core.sandbox.wire import JsonObject

_LIMIT = Limit(75, 700)
_PAGES = PageRule(default=20, most=100)
_SORTED_BY = ("id", "created", "updated", "email")
_SORTS = (*_SORTED_BY, *(f"-{name}" for name in _SORTED_BY))
_READ_QUERY = frozenset({"fields[profile]"})
_LIST_QUERY = _READ_QUERY | {"filter", "sort", "page[size]", "page[cursor]"}
_AT = "/data/attributes"
_IDENTITY = FilterField(frozenset({"equals", "any"}), text_value, lists=True)
_MOMENT = FilterField(frozenset({"greater-than", "less-than"}), time_value)
_FILTERS = {
    "id": _IDENTITY,
    "email": _IDENTITY,
    "phone_number": _IDENTITY,
    "external_id": _IDENTITY,
    "created": _MOMENT,
    "updated": _MOMENT,
}


def list_profiles(call: Call) -> Response:
    """Profiles, filtered, sorted (by id unless asked otherwise), paged.

    Whether Klaviyo's filter minds the letter case of emails isn't known; this one compares exactly.
    (docs/facts.md#klaviyo-email-case)
    """
    query = Query(call.request, _LIST_QUERY)
    text = query.get("filter")
    conditions = [] if text is None else checked_filter(text, _FILTERS)
    profiles = [p for p in call.store.profiles.values() if all(_holds(p, c) for c in conditions)]
    sort = query.choice("sort", _SORTS) or "id"
    field = sort.removeprefix("-")
    profiles.sort(key=lambda profile: (profile[field] or "", profile["id"]), reverse=sort.startswith("-"))
    page = query.page([(profile["id"],) for profile in profiles], _PAGES)
    render = _renderer(call, query)
    return json_response(
        {"data": [render(profile) for profile in profiles[page.start : page.end]], "links": page.links}
    )


def read_profile(call: Call) -> Response:
    """One profile."""
    query = Query(call.request, _READ_QUERY)
    return _profile_answer(call, query, _existing(call, call.id, parameter="id"), 200)


def create_profile(call: Call) -> Response:
    """201, or 409 when an identifier belongs to a profile already."""
    query = Query(call.request, _READ_QUERY)
    data = resource(parse_body(call.body, limit=PAYLOAD_LIMIT), "profile", "", allowed=())
    attributes = checked_attributes(data["attributes"], _AT)
    _require_identifier(attributes)
    try:
        profile = call.store.create_profile(attributes)
    except DuplicateProfile as duplicate:
        raise _duplicate(duplicate) from duplicate
    return _profile_answer(call, query, profile, 201)


def update_profile(call: Call) -> Response:
    """200; a null clears a field, an absent one is left. 409 as for creating."""
    query = Query(call.request, _READ_QUERY)
    data = resource(parse_body(call.body, limit=PAYLOAD_LIMIT), "profile", "", allowed=("id",))
    if member(data, "id", "/data") != call.id:
        raise invalid("The id must be the one of the path.", "/data/id")
    attributes = checked_attributes(data["attributes"], _AT)
    return _profile_answer(call, query, _changed(call, call.id, attributes, parameter="id"), 200)


def import_profile(call: Call) -> Response:
    """Create (201) or update (200), by the id or by the identifiers. 409 when they mean two profiles."""
    query = Query(call.request, _READ_QUERY)
    data = resource(parse_body(call.body, limit=PAYLOAD_LIMIT), "profile", "", allowed=("id",))
    attributes = checked_attributes(data["attributes"], _AT, extra=frozenset({"_kx", "anonymous_id"}))
    profile_id = text_or_null(data, "id", "/data")
    if profile_id is None:
        _require_identifier(attributes)
        found = call.store.matching(attributes)
        if not found:
            return _profile_answer(call, query, call.store.create_profile(attributes), 201)
        profile_id = found[0]["id"]
    return _profile_answer(call, query, _changed(call, profile_id, attributes, pointer="/data/id"), 200)


def _duplicate(duplicate: DuplicateProfile) -> Problem:
    """409: an identifier belongs to another profile, whose id the answer names."""
    return Problem(
        409,
        "A profile already exists with one of these identifiers.",
        code="duplicate_profile",
        pointer="/data/attributes",
        meta={"duplicate_profile_id": duplicate.profile_id},
    )


def _existing(
    call: Call, profile_id: str, *, parameter: str | None = None, pointer: str | None = None
) -> JsonObject:
    profile = call.store.profile(profile_id)
    if profile is None:
        detail = f"A profile with id {profile_id} does not exist."
        raise Problem(404, detail, parameter=parameter, pointer=pointer)
    return profile


def _changed(
    call: Call,
    profile_id: str,
    attributes: JsonObject,
    *,
    parameter: str | None = None,
    pointer: str | None = None,
) -> JsonObject:
    profile = _existing(call, profile_id, parameter=parameter, pointer=pointer)
    try:
        call.store.update_profile(profile, attributes)
    except DuplicateProfile as duplicate:
        raise _duplicate(duplicate) from duplicate
    return profile


def _require_identifier(attributes: JsonObject) -> None:
    if not any(attributes.get(name) for name in IDENTIFIERS):
        raise invalid("One of email, phone_number or external_id is required.", _AT)


def _renderer(call: Call, query: Query) -> Callable[[JsonObject], JsonObject]:
    fields = query.choices("fields[profile]", (*PROFILE_FIELDS, "id"))
    return Renderer(str(call.request.base_url), {"profile": fields} if fields else {}).profile


def _profile_answer(call: Call, query: Query, profile: JsonObject, status: int) -> Response:
    render = _renderer(call, query)
    return json_response({"data": render(profile), "links": {"self": str(call.request.url)}}, status)


def _holds(profile: JsonObject, condition: Condition) -> bool:
    operator, field, value = condition
    actual = profile[field]
    if operator in ("equals", "any"):
        return actual in value if isinstance(value, list) else bool(actual == value)
    moment = time_value(actual)
    assert isinstance(value, Decimal)
    return moment > value if operator == "greater-than" else moment < value


ENDPOINTS = (
    Endpoint("GET", "/api/profiles", ("profiles:read",), _LIMIT, list_profiles),
    Endpoint("POST", "/api/profiles", ("profiles:write",), _LIMIT, create_profile),
    Endpoint("GET", "/api/profiles/{id}", ("profiles:read",), _LIMIT, read_profile),
    Endpoint("PATCH", "/api/profiles/{id}", ("profiles:write",), _LIMIT, update_profile),
    Endpoint(
        "POST",
        "/api/profile-import",
        ("profiles:write",),
        _LIMIT,
        import_profile,
        since=revisions.PROFILE_IMPORT_SINCE,
    ),
)
