"""One HTTP client per system: paced, recorded, retried in one layer, its errors translated."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from itertools import count
from typing import Protocol
from urllib.parse import quote, urlencode

import httpx
import msgspec

from core.errors import ConfigurationError, DeskError, NetworkError, NoAnswer, NotFound, UsageError
from core.exchanges.recorder import Body, KeptExchange, note_of_this_order, shown_headers
from core.http.auth import secrets_of
from core.http.inward.answer import Answer
from core.http.policy import Policy
from core.http.proxies import Proxy
from core.http.readonly import may_write
from core.http.refusals import Refusals
from core.http.retry import ATTEMPTS, FIRST_PAUSE, Retries
from core.http.traffic import Exchange
from core.http.translate import translate_status, translate_transport
from core.http.wire import on_the_wire
from core.outward.secrets import KNOWN, TAKE_IT_OUT
from core.words import say, stated


class Pace(Protocol):
    """Lets requests leave by the limits of a system. One for all clients that share these limits."""

    def turn(self, method: str, path: str) -> contextlib.AbstractAsyncContextManager[None]:
        """Around one attempt: entering waits until it may leave."""
        ...

    def heard(self, method: str, path: str, status: int, headers: Mapping[str, str]) -> None:
        """An answer came, with its headers."""
        ...


class NoPace:
    """For a system without limits."""

    def turn(self, method: str, path: str) -> contextlib.AbstractAsyncContextManager[None]:
        """At once."""
        return contextlib.nullcontext()

    def heard(self, method: str, path: str, status: int, headers: Mapping[str, str]) -> None:
        """Nothing follows."""


class ApiClient:
    """Speaks to one system. `request` returns an Answer or raises an error of `core.errors`."""

    def __init__(
        self,
        policy: Policy,
        http: httpx.AsyncClient,
        *,
        proxy: Proxy | None,
        pace: Pace | None,
        on_exchange: Callable[[Exchange], None],
        timeout: float,
        first_pause: float = FIRST_PAUSE,
        refusals: Refusals | None = None,
    ) -> None:
        self.policy = policy
        self._http = http
        self._base = str(http.base_url).rstrip("/")
        self._proxy = proxy
        self._pace: Pace = pace or NoPace()
        self._on_exchange = on_exchange
        self._timeout = timeout
        self._first_pause = first_pause
        self._refusals = refusals or Refusals()

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
        attempts: int = ATTEMPTS,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """One call, with its retries; what was refused a moment ago is not asked again.

        `content` goes out as it is; `json` is encoded here, as application/json. `headers` are this call's own.
        """
        headers = dict(headers or {})
        if json is not None:
            content = msgspec.json.encode(json)
            headers["Content-Type"] = "application/json"
        built = [self._build(method, path, params, content, headers)]
        writes = may_write(built[0], self._http.base_url, self.policy)
        self._refusals.check(self.policy, path, params or {}, writes=writes, waits=attempts > 1)
        retries = Retries(
            system=self.policy.name,
            timeout=self._timeout,
            attempts=attempts,
            writes=writes,
            first_pause=self._first_pause,
        )
        attempt = count(1)

        def once() -> Awaitable[Answer]:
            request = built.pop() if built else self._build(method, path, params, content, headers)
            return self._once(request, path, params, writes=writes, attempt=next(attempt))

        return await retries.run(once, turn=lambda: self._pace.turn(method, path))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def _once(
        self,
        request: httpx.Request,
        path: str,
        params: Mapping[str, str] | None,
        *,
        writes: bool,
        attempt: int,
    ) -> Answer:
        method = request.method
        if writes:
            self._keep_secrets_in(request, path)
        at, started = datetime.now(UTC), time.monotonic()
        answer, why = None, ""
        try:
            with on_the_wire():
                response = answer = await self._http.send(request)
            # httpx's stream refers back to its answer: the body would stay until the collector comes by.
            response.stream = httpx.ByteStream(b"")
            self._pace.heard(method, path, response.status_code, response.headers)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            failure = translate_transport(error, self.policy, request, self._proxy)
            failure.writes = writes
            if isinstance(failure, NoAnswer):
                failure.waited = time.monotonic() - started
                if not writes:
                    failure.hint = NetworkError.default_hint
            why = stated(failure.title, failure.detail)
            raise failure from error
        except DeskError as error:  # refused by the gate, while it came in
            why = stated(error.title, error.detail)
            raise
        finally:
            seconds = time.monotonic() - started
            self._keep(request, path, answer, at=at, seconds=seconds, attempt=attempt, why=why)
            self._on_exchange(
                Exchange(
                    system=self.policy.name,
                    method=method,
                    url=self._base + quote(path, safe="/%:"),
                    status=answer.status_code if answer is not None else None,
                    seconds=seconds,
                    received=len(answer.content) if answer is not None else 0,
                    date=answer.headers.get("Date", "") if answer is not None else "",
                    attempt=attempt,
                )
            )
        return self._judged(request, response, path, params or {}, writes=writes)

    def _judged(
        self,
        request: httpx.Request,
        response: httpx.Response,
        path: str,
        params: Mapping[str, str],
        *,
        writes: bool,
    ) -> Answer:
        """What came, as an answer or as the error that it is."""
        secrets = secrets_of(request)
        if not 200 <= response.status_code < 300:
            refusal = translate_status(self.policy, response, secrets)
            refusal.writes = writes
            if isinstance(refusal, NotFound):
                self._refusals.worked(self.policy, path, params, writes=writes)
            self._refusals.note(self.policy, path, refusal, params, writes=writes)
            raise refusal
        self._refusals.worked(self.policy, path, params, writes=writes)
        return Answer(
            status=response.status_code,
            headers=response.headers,
            content=response.content,
            where=f"{self.policy.name}: {request.method} {path}",
            secret=self._about_secrets(path),
            sent=secrets,
            limits=self.policy.limits,
        )

    def _keep(
        self,
        request: httpx.Request,
        path: str,
        answer: httpx.Response | None,
        *,
        at: datetime,
        seconds: float,
        attempt: int,
        why: str,
    ) -> None:
        """Keep what was exchanged for the order that is worked on, if anybody does."""
        note = note_of_this_order()
        if note is None:
            return
        secret = self._about_secrets(path)
        kind = request.headers.get("Content-Type", "")
        answered = answer.headers if answer is not None else {}
        note(
            KeptExchange(
                order="",
                number=0,
                system=self.policy.name,
                at=at,
                seconds=seconds,
                method=request.method,
                address=str(request.url),
                attempt=attempt,
                variable=self.policy.variable,
                request_headers=shown_headers(request.headers, self.policy.variable),
                request=Body.of(request.content, kind, secret=secret),
                status=answer.status_code if answer is not None else None,
                reason=answer.reason_phrase if answer is not None else "",
                response_headers=shown_headers(answered, self.policy.variable),
                response=Body.of(
                    answer.content if answer is not None else b"",
                    answered.get("Content-Type", ""),
                    secret=secret,
                ),
                error=why,
            )
        )

    def _about_secrets(self, path: str) -> bool:
        """Whether this is the sign-in or its like, which carries secrets and is answered with some."""
        return self.policy.secret_answers is not None and bool(self.policy.secret_answers.fullmatch(path))

    def _keep_secrets_in(self, request: httpx.Request, path: str) -> None:
        """Raise ConfigurationError where a write would put a secret of this process into somebody's data."""
        if not self._about_secrets(path) and KNOWN.holds(request.content.decode("utf-8", "replace")):
            raise ConfigurationError(
                say(
                    "{policy_name}: {method} {path}: the request would contain one of this program's secrets.",
                    policy_name=self.policy.name,
                    method=request.method,
                    path=path,
                ),
                title=say("A secret was about to be sent to the wrong place"),
                hint=TAKE_IT_OUT,
            )

    def _build(
        self,
        method: str,
        path: str,
        params: Mapping[str, str] | None,
        content: bytes | None,
        headers: Mapping[str, str],
    ) -> httpx.Request:
        try:
            # Not httpx's own encoding, which writes a space as `+`: not every server takes one for a space.
            query = f"?{urlencode(params, quote_via=quote, safe='')}" if params else ""
            # The whole address: httpx takes longer to put it together than to send what it is for.
            assert path.startswith("/"), path
            return self._http.build_request(
                method, f"{self._base}{path}{query}", content=content, headers=headers
            )
        except (httpx.InvalidURL, UnicodeEncodeError) as error:
            # An id or an email that no address can carry: too long, or half of a surrogate pair.
            raise UsageError(
                say(
                    "{policy_name} can't be asked for this: {error}",
                    policy_name=self.policy.name,
                    error=error,
                ),
                hint=say("Check the IDs and the emails involved."),
            ) from error
