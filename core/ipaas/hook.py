"""The call that hands transfers over to iPaaS.com's queue: a write, in a module that no plan reaches.

(docs/facts.md#ipaas-hook, docs/facts.md#ipaas-queue)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from core.http.client import ApiClient
from core.ipaas.reader import system_number
from core.ipaas.transfer_log import QUEUE


@dataclass(frozen=True, kw_only=True)
class Notification:
    """One order in the queue: `guid` is what its transfer is followed by. `body` is its part of the request."""

    transaction_id: str
    guid: str
    body: bytes

    @classmethod
    def of(cls, transaction_id: str, guid: str, system_id: str) -> Notification:
        """The notification that Manual Sync makes. Raises UsageError for a system that is none."""
        system_number(system_id)
        body = {
            "id": transaction_id,
            "destination": system_id,
            "scope": "transaction/updated",
            "tracking_guid": guid,
        }
        return cls(transaction_id=transaction_id, guid=guid, body=msgspec.json.encode(body))


class IpaasHook:
    """Speaks with the subscription's webhook key, and with nothing else."""

    def __init__(self, api: ApiClient) -> None:
        self._api = api

    async def hand_over(self, notifications: Sequence[Notification], correlation: str) -> None:
        """Put a portion of orders into the queue. It answers at once, and does the work later."""
        body = {"notifications": [msgspec.Raw(each.body) for each in notifications]}
        await self._api.request("POST", QUEUE, json=body, headers={"x-correlation-id": correlation})

    async def aclose(self) -> None:
        """Close its connections."""
        await self._api.aclose()
