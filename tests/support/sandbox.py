"""A running sandbox, as a test sees it."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from typing import Any

import httpx

from core.connections import Connection, Secrets
from core.sandbox import SandboxInfo
from core.sandbox.wire import dump, parse


class RunningSandbox:
    """A sandbox, seen by a test: its addresses, what was asked of it, and what goes wrong next."""

    def __init__(self, info: SandboxInfo) -> None:
        self.info = info
        # An empty TLS context: it isn't used, and loading the certificates takes longer than a test.
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._control = httpx.Client(base_url=info.ipaas_url, timeout=10, trust_env=False, verify=tls)

    def reset(self) -> None:
        """Back to the beginning."""
        self._control.post("/_sandbox/reset").raise_for_status()

    def put(self, **records: object) -> None:
        """Add `transactions`, or put a mapping `collection` in the place of the own, until the next reset."""
        self._control.post("/_sandbox/records", content=dump(records)).raise_for_status()

    def fault(self, fault: str, path: str = "", *, method: str = "*", times: int = 1) -> None:
        """The next `times` requests of this method whose path matches (a regular expression) go wrong."""
        rule = {"method": method, "path": path, "times": times, "fault": fault}
        self._control.post("/_sandbox/faults", content=dump([rule])).raise_for_status()

    def state(self) -> dict[str, Any]:
        """Profiles, events, external ids and requests."""
        answer = parse(self._control.get("/_sandbox/state").content)
        assert isinstance(answer, dict)
        return answer

    def requests(self, system: str | None = None) -> list[dict[str, Any]]:
        """What was asked, oldest first."""
        return [each for each in self.state()["requests"] if system in (None, each["system"])]

    def asked(self, system: str | None = None) -> list[str]:
        """What was asked, as `GET /path`."""
        return [f"{each['method']} {each['path']}" for each in self.requests(system)]

    def connection(self, **changes: str) -> Connection:
        """A connection to it, by email and password unless told otherwise."""
        info = self.info
        fields: Mapping[str, Any] = {
            "name": "Sandbox",
            "ipaas_url": info.ipaas_url,
            "email": info.ipaas_email,
            "company_id": info.company_id,
            "subscription_id": info.subscription_id,
            "klaviyo_url": info.klaviyo_url,
            **changes,
        }
        return Connection(**fields)

    def secrets(self) -> Secrets:
        """The secrets for any sign-in."""
        info = self.info
        return Secrets(info.ipaas_password, info.ipaas_token, info.klaviyo_key)

    def close(self) -> None:
        """Close the control's connection."""
        self._control.close()
