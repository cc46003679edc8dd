"""The one place where HTTP clients are made."""

from __future__ import annotations

import enum
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import httpx

from core.http.client import ApiClient, Exchange, Pace
from core.http.policy import Policy
from core.http.readonly import refuse_writes
from core.http.urls import check_base_url


class Access(enum.Enum):
    """What a client may do."""

    READ = "read"
    WRITE = "write"


@dataclass
class HttpFactory:
    """Makes the clients. `transport` replaces the network; `on_exchange` hears of every request.

    `timeout` is in seconds, for connecting and for each wait for data.
    """

    timeout: float = 10.0
    transport: httpx.AsyncBaseTransport | None = None
    on_exchange: Callable[[Exchange], None] | None = None
    _tls: ssl.SSLContext | None = field(default=None, init=False, repr=False)

    def client(
        self,
        policy: Policy,
        base_url: str,
        *,
        access: Access,
        auth: httpx.Auth | None,
        headers: Mapping[str, str] | None = None,
        pace: Pace | None = None,
    ) -> ApiClient:
        """A client for one system; the caller closes it. Raises InsecureUrl, ConfigurationError."""
        base = check_base_url(base_url)
        loopback = base.startswith("http://")
        if not loopback and self._tls is None:
            # The operating system's certificates, not a bundle: company proxies bring their own.
            self._tls = ssl.create_default_context()
        http = httpx.AsyncClient(
            base_url=base,
            auth=auth,
            headers={"User-Agent": "resend-desk", **(headers or {})},
            timeout=httpx.Timeout(self.timeout),
            transport=self.transport,
            verify=self._tls if self._tls is not None and not loopback else False,
            # A proxy of the environment must not get what is meant for this machine itself.
            trust_env=not loopback,
            follow_redirects=False,
            event_hooks={"request": [refuse_writes(httpx.URL(base), policy)]}
            if access is Access.READ
            else {},
        )
        return ApiClient(policy, http, pace, self.on_exchange)
