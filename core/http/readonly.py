"""The read-only switch: a hook of the client that stops whatever could write before it leaves."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import httpx

from core.errors import ReadOnlyViolation
from core.http.policy import Policy
from core.words import say


def may_write(request: httpx.Request, base: httpx.URL, policy: Policy) -> bool:
    """Whether a request could change something on the other side; `base` is the client's base URL, and the
    policy names the POSTs that only read.

    The whole path behind the base is compared, as it goes over the wire: a decoded path could be made
    to look like another one by what stands percent-encoded inside an id.
    """
    if request.method in ("GET", "HEAD"):
        return False
    if request.method != "POST" or policy.reading_posts is None:
        return True
    path, prefix = _path(request.url), _path(base).rstrip(b"/")
    return not (path.startswith(prefix) and policy.reading_posts.fullmatch(path[len(prefix) :]))


def refuse_writes(base: httpx.URL, policy: Policy) -> Callable[[httpx.Request], Awaitable[None]]:
    """A hook that raises ReadOnlyViolation for what could write; httpx calls it before a request leaves."""

    async def refuse(request: httpx.Request) -> None:
        if may_write(request, base, policy):
            raise ReadOnlyViolation(
                say(
                    "{method} {request_url_path} was stopped.",
                    method=request.method,
                    request_url_path=request.url.path,
                )
            )

    return refuse


def _path(url: httpx.URL) -> bytes:
    return url.raw_path.partition(b"?")[0]
