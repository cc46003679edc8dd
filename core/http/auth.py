"""Secrets that are bound to their own host: a request to any other place goes without them, or not at all."""

from __future__ import annotations

from collections.abc import AsyncGenerator

import httpx
import msgspec

from core.errors import ConfigurationError, CredentialError
from core.outward.secrets import KNOWN, SHORTEST, is_secret_name
from core.words import say


def origin(url: httpx.URL) -> tuple[str, str, int | None]:
    """Scheme, host and port: what a secret belongs to."""
    return (url.scheme, url.host, url.port)


class HostBound:
    """Knows one origin and refuses to serve another."""

    def __init__(self, base_url: str) -> None:
        self._origin = origin(httpx.URL(base_url))

    def check(self, request: httpx.Request) -> None:
        """Raise ConfigurationError when the request goes to another origin."""
        if origin(request.url) != self._origin:
            raise ConfigurationError(
                say(
                    "A request to {host} was stopped: the secret belongs to {origin}.",
                    host=request.url.host,
                    origin=self._origin[1],
                ),
                title=say("A secret was about to be sent to the wrong place"),
                hint=say("Check this connection's addresses."),
            )


def checked_header(value: str) -> str:
    """A value for `Authorization`; raises CredentialError, without the value, when no header can carry it.

    httpx's own error for it would show the secret.
    """
    if value.isascii() and value.isprintable() and value.strip() == value:
        return value
    raise CredentialError(
        say("The key or token is empty, or contains a space, a line break or an invalid character."),
        hint=say("Enter it again in the connection's settings, without anything before or after it."),
    )


def secrets_of(request: httpx.Request) -> tuple[str, ...]:
    """The secrets that a request carries, in its header and its body: an answer may quote them."""
    found = [request.headers.get("Authorization", "").rpartition(" ")[2]]
    try:
        body = msgspec.json.decode(request.content)
    except (msgspec.DecodeError, UnicodeDecodeError, httpx.RequestNotRead):
        body = None
    if isinstance(body, dict):
        found += [
            value for name, value in body.items() if is_secret_name(str(name)) and isinstance(value, str)
        ]
    return tuple(value for value in found if len(value) >= SHORTEST)


class KeyAuth(httpx.Auth):
    """A fixed `Authorization` header, for one origin only."""

    def __init__(self, base_url: str, header: str) -> None:
        self._bound = HostBound(base_url)
        self._header = header
        KNOWN.token(header.partition(" ")[2])

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        self._bound.check(request)
        request.headers["Authorization"] = checked_header(self._header)
        yield request
