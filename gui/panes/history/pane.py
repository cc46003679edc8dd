"""The History pane: what this program sent of the order before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from core.transfer.plan.notice import Notice
from core.words import say
from gui.kit.banner import Banner
from gui.kit.language import tr
from gui.kit.measures import NEAR
from gui.kit.table_model import OBJECT_ROLE
from gui.kit.table_view import Table
from gui.kit.texts import document
from gui.kit.theme import Theme
from gui.orders.page.pane import Pane
from gui.orders.work import OrderWork
from gui.panes.history.model import RunsModel, edited_text, error_of
from gui.words.notices import message_of

if TYPE_CHECKING:
    from core.journal import PastRun

_EMPTY = say(
    "Nothing was sent for this order from here. The Order pane shows what Klaviyo has, whoever sent it."
)


class HistoryPane(Pane):
    """Earlier runs from the journal on this computer.

    Signals: `reload_requested()`.
    """

    reload_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order = ""
        self.model = RunsModel(theme, self)
        self.table = Table(tr("Earlier runs of this order"), _EMPTY, stretch=7)
        self.table.setModel(self.model)
        self.banner = Banner(theme, retry=tr("Read a&gain"))
        self.run_error = Banner(theme, lasting=True)
        self.edited = QPlainTextEdit()
        self.edited.setReadOnly(True)
        self.edited.setTabChangesFocus(True)
        self.edited.setAccessibleName(tr("How the mapping of the chosen run was edited"))
        self.edited.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, NEAR, 0, 0)
        layout.addWidget(self.banner)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.edited, 1)
        layout.addWidget(self.run_error)
        self.banner.retry_requested.connect(self.reload_requested)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)

    @property
    def focused(self) -> QWidget:
        return self.table

    def show_work(self, work: OrderWork) -> None:
        """Forget the runs of another order; those of this one are read when somebody looks."""
        if work.transaction_id != self._order:
            self._order = work.transaction_id
            self.show_runs(())

    def show_runs(self, runs: tuple[PastRun, ...]) -> None:
        """Show these runs, newest first."""
        self.banner.clear()
        self.run_error.clear()
        self.edited.hide()
        self.model.set_rows(runs)
        self.table.fit_columns()

    def show_error(self, notice: Notice) -> None:
        """Say why the journal could not be read."""
        self.banner.show_message(message_of(notice))

    def _on_selection_changed(self, selected: QItemSelection, _old: QItemSelection) -> None:
        indexes = selected.indexes()
        run: PastRun | None = indexes[0].data(OBJECT_ROLE) if indexes else None
        text = edited_text(run) if run is not None else ""
        self.edited.setPlainText(document(text))
        self.edited.setVisible(bool(text))
        notice = error_of(run) if run is not None else None
        if notice is not None:
            self.run_error.show_message(message_of(notice))
        else:
            self.run_error.clear()
