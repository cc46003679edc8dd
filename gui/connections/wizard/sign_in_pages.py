"""The first pages of the connection's set-up: sign in, company, subscription."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from core.connections import Connection, put_right
from core.words import say, threaded
from gui.connections.setup import SignInForm
from gui.connections.wizard.page import KEEP, HostWord, Lack, ListPage, Page, secret_edit
from gui.kit.choices.fields import Combo
from gui.kit.language import tr, translated
from gui.kit.texts import line

if TYPE_CHECKING:
    from core.setup import Company, SubscriptionChoice

_PLACES = (
    (say("Production"), "https://api.ipaas.com"),
    (say("Staging"), "https://stagingapi.ipaas.com"),
    (say("Other address"), ""),
)


class SignInPage(Page):
    """Where iPaaS.com is, and who signs in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Sign in to iPaaS.com"), tr("Use a person's account, or a company's API token."), parent
        )
        self._editing = False
        self.place = Combo()
        for name, url in _PLACES:
            self.place.addItem(line(threaded(" ", (name, f"({url})" if url else ""))), url)
        self.url = QLineEdit()
        self.url.setPlaceholderText("https://…")
        self.by_password = QRadioButton(tr("&Email and password"))
        self.by_token = QRadioButton(tr("Company &token"))
        self.email = QLineEdit()
        self.password = secret_edit()
        self.token = secret_edit()
        self.row(tr("&System"), self.place)
        self.word = HostWord("ipaas")
        self.row(tr("&Address"), self.url)
        self.form.addRow("", self.word)
        self.row(tr("Sign in with"), self.by_password)
        self.form.addRow("", self.by_token)
        self.row(tr("E&mail"), self.email)
        self.row(tr("&Password"), self.password)
        self.row(tr("T&oken"), self.token)
        self.body.addStretch()
        self.by_password.setChecked(True)
        self.place.currentIndexChanged.connect(self._update)
        self.by_password.toggled.connect(self._update)
        self.word.changed.connect(self.complete_changed)
        self.url.textChanged.connect(self._update)
        for field in (self.url, self.email, self.password, self.token):
            field.textChanged.connect(self.complete_changed)
        self._update()

    @property
    def lacks(self) -> Lack | None:
        if not self.form_data().url:
            return Lack(tr("Enter the address of iPaaS.com."), self.url)
        if self.word.pending:
            return self.word.lack
        if self.by_token.isChecked():
            given = bool(self.token.text().strip()) or self._editing
            return None if given else Lack(tr("Enter the company's token."), self.token)
        if not self.email.text().strip():
            return Lack(tr("Enter the email to sign in with."), self.email)
        given = bool(self.password.text()) or self._editing
        return None if given else Lack(tr("Enter the password."), self.password)

    @property
    def first(self) -> QWidget:
        """Where the first thing is entered: of a new connection the email, for the system is Production mostly."""
        lack = self.lacks
        return lack.at if lack is not None else self.place

    def form_data(self) -> SignInForm:
        """What was entered."""
        url = self.place.currentData() or put_right(self.url.text())
        by_token = self.by_token.isChecked()
        return SignInForm(
            url=url,
            sign_in="token" if by_token else "password",
            email="" if by_token else self.email.text().strip(),
            password="" if by_token else self.password.text(),
            token=self.token.text().strip() if by_token else "",
            confirmed=self.word.confirmed,
        )

    def fill(self, connection: Connection) -> None:
        """Show a saved connection; its secrets stay where they are."""
        self._editing = True
        self.word.trust(connection.confirmed_hosts)
        place = self.place.findData(connection.ipaas_url)
        self.place.setCurrentIndex(place if place >= 0 else len(_PLACES) - 1)
        self.url.setText("" if place >= 0 else connection.ipaas_url)
        self.by_token.setChecked(connection.sign_in == "token")
        self.email.setText(connection.email)
        for field in (self.password, self.token):
            field.setPlaceholderText(translated(KEEP))

    def _update(self) -> None:
        by_token = self.by_token.isChecked()
        url = self.place.currentData() or put_right(self.url.text())
        self.word.show_for(url)
        self.form.setRowVisible(self.url, not self.place.currentData())
        self.form.setRowVisible(self.email, not by_token)
        self.form.setRowVisible(self.password, not by_token)
        self.form.setRowVisible(self.token, by_token)
        self.complete_changed.emit()


class CompanyPage(ListPage):
    """Which company."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Choose the company"),
            tr("The companies this sign-in has access to."),
            tr("Co&mpanies"),
            parent,
        )

    def fill(self, companies: Sequence[Company], preferred: str) -> None:
        """Show the companies; the preferred one is chosen."""
        lines = [
            (
                tr("{name}  (ID {id})", name=company.name, id=company.id) if company.name else company.id,
                company,
            )
            for company in companies
        ]
        ids = [company.id for company in companies]
        self.fill_list(lines, ids.index(preferred) if preferred in ids else 0)


class SubscriptionPage(ListPage):
    """Which subscription, Klaviyo's first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Choose the Klaviyo subscription"),
            tr("Only Klaviyo subscriptions can be chosen. Each line says whether its Generate Events is on."),
            tr("&Subscriptions"),
            parent,
        )

    def fill(self, choices: Sequence[SubscriptionChoice], preferred: str) -> None:
        """Show the subscriptions; the preferred one, else the first of Klaviyo, is chosen."""
        words = {
            True: tr("Generate Events is on"),
            False: tr("Generate Events is off: nothing would be sent"),
            None: tr("Generate Events is not set: nothing would be sent"),
        }
        lines: list[tuple[str, object]] = []
        for choice in choices:
            state = (
                words[choice.generate_events]
                if choice.is_klaviyo
                else tr("not Klaviyo's, so it can't be chosen")
            )
            lines.append(
                (tr("{name}  (ID {id}, {state})", name=choice.name, id=choice.id, state=state), choice)
            )
        barred = [place for place, choice in enumerate(choices) if not choice.is_klaviyo]
        ids = [choice.id for choice in choices]
        self.fill_list(lines, ids.index(preferred) if preferred in ids else 0, barred)
