"""Hears of every defect of the program, in whichever thread it rises, and says so in the window. And Qt's warnings."""

from __future__ import annotations

import contextlib
import logging
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from core.log.faults import FAULTS, Fault
from core.log.file import LOG
from gui.kit.language import tr_count
from gui.shell.main_window import MainWindow
from gui.shell.support.crash_dialog import CrashDialog

_log = logging.getLogger(__name__)


class Crashes(QObject):
    """Shows one dialog at a time. A defect that was waved on is told in the status bar from then on."""

    _rose = Signal(object)

    def __init__(self, window: MainWindow, sending: Callable[[], Sequence[str]]) -> None:
        """`sending` says which orders are being sent."""
        super().__init__(window)
        self._window = window
        self._sending = sending
        self._waved_on: set[tuple[str, str]] = set()
        self.dialog: CrashDialog | None = None
        # Queued, also in the GUI thread: a defect may rise in the middle of a paint.
        self._rose.connect(self._on_rose, Qt.ConnectionType.QueuedConnection)

    @contextlib.contextmanager
    def heard(self) -> Iterator[None]:
        """Hear of defects and of Qt's messages until the end of the block."""
        before = qInstallMessageHandler(QtMessages())
        try:
            with FAULTS.caught(), FAULTS.told_to(self._rose.emit):
                yield
        finally:
            qInstallMessageHandler(before)

    def _on_rose(self, fault: Fault) -> None:
        if self.dialog is not None:
            self.dialog.add(fault)
        elif (fault.kind, fault.place) in self._waved_on:
            self._window.status.tell(
                tr_count(
                    fault.count,
                    "Program error: {headline}",
                    "Program error again: {headline} ({n:,} times)",
                    headline=fault.headline,
                ),
                longer=True,
            )
        else:
            self._show(fault)

    def _show(self, fault: Fault) -> None:
        window = self._window
        dialog = CrashDialog(fault, self._sending(), QApplication.activeModalWidget() or window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_finished)
        dialog.report_requested.connect(lambda: window.menus.run("bundle"))
        dialog.close_requested.connect(self._on_close_requested)
        self.dialog = dialog
        dialog.open()

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self._waved_on.update((each.kind, each.place) for each in self.dialog.faults)
        self.dialog = None

    def _on_close_requested(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._window.close()


class QtMessages:
    """Qt's warnings go to the log, each text the 1st, 10th, 100th … time. After a fatal one Qt ends the program: that
    is also told on standard error.
    """

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def __call__(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or "propagateSizeHints" in message:
            return
        self._counts[message] += 1
        if str(self._counts[message]).strip("0") != "1":
            return
        _log.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", message)
        if kind is QtMsgType.QtFatalMsg:
            rest = f" The log has the rest: {LOG.path}." if LOG.path is not None else ""
            sys.stderr.write(
                f"Qt can't go on and ends the program: {message}\n  What to do: start it again, and preview the orders "
                f"that were being sent: the preview shows what Klaviyo has recorded.{rest}\n"
            )
            sys.stderr.flush()


_LEVELS = {QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL}
