"""A reader for many orders at once: what several of them ask is asked once, and counts for a while."""

from __future__ import annotations

from core.http.sharing import Kept
from core.ipaas.links import ExternalLink
from core.ipaas.reader import IpaasReader
from core.ipaas.records import Customer, Subscription, Transaction

_SECONDS = 60.0
_GATE_SECONDS = 20.0
"""Generate Events may be turned off while a batch runs."""


class SharingReader(IpaasReader):
    """Asks through another reader, whose connections stay its own."""

    def __init__(self, reader: IpaasReader, seconds: float = _SECONDS) -> None:
        super().__init__(reader.api)
        self._kept = Kept(seconds)
        self._gates = Kept(min(seconds, _GATE_SECONDS))

    async def aclose(self) -> None:
        """End what is under way."""
        await self._kept.aclose()
        await self._gates.aclose()

    def forget(self) -> None:
        """Ask everything anew: a customer was linked."""
        self._kept.forget()

    async def subscription(self, subscription_id: str) -> Subscription:
        """As the other reader's."""
        ask = super().subscription
        return await self._gates.get(subscription_id, lambda: ask(subscription_id))

    async def subscriptions(self) -> tuple[Subscription, ...]:
        """As the other reader's."""
        return await self._kept.get("subscriptions", super().subscriptions)

    async def transaction(self, transaction_id: str) -> Transaction:
        """As the other reader's."""
        ask = super().transaction
        return await self._kept.get(("transaction", transaction_id), lambda: ask(transaction_id))

    async def customer(self, customer_id: str) -> Customer:
        """As the other reader's."""
        ask = super().customer
        return await self._kept.get(("customer", customer_id), lambda: ask(customer_id))

    async def customers_by_email(self, email: str) -> tuple[Customer, ...]:
        """As the other reader's."""
        ask = super().customers_by_email
        return await self._kept.get(("email", email), lambda: ask(email))

    async def external_id(self, record_type: str, record_id: str, system_id: str) -> ExternalLink:
        """As the other reader's."""
        ask, key = super().external_id, ("link", record_type.casefold(), record_id, system_id)
        return await self._kept.get(key, lambda: ask(record_type, record_id, system_id))

    async def record_id(self, record_type: str, external_id: str, system_id: str) -> str | None:
        """As the other reader's."""
        ask, key = super().record_id, ("record", record_type.casefold(), external_id, system_id)
        return await self._kept.get(key, lambda: ask(record_type, external_id, system_id))
