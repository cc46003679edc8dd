"""The settings of the history: for how long sends are kept, and whether with what was sent."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialog, QFormLayout, QVBoxLayout, QWidget

from core.transfer.plan.notice import Notice
from core.words import say
from gui.connections.history.presenter import HistoryPresenter
from gui.kit.banner import Banner
from gui.kit.boxes import Squeezed, dialog_column, scrolled
from gui.kit.choices.fields import NumberBox
from gui.kit.controls import button, dialog_foot
from gui.kit.labels import field_label, text_label
from gui.kit.language import tr
from gui.kit.measures import NEAR
from gui.kit.room import room_for
from gui.kit.theme import Theme
from gui.words.notices import message_of

MOST_DAYS = 36_500
_WHAT = say(
    "This computer's history shows what was sent, when, by whom and for which ticket. Older sends are "
    "deleted at the next start; unresolved ones are kept."
)
_WITHOUT = say(
    "Without payloads, the history keeps their hashes: it still shows whether an event was sent exactly "
    "like this, but not its content. Payloads already kept stay until they are deleted."
)


class HistorySettingsDialog(QDialog):
    """Accepted when the settings are saved."""

    help_page = "history"

    def __init__(self, presenter: HistoryPresenter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setWindowTitle(tr("History settings"))
        self.days = NumberBox()
        self.days.setRange(1, MOST_DAYS)
        self.days.setValue(presenter.days)
        self.days.setAccessibleName(tr("Days to keep sends for"))
        self.payloads = QCheckBox(tr("Keep the &payloads that were sent"))
        self.payloads.setChecked(presenter.payloads)
        self.banner = Banner(theme)
        self.save = button(tr("&Save"), self._on_save, kind="primary")
        self.save.setDefault(True)
        self.cancel = button(tr("Cancel"), self.reject)
        content = Squeezed()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(NEAR)
        inner.addWidget(text_label(_WHAT, tone="muted"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(field_label(tr("&Days to keep sends for"), buddy=self.days), self.days)
        inner.addLayout(form)
        inner.addWidget(self.payloads)
        inner.addWidget(text_label(_WITHOUT, tone="muted"))
        inner.addStretch()
        layout = dialog_column(self)
        layout.addWidget(scrolled(content), 1)
        layout.addWidget(self.banner)
        layout.addLayout(dialog_foot(leave=self.cancel, act=self.save))
        self.resize(room_for(self, 70, 16))
        presenter.busy_changed.connect(lambda busy: self.save.setEnabled(not busy))
        presenter.saved.connect(self.accept)
        presenter.failed.connect(self._on_failed)
        self.rejected.connect(presenter.leave)

    def _on_save(self) -> None:
        self.banner.clear()
        self._presenter.save(self.days.value(), payloads=self.payloads.isChecked())

    def _on_failed(self, notice: Notice) -> None:
        self.banner.show_message(message_of(notice))
