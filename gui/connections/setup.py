"""Makes or edits a connection, step by step: sign in, company, subscription, Klaviyo key, mapping, save."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.connections import Connection, SafeMode, Secrets, SignIn, free_name
from core.errors import DeskError
from core.mapping_choice import MappingChoice
from core.transfer.planning.account import AccountVerdict
from core.words import threaded
from gui.connections.step import StepPresenter
from gui.kit.language import tr
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Slot

if TYPE_CHECKING:
    from core.app import Services
    from core.setup import AccountInfo, SignedIn, SubscriptionChoice


@dataclass(frozen=True)
class SignInForm:
    """What the first page holds. An empty secret keeps the saved one, when a connection is edited. `confirmed` is
    the host that was confirmed by name to get the secrets, where that was needed.
    """

    url: str
    sign_in: SignIn
    email: str = ""
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    confirmed: str = ""


@dataclass(frozen=True)
class KlaviyoForm:
    """What the Klaviyo page holds. An empty key keeps the saved one, when a connection is edited. `confirmed` as in
    SignInForm.
    """

    url: str
    revision: str
    key: str = field(default="", repr=False)
    confirmed: str = ""


class ConnectPresenter(StepPresenter):
    """One run through the set-up of a connection. Secrets stay here until they are in the keyring.

    Signals: `loaded(Connection)` with the connection that is edited; `signed_in(tuple)` with the companies;
    `subscriptions_ready(tuple)`; `key_checked(AccountInfo, AccountVerdict)`; `mapping_read()`: the mapping's source
    can be read; `saved(str)` with the name; `renamed(str, str)`, before that, where it had another name.
    """

    loaded = Signal(object)
    signed_in = Signal(object)
    subscriptions_ready = Signal(object)
    key_checked = Signal(object, object)
    mapping_read = Signal()
    saved = Signal(str)
    renamed = Signal(str, str)

    def __init__(self, runtime: AsyncRuntime, services: Services, parent: QObject | None = None) -> None:
        super().__init__(runtime, parent)
        self._services = services
        self._edited: Connection | None = None
        self._kept = Secrets()
        self._session: SignedIn | None = None
        self._form: SignInForm | None = None
        self._company: tuple[str, str] = ("", "")
        self._subscription: SubscriptionChoice | None = None
        self._klaviyo: KlaviyoForm | None = None
        self._account: AccountInfo | None = None
        self._mapping = MappingChoice()
        self._mapping_names = ""
        self._names = frozenset[str]()

    @property
    def editing(self) -> bool:
        """Whether a saved connection is edited, so that empty secrets keep the saved ones."""
        return self._edited is not None

    @property
    def edited(self) -> Connection | None:
        """The connection as it is saved."""
        return self._edited

    def load(self, name: str) -> None:
        """Begin with a saved connection."""
        services = self._services

        async def job() -> tuple[Connection, Secrets]:
            connection = await services.connections.load(name)
            try:
                return connection, await services.connections.secrets(name)
            except DeskError:
                # Without its secrets it can still be edited: they are entered again.
                return connection, Secrets()

        self._begin(job, self._on_loaded)

    def sign_in(self, form: SignInForm) -> None:
        """Sign in, or try the company token."""
        setup = self._services.setup
        kept = self._kept_for_ipaas(form)
        password = form.password or kept.ipaas_password
        token = form.token or kept.ipaas_token
        self._form = SignInForm(form.url, form.sign_in, form.email, password, token, form.confirmed)
        confirmed = _hosts(form.confirmed)

        async def job() -> SignedIn:
            if form.sign_in == "token":
                return await setup.check_token(url=form.url, token=token, confirmed=confirmed)
            return await setup.sign_in(url=form.url, email=form.email, password=password, confirmed=confirmed)

        self._begin(job, self._on_signed_in)

    def choose_company(self, company_id: str, company_name: str) -> None:
        """Read the subscriptions of a company."""
        setup, session = self._services.setup, self._session
        assert session is not None
        self._company = (company_id, "" if session.by_token else company_name)
        self._begin(lambda: setup.subscriptions(session, company_id), self.subscriptions_ready.emit)

    def choose_subscription(self, choice: SubscriptionChoice) -> None:
        """Take a subscription."""
        self._subscription = choice

    def check_key(self, form: KlaviyoForm) -> None:
        """Try a Klaviyo key: what account it opens, whether that is the subscription's, and which scopes it lacks."""
        setup, session, subscription = self._services.setup, self._session, self._subscription
        assert session is not None
        assert subscription is not None
        key = form.key or self._kept_key(form.url)
        self._klaviyo = KlaviyoForm(form.url, form.revision, key, form.confirmed)
        self._account = None
        company_id, confirmed = self._company[0], _hosts(form.confirmed)
        revision = form.revision or subscription.revision

        async def job() -> tuple[AccountInfo, AccountVerdict]:
            account = await setup.check_klaviyo(url=form.url, key=key, revision=revision, confirmed=confirmed)
            verdict = await setup.compare_account(
                subscription,
                url=form.url,
                key=key,
                revision=revision,
                signed_in=session,
                company_id=company_id,
                account=account,
                confirmed=confirmed,
            )
            return account, verdict

        self._begin(job, self._on_key_checked)

    def try_mapping(self, choice: MappingChoice) -> None:
        """Read the mapping from a source, and take that where it can be read."""
        setup, session, subscription = self._services.setup, self._session, self._subscription
        assert session is not None
        assert subscription is not None
        company_id, self._mapping, store = self._company[0], choice, self._services.connections

        async def job() -> tuple[str, list[str]]:
            read = await setup.read_mapping(session, company_id, subscription.id, choice)
            return read, await store.names()

        self._begin(job, self._on_mapping_read)

    @property
    def taken(self) -> frozenset[str]:
        """The names that other connections have."""
        return self._names - ({self._edited.name} if self._edited is not None else set())

    def suggested_name(self) -> str:
        """A name for the connection, from what was chosen, that no other one has."""
        if self._edited is not None:
            return self._edited.name
        company = self._company[1] or tr("Company")
        account = self._account.organization if self._account is not None else ""
        return free_name(company if account in {"", company} else f"{company} – {account}", self.taken)

    def summary(self) -> tuple[tuple[str, str], ...]:
        """What would be saved, without any secret."""
        form, klaviyo, account = self._form, self._klaviyo, self._account
        assert form is not None
        assert klaviyo is not None
        sign_in = (
            tr("company token")
            if form.sign_in == "token"
            else tr("email and password ({email})", email=form.email)
        )
        name = self._subscription.name if self._subscription is not None else ""
        return (
            ("iPaaS.com", form.url),
            (tr("Sign-in"), sign_in),
            (tr("Company"), self._company[1] or tr("the token's company")),
            (tr("Subscription"), name),
            ("Klaviyo", klaviyo.url),
            (tr("Klaviyo account"), account.organization if account is not None else ""),
            (tr("API revision"), klaviyo.revision or tr("as set in the subscription")),
            (tr("Mapping"), threaded("", (self._mapping_names, " (", self._mapping.told, ")"))),
        )

    @property
    def for_session(self) -> bool:
        """Whether the connection that is edited is for this session only."""
        return self._edited is not None and self._services.connections.for_session(self._edited.name)

    def save(
        self,
        name: str,
        *,
        account_confirmed: bool = False,
        session_only: bool = False,
        safe_mode: SafeMode = "confirm",
    ) -> None:
        """Save the connection: its secrets into the keyring, the rest into the file; or, for the session only, nothing
        anywhere. `account_confirmed`: the user says that the key's account is the subscription's, where that can't
        be seen.
        """
        form, klaviyo, subscription = self._form, self._klaviyo, self._subscription
        assert form is not None
        assert klaviyo is not None
        assert subscription is not None
        by_token, edited = form.sign_in == "token", self._edited
        connection = Connection(
            name=name.strip(),
            ipaas_url=form.url,
            sign_in=form.sign_in,
            email="" if by_token else form.email,
            company_id=self._company[0],
            company_name=self._company[1],
            subscription_id=subscription.id,
            subscription_name=subscription.name,
            klaviyo_url=klaviyo.url,
            account_name=self._account.organization if self._account is not None else "",
            account_id=self._account.id if self._account is not None and account_confirmed else "",
            revision=klaviyo.revision,
            confirmed_hosts=_hosts(form.confirmed, klaviyo.confirmed),
            mapping=self._mapping,
            color=edited.color if edited is not None else "",
            safe_mode=safe_mode,
        )
        secrets = Secrets(
            ipaas_password="" if by_token else form.password,
            ipaas_token=form.token if by_token else "",
            klaviyo_key=klaviyo.key,
        )
        services = self._services

        async def job() -> tuple[Connection, Secrets, str]:
            # (another window may have taken it since)
            names = await services.connections.names()
            if connection.name in names and (edited is None or edited.name != connection.name):
                raise DeskError(
                    tr("“{name}” is in use.", name=connection.name),
                    title=tr("There is already a connection with this name"),
                    hint=tr("Choose another name, or edit the existing connection."),
                )
            store = services.connections
            if session_only:
                store.use_for_session(connection, secrets)
            else:
                await store.save(connection, secrets)
            before = edited.name if edited is not None and edited.name != connection.name else ""
            # What is saved stays where nothing is to be written.
            if before and session_only and not store.for_session(before):
                before = ""
            if before:
                await store.delete(before)
            return connection, secrets, before

        self._begin(job, self._on_saved)

    def _kept_for_ipaas(self, form: SignInForm) -> Secrets:
        """The saved secrets, for the host and the user they were saved for only."""
        edited = self._edited
        same = edited is not None and edited.ipaas_url == form.url
        same_user = form.sign_in == "token" or (edited is not None and edited.email == form.email)
        return self._kept if same and same_user else Secrets()

    def _kept_key(self, url: str) -> str:
        """The saved Klaviyo key, for the host it was saved for only."""
        same = self._edited is not None and self._edited.klaviyo_url == url
        return self._kept.klaviyo_key if same else ""

    def _begin(self, job: Callable[[], Awaitable[object]], on_success: Slot) -> None:
        self._follow(self._runtime.run(job, "set up connection"), on_success)

    def _on_loaded(self, result: tuple[Connection, Secrets]) -> None:
        self._edited, self._kept = result
        self.loaded.emit(self._edited)

    def _on_saved(self, result: tuple[Connection, Secrets, str]) -> None:
        # From here on it is a saved connection that is edited.
        self._edited, self._kept, before = result
        if before:
            self.renamed.emit(before, self._edited.name)
        self.saved.emit(self._edited.name)

    def _on_signed_in(self, session: SignedIn) -> None:
        self._session = session
        self.signed_in.emit(session.companies)

    def _on_key_checked(self, result: tuple[AccountInfo, AccountVerdict]) -> None:
        self._account, verdict = result
        self.key_checked.emit(self._account, verdict)

    def _on_mapping_read(self, result: tuple[str, list[str]]) -> None:
        self._mapping_names, names = result
        self._names = frozenset(names)
        self.mapping_read.emit()


def _hosts(*confirmed: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, confirmed)))
