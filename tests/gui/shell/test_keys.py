"""The keyboard over all panes and all dialogs: one sees where the focus is, Tab goes as the eye does, each control has
a name, Return does what the primary button says, Escape goes back, F1 helps, a grey command says why.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget

from core.connections import Connection, Secrets
from core.log.faults import Fault
from core.sandbox import stories
from gui.connections.network.dialog import NetworkDialog
from gui.kit.access.shortcuts import shortcut_of
from gui.kit.controls import Button
from gui.kit.question import Question
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.past.history_dialog import HistoryDialog
from gui.panes.registry import PANES
from gui.shell.commands import ENTRIES, Command
from gui.shell.elsewhere.pages import PAGES
from gui.shell.help import HelpWindow, read_page
from gui.shell.top.palette import Palette
from tests.support.window.dialogs import openers
from tests.support.window.driver import Driver, press
from tests.support.window.fixtures import SaveConnection
from tests.support.window.focus import focus_faults
from tests.support.window.keys import key_faults
from tests.support.window.layout import dialog_faults

STORIES = {story.story: story.id for story in stories()}
ASKS = (ConfirmSend, Question)
"""Where what is safe is the default, whatever is primary."""


def test_every_pane_shows_the_focus_and_has_its_keys(window: Driver) -> None:
    main, conflict = window.window, STORIES["wrong-link"]
    window.preview("55260", conflict)
    window.show_order("55260")
    window.in_front(main)
    been: set[QWidget] = set()
    faults: list[str] = []
    for spec in PANES:
        window.show_pane(spec.key)
        QApplication.processEvents()
        faults += (f"{spec.key}: {fault}" for fault in focus_faults(main, been))
        faults += (f"{spec.key}: {fault}" for fault in key_faults(main))
    window.show_order(conflict)
    window.show_pane("profile")
    QApplication.processEvents()
    faults += (*focus_faults(main, been), *key_faults(main))
    assert faults == []
    assert len(been) > 25
    # Of a conflict, the profiles stand before the button that uses the one that is chosen.
    window.show_pane("profile")
    radios = window.profile.candidates.radios.values()
    (chosen,) = (radio for radio in radios if radio.hasFocus())
    press(chosen, Qt.Key.Key_Space)
    press(chosen, Qt.Key.Key_Tab)
    assert window.profile.candidates.apply.hasFocus()
    missing = [
        (button.command, button.text())
        for button in main.findChildren(Button)
        if shortcut_of(button.command) not in button.toolTip()
    ]
    assert missing == []


def test_every_dialog_has_its_keys_and_margins(
    bare_window: Driver, connection: Connection, secrets: Secrets, save_connection: SaveConnection
) -> None:
    save_connection(connection, secrets)
    window = bare_window
    window.window.theme.set_scheme("dark")  # (the panes are looked at in the light)
    window.open()
    window.preview("55260", STORIES["email-match"])
    window.show_order("55260")
    fault = Fault(kind="ValueError", place="x.py", text="no number", where="at x", count=1)
    opening = openers(window, plan=window.plan(STORIES["email-match"]), doomed="Sandbox", fault=fault)

    def send() -> None:
        window.show_order(STORIES["email-match"])
        window.run("send")

    opening[ConfirmSend] = send
    faults: list[str] = []
    for kind, open_it in opening.items():
        window.in_front(window.window)
        open_it()
        dialog = window.dialog(kind)
        window.until(lambda: not window.runtime.busy)
        window.in_front(dialog)
        faults += (f"{kind.__name__}: {fault}" for fault in focus_faults(dialog))
        faults += (f"{kind.__name__}: {fault}" for fault in key_faults(dialog))
        faults += dialog_faults(dialog)
        faults += (f"{kind.__name__}: {fault}" for fault in _return_faults(dialog))
        faults += (f"{kind.__name__}: {fault}" for fault in _help_faults(window, dialog))
        focus = dialog.focusWidget()
        assert focus is not None, kind
        press(focus, Qt.Key.Key_Escape)
        if dialog.isVisible():
            faults.append(f"{kind.__name__}: Escape doesn't leave it")
            dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert faults == [], "\n".join(faults)


def _return_faults(dialog: QDialog) -> list[str]:
    buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
    primary = [each for each in buttons if each.property("role") == "primary" and each.isEnabled()]
    default = [each for each in buttons if each.isDefault()]
    if isinstance(dialog, ASKS):
        return [] if default and not set(default) & set(primary) else ["what is safe isn't the default"]
    if primary and default != primary and not isinstance(dialog, HistoryDialog):
        return [f"Return isn't “{primary[0].text()}”"]
    return []


def _help_faults(window: Driver, dialog: QDialog) -> list[str]:
    if isinstance(dialog, HelpWindow):
        return []
    page = getattr(dialog, "help_page", "")
    if not page:
        return ["no help page"]
    focus = dialog.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_F1)
    shown = window.dialog(HelpWindow)
    heading = read_page(page).splitlines()[0].removeprefix("# ")
    told = shown.browser.toPlainText()
    blocked = dialog.isModal() and shown.parent() is not dialog
    press(shown.browser, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.in_front(dialog)
    if not told.startswith(heading):
        return [f"F1 shows “{told[:60]}” and not {page}"]
    return ["the help can't be used beside it"] if blocked else []


def test_a_focused_button_is_what_return_presses(window: Driver) -> None:
    """Whatever the dialog's default is; in a field before a send Return never sends, and never gives up."""
    window.run("network")
    network = window.dialog(NetworkDialog)
    window.in_front(network)
    with window.qtbot.waitSignal(network.rejected):
        network.cancel.setFocus()
        press(network.cancel, Qt.Key.Key_Return)
    window.preview(STORIES["receipt-gone"])
    window.run("send")
    asked = window.dialog(ConfirmSend)
    window.in_front(asked)
    assert asked.cancel.hasFocus()
    asked.ticket.setFocus()
    press(asked.ticket, Qt.Key.Key_Return)
    assert asked.isVisible()
    assert asked.confirmed.hasFocus()
    assert "read the warning" in asked.send.toolTip()
    press(asked.confirmed, Qt.Key.Key_Space)
    asked.ticket.setFocus()
    press(asked.ticket, Qt.Key.Key_Return)
    assert asked.send.hasFocus()
    with window.settled(STORIES["receipt-gone"]):
        press(asked.send, Qt.Key.Key_Return)
    assert window.work(STORIES["receipt-gone"]).state in ("recorded", "accepted")


def test_escape_goes_back_step_by_step(window: Driver) -> None:
    window.preview("55260", "55261")
    window.in_front(window.window)
    window.show_order("55260")
    window.show_pane("events")
    works, ids = window.page.works, window.page.ids

    def escaped() -> QWidget | None:
        press(window.window.focusWidget() or window.window, Qt.Key.Key_Escape)
        return window.window.focusWidget()

    window.events.payload.tree.setFocus()
    assert escaped() is window.events.table
    assert escaped() is works.table
    works.filter.setFocus()
    QTest.keyClicks(works.filter, "55261")
    assert works.model.rowCount() == 1
    assert escaped() is works.filter
    assert works.filter.text() == ""
    assert escaped() is works.table
    assert escaped() is ids.edit
    window.place.top.bar.connection.setFocus()
    assert escaped() is ids.edit
    # What was found is closed before anything else is left.
    window.type_ids("marcus.bell@example.com")
    window.until(window.page.found.isVisible)
    assert escaped() is ids.edit
    assert window.page.found.isHidden()


def test_what_cannot_be_done_says_why(bare_window: Driver) -> None:
    window = bare_window
    window.open_first_run()
    window.in_front(window.window)
    menus, status = window.window.menus, window.window.status
    order = next(action for action in window.window.menuBar().actions() if "Order" in action.text()).menu()
    assert isinstance(order, QMenu)
    order.aboutToShow.emit()
    leads = menus.submenus["open_or_copy"]
    leads.aboutToShow.emit()
    assert not menus.actions["send"].isEnabled()
    assert "No connection is open" in menus.actions["send"].toolTip()
    opens = {key: menus.actions[key] for key in menus.actions if key.startswith("open_")}
    assert {key for key, each in opens.items() if not each.isEnabled()} == {"open_file", *PAGES}
    assert all("No connection is open" in opens[key].toolTip() for key in PAGES)
    leads.aboutToHide.emit()
    order.aboutToHide.emit()
    assert all(each.isEnabled() for each in opens.values()), "a shortcut says why"
    window.run("send")
    assert status.currentMessage().startswith("Send…: No connection is open")
    window.run("palette")
    palette = window.dialog(Palette)
    assert {entry.key for entry in palette.model.rows} == {
        entry.key for entry in ENTRIES if isinstance(entry, Command) and entry.key != "palette"
    }
    QTest.keyClicks(palette.field, "history everything")
    row = palette.model.shown_row("history")
    assert (row.corner, row.state) == ("Ctrl+H", "Not now")
    assert "try the demo" in row.reason
    press(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible(), "nothing happens, and it is said why"
    palette.reject()
    assert not window.window.findChildren(HistoryDialog)
