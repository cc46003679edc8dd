"""Bodies that the sandbox's Klaviyo takes, for tests to send as they are or spoil."""

from __future__ import annotations

from typing import Any

import httpx

from core.sandbox.wire import dump

JSON_API = "application/vnd.api+json"
REVISION = "2026-07-15"
SARAH = "01H8TVABCDEF1234567890"
"""The profile of the story `linked`."""


def event_body(
    *,
    profile_id: str | None = SARAH,
    metric: object = "Placed Order",
    properties: object = None,
    profile_attributes: object = None,
    **attributes: object,
) -> dict[str, Any]:
    """A body of `POST /api/events`."""
    profile: dict[str, Any] = {"type": "profile", "attributes": profile_attributes or {}}
    if profile_id is not None:
        profile["id"] = profile_id
    return {
        "data": {
            "type": "event",
            "attributes": {
                "properties": {"Order": "SO-1"} if properties is None else properties,
                "metric": {"data": {"type": "metric", "attributes": {"name": metric}}},
                "profile": {"data": profile},
                **attributes,
            },
        }
    }


def profile_body(profile_id: str | None = None, **attributes: object) -> dict[str, Any]:
    """A body of `POST /api/profiles`, `PATCH /api/profiles/{id}` or `POST /api/profile-import`."""
    data: dict[str, Any] = {"type": "profile", "attributes": attributes}
    if profile_id is not None:
        data["id"] = profile_id
    return {"data": data}


def post(client: httpx.Client, path: str, body: object, **headers: str) -> httpx.Response:
    """Post JSON whose decimals keep their digits."""
    return client.post(path, content=dump(body), headers=headers)


def patch(client: httpx.Client, path: str, body: object) -> httpx.Response:
    return client.patch(path, content=dump(body))


def only_error(answer: httpx.Response) -> dict[str, Any]:
    """The one error of a JSON:API answer."""
    assert answer.headers["content-type"] == JSON_API
    [error] = answer.json()["errors"]
    assert isinstance(error, dict)
    assert error["status"] == answer.status_code
    assert {"id", "code", "title", "detail"} <= error.keys()
    return error


def state(client: httpx.Client) -> dict[str, Any]:
    """`GET /_sandbox/state`."""
    document = client.get("/_sandbox/state").json()
    assert isinstance(document, dict)
    return document


def new_events(client: httpx.Client) -> list[dict[str, Any]]:
    """The events recorded since the beginning."""
    return [event for event in state(client)["events"] if not event["preset"]]
