"""Every dialog of the program, and how it is opened: for tests over all of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog

from core.log.faults import Fault
from core.transfer.plan.plan import Plan
from gui.connections.calibration.dialog import CalibrationDialog
from gui.connections.examination.dialog import ExaminationDialog
from gui.connections.history.dialog import HistorySettingsDialog
from gui.connections.mapping_dialog import MappingDialog
from gui.connections.network.dialog import NetworkDialog
from gui.connections.safety import SafetyDialog
from gui.connections.wizard.dialog import ConnectionDialog
from gui.kit.question import Question
from gui.orders.batches.dialog import BatchDialog
from gui.orders.lists.column_dialog import ColumnDialog
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.page.make_up import MakeUp
from gui.orders.past.history_dialog import HistoryDialog
from gui.orders.past.reconcile_dialog import ReconcileDialog
from gui.panes.profile.confirm_link import ConfirmLink
from gui.shell.about import AboutDialog
from gui.shell.help import HelpWindow
from gui.shell.support.bundle_dialog import BundleDialog
from gui.shell.support.crash_dialog import CrashDialog
from gui.shell.top.palette import Palette
from tests.support.window.driver import Driver

TABLE = "Order,Email\n55260,ada@example.com\n55261,bob@example.com\n"
"""What is pasted to be asked for its column."""


def openers(
    window: Driver, *, plan: Plan, doomed: str, fault: Fault
) -> dict[type[QDialog], Callable[[], object]]:
    """What opens each dialog, in a window that shows an order. `plan` is one whose link may be saved, `doomed` the
    connection that is to be deleted, `fault` the defect that is told.
    """
    commands, session = window.place.connection_commands, window.session
    opening: dict[type[QDialog], Callable[[], object]] = {
        ConnectionDialog: lambda: commands.edit(session.connection.name if session.connection else ""),
        NetworkDialog: lambda: window.run("network"),
        HistorySettingsDialog: lambda: window.run("history_settings"),
        HistoryDialog: lambda: window.run("history"),
        ReconcileDialog: lambda: window.run("reconcile"),
        SafetyDialog: lambda: window.run("safety"),
        Palette: lambda: window.run("palette"),
        ColumnDialog: lambda: window.type_ids(TABLE),
        MappingDialog: lambda: window.run("mapping_source"),
        ExaminationDialog: lambda: window.run("examine"),
        CalibrationDialog: lambda: window.run("calibrate"),
        BundleDialog: lambda: window.run("bundle"),
        HelpWindow: lambda: window.run("help"),
        AboutDialog: lambda: window.run("about"),
        BatchDialog: lambda: window.run("batches"),
        MakeUp: lambda: _make_up(window),
        ConfirmSend: lambda: window.run("send"),
        Question: lambda: commands.delete(doomed),
        ConfirmLink: lambda: ConfirmLink(plan, window.window).open(),
        CrashDialog: lambda: CrashDialog(fault, ["55260"], window.window).show(),
    }
    assert {kind.__name__ for kind in opening} == _of_the_program()
    return opening


def _make_up(window: Driver) -> None:
    """With what is told of the order, which comes a little later and takes room of its own."""
    window.run("make_up")
    dialog = window.dialog(MakeUp)
    window.until(lambda: not dialog.progress.isVisible())


def _of_the_program() -> set[str]:
    """Every dialog that the program has, by its name in the source."""
    found = set[str]()
    for file in Path("gui").rglob("*.py"):
        found |= set(
            re.findall(r"^class (\w+)\((?:QDialog|QMessageBox|Question)\)", file.read_text(), re.MULTILINE)
        )
    return found
