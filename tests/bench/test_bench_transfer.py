"""Preview and send of an order of 20 lines, with 50 ms latency, beside their unavoidable round trips.

A preview has one dependent round trip more than it had before it asked for the order's receipts and for its events on
other profiles (3.1 to 3.4 of them, measured at 0.1.0): that is measured by the latency alone.

Unavoidable are the calls that depend on one another. A preview: the order; its link and email; the
profile. A send: the last look; the Placed Order; its lines, side by side; the read-back; all links.
A round trip is measured in the same run, so that the machine's own overhead is in both.
"""

from __future__ import annotations

import statistics
import time
from pathlib import Path

import httpx
import pytest

from core.app import build_services
from core.connections import Connection, Secrets
from core.paths import Paths
from core.sandbox import Sandbox, SandboxInfo, stories
from core.transfer.sending.progress import RunFinished
from tests.bench.report import report

pytestmark = pytest.mark.bench
ROUNDS = 5
PREVIEW_TRIPS = 3
TRIPS_BEFORE = {"linked": 3.1, "twenty-lines": 3.25, "email-match": 3.1, "new-customer": 3.35}
"""Measured in the same way before a preview looked for an order anywhere but on its profile."""
SLOW_MS = 400
SEND_TRIPS = 5
SEND_CALLS = 1 + 20 + 1 + 21


async def round_trip(info: SandboxInfo) -> float:
    """The median of one GET over an open connection, in seconds."""
    headers = {"Authorization": f"Bearer {info.ipaas_token}"}
    taken = []
    async with httpx.AsyncClient(base_url=info.ipaas_url, headers=headers, trust_env=False) as client:
        for _ in range(11):
            started = time.perf_counter()
            (await client.get("/transactions/v2/Transaction/55280")).raise_for_status()
            taken.append(time.perf_counter() - started)
    return statistics.median(taken[1:])


async def preview_seconds(folder: Path, story: str, latency_ms: int) -> float:
    """The quickest of three previews of a story."""
    order = next(each.id for each in stories() if each.story == story)
    taken = []
    with Sandbox(latency_ms=latency_ms, visibility_ms=0, rate_limits=False) as info:
        connection = Connection(
            name="bench",
            ipaas_url=info.ipaas_url,
            sign_in="token",
            subscription_id=info.subscription_id,
            klaviyo_url=info.klaviyo_url,
        )
        secrets = Secrets(ipaas_token=info.ipaas_token, klaviyo_key=info.klaviyo_key)
        for turn in range(3):
            services = build_services(Paths.under(folder / f"{story}{latency_ms}{turn}"), environ={})
            desk = services.open_desk(connection, secrets)
            started = time.perf_counter()
            assert (await desk.plan(order)).ready
            taken.append(time.perf_counter() - started)
            await desk.aclose()
            await services.aclose()
    return min(taken)


@pytest.mark.parametrize("story", ["linked", "twenty-lines", "email-match", "new-customer"])
async def test_dependent_round_trips_of_a_preview(tmp_path: Path, story: str) -> None:
    """How much longer it takes, by the latency that was added to each answer."""
    slow, fast = [await preview_seconds(tmp_path, story, latency) for latency in (SLOW_MS, 0)]
    trips = (slow - fast) / (SLOW_MS / 1000)
    report(
        f"dependent round trips of a preview ({story}), to those before and one more",
        trips / (TRIPS_BEFORE[story] + 1),
        1.1,
        f"{trips:.2f} / ({TRIPS_BEFORE[story]} + 1)",
    )


async def test_preview_and_send(tmp_path: Path) -> None:
    order = next(story.id for story in stories() if story.story == "twenty-lines")
    previews, sends = [], []
    with Sandbox(latency_ms=50, visibility_ms=0, rate_limits=False) as info:
        trip = await round_trip(info)
        connection = Connection(
            name="bench",
            ipaas_url=info.ipaas_url,
            sign_in="token",
            subscription_id=info.subscription_id,
            klaviyo_url=info.klaviyo_url,
        )
        secrets = Secrets(ipaas_token=info.ipaas_token, klaviyo_key=info.klaviyo_key)
        for turn in range(ROUNDS + 1):
            async with httpx.AsyncClient(base_url=info.ipaas_url, trust_env=False) as client:
                (await client.post("/_sandbox/reset")).raise_for_status()
            services = build_services(Paths.under(tmp_path / str(turn)), environ={})
            desk = services.open_desk(connection, secrets)
            started = time.perf_counter()
            plan = await desk.plan(order)
            previews.append(time.perf_counter() - started)
            started = time.perf_counter()
            *_, last = [progress async for progress in desk.send(plan)]
            sends.append(time.perf_counter() - started)
            assert isinstance(last, RunFinished)
            assert last.summary.state == "recorded"
            await desk.aclose()
            await services.aclose()
    preview, send = statistics.median(previews[1:]), statistics.median(sends[1:])
    report(
        "preview of 20 lines, to its dependent round trips",
        preview / (PREVIEW_TRIPS * trip),
        1.5,
        f"{preview * 1000:.0f} ms / {PREVIEW_TRIPS} × {trip * 1000:.1f} ms",
    )
    report(
        "send of 20 lines, to its dependent round trips",
        send / (SEND_TRIPS * trip),
        1.5,
        f"{send * 1000:.0f} ms / {SEND_TRIPS} × {trip * 1000:.1f} ms",
    )
    report(
        "send of 20 lines, to the sum of all its calls",
        send / (SEND_CALLS * trip),
        1.5,
        f"{send * 1000:.0f} ms / {SEND_CALLS} × {trip * 1000:.1f} ms",
    )
