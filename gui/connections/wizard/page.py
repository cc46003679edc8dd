"""What the pages of the connection's set-up have in common."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import DeskError
from core.words import say
from gui.kit.boxes import card
from gui.kit.labels import field_label, set_size, text_label
from gui.kit.language import tr, translated
from gui.kit.measures import NEAR
from gui.kit.texts import caption, line

KEEP = say("Leave empty to keep the saved one")
"""Stands in the fields of secrets while a saved connection is edited."""

_AT_ONCE = 200
"""Lines of a list that are added in one turn."""


class Lack(NamedTuple):
    """Something that is missing: what it is, as a sentence, and where it is put right."""

    words: str
    at: QWidget


class Page(QWidget):
    """The base of the pages: a title, a line that says what to do, a form.

    Signals: `complete_changed()` when `complete` may have changed.
    """

    complete_changed = Signal()

    def __init__(self, title: str, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = text_label(title)
        set_size(heading, "title")
        self.heading = heading
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(heading)
        self.what = text_label(what, tone="muted")
        self.body.addWidget(self.what)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setVerticalSpacing(NEAR)
        self.body.addSpacing(NEAR)
        self.body.addLayout(self.form)

    @property
    def lacks(self) -> Lack | None:
        """What is missing before Next may be pressed; None for nothing."""
        return None

    @property
    def complete(self) -> bool:
        """Whether Next may be pressed."""
        return self.lacks is None

    def row(self, label: str, field: QWidget) -> None:
        """Add a field with its label; the label's mnemonic leads to the field."""
        text = field_label(label, buddy=field)
        field.setAccessibleName(line(translated(label).replace("&", "")))
        self.form.addRow(text, field)


def secret_edit() -> QLineEdit:
    """A field for a secret: masked, and never remembered by input methods."""
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setInputMethodHints(
        Qt.InputMethodHint.ImhHiddenText
        | Qt.InputMethodHint.ImhSensitiveData
        | Qt.InputMethodHint.ImhNoPredictiveText
    )
    return made


class HostWord(QWidget):
    """Asks whether a secret may go to an address that isn't the system's own; hidden where it needn't be asked.

    Signals: `changed()`.
    """

    changed = Signal()

    def __init__(self, system: Literal["ipaas", "klaviyo"], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._system = system
        self._host = ""
        self._trusted: tuple[str, ...] = ()
        frame, inner = card("warning")
        self.says = text_label()
        self.tick = QCheckBox()
        inner.addWidget(self.says)
        inner.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.tick.toggled.connect(lambda _on: self.changed.emit())
        self.hide()

    def trust(self, hosts: tuple[str, ...]) -> None:
        """Take what was confirmed before, for the saved connection that is edited."""
        self._trusted = hosts

    def show_for(self, url: str) -> None:
        """Ask for another address; what was said of another host doesn't hold for it."""
        host = self._host_of(url)
        if host == self._host:
            return
        self._host = host
        with QSignalBlocker(self.tick):
            self.tick.setChecked(host in self._trusted)
        if self._system == "klaviyo":
            says = tr(
                "{host} is not Klaviyo's own address. Whoever runs it gets the key. Continue only if you "
                "know whose it is.",
                host=host,
            )
            tick = tr("Send the key to {host}", host=host)
        else:
            says = tr(
                "{host} is not iPaaS.com's own address. Whoever runs it gets your password or token. "
                "Continue only if you know whose it is.",
                host=host,
            )
            tick = tr("Send your password or token to {host}", host=host)
        self.says.setText(says)
        self.tick.setText(caption(tick))
        self.setVisible(bool(host))
        self.changed.emit()

    def _host_of(self, url: str) -> str:
        from core.setup import unconfirmed_host  # not at the start of the window

        try:
            return unconfirmed_host(url, self._system) or ""
        except DeskError:
            return ""  # no address yet; one that is wrong is told when it is used

    @property
    def lack(self) -> Lack | None:
        """The word, where it is needed and not given."""
        return Lack(tr("Confirm the address, or enter another."), self.tick) if self.pending else None

    @property
    def pending(self) -> bool:
        """Whether the word is needed, and not given."""
        return bool(self._host) and not self.tick.isChecked()

    @property
    def confirmed(self) -> str:
        """The host that was confirmed; empty for none."""
        return self._host if self._host and self.tick.isChecked() else ""


class ListPage(Page):
    """A page with a list to choose from. A double click means Next.

    Signals: `activated()`.
    """

    activated = Signal()

    def __init__(self, title: str, what: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(title, what, parent)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)  # of thousands not all in one turn
        self._records: list[object] = []
        self._texts: list[str] = []
        self._barred: frozenset[int] = frozenset()
        self._wanted = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._add_lines)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        text = field_label(label, buddy=self.list)
        self.list.setAccessibleName(line(translated(label).replace("&", "")))
        self.body.addWidget(text)
        self.body.addWidget(self.list, 1)
        self.list.currentItemChanged.connect(lambda *_: self.complete_changed.emit())
        self.list.itemActivated.connect(lambda _item: self.activated.emit())

    @property
    def lacks(self) -> Lack | None:
        item = self.list.currentItem()
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return None
        return Lack(tr("Choose one from the list."), self.list)

    def chosen(self) -> object:
        """The record of the chosen line, or None."""
        row = self.list.currentRow()
        return self._records[row] if 0 <= row < len(self._records) else None

    def fill_list(
        self, lines: Sequence[tuple[str, object]], current: int, barred: Collection[int] = ()
    ) -> None:
        """Show these lines; those at the places `barred` are shown, and can't be chosen."""
        with QSignalBlocker(self.list):
            self.list.clear()
        self._records = [record for _text, record in lines]
        self._texts = [text for text, _record in lines]
        self._barred, self._wanted = frozenset(barred), max(current, 0)
        self._add_lines()
        self.complete_changed.emit()

    def _add_lines(self) -> None:
        """Add a part of the lines: of thousands not all in one turn."""
        first = self.list.count()
        part = self._texts[first : first + _AT_ONCE]
        self.list.addItems([line(text) for text in part])
        last = first + len(part)
        for place in self._barred:
            if first <= place < last:
                self.list.item(place).setFlags(Qt.ItemFlag.NoItemFlags)
        if first <= self._wanted < last and self._wanted not in self._barred and self.list.currentRow() < 0:
            self.list.setCurrentRow(self._wanted)
        if last < len(self._texts):
            self._soon.start()
        else:
            self._soon.stop()
