"""The mapping's source in the real window, by keyboard: in the set-up, from a message, from the pane."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.mapping.document import Document
from core.mapping_choice import MappingChoice
from core.paths import Paths
from gui.connections.mapping_dialog import MappingDialog
from gui.kit.banner import Banner
from tests.support.sandbox import RunningSandbox, order
from tests.support.window.driver import TIMEOUT, Driver, all_texts, click, press

LISTING = "MappingCollections"


def kept(tmp_path: Path) -> dict[str, object]:
    """The source that the saved connection has."""
    saved = json.loads(Paths.under(tmp_path).connections.read_text("utf-8"))["connections"]
    return dict(saved[0]["mapping"])


def test_a_list_that_is_not_there_is_answered_with_a_file_from_the_message_on(
    window: Driver, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    sandbox.fault("status:404", LISTING, method="GET", times=99)
    linked, other = order("linked"), order("email-match")
    assert [work.state for work in window.preview(linked, other)] == ["blocked", "blocked"]
    (banner,) = [each for each in window.view.blocked.findChildren(Banner) if each.isVisible()]
    assert "--collection" not in banner.text, "that is for the terminal"
    banner.action.setFocus()
    press(banner.action, Qt.Key.Key_Space)
    dialog = window.dialog(MappingDialog)
    window.until(lambda: dialog.fields.radios["listed"].hasFocus())
    # Listed stays what it is: tried, and told here.
    press(dialog.take, Qt.Key.Key_Space)
    window.until(lambda: "doesn't list" in dialog.banner.text)
    assert dialog.isVisible()
    file = tmp_path / "mapping.json"
    Document.built_in().to_file(file)
    radio = dialog.fields.radios["file"]
    radio.setFocus()
    press(radio, Qt.Key.Key_Space)
    assert not dialog.take.isEnabled(), "no file is named yet"
    dialog.fields.file.setFocus()
    QTest.keyClicks(dialog.fields.file, str(file))
    with window.settled(linked, other):
        press(dialog.take, Qt.Key.Key_Space)
    assert {window.work(each).state for each in (linked, other)} == {"ready"}
    assert window.view.work is not None
    assert window.view.work.transaction_id == linked, "the order that is shown stays so"
    assert f"the file {file}" in window.events.source.text.text()
    assert kept(tmp_path) == {"source": "file", "file": str(file)}
    # A file that has moved is told, and the button is there again.
    file.unlink()
    (work,) = window.preview(linked)
    assert work.state == "blocked"
    assert "The mapping's file can't be read" in all_texts(window.view.blocked)


def test_the_pane_leads_to_the_choice_and_cancel_leaves_all_as_it_was(window: Driver, tmp_path: Path) -> None:
    linked = order("linked")
    window.preview(linked)
    before = window.plan(linked)
    click(window.events.source.choose)
    dialog = window.dialog(MappingDialog)
    dialog.fields.radios["built-in"].setChecked(True)
    press(dialog, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert window.plan(linked) is before
    assert window.session.connection is not None
    assert window.session.connection.mapping == MappingChoice()
    window.run("mapping_source")
    dialog = window.dialog(MappingDialog)
    dialog.fields.radios["built-in"].setChecked(True)
    assert all(_named(widget) for widget in dialog.findChildren(QWidget) if widget.focusPolicy())
    with window.settled(linked):
        click(dialog.take)
    assert "the integration's defaults" in window.events.source.text.text()
    assert kept(tmp_path) == {"source": "built-in"}
    assert window.session.connection.mapping.source == "built-in"


def test_the_demo_takes_it_until_its_end(bare_window: Driver, tmp_path: Path) -> None:
    bare_window.open_first_run()
    with bare_window.qtbot.waitSignal(bare_window.session.target_known, timeout=TIMEOUT):
        bare_window.connections.open_demo()
    bare_window.run("mapping_source")
    dialog = bare_window.dialog(MappingDialog)
    assert "isn't saved" in all_texts(dialog)
    dialog.fields.radios["built-in"].setChecked(True)
    click(dialog.take)
    session = bare_window.session
    bare_window.until(
        lambda: session.connection is not None and session.connection.mapping.source == "built-in"
    )
    assert not Paths.under(tmp_path).connections.exists()


def _named(widget: QWidget) -> bool:
    text = getattr(widget, "text", None)
    return bool(widget.accessibleName() or (callable(text) and text()) or not widget.isVisible())
