"""One HTTP client per system: paced, recorded, retried in one layer, its errors translated.

Reads are retried when no usable answer came. Writes are retried only when they certainly did not
happen (no connection, 429); everything else is for the flow to check first.
"""

from __future__ import annotations

import enum
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol
from urllib.parse import quote, urlencode

import httpx
import msgspec
import tenacity

from core.errors import (
    DeskError,
    NetworkError,
    NoAnswer,
    NotConnected,
    RateLimited,
    ServerError,
    UnreadableAnswer,
    UsageError,
)
from core.http.readonly import may_write, refuse_writes
from core.http.translate import translate_transport
from core.http.urls import check_base_url
from core.redaction import mask_secrets

ATTEMPTS = 3
LONGEST_WAIT = 60.0
"""Seconds; a longer Retry-After is given back to the user instead of waited for."""

_decoder = msgspec.json.Decoder(float_hook=Decimal)


class Access(enum.Enum):
    """What a client may do."""

    READ = "read"
    WRITE = "write"


@dataclass(frozen=True)
class Answer:
    """A successful answer. `content` is the body as it came."""

    status: int
    headers: httpx.Headers
    content: bytes
    where: str

    def json(self) -> object:
        """The body as plain Python, non-integers as Decimal; raises UnreadableAnswer."""
        if not self.content.strip():
            raise UnreadableAnswer(f"{self.where}: the answer is empty.")
        try:
            decoded: object = _decoder.decode(self.content)
        except (msgspec.DecodeError, ArithmeticError, UnicodeDecodeError, RecursionError) as error:
            raise UnreadableAnswer(f"{self.where}: not JSON ({error}). {self._glimpse()}") from error
        return decoded

    def mapping(self) -> dict[str, object]:
        """The body as a JSON object; raises UnreadableAnswer for anything else."""
        decoded = self.json()
        if not isinstance(decoded, dict):
            raise UnreadableAnswer(f"{self.where}: expected an object, got {type(decoded).__name__}.")
        return decoded

    def items(self) -> list[object]:
        """The body as a JSON list; raises UnreadableAnswer for anything else."""
        decoded = self.json()
        if not isinstance(decoded, list):
            raise UnreadableAnswer(f"{self.where}: expected a list, got {type(decoded).__name__}.")
        return decoded

    def _glimpse(self) -> str:
        """What the body looks like. Never the inside of JSON that was cut off: it may hold tokens and keys."""
        start = self.content[:200].decode("utf-8", "replace").strip()
        if start[:1] in ("{", "[", '"'):
            return f"It is {len(self.content):,} bytes of broken JSON."
        return f"It begins: {mask_secrets(start)}"


@dataclass(frozen=True)
class Exchange:
    """One request and what came of it: no headers and no bodies, so no secrets."""

    system: str
    method: str
    url: str
    status: int | None
    seconds: float


class Pace(Protocol):
    """Waits until a request may leave, by the limits that the system publishes."""

    async def wait(self, method: str, path: str) -> None: ...


ErrorReader = Callable[[httpx.Response], DeskError]


@dataclass
class HttpFactory:
    """Makes the clients. `transport` replaces the network; `on_exchange` hears of every request.

    `timeout` is in seconds, for connecting and for each wait for data.
    """

    timeout: float = 10.0
    transport: httpx.AsyncBaseTransport | None = None
    on_exchange: Callable[[Exchange], None] | None = None
    _tls: ssl.SSLContext | None = field(default=None, init=False, repr=False)

    def client(
        self,
        system: str,
        base_url: str,
        *,
        access: Access,
        auth: httpx.Auth | None,
        read_error: ErrorReader,
        headers: Mapping[str, str] | None = None,
        pace: Pace | None = None,
    ) -> ApiClient:
        """A client for one system; the caller closes it. Raises InsecureUrl, ConfigurationError."""
        base = check_base_url(base_url)
        loopback = base.startswith("http://")
        if not loopback and self._tls is None:
            # The operating system's certificates, not a bundle: company proxies bring their own.
            self._tls = ssl.create_default_context()
        http = httpx.AsyncClient(
            base_url=base,
            auth=auth,
            headers={"User-Agent": "resend-desk", **(headers or {})},
            timeout=httpx.Timeout(self.timeout),
            transport=self.transport,
            verify=self._tls if self._tls is not None and not loopback else False,
            # A proxy of the environment must not get what is meant for this machine itself.
            trust_env=not loopback,
            follow_redirects=False,
            event_hooks={"request": [refuse_writes(httpx.URL(base))]} if access is Access.READ else {},
        )
        return ApiClient(system, http, read_error, pace, self.on_exchange)


class ApiClient:
    """Speaks to one system. `request` returns an Answer or raises an error of `core.errors`."""

    def __init__(
        self,
        system: str,
        http: httpx.AsyncClient,
        read_error: ErrorReader,
        pace: Pace | None,
        on_exchange: Callable[[Exchange], None] | None,
    ) -> None:
        self.system = system
        self._http = http
        self._read_error = read_error
        self._pace = pace
        self._on_exchange = on_exchange

    async def get(
        self, path: str, params: Mapping[str, str] | None = None, *, attempts: int = ATTEMPTS
    ) -> Answer:
        """GET with retries; `attempts=1` for what isn't worth waiting for."""
        return await self.request("GET", path, params=params, attempts=attempts)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        content: bytes | None = None,
        json: object = None,
        on_retry: Callable[[DeskError, float], Awaitable[None]] | None = None,
        attempts: int = ATTEMPTS,
    ) -> Answer:
        """One call, with its retries. `on_retry(error, seconds)` is awaited before each wait.

        `content` goes out as it is; `json` is encoded here, as application/json.
        """
        headers = {}
        if json is not None:
            content = msgspec.json.encode(json)
            headers = {"Content-Type": "application/json"}

        async def before_sleep(state: tenacity.RetryCallState) -> None:
            error = state.outcome.exception() if state.outcome else None
            if on_retry is not None and isinstance(error, DeskError):
                await on_retry(error, state.upcoming_sleep)

        retrying = tenacity.AsyncRetrying(
            retry=tenacity.retry_if_exception(self._may_retry),
            stop=tenacity.stop_after_attempt(attempts),
            wait=_wait,
            before_sleep=before_sleep,
            reraise=True,
        )
        return await retrying(self._once, method, path, params, content, headers)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def _once(
        self,
        method: str,
        path: str,
        params: Mapping[str, str] | None,
        content: bytes | None,
        headers: Mapping[str, str],
    ) -> Answer:
        if self._pace is not None:
            await self._pace.wait(method, path)
        request = self._build(method, path, params, content, headers)
        started = time.monotonic()
        status: int | None = None
        try:
            response = await self._http.send(request)
            status = response.status_code
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            failure = translate_transport(error, self.system, request)
            failure.writes = may_write(request, self._http.base_url)
            if isinstance(failure, NoAnswer) and not failure.writes:
                failure.hint = NetworkError.default_hint
            raise failure from error
        finally:
            if self._on_exchange is not None:
                url = str(request.url.copy_with(query=None))
                self._on_exchange(Exchange(self.system, method, url, status, time.monotonic() - started))
        if status >= 400:
            refusal = self._read_error(response)
            refusal.writes = may_write(request, self._http.base_url)
            raise refusal
        if not 200 <= status < 300:
            raise UnreadableAnswer(f"{self.system} answered {status} to {method} {request.url.path}.")
        return Answer(status, response.headers, response.content, f"{self.system}: {method} {path}")

    def _build(
        self,
        method: str,
        path: str,
        params: Mapping[str, str] | None,
        content: bytes | None,
        headers: Mapping[str, str],
    ) -> httpx.Request:
        try:
            # Not httpx's own encoding, which writes a space as `+`: Klaviyo asks for percent-encoding.
            query = f"?{urlencode(params, quote_via=quote, safe='')}" if params else ""
            return self._http.build_request(method, f"{path}{query}", content=content, headers=headers)
        except (httpx.InvalidURL, UnicodeEncodeError) as error:
            # An id or an email that no address can carry: too long, or half of a surrogate pair.
            raise UsageError(
                f"{self.system} can't be asked for this: {error}",
                hint="Check the IDs and the emails involved.",
            ) from error

    @staticmethod
    def _may_retry(error: BaseException) -> bool:
        if isinstance(error, RateLimited):
            return error.retry_after <= LONGEST_WAIT
        if isinstance(error, NotConnected):
            return True
        if isinstance(error, NetworkError | ServerError):
            return not error.writes
        return False


def _wait(state: tenacity.RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, RateLimited):
        return error.retry_after
    return float(min(0.25 * 2 ** (state.attempt_number - 1), 4.0))
