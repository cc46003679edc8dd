"""Shows each file of the support bundle before it is saved; what is unticked stays out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.transfer.plan.notice import Notice
from core.words import say, threaded
from gui.kit.banner import Banner
from gui.kit.boxes import Splitter, dialog_column
from gui.kit.choices.fields import Combo
from gui.kit.controls import button, dialog_foot, labelled, progress_bar
from gui.kit.labels import field_label, text_label
from gui.kit.language import tr, tr_count
from gui.kit.question import ask_where
from gui.kit.room import open_in
from gui.kit.texts import shown
from gui.kit.theme import Theme
from gui.words.notices import message_of

if TYPE_CHECKING:
    from core.bundle.gather import BundleFile
    from gui.shell.support.bundle_presenter import BundlePresenter

_WHAT = say(
    "These files go into one ZIP file for whoever helps you. They contain no secrets, emails, phone "
    "numbers or payloads. Check each, and untick what you don't want to include. Nothing leaves this "
    "computer until you pass the file on."
)


class BundleDialog(QDialog):
    """A list of files, the text of the chosen one, and where the examination comes from.

    Signals: `told(str)` when something was saved.
    """

    help_page = "support"

    told = Signal(object)

    def __init__(self, presenter: BundlePresenter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Support bundle"))
        self._presenter = presenter
        self._files: tuple[BundleFile, ...] = ()
        self._left_out: set[str] = set()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Files"))
        self._split, self._moved = Splitter(), False
        self._split.splitterMoved.connect(lambda *_: self._on_moved())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(tr("Text of the file"))
        self.examination = Combo()
        self.examination.addItem(tr("the last one"), False)
        if presenter.may_examine:
            self.examination.addItem(tr("made now (reads only)"), True)
        self.banner = Banner(theme)
        self.progress = progress_bar(keeps_room=True)
        self.save = button(tr("&Save…"), self._on_save, kind="primary")
        self.save.setDefault(True)
        self.save.setEnabled(False)
        self.close_button = button(tr("&Close"), self.reject)
        self._build()
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemChanged.connect(self._on_ticked)
        self.examination.activated.connect(lambda _index: self._gather())
        presenter.busy_changed.connect(self._on_busy)
        presenter.ready.connect(self._on_ready)
        presenter.saved.connect(self._on_saved)
        presenter.failed.connect(self._on_failed)
        self.rejected.connect(presenter.leave)
        self._gather()

    def _build(self) -> None:
        split = self._split
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        label = field_label(tr("&Files"), buddy=self.list)
        column.addWidget(label)
        column.addWidget(self.list, 1)
        split.addWidget(left)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        metrics = self.fontMetrics()
        split.setSizes([metrics.averageCharWidth() * 40, metrics.averageCharWidth() * 80])
        examination = labelled(tr("&Examination of the connection"), self.examination)
        layout = dialog_column(self)
        layout.addWidget(text_label(_WHAT))
        layout.addWidget(split, 1)
        layout.addWidget(self.banner)
        layout.addWidget(self.progress)
        layout.addLayout(dialog_foot(examination, leave=self.close_button, act=self.save))
        open_in(self, 130, 36)

    @property
    def chosen(self) -> tuple[BundleFile, ...]:
        """The files that are ticked."""
        return tuple(file for file in self._files if file.name not in self._left_out)

    def _gather(self) -> None:
        self.banner.clear()
        self._presenter.gather(examine=bool(self.examination.currentData()))

    def _on_ready(self, files: tuple[BundleFile, ...]) -> None:
        row = max(self.list.currentRow(), 0)
        self._files = files
        self.list.blockSignals(True)
        self.list.clear()
        for file in files:
            size = tr_count(len(file.text), "{n:,} character", "{n:,} characters")
            item = QListWidgetItem(shown(threaded("\n", (file.title, threaded(", ", (file.name, size))))))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            left_out = file.name in self._left_out
            item.setCheckState(Qt.CheckState.Unchecked if left_out else Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._fit_list()
        self.list.setCurrentRow(row)
        self._on_row(row)
        self.save.setEnabled(bool(self.chosen))

    def _on_moved(self) -> None:
        self._moved = True

    def _fit_list(self) -> None:
        """As wide as what it names, up to half of the room, unless somebody has given it another width."""
        has, text = self._split.sizes()
        bar = self.list.verticalScrollBar().sizeHint().width()
        lacks = min(self.list.sizeHintForColumn(0) + bar, (has + text) // 2) - self.list.viewport().width()
        if lacks > 0 and not self._moved:
            self._split.setSizes([has + lacks, text - lacks])

    def _on_row(self, row: int) -> None:
        self.text.setPlainText(self._files[row].text if 0 <= row < len(self._files) else "")

    def _on_ticked(self, item: QListWidgetItem) -> None:
        name = self._files[self.list.row(item)].name
        if item.checkState() is Qt.CheckState.Checked:
            self._left_out.discard(name)
        else:
            self._left_out.add(name)
        self.save.setEnabled(bool(self.chosen))

    def _on_save(self) -> None:
        from core.bundle.saving import proposed_name

        ask_where(
            self,
            tr("Save the support bundle"),
            proposed_name(),
            "Zip",
            lambda path: self._presenter.save(path, self.chosen),
        )

    def _on_saved(self, path: str) -> None:
        self.told.emit(tr("The support bundle is saved: {path}", path=path))
        self.accept()

    def _on_failed(self, notice: Notice) -> None:
        self.banner.show_message(message_of(notice))

    def _on_busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.save.setEnabled(not busy and bool(self.chosen))
