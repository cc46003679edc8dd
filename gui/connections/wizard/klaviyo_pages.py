"""The last pages of the connection's set-up: the Klaviyo key with its check, the name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from core.connections import Connection, SafeMode, free_name, put_right
from core.words import sentences, threaded
from gui.connections.safe_modes import SafeModes
from gui.connections.setup import KlaviyoForm
from gui.connections.wizard.page import KEEP, HostWord, Lack, Page, secret_edit
from gui.kit.boxes import card
from gui.kit.controls import button, hint
from gui.kit.labels import field_label, set_look, text_label
from gui.kit.language import tr, translated
from gui.kit.measures import APART
from gui.kit.texts import caption

if TYPE_CHECKING:
    from core.setup import AccountInfo, AccountVerdict, SubscriptionChoice

KLAVIYO_URL = "https://a.klaviyo.com"


class KlaviyoPage(Page):
    """The Klaviyo key, checked live.

    Signals: `check_requested(KlaviyoForm)`.
    """

    check_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        from core.setup import scopes_told  # not at the start of the window

        super().__init__(
            tr("Klaviyo key"),
            tr("A private API key of the Klaviyo account. It needs {scopes}.", scopes=scopes_told()),
            parent,
        )
        self._editing = False
        self._checked = False
        self._proven = False
        self.url = QLineEdit(KLAVIYO_URL)
        self.revision = QLineEdit()
        self.revision.setPlaceholderText(tr("As set in the subscription"))
        self.key = secret_edit()
        self.check = button(tr("&Check the key"), self._on_check)
        self.row(tr("&Address"), self.url)
        self.row(tr("API &revision"), self.revision)
        self.row(tr("Private &key"), self.key)
        self.word = HostWord("klaviyo")
        self.form.addRow("", self.word)
        self.form.addRow("", self.check)
        self.card, layout = card()
        self.result = text_label()
        self.result.setAccessibleName(tr("Result of the check"))
        layout.addWidget(self.result)
        self.right_account = QCheckBox(tr("It is the subscription's account"))
        layout.addWidget(self.right_account, 0, Qt.AlignmentFlag.AlignLeft)
        self.card.hide()
        self.body.addWidget(self.card)
        self.body.addStretch()
        for field in (self.url, self.revision, self.key):
            field.textChanged.connect(self._on_edited)
        self.word.changed.connect(self._on_edited)
        self.right_account.toggled.connect(lambda _on: self.complete_changed.emit())
        self._on_edited()

    @property
    def lacks(self) -> Lack | None:
        if not self._checked:
            if not self.key.text().strip() and not self._editing:
                return Lack(tr("Enter the private key."), self.key)
            return self.word.lack or Lack(tr("Check the key first."), self.check)
        if self._proven or self.right_account.isChecked():
            return None
        return Lack(tr("Confirm that it is the subscription's account."), self.right_account)

    @property
    def account_confirmed(self) -> bool:
        """Whether the user says that the account is the subscription's, where that can't be seen."""
        return self._checked and not self._proven and self.right_account.isChecked()

    def form_data(self) -> KlaviyoForm:
        """What was entered."""
        return KlaviyoForm(
            put_right(self.url.text()),
            self.revision.text().strip(),
            self.key.text().strip(),
            self.word.confirmed,
        )

    def fill(self, connection: Connection) -> None:
        """Show a saved connection; its key stays where it is."""
        self._editing = True
        self.word.trust(connection.confirmed_hosts)
        self.url.setText(connection.klaviyo_url)
        self.revision.setText(connection.revision)
        self.key.setPlaceholderText(translated(KEEP))
        self._on_edited()

    def suggest(self, choice: SubscriptionChoice) -> None:
        """Take over what the subscription has: its API URL, and its revision as a hint."""
        if choice.api_url and not self._editing:
            self.url.setText(put_right(choice.api_url))
        if choice.revision:
            hint(self.revision, tr("As set in the subscription: {revision}", revision=choice.revision))

    def show_account(self, account: AccountInfo, verdict: AccountVerdict) -> None:
        """Show what the key opens, and whether that is the subscription's account."""
        self._checked = True
        self._proven = verdict.state == "same"
        lines: list[str] = [
            tr("This key belongs to “{organization}”, a TEST account.", organization=account.organization)
            if account.test_account
            else tr(
                "This key belongs to “{organization}”, a LIVE account: real customers are behind it.",
                organization=account.organization,
            ),
            tr(
                "Time zone {timezone}, currency {currency}.",
                timezone=account.timezone,
                currency=account.currency,
            ),
        ]
        if account.missing_scopes:
            lines.append(
                tr(
                    "The key lacks {names}. A key's scopes can't be changed later: create a new one with all of "
                    "them, or previews and sends will fail.",
                    names=", ".join(account.missing_scopes),
                )
            )
        else:
            lines.append(
                tr("It can read everything needed. Whether it can write only shows when something is sent.")
            )
        if self._proven:
            lines.append(tr("It is the account of the subscription."))
        else:
            lines.append(
                sentences(
                    tr(
                        "Can't tell whether “{organization}” is the subscription's account.",
                        organization=account.organization,
                    ),
                    verdict.why,
                    tr("Check in Klaviyo which account the integration sends to before you continue."),
                )
            )
        self.right_account.setVisible(not self._proven)
        self.right_account.setChecked(False)
        self.result.setText(threaded("\n", lines))
        fine = self._proven and not account.missing_scopes
        set_look(self.card, tone="ok" if fine else "warning")
        self.card.show()
        self.complete_changed.emit()

    def _on_check(self) -> None:
        self.url.setText(put_right(self.url.text()))
        self.check_requested.emit(self.form_data())

    def _on_edited(self) -> None:
        self._checked = False
        self.card.hide()
        self.word.show_for(put_right(self.url.text()))
        given = bool(self.key.text().strip()) or self._editing
        self.check.setEnabled(given and not self.word.pending)
        self.check.setToolTip(tr("First confirm the address below.") if self.word.pending else "")
        self.complete_changed.emit()


class SavePage(Page):
    """The name, and what will be saved."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Name the connection"),
            tr("Secrets are stored in this computer's keyring, everything else in a settings file."),
            parent,
        )
        self._taken: frozenset[str] = frozenset()
        self._free_name = ""
        self.name = QLineEdit()
        self.row(tr("&Name"), self.name)
        self.free = button("…", self._on_free)
        self.free.hide()
        self.form.addRow("", self.free)
        self.card, layout = card()
        self.summary = QFormLayout()
        self.summary.setHorizontalSpacing(APART)
        layout.addLayout(self.summary)
        self.body.addWidget(self.card)
        self.modes = SafeModes(by_letters=False)
        self.body.addWidget(self.modes)
        self.session_only = QCheckBox(tr("Use it for &this session only"))
        self.body.addWidget(self.session_only)
        self.body.addWidget(
            text_label(
                tr(
                    "Nothing is saved: connection and secrets stay in memory and are gone when you close "
                    "the window. To save them later, edit the connection and untick this."
                ),
                tone="muted",
            )
        )
        self.body.addStretch()
        self.name.textChanged.connect(self._on_named)
        self._saved = self.what.text()
        self.session_only.toggled.connect(self._on_session_only)

    def _on_session_only(self, on: bool) -> None:
        self.what.setText(tr("It is kept until you close the window.") if on else self._saved)
        self.complete_changed.emit()

    @property
    def does(self) -> str:
        """What the button does that leads on from here."""
        return tr("&Use it now") if self.session_only.isChecked() else tr("&Save")

    @property
    def lacks(self) -> Lack | None:
        name = self.name.text().strip()
        if not name:
            return Lack(tr("Give the connection a name."), self.name)
        if name in self._taken:
            return Lack(
                tr("Another connection is called “{name}”. Choose another name.", name=name), self.name
            )
        return None

    def _on_named(self) -> None:
        name = self.name.text().strip()
        self.free.setVisible(name in self._taken)
        self._free_name = free_name(name, self._taken)
        self.free.setText(caption(tr("Call it “{name}”", name=self._free_name)))
        self.complete_changed.emit()

    def _on_free(self) -> None:
        self.name.setText(self._free_name)
        self.name.setFocus()

    def fill(
        self,
        name: str,
        taken: frozenset[str],
        lines: Sequence[tuple[str, str]],
        *,
        session_only: bool,
        mode: SafeMode,
    ) -> None:
        """Show the name and what was chosen, what stood before a send, and whether it was for the session only.
        `taken`: the names that other connections have.
        """
        self._taken = taken
        self.name.setText(name)
        self._on_named()
        self.modes.choose(mode)
        self.session_only.setChecked(session_only)
        while self.summary.rowCount():
            self.summary.removeRow(0)
        for field, value in lines:
            self.summary.addRow(field_label(field, quiet=True), text_label(value))
