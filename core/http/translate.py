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
from core.http.inward.gate import Dripped
from core.http.inward.limits import too_many_headers
from core.http.inward.words import is_page
from core.http.policy import ErrorMaker, Policy
from core.http.proxies import OWN, Proxy
from core.outward.secrets import hide
from core.words import joined, say

_NEVER_LEFT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
)
_BROKEN_OFF = ("Server disconnected", "peer closed connection")
"""How the errors begin (of httpcore and h11) when a connection ended; all others are about what came by it."""
_CERTIFICATE_HINT = say(
    "Something in between, such as a company proxy, may be reading the traffic. Have its certificate added "
    "to those this system trusts, or choose its file in the network settings (File, Network settings) or "
    "in SSL_CERT_FILE."
)


def translate_transport(
    error: Exception, policy: Policy, sent: httpx.Request | None, proxy: Proxy | None = None
) -> DeskError:
    """An httpx error as one of ours. `sent` is the request that the caller meant to send, `proxy` its way.

    When the error belongs to another request (the sign-in that has to come first), the caller's own
    request never left, which matters for writes.
    """
    system = policy.name
    if isinstance(error, httpx.InvalidURL | httpx.UnsupportedProtocol):
        return ConfigurationError(
            say("{system}: {error}", system=system, error=error),
            hint=say("Check this connection's addresses."),
        )
    if isinstance(error, httpx.LocalProtocolError):
        # Its own text would show a header, so maybe a secret.
        return ConfigurationError(
            say("{system}: the request can't be written as HTTP.", system=system),
            hint=say("Check this connection's key, token and revision."),
        )
    if isinstance(error, httpx.DecodingError):
        return UnreadableAnswer(say("{system}: {error}", system=system, error=error))
    if isinstance(error, httpx.TooManyRedirects):
        return UnreadableAnswer(say("{system} sent the request elsewhere, again and again.", system=system))
    if not isinstance(error, httpx.RequestError):
        return NetworkError(
            say("{system}: {name}: {error}", system=system, name=type(error).__name__, error=error)
        )
    failed = _request_of(error)
    where = f"{failed.method} {failed.url.copy_with(query=None)}" if failed is not None else system
    detail = joined(": ", (system, where, _cause(error)))
    if proxy is not None:
        detail = say("{detail}, through the proxy {proxy}", detail=detail, proxy=proxy)
    if isinstance(error, _NEVER_LEFT) or (failed is not None and sent is not None and failed is not sent):
        title, hint = _way(error, proxy)
        return NotConnected(
            detail,
            title=title or policy.unavailable or say("{system} couldn't be reached", system=system),
            hint=hint,
        )
    if isinstance(error, httpx.RemoteProtocolError) and "buffer too long" in str(error):  # (of h11)
        return too_many_headers(where, policy.limits)
    if isinstance(error, httpx.RemoteProtocolError) and not str(error).startswith(_BROKEN_OFF):
        return NoAnswer(detail, title=say("What came from {system} is not HTTP", system=system))
    if isinstance(error, Dripped):
        slow = NoAnswer(detail, title=say("{system} takes too long to respond", system=system))
        slow.again = False
        return slow
    return NoAnswer(detail, title=policy.unavailable or say("No response from {system}", system=system))


def _way(error: httpx.RequestError, proxy: Proxy | None) -> tuple[str | None, str | None]:
    """Title and hint where it is the way to the system that fails; None and None where it is the system."""
    refused = _tls_error(error)
    if isinstance(refused, ssl.SSLCertVerificationError):
        return say("The server's certificate can't be trusted"), _CERTIFICATE_HINT
    if proxy is None:
        return None, None
    if isinstance(error, httpx.ProxyError):
        if (
            "407" in str(error)
            or "authentication" in str(error).casefold()
            or "username" in str(error).casefold()
        ):
            hint = say(
                "Put user and password into {source}: {scheme}://user:password@{host}…",
                source=proxy.source,
                scheme=proxy.url.scheme,
                host=proxy.url.host,
            )
            if proxy.source == OWN:
                hint = say(
                    "Enter the user and password for the proxy in {own} (File, Network settings).",
                    own=OWN,
                )
            return say("The proxy asks for a password"), hint
        return say("The proxy refuses the connection"), say(
            "Ask your network administrator, or correct {source}.", source=proxy.source
        )
    if refused is not None:
        return say("The proxy breaks the encryption"), say(
            "Ask your network administrator, or correct {source}.", source=proxy.source
        )
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout):
        return (
            say("The proxy couldn't be reached"),
            say(
                "Correct {source}, or name the service among its exceptions (NO_PROXY).", source=proxy.source
            ),
        )
    return None, None


def _request_of(error: httpx.RequestError) -> httpx.Request | None:
    try:
        return error.request
    except RuntimeError:  # httpx raises it when no request is attached
        return None


_EVERY_ADDRESS = "All connection attempts failed"
"""What anyio says where no address of a host answered."""


def _cause(error: httpx.RequestError) -> str:
    if isinstance(error, httpx.TimeoutException):
        return say("no response within the time limit")
    refused = _tls_error(error)
    if isinstance(refused, ssl.SSLCertVerificationError):
        return say(
            "the server's certificate can't be trusted ({verify_message})",
            verify_message=refused.verify_message,
        )
    if isinstance(error, httpx.ConnectError) and str(error) == _EVERY_ADDRESS:
        return say("no connection could be made")
    return str(error) or type(error).__name__


def _tls_error(error: BaseException) -> ssl.SSLError | None:
    """The error of TLS that another one wraps, if any."""
    inner: BaseException | None = error
    while inner is not None and not isinstance(inner, ssl.SSLError):
        inner = inner.__cause__ or inner.__context__
    return inner


def translate_status(policy: Policy, response: httpx.Response, secrets: tuple[str, ...] = ()) -> DeskError:
    """The error that an answer stands for that isn't a good one; without the `secrets` of its request."""
    if response.status_code < 400:
        return _elsewhere(policy, response)
    said, status = policy.read(response), response.status_code
    # An answer may quote the request that it refuses.
    detail = hide(said.detail, secrets)
    text = (
        say(
            "{policy_name} answered {status}: {detail}",
            policy_name=policy.name,
            status=status,
            detail=detail,
        )
        if detail
        else say("{policy_name} answered {status}.", policy_name=policy.name, status=status)
    )
    if status in _ABOUT_RECORDS and not policy.own(response):
        return _foreign(text, policy)
    if status in _ABOUT_RIGHTS and is_page(response.content, response.headers.get("Content-Type", "")):
        return _foreign(text, policy)
    own = policy.errors.get(status)
    if own is not None:
        return own(text, said)
    if status >= 500:
        return ServerError(
            text, status=status, code=said.code, title=policy.unavailable, retry_after=said.retry_after
        )
    return _COMMON.get(status, _bad_request(status))(text, said)


_ABOUT_RECORDS = frozenset({404, 409})
_ABOUT_RIGHTS = frozenset({401, 403, 410})
"""Statuses from which something is concluded: only where the system itself says so."""


def _foreign(text: str, policy: Policy) -> DeskError:
    """A status that something in between has answered: nothing follows from it."""
    return UnreadableAnswer(
        text,
        title=say("Something else responded instead of {policy_name}", policy_name=policy.name),
        hint=say(
            "A gateway, a proxy or a network sign-in page may be in between, so its response is ignored. "
            "Check this connection's address, and show the details to your network administrator."
        ),
    )


def _elsewhere(policy: Policy, response: httpx.Response) -> DeskError:
    """A redirect is not followed: the secrets belong to the address that was entered."""
    text = say(
        "{policy_name} answered {status_code}",
        policy_name=policy.name,
        status_code=response.status_code,
    )
    if not response.headers.get("Location"):
        return UnreadableAnswer(say("{text}, which has no meaning here.", text=text))
    return UnreadableAnswer(
        say("{text} and sends us to {response}.", text=text, response=_target(response)),
        title=say("The service has moved"),
        hint=say(
            "If that is a page to sign in to the network, open a browser and sign in there. If the "
            "service has moved, enter the new address in the connection."
        ),
    )


def _target(response: httpx.Response) -> str:
    """Where a redirect leads: without its query, which may hold a token."""
    target = httpx.URL(response.headers["Location"])  # (httpx gives no answer with one that can't be read)
    return str(target.copy_with(userinfo=None, query=None, fragment=None))


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
