"""Scenes of what stands around the order's page: requests, palette, the column of a file, many orders, what was."""

from __future__ import annotations

import tempfile
from pathlib import Path

from gui.orders.lists.column_dialog import ColumnDialog
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.past.history_dialog import HistoryDialog
from gui.orders.past.reconcile_dialog import ReconcileDialog
from gui.shell.pictures.stage import Stage
from gui.shell.top.palette import Palette

_MISSING = "55250"
"""No order of the demo has this ID."""
_TWICE = "SO-10093"
"""Two orders have this number."""
_BLOCK = "55260, 55262\nSO-10042\nnot an order!\n55262\nada@\n2026-13-45"
_FILE = "order,customer,transaction,total\nSO-1,8801,55260,12\nSO-2,8802,unknown,15\nSO-3,8803,55262,9\n"


def requests(stage: Stage) -> None:
    """The request that found nothing, a click away from its card."""
    stage.plan(_MISSING)
    stage.run("failed_request")
    stage.shoot("requests")


def palette(stage: Stage) -> None:
    """Commands and orders by a few letters."""
    stage.run("palette")
    dialog = stage.dialog(Palette)
    dialog.field.setText("rec")
    stage.shoot("palette", dialog)
    dialog.reject()


def column(stage: Stage) -> None:
    """A file's column is asked for, and what of it is no order is said."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "orders.csv")
        path.write_text(_FILE, "utf-8")
        intake = stage.place.intake
        stage.until(intake.column_asked, lambda _brought: True, lambda: intake.take_file(path))
    dialog = stage.dialog(ColumnDialog)
    stage.shoot("column-of-a-file", dialog)
    dialog.reject()


def many(stage: Stage) -> None:
    """Of many orders, groups of what is to be known of them."""
    stage.run("send_all")
    dialog = stage.dialog(ConfirmSend)
    stage.shoot("confirmation-of-many", dialog)
    dialog.reject()


def past(stage: Stage) -> None:
    """What was sent, and what Klaviyo lacks of some days."""
    stage.run("history")
    history = stage.dialog(HistoryDialog)
    presenter = stage.place.history
    stage.until(presenter.found, bool, history.search)
    stage.until(presenter.detailed, lambda *_: True, lambda: history.table.selectRow(0))
    stage.shoot("history", history)
    history.close()
    stage.run("reconcile")
    reconcile = stage.dialog(ReconcileDialog)
    reconcile.first.setDate(reconcile.last.date().addDays(-30))
    days = stage.place.reconcile
    stage.until(days.changed, lambda: days.found is not None and not days.running, reconcile.start.click)
    stage.shoot("reconcile", reconcile)
    reconcile.close()


def found(stage: Stage) -> None:
    """Two orders have the number that was entered."""
    find = stage.place.find
    stage.until(find.offered, lambda _answer: True, lambda: stage.place.intake.take_text(_TWICE))
    stage.shoot("found")
    stage.place.page.found.clear()


def refused(stage: Stage) -> None:
    """A pasted block of which something is nothing that could be looked for."""
    edit = stage.place.page.ids.edit
    edit.setPlainText(_BLOCK)
    edit.submitted.emit()
    stage.shoot("refused-lines")
    edit.escaped.emit()
    edit.clear()
