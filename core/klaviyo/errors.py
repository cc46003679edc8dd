"""What Klaviyo is like for the HTTP layer: JSON:API errors, or whatever a proxy put in their place."""

from __future__ import annotations

import httpx
import msgspec

from core.errors import Conflict, CredentialError, DeskError, Gone, MissingScope
from core.http.inward.limits import Limits
from core.http.inward.words import utf8_of, words_of
from core.http.policy import Policy, Said
from core.http.retry_after import seconds_of
from core.klaviyo.scopes import scopes_told
from core.words import joined, say

_DUPLICATE = "duplicate_profile_id"


class ProfileConflict(Conflict):
    """409 that names the profile which has one of the identifiers already."""

    def __init__(self, detail: str, *, code: str, duplicate_profile_id: str) -> None:
        super().__init__(detail, code=code)
        self.duplicate_profile_id = duplicate_profile_id


def read_said(response: httpx.Response) -> Said:
    """What an answer of status 400 and above says."""
    errors = _errors(utf8_of(response.content, response.headers.get("Content-Type", "")))
    first = errors[0] if errors else {}
    meta = first.get("meta")
    return Said(
        detail=joined("\n", filter(None, map(_sentence, errors))) or words_of(response),
        code=str(first.get("code") or ""),
        retry_after=seconds_of(response.headers),
        meta=meta if isinstance(meta, dict) else {},
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
    pointer = ""
    if isinstance(source, dict):
        pointer = str(source.get("pointer") or source.get("parameter") or "")
    words = str(error.get("detail") or error.get("title") or error.get("code") or "")
    return say("{words} ({pointer})", words=words, pointer=pointer) if pointer else words


def _conflict(text: str, said: Said) -> DeskError:
    duplicate = said.meta.get(_DUPLICATE)
    if not duplicate:
        return Conflict(text, code=said.code)
    return ProfileConflict(text, code=said.code, duplicate_profile_id=str(duplicate))


KLAVIYO = Policy(
    name="Klaviyo",
    variable="KLAVIYO_API_KEY",
    read=read_said,
    errors={
        401: lambda text, _: CredentialError(
            text,
            title=say("Klaviyo refused the key"),
            hint=say("Check the private API key of this connection; it may have been deleted in Klaviyo."),
        ),
        403: lambda text, _: MissingScope(
            text,
            hint=say(
                "A Klaviyo key's scopes can't be changed later: create a new private key with the scopes "
                "{scopes_told}, and enter it in the connection.",
                scopes_told=scopes_told(),
            ),
        ),
        409: _conflict,
        410: lambda text, said: Gone(
            text,
            status=410,
            code=said.code,
            hint=say("Set a newer API Revision in the connection or in the subscription's settings."),
        ),
    },
    # A key's scopes are those of a kind of records. (docs/facts.md#klaviyo-scopes)
    kind_of=lambda path: "/".join(path.split("/")[:3]),
    by_kind=True,
    # All of its errors are JSON:API's (docs/facts.md#klaviyo-errors).
    own=lambda response: bool(_errors(utf8_of(response.content, response.headers.get("Content-Type", "")))),
    # A page has at most 1,000 records, a list in an event at most 4,000 entries, and several searches go side by side.
    # (docs/facts.md#answers-records, docs/facts.md#klaviyo-event-limits)
    limits=Limits(items=10_000),
    # The product's own message. (the user's document, "Error Handling")
    unavailable=say("Klaviyo API temporarily unavailable"),
)
