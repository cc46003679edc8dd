"""The window itself: its shape, keys and help, large text and large payloads."""

from __future__ import annotations

import json
import re
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QHeaderView, QLabel
from pytestqt.qtbot import QtBot

from core.connections import Connection, Secrets
from core.paths import Paths
from core.sandbox import stories
from core.transfer.plan.events import PlannedRequest
from gui.connections.session import MakeServices
from gui.connections.wish import Wish
from gui.kit.room import Memory, within
from gui.kit.theme import Theme
from gui.orders.past.history_dialog import HistoryDialog
from gui.panes.registry import PANES
from gui.shell.app import Assembly
from gui.shell.help import HelpWindow, read_page
from gui.shell.main_window import MainWindow, read_shape
from tests.support.sandbox import RunningSandbox
from tests.support.window import examples
from tests.support.window.driver import TIMEOUT, Driver, click
from tests.support.window.fixtures import SaveConnection

STORIES = {story.story: story.id for story in stories()}


def test_the_shape_comes_back(
    qtbot: QtBot, qapp: QApplication, make_services: MakeServices, tmp_path: Path
) -> None:
    first = Driver(qtbot, Assembly(qapp, make_services))
    first.open_first_run()
    first.window.resize(751, 552)
    first.window.menus.scheme_chosen.emit("dark")
    first.run("larger")
    first.end()
    shape = read_shape(Paths.under(tmp_path).settings)
    assert shape["scheme"] == "dark"
    second = Driver(qtbot, Assembly(qapp, make_services))
    second.window.restore_shape(shape)
    assert second.window.size().toTuple() == (751, 552)
    assert second.window.theme.dark
    assert second.window.theme.percent == 110
    second.window.theme.set_percent(100)
    second.runtime.start()
    second.end()


def test_what_was_arranged_comes_back_at_any_size_of_text(
    qtbot: QtBot,
    qapp: QApplication,
    make_services: MakeServices,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    tmp_path: Path,
) -> None:
    """Widths of columns, a splitter, the pane in front, a dialog's size; and a memory that is damaged is none."""
    save_connection(connection, secrets)

    def opened(shape: dict[str, str]) -> Driver:
        driver = Driver(qtbot, Assembly(qapp, make_services))
        driver.window.resize(1280, 1000)
        with qtbot.waitSignal(driver.session.target_known, timeout=TIMEOUT):
            driver.assembly.show(Wish(), shape)
        driver.preview("55260")
        return driver

    first = opened({})
    drag(first.order.table.horizontalHeader(), 1, 90)
    first.show_pane("requests")
    split = first.requests.splitter
    handle = split.handle(1)
    before = split.sizes()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center())
    QTest.mouseMove(handle, handle.rect().center() + QPoint(0, 60))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center() + QPoint(0, 60))
    assert split.dragged
    assert split.sizes()[0] > before[0] + 40
    height = first.window.fontMetrics().height()
    width, share = first.order.table.columnWidth(1), split.sizes()[0] / sum(split.sizes())
    first.run("history")
    history = first.dialog(HistoryDialog)
    history.resize(731, 517)
    first.end()
    shape = read_shape(Paths.under(tmp_path).settings)

    second = opened({**shape, "text": "150"})
    assert second.view.front is second.requests
    larger = second.window.fontMetrics().height()
    assert larger > height
    second.show_pane("order")
    assert second.order.table.columnWidth(1) == pytest.approx(width * larger / height, abs=3)
    second.run("normal")
    second.until(lambda: second.order.table.columnWidth(1) == pytest.approx(width, abs=3))
    second.show_pane("requests")
    splitter = second.requests.splitter
    second.until(lambda: abs(splitter.sizes()[0] / sum(splitter.sizes()) - share) < 0.05)
    second.run("history")
    assert second.dialog(HistoryDialog).size().toTuple() == pytest.approx((731, 517), abs=8)
    second.end()

    # A memory that is damaged is none.
    memory = Memory()
    for damaged in ("nan 1", "1e9", "x", "-1", "", " ".join("1" * 100)):
        memory.take({"arranged EventsPane Splitter 0": damaged})
        assert memory.numbers("EventsPane Splitter 0") == []


def drag(header: QHeaderView, column: int, by: int) -> None:
    """Drag the right edge of a column, as the mouse does it."""
    edge = QPoint(
        header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() // 2
    )
    port = header.viewport()
    QTest.mouseMove(port, edge)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(port, edge + QPoint(by, 0))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=edge + QPoint(by, 0))


@pytest.mark.parametrize(
    ("screen", "filled"),
    [((1280, 680), True), ((1366, 728), True), ((1600, 900), True), ((1920, 1040), False)],
)
def test_the_first_size_fits_the_screen(
    qapp: QApplication, screen: tuple[int, int], filled: bool, qtbot: QtBot
) -> None:
    window = MainWindow(Theme(qapp))
    qtbot.addWidget(window)
    window.fit(QSize(*screen))
    assert window.width() <= screen[0]
    assert window.height() < screen[1]
    window.show()
    assert window.isMaximized() is filled
    window.showNormal()
    window.show()
    assert not window.isMaximized()


def test_the_shape_of_the_last_time_is_taken_on_a_small_screen(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp)
    first, second = MainWindow(theme), MainWindow(theme)
    for window in (first, second):
        qtbot.addWidget(window)
    first.resize(500, 400)
    second.fit(QSize(640, 480))
    second.restore_shape(first.shape())
    second.show()
    assert second.size() == QSize(500, 400)
    assert not second.isMaximized()


def test_each_kind_of_files_begins_in_its_last_folder(window: Driver, tmp_path: Path) -> None:
    """Also after a restart, with the rest of the window's shape; a folder that is gone is no obstacle."""
    folders = {name: tmp_path / name for name in ("orders", "requests")}
    for folder in folders.values():
        folder.mkdir()
    (folders["orders"] / "list.txt").write_text("55260")
    window.preview("55260")
    window.show_pane("requests")

    def asked(name: str, chosen: str = "") -> str:
        """The folder in which a dialog begins, in which then a file is chosen."""
        if name == "orders":
            window.run("open_file")
        else:
            click(window.requests.har)
        dialog = window.dialog(QFileDialog)
        begins = dialog.directory().absolutePath()
        if chosen:
            dialog.fileSelected.emit(str(folders[name] / chosen))
        dialog.close()
        window.until(lambda: not window.window.findChildren(QFileDialog) and not window.runtime.busy)
        return begins

    for name, file in (("orders", "list.txt"), ("requests", "a.har")):
        assert asked(name, file) not in map(str, folders.values())
    for name, folder in folders.items():
        assert asked(name) == str(folder)
    shape = window.window.shape()
    window.window.restore_shape({})
    assert asked("orders") != str(folders["orders"])
    window.window.restore_shape(shape)
    assert asked("orders") == str(folders["orders"])
    (folders["requests"] / "a.har").unlink()
    folders["requests"].rmdir()
    assert asked("requests") == asked("requests") != str(folders["requests"])


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"window": 3}', '{"window": {"geometry": 5, "text": "x"}}']
)
def test_a_broken_settings_file_is_no_obstacle(tmp_path: Path, content: str, bare_window: Driver) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)
    bare_window.window.restore_shape(read_shape(path))
    assert read_shape(tmp_path / "none.json") == {}
    bare_window.runtime.start()


def mnemonics(window: Driver) -> list[str]:
    """The letters that Alt works with, of everything that is visible."""
    texts = [action.text() for action in window.window.menuBar().actions()]
    for kind in (QAbstractButton, QLabel):
        texts += [part.text() for part in window.window.findChildren(kind) if part.isVisible()]  # type: ignore[attr-defined]  # both have it
    tabs = window.view.tabs
    texts += [tabs.tabText(number) for number in range(tabs.count())]
    return sorted(found.group(1).lower() for text in texts if (found := re.search(r"&(\w)", text)))


def test_no_two_visible_parts_share_a_mnemonic(window: Driver) -> None:
    window.preview("55260")
    for spec in PANES:
        window.show_pane(spec.key)
        keys = mnemonics(window)
        assert keys == sorted(set(keys)), f"{spec.key}: {keys}"
    window.run("edit_mapping")
    what_if = window.what_if
    window.until(lambda: bool(what_if.model.rows))
    for row, part in enumerate(what_if.model.rows[:9]):
        what_if.table.selectRow(row)
        if part.sort == "mapping":
            with window.settled("55260"):
                what_if.editor.source.insertPlainText("1")
        keys = mnemonics(window)
        assert keys == sorted(set(keys)), f"{part.name}: {keys}"


def test_no_two_actions_share_a_shortcut(window: Driver) -> None:
    shortcuts = [
        shortcut.toString()
        for action in window.window.findChildren(QAction)
        for shortcut in action.shortcuts()
        if action.shortcuts()
    ]
    assert len(shortcuts) > 15
    assert sorted(shortcuts) == sorted(set(shortcuts))


def test_f1_helps_on_what_is_in_front(window: Driver) -> None:
    window.run("help")
    browser = window.dialog(HelpWindow).browser
    assert "Preview an order" in browser.toPlainText()
    window.preview("55260")
    for spec in PANES:
        window.in_front(window.window)
        window.show_pane(spec.key)
        window.run("help")
        heading = read_page(spec.help_page).splitlines()[0].removeprefix("# ")
        assert browser.toPlainText().startswith(heading)
    assert len(window.window.findChildren(HelpWindow)) == 1


def test_at_double_size_nothing_is_wider_than_a_small_screen(window: Driver) -> None:
    window.preview("55260", STORIES["wrong-link"])
    window.window.theme.set_percent(200)
    window.until(lambda: window.window.minimumSizeHint().width() <= 1366)
    window.window.theme.set_percent(100)


def test_no_menu_scrolls_at_double_size_on_a_usual_screen(window: Driver) -> None:
    window.window.theme.set_percent(200)
    bar = window.window.menuBar()
    heights = {action.text(): action.menu().sizeHint().height() for action in bar.actions()}  # type: ignore[attr-defined]
    assert max(heights.values()) <= within(QSize(1920, 1080)).height(), heights
    window.window.theme.set_percent(100)


def test_options_can_be_used_for_all_orders(window: Driver) -> None:
    ids = ("55260", STORIES["email-match"], STORIES["wrong-link"])
    window.preview(*ids)
    window.show_order(ids[0])
    with window.settled(ids[0]):
        window.view.options.backfill.setChecked(True)
    with window.settled(*ids[1:]):
        window.run("options_to_all")
    assert [window.plan(each).options.backfill for each in ids] == [True] * 3


def test_clear_leaves_what_is_being_sent(window: Driver, sandbox: RunningSandbox) -> None:
    other = STORIES["email-match"]
    window.preview("55260", other)
    sandbox.fault("hang", "/api/events", method="POST", times=5)
    dialog = window.confirm_send("55260")
    with window.qtbot.waitSignal(window.orders.step_arrived, timeout=TIMEOUT):
        dialog.accept()
    window.run("clear_list")
    assert [work.transaction_id for work in window.orders.works] == ["55260"]
    assert [work.transaction_id for work in window.page.works.model.rows] == ["55260"]
    window.run("open_demo")
    assert "being sent" in window.page.banner.text, "the connection may not change while sending"
    window.preview_is_refused_while_sending("55260")


def test_a_very_large_payload_is_unfolded_only_as_far_as_there_is_room(window: Driver) -> None:
    window.preview("55260")
    payload = window.events.payload
    body = json.dumps({"a": {"b": 1}, "Items": [{"n": n} for n in range(100_000)]}).encode()
    large = examples.event(request=PlannedRequest("POST", "/api/events", msgspec.Raw(body)))
    payload.show_event(large)
    window.until(lambda: payload.tree_model.rowCount() == 2)
    first, items = (payload.tree_model.index(row, 0) for row in range(2))
    assert payload.tree.isExpanded(first)
    assert not payload.tree.isExpanded(items)
    assert "Only the beginning is shown" in payload.body.note.text()
    payload.body.copy()
    copied = QApplication.clipboard().text()
    assert json.loads(copied) == json.loads(body)
