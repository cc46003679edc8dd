"""`/_sandbox/records`: transactions and a mapping collection of a test's own, until the next reset."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from core.sandbox.wire import dump, parse


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
        {"transactions": [{"lines": []}]},
        {"transactions": [{"id": "SO-1"}]},
        {"transactions": ["55000"]},
        {"collection": {"name": "no id"}},
        {"transactions": [{"id": "55000"}], "collection": []},
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
