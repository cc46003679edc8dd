"""Which addresses may be spoken to: https anywhere, plain http on loopback only."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import quote

from core.errors import ConfigurationError, InsecureUrl, UsageError
from core.outward.secrets import KNOWN
from core.words import say

_HOST = re.compile(r"[\w-]+(\.[\w-]+)+(:\d+)?(/|$)|localhost(:\d+)?(/|$)")
"""How an address begins that lacks its scheme."""


def is_loopback(host: str) -> bool:
    """Whether a host is this machine itself, by name or by address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def check_base_url(text: str) -> str:
    """Return a base URL without its trailing slash; raise ConfigurationError or InsecureUrl.

    Credentials in the address, a query or a fragment are refused: a secret in a URL would end in logs.
    """
    import httpx  # here: the window checks no address before its first paint, and httpx is slow to import

    KNOWN.address(text)
    try:
        url = httpx.URL(text.strip())
    except (httpx.InvalidURL, TypeError) as error:
        raise ConfigurationError(
            _told(text, say(" is not an address ({error}).", error=error)),
            hint=say("Enter it like https://api.example.com."),
        ) from error
    if url.scheme not in ("https", "http") or not url.host:
        raise ConfigurationError(
            _told(text, say(" is not a web address.")), hint=say("Enter it like https://api.example.com.")
        )
    if url.userinfo or url.query or url.fragment:
        raise ConfigurationError(
            say("The address carries more than a host and a path."),
            hint=say("Enter only the address; credentials have fields of their own."),
        )
    if url.scheme == "http" and not is_loopback(url.host):
        raise InsecureUrl(say("{text} would send secrets unencrypted.", text=text.strip()))
    return str(url.copy_with(query=None, fragment=None)).rstrip("/")


def _told(text: str, why: str) -> str:
    """What is wrong with what was given. It is quoted only where it was meant as an address: else it may be a secret,
    that stands in the wrong place, so that nobody knows it for one.
    """
    return (
        say("{text}{why}", text=repr(text), why=why)
        if "://" in text
        else say("What was entered isn't an address.")
    )


def put_right(text: str) -> str:
    """An address as it was meant: without spaces, with `https://`, without `/api` and slashes at its end, which the
    paths of the calls bring along. What is no address stays as it is, for `check_base_url` to refuse.
    """
    address = text.strip()
    if address and "://" not in address and _HOST.match(address):
        local = is_loopback(address.partition("/")[0].partition(":")[0])
        address = f"{'http' if local else 'https'}://{address}"
    address = address.rstrip("/")
    while address.casefold().endswith("/api"):
        address = address[: -len("/api")].rstrip("/")
    return address


def path_segment(text: str) -> str:
    """An id as one segment of a path, percent-encoded. Raises UsageError for what would lead elsewhere."""
    if text in ("", ".", ".."):
        raise UsageError(
            say("{text} is not an ID.", text=repr(text)),
            hint=say("Correct the record or the formula that it comes from."),
        )
    return quote(text, safe="")
