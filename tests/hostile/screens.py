"""The dialogs and lists that read from a server, and how a person has each of them read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gui.connections.calibration.dialog import CalibrationDialog
from gui.connections.examination.dialog import ExaminationDialog
from gui.connections.mapping_dialog import MappingDialog
from gui.connections.network.dialog import NetworkDialog
from gui.connections.wizard.dialog import ConnectionDialog
from gui.kit.banner import Banner
from gui.orders.batches.dialog import BatchDialog
from gui.orders.page.make_up import MakeUp
from gui.orders.past.reconcile_dialog import ReconcileDialog
from tests.hostile.answers import (
    ACCOUNT,
    COMPANIES,
    EVENTS,
    FIRST_PAGE,
    FLOWS,
    LIST,
    LOGIN,
    MAPPINGS,
    SUBSCRIPTIONS,
    TRANSACTION,
    Place,
)
from tests.support.window.driver import Driver, click

ORDER, RECORDED = "55260", "55281"
Told = Mapping[str, str]


def _nothing(_window: Driver, _told: Told) -> bool:
    return False


@dataclass(frozen=True)
class Screen:
    """One of them: which requests it makes, what opens it and has it read (`begin`), what goes on where one question
    follows another (`go_on`: whether it asked once more), what stops it, and what shows it. `ready` comes before the
    answers are hostile. `reads`: that it can be stopped by now.
    """

    name: str
    places: tuple[Place, ...]
    begin: Callable[[Driver, Told], None]
    root: Callable[[Driver], QWidget | None]
    go_on: Callable[[Driver, Told], bool] = _nothing
    ready: Callable[[Driver], object] = lambda _window: None
    stop: Callable[[Driver], object] = lambda window: window.orders.stop_all()
    reads: Callable[[Driver], bool] = lambda window: window.runtime.busy

    def said(self, window: Driver) -> str:
        """The first message that stands in it, or in the window."""
        for root in filter(None, (self.root(window), window.window)):
            for banner in root.findChildren(Banner):
                if banner.isVisibleTo(root) and banner.text:
                    return banner.text
        return ""

    def close(self, window: Driver) -> None:
        """Leave it as Escape does."""
        root = self.root(window)
        if isinstance(root, QDialog):
            root.reject()
            root.deleteLater()


def _dialog(kind: type[QDialog]) -> Callable[[Driver], QWidget | None]:
    """The one that is open; None where it was closed by its stop, or since all went well."""
    return lambda window: next(reversed(window.window.findChildren(kind)), None)


def _opens(command: str, kind: type[QDialog]) -> Callable[[Driver], object]:
    """Opened and painted before anything is asked: that takes its time whatever is answered."""

    def open_it(window: Driver) -> None:
        window.run(command)
        window.qtbot.waitExposed(window.dialog(kind))
        QApplication.processEvents()

    return open_it


def _stops(kind: type[QDialog]) -> Callable[[Driver], object]:
    return lambda window: window.dialog(kind).reject()


def _set_up(window: Driver, told: Told) -> None:
    dialog = window.dialog(ConnectionDialog)
    page = dialog.sign_in_page
    page.place.setCurrentIndex(2)
    page.url.setText(told["ipaas"])
    page.email.setText(told["email"])
    page.password.setText(told["password"])
    click(dialog.next)


def _set_up_further(window: Driver, told: Told) -> bool:
    dialog = window.dialog(ConnectionDialog)
    page = dialog.pages.currentIndex()
    if dialog.banner.text or not dialog.isVisible() or page not in (1, 2, 3):
        return False
    if page < 3:
        click(dialog.next)
        return dialog.next.isEnabled() or window.runtime.busy
    key = dialog.klaviyo_page
    if key.key.text():
        return False
    key.url.setText(told["klaviyo"])
    key.key.setText(told["key"])
    click(key.check)
    return window.runtime.busy


def _reconcile(window: Driver, _told: Told) -> None:
    dialog = window.dialog(ReconcileDialog)
    dialog.first.setDate(QDate(2026, 11, 1))
    click(dialog.start)


def _calibrate(window: Driver, _told: Told) -> None:
    dialog = window.dialog(CalibrationDialog)
    dialog.last.setValue(3)
    dialog.per_minute.setValue(600)
    click(dialog.start)


def _batch(window: Driver, _told: Told) -> None:
    window.place.batches.begin([ORDER, RECORDED], source="a list")
    window.run("batches")


def _network(window: Driver, _told: Told) -> None:
    click(window.dialog(NetworkDialog).try_out)


def _mapping(window: Driver, _told: Told) -> None:
    click(window.dialog(MappingDialog).take)


def _proof(window: Driver, _told: Told) -> None:
    window.show_order(RECORDED)
    window.show_pane("proof")
    click(window.proof.check)


SCREENS = [
    Screen(
        "the set-up",
        (LOGIN, COMPANIES, SUBSCRIPTIONS, ACCOUNT),
        _set_up,
        _dialog(ConnectionDialog),
        _set_up_further,
        ready=_opens("new_connection", ConnectionDialog),
        stop=_stops(ConnectionDialog),
    ),
    Screen(
        "Recent",
        (LIST,),
        lambda window, _told: window.place.recent.reload(),
        lambda window: window.page.recent,
        ready=lambda window: window.run("recent"),
        stop=lambda window: click(window.page.recent.stop),
    ),
    Screen(
        "the search",
        (LIST,),
        lambda window, _told: window.type_ids("sarah.mason@example.com"),
        lambda window: window.page.side,
        stop=lambda window: window.place.find.stop(),
    ),
    Screen(
        "the examination",
        (LIST, TRANSACTION, ACCOUNT, EVENTS),
        lambda window, _told: window.run("examine"),
        _dialog(ExaminationDialog),
        stop=_stops(ExaminationDialog),
    ),
    Screen(
        "reconciling",
        (LIST, EVENTS),
        _reconcile,
        _dialog(ReconcileDialog),
        ready=_opens("reconcile", ReconcileDialog),
        stop=lambda window: click(window.dialog(ReconcileDialog).stop),
    ),
    Screen(
        "calibrating",
        (LIST, EVENTS),
        _calibrate,
        _dialog(CalibrationDialog),
        ready=_opens("calibrate", CalibrationDialog),
        stop=lambda window: click(window.dialog(CalibrationDialog).stop),
    ),
    Screen(
        "correcting an order",
        (TRANSACTION, EVENTS),
        lambda window, _told: window.run("make_up"),
        _dialog(MakeUp),
        ready=lambda window: window.preview(RECORDED),
        stop=_stops(MakeUp),
    ),
    Screen(
        "a batch",
        (TRANSACTION, EVENTS),
        _batch,
        _dialog(BatchDialog),
        stop=lambda window: window.place.batches.stop(),
        reads=lambda window: window.place.batches.view.stage == "planning",
    ),
    Screen(
        "the mapping's source",
        (MAPPINGS,),
        _mapping,
        _dialog(MappingDialog),
        ready=_opens("mapping_source", MappingDialog),
        stop=_stops(MappingDialog),
    ),
    Screen(
        "the network",
        (FIRST_PAGE,),
        _network,
        _dialog(NetworkDialog),
        ready=_opens("network", NetworkDialog),
        stop=_stops(NetworkDialog),
    ),
    Screen(
        "the checklist",
        (TRANSACTION, EVENTS),
        _proof,
        lambda window: window.proof,
        ready=lambda window: window.preview(RECORDED),
        stop=lambda window: click(window.proof.stop),
    ),
    Screen(
        "what starts",
        (FLOWS,),
        lambda window, _told: window.type_ids(ORDER),
        lambda window: window.view,
        ready=lambda window: window.preview(RECORDED),
    ),
]
