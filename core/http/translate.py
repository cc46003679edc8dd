"""Turns httpx's errors and error statuses into the program's own, in this one place.

What a system has of its own, titles, hints and errors, comes with its policy.
"""

from __future__ import annotations

import ssl
from collections.abc import Mapping

import httpx

from core.errors import (
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
    UnreadableAnswer,
)
from core.http.policy import ErrorMaker, Policy
from core.redaction import mask_secrets

_NEVER_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
)


def translate_transport(error: Exception, policy: Policy, sent: httpx.Request | None) -> DeskError:
    """An httpx error as one of ours. `sent` is the request that the caller meant to send.

    When the error belongs to another request (the sign-in that has to come first), the caller's own
    request never left, which matters for writes.
    """
    system = policy.name
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
            return NotConnected(detail, title=policy.unavailable or f"{system} could not be reached")
        return NoAnswer(detail, title=policy.unavailable or f"No answer from {system}")
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


def translate_status(policy: Policy, response: httpx.Response) -> DeskError:
    """The error that an answer of status 400 and above stands for."""
    said, status = policy.read(response), response.status_code
    # An answer may quote the request that it refuses.
    detail = mask_secrets(said.detail)
    text = f"{policy.name} answered {status}: {detail}" if detail else f"{policy.name} answered {status}."
    own = policy.errors.get(status)
    if own is not None:
        return own(text, said)
    if status >= 500:
        return ServerError(text, status=status, code=said.code, title=policy.unavailable)
    return _COMMON.get(status, _bad_request(status))(text, said)


def _bad_request(status: int) -> ErrorMaker:
    return lambda text, said: BadRequest(text, status=status, code=said.code)


_COMMON: Mapping[int, ErrorMaker] = {
    401: lambda text, _: CredentialError(text),
    403: lambda text, _: MissingScope(text),
    404: lambda text, said: NotFound(text, status=404, code=said.code),
    409: lambda text, said: Conflict(text, code=said.code),
    410: lambda text, said: Gone(text, status=410, code=said.code),
    429: lambda text, said: RateLimited(text, code=said.code, retry_after=said.retry_after),
}
"""What HTTP itself says by these statuses."""
