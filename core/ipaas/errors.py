"""What iPaaS.com is like for the HTTP layer: its error answers, and which POSTs only read.

The answers aren't uniform (text, JSON, or only a status line): so everything they say is shown.
"""

from __future__ import annotations

import re

import httpx
import msgspec

from core.errors import CredentialError, MissingScope
from core.http.policy import Policy, Said
from core.http.retry_after import seconds_of

_SHOWN = 600
_RIGHTS = "This user or token may not do this in the chosen company. Check the company and the user's rights."


class SignInRefused(CredentialError):
    """iPaaS.com refused the email and password or the token."""

    default_title = "iPaaS.com refused the sign-in"
    default_hint = "Check the email, the password or the token of this connection, then try again."


def read_said(response: httpx.Response) -> Said:
    """What an answer of status 400 and above says."""
    return Said(
        detail=_text(response) or response.reason_phrase,
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


IPAAS = Policy(
    name="iPaaS.com",
    read=read_said,
    errors={
        401: lambda text, _: SignInRefused(text),
        403: lambda text, _: MissingScope(text, hint=_RIGHTS),
    },
    # The sign-in, and the look-up of a record by its external id. (docs/facts.md#ipaas-look-up-special)
    reading_posts=re.compile(
        rb"/sso/v2/Auth/(?:Login|Refresh)|/(?:customers|transactions)/v2/External/LookupSpecial"
    ),
)
