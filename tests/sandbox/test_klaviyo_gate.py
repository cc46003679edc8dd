"""What every Klaviyo endpoint wants first: key, revision, path form, method, media types, scopes."""

from __future__ import annotations

import httpx
import pytest

from core.sandbox import SandboxInfo
from tests.support.requests import JSON_API, event_body, new_events, only_error, post


@pytest.mark.parametrize(
    "authorization",
    [
        None,
        "",
        "Klaviyo-API-Key",
        "Klaviyo-API-Key pk_wrong",
        "Bearer pk_sandbox_all_scopes",
        "pk_sandbox_all_scopes",
    ],
)
def test_a_wrong_or_missing_key_gets_401(klaviyo: httpx.Client, authorization: str | None) -> None:
    del klaviyo.headers["authorization"]
    headers = {} if authorization is None else {"Authorization": authorization}
    answer = klaviyo.get("/api/profiles", headers=headers)
    assert answer.status_code == 401
    assert only_error(answer)["code"] in ("not_authenticated", "authentication_failed")


@pytest.mark.parametrize(
    ("method", "path", "scope"),
    [
        ("POST", "/api/events", "events:write"),
        ("POST", "/api/profiles", "profiles:write"),
        ("PATCH", "/api/profiles/01H8TVABCDEF1234567890", "profiles:write"),
        ("POST", "/api/profile-import", "profiles:write"),
        ("GET", "/api/metrics/RtPOa1/flow-triggers", "flows:read"),
    ],
)
def test_a_key_without_the_scope_gets_403(
    klaviyo: httpx.Client, info: SandboxInfo, method: str, path: str, scope: str
) -> None:
    key = {"Authorization": f"Klaviyo-API-Key {info.klaviyo_read_only_key}"}
    answer = klaviyo.request(method, path, headers=key, json=None if method == "GET" else event_body())
    assert answer.status_code == 403
    error = only_error(answer)
    assert error["code"] == "permission_denied"
    assert scope in error["detail"]
    assert new_events(klaviyo) == []


@pytest.mark.parametrize(
    ("revision", "status"),
    [
        (None, 400),
        ("", 400),
        ("2026-07-16", 400),
        ("2027-01-15", 400),
        ("latest", 400),
        ("2020-13-45", 400),
        ("2026-07-15.pre", 400),
        ("2023-09-15", 410),
        ("2022-10-17", 410),
        ("2024-10-15", 200),
        ("2026-10-15", 200),
    ],
)
def test_the_revision_must_be_a_stable_one(klaviyo: httpx.Client, revision: str | None, status: int) -> None:
    del klaviyo.headers["revision"]
    answer = klaviyo.get("/api/metrics", headers={} if revision is None else {"revision": revision})
    assert answer.status_code == status
    if status != 200:
        assert only_error(answer)["source"] == {"parameter": "revision"}


@pytest.mark.parametrize(
    ("revision", "path", "status"),
    [
        ("2023-10-15", "/api/metrics/", 200),
        ("2024-07-15", "/api/metrics/", 200),
        ("2023-10-15", "/api/metrics", 404),
        ("2024-07-15", "/api/metrics", 404),
        ("2024-10-15", "/api/metrics/", 404),
        ("2024-10-15", "/api/metrics", 200),
        ("2026-07-15", "/api/nothing", 404),
        ("2023-10-15", "/api/profiles/01H8TVABCDEF1234567890/", 200),
        ("2026-07-15", "/api/profiles/01H8TVABCDEF1234567890/", 404),
    ],
)
def test_the_trailing_slash_goes_by_the_revision(
    klaviyo: httpx.Client, revision: str, path: str, status: int
) -> None:
    answer = klaviyo.get(path, headers={"revision": revision})
    assert answer.status_code == status
    if status == 404:
        assert only_error(answer)["code"] == "not_found"


def test_profile_import_came_with_2024_02_15(klaviyo: httpx.Client) -> None:
    body = {"data": {"type": "profile", "attributes": {"email": "new@example.com"}}}
    assert post(klaviyo, "/api/profile-import/", body, revision="2023-12-15").status_code == 404
    assert post(klaviyo, "/api/profile-import/", body, revision="2024-02-15").status_code == 201


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
def test_another_method_gets_405(klaviyo: httpx.Client, method: str) -> None:
    answer = klaviyo.request(method, "/api/events")
    assert answer.status_code == 405
    assert only_error(answer)["code"] == "method_not_allowed"


@pytest.mark.parametrize(
    ("accept", "status"),
    [
        (JSON_API, 200),
        ("*/*", 200),
        (f"text/html, {JSON_API};q=0.9", 200),
        ("application/json", 406),
        ("text/html", 406),
    ],
)
def test_accept_must_allow_json_api(klaviyo: httpx.Client, accept: str, status: int) -> None:
    answer = klaviyo.get("/api/metrics", headers={"Accept": accept})
    assert answer.status_code == status
    if status != 200:
        assert only_error(answer)["source"] == {"parameter": "Accept"}


@pytest.mark.parametrize(
    ("revision", "content_type", "status"),
    [
        ("2026-07-15", JSON_API, 202),
        ("2026-07-15", "application/json", 415),
        ("2026-07-15", "text/plain", 415),
        ("2023-10-15", "application/json", 202),
        ("2023-10-15", JSON_API, 202),
        ("2023-10-15", "text/plain", 415),
    ],
)
def test_the_content_type_goes_by_the_revision(
    klaviyo: httpx.Client, revision: str, content_type: str, status: int
) -> None:
    path = "/api/events/" if revision < "2024-10-15" else "/api/events"
    answer = klaviyo.post(
        path, json=event_body(), headers={"revision": revision, "Content-Type": content_type}
    )
    assert answer.status_code == status
    if status == 415:
        assert only_error(answer)["code"] == "unsupported_media_type"
    assert len(new_events(klaviyo)) == (1 if status == 202 else 0)


@pytest.mark.parametrize(
    ("path", "parameter"),
    [
        ("/api/events?limit=5", "limit"),
        ("/api/events?page[size]=0", "page[size]"),
        ("/api/events?page[size]=1001", "page[size]"),
        ("/api/events?page[size]=many", "page[size]"),
        ("/api/events?page[cursor]=nonsense", "page[cursor]"),
        ("/api/events?sort=value", "sort"),
        ("/api/events?include=flows", "include"),
        ("/api/events?fields[event]=value", "fields[event]"),
        ("/api/profiles?page[size]=101", "page[size]"),
        ("/api/profiles?sort=last_name", "sort"),
        ("/api/profiles?include=lists", "include"),
        ("/api/metrics?page[size]=5", "page[size]"),
        ('/api/accounts?filter=equals(id,"x")', "filter"),
    ],
)
def test_a_parameter_that_the_endpoint_does_not_take_gets_400(
    klaviyo: httpx.Client, path: str, parameter: str
) -> None:
    answer = klaviyo.get(path)
    assert answer.status_code == 400
    error = only_error(answer)
    assert error["code"] == "invalid"
    assert error["source"] == {"parameter": parameter}
