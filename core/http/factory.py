"""The one place where HTTP clients are made."""

from __future__ import annotations

import enum
import os
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar, cast

import httpx

from core.errors import ConfigurationError
from core.http.client import ApiClient, Pace
from core.http.inward.gate import ACCEPTED_ENCODINGS, InwardGate
from core.http.lanes import Lanes
from core.http.lines import Lines
from core.http.policy import Policy
from core.http.proxies import Proxy, proxy_for
from core.http.readonly import refuse_writes
from core.http.refusals import Refusals
from core.http.retry import FIRST_PAUSE
from core.http.tls import tls_context, trusted
from core.http.traffic import Exchange, Traffic
from core.http.urls import check_base_url, put_right
from core.network import Network
from core.outward.secrets import KNOWN
from core.words import say

P = TypeVar("P", bound=Pace)
_ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1)
PAUSE_VARIABLE = "RESEND_DESK_RETRY_PAUSE"


def seconds_from(environ: Mapping[str, str], name: str, default: float) -> float:
    """A number of seconds that a variable names. Raises ConfigurationError."""
    text = environ.get(name, "").strip()
    if not text:
        return default
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 < value <= 3600:
        raise ConfigurationError(
            say("{name} is {text}.", name=name, text=repr(text)),
            hint=say("Set it to a number of seconds, such as 10."),
        )
    return value


class Access(enum.Enum):
    """What a client may do."""

    READ = "read"
    WRITE = "write"


@dataclass(kw_only=True)
class HttpFactory:
    """Makes the clients. `transport` replaces the network; `on_exchange` hears of every request.

    `timeout` is in seconds, for connecting and for each wait for data; `first_pause` too, before something is tried
    again (the next ones grow). `environ` has the variables that name proxies and certificates. `network` are the
    program's own settings, which go first, with the password of their proxy. `traffic` counts what all clients were
    answered.
    """

    timeout: float = 10.0
    first_pause: float = field(default_factory=lambda: seconds_from(os.environ, PAUSE_VARIABLE, FIRST_PAUSE))
    transport: httpx.AsyncBaseTransport | None = None
    on_exchange: Callable[[Exchange], None] | None = None
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ, repr=False)
    network: Network = field(default_factory=Network)
    proxy_password: str = field(default="", repr=False)
    traffic: Traffic = field(default_factory=Traffic, repr=False)
    _tls: ssl.SSLContext | None = field(default=None, init=False, repr=False)
    _paces: dict[object, Pace] = field(default_factory=dict, init=False, repr=False)

    def client(
        self,
        policy: Policy,
        base_url: str,
        *,
        access: Access,
        auth: httpx.Auth | None,
        headers: Mapping[str, str] | None = None,
        pace: Pace | None = None,
        refusals: Refusals | None = None,
    ) -> ApiClient:
        """A client for one system; the caller closes it. `refusals` are those of the connection that it works for.
        Raises InsecureUrl, NetworkSettingError, ConfigurationError.
        """
        base = httpx.URL(check_base_url(put_right(base_url)))
        proxy = self._proxy(base)
        try:
            http = httpx.AsyncClient(
                base_url=base,
                auth=auth,
                headers={
                    "User-Agent": "resend-desk",
                    "Accept": "application/json",
                    "Accept-Encoding": ACCEPTED_ENCODINGS,
                    **(headers or {}),
                },
                timeout=httpx.Timeout(self.timeout),
                transport=InwardGate(
                    self.transport or Lines(lambda: self._network(base, proxy)), self.timeout, policy
                ),
                # All that the environment says was read above.
                trust_env=False,
                follow_redirects=False,
                event_hooks={"request": [refuse_writes(base, policy)]} if access is Access.READ else {},
            )
        except (ValueError, ImportError, OSError) as error:
            raise ConfigurationError(
                f"{policy.name}: {error}",
                hint=say("Check this connection's addresses and revision."),
            ) from error
        return ApiClient(
            policy,
            http,
            proxy=proxy,
            pace=pace,
            on_exchange=self._note,
            timeout=self.timeout,
            first_pause=self.first_pause,
            refusals=refusals,
        )

    def pace_of(self, account: object, make: Callable[[], P]) -> P:
        """The pace of what shares one limit, made when it is first asked for: connections to one account have one."""
        return cast(P, self._paces.setdefault(account, make()))

    def proxy_of(self, url: str) -> Proxy | None:
        """The proxy on the way to an address, None where there is none. Raises ConfigurationError."""
        return self._proxy(httpx.URL(check_base_url(url)))

    def use(self, network: Network, proxy_password: str) -> None:
        """Make the clients from now on by these settings."""
        KNOWN.password(proxy_password)
        self.network, self.proxy_password, self._tls = network, proxy_password, None

    def trusted(self) -> str:
        """Whose certificates are trusted, in a sentence. Raises NetworkSettingError."""
        return trusted(self.environ, self.network.certificates)

    def _proxy(self, url: httpx.URL) -> Proxy | None:
        if self.transport is not None:
            return None
        return proxy_for(url, self.environ, self.network, self.proxy_password)

    def _note(self, exchange: Exchange) -> None:
        self.traffic.note(exchange)
        if self.on_exchange is not None:
            self.on_exchange(exchange)

    def _network(self, base: httpx.URL, proxy: Proxy | None) -> httpx.AsyncBaseTransport:
        if base.scheme == "http":  # on this machine, where nothing is encrypted
            return Lanes(lambda: httpx.AsyncHTTPTransport(verify=False, trust_env=False, limits=_ONE))
        if self._tls is None:
            self._tls = tls_context(self.environ, self.network.certificates)
        through = None
        if proxy is not None:
            # httpx takes no context for other kinds, and would make one that follows SSLKEYLOGFILE.
            secured = self._tls if proxy.url.scheme == "https" else None
            through = httpx.Proxy(proxy.url, ssl_context=secured)
        tls = self._tls
        return Lanes(
            lambda: httpx.AsyncHTTPTransport(verify=tls, trust_env=False, proxy=through, limits=_ONE)
        )
