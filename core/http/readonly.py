"""The read-only switch: a hook of the client that stops whatever could write before it leaves."""

from __future__ import annotations

import re

import httpx

from core.errors import ReadOnlyViolation

READING_POSTS = re.compile(r"/sso/v2/Auth/(Login|Refresh)$|/v2/External/LookupSpecial$")
"""The POSTs that change nothing: iPaaS.com's sign-in and its look-up (facts: "Endpoints used")."""


def may_write(request: httpx.Request) -> bool:
    """Whether a request could change something on the other side."""
    if request.method in ("GET", "HEAD"):
        return False
    return not (request.method == "POST" and READING_POSTS.search(request.url.path))


async def refuse_writes(request: httpx.Request) -> None:
    """Raise ReadOnlyViolation for a request that could write; httpx calls it before each one leaves."""
    if may_write(request):
        raise ReadOnlyViolation(f"{request.method} {request.url.path} was stopped.")
