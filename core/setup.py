"""The steps of making a connection: sign in, choose company and subscription, check the Klaviyo key."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Literal

from core.accounts import Accounts, Opened, compare
from core.clients.readers import klaviyo_client
from core.connections import IPAAS_HOSTS, KLAVIYO_HOSTS
from core.errors import (
    ConfigurationError,
    DeskError,
    MissingScope,
    NetworkError,
    NetworkSettingError,
    OtherAccount,
)
from core.http.auth import KeyAuth
from core.http.client import ApiClient
from core.http.factory import Access, HttpFactory
from core.http.hosts import host_of, needs_word, require_confirmed
from core.http.policy import Policy
from core.ipaas import IpaasReader, Subscription
from core.ipaas.errors import IPAAS
from core.ipaas.sign_in import Company, Session, SignIn
from core.klaviyo import Account, KlaviyoReader, Revision
from core.klaviyo.scopes import SCOPES, scopes_told
from core.mapping_choice import MappingChoice
from core.network import Network
from core.transfer.plan.plan import PlanOptions
from core.transfer.planning.account import AccountVerdict
from core.transfer.planning.mapping.source import read_collections
from core.words import say

__all__ = [
    "AccountInfo",
    "AccountVerdict",
    "Company",
    "Setup",
    "SignedIn",
    "SubscriptionChoice",
    "scopes_told",
    "unconfirmed_host",
]

_IPAAS_ITSELF = "1"
"""The type of the subscription that is iPaaS.com itself. (docs/facts.md#ipaas-subscriptions)"""


_TRIED = tuple(scope for scope in SCOPES if scope.endswith(":read") and scope != "accounts:read")
"""The scopes that reading a list shows to be missing; reading the account comes first."""


@dataclass(frozen=True, kw_only=True)
class SignedIn:
    """A sign-in that worked. With a company token there is one company, whose name isn't known."""

    url: str
    user_name: str
    companies: tuple[Company, ...]
    session: Session = field(repr=False)
    by_token: bool = False


@dataclass(frozen=True, kw_only=True)
class SubscriptionChoice:
    """A subscription; only Klaviyo's can be chosen. `generate_events` is None where the setting is missing.
    `record` is the whole of it, with its own address and key: in memory only.
    """

    id: str
    name: str
    is_klaviyo: bool
    generate_events: bool | None
    api_url: str
    revision: str
    record: Subscription = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class AccountInfo:
    """What a Klaviyo key opens. `missing_scopes` are those that reading shows to be missing."""

    id: str
    organization: str
    test_account: bool | None
    timezone: str
    currency: str
    missing_scopes: tuple[str, ...]


def unconfirmed_host(
    url: str, system: Literal["ipaas", "klaviyo"], confirmed: Collection[str] = ()
) -> str | None:
    """The host that somebody has to confirm before a secret goes to this address; None: nobody has to.

    Raises ConfigurationError, InsecureUrl for what is no address.
    """
    own = IPAAS_HOSTS if system == "ipaas" else KLAVIYO_HOSTS
    return host_of(url) if needs_word(url, own, confirmed) else None


class Setup:
    """For the first-run screen. Each call opens and closes its own clients; all of them only read.

    `confirmed` are the hosts beside the systems' own that the user confirmed by name. Where a secret would go to
    another one, the calls raise UnconfirmedHost before anything leaves.
    """

    def __init__(self, factory: HttpFactory) -> None:
        self._factory = factory

    async def sign_in(
        self, *, url: str, email: str, password: str, confirmed: Collection[str] = ()
    ) -> SignedIn:
        """Sign in by email and password. Raises SignInRefused, InsecureUrl, UnconfirmedHost, NetworkError."""
        require_confirmed(url, "iPaaS.com", IPAAS_HOSTS, confirmed)
        service = SignIn(self._factory, url)
        session = await service.login(email.strip(), password)
        return SignedIn(
            url=url,
            user_name=session.name or email,
            companies=await service.companies(session),
            session=session,
        )

    async def check_token(self, *, url: str, token: str, confirmed: Collection[str] = ()) -> SignedIn:
        """Try a company token. Raises as `sign_in`."""
        require_confirmed(url, "iPaaS.com", IPAAS_HOSTS, confirmed)
        session = Session(token.strip())
        await self._subscriptions(url, session)
        return SignedIn(
            url=url,
            user_name="",
            companies=(Company("", say("The token's company")),),
            session=session,
            by_token=True,
        )

    async def subscriptions(self, signed_in: SignedIn, company_id: str) -> tuple[SubscriptionChoice, ...]:
        """The subscriptions of a company, Klaviyo's first."""
        session = await self._session_of(signed_in, company_id)
        choices = await self._subscriptions(signed_in.url, session)
        return tuple(sorted(choices, key=lambda choice: (not choice.is_klaviyo, choice.name)))

    async def check_klaviyo(
        self, *, url: str, key: str, revision: str, confirmed: Collection[str] = ()
    ) -> AccountInfo:
        """Try a key. Raises CredentialError when it is refused, MissingScope when it can't read accounts,
        UnconfirmedHost.
        """
        require_confirmed(url, "Klaviyo", KLAVIYO_HOSTS, confirmed)
        parsed = Revision.parse(revision)
        auth = KeyAuth(url, f"Klaviyo-API-Key {key.strip()}")
        api = klaviyo_client(self._factory, url, Access.READ, parsed, auth)
        reader = KlaviyoReader(api, parsed)
        try:
            account = await reader.account()
            missing = [scope for scope in _TRIED if not await _may_read(api, parsed, scope)]
        finally:
            await reader.aclose()
        return AccountInfo(
            id=account.id,
            organization=account.organization,
            test_account=account.test_account,
            timezone=account.timezone,
            currency=account.currency,
            missing_scopes=tuple(missing),
        )

    async def compare_account(
        self,
        choice: SubscriptionChoice,
        *,
        url: str,
        key: str,
        revision: str,
        signed_in: SignedIn | None = None,
        company_id: str = "",
        account: AccountInfo | None = None,
        confirmed: Collection[str] = (),
    ) -> AccountVerdict:
        """Whether a key opens the account that the subscription sends to: `same`, or `unproven` where that can't be
        seen (it works by OAuth, or its address isn't confirmed), nor told by what iPaaS.com has saved for it.
        Compared in memory where address and key are equal. `signed_in` is needed to look at what is saved;
        `account` is what the key opens, where that was read already.

        Raises OtherAccount with both names, UnconfirmedHost, and ConfigurationError for a subscription that isn't
        Klaviyo's.
        """
        if not choice.is_klaviyo:
            raise ConfigurationError(
                say(
                    "{choice_name} (subscription {choice_id}) isn't a Klaviyo subscription.",
                    choice_name=choice.name,
                    choice_id=choice.id,
                ),
                hint=say("Choose the company's Klaviyo subscription."),
            )
        require_confirmed(url, "Klaviyo", KLAVIYO_HOSTS, confirmed)
        parsed, key = Revision.parse(revision), key.strip()
        auth = KeyAuth(url, f"Klaviyo-API-Key {key}")
        klaviyo = KlaviyoReader(klaviyo_client(self._factory, url, Access.READ, parsed, auth), parsed)

        async def own_account(_revision: Revision) -> Account:
            if account is not None:
                return Account(organization=account.organization, id=account.id)
            return await klaviyo.account()

        own, theirs = Opened(url=url, key=key), Opened.of(choice.record)
        try:
            found = await compare(self._factory, own, lambda: own_account(parsed), theirs, parsed, confirmed)
            if found.state == "other":
                raise OtherAccount(
                    say(
                        "The key opens {ours}; the subscription sends to {theirs}.",
                        ours=found.ours,
                        theirs=found.theirs,
                    )
                )
            if found.state != "unproven" or signed_in is None:
                return found
            ipaas = self._reader(signed_in.url, await self._session_of(signed_in, company_id))
            try:
                by_links = await Accounts(self._factory, own, own_account, ipaas).by_links(
                    choice.record, klaviyo
                )
            finally:
                await ipaas.aclose()
            return by_links if by_links.state == "same" else found
        finally:
            await klaviyo.aclose()

    async def reach(self, url: str, network: Network, proxy_password: str) -> None:
        """Try whether a service can be reached by these settings, without any secret of a connection: any answer of
        its own counts. Raises NetworkError, NetworkSettingError, InsecureUrl, UnreadableAnswer.
        """
        factory = HttpFactory(
            timeout=self._factory.timeout,
            transport=self._factory.transport,
            environ=self._factory.environ,
            network=network,
            proxy_password=proxy_password,
        )
        api = factory.client(Policy(name=host_of(url)), url, access=Access.READ, auth=None)
        try:
            await api.get("/", attempts=1)
        except (NetworkError, NetworkSettingError):
            raise
        except DeskError:
            return  # it answered
        finally:
            await api.aclose()

    async def read_mapping(
        self, signed_in: SignedIn, company_id: str, subscription_id: str, choice: MappingChoice
    ) -> str:
        """The names of the collections that a source gives for a subscription. Raises what the reads raise,
        ConfigurationError, MappingError.
        """
        ipaas = self._reader(signed_in.url, await self._session_of(signed_in, company_id))
        try:
            read = await read_collections(ipaas, subscription_id, None, PlanOptions(), choice)
        finally:
            await ipaas.aclose()
        return read.document.names

    async def _session_of(self, signed_in: SignedIn, company_id: str) -> Session:
        """The session of a company."""
        if signed_in.by_token:
            return signed_in.session
        return await SignIn(self._factory, signed_in.url).change_company(signed_in.session, company_id)

    def _reader(self, url: str, session: Session) -> IpaasReader:
        auth = KeyAuth(url, f"Bearer {session.access_token}")
        return IpaasReader(self._factory.client(IPAAS, url, access=Access.READ, auth=auth))

    async def _subscriptions(self, url: str, session: Session) -> list[SubscriptionChoice]:
        reader = self._reader(url, session)
        try:
            listed = await reader.subscriptions()
            return [
                _choice(await reader.subscription(found.id))
                for found in listed
                if found.type != _IPAAS_ITSELF
            ]
        finally:
            await reader.aclose()


async def _may_read(api: ApiClient, revision: Revision, scope: str) -> bool:
    try:
        await api.get(revision.path(f"/api/{scope.partition(':')[0]}"))
    except MissingScope:
        return False
    except DeskError as error:
        if error.retryable:
            raise
    return True


def _choice(subscription: Subscription) -> SubscriptionChoice:
    return SubscriptionChoice(
        id=subscription.id,
        name=subscription.name,
        is_klaviyo=is_klaviyos(subscription),
        generate_events=subscription.generate_events,
        api_url=subscription.setting("API URL") or "",
        revision=subscription.setting("API Revision") or "",
        record=subscription,
    )


def is_klaviyos(subscription: Subscription) -> bool:
    """Whether it is Klaviyo's: by settings that only Klaviyo's has, else by its name, which anybody may have given
    it, unless its address is another system's.
    """
    if subscription.generate_events is not None or subscription.setting("API Revision") is not None:
        return True
    if "klaviyo" not in subscription.name.casefold():
        return False
    url = (subscription.setting("API URL") or "").strip()
    try:
        return not url or unconfirmed_host(url, "klaviyo") is None
    except ConfigurationError:
        return False
