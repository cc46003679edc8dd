"""The account check of a run that asks for each subscription once."""

from __future__ import annotations

from core.ipaas import Subscription
from core.klaviyo import KlaviyoReader, Revision
from core.transfer.planning.account import AccountCheck, AccountVerdict


class AskedOnce:
    """The account check, each subscription asked for once: what can't be proven for one order can't for the next."""

    def __init__(self, check: AccountCheck) -> None:
        self._check = check
        self._verdicts: dict[str, AccountVerdict] = {}
        self._by_links: dict[str, AccountVerdict] = {}

    async def verdict(self, subscription: Subscription, revision: Revision) -> AccountVerdict:
        if subscription.id not in self._verdicts:
            self._verdicts[subscription.id] = await self._check.verdict(subscription, revision)
        return self._verdicts[subscription.id]

    async def by_links(self, subscription: Subscription, klaviyo: KlaviyoReader) -> AccountVerdict:
        if subscription.id not in self._by_links:
            self._by_links[subscription.id] = await self._check.by_links(subscription, klaviyo)
        return self._by_links[subscription.id]

    def note_proven(self, subscription: Subscription) -> None:
        self._check.note_proven(subscription)
        self._verdicts[subscription.id] = AccountVerdict(state="same")
