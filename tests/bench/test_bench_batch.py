"""3,000 orders of three lines against the sandbox's real windows: how much of what Klaviyo allows is used.

What the steady limit allows is 3,500 events a minute; the time is the whole of the command, from its start to its end.
With another user of the key, who takes half, the rest is what is left.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.bench.report import report
from tests.support.afternoon import each_once, put_orders, sent_events
from tests.support.heavy import sandbox_apart, send
from tests.support.sandbox import RunningSandbox

pytestmark = pytest.mark.bench
STEADY = 3500
ORDERS = int(os.environ.get("RESEND_DESK_BENCH_ORDERS", "3000"))
"""Fewer say as much of what is lost and of memory, and less of the pace: a minute of Klaviyo's has to be full."""
MEMORY_MB = 300
_BODY = (
    b'{"data":{"type":"event","attributes":{"properties":{},"metric":{"data":{"type":"metric","attributes":'
    b'{"name":"Of another"}}},"profile":{"data":{"type":"profile","attributes":{"email":"other@example.com"}}},'
    b'"unique_id":"%d"}}}'
)


@contextmanager
def another_user(sandbox: RunningSandbox, a_minute: int) -> Iterator[list[int]]:
    """Somebody who uses the same account at an even pace; the statuses that were answered."""
    answered: list[int] = []
    ended = threading.Event()

    def work() -> None:
        headers = {
            "Authorization": f"Klaviyo-API-Key {sandbox.info.klaviyo_key}",
            "revision": "2026-07-15",
            "Content-Type": "application/vnd.api+json",
            "Accept": "application/vnd.api+json",
        }
        with httpx.Client(base_url=sandbox.info.klaviyo_url, headers=headers, trust_env=False) as client:
            began = time.monotonic()
            while not ended.wait(max(0.0, began + len(answered) * 60 / a_minute - time.monotonic())):
                answered.append(client.post("/api/events", content=_BODY % len(answered)).status_code)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield answered
    finally:
        ended.set()
        thread.join()


def test_an_afternoon_alone(tmp_path: Path) -> None:
    with sandbox_apart() as sandbox:
        orders = put_orders(sandbox, ORDERS)
        (tmp_path / "orders.txt").write_text("\n".join(orders))
        sent = send(sandbox, tmp_path, "--file", str(tmp_path / "orders.txt"), "--name", "b")
        assert sent.ended["counts"] == {"recorded": ORDERS}
        assert sent_events(sandbox) == each_once(orders)
        allowed = sent.last * STEADY / 60
        report(
            "events that Klaviyo allows, to those sent",
            allowed / (ORDERS * 4),
            1 / 0.95,
            f"{ORDERS * 4} events in {sent.last:.0f} s",
        )
        report("requests that were too many", sandbox.too_many(), 0, "429s of Klaviyo")
        report("memory", sent.memory / MEMORY_MB, 1, f"{sent.memory:.0f} MB")


def test_an_afternoon_beside_another_user(tmp_path: Path) -> None:
    with sandbox_apart() as sandbox:
        orders = put_orders(sandbox, ORDERS // 2)
        (tmp_path / "orders.txt").write_text("\n".join(orders))
        with another_user(sandbox, STEADY // 2) as others:
            sent = send(sandbox, tmp_path, "--file", str(tmp_path / "orders.txt"), "--name", "b")
        assert sent.ended["counts"] == {"recorded": ORDERS // 2}
        there = sent_events(sandbox)
        assert {key: there[key] for key in each_once(orders)} == each_once(orders)
        allowed = sent.last * STEADY / 2 / 60
        report(
            "events that another user leaves, to those sent",
            allowed / (ORDERS * 2),
            1 / 0.9,
            f"{ORDERS * 2} events in {sent.last:.0f} s; the other: {others.count(202)}, refused {others.count(429)}",
        )
