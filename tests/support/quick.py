"""What thousands of worlds in one process can do without, in httpx: each part gives what httpx itself would give."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Iterator
from contextlib import contextmanager
from unittest import mock

import httpx
from httpx import _urlparse
from httpx._models import Cookies

_parsed = functools.lru_cache(maxsize=4096)(_urlparse.urlparse)
_extract = Cookies.extract_cookies


def _cookies(self: Cookies, response: httpx.Response) -> None:
    if "set-cookie" in response.headers:
        _extract(self, response)


@contextmanager
def quick_httpx() -> Iterator[None]:
    """An address is taken apart once, however often it is asked for; cookies are looked for where an answer has some;
    the event loop is asyncio's, without looking for trio each time.
    """
    with (
        mock.patch("httpx._urls.urlparse", _parsed),
        mock.patch("httpx._urlparse.urlparse", _parsed),
        mock.patch("httpx._models.Cookies.extract_cookies", _cookies),
        mock.patch("httpx._transports.asgi.create_event", asyncio.Event),
    ):
        yield
