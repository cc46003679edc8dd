"""The read-only switch: a hook of the client that stops whatever could write before it leaves."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

import httpx

from core.errors import ReadOnlyViolation

READING_POSTS = re.compile(
    rb"/sso/v2/Auth/(?:Login|Refresh)|/(?:customers|transactions)/v2/External/LookupSpecial"
)
"""The POSTs that change nothing: iPaaS.com's sign-in and its look-up (facts: "Endpoints used")."""


def may_write(request: httpx.Request, base: httpx.URL) -> bool:
    """Whether a request could change something on the other side; `base` is the client's base URL.

    The whole path behind the base is compared, as it goes over the wire: a decoded path could be made
    to look like another one by what stands percent-encoded inside an id.
    """
    if request.method in ("GET", "HEAD"):
        return False
    path, prefix = _path(request.url), _path(base).rstrip(b"/")
    reads = path.startswith(prefix) and READING_POSTS.fullmatch(path[len(prefix) :])
    return not (request.method == "POST" and reads)


def refuse_writes(base: httpx.URL) -> Callable[[httpx.Request], Awaitable[None]]:
    """A hook that raises ReadOnlyViolation for what could write; httpx calls it before a request leaves."""

    async def refuse(request: httpx.Request) -> None:
        if may_write(request, base):
            raise ReadOnlyViolation(f"{request.method} {request.url.path} was stopped.")

    return refuse


def _path(url: httpx.URL) -> bytes:
    return url.raw_path.partition(b"?")[0]
