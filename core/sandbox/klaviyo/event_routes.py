"""`/api/events`: create, read one, list."""

from __future__ import annotations

from decimal import Decimal

from starlette.responses import Response

from core.sandbox.klaviyo.errors import Problem, json_response
from core.sandbox.klaviyo.event_body import read_event
from core.sandbox.klaviyo.filters import (
    Condition,
    FilterField,
    checked_filter,
    number_value,
    text_value,
    time_value,
)
from core.sandbox.klaviyo.gate import Call, Endpoint
from core.sandbox.klaviyo.limits import Limit
from core.sandbox.klaviyo.query import PageRule, Query
from core.sandbox.klaviyo.resources import EVENT_FIELDS, METRIC_FIELDS, PROFILE_FIELDS, Renderer
from core.sandbox.klaviyo.store import KlaviyoStore, StoredEvent
from core.sandbox.wire import JsonObject

_PAGES = PageRule(default=200, most=1000)
_SORTS = ("datetime", "-datetime", "timestamp", "-timestamp")
_INCLUDES = ("metric", "profile")
_FIELDS = {"event": EVENT_FIELDS, "metric": METRIC_FIELDS, "profile": PROFILE_FIELDS}
_READ_QUERY = frozenset({"include", *(f"fields[{kind}]" for kind in _FIELDS)})
_LIST_QUERY = _READ_QUERY | {"filter", "sort", "page[size]", "page[cursor]"}
_COMPARISONS = frozenset({"greater-or-equal", "greater-than", "less-or-equal", "less-than"})
_FILTERS = {
    "metric_id": FilterField(frozenset({"equals"}), text_value, lists=True),
    "profile_id": FilterField(frozenset({"equals"}), text_value),
    "profile": FilterField(frozenset({"has"}), text_value),
    "metric": FilterField(frozenset({"has"}), text_value),
    "datetime": FilterField(_COMPARISONS, time_value),
    "timestamp": FilterField(_COMPARISONS, number_value),
}


def create_event(call: Call) -> Response:
    """202 without a body, also for a unique id that was there before (then nothing is recorded)."""
    request = read_event(call.body, revision=call.revision, now=call.now)
    profile = call.store.profile_for_event(request)
    if profile is None:
        detail = f"A profile with id {request.profile_id} does not exist."
        raise Problem(404, detail, pointer="/data/attributes/profile/data/id")
    call.store.record(request, profile)
    return Response(status_code=202)


def read_one(call: Call) -> Response:
    """One event, once it can be read."""
    query = Query(call.request, _READ_QUERY)
    event = call.store.events.get(call.id)
    if event is None or event.visible_at > call.now.timestamp():
        raise Problem(404, f"An event with id {call.id} does not exist.", parameter="id")
    render = _renderer(call, query)
    return json_response(
        {
            "data": render.event(event),
            **_included(query, [event], call.store, render),
            "links": {"self": str(call.request.url)},
        }
    )


def list_events(call: Call) -> Response:
    """Events that can be read, filtered, sorted (by time, oldest first, unless asked otherwise), paged."""
    query = Query(call.request, _LIST_QUERY)
    text = query.get("filter")
    conditions = [] if text is None else checked_filter(text, _FILTERS)
    events = [
        event
        for event in call.store.visible_events(_profile_in(conditions))
        if all(_holds(event, c, call.store) for c in conditions)
    ]
    sort = query.choice("sort", _SORTS) or "datetime"
    events.sort(key=lambda event: (event.time, event.sequence), reverse=sort.startswith("-"))
    page = query.page([(event.id,) for event in events], _PAGES)
    shown = events[page.start : page.end]
    render = _renderer(call, query)
    return json_response(
        {
            "data": [render.event(event) for event in shown],
            **_included(query, shown, call.store, render),
            "links": page.links,
        }
    )


def _profile_in(conditions: list[Condition]) -> str | None:
    """The profile that is asked for, if one is."""
    asked = [c.value for c in conditions if (c.operator, c.field) == ("equals", "profile_id")]
    return asked[0] if asked and isinstance(asked[0], str) else None


def _renderer(call: Call, query: Query) -> Renderer:
    sparse = {kind: query.choices(f"fields[{kind}]", (*names, "id")) for kind, names in _FIELDS.items()}
    return Renderer(str(call.request.base_url), {kind: names for kind, names in sparse.items() if names})


def _included(query: Query, events: list[StoredEvent], store: KlaviyoStore, render: Renderer) -> JsonObject:
    wanted = query.choices("include", _INCLUDES)
    if not wanted:
        return {}
    included: list[JsonObject] = []
    if "metric" in wanted:
        metric_ids = dict.fromkeys(event.metric_id for event in events)
        included += [render.metric(store.metrics[metric_id]) for metric_id in metric_ids]
    if "profile" in wanted:
        profile_ids = dict.fromkeys(event.profile_id for event in events)
        included += [render.profile(store.profiles[profile_id]) for profile_id in profile_ids]
    return {"included": included}


def _holds(event: StoredEvent, condition: Condition, store: KlaviyoStore) -> bool:
    operator, field, value = condition
    if operator == "has":
        return True
    if operator == "equals":
        if field == "profile_id":
            return event.profile_id == store.survivor(str(value))
        return event.metric_id in value if isinstance(value, list) else event.metric_id == value
    assert isinstance(value, Decimal)
    moment = Decimal(int(event.time.timestamp()))
    return {
        "greater-or-equal": moment >= value,
        "greater-than": moment > value,
        "less-or-equal": moment <= value,
        "less-than": moment < value,
    }[operator]


ENDPOINTS = (
    Endpoint("POST", "/api/events", ("events:write",), Limit(350, 3500), create_event),
    Endpoint("GET", "/api/events", ("events:read",), Limit(350, 3500), list_events),
    Endpoint("GET", "/api/events/{id}", ("events:read",), Limit(10, 150), read_one),
)
