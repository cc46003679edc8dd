"""The sign-in calls of iPaaS.com: log in, list the companies, change to one, refresh.

Login gives a user token; ChangeCompany turns it into the company token that all data calls need.
(docs/facts.md#ipaas-login, docs/facts.md#ipaas-company-token)
"""

from __future__ import annotations

import msgspec

from core.errors import MissingScope, NotFound, UnreadableAnswer, UsageError
from core.http.auth import KeyAuth
from core.http.client import ApiClient
from core.http.factory import Access, HttpFactory
from core.http.inward.answer import Answer
from core.http.retry import ATTEMPTS
from core.http.urls import path_segment
from core.ipaas.errors import IPAAS, SignInRefused
from core.outward.secrets import KNOWN
from core.words import say


class Session(msgspec.Struct, frozen=True):
    """The answer of Login, Refresh and ChangeCompany, as far as it is used. Never printed."""

    access_token: str
    refresh_token: str | None = None
    id: str | int | None = None
    name: str | None = None

    def __post_init__(self) -> None:
        KNOWN.token(self.access_token, self.refresh_token)

    def __repr__(self) -> str:
        return "Session(…)"


class Company(msgspec.Struct, frozen=True):
    """A company (the tenant) that the signed-in user may work for."""

    id: str
    name: str = ""


class SignIn:
    """The sign-in of one host. The calls need no company token; each opens a client of its own.

    `attempts` is 1 where the sign-in is part of another request, whose client retries.
    """

    def __init__(self, factory: HttpFactory, base_url: str, *, attempts: int = ATTEMPTS) -> None:
        self._factory = factory
        self._base_url = base_url
        self._attempts = attempts

    @property
    def first_pause(self) -> float:
        """Seconds before something that failed is tried again; the next pauses grow."""
        return self._factory.first_pause

    async def login(self, email: str, password: str) -> Session:
        """A user session; SignInRefused when email or password are wrong."""
        KNOWN.password(password)
        return await self._session(
            "POST", "/sso/v2/Auth/Login", {"email_address": email, "password": password}
        )

    async def refresh(self, session: Session) -> Session:
        """A new session for an old one. The refresh token is kept when the answer has none."""
        body = {"access_token": session.access_token, "refresh_token": session.refresh_token or ""}
        fresh = await self._session("POST", "/sso/v2/Auth/Refresh", body)
        return (
            fresh
            if fresh.refresh_token
            else msgspec.structs.replace(fresh, refresh_token=session.refresh_token)
        )

    async def companies(self, session: Session) -> tuple[Company, ...]:
        """The companies of the user of this session."""
        if not session.id:
            raise UnreadableAnswer(say("The sign-in response doesn't say who the user is."))
        user = path_segment(str(session.id))
        answer = await self._call("GET", f"/sso/v2/User/{user}/Companies", None, session)
        try:
            return tuple(msgspec.convert(answer.items(), list[Company], strict=False))
        except msgspec.ValidationError as error:
            raise UnreadableAnswer(say("{where}: {error}", where=answer.where, error=error)) from error

    async def change_company(self, session: Session, company_id: str) -> Session:
        """The company's session. SignInRefused when the user doesn't belong to it."""
        try:
            company = path_segment(company_id)
            return await self._session("GET", f"/sso/v2/User/ChangeCompany/{company}", None, session)
        except (NotFound, MissingScope, UsageError) as error:
            raise SignInRefused(
                say(
                    "The user can't work for the company {company_id}. {error_detail}",
                    company_id=company_id,
                    error_detail=error.detail,
                ),
                hint=say("Choose the company of this connection again."),
            ) from error

    async def _session(
        self, method: str, path: str, body: dict[str, str] | None, session: Session | None = None
    ) -> Session:
        answer = await self._call(method, path, body, session)
        try:
            return msgspec.convert(answer.mapping(), Session)
        except msgspec.ValidationError as error:
            raise UnreadableAnswer(
                say("{where}: the sign-in response has no token ({error}).", where=answer.where, error=error)
            ) from None

    async def _call(
        self, method: str, path: str, body: dict[str, str] | None, session: Session | None
    ) -> Answer:
        auth = KeyAuth(self._base_url, f"Bearer {session.access_token}") if session else None
        client: ApiClient = self._factory.client(IPAAS, self._base_url, access=Access.READ, auth=auth)
        try:
            return await client.request(method, path, json=body, attempts=self._attempts)
        finally:
            await client.aclose()
