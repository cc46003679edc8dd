"""Klaviyo's small stand-in as an ASGI application."""

from __future__ import annotations

from collections import defaultdict

from starlette.applications import Starlette
from starlette.routing import Route

from core.sandbox.klaviyo import account_routes, event_routes, profile_routes
from core.sandbox.klaviyo.errors import Problem
from core.sandbox.klaviyo.gate import Endpoint, Gate

_ENDPOINTS = (*event_routes.ENDPOINTS, *profile_routes.ENDPOINTS, *account_routes.ENDPOINTS)
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


def klaviyo_app(gate: Gate) -> Starlette:
    """All endpoints, each with and without the trailing slash: which one is right is the gate's to say."""
    by_path: defaultdict[str, list[Endpoint]] = defaultdict(list)
    for endpoint in _ENDPOINTS:
        by_path[endpoint.path].append(endpoint)
    routes = [
        Route(path + slash, gate.route(endpoints), methods=_METHODS)
        for path, endpoints in by_path.items()
        for slash in ("", "/")
    ]
    routes.append(Route("/{path:path}", gate.route(()), methods=_METHODS))
    app = Starlette(routes=routes)
    app.router.redirect_slashes = False
    return app


def fault_answer(status: int, retry_after: int | None) -> tuple[dict[str, str], bytes]:
    """Headers and body of an error on order, as Klaviyo's own look."""
    detail = "Request was throttled." if status == 429 else "The sandbox was asked to fail here."
    response = Problem(status, detail, retry_after=retry_after).response()
    return dict(response.headers.items()), bytes(response.body)
