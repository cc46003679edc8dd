"""Events: created, deduplicated, visible after a while, read back as they were sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx

from core.sandbox.wire import parse
from tests.support.clock import Clock
from tests.support.requests import SARAH, event_body, new_events, only_error, post, state

ATTRIBUTES = "/data/attributes"
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
    marcus = "01HB1M0000000000000MARCVSB"
    assert post(klaviyo, "/api/events", event_body(profile_id=marcus, unique_id="1")).status_code == 202
    body = event_body(profile_attributes={"email": "marcus.bell@example.com"}, unique_id="2")
    assert post(klaviyo, "/api/events", body).status_code == 202
    assert [event["profile_id"] for event in new_events(klaviyo)] == [SARAH, SARAH]
    profiles = {profile["id"]: profile["email"] for profile in state(klaviyo)["profiles"]}
    assert profiles[SARAH] == "marcus.bell@example.com"
    assert marcus not in profiles


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
