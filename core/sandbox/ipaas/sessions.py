"""Sign-ins at iPaaS.com: user tokens, company tokens, refresh tokens, and when they end."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from core.sandbox.ipaas.answers import Refused
from core.sandbox.wire import JsonObject


@dataclass(frozen=True)
class Session:
    """What an access token stands for. A user token has no company; `expires` is in seconds."""

    user_id: str
    company_id: str | None
    expires: float
    refresh_token: str


class Sessions:
    """All tokens that are valid."""

    def __init__(self, accounts: JsonObject, *, clock: Callable[[], float], lifetime: float) -> None:
        self._clock = clock
        self._lifetime = lifetime
        self._user: JsonObject = accounts["user"]
        self._companies: list[JsonObject] = accounts["companies"]
        # An API token "can be used in place of a login": a company token without an end.
        self._by_token = {
            accounts["api_token"]: Session(self._user["id"], self._companies[0]["id"], float("inf"), "")
        }

    def sign_in(self, email: str, password: str) -> JsonObject:
        """A user token. Raises `Refused` (401)."""
        if email.lower() != self._user["email_address"] or password != self._user["password"]:
            raise Refused(401, text="Invalid email address or password.")
        return self._issue(None)

    def change_company(self, session: Session, company_id: str) -> JsonObject:
        """A company token, which data calls need. Raises `Refused` (403)."""
        if all(company["id"] != company_id.lower() for company in self._companies):
            raise Refused(403, message="The user has no access to this company.")
        return self._issue(company_id.lower())

    def refresh(self, access_token: str, refresh_token: str) -> JsonObject:
        """A new access token of the same kind; the refresh token stays, so the answer has none."""
        session = self._by_token.get(access_token)
        if session is None or not refresh_token or session.refresh_token != refresh_token:
            raise Refused(401, text="The refresh token is not valid.")
        answer = self._issue(session.company_id, refresh_token=refresh_token)
        del answer["refresh_token"]
        return answer

    def authorised(self, authorization: str | None) -> Session:
        """The session of an `Authorization` header. Raises `Refused` (401)."""
        scheme, _, token = (authorization or "").partition(" ")
        session = self._by_token.get(token) if scheme.lower() == "bearer" else None
        if session is None:
            raise Refused(401, text="Unauthorized")
        if session.expires <= self._clock():
            raise Refused(401)
        return session

    def companies(self) -> list[JsonObject]:
        return self._companies

    def _issue(self, company_id: str | None, *, refresh_token: str | None = None) -> JsonObject:
        token, refresh = secrets.token_urlsafe(32), refresh_token or secrets.token_urlsafe(32)
        expires = self._clock() + self._lifetime
        self._by_token[token] = Session(self._user["id"], company_id, expires, refresh)
        return {
            "id": self._user["id"],
            "name": self._user["name"],
            "email_address": self._user["email_address"],
            "company_id": company_id,
            "access_token": token,
            "access_token_expiration": datetime.fromtimestamp(expires, UTC).isoformat(),
            "refresh_token": refresh,
        }
