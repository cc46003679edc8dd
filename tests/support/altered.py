"""Both systems inside the process, with answers changed on their way: one assumption about a system at a time."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import msgspec

from core.accounts import Accounts, Opened
from core.clients.writers import Clients
from core.desk import Desk
from core.doctor.samples import Examined
from core.http.factory import HttpFactory
from core.journal import Journal
from core.klaviyo import Account, Revision
from core.paths import Paths
from core.sandbox.ipaas.app import ipaas_app
from core.sandbox.klaviyo.app import klaviyo_app
from core.sandbox.klaviyo.gate import Gate
from core.sandbox.options import Options
from core.sandbox.world import World
from core.settings import Settings
from tests.support.small_world import KLAVIYO, by_token

_decoder = msgspec.json.Decoder(float_hook=Decimal)
_encoder = msgspec.json.Encoder(decimal_format="number")


@dataclass(frozen=True, kw_only=True)
class Alteration:
    """Changes the answers to what fits `when`, a regular expression on `METHOD url`. `change` is given the JSON, `raw`
    the bytes; headers in `forget` are taken away.
    """

    when: str
    change: Callable[[Any], Any] | None = None
    status: int | None = None
    body: bytes | None = None
    raw: Callable[[bytes], bytes] | None = None
    reason: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    forget: tuple[str, ...] = ()

    def applied(self, response: httpx.Response) -> httpx.Response:
        """The changed answer; the other one has been read."""
        body = response.content if self.body is None else self.body
        if self.change is not None:
            decoded = _decoder.decode(body) if body.strip() else None
            body = _encoder.encode(self.change(decoded))
        if self.raw is not None:
            body = self.raw(body)
        headers = {"content-type": response.headers.get("content-type", ""), **self.headers}
        headers |= {
            name: value
            for name, value in response.headers.items()
            if name == "x-pagination" and name not in self.forget
        }
        extensions = {"reason_phrase": self.reason} if self.reason else {}
        status = self.status or response.status_code
        return httpx.Response(status, content=body, headers=headers, extensions=extensions)


class AlteredTransport(httpx.AsyncBaseTransport):
    """Carries requests to the two applications, and changes what they answer."""

    def __init__(self, world: World, alterations: Sequence[Alteration]) -> None:
        gate = Gate(lambda: world.accounts, lambda: None, world.options.clock)
        self._apps = {
            8001: httpx.ASGITransport(app=ipaas_app(world)),
            8002: httpx.ASGITransport(app=klaviyo_app(gate)),
        }
        self._alterations = alterations
        self.asked: list[str] = []

    def alter(self, *alterations: Alteration) -> None:
        """Change the answers in other ways from now on."""
        self._alterations = alterations

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer as the application does, or as an alteration says."""
        asked = f"{request.method} {request.url}"
        self.asked.append(asked)
        assert request.url.port is not None
        response = await self._apps[request.url.port].handle_async_request(request)
        await response.aread()
        for each in self._alterations:
            if re.search(each.when, asked):
                response = each.applied(response)
        return response


def small_sandbox() -> World:
    """The sandbox's world, with its stories, inside the process."""
    return World(Options(latency=0, visibility=0, token_lifetime=3600, rate_limits=False, clock=time.time))


def _make(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)


@contextlib.asynccontextmanager
async def altered_desk(world: World, alterations: Sequence[Alteration], folder: Path) -> AsyncIterator[Desk]:
    """A desk of the program's own on a world behind alterations. `folder` is for its journal."""
    _make(folder)
    connection, secrets = by_token(world, "altered")
    journal = Journal(folder / "journal.sqlite3")
    desk = Desk(
        connection,
        secrets,
        factory=HttpFactory(timeout=5, transport=AlteredTransport(world, alterations)),
        journal=journal,
        paths=Paths.under(folder),
        settings=Settings(),
    )
    async with contextlib.aclosing(desk), contextlib.aclosing(journal):
        yield desk


@dataclass
class AlteredWorld:
    """The sandbox's world behind alterations, with what an examination needs.

    `token` stands in for a good one. Close the clients at the end.
    """

    alterations: Sequence[Alteration] = ()
    token: str = ""
    examined: Examined = field(init=False)
    transport: AlteredTransport = field(init=False)

    def __post_init__(self) -> None:
        world = small_sandbox()
        self.transport = AlteredTransport(world, self.alterations)
        connection, secrets = by_token(world, "altered", self.token)
        factory = HttpFactory(timeout=5, transport=self.transport)
        clients = Clients(connection, secrets, factory)

        async def own_account(revision: Revision) -> Account:
            return await clients.klaviyo_reader(revision).account()

        check = Accounts(
            factory, Opened(url=KLAVIYO, key=secrets.klaviyo_key), own_account, clients.ipaas_reader()
        )
        self.examined = Examined(
            connection=connection,
            clients=clients,
            factory=factory,
            account_check=check,
            secrets_from="the test",
        )
