"""Whether two keys open one Klaviyo account: a connection's own, and that of a subscription's settings.

Both are compared in memory. Klaviyo is asked only where keys or addresses differ, and a subscription's key is sent
only to Klaviyo's own host, to this machine, or to a host that was confirmed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

from core.clients.readers import klaviyo_client
from core.connections import KLAVIYO_HOSTS
from core.errors import DeskError
from core.http.auth import KeyAuth
from core.http.factory import Access, HttpFactory
from core.http.hosts import host_of, needs_word
from core.http.refusals import Refusals
from core.ipaas import IpaasReader, Subscription
from core.ipaas.links import external_link_of
from core.klaviyo import Account, KlaviyoReader, Revision
from core.transfer.planning.account import SAME, AccountVerdict
from core.words import say, stated

_DEFAULT_URL = "https://a.klaviyo.com"
_LOOKED_AT = 5
"""So many saved events and linked profiles are looked for; one that is there is proof enough."""


@dataclass(frozen=True, kw_only=True)
class Opened:
    """A key with its address: what one side has. Never shown, logged or saved."""

    url: str
    key: str = field(repr=False)

    @classmethod
    def of(cls, subscription: Subscription) -> Opened:
        """What the subscription's settings have; the key is empty where it works by OAuth."""
        return cls(
            url=(subscription.setting("API URL") or "").strip() or _DEFAULT_URL,
            key=(subscription.setting("API Key") or "").strip(),
        )


async def compare(
    factory: HttpFactory,
    own: Opened,
    own_account: Callable[[], Awaitable[Account]],
    theirs: Opened,
    revision: Revision,
    confirmed: Iterable[str],
    refused: Refusals | None = None,
) -> AccountVerdict:
    """Whether both open the same account. Errors are in the verdict: it is `unproven` then. `refused` is what
    Klaviyo refused their key before.
    """
    if not theirs.key:
        why = say("The subscription has no API key in its settings: it works by OAuth.")
        return AccountVerdict(state="unproven", ours=await _named(own_account), why=why)
    try:
        same_place = host_of(own.url) == host_of(theirs.url)
        trusted = same_place or not needs_word(theirs.url, KLAVIYO_HOSTS, frozenset(confirmed))
    except DeskError as error:
        return AccountVerdict(
            state="unproven",
            ours=await _named(own_account),
            why=say("The subscription's API URL can't be used. {error_detail}", error_detail=error.detail),
        )
    if same_place and own.key == theirs.key:
        return SAME
    if not trusted:
        return AccountVerdict(
            state="unproven",
            ours=await _named(own_account),
            why=say(
                "The subscription's own address is {theirs_url}, which nobody has confirmed, so it wasn't "
                "contacted.",
                theirs_url=host_of(theirs.url),
            ),
        )
    try:
        ours = await own_account()
        other = await _account_of(factory, theirs, revision, refused)
    except DeskError as error:
        why = say("The two accounts can't be compared. {why}", why=stated(error.title, error.detail))
        return AccountVerdict(state="unproven", ours=await _named(own_account), why=why)
    if ours.id and ours.id == other.id:
        return SAME
    return AccountVerdict(state="other", ours=_told(ours), theirs=_told(other))


class Accounts:
    """The check of one desk (`core.transfer.planning.account.AccountCheck`). What is proven stays so."""

    def __init__(
        self,
        factory: HttpFactory,
        own: Opened,
        own_account: Callable[[Revision], Awaitable[Account]],
        ipaas: IpaasReader,
        *,
        confirmed_hosts: Iterable[str] = (),
        confirmed_account: str = "",
    ) -> None:
        self._factory = factory
        self._own = own
        self._own_account = own_account
        self._ipaas = ipaas
        self._hosts = tuple(confirmed_hosts)
        self._confirmed = confirmed_account
        self._settled: dict[tuple[str, str, str], AccountVerdict] = {}
        self._refused: dict[Opened, Refusals] = {}

    async def verdict(self, subscription: Subscription, revision: Revision) -> AccountVerdict:
        """By keys and addresses; `unproven` becomes `same` where the account was confirmed by its id."""
        theirs = Opened.of(subscription)
        key = (subscription.id, theirs.url, theirs.key)
        if key in self._settled:
            return self._settled[key]

        async def own_account() -> Account:
            return await self._own_account(revision)

        refused = self._refused.setdefault(theirs, Refusals())
        found = await compare(self._factory, self._own, own_account, theirs, revision, self._hosts, refused)
        if found.state == "unproven" and self._confirmed and await _id_of(own_account) == self._confirmed:
            found = SAME
        if found.state != "unproven":
            self._settled[key] = found
        return found

    async def by_links(self, subscription: Subscription, klaviyo: KlaviyoReader) -> AccountVerdict:
        """By what iPaaS.com has saved for this subscription: an event or a profile of it that is in the account."""
        ours = await _named(lambda: self._own_account(klaviyo.revision))
        try:
            events, profiles = await self._saved(subscription.id)
            there = await asyncio.gather(
                *(klaviyo.event(event_id) for event_id in events),
                *(klaviyo.profile(profile_id) for profile_id in profiles),
            )
        except DeskError as error:
            why = say(
                "Can't search for what iPaaS.com has saved. {why}", why=stated(error.title, error.detail)
            )
            return AccountVerdict(state="unproven", ours=ours, why=why)
        if any(found is not None for found in there):
            self.note_proven(subscription)
            return SAME
        if there:
            why = say(
                "{n_there} of the events and profiles that iPaaS.com has saved for the subscription were "
                "searched for, and none is in it.",
                n_there=len(there),
            )
        else:
            why = say(
                "iPaaS.com has saved no event or profile for the subscription, so there is nothing to "
                "search for."
            )
        return AccountVerdict(state="unproven", ours=ours, why=why)

    def note_proven(self, subscription: Subscription) -> None:
        """Something of this subscription's was found in the account."""
        theirs = Opened.of(subscription)
        self._settled[subscription.id, theirs.url, theirs.key] = SAME

    async def _saved(self, system_id: str) -> tuple[list[str], list[str]]:
        """Events of orders and lines, and profiles of customers, of the first pages of both."""
        page, customers = await asyncio.gather(self._ipaas.transactions(1), self._ipaas.customers())
        records = [raw for order in page.transactions for raw in (order.raw, *(li.raw for li in order.lines))]
        events = [external_link_of(raw, system_id).external_id for raw in records]
        profiles = [external_link_of(customer.raw, system_id).external_id for customer in customers]
        return (
            list(dict.fromkeys(filter(None, events)))[:_LOOKED_AT],
            list(dict.fromkeys(filter(None, profiles)))[:_LOOKED_AT],
        )


async def _account_of(
    factory: HttpFactory, opened: Opened, revision: Revision, refused: Refusals | None
) -> Account:
    auth = KeyAuth(opened.url, f"Klaviyo-API-Key {opened.key}")
    api = klaviyo_client(factory, opened.url, Access.READ, revision, auth, refusals=refused)
    reader = KlaviyoReader(api, revision)
    try:
        return await reader.account(attempts=3)
    finally:
        await reader.aclose()


async def _named(own_account: Callable[[], Awaitable[Account]]) -> str:
    try:
        return _told(await own_account())
    except DeskError:
        return ""


async def _id_of(own_account: Callable[[], Awaitable[Account]]) -> str:
    try:
        return (await own_account()).id
    except DeskError:
        return ""


def _told(account: Account) -> str:
    return f"{account.organization} ({account.id})" if account.id else account.organization
