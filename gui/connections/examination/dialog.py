"""The examination of the connection that is open, in a window of its own beside the main one."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from gui.connections.examination.presenter import ExaminationPresenter
from gui.connections.examination.view import ExaminationView
from gui.kit.boxes import dialog_column, scrolled
from gui.kit.controls import button, dialog_foot
from gui.kit.language import tr
from gui.kit.room import open_in
from gui.kit.texts import line
from gui.kit.theme import Theme
from gui.words.notices import message_of


def connect(view: ExaminationView, presenter: ExaminationPresenter) -> None:
    """Have a view show what a presenter does, and the presenter do what the view asks."""
    presenter.begun.connect(view.begin)
    presenter.found.connect(view.add)
    presenter.ended.connect(lambda sentence, whole: view.end(sentence, whole=whole))
    presenter.failed.connect(lambda notice: view.fail(message_of(notice)))
    presenter.saved.connect(view.show_saved)
    presenter.not_saved.connect(lambda notice: view.show_not_saved(message_of(notice)))
    view.stop_requested.connect(presenter.stop)
    view.save_requested.connect(presenter.save_report)
    view.text_wanted.connect(lambda: view.put(presenter.report()))


class ExaminationDialog(QDialog):
    """Shows one examination; the window behind it stays usable."""

    help_page = "examination"

    def __init__(
        self, presenter: ExaminationPresenter, theme: Theme, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self.setWindowTitle(line(tr("Examination of {name}", name=name)))
        self.view = ExaminationView(theme)
        connect(self.view, presenter)
        layout = dialog_column(self)
        layout.addWidget(scrolled(self.view), 1)
        layout.addLayout(dialog_foot(leave=button(tr("&Close"), self.close)))
        open_in(self, 170, 42)
        self.rejected.connect(presenter.drop)
