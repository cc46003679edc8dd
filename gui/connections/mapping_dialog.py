"""The dialog that chooses where the open connection's mapping comes from: at any time, or when it can't be read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from core.mapping_choice import MappingChoice
from core.transfer.plan.notice import Notice
from gui.connections.mapping_form import MappingForm
from gui.connections.mapping_source import MappingSourcePresenter
from gui.kit.banner import Banner
from gui.kit.boxes import dialog_column, scrolled
from gui.kit.controls import button, dialog_foot, progress_bar
from gui.kit.labels import text_label
from gui.kit.language import tr
from gui.kit.room import room_for
from gui.kit.texts import shown, tip
from gui.kit.theme import Theme
from gui.words.notices import message_of


class MappingDialog(QDialog):
    """Accepted when the chosen source was read and taken; until then all stays as it was."""

    help_page = "mapping"

    def __init__(
        self, presenter: MappingSourcePresenter, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setWindowTitle(tr("Mapping source"))
        self.fields = MappingForm()
        self.fields.fill(presenter.choice)
        self.banner = Banner(theme)
        self.progress = progress_bar(keeps_room=True)
        self.progress.hide()
        self.take = button(tr("&Use this source"), self._on_take, kind="primary")
        self.take.setDefault(True)
        self.cancel = button(tr("Cancel"), self.reject)
        self.lacks = text_label(tone="muted")
        self.lacks.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lacks.setAccessibleName(tr("What is still missing"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(text_label(presenter.what))
        column.addWidget(self.fields)
        column.addStretch()
        layout = dialog_column(self)
        layout.addWidget(scrolled(inside), 1)
        layout.addWidget(self.banner)
        layout.addWidget(self.progress)
        layout.addWidget(self.lacks)
        layout.addLayout(dialog_foot(leave=self.cancel, act=self.take))
        self.resize(room_for(self, 78, 30))
        self.fields.changed.connect(self._update)
        presenter.busy_changed.connect(self._on_busy_changed)
        presenter.taken.connect(self._on_taken)
        presenter.failed.connect(self._on_failed)
        self.rejected.connect(presenter.leave)
        self._update()
        self.fields.focus_chosen()

    def _on_take(self) -> None:
        choice = self.fields.choice
        if choice is not None:
            self.banner.clear()
            self._presenter.take(choice)

    def _on_taken(self, _choice: MappingChoice) -> None:
        self.accept()

    def _on_failed(self, notice: Notice) -> None:
        # The dialog is where its action leads.
        self.banner.show_message(replace(message_of(notice), actions=()))

    def _on_busy_changed(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.fields.setEnabled(not busy)
        self.take.setEnabled(not busy and self.fields.choice is not None)

    def _update(self) -> None:
        why = self.fields.why_not
        self.take.setEnabled(not why)
        self.take.setToolTip(tip(why))
        self.take.setAccessibleDescription(shown(why))
        self.lacks.setText(why)
