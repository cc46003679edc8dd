"""Faults on order: each kind as a client meets it, on both systems, as often as was asked."""

from __future__ import annotations

import threading

import httpx
import pytest

from core.sandbox import Sandbox, SandboxInfo
from tests.support.requests import event_body, new_events, only_error, post, state

PATH = "/customers/v2/Customer/8841"


def order(
    client: httpx.Client, fault: str, *, method: str = "GET", path: str = "/Customer/", times: int = 1
) -> None:
    rule = {"method": method, "path": path, "times": times, "fault": fault}
    client.post("/_sandbox/faults", json=[rule]).raise_for_status()


def statuses(client: httpx.Client) -> list[int | None]:
    return [request["status"] for request in state(client)["requests"]]


@pytest.mark.parametrize("status", [400, 404, 500, 503])
def test_a_status_at_ipaas(ipaas: httpx.Client, status: int) -> None:
    order(ipaas, f"status:{status}")
    assert ipaas.get(PATH).status_code == status
    assert ipaas.get(PATH).status_code == 200
    assert statuses(ipaas) == [status, 200]


@pytest.mark.parametrize("status", [401, 403, 409, 410, 500, 503])
def test_a_status_at_klaviyo_has_its_look(klaviyo: httpx.Client, status: int) -> None:
    order(klaviyo, f"status:{status}", method="POST", path="^/api/events$")
    answer = post(klaviyo, "/api/events", event_body())
    assert answer.status_code == status
    only_error(answer)
    assert new_events(klaviyo) == []


def test_a_status_without_a_body(klaviyo: httpx.Client) -> None:
    order(klaviyo, "status:204", path="metrics")
    answer = klaviyo.get("/api/metrics")
    assert (answer.status_code, answer.content) == (204, b"")


def test_retry_after(klaviyo: httpx.Client, ipaas: httpx.Client) -> None:
    order(klaviyo, "retry_after:7", path="/api/metrics", times=2)
    for _ in range(2):
        answer = klaviyo.get("/api/metrics")
        assert (answer.status_code, answer.headers["retry-after"]) == (429, "7")
        assert "ratelimit-limit" not in answer.headers
    assert klaviyo.get("/api/metrics").status_code == 200
    order(ipaas, "retry_after:3")
    assert ipaas.get(PATH).headers["retry-after"] == "3"


def test_reset_closes_and_does_nothing(klaviyo: httpx.Client) -> None:
    order(klaviyo, "reset", method="POST", path="/api/events")
    with pytest.raises(httpx.RemoteProtocolError):
        post(klaviyo, "/api/events", event_body())
    assert new_events(klaviyo) == []
    assert statuses(klaviyo) == [None]


def test_reset_after_does_the_work_and_closes(klaviyo: httpx.Client) -> None:
    order(klaviyo, "reset_after", method="POST", path="/api/events")
    with pytest.raises(httpx.RemoteProtocolError):
        post(klaviyo, "/api/events", event_body(unique_id="55260"))
    assert [event["unique_id"] for event in new_events(klaviyo)] == ["55260"]
    assert statuses(klaviyo) == [None]


def test_hang_never_answers(ipaas: httpx.Client) -> None:
    order(ipaas, "hang")
    with pytest.raises(httpx.ReadTimeout):
        ipaas.get(PATH, timeout=0.1)
    assert statuses(ipaas) == [None]
    assert ipaas.get(PATH).status_code == 200


def test_slow_answers_in_the_end(ipaas: httpx.Client) -> None:
    order(ipaas, "slow:50", times=2)
    with pytest.raises(httpx.ReadTimeout):
        ipaas.get(PATH, timeout=0.001)
    assert ipaas.get(PATH).json()["id"] == "8841"
    assert statuses(ipaas) == [None, 200]


def test_html_in_place_of_the_answer(klaviyo: httpx.Client) -> None:
    order(klaviyo, "html", method="POST", path="/api/events")
    answer = post(klaviyo, "/api/events", event_body())
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.text.startswith("<!DOCTYPE html>")
    assert new_events(klaviyo) == []


def test_empty_in_place_of_the_answer(ipaas: httpx.Client) -> None:
    order(ipaas, "empty")
    answer = ipaas.get(PATH)
    assert (answer.status_code, answer.content) == (200, b"")


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/api/metrics", 200), ("POST", "/api/events", 202)]
)
def test_truncated_ends_too_soon(klaviyo: httpx.Client, method: str, path: str, status: int) -> None:
    order(klaviyo, "truncated", method=method, path=path)
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete message body"):
        klaviyo.request(method, path, json=event_body() if method == "POST" else None)
    assert statuses(klaviyo) == [status]


def test_faults_are_used_up_in_order_and_only_where_they_match(ipaas: httpx.Client) -> None:
    order(ipaas, "status:500", method="POST", times=5)
    order(ipaas, "status:502", path=r"/Customer/\d+$", times=2)
    order(ipaas, "status:503", times=1)
    assert [ipaas.get(PATH).status_code for _ in range(4)] == [502, 502, 503, 200]
    assert ipaas.get("/transactions/v2/Transaction/55260").status_code == 200
    [left] = ipaas.get("/_sandbox/faults").json()
    assert left == {"method": "POST", "path": "/Customer/", "times": 5, "fault": "status:500"}


def test_a_fault_ordered_on_one_port_works_on_the_other(ipaas: httpx.Client, klaviyo: httpx.Client) -> None:
    order(ipaas, "status:503", path="/api/metrics")
    assert klaviyo.get("/api/metrics").status_code == 503


@pytest.mark.parametrize(
    "document",
    [
        {},
        ["reset"],
        [{"method": "GET", "path": "/", "fault": "explode"}],
        [{"method": "GET", "path": "/", "fault": "status"}],
        [{"method": "GET", "path": "/", "fault": "status:abc"}],
        [{"method": "GET", "path": "/", "fault": "status:99"}],
        [{"method": "GET", "path": "/", "fault": "reset:5"}],
        [{"method": "GET", "path": "(", "fault": "reset"}],
        [{"method": "GET", "path": "/", "fault": "reset", "times": 0}],
        [{"method": "GET", "path": "/", "fault": "reset", "count": 1}],
        [{"method": "GET", "path": "/"}],
        [{"method": "GET", "path": "/", "fault": "reset"}, {"fault": "explode"}],
    ],
)
def test_an_order_that_can_not_be_carried_out_gets_400(ipaas: httpx.Client, document: object) -> None:
    answer = ipaas.post("/_sandbox/faults", json=document)
    assert answer.status_code == 400
    assert answer.json()["error"]
    assert ipaas.get("/_sandbox/faults").json() == []


def test_latency_delays_but_does_not_change_answers() -> None:
    with Sandbox(latency_ms=30) as info, httpx.Client(base_url=info.ipaas_url) as client:
        with pytest.raises(httpx.ReadTimeout):
            client.get(PATH, timeout=0.001)
        assert client.get(PATH).status_code == 401


def test_a_client_that_hangs_does_not_hold_up_the_end() -> None:
    sandbox = Sandbox()
    info = sandbox.start()
    outcome: list[Exception] = []
    asked = threading.Event()

    def hang() -> None:
        with httpx.Client(base_url=info.ipaas_url, timeout=60) as client:
            asked.set()
            try:
                client.get(PATH)
            except httpx.HTTPError as error:
                outcome.append(error)

    thread = threading.Thread(target=hang)
    try:
        with httpx.Client(base_url=info.ipaas_url) as client:
            order(client, "hang")
            thread.start()
            asked.wait()
            while not statuses(client):
                pass
    finally:
        sandbox.stop()
        thread.join()
    assert isinstance(outcome[0], httpx.RemoteProtocolError)


def test_the_info_is_the_same_on_a_reset(info: SandboxInfo, ipaas: httpx.Client) -> None:
    order(ipaas, "status:500", times=9)
    ipaas.post("/_sandbox/reset").raise_for_status()
    assert ipaas.get(PATH).status_code == 200
