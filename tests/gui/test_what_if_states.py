"""Edits of a mapping at odd moments: in the middle of a plan, of a send, of another edit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from core.mapping.edit import FieldChange, MappingChange, changed
from core.mapping.places import at, mappings_of
from gui.changes import change_line, change_text
from gui.editing import Editing
from tests.gui.driver import Driver, click, press
from tests.gui.test_what_if import ORDER, Editor, answer, files_dialog
from tests.support import RunningSandbox


@pytest.fixture
def editor(window: Driver) -> Editor:
    """The pane with a copy of the subscriber's own mapping."""
    window.preview(ORDER)
    made = Editor(window)
    made.begin()
    return made


def take(editor: Editor, tmp_path: Path, collections: list[Any]) -> None:
    """Import a document."""
    file = tmp_path / "imported.json"
    file.write_bytes(msgspec.json.encode(collections))
    presenter = editor.window.place.what_if.presenter
    with editor.window.qtbot.waitSignal(presenter.imported):
        click(editor.pane.tools.load)
        files_dialog(editor.window, file)
    editor.window.until(lambda: not editor.window.work(ORDER).busy)


def editing(editor: Editor) -> Editing:
    """The copy of the order that is shown."""
    found = editor.window.place.what_if.presenter.editing(ORDER)
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


# What was read, and when --------------------------------------------------------------------------


def test_what_was_read_before_a_send_is_not_used_after_it(editor: Editor) -> None:
    window = editor.window
    editor.choose("NumericValue")
    editor.write("Subtotal")
    editor.write("Total")
    assert window.work(ORDER).state == "ready", "planned by what was remembered, and sendable"
    sent_now(window)
    window.commands.show_pane(5)
    editor.choose("NumericValue")
    editor.write("Subtotal")
    editor.write("Total")
    plan = window.plan(ORDER)
    assert [event.already_recorded is not None for event in plan.events] == [True] * 4


def test_options_that_wait_behind_other_orders_count_for_the_next_edit(
    editor: Editor, sandbox: RunningSandbox
) -> None:
    window = editor.window
    editor.choose("NumericValue")
    editor.write("Subtotal")
    sandbox.fault("slow:1500", "/Transaction", times=20)
    window.type_ids("55261, 55262, 55263, 55264")
    window.place.show_order(ORDER)
    window.view.options.backfill.setChecked(True)
    assert window.work(ORDER).state == "waiting"
    window.commands.show_pane(5)
    editor.write("Total")
    work = window.work(ORDER)
    assert work.options.backfill
    assert work.plan is not None
    assert work.plan.options.backfill, "what is shown as chosen is what would be sent"
    window.until(lambda: not any(each.busy for each in window.orders.works))


def test_a_preview_again_that_waits_is_not_lost_to_an_edit(editor: Editor, sandbox: RunningSandbox) -> None:
    window = editor.window
    editor.choose("NumericValue")
    editor.write("Subtotal")
    sandbox.fault("slow:1500", "/Transaction", times=20)
    window.type_ids("55261, 55262, 55263, 55264")
    window.place.show_order(ORDER)
    window.commands.preview_again()
    assert window.work(ORDER).state == "waiting"
    began = window.plan(ORDER).made_at
    assert began is not None
    window.commands.show_pane(5)
    editor.write("Total")
    made_at = window.plan(ORDER).made_at
    assert made_at is not None
    assert made_at > began
    window.until(lambda: not any(each.busy for each in window.orders.works))


# While it is sent ---------------------------------------------------------------------------------


def test_nothing_can_be_typed_while_the_order_waits_to_be_sent(
    editor: Editor, sandbox: RunningSandbox
) -> None:
    window = editor.window
    editor.choose("NumericValue")
    others = ["55261", "55263"]
    window.preview(*others)
    sandbox.fault("slow:1000", "/api/", times=50)
    plans = tuple(window.plan(each) for each in (*others, ORDER))
    window.place.show_order(ORDER)
    window.commands.show_pane(5)
    window.orders.send(plans)
    assert window.work(ORDER).state == "waiting"
    source = editor.fields.source.source
    QTest.keyClicks(editor.fields.source, "x")
    assert editor.fields.source.source == source
    assert not editor.pane.tools.add.isEnabled()
    assert not editor.pane.tools.load.isEnabled()
    assert editor.pane.tools.save.isEnabled()
    assert "Being sent" in editor.pane.tools.told.text()
    assert not window.view.edited.isEnabled() or window.view.edited.isHidden()
    window.orders.stop(ORDER)
    assert window.work(ORDER).state == "ready"
    assert "no difference" in editor.pane.tools.told.text()
    editor.write("Subtotal")
    window.orders.stop_all()
    window.until(lambda: not window.orders.sending)


def test_an_edit_that_comes_while_it_is_sent_is_refused_aloud(
    editor: Editor, sandbox: RunningSandbox
) -> None:
    window = editor.window
    sandbox.fault("slow:1000", "/api/", times=50)
    window.orders.send((window.plan(ORDER),))
    presenter = window.place.what_if.presenter
    before = presenter.editing(ORDER)
    presenter.edit(ORDER, lambda document: changed(document, "/0/mappings/0", source_value="null"))
    assert presenter.editing(ORDER) is before
    assert "being sent" in editor.pane.banner.text
    assert "What to do" in editor.pane.banner.text
    window.orders.stop_all()
    window.until(lambda: not window.orders.sending)


# Clicks and keys that are meant for one part ----------------------------------------------------


def test_a_second_click_on_remove_or_take_back_is_for_nothing_else(editor: Editor) -> None:
    pane = editor.pane
    editor.choose("MetricName")
    click_where(editor.fields.remove)
    assert pane.part is not None
    assert (pane.part.name, pane.part.change) == ("MetricName", "removed")
    place = editor.fields.back.geometry()
    click_where(editor.fields.remove)
    assert len(editing(editor).changes) == 1
    click_where(editor.fields.back)
    assert pane.part.name == "MetricName"
    assert pane.part.change == ""
    assert not editing(editor).changes
    assert editing(editor).edited.raw == editing(editor).own.raw, "at its old place"
    assert editor.fields.back.geometry() == place
    click(editor.pane.tools.add)
    assert pane.part.name == "New property"
    click_where(editor.fields.remove)
    assert pane.part.sort == "collection"
    click_where(editor.fields.remove)
    assert not editing(editor).changes


def test_what_is_added_is_chosen_and_can_be_typed_over(editor: Editor) -> None:
    editor.choose("UniqueId")
    click(editor.pane.tools.add)
    assert editor.pane.part is not None
    assert editor.pane.part.change == "added"
    assert editor.window.window.focusWidget() is editor.fields.destination
    editor.planned(lambda: QTest.keyClicks(editor.fields.destination, "Gift"))
    assert editor.pane.part.name == "Gift"
    click(editor.pane.tools.add)
    click(editor.pane.tools.add)
    names = [part.name for part in editor.pane.model.rows if part.change == "added"]
    assert names == ["Gift", "New property", "New property 2"], "behind the others, each under its own name"


def test_what_is_typed_stays_with_its_part_when_it_does_not_differ_any_more(editor: Editor) -> None:
    editor.choose("MetricName")
    editor.write("x")
    editor.choose("NumericValue")
    editor.write("Tota")
    editor.pane.tools.only.setChecked(True)
    QTest.keyClicks(editor.fields.source, "ls")
    press(editor.fields.source, Qt.Key.Key_Backspace)
    assert editor.fields.source.source == "Total", "no difference for a moment"
    QTest.keyClicks(editor.fields.source, "s")
    assert editor.pane.part is not None
    assert editor.pane.part.name == "NumericValue"
    assert [change.destination for change in editing(editor).changes] == ["MetricName", "NumericValue"]


def test_a_wheel_that_scrolls_past_changes_no_type(editor: Editor) -> None:
    editor.choose("NumericValue")
    kinds = editor.fields.type
    kinds.setFocus()
    place, down = QPointF(kinds.rect().center()), QPoint(0, 120)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(place, kinds.mapToGlobal(place), QPoint(), down, buttons, keys, phase, False)
    QApplication.sendEvent(kinds, wheel)
    assert kinds.currentText() == "Field"
    assert not editing(editor).changes


def test_undo_ends_at_the_part_that_is_chosen(editor: Editor) -> None:
    editor.choose("NumericValue")
    editor.write("Placed Order")
    editor.choose("MetricName")
    editor.fields.source.setFocus()
    QTest.keyClick(editor.fields.source, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.fields.source.source == "Placed Order"
    assert [change.destination for change in editing(editor).changes] == ["NumericValue"]


# What is typed, and what becomes of it -----------------------------------------------------------


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


# Documents of another shape ----------------------------------------------------------------------


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
    assert "isn't applied" in editor.fields.title.text()
    assert not editor.fields.source.isVisible()


def test_another_event_can_be_looked_at_while_a_mapping_is_chosen(editor: Editor) -> None:
    editor.choose("NumericValue")
    box = editor.pane.preview.events
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert editor.pane.preview.number == 2
    assert editor.fields.result.text() == "Not applied to the event that is shown."
    editor.choose("Mapping filter")
    editor.write('Type == "Return"')
    assert editor.pane.preview.number == -1
    with editor.window.settled(ORDER):
        editor.fields.source.selectAll()
        press(editor.fields.source, Qt.Key.Key_Delete)
    assert editor.pane.preview.number == 2, "the event that was looked at, after a plan without any"
    editor.choose("NumericValue")
    assert editor.pane.preview.number == 0
    assert editor.fields.result.text().startswith("Gives")


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
    assert dialog.confirmed.visibleRegion().boundingRect() == dialog.confirmed.rect()
    dialog.reject()


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("a" * 100 + "1", "a" * 100 + "2", ("a1", "a2")),
        ("a\nb", "a  b", ("other spaces",)),
        (None, "x", ("(nothing) → “x”",)),
        ([{"source_value": "a", "destination_value": 1}], [], ("a = 1", "(no rows)")),
    ],
)
def test_a_line_of_a_change_shows_where_it_differs(
    before: object, after: object, told: tuple[str, ...]
) -> None:
    fields = (FieldChange("source_value", before, after),)
    line = change_line(MappingChange("changed", "Placed", "A", "/0/mappings/0", fields))
    assert all(each in line for each in told)
    assert len(line) < 200


def test_what_was_removed_is_shown_and_kept_in_full(editor: Editor) -> None:
    editor.choose("UniqueId")
    editor.planned(lambda: click(editor.fields.remove))
    assert editor.fields.result.text() == "", "not what the mapping makes that has its place now"
    assert "Source: Id" in editor.fields.own.toPlainText()
    [change] = editing(editor).changes
    assert "“Id” → (nothing)" in change_text(change)


# Errors -------------------------------------------------------------------------------------------


def test_a_plan_that_fails_says_so_and_the_next_key_heals_it(editor: Editor, sandbox: RunningSandbox) -> None:
    window = editor.window
    editor.choose("NumericValue")
    sandbox.fault("status:500", "/Transaction", times=50)
    editor.write("Subtotal")
    assert window.work(ORDER).state == "blocked"
    assert window.view.edited.text.text() == "Edited here"
    assert window.view.header.state.text()
    sandbox.reset()
    with window.settled(ORDER):
        QTest.keyClicks(editor.fields.source, " ")
    assert window.plan(ORDER).events
    assert "NumericValue" in window.view.edited.text.text()


def test_an_export_that_fails_says_what_and_the_next_one_takes_that_back(
    editor: Editor, tmp_path: Path
) -> None:
    window = editor.window
    editor.choose("NumericValue")
    editor.write("Subtotal")
    blocked = tmp_path / "no-folder" / "copy.json"
    click(editor.pane.tools.save)
    files_dialog(window, blocked)
    window.until(lambda: bool(editor.pane.banner.text))
    assert str(blocked) in editor.pane.banner.text
    assert window.place.what_if.presenter.unsaved == (ORDER,)
    with window.qtbot.waitSignal(window.place.what_if.presenter.exported):
        click(editor.pane.tools.save)
        files_dialog(window, tmp_path / "copy.json")
    assert not editor.pane.banner.text
    assert not window.place.what_if.presenter.unsaved


def test_an_error_of_an_order_that_is_not_shown_is_told_with_its_number(
    editor: Editor, tmp_path: Path
) -> None:
    window = editor.window
    window.preview("55261")
    window.place.what_if.presenter.export_file(ORDER, str(tmp_path / "no-folder" / "copy.json"))
    window.until(lambda: bool(window.page.banner.text))
    assert ORDER in window.page.banner.text


def test_what_was_imported_is_not_asked_about(editor: Editor, tmp_path: Path) -> None:
    raw = own_raw(editor)
    raw["mappings"][2]["source_value"] = "x"
    take(editor, tmp_path, [raw])
    assert editing(editor).changes
    assert not editor.window.place.what_if.presenter.unsaved
    editor.choose("NumericValue")
    editor.write("Subtotal")
    assert editor.window.place.what_if.presenter.unsaved == (ORDER,)


def test_an_import_asks_before_edits_are_lost(editor: Editor, tmp_path: Path) -> None:
    editor.choose("NumericValue")
    editor.write("Subtotal")
    click(editor.pane.tools.load)
    answer(editor.window, "Keep them")
    assert editing(editor).changes
    assert not editor.window.window.findChildren(QFileDialog)
    file = tmp_path / "own.json"
    file.write_bytes(editing(editor).own.to_json())
    with editor.window.settled(ORDER):
        click(editor.pane.tools.load)
        answer(editor.window, "Import in their place…")
        files_dialog(editor.window, file)
    assert not editing(editor).changes
    assert editor.window.work(ORDER).state == "ready"


def test_ctrl_e_leads_to_where_is_typed(window: Driver) -> None:
    window.preview(ORDER)
    made = Editor(window)
    made.begin()
    window.until(lambda: window.window.focusWidget() is made.fields.source)


def test_two_orders_are_edited_in_turn(editor: Editor) -> None:
    window = editor.window
    editor.choose("NumericValue")
    editor.write("Subtotal")
    window.preview("55261")
    made = Editor(window)
    made.begin()
    made.choose("MetricName")
    with window.settled("55261"):
        QTest.keyClicks(made.fields.source, "X")
    assert "MetricName" in window.view.edited.text.text()
    window.place.show_order(ORDER)
    assert "NumericValue" in window.view.edited.text.text()
    assert editor.choose("MetricName").change == ""
    window.commands.show_pane(5)
    with window.settled(ORDER):
        click(window.view.edited.own)
        answer(window, "Give them up")
    assert window.place.what_if.presenter.unsaved == ("55261",)


def test_five_hundred_mappings_with_long_formulas_can_be_edited(editor: Editor, tmp_path: Path) -> None:
    raw = own_raw(editor)
    long = "return Id;" + " // سلام 😀 <b>x</b>\n" * 5_000
    new = {"mapping_type_name": "Dynamic Formula", "source_value": "Total", "sequence_number": 9}
    raw["mappings"] += [{**new, "destination_field": f"P{n}"} for n in range(500)]
    raw["mappings"][-1]["source_value"] = long
    take(editor, tmp_path, [raw])
    editor.choose("P499")
    with editor.window.settled(ORDER):
        QTest.keyClicks(editor.fields.source, "/")
    assert editor.pane.part is not None
    assert editor.pane.part.source == "/" + long
    tips = [editor.pane.model.index(row, 3).data(Qt.ItemDataRole.ToolTipRole) for row in range(3, 509)]
    assert all(len(tip) < 5_000 and "<b>" not in tip for tip in tips if tip)
