"""Asks where a connection's mapping comes from: the fields, for the set-up and for the dialog on its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import DeskError
from core.mapping_choice import MappingChoice, SourceKind, check_choice, ids_in
from core.words import say
from gui.kit.controls import button
from gui.kit.labels import text_label
from gui.kit.language import tr, translated
from gui.kit.room import begins_at, chose_file
from gui.kit.texts import line

_WORDS: tuple[tuple[SourceKind, str, str], ...] = (
    (
        "listed",
        say("&Listed by iPaaS.com"),
        say("All mapping collections that iPaaS.com lists for the subscription."),
    ),
    (
        "ids",
        say("These collections, by &ID"),
        say("Each ID is in the address of the collection's page in iPaaS.com."),
    ),
    ("file", say("A saved &file"), say("Collections with their children, in iPaaS.com's JSON.")),
    (
        "built-in",
        say("The integration's &defaults"),
        say("The collections that come with the Klaviyo integration, without the subscriber's changes."),
    ),
)


class MappingForm(QWidget):
    """The four sources, one of which is chosen, with the field that it needs.

    Signals: `changed()`.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.radios: dict[SourceKind, QRadioButton] = {}
        self.ids = QLineEdit()
        self.ids.setPlaceholderText(tr("90211, or several: 90211, 90212"))
        self.ids.setAccessibleName(tr("IDs of the mapping collections"))
        self.file = QLineEdit()
        self.file.setAccessibleName(tr("File of the mapping collections"))
        self.browse = button(tr("&Browse…"), self._on_browse)
        self._fields: dict[SourceKind, QWidget] = {"ids": self.ids, "file": self._file_row()}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for kind, words, what in _WORDS:
            radio = self.radios[kind] = QRadioButton(translated(words))
            radio.setAccessibleDescription(line(what))
            self._group.addButton(radio)
            layout.addWidget(radio)
            layout.addWidget(text_label(what, tone="muted"))
            if kind in self._fields:
                layout.addWidget(self._fields[kind])
            radio.toggled.connect(self._on_changed)
        self.ids.textChanged.connect(self._on_changed)
        self.file.textChanged.connect(self._on_changed)
        self.radios["listed"].setChecked(True)

    @property
    def choice(self) -> MappingChoice | None:
        """What is chosen; None while it names nothing to read."""
        kind = next(kind for kind, radio in self.radios.items() if radio.isChecked())
        try:
            match kind:
                case "ids":
                    chosen = MappingChoice(source="ids", ids=ids_in(self.ids.text()))
                case "file":
                    chosen = MappingChoice(source="file", file=_whole_path(self.file.text()))
                case _:
                    chosen = MappingChoice(source=kind)
            check_choice(chosen)
        except DeskError:
            return None
        return chosen

    @property
    def why_not(self) -> str:
        """What is missing before there is a choice; empty for nothing."""
        if self.choice is not None:
            return ""
        if self.field is self.file:
            return tr("Name the file of the mapping collections.")
        return tr("Enter the IDs of the mapping collections, as numbers.")

    @property
    def field(self) -> QWidget:
        """Where the source that is chosen is entered, or the source itself."""
        kind = next(kind for kind, radio in self.radios.items() if radio.isChecked())
        return {"ids": self.ids, "file": self.file}.get(kind, self.radios[kind])

    def fill(self, choice: MappingChoice) -> None:
        """Show a choice."""
        self.ids.setText(", ".join(choice.ids))
        self.file.setText(choice.file)
        self.radios[choice.source].setChecked(True)

    def focus_chosen(self) -> None:
        """Give the focus to the source that is chosen."""
        next(radio for radio in self.radios.values() if radio.isChecked()).setFocus()

    def _file_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.file, 1)
        layout.addWidget(self.browse)
        return row

    def _on_changed(self) -> None:
        for kind, field in self._fields.items():
            field.setEnabled(self.radios[kind].isChecked())
        self.changed.emit()

    def _on_browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            tr("Open the mapping collections"),
            self.file.text() or begins_at("mapping"),
            tr("JSON (*.json);;All files (*)"),
        )
        if name:
            chose_file("mapping", name)
            self.file.setText(name)


def _whole_path(text: str) -> str:
    """The path from the root on: a connection is opened in other folders, too."""
    return str(Path(text.strip()).expanduser().absolute()) if text.strip() else ""
