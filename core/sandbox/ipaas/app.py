"""iPaaS.com's small stand-in as an ASGI application."""

from __future__ import annotations

from starlette.applications import Starlette

from core.sandbox.ipaas import account_routes, external_id_routes, record_routes, transfer_routes
from core.sandbox.ipaas.answers import Refused
from core.sandbox.ipaas.call import route
from core.sandbox.world import World


def ipaas_app(world: World) -> Starlette:
    """All endpoints under their base paths (`/sso/v2/…`, `/transactions/v2/…` and so on)."""
    entries = (
        *account_routes.ROUTES,
        *record_routes.ROUTES,
        *external_id_routes.ROUTES,
        *transfer_routes.ROUTES,
    )
    app = Starlette(routes=[route(world, method, path, handler) for method, path, handler in entries])
    app.router.redirect_slashes = False
    return app


def fault_answer(status: int, retry_after: int | None) -> tuple[dict[str, str], bytes]:
    """Headers and body of an error on order; server errors are text, the others JSON."""
    text = "The sandbox was asked to fail here."
    refused = Refused(status, text=text) if status >= 500 else Refused(status, message=text)
    response = refused.response()
    headers = dict(response.headers.items())
    if retry_after is not None:
        headers["Retry-After"] = str(retry_after)
    return headers, bytes(response.body)
