"""The body of a new event: every mistake is refused with its place, every limit is kept to the item."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from tests.support.requests import SARAH, event_body, new_events, only_error, post

Body = dict[str, Any]
ATTRIBUTES = "/data/attributes"
METRIC = f"{ATTRIBUTES}/metric/data/attributes"
PROFILE = f"{ATTRIBUTES}/profile/data"


def without(name: str) -> Callable[[Body], None]:
    return lambda body: body["data"]["attributes"].pop(name)


def setting(name: str, value: object) -> Callable[[Body], None]:
    return lambda body: body["data"]["attributes"].update({name: value})


def metric(**attributes: object) -> Callable[[Body], None]:
    return setting("metric", {"data": {"type": "metric", "attributes": attributes}})


def anonymous(**attributes: object) -> Callable[[Body], None]:
    """The profile without an id, only with these attributes."""
    return setting("profile", {"data": {"type": "profile", "attributes": attributes}})


def nested(levels: int) -> object:
    value: object = "leaf"
    for _ in range(levels):
        value = {"a": value}
    return value


@pytest.mark.parametrize(
    ("spoil", "pointer"),
    [
        (lambda body: body.pop("data"), "/data"),
        (lambda body: body.update(data=[]), "/data"),
        (lambda body: body.update(meta={}), "/meta"),
        (lambda body: body["data"].pop("type"), "/data/type"),
        (lambda body: body["data"].update(type="events"), "/data/type"),
        (lambda body: body["data"].pop("attributes"), "/data/attributes"),
        (lambda body: body["data"].update(id="1"), "/data/id"),
        (without("properties"), f"{ATTRIBUTES}/properties"),
        (setting("properties", None), f"{ATTRIBUTES}/properties"),
        (setting("properties", []), f"{ATTRIBUTES}/properties"),
        (without("metric"), f"{ATTRIBUTES}/metric"),
        (metric(), f"{METRIC}/name"),
        (metric(name=""), f"{METRIC}/name"),
        (metric(name=5), f"{METRIC}/name"),
        (metric(name="m" * 128), f"{METRIC}/name"),
        (metric(name="m", id="x"), f"{METRIC}/id"),
        (setting("metric", {"name": "Placed Order"}), f"{ATTRIBUTES}/metric/data"),
        (without("profile"), f"{ATTRIBUTES}/profile"),
        (setting("profile", {"data": {"type": "profile", "id": SARAH}}), f"{PROFILE}/attributes"),
        (anonymous(), PROFILE),
        (setting("profile", {"data": {"type": "profile", "id": None, "attributes": {}}}), PROFILE),
        (setting("profile", {"data": {"type": "profile", "id": 5, "attributes": {}}}), f"{PROFILE}/id"),
        (anonymous(mail="a@example.com"), f"{PROFILE}/attributes/mail"),
        (anonymous(phone_number="617 555 0123"), f"{PROFILE}/attributes/phone_number"),
        (setting("unique_id", 55260), f"{ATTRIBUTES}/unique_id"),
        (setting("value", "141.71"), f"{ATTRIBUTES}/value"),
        (setting("value", True), f"{ATTRIBUTES}/value"),
        (setting("value_currency", "dollars"), f"{ATTRIBUTES}/value_currency"),
        (setting("backfill", "yes"), f"{ATTRIBUTES}/backfill"),
        (setting("time", "yesterday"), f"{ATTRIBUTES}/time"),
        (setting("time", "2026-11-02"), f"{ATTRIBUTES}/time"),
        (setting("time", "1990-12-31T23:59:59Z"), f"{ATTRIBUTES}/time"),
        (setting("time", "2027-11-24T12:00:00Z"), f"{ATTRIBUTES}/time"),
        (setting("UniqueId", "55260"), f"{ATTRIBUTES}/UniqueId"),
        (setting("properties", {str(n): n for n in range(401)}), f"{ATTRIBUTES}/properties"),
        (setting("properties", {"a/b": "x" * (100 * 1024 + 1)}), f"{ATTRIBUTES}/properties/a~1b"),
        (setting("properties", {"list": list(range(4001))}), f"{ATTRIBUTES}/properties/list"),
        (setting("properties", nested(11)), f"{ATTRIBUTES}/properties" + "/a" * 10),
    ],
)  # fmt: skip
def test_a_wrong_body_gets_400_with_the_place(
    klaviyo: httpx.Client, spoil: Callable[[Body], None], pointer: str
) -> None:
    body = event_body()
    spoil(body)
    answer = post(klaviyo, "/api/events", body)
    assert answer.status_code == 400
    error = only_error(answer)
    assert error["code"] == "invalid"
    assert error["source"] == {"pointer": pointer}
    assert new_events(klaviyo) == []


@pytest.mark.parametrize(
    "spoil",
    [
        metric(name="m" * 127),
        setting("time", "1991-01-01T00:00:00Z"),
        setting("time", "2027-11-23T12:00:00Z"),
        setting("time", None),
        setting("value", None),
        setting("value", -5),
        setting("unique_id", None),
        setting("properties", {}),
        setting("properties", {str(n): n for n in range(400)}),
        setting("properties", {"a": "x" * (100 * 1024)}),
        setting("properties", {"list": list(range(4000))}),
        setting("properties", nested(10)),
    ],
)
def test_a_body_at_the_limit_is_accepted(klaviyo: httpx.Client, spoil: Callable[[Body], None]) -> None:
    body = event_body()
    spoil(body)
    assert post(klaviyo, "/api/events", body).status_code == 202
    assert len(new_events(klaviyo)) == 1


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"text"', b"\xff\xfe"])
def test_a_body_that_is_no_json_object_gets_400(klaviyo: httpx.Client, content: bytes) -> None:
    answer = klaviyo.post("/api/events", content=content)
    assert answer.status_code == 400
    assert only_error(answer)["source"] == {"pointer": ""}


def test_more_than_5_mb_gets_413(klaviyo: httpx.Client) -> None:
    properties = {str(n): "x" * 100_000 for n in range(53)}
    answer = post(klaviyo, "/api/events", event_body(properties=properties))
    assert answer.status_code == 413
    assert only_error(answer)["code"] == "payload_too_large"


@pytest.mark.parametrize(
    ("attribute", "value", "refused", "accepted"),
    [
        ("value_currency", "USD", "2023-12-15", "2024-02-15"),
        ("backfill", True, "2026-01-15", "2026-04-15"),
        ("time", "1995-01-01T00:00:00Z", "2023-12-15", "2024-02-15"),
        ("properties", {str(n): n for n in range(301)}, "2025-01-15", "2025-04-15"),
    ],
)
def test_what_a_revision_brought(
    klaviyo: httpx.Client, attribute: str, value: object, refused: str, accepted: str
) -> None:
    body = event_body()
    body["data"]["attributes"][attribute] = value
    for revision, status in ((refused, 400), (accepted, 202)):
        path = "/api/events/" if revision < "2024-10-15" else "/api/events"
        answer = post(klaviyo, path, body, revision=revision)
        assert answer.status_code == status
        if status == 400:
            assert only_error(answer)["source"] == {"pointer": f"{ATTRIBUTES}/{attribute}"}
