"""Serves both systems on loopback with uvicorn, in one event loop, until told to stop."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from core.sandbox.control import control_app
from core.sandbox.front import Front
from core.sandbox.ipaas.app import fault_answer as ipaas_fault_answer
from core.sandbox.ipaas.app import ipaas_app
from core.sandbox.klaviyo.app import fault_answer as klaviyo_fault_answer
from core.sandbox.klaviyo.app import klaviyo_app
from core.sandbox.klaviyo.gate import Gate
from core.sandbox.world import World


class _Protocol(H11Protocol):
    """Shows the connection's transport to the application, which closes it where a fault says so."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


class _Server(uvicorn.Server):
    """A server that begins and ends at once: no polling, and a word when it is ready."""

    def __init__(self, config: uvicorn.Config, stopping: asyncio.Event, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._stopping = stopping
        self._ready = ready

    async def main_loop(self) -> None:
        self._ready()
        await self._stopping.wait()
        self.should_exit = True


async def serve(
    world: World,
    ipaas_socket: socket.socket,
    klaviyo_socket: socket.socket,
    stopping: asyncio.Event,
    ready: Callable[[], None],
) -> None:
    """Serve until `stopping` is set; `ready` is called once both ports answer. Closes the sockets."""
    waiting = 2

    def one_ready() -> None:
        nonlocal waiting
        waiting -= 1
        if not waiting:
            ready()

    control = control_app(world)
    gate = Gate(lambda: world.accounts, lambda: world.limits, world.options.clock)
    fronts: list[tuple[ASGIApp, socket.socket]] = [
        (Front("ipaas", ipaas_app(world), control, world, ipaas_fault_answer, stopping), ipaas_socket),
        (Front("klaviyo", klaviyo_app(gate), control, world, klaviyo_fault_answer, stopping), klaviyo_socket),
    ]
    servers = [_Server(_config(front), stopping, one_ready) for front, _ in fronts]
    await asyncio.gather(
        *(server.serve(sockets=[listener]) for server, (_, listener) in zip(servers, fronts, strict=True))
    )


def _config(app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=_Protocol,
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        log_level="error",
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,
        # Longer than any pause in a test: a connection must not close just as it is used again.
        timeout_keep_alive=120,
        # What still runs when the sandbox ends was told to stop waiting; a client must not hold it up.
        timeout_graceful_shutdown=2,
    )
