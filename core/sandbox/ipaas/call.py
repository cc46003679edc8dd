"""A request to iPaaS.com with the checks that all endpoints share: the token, the company, the body."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from core.sandbox.ipaas.answers import Refused
from core.sandbox.ipaas.sessions import Session
from core.sandbox.ipaas.store import IpaasStore
from core.sandbox.wire import JsonObject, parse
from core.sandbox.world import World


@dataclass(frozen=True)
class Call:
    """One request and the data it is about."""

    request: Request
    body: bytes
    world: World

    @property
    def store(self) -> IpaasStore:
        return self.world.ipaas

    def path(self, name: str) -> str:
        """A part of the path."""
        return str(self.request.path_params[name])

    def number(self, name: str) -> str:
        """A part of the path that must be a whole number, as text. Raises `Refused` (400)."""
        text = self.path(name)
        if not text.isascii() or not text.isdecimal():
            raise Refused(400, message=f"The value '{text}' is not valid.")
        return text

    def session(self) -> Session:
        """The signed-in user. Raises `Refused` (401)."""
        return self.world.sessions.authorised(self.request.headers.get("authorization"))

    def company(self) -> str:
        """The company that the token works for. Raises `Refused`: 401, or 403 for a user token."""
        session = self.session()
        if session.company_id is None:
            raise Refused(403, message="A company must be chosen first.")
        return session.company_id

    def document(self, *required: str) -> JsonObject:
        """The body as an object that has these fields. Raises `Refused` (415, 400)."""
        media_type = self.request.headers.get("content-type", "").split(";")[0].strip().lower()
        if media_type != "application/json":
            raise Refused(415)
        try:
            document = parse(self.body)
        except ValueError as error:
            raise Refused(400, message=f"The request body is not valid JSON: {error}") from error
        if not isinstance(document, dict):
            raise Refused(400, message="The request body must be an object.")
        for name in required:
            if document.get(name) in (None, ""):
                raise Refused(400, message=f"The {name} field is required.")
        return document


def route(world: World, method: str, path: str, handler: Callable[[Call], Response]) -> Route:
    """A route whose refusals become iPaaS.com's answers."""

    async def answer(request: Request) -> Response:
        try:
            return handler(Call(request, await request.body(), world))
        except Refused as refused:
            return refused.response()

    endpoint: Callable[[Request], Awaitable[Response]] = answer
    return Route(path, endpoint, methods=[method])
