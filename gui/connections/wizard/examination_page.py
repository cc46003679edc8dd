"""The last page of the set-up: whether the connection that was saved is as it has to be."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.connections import Connection
from gui.connections.examination.dialog import connect
from gui.connections.examination.presenter import ExaminationPresenter
from gui.connections.examination.view import ExaminationView
from gui.connections.wizard.page import Page
from gui.kit.language import tr
from gui.kit.theme import Theme


class ExaminationPage(Page):
    """The examination, which begins when the connection is saved.

    Signals: `examination_requested(Connection)`, of the connection that was saved.
    """

    examination_requested = Signal(object)

    def __init__(self, theme: Theme, presenter: ExaminationPresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Is everything set up correctly?"),
            tr(
                "Everything that sending depends on is checked. You can finish at any time; File, Examine "
                "this connection runs it again."
            ),
            parent,
        )
        self.view = ExaminationView(theme)
        connect(self.view, presenter)
        self.body.addWidget(self.view, 1)

    def begin(self, connection: Connection) -> None:
        """Ask for the examination of a saved connection."""
        self.examination_requested.emit(connection)
