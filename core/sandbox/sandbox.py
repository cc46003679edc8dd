"""The sandbox as an object: start it, use its addresses, stop it."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
import time
from types import TracebackType
from typing import TYPE_CHECKING

from core.errors import ConfigurationError, DeskError
from core.sandbox.info import SandboxInfo
from core.sandbox.options import Clock, Options

if TYPE_CHECKING:
    from core.sandbox.world import World

_HOST = "127.0.0.1"


class Sandbox:
    """Both systems in small, over HTTP on loopback, in a thread and an event loop of their own.

    Port 0 picks a free one. `latency_ms` delays every answer; `visibility_ms` is how long an accepted
    event can't be read yet; `token_lifetime_s` is how long the tokens of a sign-in last (the
    `ipaas_token` of the info never expires); `rate_limits=False` lifts Klaviyo's limits; `clock` gives
    the seconds since 1970 by which all of these go.
    """

    def __init__(
        self,
        *,
        ipaas_port: int = 0,
        klaviyo_port: int = 0,
        latency_ms: float = 0,
        visibility_ms: float = 300,
        token_lifetime_s: float = 3600,
        rate_limits: bool = True,
        clock: Clock = time.time,
    ) -> None:
        self._ports = (ipaas_port, klaviyo_port)
        self._options = Options(
            latency=latency_ms / 1000,
            visibility=visibility_ms / 1000,
            token_lifetime=token_lifetime_s,
            rate_limits=rate_limits,
            clock=clock,
        )
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None
        self._ready = threading.Event()
        self._failure: BaseException | None = None

    def start(self) -> SandboxInfo:
        """Serve, and come back when both ports answer.

        Raises `ConfigurationError` when a port is taken, `DeskError` when serving fails.
        """
        if self._thread is not None:
            raise RuntimeError("The sandbox is running already.")
        # Imported here and in _serve: only a running sandbox needs the web server and its stores, not
        # whoever lists the stories.
        from core.sandbox.world import World

        world = World(self._options)
        ipaas_socket = _listen(self._ports[0])
        try:
            klaviyo_socket = _listen(self._ports[1])
        except ConfigurationError:
            ipaas_socket.close()
            raise
        info = _info(world, ipaas_socket, klaviyo_socket)
        self._ready.clear()
        self._failure = None
        self._thread = threading.Thread(
            target=self._run,
            args=(world, ipaas_socket, klaviyo_socket),
            name="resend-desk-sandbox",
            daemon=True,  # a program that is killed at its end doesn't wait for whoever can't stop it any more
        )
        self._thread.start()
        try:
            self._ready.wait()
        except BaseException:
            # Interrupted: the thread must not outlive this call, since nobody could stop it any more.
            self._ready.wait()
            self.stop()
            raise
        if self._failure is not None:
            self.stop()
            raise DeskError(str(self._failure), title="The sandbox could not start") from self._failure
        return info

    def stop(self) -> None:
        """End serving and join the thread; does nothing when it doesn't run."""
        if self._thread is None:
            return
        if self._loop is not None and self._stopping is not None and self._failure is None:
            self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join()
        self._thread = self._loop = self._stopping = None

    def __enter__(self) -> SandboxInfo:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _run(self, world: World, ipaas_socket: socket.socket, klaviyo_socket: socket.socket) -> None:
        """The thread's whole life."""
        try:
            asyncio.run(self._serve(world, ipaas_socket, klaviyo_socket))
        except BaseException as error:  # noqa: BLE001 - handed to start(), which raises it
            self._failure = error
        finally:
            ipaas_socket.close()
            klaviyo_socket.close()
            self._ready.set()

    async def _serve(self, world: World, ipaas_socket: socket.socket, klaviyo_socket: socket.socket) -> None:
        from core.sandbox.serving import serve

        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        await serve(world, ipaas_socket, klaviyo_socket, self._stopping, self._ready.set)


def _listen(port: int) -> socket.socket:
    # Said to be TCP, since asyncio turns Nagle's algorithm off for such sockets only; with it on, each
    # answer waits 40 ms for the acknowledgement of its headers.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            # A port that was just left (its connections linger in TIME_WAIT) can be taken again. On
            # Windows this needs nothing, and the option would let two programs share a port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((_HOST, port))
        listener.listen()
    except (OSError, OverflowError) as error:
        listener.close()
        raise ConfigurationError(
            str(error),
            title=f"The sandbox can't use port {port}",
            hint="Choose another port, or none: then a free one is taken.",
        ) from error
    return listener


def _info(world: World, ipaas_socket: socket.socket, klaviyo_socket: socket.socket) -> SandboxInfo:
    ipaas_url, klaviyo_url = (f"http://{_HOST}:{s.getsockname()[1]}" for s in (ipaas_socket, klaviyo_socket))
    world.klaviyo_url = klaviyo_url
    accounts = world.ipaas.accounts
    all_scopes, read_only = accounts["klaviyo"]["keys"]
    return SandboxInfo(
        ipaas_url=ipaas_url,
        klaviyo_url=klaviyo_url,
        ipaas_email=accounts["user"]["email_address"],
        ipaas_password=accounts["user"]["password"],
        ipaas_token=accounts["api_token"],
        company_id=accounts["companies"][0]["id"],
        subscription_id=str(accounts["main_subscription_id"]),
        klaviyo_key=all_scopes,
        klaviyo_read_only_key=read_only,
        klaviyo_other_key=next(iter(accounts["klaviyo_others"][0]["keys"])),
    )
