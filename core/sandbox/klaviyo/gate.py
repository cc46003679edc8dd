"""The checks before every endpoint: key, revision, path, method, media types, scopes, rate limit."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import Response

from core.sandbox.klaviyo import revisions
from core.sandbox.klaviyo.errors import MEDIA_TYPE, Problem
from core.sandbox.klaviyo.limits import Limit, RateLimited, RateLimits
from core.sandbox.klaviyo.store import KlaviyoStore

_SCHEME = "Klaviyo-API-Key"


@dataclass(frozen=True)
class Call:
    """A request that passed the gate."""

    request: Request
    body: bytes
    revision: str
    store: KlaviyoStore
    now: datetime

    @property
    def id(self) -> str:
        """The id in the path."""
        return str(self.request.path_params["id"])


Handler = Callable[[Call], Response]


@dataclass(frozen=True)
class Endpoint:
    """One operation. `path` is without the trailing slash that it has in revisions before 2024-10-15."""

    method: str
    path: str
    scopes: tuple[str, ...]
    limit: Limit
    handler: Handler
    since: str = revisions.STABLE[0]

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"


class Gate:
    """Leads a request to its endpoint, or refuses it as Klaviyo does."""

    def __init__(
        self,
        accounts: Callable[[], Sequence[KlaviyoStore]],
        limits: Callable[[], RateLimits | None],
        clock: Callable[[], float],
    ) -> None:
        self._accounts = accounts
        self._limits = limits
        self._clock = clock

    def route(self, endpoints: Iterable[Endpoint]) -> Callable[[Request], Awaitable[Response]]:
        """The function for one path: `endpoints` are its methods (none: the path doesn't exist)."""
        by_method = {endpoint.method: endpoint for endpoint in endpoints}

        async def answer(request: Request) -> Response:
            body = await request.body()
            try:
                return self._answer(request, body, by_method)
            except Problem as problem:
                return problem.response()

        return answer

    def _answer(self, request: Request, body: bytes, endpoints: dict[str, Endpoint]) -> Response:
        store, scopes = _checked_key(request, self._accounts())
        revision = revisions.checked_revision(request.headers)
        endpoint = _checked_endpoint(request, revision, endpoints)
        _check_media_types(request, revision, has_body=bool(body) or endpoint.method != "GET")
        missing = [scope for scope in endpoint.scopes if scope not in scopes]
        if missing:
            raise Problem(403, f"The API key is missing required scopes: {', '.join(missing)}.")
        now = self._clock()
        limits = self._limits()
        headers: dict[str, str] = {}
        if limits is not None:
            try:
                kind = f"{store.account['id']} {endpoint.name}"
                headers = limits.take(kind, endpoint.limit, now).headers()
            except RateLimited as limited:
                detail = f"Request was throttled. Expected available in {limited.retry_after} seconds."
                raise Problem(429, detail, retry_after=limited.retry_after) from limited
        call = Call(request, body, revision, store, datetime.fromtimestamp(now, UTC))
        try:
            response = endpoint.handler(call)
        except Problem as problem:
            response = problem.response()
        response.headers.update(headers)
        return response


def _checked_key(request: Request, accounts: Sequence[KlaviyoStore]) -> tuple[KlaviyoStore, frozenset[str]]:
    """The account that a key belongs to, and what the key may do."""
    header = request.headers.get("authorization")
    if not header:
        raise Problem(401, "Missing or invalid private key.")
    scheme, _, key = header.partition(" ")
    for account in accounts:
        if scheme.lower() == _SCHEME.lower() and key in account.keys:
            return account, account.keys[key]
    raise Problem(401, "Missing or invalid private key.", code="authentication_failed")


def _checked_endpoint(request: Request, revision: str, endpoints: dict[str, Endpoint]) -> Endpoint:
    path = request.url.path
    if path.endswith("/") != (revision < revisions.NO_TRAILING_SLASH_SINCE) or not endpoints:
        raise Problem(404, f"The path {path} could not be found in revision {revision}.")
    endpoint = endpoints.get(request.method)
    if endpoint is None:
        raise Problem(405, f"Method '{request.method}' not allowed.")
    if revision < endpoint.since:
        raise Problem(404, f"The path {path} could not be found in revision {revision}.")
    return endpoint


def _check_media_types(request: Request, revision: str, *, has_body: bool) -> None:
    """JSON:API only; revisions with a trailing slash took plain JSON as well."""
    taken = {MEDIA_TYPE}
    if revision < revisions.JSON_API_MEDIA_TYPE_ONLY_SINCE:
        taken.add("application/json")
    accepted = {
        part.split(";")[0].strip().lower() for part in request.headers.get("accept", "*/*").split(",")
    }
    if not accepted & {*taken, "application/*", "*/*"}:
        raise Problem(406, f"The Accept header must allow {MEDIA_TYPE}.", parameter="Accept")
    if has_body:
        sent = request.headers.get("content-type", "").split(";")[0].strip().lower()
        if sent not in taken:
            raise Problem(415, f"The Content-Type must be {MEDIA_TYPE}.", parameter="Content-Type")
