"""The record of every request that reached the sandbox, with its secrets masked."""

from __future__ import annotations

from collections import deque

import msgspec

from core.sandbox.wire import JsonObject, dump, parse

MASK = "****"
_SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "x-api-key"})
_SECRET_FIELDS = frozenset({"password", "access_token", "refresh_token"})
# Enough for any test run; a demo left open for days must not fill the memory.
_KEPT = 20_000


class RecordedRequest(msgspec.Struct, frozen=True):
    """One request and the status that went out; `None` where no answer did. `body` is text."""

    system: str
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: str
    status: int | None


class RequestLog:
    """The requests in the order in which they were answered."""

    def __init__(self) -> None:
        self._entries: deque[RecordedRequest] = deque(maxlen=_KEPT)

    def add(self, request: RecordedRequest) -> None:
        self._entries.append(request)

    def clear(self) -> None:
        self._entries.clear()

    def as_json(self) -> list[JsonObject]:
        return [msgspec.structs.asdict(entry) for entry in self._entries]


def masked_headers(headers: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """Headers as text, lower-case names; of a secret only its scheme is left (`Bearer ****`)."""
    shown: dict[str, str] = {}
    for raw_name, raw_value in headers:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        if name in _SECRET_HEADERS:
            scheme, separator, _ = value.partition(" ")
            value = f"{scheme} {MASK}" if separator else MASK
        shown[name] = value
    return shown


def masked_body(path: str, body: bytes) -> str:
    """The body as text; in those of the sign-in the password and the tokens are masked."""
    text = body.decode("utf-8", errors="replace")
    if not path.lower().startswith("/sso/"):
        return text
    try:
        document = parse(body)
    except ValueError:
        # Not JSON: a secret could be anywhere in it, so none of it is kept.
        return MASK if text else ""
    if not isinstance(document, dict):
        return MASK
    return dump({key: MASK if key in _SECRET_FIELDS else value for key, value in document.items()}).decode()
