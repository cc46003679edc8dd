"""What is typed into a copy of a mapping, or imported, comes out of it as it went in."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.mapping.edit import FieldChange, MappingChange
from core.mapping.places import at, mappings_of
from gui.words.changes import change_line, change_text
from tests.support.window.driver import click, press
from tests.support.window.editor import ORDER, Editor, editing, own_raw, raw_at, take

# What is typed, and what becomes of it ------------------------------------------------------------


def test_rows_of_a_table_are_typed_key_by_key(editor: Editor) -> None:
    editor.choose("Example event field")
    editor.retype("Lookup Translation")
    editor.write("Type")
    rows = editor.fields.rows
    rows.setFocus()
    with editor.window.settled(ORDER):
        QTest.keyClicks(rows, "order = O")
        press(rows, Qt.Key.Key_Return)
        QTest.keyClicks(rows, "* other")
    assert rows.toPlainText() == "order = O\n* other", "as it was typed"
    assert "line 2" in editor.fields.unread.text()
    assert editor.fields.unread.isVisible()
    assert editor.pane.part is not None
    assert editor.pane.part.rows == (("order", "O"),)
    with editor.window.settled(ORDER):
        QTest.keyClick(rows, Qt.Key.Key_Home)
        for _ in range(2):
            press(rows, Qt.Key.Key_Right)
        QTest.keyClicks(rows, "= ")
    assert rows.toPlainText() == "order = O\n* = other"
    assert not editor.fields.unread.isVisible()


def test_a_table_that_lines_cannot_say_is_not_edited(editor: Editor, tmp_path: Path) -> None:
    raw = own_raw(editor)
    mapping = next(m for m in raw["mappings"] if m["destination_field"] == "Example event field")
    rows = [{"source_value": " a = b", "destination_value": "1"}]
    mapping.update(mapping_type_name="Lookup Translation", source_value="Type", values=rows)
    take(editor, tmp_path, [raw])
    editor.choose("Example event field")
    assert editor.fields.rows.isReadOnly()
    assert "import" in editor.fields.unread.text()
    editor.planned(lambda: QTest.keyClicks(editor.fields.default, "x"))
    edited = json.loads(editing(editor).edited.to_json())
    assert next(m for m in edited["mappings"] if "values" in m)["values"] == rows


@pytest.mark.parametrize("own", ["return\r\nId;", "return\u00a0Id;", "return Id;\u0000", "😀 سلام\tx"])
def test_text_that_is_undone_is_the_one_that_was_there(editor: Editor, tmp_path: Path, own: str) -> None:
    raw = own_raw(editor)
    raw["mappings"][2]["source_value"] = own
    take(editor, tmp_path, [raw])
    editor.choose(raw["mappings"][2]["destination_field"])
    source = editor.fields.source
    source.setFocus()
    source.moveCursor(QTextCursor.MoveOperation.End)
    with editor.window.settled(ORDER):
        QTest.keyClicks(source, "ab")
        assert raw_at(editor, 2)["source_value"] == own + "ab"
        assert source.textCursor().atEnd(), "the cursor stays where it is typed"
        press(source, Qt.Key.Key_Backspace)
        press(source, Qt.Key.Key_Backspace)
    assert raw_at(editor, 2)["source_value"] == own


def test_pasted_text_comes_as_it_is(editor: Editor) -> None:
    editor.choose("MetricName")
    source = editor.fields.source
    source.selectAll()
    QApplication.clipboard().setText("a\r\nb\tc\u00a0d")
    with editor.window.settled(ORDER):
        source.paste()
    assert editor.pane.part is not None
    assert editor.pane.part.source == "a\nb\tc\u00a0d"


def test_a_type_that_is_not_known_stays_with_its_mapping(editor: Editor, tmp_path: Path) -> None:
    raw = own_raw(editor)
    raw["mappings"][2].update(mapping_type_name="Quantum", mapping_type_id=99)
    raw["mappings"][3]["mapping_type_name"] = "dynamic formula"
    take(editor, tmp_path, [raw])
    editor.choose(raw["mappings"][2]["destination_field"])
    assert editor.fields.type.currentText() == "Quantum"
    assert "Quantum" in editor.fields.result.text()
    editor.choose(raw["mappings"][3]["destination_field"])
    assert editor.fields.type.currentText() == "Dynamic Formula"
    assert editor.fields.type.findText("Quantum") < 0


# Documents of another shape -----------------------------------------------------------------------


def test_collections_that_share_a_name_keep_what_was_removed_from_each(
    editor: Editor, tmp_path: Path
) -> None:
    raw = own_raw(editor)
    raw["children"][0]["name"] = raw["name"]
    del raw["children"][0]["mappings"][2]
    raw["mappings"][1]["destination_field"] = ""
    take(editor, tmp_path, [raw])
    rows = editor.pane.model.rows
    [gone] = [part for part in rows if part.change == "removed"]
    assert gone.home == "/0/children/0"
    assert gone.sort == "mapping"
    heads = [n for n, part in enumerate(rows) if part.sort == "collection"]
    assert rows.index(gone) > heads[1]
    nameless = next(part for part in rows if part.key == "/0/mappings/1")
    assert nameless.change == "changed"
    editor.choose(gone.name, nth=1)
    click(editor.fields.back)
    assert len(mappings_of(at(editing(editor).edited, "/0/children/0"))) == 6


def test_what_differs_in_a_collection_that_is_not_applied_is_told(editor: Editor, tmp_path: Path) -> None:
    raw = own_raw(editor)
    raw["children"][0].update(sync_type="Delete", name="Asleep")
    raw["children"][0]["mappings"][0]["source_value"] = "null"
    take(editor, tmp_path, [raw])
    told = [part for part in editor.pane.model.rows if part.change]
    assert len(told) == len(editing(editor).changes) == 2
    asleep = editor.choose("Asleep")
    assert not asleep.applied
    assert "doesn't apply" in editor.fields.title.text()
    assert not editor.fields.source.isVisible()


def test_another_event_can_be_looked_at_while_a_mapping_is_chosen(editor: Editor) -> None:
    editor.choose("NumericValue")
    box = editor.pane.preview.events
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert editor.pane.preview.number == 2
    assert editor.fields.result.text() == "Not applied to the event shown."
    editor.choose("Mapping filter")
    editor.write('Type == "Return"')
    assert editor.pane.preview.number == -1
    with editor.window.settled(ORDER):
        editor.fields.source.selectAll()
        press(editor.fields.source, Qt.Key.Key_Delete)
    assert editor.pane.preview.number == 2, "the event that was looked at, after a plan without any"
    editor.choose("NumericValue")
    assert editor.pane.preview.number == 0
    assert editor.fields.result.text().startswith("Result")


def test_many_differences_can_be_read_and_confirmed(editor: Editor, tmp_path: Path) -> None:
    window = editor.window
    raw = own_raw(editor)
    long = "x" * 200
    raw["mappings"] += [
        {"destination_field": f"P{n}", "mapping_type_name": "Static", "source_value": "1"} for n in range(60)
    ]
    own = next(m for m in raw["mappings"] if m["destination_field"] == "Example event field")
    own.update(mapping_type_name="Static", source_value=f"{long}1")
    take(editor, tmp_path, [raw])
    with window.settled(ORDER):
        window.view.edited.allow.setChecked(True)
    dialog = window.confirm_send(ORDER)
    [warning] = [text for text in dialog.facts.warnings if "edited here" in text]
    assert warning.count("\n") == len(editing(editor).changes)
    assert "P59" in warning
    window.until(dialog.isVisible)
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    assert dialog.rect().contains(dialog.send.mapTo(dialog, dialog.send.rect().bottomRight()))
    window.until(lambda: dialog.confirmed.visibleRegion().boundingRect() == dialog.confirmed.rect())
    dialog.reject()


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("a" * 100 + "1", "a" * 100 + "2", ("a1", "a2")),
        ("a\nb", "a  b", ("only spaces or line breaks",)),
        (None, "x", ("(nothing) → “x”",)),
        ([{"source_value": "a", "destination_value": 1}], [], ("a = 1", "(no rows)")),
    ],
)
def test_a_line_of_a_change_shows_where_it_differs(
    before: object, after: object, told: tuple[str, ...]
) -> None:
    fields = (FieldChange("source_value", before, after),)
    line = change_line(
        MappingChange(
            change="changed", collection="Placed", destination="A", key="/0/mappings/0", fields=fields
        )
    )
    assert all(each in line for each in told)
    assert len(line) < 200


def test_what_was_removed_is_shown_and_kept_in_full(editor: Editor) -> None:
    editor.choose("UniqueId")
    editor.planned(lambda: click(editor.fields.remove))
    assert editor.fields.result.text() == "", "not what the mapping makes that has its place now"
    assert "Source: Id" in editor.fields.own.toPlainText()
    [change] = editing(editor).changes
    assert "“Id” → (nothing)" in change_text(change)
