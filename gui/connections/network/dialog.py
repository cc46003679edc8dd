"""The network settings: proxy and certificates, to be tried before they are kept."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.network import Network, ProxyUse
from core.transfer.plan.notice import Notice
from core.words import say
from gui.connections.network.presenter import NetworkForm, NetworkPresenter
from gui.connections.wizard.page import KEEP, secret_edit
from gui.kit.banner import Banner
from gui.kit.boxes import Squeezed, dialog_column, scrolled
from gui.kit.controls import button, dialog_foot, hint, progress_bar
from gui.kit.labels import field_label, text_label
from gui.kit.language import tr, translated
from gui.kit.message import Message
from gui.kit.room import begins_at, chose_file, room_for
from gui.kit.texts import line, shown, tip
from gui.kit.theme import Theme
from gui.words.notices import message_of
from gui.words.plain import KEYRING_WAITS, all_of

_WHAT = say(
    "How this program reaches iPaaS.com and Klaviyo, for all connections. Your network administrator can "
    "tell you what to enter."
)
_USES: tuple[tuple[ProxyUse, str], ...] = (
    ("system", say("Use this &computer's settings")),
    ("none", say("&No proxy")),
    ("this", say("T&his proxy")),
)


class NetworkDialog(QDialog):
    """Accepted when the settings are saved."""

    help_page = "examination"

    def __init__(self, presenter: NetworkPresenter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._busy = False
        self._before = presenter.network
        self.setWindowTitle(tr("Network settings"))
        self.uses = {use: QRadioButton(translated(text)) for use, text in _USES}
        self.address, self.user, self.without = QLineEdit(), QLineEdit(), QLineEdit()
        self.password = secret_edit()
        self.certificates = QLineEdit()
        hint(self.address, tr("http://proxy.example.com:8080, or socks5://…"))
        hint(self.without, tr("for example .example.com, 10.0.0.0/8, [fd00::]/8"))
        hint(self.certificates, tr("only those of the operating system"))
        self.browse = button(tr("B&rowse…"), self._on_browse)
        self.banner = Banner(theme)
        self.progress = progress_bar(keeps_room=True)
        self.try_out = button(tr("&Try it"), self._on_try)
        self.save = button(tr("&Save"), self._on_save, kind="primary")
        self.save.setDefault(True)
        self.cancel = button(tr("Cancel"), self.reject)
        self._form = QFormLayout()
        self._build()
        self._fill(self._before)
        for radio in self.uses.values():
            radio.toggled.connect(self._update)
        self.address.textChanged.connect(self._update)
        self.user.textChanged.connect(self._update)
        presenter.busy_changed.connect(self._on_busy_changed)
        presenter.reached.connect(self._on_reached)
        presenter.saved.connect(self.accept)
        presenter.failed.connect(self._on_failed)
        self.rejected.connect(presenter.leave)
        self._on_busy_changed(busy=False)

    def _build(self) -> None:
        content = Squeezed()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(text_label(_WHAT, tone="muted"))
        for radio in self.uses.values():
            inner.addWidget(radio)
        self.uses["system"].setToolTip(
            tr("HTTPS_PROXY, ALL_PROXY and NO_PROXY, else the settings of the system.")
        )
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._row(tr("&Address"), self.address)
        self._row(tr("&User"), self.user)
        self._row(tr("&Password"), self.password)
        self._row(tr("&Without it"), self.without)
        file = QWidget()
        row = QHBoxLayout(file)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.certificates, 1)
        row.addWidget(self.browse)
        self._row(tr("Co&mpany's certificates"), self.certificates, file)
        inner.addLayout(self._form)
        inner.addWidget(
            text_label(
                tr(
                    "The password is stored in this computer's keyring and goes to this proxy only. The "
                    "keys of encrypted connections are never stored."
                ),
                tone="muted",
            )
        )
        inner.addStretch()
        layout = dialog_column(self)
        layout.addWidget(scrolled(content), 1)
        layout.addWidget(self.banner)
        layout.addWidget(self.progress)
        layout.addLayout(dialog_foot(self.try_out, leave=self.cancel, act=self.save))
        self.resize(room_for(self, 104, 30))

    def _row(self, label: str, field: QLineEdit, shown: QWidget | None = None) -> None:
        text = field_label(label, buddy=field)
        field.setAccessibleName(line(label.replace("&", "")))
        self._form.addRow(text, shown or field)

    def form_data(self) -> NetworkForm:
        """What was entered."""
        use = next(use for use, radio in self.uses.items() if radio.isChecked())
        network = Network(
            proxy=use,
            address=self.address.text().strip(),
            user=self.user.text().strip(),
            without=self.without.text().strip(),
            certificates=self.certificates.text().strip(),
        )
        return NetworkForm(network, self.password.text() or (None if self._keeps else ""))

    @property
    def _keeps(self) -> bool:
        """Whether an empty password means the one that is saved: for the same proxy and user only."""
        before = self._before
        return bool(
            before.user
            and before.address == self.address.text().strip()
            and before.user == self.user.text().strip()
        )

    def _fill(self, network: Network) -> None:
        if network.proxy in self.uses:  # else nobody knows, and it has to be chosen
            self.uses[network.proxy].setChecked(True)
        self.address.setText(network.address)
        self.user.setText(network.user)
        self.without.setText(network.without)
        self.certificates.setText(network.certificates)

    def _update(self) -> None:
        own = self.uses["this"].isChecked()
        for field in (self.address, self.user, self.password, self.without):
            self._form.setRowVisible(field, own)
        self.password.setPlaceholderText(translated(KEEP) if self._keeps else "")
        chosen = any(radio.isChecked() for radio in self.uses.values())
        ready = chosen and (not own or bool(self.address.text().strip()))
        for each in (self.try_out, self.save):
            each.setEnabled(ready and not self._busy)
            why = (
                ""
                if ready
                else tr("First enter the proxy's address.")
                if chosen
                else tr("First choose one of the three.")
            )
            each.setToolTip(tip(why))
            each.setAccessibleDescription(shown(why))

    def on_keyring_waits(self) -> None:
        """Say what is waited for."""
        if self._busy:
            self.banner.show_message(
                Message(title=KEYRING_WAITS, hint=tr("Answer it, or press Cancel.")), "accent"
            )

    def _on_try(self) -> None:
        self.banner.clear()
        self._presenter.try_out(self.form_data())

    def _on_save(self) -> None:
        self.banner.clear()
        self._presenter.save(self.form_data())

    def _on_browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            tr("Certificates of your company"),
            begins_at("certificates"),
            tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
        )
        if path:
            chose_file("certificates", path)
            self.certificates.setText(path)

    def _on_reached(self, urls: tuple[str, ...]) -> None:
        self.banner.show_message(
            Message(title=tr("It works"), detail=tr("{names} responded.", names=all_of(urls))), "ok"
        )

    def _on_failed(self, notice: Notice) -> None:
        self.banner.show_message(message_of(notice))

    def _on_busy_changed(self, busy: bool) -> None:
        self._busy = busy
        self.progress.setVisible(busy)
        self._update()
