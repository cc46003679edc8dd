"""The set-up of a connection, page by page: from the sign-in to the examination of what was saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QWidget,
)

from core.connections import Connection
from core.mapping_choice import SourceKind
from core.transfer.plan.notice import Notice
from core.words import say, sentences, threaded
from gui.connections.examination.presenter import ExaminationPresenter
from gui.connections.setup import ConnectPresenter
from gui.connections.wizard.examination_page import ExaminationPage
from gui.connections.wizard.klaviyo_pages import KlaviyoPage, SavePage
from gui.connections.wizard.mapping_page import MappingPage
from gui.connections.wizard.page import Page
from gui.connections.wizard.sign_in_pages import CompanyPage, SignInPage, SubscriptionPage
from gui.kit.access.announce import announce
from gui.kit.banner import Banner
from gui.kit.boxes import PagesInFront, dialog_column, scrolled
from gui.kit.controls import RETURN, button, dialog_foot, progress_bar
from gui.kit.labels import text_label
from gui.kit.language import tr
from gui.kit.message import Action, Message
from gui.kit.room import room_for
from gui.kit.texts import line, shown, tip
from gui.kit.theme import Theme
from gui.words.notices import message_of
from gui.words.plain import KEYRING_WAITS

if TYPE_CHECKING:
    from core.setup import AccountInfo, AccountVerdict, Company, SubscriptionChoice

_STEPS = (
    say("Sign in"),
    say("Company"),
    say("Subscription"),
    say("Klaviyo key"),
    say("Mapping"),
    say("Save"),
    say("Examination"),
)
_SESSION_ONLY = "session_only"
_KLAVIYOS = frozenset({"reach-klaviyo", "account-match", "scopes-read", "klaviyo-retired"})
"""Checks that fail for what stands on Klaviyo's page; for all else it is the first."""


class ConnectionDialog(QDialog):
    """Makes or edits one connection; accepted when it is saved, and `saved_name` says which.

    Next asks the services first, and goes on when they have answered; errors stand in the dialog. It ends with an
    examination of what was saved.

    Signals: `network_requested()`, for the network settings.
    """

    network_requested = Signal()

    def __init__(
        self,
        presenter: ConnectPresenter,
        examination: ExaminationPresenter,
        theme: Theme,
        parent: QWidget | None = None,
        edit: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._examination = examination
        self._edited: Connection | None = None
        self.saved_name = ""
        self.setWindowTitle(tr("Edit the connection") if edit else tr("New connection"))
        self.sign_in_page = SignInPage()
        self.company_page = CompanyPage()
        self.subscription_page = SubscriptionPage()
        self.klaviyo_page = KlaviyoPage()
        self.mapping_page = MappingPage()
        self.save_page = SavePage()
        self.examination_page = ExaminationPage(theme, examination)
        self.pages = PagesInFront()
        self._all: tuple[Page, ...] = (
            self.sign_in_page,
            self.company_page,
            self.subscription_page,
            self.klaviyo_page,
            self.mapping_page,
            self.save_page,
            self.examination_page,
        )
        for page in self._all:
            self.pages.addWidget(page)
        self.where = text_label(tone="muted")
        self.banner = Banner(theme)
        self.progress = progress_bar(keeps_room=True)
        self.progress.hide()
        self.lacks = text_label(tone="muted")
        self.lacks.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.back = button(tr("&Back"), self._on_back)
        self.next = button(tr("&Next"), self._on_next, kind="primary")
        self.next.setDefault(True)
        self.cancel = button(tr("Cancel"), self.reject)
        self.network = button(tr("Net&work settings…"), self.network_requested.emit)
        self._busy = False
        self._focused: QWidget | None = None
        self._build()
        self._connect()
        self.show_page(0)
        if edit is not None:
            presenter.load(edit)

    def _build(self) -> None:
        foot = dialog_foot(self.network, leave=self.cancel, act=self.next)
        foot.insert(foot.count() - 1, self.back)
        layout = dialog_column(self)
        layout.addWidget(self.where)
        self._room = scrolled(self.pages)
        layout.addWidget(self._room, 1)
        layout.addWidget(self.banner)
        layout.addWidget(self.progress)
        layout.addWidget(self.lacks)
        layout.addLayout(foot)
        self._make_room(88, 34)

    def _make_room(self, characters: int, lines: int) -> None:
        """Become so large at the least, as far as the screen has room."""
        wanted = room_for(self, characters, lines)
        self.resize(self.size().expandedTo(wanted) if self.isVisible() else wanted)

    def _connect(self) -> None:
        presenter = self._presenter
        for page in self._all:
            page.complete_changed.connect(self._update)
        self.company_page.activated.connect(self._on_next)
        self.subscription_page.activated.connect(self._on_next)
        self.klaviyo_page.check_requested.connect(self._on_check_requested)
        self.examination_page.view.place_requested.connect(self._on_place_requested)
        self.examination_page.view.run_requested.connect(self._examine)
        presenter.busy_changed.connect(self._on_busy_changed)
        presenter.loaded.connect(self._on_loaded)
        presenter.signed_in.connect(self._on_signed_in)
        presenter.subscriptions_ready.connect(self._on_subscriptions_ready)
        presenter.key_checked.connect(self._on_key_checked)
        presenter.mapping_read.connect(self._on_mapping_read)
        presenter.saved.connect(self._on_saved)
        presenter.failed.connect(self._on_failed)
        self.banner.command_requested.connect(self._on_command)

    @property
    def help_page(self) -> str:
        """The help page for what is shown."""
        return "examination" if self.pages.currentWidget() is self.examination_page else "connection"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return says what Next wants where it can't be pressed, and goes there.
        lack = self._page.lacks
        if event.key() in RETURN and lack is not None and not self._busy:
            if lack.at is self.klaviyo_page.check and lack.at.isEnabled():
                self.klaviyo_page.check.click()
                return
            lack.at.setFocus()
            announce(self, lack.words)
        else:
            super().keyPressEvent(event)

    @property
    def _page(self) -> Page:
        return self._all[self.pages.currentIndex()]

    def reject(self) -> None:
        self._presenter.leave()
        self._examination.drop()
        if self.saved_name:  # what is saved is there, however the examination is left
            self.accept()
        else:
            super().reject()

    def on_keyring_waits(self) -> None:
        """Say what is waited for."""
        if self._busy:
            self.banner.show_message(
                Message(title=KEYRING_WAITS, hint=tr("Answer it, or press Cancel.")), "accent"
            )

    def _on_back(self) -> None:
        self._presenter.cancel()
        self._examination.drop()
        self.show_page(self.pages.currentIndex() - 1)

    def _on_next(self) -> None:
        page = self.pages.currentWidget()
        if self._busy or not isinstance(page, Page) or not page.complete:
            return
        self.banner.clear()
        if page is self.sign_in_page:
            self._presenter.sign_in(self.sign_in_page.form_data())
        elif page is self.company_page:
            company: Company = self.company_page.chosen()  # type: ignore[assignment]  # the list's own records
            self._presenter.choose_company(company.id, company.name)
        elif page is self.subscription_page:
            choice: SubscriptionChoice = self.subscription_page.chosen()  # type: ignore[assignment]  # as above
            self._presenter.choose_subscription(choice)
            self.klaviyo_page.suggest(choice)
            self.show_page(3)
        elif page is self.klaviyo_page:
            self.show_page(4)
        elif page is self.mapping_page:
            self._presenter.try_mapping(self.mapping_page.choice)
        elif page is self.examination_page:
            self._examination.drop()
            self.accept()
        else:
            self._presenter.save(
                self.save_page.name.text(),
                account_confirmed=self.klaviyo_page.account_confirmed,
                session_only=self.save_page.session_only.isChecked(),
                safe_mode=self.save_page.modes.mode,
            )

    def _on_check_requested(self, form: object) -> None:
        self.banner.clear()
        self._presenter.check_key(form)  # type: ignore[arg-type]  # the page's own KlaviyoForm

    def _on_loaded(self, connection: Connection) -> None:
        self._edited = connection
        self.sign_in_page.fill(connection)
        self.klaviyo_page.fill(connection)
        self.mapping_page.fill(connection)

    def _on_signed_in(self, companies: tuple[Company, ...]) -> None:
        self.company_page.fill(companies, self._edited.company_id if self._edited is not None else "")
        self.show_page(1)

    def _on_subscriptions_ready(self, choices: tuple[SubscriptionChoice, ...]) -> None:
        if not choices:
            hint = tr(
                "Install the Klaviyo integration for this company in iPaaS.com, or go back and choose another."
            )
            self.banner.show_message(Message(title=tr("This company has no subscriptions"), hint=hint))
            return
        if not any(choice.is_klaviyo for choice in choices):
            hint = tr(
                "Install the Klaviyo integration for this company in iPaaS.com, or go back and choose another."
            )
            names = ", ".join(choice.name for choice in choices)
            title = tr("None of this company's subscriptions is Klaviyo's")
            self.banner.show_message(
                Message(title=title, detail=tr("It has: {names}.", names=names), hint=hint)
            )
            return
        preferred = self._edited.subscription_id if self._edited is not None else ""
        self.subscription_page.fill(choices, preferred)
        self.show_page(2)

    def _on_key_checked(self, account: AccountInfo, verdict: AccountVerdict) -> None:
        page = self.klaviyo_page
        page.show_account(account, verdict)
        self._focus(self.next if page.complete else page.right_account)
        announce(self, page.result.text())
        # Once it is laid out: below large text it may be out of sight.
        QTimer.singleShot(0, self, lambda: self._room.ensureWidgetVisible(self.klaviyo_page.card))

    def _on_mapping_read(self) -> None:
        self.save_page.fill(
            self._presenter.suggested_name(),
            self._presenter.taken,
            self._presenter.summary(),
            session_only=self._presenter.for_session,
            mode=self._edited.safe_mode if self._edited is not None else "confirm",
        )
        self.show_page(5)

    def _on_saved(self, name: str) -> None:
        self.saved_name = name
        self.show_page(6)
        self._examine()

    def _examine(self) -> None:
        saved = self._presenter.edited
        if saved is not None:
            self.examination_page.begin(saved)

    def _on_place_requested(self, place: str, check: str) -> None:
        if place == "network":
            self.network_requested.emit()
            return
        self._examination.drop()
        self.show_page(4 if place == "mapping" else 3 if check in _KLAVIYOS else 0)

    def _on_failed(self, notice: Notice) -> None:
        message = message_of(notice)
        if notice.kind == "KeyringUnavailable" and self._page is self.save_page:
            # Nothing is wanted of a keyring for a connection that is kept in memory alone.
            words = self.save_page.session_only.text().replace("&", "")
            message = replace(message, actions=(*message.actions, Action(_SESSION_ONLY, words)))
        self.banner.show_message(message)

    def _on_command(self, command: str) -> None:
        if command == _SESSION_ONLY:
            self.save_page.session_only.setChecked(True)
            self._on_next()

    def _on_busy_changed(self, busy: bool) -> None:
        if busy and not self._busy:
            self._focused = self.focusWidget()
        self._busy = busy
        self.progress.setVisible(busy)
        self.pages.setEnabled(not busy)
        self._update()
        if not busy and self._focused is not None:
            self._focused.setFocus()

    def show_page(self, number: int) -> None:
        """Show a page by its number, from 0."""
        self.banner.clear()
        self.pages.setCurrentIndex(number)
        if self._all[number] is self.examination_page:
            self._make_room(160, 54)
        QTimer.singleShot(0, self._room, self._room.raise_window)
        self.where.setText(
            tr("Step {n} of {all}: {step}", n=number + 1, all=len(_STEPS), step=_STEPS[number])
        )
        fields: tuple[QWidget, ...] = (
            self.sign_in_page.first,
            self.company_page.list,
            self.subscription_page.list,
            self.klaviyo_page.key,
            self.mapping_page.fields.radios[self._chosen_source()],
            self.save_page.name,
            self.next,
        )
        self._update()
        page = self._all[number]
        announce(self, sentences(threaded("", (self.where.text(), ".")), page.what.text()))
        self._focus(fields[number])

    def _focus(self, widget: QWidget) -> None:
        """Give the focus to a widget; while the pages wait for an answer, and can't have it, afterwards."""
        self._focused = widget
        if not self._busy:
            widget.setFocus()

    def _chosen_source(self) -> SourceKind:
        chosen = self.mapping_page.fields.choice
        return chosen.source if chosen is not None else "listed"

    def _update(self) -> None:
        number = self.pages.currentIndex()
        page = self._all[number]
        self.back.setEnabled(number > 0 and not self._busy)
        lack = page.lacks
        words = lack.words if lack is not None else ""
        self.next.setEnabled(lack is None and not self._busy)
        self.next.setToolTip(tip(words))
        self.next.setAccessibleDescription(shown(words))
        self.lacks.setText(words)
        self.lacks.setAccessibleName(line(tr("Still missing: {what}", what=words)) if words else "")
        last = page is self.examination_page
        saves = page is self.save_page
        self.next.setText(tr("&Finish") if last else self.save_page.does if saves else tr("&Next"))
        self.cancel.setText(tr("Close") if self.saved_name else tr("Cancel"))
