"""What the pages of the connection's set-up have in common."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.kit.labels import enlarge, text_label

KEEP = "Leave empty to keep the saved one"
"""Stands in the fields of secrets while a saved connection is edited."""


class Page(QWidget):
    """The base of the pages: a title, a line that says what to do, a form.

    Signals: `complete_changed()` when `complete` may have changed.
    """

    complete_changed = Signal()

    def __init__(self, title: str, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = text_label(title)
        enlarge(heading, 1.25)
        self.heading = heading
        self.body = QVBoxLayout(self)
        self.body.addWidget(heading)
        self.body.addWidget(text_label(what, tone="muted"))
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setVerticalSpacing(8)
        self.body.addSpacing(8)
        self.body.addLayout(self.form)

    @property
    def complete(self) -> bool:
        """Whether Next may be pressed."""
        return True

    def row(self, label: str, field: QWidget) -> None:
        """Add a field with its label; the label's mnemonic leads to the field."""
        text = QLabel(label)
        text.setBuddy(field)
        field.setAccessibleName(label.replace("&", ""))
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


class ListPage(Page):
    """A page with a list to choose from. A double click means Next.

    Signals: `activated()`.
    """

    activated = Signal()

    def __init__(self, title: str, what: str, label: str, parent: QWidget | None = None) -> None:
        super().__init__(title, what, parent)
        self.list = QListWidget()
        text = QLabel(label)
        text.setBuddy(self.list)
        self.list.setAccessibleName(label.replace("&", ""))
        self.body.addWidget(text)
        self.body.addWidget(self.list, 1)
        self.list.currentItemChanged.connect(lambda *_: self.complete_changed.emit())
        self.list.itemActivated.connect(lambda _item: self.activated.emit())

    @property
    def complete(self) -> bool:
        return self.list.currentItem() is not None

    def chosen(self) -> object:
        """The record of the chosen line, or None."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def fill_list(self, lines: Sequence[tuple[str, object]], current: int) -> None:
        self.list.clear()
        for text, record in lines:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, record)
            self.list.addItem(item)
        if lines:
            self.list.setCurrentRow(max(current, 0))
