"""A running sandbox, as a test sees it: its addresses, what was asked of it, and what goes wrong next."""

from __future__ import annotations

import contextlib
import os
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import msgspec

from core.connections import Connection, Secrets
from core.klaviyo import Revision
from core.sandbox import Sandbox, SandboxInfo, stories
from core.sandbox.faults import FaultBook
from core.sandbox.wire import dump, parse

REVISION = Revision.parse("2026-07-15")
"""The revision with which tests ask Klaviyo, where nothing depends on it."""
ORDER_METRICS = ("Placed Order", "Ordered Product")
LOOK = 5
"""So often the look before sending asks for events: the profile's, and those of two metrics named Placed Order from
the order's time on and backwards from now. Each is tried several times where it errs.
"""
_READING_POSTS = ("/sso/v2/Auth/Login", "/sso/v2/Auth/Refresh", "/External/LookupSpecial")


def order(story: str) -> str:
    """The transaction ID of a story."""
    return next(item.id for item in stories() if item.story == story)


@contextlib.contextmanager
def running_sandbox(**options: Any) -> Iterator[RunningSandbox]:
    """A sandbox of the caller's own, with the options of `Sandbox`, for as long as the context lasts."""
    with Sandbox(**options) as info:
        running = RunningSandbox(info)
        try:
            yield running
        finally:
            running.close()


class RunningSandbox:
    """A sandbox that runs in this process."""

    def __init__(self, info: SandboxInfo) -> None:
        self.info = info
        self.held = FaultBook()
        """Which answers it keeps back, for a client that isn't to wait for them (`not_for_long`)."""
        # An empty TLS context: it isn't used, and loading the certificates takes longer than a test.
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._client = httpx.Client(base_url=info.ipaas_url, timeout=30, trust_env=False, verify=tls)

    def close(self) -> None:
        """Close this side's connection; the sandbox goes on."""
        self._client.close()

    # What is so -----------------------------------------------------------------------------------

    def reset(self) -> None:
        """Back to the beginning."""
        self._client.post("/_sandbox/reset").raise_for_status()
        self.held.clear()

    def put(self, **records: object) -> None:
        """Add records, or change settings, until the next reset (`core.sandbox.records`)."""
        self._client.post("/_sandbox/records", content=dump(records)).raise_for_status()

    def list_by(self, **ways: object) -> None:
        """Have lists come in another way until the next reset (`core.sandbox.ipaas.lists`)."""
        self._client.post("/_sandbox/lists", content=dump(ways)).raise_for_status()

    def queue(self, mode: str = "works", **orders: str) -> None:
        """Have iPaaS.com's queue behave in another way until the next reset (`core.sandbox.ipaas.queue`)."""
        self._client.post(
            "/_sandbox/queue", content=dump({"mode": mode, "orders": orders})
        ).raise_for_status()

    def fault(self, fault: str, path: str = "", *, method: str = "*", times: int = 1, every: int = 1) -> None:
        """The next `times` requests of this method whose path matches (a regular expression) go wrong, or of these one
        in `every`.
        """
        rule = {"method": method, "path": path, "times": times, "fault": fault, "every": every}
        self._client.post("/_sandbox/faults", content=dump([rule])).raise_for_status()
        if fault.startswith(("hang", "slow")):
            self.held.add([rule])

    def let_go(self) -> None:
        """No more faults; answers that `slow` keeps back are given now."""
        self._client.delete("/_sandbox/faults").raise_for_status()
        self.held.clear()

    def faults_left(self) -> int:
        """How many rules are still to be used up."""
        return len(self._client.get("/_sandbox/faults").raise_for_status().json())

    def link_customer(self, customer_id: str | None, profile_id: str | None) -> None:
        """Save a customer's external ID, as somebody else would."""
        link = {
            "table_name": "customer",
            "system_id": int(self.info.subscription_id),
            "internal_id": customer_id,
            "external_id": profile_id,
        }
        headers = {"Authorization": f"Bearer {self.info.ipaas_token}"}
        path = "/customers/v2/External/UpdateExternalId"
        self._client.post(path, json=link, headers=headers).raise_for_status()

    # What happened --------------------------------------------------------------------------------

    def state(self) -> dict[str, Any]:
        """Profiles, events, external ids and requests; numbers with a fraction are `Decimal`."""
        answer = parse(self._client.get("/_sandbox/state").raise_for_status().content)
        assert isinstance(answer, dict)
        return answer

    def too_many(self) -> int:
        """How many requests Klaviyo's windows refused."""
        return int(self._client.get("/_sandbox/limits").raise_for_status().json()["refused"])

    def transaction(self, transaction_id: str) -> dict[str, Any] | None:
        """An order as iPaaS.com has it; None: it has none."""
        headers = {"Authorization": f"Bearer {self.info.ipaas_token}"}
        answer = self._client.get(f"/transactions/v2/Transaction/{transaction_id}", headers=headers)
        if answer.status_code == 404:
            return None
        found = parse(answer.raise_for_status().content)
        assert isinstance(found, dict)
        return found

    def requests(self, system: str | None = None) -> list[dict[str, Any]]:
        """What was asked, oldest first."""
        return [each for each in self.state()["requests"] if system in (None, each["system"])]

    def asked(self, system: str | None = None) -> list[str]:
        """What was asked, as `GET /path`."""
        return [f"{each['method']} {each['path']}" for each in self.requests(system)]

    def writes(self) -> list[dict[str, Any]]:
        """The requests that could change something."""
        return [
            each
            for each in self.requests()
            if each["method"] not in ("GET", "HEAD") and not each["path"].endswith(_READING_POSTS)
        ]

    def events(self) -> list[dict[str, Any]]:
        """The order events that Klaviyo holds."""
        return [each for each in self.state()["events"] if each["metric"] in ORDER_METRICS]

    # How it is reached ----------------------------------------------------------------------------

    def connection(self, **changes: str) -> Connection:
        """A connection to it, by email and password unless `changes` say otherwise."""
        info = self.info
        connection = Connection(
            name="Sandbox",
            ipaas_url=info.ipaas_url,
            email=info.ipaas_email,
            company_id=info.company_id,
            subscription_id=info.subscription_id,
            klaviyo_url=info.klaviyo_url,
        )
        return msgspec.structs.replace(connection, **changes)

    def secrets(self) -> Secrets:
        """The secrets for any sign-in."""
        info = self.info
        return Secrets(info.ipaas_password, info.ipaas_token, info.klaviyo_key)

    def by_token(self, **changes: str) -> tuple[Connection, Secrets]:
        """A connection by the company token, with its secrets: what `open_desk` takes."""
        return self.connection(sign_in="token", **changes), self.secrets()

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
            "RESEND_DESK_TIMEOUT": "20",
            "RESEND_DESK_RETRY_PAUSE": "0.02",
            **changes,
        }
