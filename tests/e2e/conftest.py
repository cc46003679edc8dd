"""A sandbox per worker, taken back to its beginning for each test; desks and commands that work on it."""

from __future__ import annotations

import contextlib
import io
import json
import os
import ssl
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import httpx
import msgspec
import pytest

from core.app import Services, build_services
from core.cli.main import main
from core.connections import Connection, Secrets
from core.desk import Desk
from core.paths import Paths
from core.sandbox import Sandbox, SandboxInfo, stories
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.sending.progress import Progress, RunFinished, Summary


@dataclass(frozen=True)
class World:
    """A running sandbox, seen from outside."""

    info: SandboxInfo
    client: httpx.Client

    def state(self) -> dict[str, Any]:
        """What the sandbox holds and was asked."""
        state: dict[str, Any] = self.client.get("/_sandbox/state").raise_for_status().json()
        return state

    def requests(self) -> list[dict[str, Any]]:
        """Every request, in order."""
        requests: list[dict[str, Any]] = self.state()["requests"]
        return requests

    def writes(self) -> list[dict[str, Any]]:
        """The requests that could change something."""
        reading = ("/sso/v2/Auth/Login", "/sso/v2/Auth/Refresh", "/External/LookupSpecial")
        return [
            request
            for request in self.requests()
            if request["method"] not in ("GET", "HEAD") and not request["path"].endswith(reading)
        ]

    def events(self) -> list[dict[str, Any]]:
        """The order events that Klaviyo holds."""
        return [e for e in self.state()["events"] if e["metric"] in ("Placed Order", "Ordered Product")]

    def fault(self, method: str, path: str, fault: str, times: int = 1) -> None:
        """Let the next requests that fit go wrong."""
        faults = [{"method": method, "path": path, "times": times, "fault": fault}]
        self.client.post("/_sandbox/faults", json=faults).raise_for_status()

    def connection(self, **changes: str) -> tuple[Connection, Secrets]:
        """The connection to this sandbox, by its company token."""
        connection = Connection(
            name="sandbox",
            ipaas_url=self.info.ipaas_url,
            sign_in="token",
            subscription_id=self.info.subscription_id,
            klaviyo_url=self.info.klaviyo_url,
        )
        secrets = Secrets(ipaas_token=self.info.ipaas_token, klaviyo_key=self.info.klaviyo_key)
        return msgspec.structs.replace(connection, **changes), secrets

    def environment(self, home: Path, **changes: str) -> dict[str, str]:
        """The environment that stands in for a saved connection."""
        return {
            "PATH": os.environ["PATH"],
            "RESEND_DESK_HOME": str(home),
            "RESEND_DESK_IPAAS_URL": self.info.ipaas_url,
            "RESEND_DESK_IPAAS_TOKEN": self.info.ipaas_token,
            "RESEND_DESK_SUBSCRIPTION": self.info.subscription_id,
            "RESEND_DESK_KLAVIYO_URL": self.info.klaviyo_url,
            "RESEND_DESK_KLAVIYO_KEY": self.info.klaviyo_key,
            "RESEND_DESK_TIMEOUT": "2",
            **changes,
        }


def order(story: str) -> str:
    """The transaction ID of a story."""
    return next(item.id for item in stories() if item.story == story)


@pytest.fixture(scope="session")
def running() -> Iterator[SandboxInfo]:
    with Sandbox(visibility_ms=60, rate_limits=False) as info:
        yield info


@pytest.fixture(scope="session")
def http(running: SandboxInfo) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=running.ipaas_url, verify=ssl.create_default_context(), timeout=30) as client:
        yield client


@pytest.fixture
def world(running: SandboxInfo, http: httpx.Client) -> World:
    http.post("/_sandbox/reset").raise_for_status()
    return World(running, http)


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[Services]:
    environ = {"RESEND_DESK_TIMEOUT": "2", "RESEND_DESK_READ_BACK": "10"}
    services = build_services(Paths.under(tmp_path), environ=environ)
    yield services
    await services.aclose()


@pytest.fixture
async def desk(world: World, services: Services) -> AsyncIterator[Desk]:
    desk = services.open_desk(*world.connection())
    yield desk
    await desk.aclose()


async def send(desk: Desk, plan: Plan) -> tuple[Summary, list[Progress]]:
    """Send a plan to its end."""
    events = [event async for event in desk.send(plan)]
    last = events[-1]
    assert isinstance(last, RunFinished)
    return last.summary, events


async def plan_and_send(desk: Desk, transaction_id: str, **options: Any) -> Summary:
    """Plan an order and send it."""
    plan = await desk.plan(transaction_id, PlanOptions(**options))
    return (await send(desk, plan))[0]


@dataclass(frozen=True)
class Ran:
    """A command that has ended."""

    code: int
    lines: list[dict[str, Any]]
    out: str
    err: str

    @property
    def last(self) -> dict[str, Any]:
        """The last line of JSON."""
        return self.lines[-1]


Command = Callable[..., Ran]


@pytest.fixture
def command(world: World, tmp_path: Path) -> Command:
    """Runs `resend-desk` on the sandbox of the test: the whole command, with streams and an environment of
    its own. (That it works as a process is tested in test_terminal.py and test_no_confusion.py.)
    """

    def run(*words: str, env: Mapping[str, str] | None = None, **changes: str) -> Ran:
        environ = dict(env) if env is not None else world.environment(tmp_path / "home", **changes)
        out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
        with (
            mock.patch.dict(os.environ, environ, clear=True),
            mock.patch.object(sys, "stdin", io.StringIO()),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
        ):
            try:
                code = main(words)
            except SystemExit as ended:  # argparse's way out
                code = int(ended.code or 0)
        texts = []
        for stream in (out, err):
            stream.flush()
            assert isinstance(stream.buffer, io.BytesIO)
            texts.append(stream.buffer.getvalue().decode())
        lines = [json.loads(line) for line in texts[0].splitlines()] if "--json" in words else []
        return Ran(code, lines, *texts)

    return run
