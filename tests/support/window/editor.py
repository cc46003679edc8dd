"""Drives the What if pane as a person does."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from core.mapping.places import at
from core.transfer.plan.plan import Plan
from gui.panes.what_if.editing import Editing, Part
from gui.panes.what_if.pane import WhatIfPane
from gui.panes.what_if.part_editor import PartEditor
from tests.support.window.driver import Driver, click

ORDER = "55260"


class Editor:
    """The What if pane, driven as a person does."""

    def __init__(self, window: Driver) -> None:
        self.window = window
        self.pane: WhatIfPane = window.what_if
        self.fields: PartEditor = self.pane.editor

    def begin(self) -> None:
        """Ask for a copy, and wait until it is there."""
        self.window.run("edit_mapping")
        self.window.until(lambda: bool(self.pane.model.rows))

    def choose(self, name: str, nth: int = 0) -> Part:
        """Choose a part by its name."""
        rows = [number for number, part in enumerate(self.pane.model.rows) if part.name == name]
        self.pane.table.selectRow(rows[nth])
        assert self.pane.part is not None
        return self.pane.part

    def retype(self, kind: str) -> None:
        """Choose another mapping type."""
        with self.window.settled(ORDER):
            self.fields.type.setFocus()
            self.fields.type.setCurrentText(kind)
            self.fields.type.textActivated.emit(kind)

    def write(self, text: str) -> None:
        """Type a source over the one that is there, key by key, and wait for the new plan."""
        with self.window.settled(ORDER):
            self.fields.source.setFocus()
            self.fields.source.selectAll()
            if text.isascii():
                QTest.keyClicks(self.fields.source, text)
            else:  # QTest has keys for Latin letters only: as from an input method
                self.fields.source.insertPlainText(text)

    def planned(self, act: Callable[[], object]) -> Plan:
        """Do something that has the order planned again; the new plan."""
        with self.window.settled(ORDER):
            act()
        return self.window.plan(ORDER)


def shown_json(window: Driver) -> Any:
    """The body of the chosen event, as the pane shows it once it is prepared."""
    body = window.what_if.preview.body
    wanted = bytes(window.plan(ORDER).events[0].request.body)
    window.until(lambda: body.shown == wanted)
    return json.loads(body.text.toPlainText())["data"]["attributes"]


def answer(window: Driver, button: str) -> None:
    """Press a button of the question that is open, as soon as it is."""
    box = window.dialog(QMessageBox)
    next(each for each in box.buttons() if each.text().replace("&", "") == button).click()


def files_dialog(window: Driver, path: Path) -> None:
    """Choose a file in the dialog that is open."""
    dialog = window.dialog(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def take(editor: Editor, tmp_path: Path, collections: list[Any]) -> None:
    """Import a document."""
    file = tmp_path / "imported.json"
    file.write_bytes(msgspec.json.encode(collections))
    presenter = editor.window.what_if_presenter
    with editor.window.qtbot.waitSignal(presenter.imported):
        click(editor.pane.tools.load)
        files_dialog(editor.window, file)
    editor.window.until(lambda: not editor.window.work(ORDER).busy)


def editing(editor: Editor) -> Editing:
    """The copy of the order that is shown."""
    found = editor.window.what_if_presenter.editing(ORDER)
    assert found is not None
    return found


def raw_at(editor: Editor, place: int) -> Any:
    """The JSON of a mapping of the copy's first collection."""
    return at(editing(editor).edited, f"/0/mappings/{place}")


def click_where(button: QWidget) -> None:
    """Click where a button is, or was: as a hand that is quicker than the eye."""
    parent, place = button.parentWidget(), button.geometry().center()
    assert parent is not None
    QTest.mouseClick(parent.childAt(place) or parent, Qt.MouseButton.LeftButton)


def own_raw(editor: Editor) -> Any:
    """The subscriber's own collection, to be changed and imported."""
    return json.loads(editing(editor).own.to_json())


def sent_now(window: Driver) -> None:
    """Send the order, and wait for the end."""
    dialog = window.confirm_send(ORDER)
    dialog.confirmed.setChecked(True)
    with window.settled(ORDER):
        click(dialog.send)
    window.until(lambda: not window.orders.sending)
