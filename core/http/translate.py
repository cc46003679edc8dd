"""Turns httpx's errors and error statuses into the program's own, in this one place."""

from __future__ import annotations

import ssl

import httpx

from core.errors import (
    ApiError,
    BadRequest,
    ConfigurationError,
    Conflict,
    CredentialError,
    DeskError,
    Gone,
    MissingScope,
    NetworkError,
    NoAnswer,
    NotConnected,
    NotFound,
    RateLimited,
    ServerError,
    SignInRefused,
    UnreadableAnswer,
)
from core.redaction import mask_secrets

_UNAVAILABLE = {"Klaviyo": "Klaviyo API temporarily unavailable"}
"""The product's own message. (the user's document, "Error Handling")"""
_NEVER_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)


def translate_transport(error: Exception, system: str, sent: httpx.Request | None) -> DeskError:
    """An httpx error as one of ours. `sent` is the request that the caller meant to send.

    When the error belongs to another request (the sign-in that has to come first), the caller's own
    request never left, which matters for writes.
    """
    if isinstance(error, httpx.InvalidURL):
        return ConfigurationError(f"{system}: {error}", hint="Check the addresses of this connection.")
    if isinstance(error, httpx.DecodingError):
        return UnreadableAnswer(f"{system}: {error}")
    if isinstance(error, httpx.TooManyRedirects):
        return UnreadableAnswer(f"{system} sent the request elsewhere, again and again.")
    if isinstance(error, httpx.RequestError):
        failed = _request_of(error)
        where = f"{failed.method} {failed.url.copy_with(query=None)}" if failed is not None else system
        detail = f"{system}: {where}: {_cause(error)}"
        if isinstance(error, _NEVER_LEFT) or (failed is not None and sent is not None and failed is not sent):
            return NotConnected(detail, title=_UNAVAILABLE.get(system, f"{system} could not be reached"))
        return NoAnswer(detail, title=_UNAVAILABLE.get(system, f"No answer from {system}"))
    return NetworkError(f"{system}: {type(error).__name__}: {error}")


def _request_of(error: httpx.RequestError) -> httpx.Request | None:
    try:
        return error.request
    except RuntimeError:  # httpx raises it when no request is attached
        return None


def _cause(error: httpx.RequestError) -> str:
    if isinstance(error, httpx.TimeoutException):
        return "no answer within the time limit"
    if isinstance(error, httpx.LocalProtocolError):
        return "the request can't be written as HTTP"  # its own text would show a header, so maybe a secret
    inner: BaseException | None = error
    while inner is not None:
        if isinstance(inner, ssl.SSLCertVerificationError):
            return f"the server's certificate can't be trusted ({inner.verify_message})"
        inner = inner.__cause__ or inner.__context__
    return str(error) or type(error).__name__


def error_for_status(
    system: str, status: int, detail: str, *, code: str = "", retry_after: float = 1.0, duplicate: str = ""
) -> DeskError:
    """The error that stands for an HTTP status of 400 and above; `retry_after` is in seconds."""
    # An answer may quote the request that it refuses.
    detail = mask_secrets(detail)
    text = f"{system} answered {status}: {detail}" if detail else f"{system} answered {status}."
    if status == 401:
        if system == "iPaaS.com":
            return SignInRefused(text)
        return CredentialError(text, title=f"{system} refused the key", hint=_KEY_HINT)
    if status == 403:
        return MissingScope(text, hint=None if system == "Klaviyo" else _COMPANY_HINT)
    if status == 429:
        return RateLimited(text, code=code, retry_after=retry_after)
    if status == 409:
        return Conflict(text, code=code, duplicate_profile_id=duplicate)
    if status >= 500:
        return ServerError(text, status=status, code=code, title=_UNAVAILABLE.get(system))
    kinds: dict[int, type[ApiError]] = {404: NotFound, 410: Gone}
    return kinds.get(status, BadRequest)(text, status=status, code=code)


_KEY_HINT = "Check the private API key of this connection; it may have been deleted in Klaviyo."
_COMPANY_HINT = (
    "This user or token may not do this in the chosen company. Check the company and the user's rights."
)
