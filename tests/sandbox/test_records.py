"""`/_sandbox/records`: records and settings of a test's own, until the next reset."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from core.sandbox.wire import dump, parse
from tests.support.requests import state


def put(client: httpx.Client, records: object) -> httpx.Response:
    return client.post("/_sandbox/records", content=dump(records))


def collections(client: httpx.Client) -> Any:
    return client.get("/subscriptions/v2/MappingCollections?filter=subscription_id=1795").json()


def last_id(client: httpx.Client) -> int:
    """The id at the end of the list, where the highest must stand."""
    pages = parse(client.get("/transactions/v2/Transactions").headers["X-Pagination"])["total_Pages"]
    last = client.get("/transactions/v2/Transactions", params={"pageNumber": pages}).json()
    return int(last[-1]["id"])


def test_a_transaction_is_completed_and_served(ipaas: httpx.Client) -> None:
    before = last_id(ipaas)
    record = {"id": "55000", "email_address": "a@example.com", "lines": [{"sku": "A"}, {"sku": "B"}]}
    put(ipaas, {"transactions": [record]}).raise_for_status()
    served = ipaas.get("/transactions/v2/Transaction/55000").json()
    assert served["email_address"] == "a@example.com"
    assert [(line["id"], line["sku"]) for line in served["lines"]] == [("55000001", "A"), ("55000002", "B")]
    assert served["custom_fields"] == []
    assert last_id(ipaas) == before

    put(ipaas, {"transactions": [{"id": "55000", "email_address": "b@example.com"}]}).raise_for_status()
    assert ipaas.get("/transactions/v2/Transaction/55000").json()["email_address"] == "b@example.com"
    ipaas.post("/_sandbox/reset").raise_for_status()
    assert ipaas.get("/transactions/v2/Transaction/55000").status_code == 404


def test_a_collection_takes_the_place_of_the_own(ipaas: httpx.Client) -> None:
    [own] = collections(ipaas)
    mapping = {"id": 1, "destination_field": "Shop", "mapping_type_name": "Static", "source_value": "here"}
    put(ipaas, {"collection": {**own, "id": 90211, "mappings": [mapping]}}).raise_for_status()
    [changed] = collections(ipaas)
    assert changed["mappings"] == [mapping]
    assert changed["children"] == own["children"]
    assert changed["subscription_id"] == 1795
    ipaas.post("/_sandbox/reset").raise_for_status()
    assert collections(ipaas) == [own]


@pytest.mark.parametrize(
    "records",
    [
        [],
        {"orders": []},
        {"transactions": [{"id": "SO-1"}]},
        {"transactions": ["55000"]},
        {"collection": {"name": "no id"}},
        {"transactions": [{"id": "55000"}], "collection": []},
        {"transactions": [{"id": "55000"}], "events": [{"profile_id": "nobody"}]},
        {"transactions": [{"id": "55000"}], "events": [{"email": "nobody@example.com"}]},
        {"transactions": [{"id": "55000"}], "profiles": [{"merged_into": "nobody"}]},
        {"transactions": [{"id": "55000"}], "external_ids": [{"table_name": "order"}]},
        {"transactions": [{"id": "55000"}], "customers": [{"id": "C-1"}]},
        {"transactions": [{"id": "55000"}], "profiles": [{"account": "none"}]},
        {"transactions": [{"id": "55000"}], "remove": {"orders": ["1"]}},
    ],
)
def test_records_of_another_shape_are_refused_and_change_nothing(
    ipaas: httpx.Client, records: object
) -> None:
    own = collections(ipaas)
    answer = put(ipaas, records)
    assert answer.status_code == 400
    assert answer.json()["error"]
    assert collections(ipaas) == own
    assert ipaas.get("/transactions/v2/Transaction/55000").status_code == 404


def added(client: httpx.Client, **records: object) -> Any:
    return parse(put(client, records).raise_for_status().content)


def test_ids_and_defaults_are_filled_in(ipaas: httpx.Client, klaviyo: httpx.Client) -> None:
    customer = added(ipaas, customers=[{"email_address": "new@example.com"}])["customers"][0]
    profile = added(ipaas, profiles=[{"email": "new@example.com"}])["profiles"][0]
    transaction = added(ipaas, transactions=[{"customer_id": int(customer["id"]), "lines": [{"sku": "A"}]}])[
        "transactions"
    ][0]
    assert int(transaction["id"]) == last_id(ipaas)
    assert transaction["transaction_number"] == f"SO-{transaction['id']}"
    assert transaction["created_datetime"]
    assert ipaas.get(f"/customers/v2/Customer/{customer['id']}").json()["addresses"] == []
    assert len(profile["id"]) == 26
    event = added(ipaas, events=[{"email": "new@example.com", "value": 5, "unique_id": 7}])["events"][0]
    link = {"external_id": event["id"], "internal_id": transaction["id"]}
    assert added(ipaas, external_ids=[link])["external_ids"] == [
        {"table_name": "transaction", "system_id": 1795, **link}
    ]
    served = ipaas.get(f"/transactions/v2/Transaction/{transaction['id']}").json()
    assert [one["external_id"] for one in served["external_ids"]] == [event["id"]]
    read = klaviyo.get(f"/api/events/{event['id']}?include=metric,profile").json()
    assert read["data"]["attributes"]["event_properties"] == {"$event_id": "7", "$value": 5}
    assert read["data"]["relationships"]["profile"]["data"]["id"] == profile["id"]
    assert [item["attributes"].get("name") for item in read["included"]] == ["Placed Order", None]


def test_external_ids_may_come_with_their_records(ipaas: httpx.Client) -> None:
    links = [{"system_id": 1795, "external_id": "E1"}]
    line = {"id": "9", "external_ids": [{"external_id": "E2"}]}
    added(ipaas, transactions=[{"id": "55000", "external_ids": links, "lines": [line]}])
    served = ipaas.get("/transactions/v2/Transaction/55000").json()
    assert [one["external_id"] for one in served["external_ids"]] == ["E1"]
    assert [one["external_id"] for one in served["lines"][0]["external_ids"]] == ["E2"]
    path = "/transactions/v2/External/LookupExternal/9/1795/Transaction%20Line"
    assert ipaas.get(path).json() == "E2"


def test_an_integration_has_metrics_of_its_own(ipaas: httpx.Client, klaviyo: httpx.Client) -> None:
    for integration in ("shopify", "bigcommerce", "bigcommerce"):
        event = {"email": "sarah.mason@example.com", "integration": integration, "unique_id": "771"}
        added(ipaas, events=[event])
    metrics = klaviyo.get("/api/metrics").json()["data"]
    placed = [m for m in metrics if m["attributes"]["name"] == "Placed Order"]
    assert [m["attributes"]["integration"]["key"] for m in placed] == ["api", "shopify", "bigcommerce"]
    found = [event for event in state(ipaas)["events"] if event["unique_id"] == "771"]
    assert [event["integration"] for event in found] == ["shopify", "bigcommerce"]


def test_a_profile_is_merged(ipaas: httpx.Client, klaviyo: httpx.Client) -> None:
    added(
        ipaas, profiles=[{"id": "P1", "email": "one@example.com"}, {"id": "P2", "email": "two@example.com"}]
    )
    added(ipaas, events=[{"id": "E1", "profile_id": "P1"}])
    added(ipaas, profiles=[{"id": "P1", "merged_into": "P2"}])
    assert klaviyo.get("/api/profiles/P1").json()["data"]["id"] == "P2"
    event = klaviyo.get("/api/events/E1").json()["data"]
    assert event["relationships"]["profile"]["data"]["id"] == "P2"
    of_old = klaviyo.get("/api/events", params={"filter": 'equals(profile_id,"P1")'}).json()["data"]
    assert [event["id"] for event in of_old] == ["E1"]


def test_settings_can_be_changed_and_taken_away(ipaas: httpx.Client) -> None:
    added(ipaas, subscriptions=[{"id": 1795, "settings": {"API Key": None, "OAuth": "connected"}}])
    settings = ipaas.get("/subscriptions/v2/Subscription/1795").json()["settings"]
    assert "API Key" not in settings
    assert settings["OAuth"] == "connected"
    ipaas.post("/_sandbox/reset").raise_for_status()
    assert "API Key" in ipaas.get("/subscriptions/v2/Subscription/1795").json()["settings"]


def test_records_can_be_removed(ipaas: httpx.Client, klaviyo: httpx.Client) -> None:
    gone = {
        "transactions": ["55260"], "customers": ["8841"], "events": ["5kQ2mZr8vYd"],
        "profiles": ["01HF2B000000000000000FE11X"],
    }  # fmt: skip
    added(ipaas, remove=gone)
    assert ipaas.get("/transactions/v2/Transaction/55260").status_code == 404
    assert ipaas.get("/customers/v2/Customer/8841").status_code == 404
    assert klaviyo.get("/api/events/5kQ2mZr8vYd").status_code == 404
    assert klaviyo.get("/api/events/5kQ2q0003Aa").status_code == 404  # the profile's events go with it
    assert (
        ipaas.get("/transactions/v2/External/LookupExternal/55281/1795/transaction").json() == "5kQ2mZr8vYd"
    )
