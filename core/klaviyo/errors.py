"""Reads Klaviyo's error answers: JSON:API errors, or whatever a proxy put in their place."""

from __future__ import annotations

import httpx
import msgspec

from core.errors import DeskError
from core.http.retry_after import seconds_of
from core.http.translate import error_for_status

SYSTEM = "Klaviyo"


def read_error(response: httpx.Response) -> DeskError:
    """The error that an answer of status 400 and above stands for."""
    errors = _errors(response.content)
    first = errors[0] if errors else {}
    meta = first.get("meta")
    return error_for_status(
        SYSTEM,
        response.status_code,
        "\n".join(filter(None, map(_sentence, errors))) or _fallback(response),
        code=str(first.get("code") or ""),
        retry_after=seconds_of(response.headers.get("Retry-After")),
        duplicate=str(meta.get("duplicate_profile_id") or "") if isinstance(meta, dict) else "",
    )


def _errors(content: bytes) -> list[dict[str, object]]:
    try:
        decoded = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return []
    errors = decoded.get("errors") if isinstance(decoded, dict) else None
    return [e for e in errors if isinstance(e, dict)] if isinstance(errors, list) else []


def _sentence(error: dict[str, object]) -> str:
    source = error.get("source")
    place = ""
    if isinstance(source, dict):
        place = str(source.get("pointer") or source.get("parameter") or "")
    words = str(error.get("detail") or error.get("title") or error.get("code") or "")
    return f"{words} ({place})" if place else words


def _fallback(response: httpx.Response) -> str:
    text = response.content.decode("utf-8", "replace").strip()
    if text.startswith("<"):
        return "an HTML page instead of data"
    return text[:600] or response.reason_phrase
