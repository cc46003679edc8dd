"""Signing in at iPaaS.com: the user token, the company token, refreshing, expiry, and who is refused."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from core.sandbox import SandboxInfo
from tests.support.clock import Clock

LOGIN = "/sso/v2/Auth/Login"
DATA = "/transactions/v2/Transaction/55260"


def sign_in(client: httpx.Client, info: SandboxInfo) -> dict[str, Any]:
    answer = client.post(LOGIN, json={"email_address": info.ipaas_email, "password": info.ipaas_password})
    assert answer.status_code == 200
    document = answer.json()
    assert isinstance(document, dict)
    return document


def bearer(session: dict[str, Any]) -> dict[str, str]:
    return {"Authorization": f"Bearer {session['access_token']}"}


def test_the_whole_way_to_the_data(visitor: httpx.Client, info: SandboxInfo) -> None:
    user = sign_in(visitor, info)
    assert {
        "id",
        "name",
        "email_address",
        "access_token",
        "access_token_expiration",
        "refresh_token",
    } <= user.keys()
    companies = visitor.get(f"/sso/v2/User/{user['id']}/Companies", headers=bearer(user)).json()
    assert [company["name"] for company in companies] == [
        "Harbor & Pine Outfitters",
        "Harbor & Pine Wholesale",
    ]
    assert companies[0]["id"] == info.company_id

    refused = visitor.get(DATA, headers=bearer(user))
    assert refused.status_code == 403
    assert refused.json()["message"] == "A company must be chosen first."

    chosen = visitor.get(f"/sso/v2/User/ChangeCompany/{info.company_id}", headers=bearer(user)).json()
    assert visitor.get(DATA, headers=bearer(chosen)).json()["id"] == "55260"


def test_the_second_company_has_nothing_of_the_first(visitor: httpx.Client, info: SandboxInfo) -> None:
    user = sign_in(visitor, info)
    [_, second] = visitor.get(f"/sso/v2/User/{user['id']}/Companies", headers=bearer(user)).json()
    chosen = bearer(visitor.get(f"/sso/v2/User/ChangeCompany/{second['id']}", headers=bearer(user)).json())
    subscriptions = visitor.get("/subscriptions/v2/Subscriptions", headers=chosen).json()
    assert [(entry["type"], entry["name"]) for entry in subscriptions] == [(1, "iPaaS.com")]
    assert visitor.get(DATA, headers=chosen).status_code == 404
    assert visitor.get("/transactions/v2/Transactions", headers=chosen).json() == []
    assert visitor.get("/subscriptions/v2/Subscription/1795", headers=chosen).status_code == 404
    assert visitor.get("/subscriptions/v2/MappingCollection/90211", headers=chosen).status_code == 404


@pytest.mark.parametrize(
    ("email", "password"),
    [("dana.whitfield@example.com", "wrong"), ("nobody@example.com", "sandbox-password")],
)
def test_a_wrong_email_or_password_gets_401(visitor: httpx.Client, email: str, password: str) -> None:
    answer = visitor.post(LOGIN, json={"email_address": email, "password": password})
    assert answer.status_code == 401
    assert answer.text == "Invalid email address or password."


@pytest.mark.parametrize(
    ("content", "content_type", "status"),
    [
        (b"{}", "application/json", 400),
        (b'{"email_address":"a@example.com"}', "application/json", 400),
        (b"[]", "application/json", 400),
        (b"{", "application/json", 400),
        (b"email_address=a", "application/x-www-form-urlencoded", 415),
    ],
)
def test_a_malformed_sign_in_is_refused(
    visitor: httpx.Client, content: bytes, content_type: str, status: int
) -> None:
    answer = visitor.post(LOGIN, content=content, headers={"Content-Type": content_type})
    assert answer.status_code == status


def test_the_token_ends_and_is_refreshed(visitor: httpx.Client, info: SandboxInfo, clock: Clock) -> None:
    user = sign_in(visitor, info)
    company = visitor.get(f"/sso/v2/User/ChangeCompany/{info.company_id}", headers=bearer(user)).json()
    clock.advance(3599)
    assert visitor.get(DATA, headers=bearer(company)).status_code == 200
    clock.advance(1)
    ended = visitor.get(DATA, headers=bearer(company))
    assert (ended.status_code, ended.content) == (401, b"")

    pair = {"access_token": company["access_token"], "refresh_token": company["refresh_token"]}
    refreshed = visitor.post("/sso/v2/Auth/Refresh", json=pair).json()
    assert "refresh_token" not in refreshed
    assert visitor.get(DATA, headers=bearer(refreshed)).status_code == 200
    # The kept refresh token goes on working with the new access token.
    again = {"access_token": refreshed["access_token"], "refresh_token": company["refresh_token"]}
    assert visitor.post("/sso/v2/Auth/Refresh", json=again).status_code == 200


def test_a_refresh_token_of_another_session_gets_401(visitor: httpx.Client, info: SandboxInfo) -> None:
    first, second = sign_in(visitor, info), sign_in(visitor, info)
    mixed = {"access_token": first["access_token"], "refresh_token": second["refresh_token"]}
    assert visitor.post("/sso/v2/Auth/Refresh", json=mixed).status_code == 401


@pytest.mark.parametrize("authorization", [None, "Bearer wrong", "Bearer", "Basic sandbox-company-token"])
def test_data_needs_a_valid_token(visitor: httpx.Client, authorization: str | None) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    for path in (DATA, "/customers/v2/Customers", "/subscriptions/v2/Subscriptions", "/listener/v2/Details"):
        assert visitor.get(path, headers=headers).status_code == 401


def test_the_api_token_does_not_end(ipaas: httpx.Client, clock: Clock) -> None:
    clock.advance(10 * 365 * 86_400)
    assert ipaas.get(DATA).status_code == 200


def test_a_foreign_user_or_company_gets_403(visitor: httpx.Client, info: SandboxInfo) -> None:
    user = sign_in(visitor, info)
    assert visitor.get("/sso/v2/User/someone-else/Companies", headers=bearer(user)).status_code == 403
    assert visitor.get("/sso/v2/User/ChangeCompany/unknown", headers=bearer(user)).status_code == 403
