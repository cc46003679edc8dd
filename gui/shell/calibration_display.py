"""The calibration in the window: its command, and the last score beside Send."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from gui.connections.calibration.presenter import CalibrationPresenter
from gui.orders.page.page import OrderPage
from gui.orders.work import OrderWork
from gui.shell.main_window import MainWindow
from gui.words.calibration import score_line, score_tip


class CalibrationDisplay(QObject):
    """Shows the score with each order, by the mapping of its plan; opens the calibration's window."""

    def __init__(self, window: MainWindow, page: OrderPage, presenter: CalibrationPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._presenter = presenter
        window.menus.on({"calibrate": self.open})
        presenter.changed.connect(self._show)
        page.shown.connect(self._on_shown)

    def open(self) -> None:
        """Show the calibration; the window that is open, if there is one."""
        from gui.connections.calibration.dialog import CalibrationDialog

        shown = self._window.findChild(CalibrationDialog)
        if shown is None:
            shown = CalibrationDialog(
                self._presenter, self._window.theme, lambda: self._fingerprint, self._window
            )
            shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.show()
        shown.activateWindow()

    @property
    def _fingerprint(self) -> str:
        """What tells the mapping of the order that is shown; empty where none is known."""
        work = self._page.work
        plan = work.plan if work is not None else None
        return plan.collection.fingerprint if plan is not None and plan.collection is not None else ""

    def _on_shown(self, _work: OrderWork) -> None:
        self._show()

    def _show(self) -> None:
        if self._page.finished:
            found = self._presenter.found
            self._page.foot.show_score(
                score_line(found, self._fingerprint), score_tip(found, self._fingerprint)
            )
