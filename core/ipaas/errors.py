"""Reads iPaaS.com's error answers. They aren't uniform (text, JSON, or only a status line): all that
there is gets shown.
"""

from __future__ import annotations

import httpx
import msgspec

from core.errors import DeskError
from core.http.retry_after import seconds_of
from core.http.translate import error_for_status

SYSTEM = "iPaaS.com"
_SHOWN = 600


def read_error(response: httpx.Response) -> DeskError:
    """The error that an answer of status 400 and above stands for."""
    return error_for_status(
        SYSTEM,
        response.status_code,
        _text(response) or response.reason_phrase,
        retry_after=seconds_of(response.headers.get("Retry-After")),
    )


def _text(response: httpx.Response) -> str:
    raw = response.content
    try:
        decoded = msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        text = raw.decode("utf-8", "replace").strip()
        kind = response.headers.get("Content-Type", "")
        if "html" in kind or text[:1] == "<":
            return "an HTML page instead of data"
        return text[:_SHOWN]
    if isinstance(decoded, str):
        return decoded[:_SHOWN]
    if isinstance(decoded, dict):
        words = [str(decoded[k]) for k in ("title", "message", "error", "detail") if decoded.get(k)]
        if words:
            return "; ".join(dict.fromkeys(words))[:_SHOWN]
    return msgspec.json.encode(decoded).decode()[:_SHOWN]
