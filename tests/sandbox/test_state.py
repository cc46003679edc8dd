"""`/_sandbox/state` and `/_sandbox/reset`: everything that happened, no secrets, and back again."""

from __future__ import annotations

import httpx
import pytest

from core.sandbox import SandboxInfo
from tests.support.requests import SARAH, event_body, new_events, post, profile_body, state


def test_the_parts_of_the_state(ipaas: httpx.Client) -> None:
    assert state(ipaas).keys() == {"profiles", "events", "external_ids", "hooks", "requests"}


def test_both_ports_show_the_same(ipaas: httpx.Client, klaviyo: httpx.Client) -> None:
    ipaas.get("/customers/v2/Customer/8841")
    assert state(ipaas) == state(klaviyo)


def test_an_event_in_the_state_does_not_wait_for_visibility(klaviyo: httpx.Client) -> None:
    post(klaviyo, "/api/events", event_body(unique_id="55260", value=5, properties={"Order": "SO-1"}))
    [event] = new_events(klaviyo)
    assert {name: event[name] for name in ("metric", "profile_id", "unique_id", "value", "properties")} == {
        "metric": "Placed Order",
        "profile_id": SARAH,
        "unique_id": "55260",
        "value": 5,
        "properties": {"Order": "SO-1"},
    }


def test_a_request_is_recorded_as_it_came(klaviyo: httpx.Client) -> None:
    body = b'{"data": {"type":"event" , "attributes":{}}}'
    klaviyo.post("/api/events?x=%2B1", content=body)
    [request] = state(klaviyo)["requests"]
    assert request["headers"]["revision"] == "2026-07-15"
    del request["headers"]
    assert request == {
        "system": "klaviyo",
        "method": "POST",
        "path": "/api/events",
        "query": "x=%2B1",
        "body": body.decode(),
        "status": 400,
    }


def test_no_secret_is_in_the_state(visitor: httpx.Client, klaviyo: httpx.Client, info: SandboxInfo) -> None:
    login = {"email_address": info.ipaas_email, "password": info.ipaas_password}
    user = visitor.post("/sso/v2/Auth/Login", json=login).json()
    bearer = {"Authorization": f"Bearer {user['access_token']}"}
    visitor.get(f"/sso/v2/User/ChangeCompany/{info.company_id}", headers=bearer)
    pair = {"access_token": user["access_token"], "refresh_token": user["refresh_token"]}
    visitor.post("/sso/v2/Auth/Refresh", json=pair)
    visitor.post("/sso/v2/Auth/Refresh", content=f"access_token={user['access_token']}")
    visitor.post("/sso/v2/Auth/Refresh", json=[user["refresh_token"]])
    visitor.get("/transactions/v2/Transactions", headers={"Authorization": f"Bearer {info.ipaas_token}"})
    visitor.get("/transactions/v2/Transactions", headers={"Authorization": info.ipaas_token})
    visitor.post("/hookapi/v2/iPaaS", headers={"Authorization": "Bearer sandbox-webhook-1795"}, json={})
    klaviyo.get("/api/accounts")

    text = visitor.get("/_sandbox/state").text
    secrets = [
        *pair.values(),
        info.ipaas_password,
        info.ipaas_token,
        info.klaviyo_key,
        "sandbox-webhook-1795",
    ]
    assert [secret for secret in secrets if secret in text] == []
    requests = state(visitor)["requests"]
    assert len(requests) == 9
    assert requests[0]["body"] == f'{{"email_address":"{info.ipaas_email}","password":"****"}}'
    assert requests[1]["headers"]["authorization"] == "Bearer ****"
    assert requests[-1]["headers"]["authorization"] == "Klaviyo-API-Key ****"


def test_control_requests_are_not_recorded(ipaas: httpx.Client) -> None:
    ipaas.post("/_sandbox/faults", json=[])
    state(ipaas)
    assert state(ipaas)["requests"] == []


def test_reset_goes_back_to_the_beginning(ipaas: httpx.Client, klaviyo: httpx.Client) -> None:
    beginning = state(ipaas)
    post(klaviyo, "/api/events", event_body())
    post(klaviyo, "/api/profiles", profile_body(email="new@example.com"))
    link = {"table_name": "Customer", "system_id": 1795, "external_id": "x", "internal_id": "8841"}
    ipaas.post("/customers/v2/External/UpdateExternalId", json=link)
    assert klaviyo.get("/api/accounts").status_code == 200
    assert klaviyo.get("/api/accounts").status_code == 429
    assert state(ipaas) != beginning
    klaviyo.post("/_sandbox/reset").raise_for_status()
    assert state(ipaas) == beginning
    # The rate windows begin anew as well.
    assert klaviyo.get("/api/accounts").status_code == 200


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "nothing", 404), ("GET", "reset", 405)])
def test_what_control_does_not_have(ipaas: httpx.Client, method: str, path: str, status: int) -> None:
    assert ipaas.request(method, f"/_sandbox/{path}").status_code == status
