"""The support bundle in the window: each file is seen, what is unticked stays out."""

from __future__ import annotations

import zipfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from gui.shell.support.bundle_dialog import BundleDialog
from tests.support.window.driver import TIMEOUT, Driver, all_texts, click


def test_each_file_is_shown_before_it_is_saved(window: Driver, tmp_path: Path) -> None:
    window.run("bundle")
    dialog = window.dialog(BundleDialog)
    font = dialog.list.font()
    font.setStretch(130)  # as another language's words are longer
    dialog.list.setFont(font)
    window.until(lambda: dialog.list.count() == 6 and dialog.save.isEnabled())
    assert "resend-desk" in dialog.text.toPlainText()
    assert dialog.list.horizontalScrollBar().maximum() == 0, "each file is named in full"
    examination = 3
    dialog.list.setCurrentRow(examination)
    assert "No connection was examined yet" in dialog.text.toPlainText()
    dialog.examination.setCurrentIndex(1)
    dialog.examination.activated.emit(1)
    window.until(lambda: "[confirmed, by" in dialog.text.toPlainText())
    texts = all_texts(dialog)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    path = tmp_path / "bundle.zip"
    click(dialog.save)
    files = window.dialog(QFileDialog)
    with window.qtbot.waitSignal(dialog.told, timeout=TIMEOUT):
        files.fileSelected.emit(str(path))
        files.close()
    with zipfile.ZipFile(path) as packed:
        assert packed.namelist() == [file.name for file in dialog.chosen]
        assert "versions.txt" not in packed.namelist()
        texts += "".join(packed.read(name).decode() for name in packed.namelist())
    connection = window.session.connection
    assert connection is not None
    assert connection.email not in texts
    assert str(path) in window.window.status.currentMessage()


def test_what_can_t_be_saved_is_told_in_the_dialog(bare_window: Driver, tmp_path: Path) -> None:
    bare_window.open_first_run()
    bare_window.run("bundle")
    dialog = bare_window.dialog(BundleDialog)
    bare_window.until(lambda: dialog.save.isEnabled())
    assert dialog.examination.count() == 1, "no connection is open that could be examined"
    click(dialog.save)
    files = bare_window.dialog(QFileDialog)
    files.fileSelected.emit(str(tmp_path))
    files.close()
    bare_window.until(lambda: "can't be saved" in dialog.banner.text)
    dialog.reject()
