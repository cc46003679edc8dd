"""The account, its metrics and flows, and the rate limits."""

from __future__ import annotations

import httpx
import pytest

from core.sandbox import Sandbox
from tests.support.clock import Clock
from tests.support.requests import JSON_API, only_error


def test_the_account_proves_the_key(klaviyo: httpx.Client) -> None:
    [account] = klaviyo.get("/api/accounts").json()["data"]
    attributes = account["attributes"]
    assert attributes["test_account"] is True
    assert attributes["timezone"] == "America/New_York"
    assert attributes["preferred_currency"] == "USD"
    assert "Harbor & Pine" in attributes["contact_information"]["organization_name"]


def test_metrics_of_one_name_differ_by_their_integration(klaviyo: httpx.Client) -> None:
    metrics = klaviyo.get("/api/metrics").json()["data"]
    placed = [m for m in metrics if m["attributes"]["name"] == "Placed Order"]
    assert [m["attributes"]["integration"]["key"] for m in placed] == ["api", "shopify"]
    answer = klaviyo.get("/api/metrics", params={"filter": 'equals(integration.name,"API")'})
    assert [m["attributes"]["name"] for m in answer.json()["data"]] == ["Placed Order", "Ordered Product"]
    one = klaviyo.get("/api/metrics/RtPOa1").json()["data"]
    assert one == placed[0]
    assert klaviyo.get("/api/metrics/none").status_code == 404


def test_the_flows_of_a_metric(klaviyo: httpx.Client) -> None:
    flows = klaviyo.get("/api/metrics/RtPOa1/flow-triggers").json()["data"]
    assert [(flow["attributes"]["name"], flow["attributes"]["status"]) for flow in flows] == [
        ("Thank you for your order", "live"),
        ("Ask for a review", "draft"),
    ]
    assert klaviyo.get("/api/metrics/RtOEk4/flow-triggers").json()["data"] == []


def test_answers_tell_the_steady_window(klaviyo: httpx.Client, clock: Clock) -> None:
    clock.advance(18)
    headers = klaviyo.get("/api/metrics").headers
    assert [headers[f"ratelimit-{name}"] for name in ("limit", "remaining", "reset")] == ["150", "149", "42"]
    refused = klaviyo.get("/api/metrics?nothing=1")
    assert refused.status_code == 400
    assert refused.headers["ratelimit-remaining"] == "148"


def test_the_burst_window_is_one_second(klaviyo: httpx.Client, clock: Clock) -> None:
    assert klaviyo.get("/api/accounts").status_code == 200
    limited = klaviyo.get("/api/accounts")
    assert limited.status_code == 429
    assert limited.headers["retry-after"] == "1"
    assert "ratelimit-limit" not in limited.headers
    assert only_error(limited)["code"] == "throttled"
    # Each endpoint has windows of its own.
    assert klaviyo.get("/api/metrics").status_code == 200
    clock.advance(1)
    assert klaviyo.get("/api/accounts").status_code == 200


def test_the_steady_window_is_one_minute(klaviyo: httpx.Client, clock: Clock) -> None:
    for _ in range(15):
        assert klaviyo.get("/api/accounts").status_code == 200
        clock.advance(1)
    limited = klaviyo.get("/api/accounts")
    assert limited.status_code == 429
    assert limited.headers["retry-after"] == "45"
    clock.advance(45)
    assert klaviyo.get("/api/accounts").status_code == 200


@pytest.mark.parametrize("path", ["/api/profiles", "/api/profiles/none"])
def test_profiles_have_75_in_a_second(klaviyo: httpx.Client, path: str) -> None:
    statuses = [klaviyo.get(path).status_code for _ in range(76)]
    assert 429 not in statuses[:75]
    assert statuses[75] == 429


def test_the_limits_can_be_lifted() -> None:
    with Sandbox(rate_limits=False) as info:
        headers = {
            "Authorization": f"Klaviyo-API-Key {info.klaviyo_key}",
            "revision": "2026-10-15",
            "Accept": JSON_API,
        }
        with httpx.Client(base_url=info.klaviyo_url, headers=headers) as client:
            answers = [client.get("/api/accounts") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert "ratelimit-limit" not in answers[0].headers
