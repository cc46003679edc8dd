"""The stories about what Klaviyo has of an order already, told by the records of both systems."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from core.sandbox import SandboxInfo, stories
from core.sandbox.wire import parse
from tests.support.requests import event_body, post, state


def order_id(name: str) -> str:
    return next(story.id for story in stories() if story.story == name)


class Told:
    """One story's order, its external IDs at the Klaviyo subscription, and the events behind them."""

    def __init__(self, name: str, ipaas: httpx.Client, klaviyo: httpx.Client) -> None:
        self._ipaas, self._klaviyo = ipaas, klaviyo
        self.id = order_id(name)
        answer = ipaas.get(f"/transactions/v2/Transaction/{self.id}")
        self.order: dict[str, Any] | None = parse(answer.content) if answer.status_code == 200 else None

    def receipt(self, record_id: str, table: str) -> str | None:
        answer = self._ipaas.get(f"/transactions/v2/External/LookupExternal/{record_id}/1795/{table}")
        return answer.json() if answer.status_code == 200 else None

    def receipts(self) -> list[str | None]:
        lines = [line["id"] for line in self.order["lines"]] if self.order else []
        of_lines = [self.receipt(line, "Transaction Line") for line in lines]
        return [self.receipt(self.id, "transaction"), *of_lines]

    def event(self, event_id: str | None) -> dict[str, Any] | None:
        answer = self._klaviyo.get(f"/api/events/{event_id}", params={"include": "metric,profile"})
        if answer.status_code == 404:
            return None
        document = parse(answer.content)
        included = {item["type"]: item for item in document["included"]}
        properties = document["data"]["attributes"]["event_properties"]
        return {
            "unique_id": properties["$event_id"],
            "value": properties["$value"],
            "metric": included["metric"]["attributes"]["name"],
            "integration": included["metric"]["attributes"]["integration"]["key"],
            "profile": included["profile"]["id"],
            "time": document["data"]["attributes"]["datetime"],
        }

    def link(self, system: int = 1795) -> str | None:
        assert self.order is not None
        customer = self.order["customer_id"]
        answer = self._ipaas.get(f"/customers/v2/External/LookupExternal/{customer}/{system}/Customer")
        return answer.json() if answer.status_code == 200 else None

    def events(self, profile_id: str) -> list[str]:
        answer = self._klaviyo.get("/api/events", params={"filter": f'equals(profile_id,"{profile_id}")'})
        return [event["attributes"]["event_properties"]["$event_id"] for event in answer.json()["data"]]


@pytest.fixture
def tell(ipaas: httpx.Client, klaviyo: httpx.Client) -> Any:
    return lambda name: Told(name, ipaas, klaviyo)


def test_the_receipts_lead_to_events_that_are_older_than_the_order(tell: Any) -> None:
    told = tell("receipt")
    events = [told.event(receipt) for receipt in told.receipts()]
    assert [event["unique_id"] for event in events] == [told.id, *(li["id"] for li in told.order["lines"])]
    assert {event["profile"] for event in events} == {told.link()}
    assert all(event["time"] < told.order["created_datetime"] for event in events)
    assert events[0]["value"] == told.order["total"]


def test_a_receipt_whose_event_is_gone(tell: Any) -> None:
    told = tell("receipt-gone")
    assert told.receipts()[0]
    assert told.event(told.receipts()[0]) is None


def test_another_key_on_the_same_profile(tell: Any) -> None:
    told = tell("other-key")
    event = told.event(told.receipts()[0])
    assert (event["profile"], event["value"]) == (told.link(), told.order["total"])
    assert told.id not in told.events(told.link())
    assert len(told.events(told.link())) == 2


def test_another_customers_profile_has_the_event(tell: Any) -> None:
    told = tell("other-customer")
    event = told.event(told.receipts()[0])
    assert event["unique_id"] == told.id
    assert event["profile"] != told.link()
    assert told.events(told.link()) == []


def test_the_apps_metric_is_another_one_of_the_same_name(tell: Any, klaviyo: httpx.Client) -> None:
    told = tell("app-metric")
    assert told.receipts() == [None, None]
    answer = klaviyo.get("/api/events", params={"filter": f'equals(profile_id,"{told.link()}")'})
    event = told.event(answer.json()["data"][0]["id"])
    assert (event["metric"], event["integration"]) == ("Placed Order", "shopify")


def test_another_account_has_the_orders_profile(tell: Any, klaviyo: httpx.Client, info: SandboxInfo) -> None:
    told = tell("wrong-account")
    profile = told.link(1804)
    assert told.link() is None
    assert klaviyo.get(f"/api/profiles/{profile}").status_code == 404
    other = {"Authorization": f"Klaviyo-API-Key {info.klaviyo_other_key}"}
    assert klaviyo.get(f"/api/profiles/{profile}", headers=other).status_code == 200
    assert {"Harbor & Pine Outfitters (sandbox)", "Harbor & Pine Outlet (sandbox)"} == {
        klaviyo.get("/api/accounts", headers=headers).json()["data"][0]["attributes"]["contact_information"][
            "organization_name"
        ]
        for headers in ({}, other)
    }


def test_accounts_share_nothing(klaviyo: httpx.Client, info: SandboxInfo) -> None:
    other = {"Authorization": f"Klaviyo-API-Key {info.klaviyo_other_key}"}
    profile = "01HG3C000000000000NEV1NEST"
    body = event_body(profile_id=profile, unique_id="OUT-1")
    assert post(klaviyo, "/api/events", body).status_code == 404
    assert post(klaviyo, "/api/events", body, **other).status_code == 202
    [event] = [event for event in state(klaviyo)["events"] if event["unique_id"] == "OUT-1"]
    assert (event["account"], event["profile_id"]) == ("SbxOL2", profile)
    metrics = [
        {metric["id"] for metric in klaviyo.get("/api/metrics", headers=headers).json()["data"]}
        for headers in ({}, other)
    ]
    assert not metrics[0] & metrics[1]


def test_two_profiles_have_the_email(tell: Any, klaviyo: httpx.Client) -> None:
    told = tell("two-profiles")
    email = told.order["email_address"]
    found = klaviyo.get("/api/profiles", params={"filter": f'equals(email,"{email}")'}).json()["data"]
    assert len(found) == 2
    assert told.link() is None


def test_a_merged_profile_answers_with_the_one_it_was_merged_into(tell: Any, klaviyo: httpx.Client) -> None:
    told = tell("merged-profile")
    profile = klaviyo.get(f"/api/profiles/{told.link()}").json()["data"]
    assert profile["id"] != told.link()
    assert profile["attributes"]["email"] == told.order["email_address"]
    assert told.link() not in {profile["id"] for profile in state(klaviyo)["profiles"]}
    assert post(klaviyo, "/api/events", event_body(profile_id=told.link(), unique_id="m")).status_code == 202
    [event] = [event for event in state(klaviyo)["events"] if event["unique_id"] == "m"]
    assert event["profile_id"] == profile["id"]


def test_cancelled_and_deleted(tell: Any) -> None:
    cancelled = tell("cancelled")
    assert cancelled.order["status"] == "Cancelled"
    assert cancelled.events(cancelled.link()) == []
    deleted = tell("deleted")
    assert deleted.order is None
    assert deleted.event(deleted.receipts()[0])["unique_id"] == deleted.id


def test_partly_there(tell: Any) -> None:
    told = tell("partly-there")
    lines = [line["id"] for line in told.order["lines"]]
    assert told.events(told.link()) == [told.id, *lines[:2]]
    assert len(lines) == 3
