"""Puts the company token on each request, and gets a new one when it has run out (after about an hour)."""

from __future__ import annotations

import asyncio
import base64
import math
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

import httpx
import msgspec

from core.errors import (
    ApiError,
    CredentialError,
    DeskError,
    RateLimited,
    ServerError,
    UnreadableAnswer,
    copied,
)
from core.http.auth import HostBound, checked_header
from core.http.retry import ATTEMPTS, OrderTime, asked_by, clock, shortest_pause, this_order
from core.ipaas.sign_in import Session, SignIn
from core.words import say, when

_LEFT_ALONE = 60.0
"""Seconds, after an answer to the sign-in that can't be read."""
_OUTAGE = 20.0
"""Seconds in which nobody tries again after a sign-in that failed as often as a request is tried."""
_ABOUT_THE_MOMENT = frozenset({408, 425, 429})


@dataclass(frozen=True)
class PasswordLogin:
    """Email and password, with the company to work for."""

    email: str
    password: str = field(repr=False)
    company_id: str


class Tokens:
    """The company token of one connection, shared by its clients: calls side by side sign in once.

    That holds for a sign-in that fails, too: those that waited for it share its error. One that is refused is not
    tried again at all, by no later order, preview or list, which could lock the account: other credentials make
    another `Tokens`. An answer that can't be read may be a refusal as well, and is left alone for a minute.

    Where the service doesn't answer, is down or asks to wait, all requests of all orders share the pauses of one: who
    asks in between gets the last failure. An order that is looked at again tries again.
    """

    def __init__(self, sign_in: SignIn, login: PasswordLogin | None, token: str = "") -> None:
        self._sign_in = sign_in
        self._login = login
        self._session = Session(token) if token else None
        self._lock = asyncio.Lock()
        self._failure: DeskError | None = None
        self._refused_until = -math.inf
        self._failed = 0
        self._again_at = -math.inf
        self._asked_until = -math.inf
        self._told: dict[str, OrderTime] = {}

    async def current(self) -> Session:
        """The session in use; signs in when there is none."""
        before = self._failure
        async with self._lock:
            if self._session is None:
                self._session = await self._unless_failed(before, self._company_session)
            return self._session

    async def end(self) -> datetime | None:
        """When the session in use ends; None where its token doesn't say."""
        return _end_of((await self.current()).access_token)

    async def renewed(self, refused: Session) -> Session | None:
        """A session to use after `refused` got a 401; None when a fixed token can't be renewed. Raises
        CredentialError for one that says itself that it has ended.
        """
        if self._login is None:
            _refuse_expired(refused)
            return None
        before = self._failure
        async with self._lock:
            if self._session is refused or self._session is None:
                self._session = await self._unless_failed(before, lambda: self._refreshed(refused))
            return self._session

    async def _unless_failed(
        self, before: DeskError | None, sign_in: Callable[[], Awaitable[Session]]
    ) -> Session:
        """Sign in, unless that was refused, or failed while the caller waited (`before` is the failure known until
        then).
        """
        left = self._refused_until - time.monotonic()
        pausing = self._again_at - time.monotonic()
        shared = self._failure is not before or left > 0 or (pausing > 0 and not self._is_looked_at_again())
        if self._failure is not None and shared:
            failure = copied(self._failure)
            if isinstance(failure, RateLimited | ServerError) and failure.retry_after is not None:
                failure.retry_after = max(0.0, self._asked_until - time.monotonic())
            if left > 0:
                until = say("the credentials are entered again") if left == math.inf else clock(left)
                failure.add(
                    say(
                        "The sign-in is not tried again until {until}: that could lock the account.",
                        until=until,
                    )
                )
            raise failure
        try:
            session = await sign_in()
        except DeskError as error:
            self._failure = copied(error)
            if _is_refusal(error):
                self._refused_until = math.inf
            elif isinstance(error, UnreadableAnswer):
                self._refused_until = time.monotonic() + _LEFT_ALONE
            else:
                self._pause_after(error)
            raise
        self._failed, self._again_at = 0, -math.inf
        return session

    def _pause_after(self, error: DeskError) -> None:
        self._failed += 1
        pause = shortest_pause(self._sign_in.first_pause, self._failed)
        if self._failed == ATTEMPTS:
            self._failed, pause = 0, _OUTAGE
        self._asked_until = time.monotonic() + (asked_by(error) or 0.0)
        self._again_at = max(time.monotonic() + pause, self._asked_until)
        self._told.clear()
        self._is_looked_at_again()

    def _is_looked_at_again(self) -> bool:
        """Whether the order has heard of the last failure before; else it is noted that it does now."""
        now = this_order()
        return now is not None and now.is_again(self._told.setdefault(now.name, now))

    async def _refreshed(self, session: Session) -> Session:
        if session.refresh_token:
            try:
                return await self._sign_in.refresh(session)
            except DeskError as error:
                if error.retryable:
                    raise
        return await self._company_session()

    async def _company_session(self) -> Session:
        if self._login is None:
            raise CredentialError(
                say("This connection has neither a token nor an email and password."),
                hint=say("Enter one in the connection's settings."),
            )
        user = await self._sign_in.login(self._login.email, self._login.password)
        return await self._sign_in.change_company(user, self._login.company_id)


def _is_refusal(error: DeskError) -> bool:
    """Whether the email, the password or the company were refused, and not the moment."""
    if isinstance(error, ApiError):
        return 400 <= error.status < 500 and error.status not in _ABOUT_THE_MOMENT
    return isinstance(error, CredentialError)


def _end_of(token: str) -> datetime | None:
    """When a token ends, if it is a JWT that says so (`exp`, RFC 7519)."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        claims = msgspec.json.decode(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
        return datetime.fromtimestamp(claims["exp"], UTC)
    except (ValueError, msgspec.DecodeError, KeyError, TypeError, OverflowError, OSError):
        return None


def _refuse_expired(session: Session) -> None:
    ended = _end_of(session.access_token)
    if ended is not None and ended <= datetime.now(UTC):
        raise CredentialError(
            say("It ended on {ended}.", ended=when(ended)),
            title=say("The company token has expired"),
            hint=say("Create a new one in iPaaS.com and enter it in the connection's settings."),
        )


class IpaasAuth(httpx.Auth):
    """The `Authorization` header of data calls, for one origin; a 401 is tried once more with a new token.

    Retrying a write after a 401 is safe: it was refused, not done.
    """

    def __init__(self, base_url: str, tokens: Tokens) -> None:
        self._bound = HostBound(base_url)
        self._tokens = tokens

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        self._bound.check(request)
        session = await self._tokens.current()
        request.headers["Authorization"] = checked_header(f"Bearer {session.access_token}")
        response = yield request
        if response.status_code == 401:
            fresh = await self._tokens.renewed(session)
            if fresh is not None:
                request.headers["Authorization"] = checked_header(f"Bearer {fresh.access_token}")
                yield request
