"""`/api/accounts` and `/api/metrics`: what the key belongs to, which metrics there are, what they start."""

from __future__ import annotations

from starlette.responses import Response

from core.sandbox.klaviyo.errors import Problem, json_response
from core.sandbox.klaviyo.filters import FilterField, checked_filter, text_value
from core.sandbox.klaviyo.gate import Call, Endpoint
from core.sandbox.klaviyo.limits import Limit
from core.sandbox.klaviyo.query import PageRule, Query
from core.sandbox.klaviyo.resources import FLOW_FIELDS, METRIC_FIELDS, Renderer
from core.sandbox.wire import JsonObject

_METRIC_LIMIT = Limit(10, 150)
_METRIC_PAGES = PageRule(default=200, most=200)
_EQUALS = frozenset({"equals"})
_METRIC_FILTERS = {
    "integration.name": FilterField(_EQUALS, text_value),
    "integration.category": FilterField(_EQUALS, text_value),
}


def list_accounts(call: Call) -> Response:
    """The one account that the key belongs to."""
    Query(call.request, ())
    render = Renderer(str(call.request.base_url))
    return json_response(
        {"data": [render.account(call.store.account)], "links": {"self": str(call.request.url)}}
    )


def list_metrics(call: Call) -> Response:
    """All metrics; those of the same name differ by their integration."""
    query = Query(call.request, ("filter", "page[cursor]", "fields[metric]"))
    text = query.get("filter")
    metrics = list(call.store.metrics.values())
    for condition in [] if text is None else checked_filter(text, _METRIC_FILTERS):
        metrics = [metric for metric in metrics if _integration(metric, condition.field) == condition.value]
    page = query.page([(metric["id"],) for metric in metrics], _METRIC_PAGES)
    fields = query.choices("fields[metric]", (*METRIC_FIELDS, "id"))
    render = Renderer(str(call.request.base_url), {"metric": fields} if fields else {})
    return json_response(
        {"data": [render.metric(metric) for metric in metrics[page.start : page.end]], "links": page.links}
    )


def read_metric(call: Call) -> Response:
    """One metric."""
    query = Query(call.request, ("fields[metric]",))
    fields = query.choices("fields[metric]", (*METRIC_FIELDS, "id"))
    render = Renderer(str(call.request.base_url), {"metric": fields} if fields else {})
    return json_response({"data": render.metric(_metric(call)), "links": {"self": str(call.request.url)}})


def list_flow_triggers(call: Call) -> Response:
    """The flows that an event of this metric starts."""
    query = Query(call.request, ("fields[flow]",))
    metric = _metric(call)
    fields = query.choices("fields[flow]", (*FLOW_FIELDS, "id"))
    render = Renderer(str(call.request.base_url), {"flow": fields} if fields else {})
    flows = [render.flow(flow) for flow in call.store.flows if flow["metric_id"] == metric["id"]]
    links = {"self": str(call.request.url), "next": None, "prev": None}
    return json_response({"data": flows, "links": links})


def _metric(call: Call) -> JsonObject:
    metric = call.store.metrics.get(call.id)
    if metric is None:
        raise Problem(404, f"A metric with id {call.id} does not exist.", parameter="id")
    return metric


def _integration(metric: JsonObject, field: str) -> str:
    integration: JsonObject = metric["integration"]
    value = integration["name"] if field == "integration.name" else integration["category"]["name"]
    return str(value)


ENDPOINTS = (
    Endpoint("GET", "/api/accounts", ("accounts:read",), Limit(1, 15), list_accounts),
    Endpoint("GET", "/api/metrics", ("metrics:read",), _METRIC_LIMIT, list_metrics),
    Endpoint("GET", "/api/metrics/{id}", ("metrics:read",), _METRIC_LIMIT, read_metric),
    Endpoint(
        "GET",
        "/api/metrics/{id}/flow-triggers",
        ("flows:read", "metrics:read"),
        _METRIC_LIMIT,
        list_flow_triggers,
    ),
)
