"""Events: created, deduplicated, visible after a while, read back as they were sent; strict bodies."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import httpx
import pytest

from core.sandbox.wire import parse
from tests.sandbox.clock import Clock
from tests.sandbox.requests import SARAH, event_body, new_events, only_error, post, state

Body = dict[str, Any]
ATTRIBUTES = "/data/attributes"
METRIC = f"{ATTRIBUTES}/metric/data/attributes"
PROFILE = f"{ATTRIBUTES}/profile/data"


def of_sarah(client: httpx.Client) -> list[dict[str, Any]]:
    answer = client.get(
        "/api/events", params={"filter": f'equals(profile_id,"{SARAH}")', "sort": "-datetime"}
    )
    events = parse(answer.content)["data"]
    return [event for event in events if "Subject" not in event["attributes"]["event_properties"]]


def test_an_accepted_event_can_be_read_only_after_a_while(klaviyo: httpx.Client, clock: Clock) -> None:
    answer = post(klaviyo, "/api/events", event_body(unique_id="55260"))
    assert (answer.status_code, answer.content) == (202, b"")
    [event] = new_events(klaviyo)
    clock.advance(0.29)
    assert of_sarah(klaviyo) == []
    assert klaviyo.get(f"/api/events/{event['id']}").status_code == 404
    clock.advance(0.01)
    assert [found["id"] for found in of_sarah(klaviyo)] == [event["id"]]
    assert klaviyo.get(f"/api/events/{event['id']}").json()["data"]["id"] == event["id"]


def test_numbers_keep_their_digits(klaviyo: httpx.Client, clock: Clock) -> None:
    properties = {"Price": Decimal("141.70"), "Qty": Decimal("2.000"), "Count": 3}
    body = event_body(properties=properties, unique_id="x", value=Decimal("12345678901234.56"))
    assert post(klaviyo, "/api/events", body).status_code == 202
    text = klaviyo.get("/_sandbox/state").text
    assert '"value":12345678901234.56' in text
    assert '"Price":141.70,"Qty":2.000,"Count":3' in text
    clock.advance(1)
    assert '"$value":12345678901234.56' in klaviyo.get("/api/events?sort=-datetime").text


def test_an_event_shows_what_was_sent(klaviyo: httpx.Client, clock: Clock) -> None:
    body = event_body(
        properties={"Email": "a@example.com", "Text": "茶 👩‍👩‍👧 e\u0301"},
        unique_id="55260",
        value=Decimal("141.71"),
        value_currency="USD",
        backfill=True,
        time="2026-11-02T14:05:09.987-05:00",
    )
    assert post(klaviyo, "/api/events", body).status_code == 202
    clock.advance(1)
    [event] = of_sarah(klaviyo)
    assert event["type"] == "event"
    assert event["attributes"] == {
        "timestamp": 1793646309,
        "datetime": "2026-11-02T19:05:09+00:00",
        "uuid": event["attributes"]["uuid"],
        "event_properties": {
            "Email": "a@example.com",
            "Text": "茶 👩‍👩‍👧 e\u0301",
            "$event_id": "55260",
            "$value": Decimal("141.71"),
        },
    }
    assert event["relationships"]["profile"]["data"] == {"type": "profile", "id": SARAH}
    assert event["relationships"]["metric"]["data"] == {"type": "metric", "id": "RtPOa1"}
    [kept] = new_events(klaviyo)
    assert (kept["metric"], kept["value_currency"], kept["backfill"]) == ("Placed Order", "USD", True)


def test_a_repeated_unique_id_keeps_the_first_event_and_still_gets_202(klaviyo: httpx.Client) -> None:
    first = event_body(unique_id="55260", value=1)
    second = event_body(unique_id="55260", value=2)
    assert post(klaviyo, "/api/events", first).status_code == 202
    assert post(klaviyo, "/api/events", second).status_code == 202
    assert [event["value"] for event in new_events(klaviyo)] == [1]


def test_another_profile_or_metric_makes_it_a_new_event(klaviyo: httpx.Client) -> None:
    other = "01HB1M0000000000000MARCVSB"
    for body in (
        event_body(unique_id="1"),
        event_body(unique_id="1", profile_id=other),
        event_body(unique_id="1", metric="Ordered Product"),
        event_body(unique_id="2"),
    ):
        assert post(klaviyo, "/api/events", body).status_code == 202
    assert len(new_events(klaviyo)) == 4


def test_without_a_unique_id_the_second_counts(klaviyo: httpx.Client, clock: Clock) -> None:
    post(klaviyo, "/api/events", event_body())
    clock.advance(0.5)
    post(klaviyo, "/api/events", event_body())
    clock.advance(0.5)
    post(klaviyo, "/api/events", event_body())
    assert [event["unique_id"] for event in new_events(klaviyo)] == ["1795435200", "1795435201"]


def test_a_new_metric_name_makes_a_metric(klaviyo: httpx.Client) -> None:
    post(klaviyo, "/api/events", event_body(metric="Repaired Product"))
    metrics = klaviyo.get("/api/metrics").json()["data"]
    assert [m["attributes"]["name"] for m in metrics][-1] == "Repaired Product"
    assert metrics[-1]["attributes"]["integration"]["key"] == "api"


def test_a_profile_that_is_not_there_gets_404(klaviyo: httpx.Client) -> None:
    answer = post(klaviyo, "/api/events", event_body(profile_id="01HAZZZZ00NOSUCHPR0F11E000"))
    assert answer.status_code == 404
    assert only_error(answer)["source"] == {"pointer": f"{PROFILE}/id"}
    assert new_events(klaviyo) == []


def test_an_identifier_finds_or_makes_the_profile(klaviyo: httpx.Client) -> None:
    for email in ("Sarah.Mason@Example.com", "someone.new@example.com"):
        body = event_body(profile_id=None, profile_attributes={"email": email})
        assert post(klaviyo, "/api/events", body).status_code == 202
    by_id = {profile["id"]: profile["email"] for profile in state(klaviyo)["profiles"]}
    emails = [by_id[event["profile_id"]] for event in new_events(klaviyo)]
    assert emails == ["sarah.mason@example.com", "someone.new@example.com"]


def test_another_identifier_beside_the_id_merges_profiles(klaviyo: httpx.Client) -> None:
    body = event_body(profile_attributes={"email": "marcus.bell@example.com"})
    assert post(klaviyo, "/api/events", body).status_code == 202
    profiles = {profile["id"]: profile["email"] for profile in state(klaviyo)["profiles"]}
    assert profiles[SARAH] == "marcus.bell@example.com"
    assert "01HB1M0000000000000MARCVSB" not in profiles


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


def test_pages_follow_links_next_and_do_not_shift(klaviyo: httpx.Client, clock: Clock) -> None:
    for n in range(5):
        post(klaviyo, "/api/events", event_body(unique_id=str(n)))
        clock.advance(1)
    seen: list[str] = []
    url: str | None = (
        f'/api/events?filter=equals(profile_id,"{SARAH}"),equals(metric_id,"RtPOa1")'
        "&sort=-datetime&page[size]=2&include=metric,profile"
    )
    while url is not None:
        page = klaviyo.get(url).json()
        assert len(page["data"]) <= 2
        assert {(item["type"], item["id"]) for item in page["included"]} == {
            ("metric", "RtPOa1"),
            ("profile", SARAH),
        }
        seen += [event["attributes"]["event_properties"]["$event_id"] for event in page["data"]]
        # Newer events arrive while the pages are turned.
        post(klaviyo, "/api/events", event_body(unique_id=f"late {len(seen)}"))
        clock.advance(1)
        url = page["links"]["next"]
    assert seen == ["4", "3", "2", "1", "0"]


def test_sorting_and_sparse_fields(klaviyo: httpx.Client) -> None:
    answer = klaviyo.get(
        "/api/events?sort=timestamp&fields[event]=timestamp&fields[metric]=name&include=metric"
    ).json()
    times = [event["attributes"]["timestamp"] for event in answer["data"]]
    assert times == sorted(times)
    assert all(event["attributes"].keys() == {"timestamp"} for event in answer["data"])
    assert all(metric["attributes"].keys() == {"name"} for metric in answer["included"])
    down = klaviyo.get("/api/events?sort=-timestamp").json()["data"]
    assert [event["attributes"]["timestamp"] for event in down] == times[::-1]
