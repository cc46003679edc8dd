"""What was, in the window: the commands that open the history and the reconciliation of some days."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from gui.orders.past.history_presenter import HistoryPresenter
from gui.orders.past.reconcile_presenter import ReconcilePresenter
from gui.shell.main_window import MainWindow


class PastDisplay(QObject):
    """Opens each once; it may stay open beside the main window."""

    def __init__(self, window: MainWindow, history: HistoryPresenter, reconcile: ReconcilePresenter) -> None:
        super().__init__(window)
        self._window = window
        self._history = history
        self._reconcile = reconcile
        window.menus.on({"history": self.open_history, "reconcile": self.open_reconcile})

    def open_history(self) -> None:
        """Show the history; the window that is open, if there is one."""
        from gui.orders.past.history_dialog import HistoryDialog

        shown = self._window.findChild(HistoryDialog)
        self._show(shown or HistoryDialog(self._history, self._window.theme, self._window))

    def open_reconcile(self) -> None:
        """Show the reconciliation; the window that is open, if there is one."""
        from gui.orders.past.reconcile_dialog import ReconcileDialog

        shown = self._window.findChild(ReconcileDialog)
        self._show(shown or ReconcileDialog(self._reconcile, self._window.theme, self._window))

    @staticmethod
    def _show(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        dialog.activateWindow()
