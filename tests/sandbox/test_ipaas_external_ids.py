"""External IDs at iPaaS.com: looked up both ways, saved, refused; and the hook with its log."""

from __future__ import annotations

import httpx
import pytest

from core.sandbox import SandboxInfo
from tests.support.requests import SARAH, state


def look_up(client: httpx.Client, base: str, number: str, system: int, table: str) -> httpx.Response:
    return client.get(f"/{base}/v2/External/LookupExternal/{number}/{system}/{table}")


@pytest.mark.parametrize("table", ["Customer", "customer"])
def test_a_link_is_a_json_string(ipaas: httpx.Client, table: str) -> None:
    answer = look_up(ipaas, "customers", "8841", 1795, table)
    assert answer.status_code == 200
    assert answer.text == f'"{SARAH}"'


def test_no_link_is_404_and_a_deleted_one_says_so(ipaas: httpx.Client) -> None:
    assert look_up(ipaas, "customers", "8842", 1795, "Customer").status_code == 404
    assert look_up(ipaas, "customers", "8846", 1795, "Customer").json().startswith("DELETED:")


@pytest.mark.parametrize(
    ("base", "number", "system", "table"),
    [
        ("customers", "8841", 1795, "Transaction"),
        ("transactions", "8841", 1795, "Customer"),
        ("customers", "sarah", 1795, "Customer"),
        ("customers", "8841", 9999, "Customer"),
    ],
)
def test_a_wrong_table_id_or_system_gets_400(
    ipaas: httpx.Client, base: str, number: str, system: int, table: str
) -> None:
    assert look_up(ipaas, base, number, system, table).status_code == 400


def test_the_record_behind_an_external_id(ipaas: httpx.Client) -> None:
    path = "/customers/v2/External/LookupSpecial"
    asked = {"table_name": "Customer", "system_id": 1795, "external_id": SARAH}
    assert ipaas.post(path, json=asked).json() == "8841"
    assert ipaas.post(path, json={**asked, "external_id": "none"}).status_code == 404
    assert ipaas.post(path, json={"table_name": "Customer"}).status_code == 400


def test_saving_makes_or_replaces_a_link(ipaas: httpx.Client) -> None:
    path = "/transactions/v2/External/UpdateExternalId"
    for table, internal_id in (("transaction", "55260"), ("Transaction Line", "901")):
        sent = {
            "table_name": table,
            "system_id": 1795,
            "external_id": "event-1",
            "internal_id": internal_id,
            "tracking_guid": "g",
        }
        answer = ipaas.post(path, json=sent)
        assert (answer.status_code, answer.json()) == (200, sent)
        ipaas.post(path, json={**sent, "external_id": "event-2"})
        assert look_up(ipaas, "transactions", internal_id, 1795, table).json() == "event-2"
    saved = [link for link in state(ipaas)["external_ids"] if link["saved"]]
    assert saved == [
        {
            "table_name": table,
            "system_id": 1795,
            "external_id": "event-2",
            "internal_id": internal_id,
            "saved": True,
        }
        for table, internal_id in (("transaction", "55260"), ("Transaction Line", "901"))
    ]


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"internal_id": "99999"}, 404),
        ({"table_name": "Customer"}, 400),
        ({"system_id": 9999}, 400),
        ({"external_id": ""}, 400),
        ({"internal_id": None}, 400),
    ],
)
def test_a_link_that_can_not_be_saved(ipaas: httpx.Client, change: dict[str, object], status: int) -> None:
    sent = {"table_name": "Transaction", "system_id": 1795, "external_id": "x", "internal_id": "55260"}
    answer = ipaas.post("/transactions/v2/External/UpdateExternalId", json={**sent, **change})
    assert answer.status_code == status
    assert not any(link["saved"] for link in state(ipaas)["external_ids"])


NOTIFICATION = {
    "id": "55260",
    "destination": "1795",
    "scope": "transaction/updated/debug",
    "tracking_guid": "g-1",
}


def hook(client: httpx.Client, notification: dict[str, str], **headers: str) -> httpx.Response:
    key = client.get("/subscriptions/v2/Subscription/1795").json()["webhook_api_key"]
    return client.post(
        "/hookapi/v2/iPaaS",
        json={"notifications": [notification]},
        headers={"Authorization": f"Bearer {key}", "x-correlation-id": "g-1", **headers},
    )


def test_a_hook_is_queued_and_its_log_can_be_read(ipaas: httpx.Client, info: SandboxInfo) -> None:
    assert hook(ipaas, NOTIFICATION).status_code == 202
    [queued] = state(ipaas)["hooks"]
    assert queued == {**NOTIFICATION, "correlation_id": "g-1", "at": "2026-11-23T12:00:00+00:00"}

    encoded = "parent_id%3Dg-1%26activity_timestamp%3D2026%2F11%2F23%2011%3A59%3A00.000%20%2B00%3A00"
    log = ipaas.get(f"/listener/v2/Details?filters={encoded}").json()
    assert log[-1]["details"] == "All Processing Complete (INFO)"
    assert any("Reporting hook complete g-1" in entry["details"] for entry in log)
    beside = "parent_id=g-1&activity_timestamp=2026%2F11%2F23%2011%3A59%3A00.000%20%2B00%3A00"
    assert ipaas.get(f"/listener/v2/Details?filters={beside}").json() == log
    later = encoded.replace("11%3A59", "12%3A01")
    assert ipaas.get(f"/listener/v2/Details?filters={later}").json() == []
    assert ipaas.get("/listener/v2/Details?filters=parent_id%3Dother").json() == []
    assert ipaas.get("/listener/v2/Details").status_code == 400
    assert (
        ipaas.get("/listener/v2/Details?filters=parent_id%3Dg-1%26activity_timestamp%3Dnow").status_code
        == 400
    )


@pytest.mark.parametrize(
    ("change", "headers", "status"),
    [
        ({}, {"Authorization": "Bearer sandbox-company-token"}, 401),
        ({}, {"x-correlation-id": ""}, 400),
        ({"destination": "1801"}, {}, 403),
        ({"scope": "transaction/eaten"}, {}, 400),
        ({"tracking_guid": ""}, {}, 400),
    ],
)
def test_a_hook_that_is_refused(
    ipaas: httpx.Client, change: dict[str, str], headers: dict[str, str], status: int
) -> None:
    assert hook(ipaas, {**NOTIFICATION, **change}, **headers).status_code == status
    assert state(ipaas)["hooks"] == []
