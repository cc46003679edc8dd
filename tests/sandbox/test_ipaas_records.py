"""Subscriptions, mapping collections, transactions and customers as iPaaS.com serves them."""

from __future__ import annotations

from importlib import resources
from typing import Any

import httpx
import pytest

from core.sandbox import SandboxInfo
from core.sandbox.seed import load_seed
from core.sandbox.wire import parse


def test_the_subscriptions(ipaas: httpx.Client) -> None:
    subscriptions = ipaas.get("/subscriptions/v2/Subscriptions").json()
    assert [(entry["id"], entry["type"]) for entry in subscriptions] == [
        (1790, 1),
        (1792, 2),
        (1795, 2),
        (1801, 2),
        (1804, 2),
    ]
    integrations = {entry["id"]: entry["integration_id"] for entry in subscriptions}
    assert integrations[1795] == integrations[1801] == integrations[1804]


@pytest.mark.parametrize(
    ("number", "generate_events", "revision"), [(1795, "TRUE", "2026-07-15"), (1801, "FALSE", "")]
)
def test_a_subscription_has_its_settings(
    ipaas: httpx.Client, info: SandboxInfo, number: int, generate_events: str, revision: str
) -> None:
    subscription = ipaas.get(f"/subscriptions/v2/Subscription/{number}?include=persistentdata").json()
    assert subscription["settings"] == {
        "API URL": info.klaviyo_url,
        "API Key": info.klaviyo_key,
        "API Revision": revision,
        "Generate Events": generate_events,
    }
    assert subscription["webhook_api_key"]
    assert subscription["persistent_data"] == []


def test_the_outlet_has_an_account_of_its_own(ipaas: httpx.Client, info: SandboxInfo) -> None:
    settings = ipaas.get("/subscriptions/v2/Subscription/1804").json()["settings"]
    assert settings["API Key"] == info.klaviyo_other_key != info.klaviyo_key


def test_the_mapping_collections_are_the_ones_that_ship(ipaas: httpx.Client) -> None:
    shipped = parse((resources.files("resources") / "collections" / "placed-order.json").read_bytes())
    answer = ipaas.get("/subscriptions/v2/MappingCollections", params={"filter": "subscription_id=1795"})
    [collection] = answer.json()
    [child] = collection["children"]
    assert (collection["subscription_id"], child["subscription_id"]) == (1795, 1795)
    assert collection["mappings"] == shipped["mappings"]
    assert child["mappings"] == shipped["children"][0]["mappings"]
    assert ipaas.get(f"/subscriptions/v2/MappingCollection/{collection['id']}").json() == collection
    assert ipaas.get(f"/subscriptions/v2/MappingCollection/{child['id']}").json() == child

    [other] = ipaas.get("/subscriptions/v2/MappingCollections?filter=subscription_id=1801").json()
    assert other["id"] != collection["id"]
    assert other["children"][0]["parent_id"] == other["id"]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/subscriptions/v2/Subscription/9999", 404),
        ("/subscriptions/v2/Subscription/klaviyo", 400),
        ("/subscriptions/v2/Subscription/1795?include=everything", 400),
        ("/subscriptions/v2/MappingCollection/1", 404),
        ("/subscriptions/v2/MappingCollections", 400),
        ("/subscriptions/v2/MappingCollections?filter=name=Klaviyo", 400),
        ("/subscriptions/v2/MappingCollections?filter=subscription_id=9999", 404),
        ("/transactions/v2/Transaction/99999", 404),
        ("/transactions/v2/Transaction/SO-10042", 400),
        ("/transactions/v2/Transactions?TransactionNumber=SO-10042", 400),
        ("/transactions/v2/Transactions?action=contains&TransactionNumber=SO", 400),
        ("/transactions/v2/Transactions?action=equals&Number=1", 400),
        ("/transactions/v2/Transactions?pageNumber=0", 400),
        ("/transactions/v2/Transactions?pageNumber=two", 400),
        ("/customers/v2/Customer/1", 404),
        ("/customers/v2/Customer/sarah", 400),
        ("/transactions/v2/Nothing", 404),
    ],
)
def test_what_is_refused(ipaas: httpx.Client, path: str, status: int) -> None:
    assert ipaas.get(path).status_code == status


def test_errors_have_no_common_shape(ipaas: httpx.Client) -> None:
    assert ipaas.get("/transactions/v2/Transaction/99999").headers["content-type"].startswith("text/plain")
    assert ipaas.get("/customers/v2/Customer/1").json()["message"] == "No customer has the id 1."


def test_numbers_keep_their_scale(ipaas: httpx.Client) -> None:
    text = ipaas.get("/transactions/v2/Transaction/55260").text
    assert '"subtotal":128.60,"total":141.71' in text
    assert '"extended_price":49.90' in text
    assert '"total":12345678901234.56' in ipaas.get("/transactions/v2/Transaction/55279").text


def test_a_transaction_shows_its_external_ids(ipaas: httpx.Client) -> None:
    record = ipaas.get("/transactions/v2/Transaction/55281").json()
    [link] = record["external_ids"]
    assert (link["system_id"], link["system_name"], link["external_id"]) == (1795, "Klaviyo", "5kQ2mZr8vYd")
    assert [line["external_ids"][0]["external_id"] for line in record["lines"]] == [
        "5kQ2mZr8vYe",
        "5kQ2mZr8vYf",
    ]


def all_pages(client: httpx.Client) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    page = total = 1
    while page <= total:
        answer = client.get("/transactions/v2/Transactions", params={"pageNumber": page})
        pagination = parse(answer.headers["x-pagination"])
        assert pagination["current_Page"] == page
        total = pagination["total_Pages"]
        found += answer.json()
        page += 1
    return found


def test_the_transactions_come_in_pages(ipaas: httpx.Client) -> None:
    found = all_pages(ipaas)
    assert len(found) == len(load_seed().transactions)
    assert len({record["id"] for record in found}) == len(load_seed().transactions)
    assert len(ipaas.get("/transactions/v2/Transactions").json()) == 20
    assert ipaas.get("/transactions/v2/Transactions?pageNumber=7").json() == []
    months = {record["created_datetime"][:7] for record in found}
    assert months == {"2026-10", "2026-11"}


def test_searching_transactions(ipaas: httpx.Client) -> None:
    search = {"action": "equals", "TransactionNumber": "SO-10042", "trackingGuid": "g"}
    [found] = ipaas.get("/transactions/v2/Transactions", params=search).json()
    assert found["id"] == "55260"
    search["TransactionNumber"] = "SO-0"
    answer = ipaas.get("/transactions/v2/Transactions", params=search)
    assert answer.json() == []
    assert parse(answer.headers["x-pagination"])["total_Pages"] == 0


def test_customers_by_email_may_be_several(ipaas: httpx.Client) -> None:
    search = {"action": "equals", "EmailAddress": "family.duarte@example.com"}
    found = ipaas.get("/customers/v2/Customers", params=search).json()
    assert [customer["first_name"] for customer in found] == ["Rosa", "Miguel"]
    sarah = ipaas.get("/customers/v2/Customer/8841").json()
    assert (sarah["first_name"], sarah["last_name"]) == ("Sarah", "Mason")
    assert {link["system_id"] for link in sarah["external_ids"]} == {1792, 1795}
